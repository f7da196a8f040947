"""The compiled loops as plain Python, so that a test need not wait for the compiler."""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from numba.core import config as numba_config

from byname.engines.batch import bounds, grouping, kernels, likeness

__all__ = ["interpreted"]

config: Any = numba_config


@contextmanager
def interpreted() -> Iterator[None]:
    """Run every compiled loop as the Python that it is written in; numbers wrap as they do when compiled."""
    before = config.DISABLE_JIT
    config.DISABLE_JIT = True
    _anew()
    try:
        with warnings.catch_warnings():  # also in other threads, which know nothing of np.errstate
            warnings.filterwarnings("ignore", "overflow encountered")
            yield
    finally:
        config.DISABLE_JIT = before
        _anew()


def _anew() -> None:
    for module in (likeness, bounds, grouping, kernels):
        importlib.reload(module)
