"""Rows as sorted columns: every way in leads to the rows that a plain scan finds."""

from __future__ import annotations

from datetime import date
from random import Random

import numpy as np
import pytest

from byname.engines.lookup_rows import Columns, Pending, Ranges, Rows, packed_day, packed_year, places_of


def keep(
    kept: Pending, row: int, words: tuple[int, int, int], born: tuple[int | None, int | None], *extras: int
) -> None:
    kept.extend([row], [[word] for word in words], ([born[0]], [born[1]]), ([len(extras)], extras))


def pending(size: int, seed: int) -> Pending:
    draw, kept = Random(seed), Pending()
    for number in draw.sample(range(10 * size + 1), size):
        words = (draw.randrange(5), draw.randrange(4), draw.randrange(3))
        day = date(1990 + draw.randrange(2), 1 + draw.randrange(2), 1 + draw.randrange(3)).toordinal()
        born = (draw.choice([None, day]), draw.choice([None, 1990]))
        keep(kept, number, words, born, *draw.sample(range(6), draw.randrange(3)))
    return kept


@pytest.fixture(scope="module")
def rows() -> Rows:
    return Rows(pending(400, 1).columns(), pending(100, 2).columns())


def column(rows: Rows, name: str, places: np.ndarray[tuple[int], np.dtype[np.int64]]) -> list[int]:
    found: list[int] = getattr(rows.columns, name)[places].tolist()
    return found


@pytest.mark.parametrize(
    "day", [date(1963, 1, 1), date(2000, 2, 29), date(1900, 12, 31), date(2026, 11, 22), date(1, 1, 1)]
)
def test_a_day_is_packed_as_year_month_and_day(day: date) -> None:
    packed = int(packed_day(np.array([day.toordinal()]))[0])
    assert (packed >> 9, packed >> 5 & 15, packed & 31) == (day.year, day.month, day.day)
    assert int(packed_year(np.array([day.year]))[0]) == packed & ~511


def test_no_day_is_nothing() -> None:
    assert packed_day(np.array([0])).tolist() == [0]


@pytest.mark.parametrize(
    ("pieces", "places"),
    [
        pytest.param([], [], id="none"),
        pytest.param([(3, 3)], [], id="an empty piece"),
        pytest.param([(5, 8)], [5, 6, 7], id="one piece"),
        pytest.param([(5, 7), (0, 2), (4, 4), (9, 10)], [5, 6, 0, 1, 9], id="pieces in their own order"),
    ],
)
def test_pieces_are_written_out(pieces: list[tuple[int, int]], places: list[int]) -> None:
    starts, ends = (np.array([piece[side] for piece in pieces], np.int64) for side in (0, 1))
    assert places_of(Ranges(starts, ends)).tolist() == places


def test_rows_stand_in_the_order_of_their_names_whatever_order_they_came_in(rows: Rows) -> None:
    columns = rows.columns
    order = list(
        zip(*(part.tolist() for part in (columns.family, columns.given, columns.birth, columns.rows)), strict=True)
    )
    assert order == sorted(order)
    turned = Rows(pending(100, 2).columns(), pending(400, 1).columns())
    for name in Columns._fields:
        assert np.array_equal(getattr(turned.columns, name), getattr(columns, name))


@pytest.mark.parametrize("family", range(7))
def test_a_family_name_leads_to_its_rows(rows: Rows, family: int) -> None:
    places = places_of(rows.of_families(np.array([family])))
    assert sorted(places.tolist()) == np.flatnonzero(rows.columns.family == family).tolist()


@pytest.mark.parametrize(("family", "given"), [(0, 0), (2, 3), (4, 3), (4, 4), (9, 1)])
def test_family_and_given_name_lead_to_their_rows(rows: Rows, family: int, given: int) -> None:
    places = places_of(rows.of_pairs(np.array([family]), np.array([given])))
    there = (rows.columns.family == family) & (rows.columns.given == given)
    assert places.tolist() == np.flatnonzero(there).tolist()


@pytest.mark.parametrize(("given", "fathers"), [(1, None), (3, [2]), (0, [0, 1]), (8, None), (1, [7])])
def test_a_given_name_leads_to_its_rows_by_patronymic(rows: Rows, given: int, fathers: list[int] | None) -> None:
    ranges = rows.of_given(np.array([given]), None if fathers is None else np.array(fathers))
    there = rows.columns.given == given
    if fathers is not None:
        there &= np.isin(rows.columns.patronymic, fathers)
    assert sorted(rows.by_given[places_of(ranges)].tolist()) == np.flatnonzero(there).tolist()


@pytest.mark.parametrize("year", [1989, 1990, 1991])
def test_a_year_leads_to_its_days_and_itself(rows: Rows, year: int) -> None:
    first = int(packed_year(np.array([year]))[0])
    found = rows.by_birth[places_of(rows.of_births(first, first + 512))]
    assert sorted(found.tolist()) == np.flatnonzero(rows.columns.birth >> 9 == year).tolist()


def test_a_day_stands_before_the_year_that_is_told_beside_it() -> None:
    kept = Pending()
    keep(kept, 1, (1, 1, 0), (date(1990, 5, 4).toordinal(), 1977))
    keep(kept, 2, (1, 1, 0), (None, 1977))
    births = (kept.columns().birth >> 9).tolist()
    assert (len(kept), births) == (2, [1990, 1977])


def test_other_keys_stay_with_their_rows(rows: Rows) -> None:
    told: dict[int, list[list[int]]] = {}
    for part in (pending(400, 1).columns(), pending(100, 2).columns()):
        ends = np.cumsum(part.counts)
        for number, count, end in zip(part.rows.tolist(), part.counts.tolist(), ends.tolist(), strict=True):
            told.setdefault(number, []).append(sorted(part.extras[end - count : end].tolist()))
    places = np.array([7, 450, 3, 120])
    keys, at = rows.extras_of(places)
    for order, number in enumerate(column(rows, "rows", places)):
        assert sorted(keys[at == order].tolist()) in told[number]


def test_no_rows_are_found_among_none() -> None:
    empty = Rows(Pending().columns())
    assert len(empty) == 0
    for ranges in (
        empty.of_families(np.array([1])),
        empty.of_pairs(np.array([1]), np.array([1])),
        empty.of_given(np.array([1]), None),
        empty.of_births(0, 9),
    ):
        assert places_of(ranges).tolist() == []
