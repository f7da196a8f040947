"""Setting a page source of ours with data into a PDF, or into pictures of its pages; the data are values and never code."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, Literal

import typst

__all__ = ["SOURCES", "typeset"]

SOURCES: Final = Path(__file__).resolve().parent
"""Where the page sources lie, and all that a page can read."""


def typeset(source: str, data: Mapping[str, Any], *, form: Literal["pdf", "png"] = "pdf") -> tuple[bytes, ...]:
    """Set `source` (a file beside this one) with data; gives one PDF, or a picture for each page.

    Fonts are the setter's own and no date of making is written, so the same data give the same bytes on any machine.
    """
    # Values go in as text that the page parses as JSON: nothing in them is markup, whatever it looks like.
    inputs = {"data": json.dumps(_printable(data), ensure_ascii=True, sort_keys=True)}
    made: object = typst.compile(
        SOURCES / source, root=SOURCES, format=form, ignore_system_fonts=True, sys_inputs=inputs
    )
    pages = made if isinstance(made, list) else [made]
    return tuple(page for page in pages if isinstance(page, bytes))


def _printable(value: Any) -> Any:
    """Give values with halves of letters as a sign that says so: a file that was cut may hold some, a page cannot."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, Mapping):
        return {str(name): _printable(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(each) for each in value]
    return value
