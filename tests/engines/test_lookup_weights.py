"""What agreement is worth: absent is not contradicted, and 1 means that all that was told agrees."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from byname.engines.lookup_rows import packed_day, packed_year
from byname.engines.lookup_weights import ROLES, WORTH, Asked, Pool, Query, best_hits, worth_of, worths
from byname.engines.lookup_words import PARTS, Near

DAY = date(1990, 5, 14)


def weight(wanted: Query, told: date | int | None) -> float:
    packed = packed_day(np.array([told.toordinal()])) if isinstance(told, date) else packed_year(np.array([told or 0]))
    return float(Asked.of(wanted, {}).births(packed)[0])


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        pytest.param(DAY, date(1990, 5, 15), id="the day before a day near it"),
        pytest.param(date(1990, 5, 15), None, id="another day of the month before none told"),
        pytest.param(date(1980, 5, 14), None, id="another year before none told"),
        pytest.param(1990, None, id="the year before none told"),
        pytest.param(None, date(1990, 8, 2), id="none told before another day of the year"),
        pytest.param(date(1990, 8, 2), date(1971, 8, 2), id="a day of the year before another's"),
        pytest.param(None, 1971, id="none told before another year"),
    ],
)
def test_births_weigh_by_how_far_they_agree(better: date | int | None, worse: date | int | None) -> None:
    wanted = Query(birth=DAY.toordinal())
    assert weight(wanted, better) > weight(wanted, worse)


def test_day_and_month_exchanged_weigh_more_than_two_of_three_alike() -> None:
    wanted = Query(birth=date(1990, 4, 5).toordinal())
    assert weight(wanted, date(1990, 5, 4)) > weight(wanted, date(1990, 4, 6)) > 0


def test_a_year_alone_weighs_the_year_alone() -> None:
    assert weight(Query(year=1990), DAY) == weight(Query(year=1990), 1990) == WORTH["year"]
    assert weight(Query(year=1990), 1991) < weight(Query(year=1990), None) == 0


def test_nothing_told_weighs_nothing() -> None:
    assert weight(Query(), DAY) == 0
    assert Asked.of(Query(), {}).worth == 0


def test_a_key_told_twice_counts_once_and_an_unknown_one_is_kept() -> None:
    asked = Asked.of(Query(extras=("unit:a", "unit:a", "unit:z")), {"unit:a": 4})
    assert (asked.extras, asked.names) == ((4, -1), ("unit:a", "unit:z"))


def test_an_absent_word_says_nothing_and_another_speaks_against() -> None:
    table = worths("family", Near(np.array([2]), np.array([1.0], np.float32)), 4)
    assert table[0] == 0
    assert table[2] == WORTH["family"]
    assert table[1] == table[3] < 0


def pool(whole: float, *rows: tuple[int, list[float]]) -> Pool:
    kept = Pool(whole)
    for number, parts in rows:
        kept.add(np.array([number]), np.array([[each] for each in parts], np.float32), whole)
    return kept


def test_the_best_row_of_each_number_is_told_and_ties_go_by_number() -> None:
    asked = Asked.of(Query(birth=DAY.toordinal()), {})
    kept = pool(25.0, (8, [9, 4, 0, 12, 0]), (3, [9, 4, 0, 12, 0]), (8, [9, 4, 0, -6, 0]), (5, [9, -4, 0, 3.5, 0]))
    hits = best_hits(kept, asked, 10)
    assert [(hit.number, hit.score) for hit in hits] == [(3, 1.0), (8, 1.0), (5, 0.34)]
    assert (hits[0].agree, hits[2].near, hits[2].conflict) == (("family", "given", "birth"), ("birth",), ("given",))
    assert [hit.number for hit in best_hits(kept, asked, 1)] == [3]


def test_what_hardly_fits_is_not_shown() -> None:
    asked = Asked.of(Query(), {})
    assert best_hits(pool(13.0, (1, [-6, 4, 0, 0, 0])), asked, 10) == ()
    assert best_hits(pool(13.0, (1, [4, 0, 0, 0, 0])), asked, 10) == ()
    assert best_hits(Pool(13.0), asked, 10) == ()


@pytest.mark.parametrize(("role", "shown"), [("family", True), ("given", True), ("patronymic", True)])
def test_one_letter_that_stands_for_a_name_is_no_agreement(role: str, shown: bool) -> None:
    """However little is asked for: two fifths of one word are not enough where they are a letter."""
    part, asked = PARTS[ROLES.index(role)], Asked.of(Query(), {})
    letter = part.initial_fits * WORTH[role]
    told = [letter if each == role else 0.0 for each in ROLES]
    assert best_hits(pool(WORTH[role], (1, [*told, 0, 0])), asked, 10) == ()
    told = [0.6 * WORTH["family"] if each == role else letter for each in ROLES]
    assert bool(best_hits(pool(13.0, (1, [*told, 0, 0])), asked, 10)) == shown


def test_a_word_read_as_what_weighs_more_is_measured_by_that() -> None:
    """A given name alone, read as a family name, agrees with no more than all of it."""
    kept = Pool(WORTH["given"])
    kept.add(np.array([1]), np.array([[WORTH["family"]], [0], [0], [0], [-1.5]], np.float32), WORTH["family"])
    [hit] = best_hits(kept, Asked.of(Query(), {}), 10)
    assert hit.score == pytest.approx(0.8333)
    assert kept.best < 1


def test_all_that_is_told_is_weighed() -> None:
    asked = Asked.of(Query(year=1991, extras=("unit:a",)), {})
    assert worth_of(("Коваль", "", "Петрович"), asked) == 9 + 4 + 4 + 6
    assert worth_of(("", "", ""), Asked.of(Query(), {})) == 0
