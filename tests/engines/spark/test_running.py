"""Splink, with the engine's keys and model, finds what the engine finds: the same pairs, levels and weights.

Told here over DuckDB, which reads the same settings as Spark; `python -m benchmarks.spark` runs them on Spark itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from byname.core.errors import MisuseError
from byname.core.linkage.estimation import Comparison
from byname.core.linkage.records import LinkRecord
from byname.engines.batch.columns import Columns
from byname.engines.batch.levels import ACROSS, levels_of
from byname.engines.batch.pipeline import HOPELESS, linked
from byname.engines.batch.rarity import rarity_of
from byname.engines.spark import running
from byname.engines.spark.databases import DuckDatabase
from byname.engines.spark.running import TOLERANCE, Model, Weighed, likely_over, weighed_pairs
from tests.engines.batch.test_pipeline import people
from tests.engines.batch.written import columns, of_parts, row


def odd_rows() -> list[LinkRecord]:
    """Rows that meet every level: turned names, initials, dates turned, one figure wrong, another year, open and missing."""
    return [
        row("Тлеменко Іван Петрович", "03.04.1985", number="AB-77"),
        row("Іван Тлеменко", "04.03.1985", number="AB-78"),
        row("Тлеменко І. П.", "03.04.1986"),
        row("Tlemenko Ivan Petrovych", "13.04.1985", number="AB-77"),
        row("Тлеменко Іван Петрович", "03.04.1972"),
        of_parts("Марко", "Бруще", born="1990"),
        row("Бруще Марко", "1990"),
        row("Brushche Marko", "1990-05"),
        row("Brushche Marko", "01.01.1990"),
        row("Бруще-Жмакоґле Марко", "01.01.1991"),
        row("Жмакоґле Марко"),
        of_parts("Квастошин", "Марко", "Іванович", "25.07.1971"),
        of_parts("Квастошин", "Петро", "Іванович", "26.07.1972"),
    ]


def two() -> Columns:
    ours, theirs = people(60, latin=False), people(60, latin=True, without=3)
    towns = [f"Зорджськ-{place % 9}" for place in range(60)]
    more = ["Ква"] * len(odd_rows())
    return columns([*ours, *odd_rows()], [*theirs, *odd_rows()[::-1]], town=([*towns, *more], [*towns[::-1], *more]))


def learnt(lists: Columns) -> tuple[Comparison, ...]:
    """What lists teach of every comparison; names in two alphabets are weighed apart after the database, in the engine."""
    return tuple(each for each in linked(lists).comparisons if each.name not in ACROSS.values())


def one() -> Columns:
    both = [*people(40, latin=False), *people(40, latin=True), *odd_rows()]
    return columns(both, both)


@pytest.mark.parametrize("within", [False, True])
def test_the_same_pairs_are_found_and_the_same_chosen(within: bool) -> None:
    both = one() if within else two()
    own, theirs = linked(both, within=within), linked(both, within=within, likely=likely_over(DuckDatabase()))
    assert theirs.compared == own.compared
    assert theirs.left.tolist() == own.left.tolist()
    assert theirs.right.tolist() == own.right.tolist()
    assert theirs.chosen.tolist() == own.chosen.tolist()
    assert theirs.threshold == pytest.approx(own.threshold, abs=TOLERANCE)
    assert theirs.chances == pytest.approx(own.chances, abs=TOLERANCE)
    assert len(own.chosen)


def test_pairs_weigh_by_a_learnt_model_what_they_weigh_in_the_engine() -> None:
    both = two()
    own = learnt(both)
    rarity = rarity_of(both, within=False)
    found = weighed_pairs(both, Model(own, rarity, -9.0), floor=HOPELESS + 9.0, within=False, database=DuckDatabase())
    compared = levels_of(both, found.left, found.right, rarity)
    assert found.weights == pytest.approx(compared.weights(own, rarity), abs=TOLERANCE)
    assert found.levels.keys() == compared.levels.keys()
    for name, levels in compared.levels.items():
        assert np.array_equal(found.levels[name], levels), name


def test_every_kind_of_finding_was_among_them() -> None:
    both = two()
    found = weighed_pairs(
        both, Model(learnt(both), rarity_of(both, within=False), -9.0),
        floor=-1e9, within=False, database=DuckDatabase(),
    )  # fmt: skip
    assert set(found.levels["birth"].tolist()) == {-1, *range(8)}
    assert {0, 5, 6} <= set(found.levels["family"].tolist())
    assert 7 in found.levels["given"]
    assert set(found.levels["order"].tolist()) == {0, 1}
    assert set(found.levels["also:town"].tolist()) == {0, 1, 2}


DATES = (
    "",
    "1985",
    "1986",
    "1985-04",
    "1985-05",
    "03.04.1985",
    "04.03.1985",
    "13.04.1985",
    "03.04.1986",
    "03.04.1972",
    "14.04.1985",
    "25.07.1971",
    "25.07.1983",
    "01.01.1985",
    "01.01.1972",
    "31.12.1999",
)


def test_every_two_dates_are_compared_in_sql_as_the_engine_compares_them() -> None:
    """Whatever is known of a date: nothing, a year, a month, a day; 1 January, which is nobody's birthday."""
    ours = [row("Тлеменко Іван", born) for born in DATES]
    theirs = [row("Tlemenko Ivan", born) for born in reversed(DATES)]
    both = columns(ours, theirs)
    rarity = rarity_of(both, within=False)
    found = weighed_pairs(
        both,
        Model(learnt(both), rarity, -9.0),
        floor=-1e9,
        within=False,
        database=DuckDatabase(),
    )
    assert len(found.left) == len(DATES) ** 2
    own = levels_of(both, found.left, found.right, rarity).levels["birth"]
    assert found.levels["birth"].tolist() == own.tolist()
    assert set(own.tolist()) == {-1, *range(8)}


def test_a_splink_that_weighs_otherwise_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Decision 0015: equal within the tolerance, or no answer."""

    def otherwise(*asked: Any, **how: Any) -> Weighed:
        found = weighed_pairs(*asked, **how)
        return replace(found, weights=found.weights + 10 * TOLERANCE)

    monkeypatch.setattr(running, "weighed_pairs", otherwise)
    with pytest.raises(MisuseError, match=r"requirements-spark\.txt"):
        linked(two(), likely=likely_over(DuckDatabase()))


def test_keys_that_too_many_rows_share_are_refined_and_counted_here_too() -> None:
    same = [of_parts("Бруще", "Марко", born=f"{place % 28 + 1:02}.05.1961" if place % 2 else "") for place in range(90)]
    both = columns(same, same)
    own, theirs = linked(both), linked(both, likely=likely_over(DuckDatabase()))
    assert own.left_out
    assert theirs.left_out == own.left_out
    assert theirs.compared == own.compared


@pytest.mark.parametrize("within", [False, True])
def test_nothing_gives_nothing(within: bool) -> None:
    found = linked(columns([], []), within=within, likely=likely_over(DuckDatabase()))
    assert (found.compared, len(found.chosen)) == (0, 0)
