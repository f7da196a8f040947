"""Candidates found, compared and weighed by Splink over a database: the keys and levels of the engine, and its model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from splink import Linker

from byname.core.errors import MisuseError
from byname.core.linkage.estimation import Comparison
from byname.engines.batch.blocks import Candidates, LeftOut
from byname.engines.batch.columns import ABSENT, Columns, Ints
from byname.engines.batch.levels import Compared, identifying, rareness_of
from byname.engines.batch.neighbours import alike_rows
from byname.engines.batch.pipeline import COMPILED_FROM, HOPELESS, Likely
from byname.engines.batch.rarity import Rarity
from byname.engines.spark.functions import NamesTold, NearTold
from byname.engines.spark.settings import NAMES, NEAR, STRAIGHT, TOLD, settings_of, threshold_of
from byname.engines.spark.tables import Column, Tables, rarity_tables, tables_of

__all__ = ["TOLERANCE", "Database", "Model", "Weighed", "likely_over", "weighed_pairs"]


class Database(Protocol):
    """Where Splink runs: it takes tables and functions of Arrow."""

    def begin(self) -> Any:
        """Begin anew and give Splink's way to the database."""

    def learn(self, name: str, function: Callable[..., Any], told: int) -> None:
        """Let SQL call a function of so many columns of integers, which gives one."""


TOLERANCE = 1e-6
"""Weights of Splink and of the engine may differ by so much, in natural log: sums are added in another order (decision 0015)."""


@dataclass(frozen=True)
class Model:
    """What pairs are weighed by: comparisons with m and u, the rarity of values, and the natural log odds before comparing."""

    comparisons: Sequence[Comparison]
    rarity: Rarity
    prior: float


@dataclass(frozen=True)
class Weighed:
    """Pairs at the floor or above, by left and right row: levels, natural weights without the prior, and how many were compared."""

    left: Ints
    right: Ints
    levels: Mapping[str, npt.NDArray[np.int8]]
    weights: npt.NDArray[np.float64]
    met: int
    left_out: tuple[LeftOut, ...]


def likely_over(database: Database) -> Likely:
    """The engine's step that finds and compares candidates, carried out by Splink over a database.

    Raises MisuseError where Splink does not weigh the pairs that come back as the engine does.
    """

    def likely(
        columns: Columns, before: Sequence[Comparison], rarity: Rarity, *, floor: float, within: bool
    ) -> tuple[Candidates, Compared, int]:
        model = Model(before, rarity, HOPELESS - floor)
        found = weighed_pairs(columns, model, floor=floor, within=within, database=database)
        rareness = rareness_of(columns, found.levels, (found.left, found.right), rarity)
        compared = Compared(found.levels, rareness, identifying(columns))
        apart = np.abs(compared.weights(before, rarity) - found.weights).max(initial=0.0)
        if apart > TOLERANCE:
            message = (
                f"Splink weighed pairs otherwise than its settings say, by {apart:.2g}: this version of it reads them otherwise. "
                "Install the versions of requirements-spark.txt, or leave --engine out."
            )
            raise MisuseError(message)
        return Candidates(found.left, found.right, found.left_out), compared, found.met

    return likely


def weighed_pairs(columns: Columns, model: Model, *, floor: float, within: bool, database: Database) -> Weighed:
    """Let Splink block, compare and weigh two lists, or one within itself; gather what weighs `floor` or more."""
    if not all(columns.sizes):
        # No database likes an empty table, and nobody is on both lists.
        none = np.zeros(0, np.int64)
        levels = {one.name: none.astype(np.int8) for one in model.comparisons}
        return Weighed(none, none, levels, none.astype(np.float64), 0, ())
    tables = tables_of(columns, _near(columns, within=within), within=within)
    linker = _linker(tables, model, database)
    _teach(columns, tables, database)
    blocked = linker.inference.compute_blocked_pairs_for_predict()
    met = int(blocked.query_sql("select count(*) as met from {this}").as_record_list()[0]["met"])
    scored = linker.inference.predict(threshold_match_weight=threshold_of(floor, model.prior), warning_mode="never")
    names = [each["output_column_name"] for each in settings_of(tables.scheme, model.comparisons, 0.0)["comparisons"]]
    asked = ", ".join(["unique_id_l", "unique_id_r", "match_weight", *(f"gamma_{name}" for name in names)])
    found = scored.query_sql(f"select {asked} from {{this}}").as_pyarrow_table()  # noqa: S608 - names of our own columns
    told = {name: np.asarray(found.column(name)) for name in found.column_names}
    order = np.lexsort((told["unique_id_r"], told["unique_id_l"]))
    levels = {
        one.name: _own(one, told[f"gamma_{name}"][order]) for one, name in zip(model.comparisons, names, strict=True)
    }
    return Weighed(
        told["unique_id_l"][order].astype(np.int64), told["unique_id_r"][order].astype(np.int64), levels,
        told["match_weight"][order].astype(np.float64) * np.log(2.0) - model.prior, met, tables.left_out,
    )  # fmt: skip


def _near(columns: Columns, *, within: bool) -> tuple[Ints, Ints] | None:
    # The own engine looks through whole vocabularies for short lists alone.
    near = alike_rows(columns) if sum(columns.sizes) < COMPILED_FROM else None
    if near is None or not len(near[0]) or not within:
        return near if near is not None and len(near[0]) else None
    once = near[0] < near[1]
    return near[0][once], near[1][once]


def _linker(tables: Tables, model: Model, database: Database) -> Any:
    api = database.begin()
    sides = [0] if tables.scheme.within else [0, 1]
    # Unnamed tables are called in their order, by which Splink tells left from right.
    frames = [api.register(_arrow(tables, side)) for side in sides]
    linker = Linker(
        frames if len(frames) > 1 else frames[0],
        settings_of(tables.scheme, model.comparisons, model.prior),
        log_level=None,
        validate_settings=False,
    )
    for name, (values, shares) in rarity_tables(tables.scheme, model.comparisons, model.rarity).items():
        frame = api.register(_table({name: values.astype(np.int32), f"tf_{name}": shares}))
        linker.table_management.register_term_frequency_lookup(frame, name)
    return linker


def _teach(columns: Columns, tables: Tables, database: Database) -> None:
    database.learn(NAMES, NamesTold(columns.tokens), 2 * len(TOLD))
    for place, name in enumerate(tables.scheme.fields):
        database.learn(f"{NEAR}_{place}", NearTold(columns.fields[name][0]), 2)


def _arrow(tables: Tables, side: int) -> Any:
    found = _table(tables.sides[side])
    for name, keys in tables.keys[side].items():
        found = found.append_column(name, pa.array(keys, mask=keys == ABSENT))
    if tables.near is not None:
        lists = pa.array(tables.near[side], type=pa.list_(pa.int64()))
        found = found.append_column("near", lists)
    return found


def _table(columns: Mapping[str, Column]) -> Any:
    return pa.table({name: pa.array(column) for name, column in columns.items()})


def _own(one: Comparison, told: npt.NDArray[np.integer[Any]]) -> npt.NDArray[np.int8]:
    """The engine's level of what Splink tells: equal names as they stand are equal names."""
    straight = STRAIGHT.get(one.name)
    found = told.astype(np.int8)
    if straight is not None and one.equal is not None:
        found[found == straight] = one.equal
    return found
