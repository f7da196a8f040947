"""At which level two rows agree, as the pure comparisons say it of one pair."""

from __future__ import annotations

from datetime import date
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates import DateVerdict, UncertainDate, compare_dates
from byname.core.linkage.records import LinkRecord
from byname.engines.batch.columns import ABSENT, Columns, Ints, Values, calendar
from byname.engines.batch.levels import (
    APART,
    Compared,
    _wrong_digits,
    comparisons_of,
    days_of,
    field_levels,
    identifying,
    joined,
)
from byname.engines.batch.levels import levels_of as levels_with
from byname.engines.batch.rarity import rarity_of
from tests.engines.batch.written import columns, of_parts, row

ONE = FIRST = np.array([0])


def levels_of(columns: Columns, left: Ints, right: Ints) -> Compared:
    return levels_with(columns, left, right, rarity_of(columns, within=False))


def compared(left: LinkRecord, right: LinkRecord) -> Compared:
    return levels_of(columns([left], [right]), ONE, ONE)


def level(name: str, left: LinkRecord, right: LinkRecord) -> int:
    return int(compared(left, right).levels[name][0])


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [("Тлеменко", "Tlemenko", 6), ("Тлеменко", "Тлеменка", 5), ("Бруще", "Bruschtsche", 4), ("Джонс", "Jones", 4)],
)
def test_spellings_of_a_family_name_agree(one: str, other: str, least: int) -> None:
    assert level("family", of_parts(one, "Іван"), of_parts(other, "Ivan")) >= least


def test_another_family_name_differs() -> None:
    assert level("family", of_parts("Тлеменко", "Іван"), of_parts("Квастошин", "Іван")) <= 1


def test_languages_of_one_given_name_are_equal_and_two_known_names_stand_apart() -> None:
    assert level("given", of_parts("Тлеменко", "Олексій"), of_parts("Тлеменко", "Алексей")) == 6
    assert level("given", of_parts("Тлеменко", "Іван"), of_parts("Тлеменко", "Петро")) == APART


def test_an_initial_fits_or_does_not() -> None:
    assert level("given", of_parts("Тлеменко", "І."), of_parts("Тлеменко", "Іван")) == 7
    assert level("given", of_parts("Тлеменко", "П."), of_parts("Тлеменко", "Іван")) == 0


def test_absent_is_not_contradicted() -> None:
    found = compared(of_parts("Тлеменко", "Іван", "Олегович"), of_parts("Тлеменко", ""))
    assert (found.levels["given"][0], found.levels["father"][0], found.levels["birth"][0]) == (ABSENT, ABSENT, ABSENT)


def test_fathers_agree_or_contradict() -> None:
    ours = of_parts("Тлеменко", "Іван", "Олегович")
    assert level("father", ours, of_parts("Tlemenko", "Ivan", "Olehovych")) == 2
    assert level("father", ours, of_parts("Tlemenko", "Ivan", "Petrovych")) == 0


def test_names_that_changed_places_are_seen_through() -> None:
    found = compared(of_parts("Тлеменко", "Іван"), of_parts("Іван", "Тлеменко"))
    assert (found.levels["order"][0], found.levels["family"][0], found.levels["given"][0]) == (1, 6, 6)


def test_one_part_of_a_double_name_may_stand_alone() -> None:
    assert level("family", of_parts("Тлеменко-Бруще", "Іван"), of_parts("Бруще", "Іван")) >= 5


def test_a_middle_name_may_be_the_family_name() -> None:
    assert level("family", row("Arvo Quetlan Brusch"), row("Квэтлан, Арво")) >= 4


DAYS = [
    "1985-04-03",
    "1985-03-04",
    "1985-04-13",
    "1975-04-03",
    "1974-04-13",
    "1985-11-28",
    "1961-12-30",
    "1985",
    "1985-04",
    "",
]
_ORDER = (
    DateVerdict.CLASH, DateVerdict.SAME_YEAR, DateVerdict.TWO_DIGITS, DateVerdict.OTHER_YEAR,
    DateVerdict.ONE_DIGIT, DateVerdict.SWAPPED, DateVerdict.COMPATIBLE, DateVerdict.SAME_DAY,
)  # fmt: skip


def test_dates_in_columns_compare_as_the_pure_function_compares_them() -> None:
    days = [row("Тлеменко", day) for day in DAYS]
    pairs = list(product(range(len(days)), repeat=2))
    left, right = np.array([one for one, _ in pairs]), np.array([other for _, other in pairs])
    found = levels_of(columns(days, days), left, right).levels["birth"]
    for (one, other), told in zip(pairs, found.tolist(), strict=True):
        texts = (DAYS[one], DAYS[other])
        verdict = compare_dates(*(UncertainDate.from_edtf(text) if text else None for text in texts))
        wanted = ABSENT if verdict is DateVerdict.MISSING else _ORDER.index(verdict)
        assert told == wanted, texts


def test_new_years_day_identifies_nobody() -> None:
    first = row("Тлеменко", "01.01.1985")
    assert level("birth", first, first) == _ORDER.index(DateVerdict.COMPATIBLE)


def test_other_columns_are_equal_near_or_different() -> None:
    left, right = [row("Тлеменко")] * 4, [row("Тлеменко")] * 4
    found = columns(left, right, code=(["4223", "4223", "4223", ""], ["4223", "4232", "9911", "4223"]))
    rows = np.arange(4)
    assert levels_of(found, rows, rows).levels["also:code"].tolist() == [2, 1, 0, ABSENT]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        pytest.param("2023-04-03", "2023-04-03", 2, id="one day"),
        pytest.param("2023-04-03", "2023-04-22", 1, id="told some weeks later"),
        pytest.param("2023-12-28", "2024-01-05", 1, id="over the turn of a year, however many figures differ"),
        pytest.param("2023-04-03", "2023-05-04", 1, id="a month"),
        pytest.param("2023-04-03", "2023-05-05", 0, id="more than a month"),
        pytest.param("2023-04-03", "2023-08-03", 0, id="months apart, though one figure differs"),
        pytest.param("2023-04", "2023-05", 1, id="no day: compared by letters"),
        pytest.param("2023-02-30", "2023-02-31", 1, id="no day of any month: compared by letters"),
    ],
)
def test_days_of_a_field_are_near_by_time_and_not_by_figures(one: str, other: str, wanted: int) -> None:
    """Who tells of an event late errs by days; that two days of one year look alike says nothing."""
    values = Values()
    ours, theirs = values.numbers([one]), values.numbers([other])
    place = np.array([0])
    assert field_levels((values, ours, theirs), place, place).tolist() == [wanted]
    assert field_levels((values, theirs, ours), place, place).tolist() == [wanted]


def test_only_a_day_written_in_full_is_a_day() -> None:
    found = days_of(["0001-01-02", "2023-04-03", "2023-13-01", "2023-4-3", "2023-04-03T10", "", "٢٠٢٣-٠٤-٠٣"])
    assert found[0] == 2
    assert found[1] == date(2023, 4, 3).toordinal()
    assert np.isnan(found[2:]).all()


def test_every_comparison_has_levels() -> None:
    found = columns([row("Тлеменко Іван", "03.04.1985")], [row("Tlemenko Ivan", "03.04.1985")], code=(["1"], ["1"]))
    told = levels_of(found, ONE, ONE)
    assert {one.name for one in comparisons_of(found)} == set(told.levels)


@pytest.mark.parametrize(
    ("one", "other", "tenable"),
    [
        pytest.param(row("Тлеменко"), row("Тлеменко"), False, id="a family name alone"),
        pytest.param(of_parts("Тлеменко", "Іван"), of_parts("Tlemenko", "Ivan"), True, id="two names"),
        pytest.param(
            of_parts("Тлеменко", "Іван", born="03.04.1985"),
            of_parts("Тлеменко", "Петро", born="03.04.1985"),
            False,
            id="twins",
        ),
    ],
)
def test_some_pairs_are_never_held_to_be_one_person(one: LinkRecord, other: LinkRecord, tenable: bool) -> None:
    assert bool(compared(one, other).tenable(FIRST)[0]) is tenable


def test_portions_put_together_are_the_whole() -> None:
    people = [row("Тлеменко Іван", "03.04.1985"), row("Бруще Петро", "17.09.1971"), row("Квастошин Марко")]
    found = columns(people, people)
    left, right = np.repeat(np.arange(3), 3), np.tile(np.arange(3), 3)
    whole = levels_of(found, left, right)
    parts = joined([whole.only(np.arange(4)), whole.only(np.arange(4, 9))])
    for name, levels in whole.levels.items():
        assert parts.levels[name].tolist() == levels.tolist()
    assert parts.rareness.tolist() == whole.rareness.tolist()


def test_a_column_that_numbers_people_outweighs_a_given_name() -> None:
    """Where a number that hardly anybody shares agrees, the given name may be the slip."""
    ours = [of_parts("Тлеменко", "Іван"), of_parts("Бруще", "Марко")]
    theirs = [of_parts("Тлеменко", "Петро"), of_parts("Бруще", "Марко")]
    numbered = columns(ours, theirs, card=(["1", "2"], ["1", "2"]))
    assert levels_of(numbered, ONE, ONE).tenable(FIRST).tolist() == [True]
    town = columns(ours, theirs, town=(["Ква", "Ква"], ["Ква", "Ква"]))
    assert levels_of(town, ONE, ONE).tenable(FIRST).tolist() == [False]


FIGURES = st.dates(min_value=date(1900, 1, 1), max_value=date(2020, 12, 31))


@given(st.lists(st.tuples(FIGURES, FIGURES), min_size=1, max_size=6))
def test_wrong_figures_are_counted_as_they_are_written(days: list[tuple[date, date]]) -> None:
    """In how many of the eight figures of YYYYMMDD two days differ."""
    sides = [calendar(np.array([pair[side].toordinal() for pair in days])) for side in (0, 1)]
    found = _wrong_digits(*sides).tolist()
    texts = [(f"{one:%Y%m%d}", f"{other:%Y%m%d}") for one, other in days]
    assert found == [sum(a != b for a, b in zip(one, other, strict=True)) for one, other in texts]


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("зорджськ", "зорджск", True),
        ("зорджськ", "ззорджськ", True),
        ("зорджськ", "зордсжьк", True),
        ("ква", "кво", True),
        ("кв", "ко", False),
        ("4223", "4232", True),
        ("4223", "9911", False),
        ("зорджськ 2 бригада", "зорджськ 3 бригада", True),
        ("зорджськ перша бригада", "зорджськ перша бригода та рота", True),
        ("квадзор", "тлеменко", False),
    ],
)
def test_two_values_are_nearly_equal_from_one_slip_or_by_how_they_begin(one: str, other: str, near: bool) -> None:
    """One slip in three letters or more, or Jaro-Winkler .92 in five or more."""
    both = columns([row("Тлеменко")] * 2, [row("Бруще")] * 2, value=([one, other], [other, one]))
    told = levels_of(both, np.arange(2), np.arange(2)).levels["also:value"].tolist()
    assert told == [int(near)] * 2, "whichever list gives which"


NAMED = [
    of_parts("Тлеменко", "Іван", "Олегович", "03.04.1985", unit="12 бригада"),
    of_parts("Tlemenko", "Ivan", "", "04.03.1985"),
    of_parts("Іван", "Тлеменко", "", "1985", unit="13 бригада"),
    row("Arvo Quetlan Brusch"), row("Квэтлан, Арво", "03.04.1985"), of_parts("Тлеменко-Бруще", "І.", "О."),
    of_parts("Бруще", "Марко", "Марков", "13.04.1985", unit="12 бригади"), of_parts("", "Петро"), of_parts("К.", "Петро", "Петрович"),
]  # fmt: skip


def test_what_a_pair_shows_depends_on_nothing_but_the_two_rows() -> None:
    """Each distinct pair of values is compared once; who is compared beside them, and in which order, does not show."""
    lists = columns(NAMED, NAMED)
    left, right = (each.ravel() for each in np.indices((9, 9)))
    together = levels_of(lists, left, right)
    for one in range(0, 9, 2):
        alone = levels_of(lists, np.full(9, one), np.arange(9)[::-1])
        for name, told in together.levels.items():
            assert told[left == one].tolist() == alone.levels[name][::-1].tolist(), name
        assert together.rareness[left == one].tolist() == alone.rareness[::-1].tolist()


def test_law_9_whose_row_is_named_first_makes_no_other_levels_of_names_as_they_stand() -> None:
    """Of names that changed places it is told of one side; which of two lists that is, their content decides."""
    lists = columns(NAMED, NAMED)
    left, right = (each.ravel() for each in np.indices((9, 9)))
    one, other = levels_of(lists, left, right), levels_of(lists, right, left)
    straight = (one.levels["order"] == 0) & (other.levels["order"] == 0)
    assert straight.sum() > 40
    for name, told in one.levels.items():
        assert told[straight].tolist() == other.levels[name][straight].tolist(), name
    assert one.rareness[straight].tolist() == pytest.approx(other.rareness[straight].tolist())


def test_a_row_agrees_with_itself_wherever_it_says_anything() -> None:
    lists = columns(NAMED, NAMED)
    rows = np.arange(9)
    found = levels_of(lists, rows, rows)
    for one in comparisons_of(lists):
        if one.equal is not None:
            told = found.levels[one.name]
            assert (told[told != ABSENT] >= min(one.equal, 6)).all(), one.name
    assert not found.levels["order"].any()


def test_levels_are_levels_of_their_comparison() -> None:
    lists = columns(NAMED, NAMED)
    left, right = (each.ravel() for each in np.indices((9, 9)))
    found = levels_of(lists, left, right).levels
    for one in comparisons_of(lists):
        assert found[one.name].min() >= ABSENT
        assert found[one.name].max() < len(one.matches) == len(one.strangers)


def test_only_the_pairs_asked_for_are_kept_in_the_order_asked() -> None:
    lists = columns(NAMED, NAMED)
    left, right = (each.ravel() for each in np.indices((9, 9)))
    whole = levels_of(lists, left, right)
    some = whole.only(np.array([80, 0, 7]))
    assert some.levels["family"].tolist() == [int(whole.levels["family"][place]) for place in (80, 0, 7)]
    assert some.rareness.tolist() == whole.rareness[[80, 0, 7]].tolist()
    assert some.identifying == whole.identifying


@pytest.mark.parametrize(
    ("card", "numbers"),
    [(["1", "2", "3"], True), (["1", "1", "2"], False), (["1", "", ""], True), (["1", "", "1"], False)],
)
def test_a_column_numbers_people_where_hardly_any_two_rows_share_a_value(card: list[str], numbers: bool) -> None:
    ours = [of_parts("Тлеменко", "Іван"), of_parts("Бруще", "Марко"), of_parts("Квастошин", "Петро")]
    lists = columns(ours, ours, card=(card, ["7", "8", "9"]))
    assert identifying(lists) == (frozenset({"also:card"}) if numbers else frozenset())


def test_a_unit_never_numbers_people_however_few_share_it() -> None:
    ours = [of_parts("Тлеменко", "Іван", unit="12 бригада", number="АА-0012")]
    assert identifying(columns(ours, ours)) == frozenset({"number"})


def test_an_agreement_of_names_that_changed_places_weighs_less_and_is_not_rare() -> None:
    """Values that were compared in another order than they stand in add nothing."""
    ours = [of_parts("Тлеменко", "Іван")]
    crowd = [of_parts(f"Квасто{ending}", "Марко") for ending in ("шин", "вич", "чук", "ренко")]
    lists = columns(ours + crowd, [*ours, of_parts("Іван", "Тлеменко"), *crowd])
    rarity = rarity_of(lists, within=False)
    found = levels_with(lists, np.array([0, 0]), np.array([0, 1]), rarity)
    straight, turned = found.weights(comparisons_of(lists), rarity)
    assert found.levels["order"].tolist() == [0, 1]
    assert found.rareness[1] == 0
    assert straight > turned > 0
