"""Where Splink can run the engine's settings: Spark, of one machine or of many, and DuckDB, to prove the settings without it."""

from __future__ import annotations

import inspect
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from byname.core.errors import MisuseError

__all__ = ["DuckDatabase", "SparkDatabase", "spark"]

_HERE = {
    "spark.master": "local[*]",
    "spark.driver.memory": "4g",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "8",
}
"""What holds where no configuration of a cluster is named: this machine alone, which listens to nobody else."""

_ALWAYS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
    "spark.io.encryption.enabled": "true",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "200000",
    "spark.sql.constraintPropagation.enabled": "false",
    "spark.sql.optimizer.excludedRules": ",".join(
        f"org.apache.spark.sql.catalyst.optimizer.{rule}" for rule in ("CollapseProject", "PushDownPredicates")
    ),
}
"""What is written to disk in passing is encrypted; words are compared in large portions, each pair of words once.

Three habits of the optimizer are off: they write each level's condition into every weight and threshold that reads it,
until Java refuses to compile it, compare words once for each, and think for minutes about a plan of seconds.
"""


class SparkDatabase:
    """A Spark session as Splink needs it; nothing of Splink's jar is used."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def begin(self) -> Any:
        """Begin anew, with no table and no function of an earlier run, and give Splink's way to it."""
        from splink.backends.spark import SparkAPI

        self._session.catalog.clearCache()
        self._session = self._session.newSession()
        for name, value in _ALWAYS.items():
            if name.startswith("spark.sql."):
                self._session.conf.set(name, value)
        splink: Any = SparkAPI  # ships no types
        return splink(spark_session=self._session, break_lineage_method="persist", register_udfs_automatically=False)

    def learn(self, name: str, function: Callable[..., Any], told: int) -> None:  # noqa: ARG002 - Spark counts columns itself
        """Ship a function to every worker, which must have this program installed."""
        from pyspark.sql.functions import arrow_udf
        from pyspark.sql.types import IntegerType

        shipped = self._session.sparkContext.broadcast(function)

        def called(*columns: Any) -> Any:
            return shipped.value(*columns)

        # Spark reads hints at run time and knows no others than its own.
        called.__annotations__.clear()
        self._session.udf.register(name, arrow_udf(called, IntegerType()))


class DuckDatabase:
    """A DuckDB in memory: the same settings on one machine."""

    def __init__(self) -> None:
        self._connection: Any = None

    def begin(self) -> Any:
        """Begin anew, with no table and no function of an earlier run, and give Splink's way to it."""
        import duckdb
        from splink.backends.duckdb import DuckDBAPI

        self._connection = duckdb.connect(":memory:")
        return DuckDBAPI(connection=self._connection)

    def learn(self, name: str, function: Callable[..., Any], told: int) -> None:
        """Let SQL call a function of Arrow's arrays."""

        def called(*columns: Any) -> Any:
            return function(*columns)

        # DuckDB counts parameters and knows no starred ones.
        each = [inspect.Parameter(f"column_{place}", inspect.Parameter.POSITIONAL_ONLY) for place in range(told)]
        called.__signature__ = inspect.Signature(each)  # type: ignore[attr-defined] # any function may carry one
        self._connection.create_function(name, called, ["INTEGER"] * told, "INTEGER", type="arrow")


@contextmanager
def spark() -> Iterator[SparkDatabase]:
    """Start Spark, on this machine unless SPARK_CONF_DIR names a cluster's configuration; raises MisuseError where it is not there."""
    missing = [name for name in ("splink", "pyspark") if find_spec(name) is None]
    if missing:
        message = (
            f"--engine spark needs {' and '.join(missing)}, which the usual installation leaves out. "
            "Install the extra with `pip install --require-hashes -r requirements-spark.txt` in the folder of this program, "
            "or leave --engine out: lists of one machine need no Spark."
        )
        raise MisuseError(message)
    if _java() is None:
        message = (
            "--engine spark needs Java 17 or later, and there is none: no `java` on the path and no JAVA_HOME. "
            "Install it (on Debian: apt install openjdk-17-jre-headless), or leave --engine out."
        )
        raise MisuseError(message)
    from pyspark.sql import SparkSession

    # Workers must run this interpreter: another may have neither Arrow nor this program.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if not os.environ.get("SPARK_CONF_DIR"):
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    builder = SparkSession.builder.appName("byname")
    for name, value in (_ALWAYS if os.environ.get("SPARK_CONF_DIR") else _ALWAYS | _HERE).items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    try:
        yield SparkDatabase(session)
    finally:
        session.stop()


def _java() -> str | None:
    home = os.environ.get("JAVA_HOME")
    if home and (found := Path(home) / "bin" / "java").exists():
        return str(found)
    return shutil.which("java")
