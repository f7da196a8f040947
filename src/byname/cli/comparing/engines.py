"""`--engine`: where candidates are found and compared, on this machine by our own engine or on many by Spark."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from byname.engines.batch.pipeline import Likely

__all__ = ["add_engine", "asked_engine"]


def add_engine(parser: argparse.ArgumentParser) -> None:
    """Let a command ask for an engine."""
    parser.add_argument(
        "--engine",
        choices=("own", "spark"),
        default="own",
        help="spark: let many machines find and compare the pairs; the answer is the same. Needs Java 17 and the extra "
        "'spark' (pip install --require-hashes -r requirements-spark.txt); SPARK_CONF_DIR names the cluster, else Spark "
        "runs on this machine",
    )


@contextmanager
def asked_engine(name: str) -> Iterator[Likely | None]:
    """Open the engine that was asked for, None for our own; raises MisuseError where Spark or Java is missing."""
    if name == "own":
        yield None
        return
    from byname.engines.spark.databases import spark

    with spark() as database:
        from byname.engines.spark.running import likely_over

        yield likely_over(database)
