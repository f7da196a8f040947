"""A unit is one through its renamings; who is under whom depends on the day."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.dates import Answer, UncertainDate
from byname.core.units import Unit, UnitName, UnitParent, UnitTree

RAISED = date(2023, 2, 1).toordinal()
JOINED = date(2025, 4, 1).toordinal()
EARLY, LATE = RAISED - 300, JOINED + 10
TREE = UnitTree(
    [
        Unit(
            "hm",
            (
                UnitName("полк «Хмарець»", "uk", None, RAISED),
                UnitName("611-та окрема бригада «Хмарець»", "uk", RAISED, None),
                UnitName("611th Separate Brigade Khmarets", "en", RAISED, None),
            ),
            (UnitParent("c1", JOINED, None),),
        ),
        Unit("c1", (UnitName("1 корпус", "uk"),)),
        Unit("bn", (UnitName("2 батальйон", "uk"),), (UnitParent("hm"), UnitParent("c1", None, RAISED))),
        Unit("x1", (UnitName("А1234", "uk"),)),
        Unit("x2", (UnitName("Застава", "uk", None, RAISED),)),
        Unit("x3", (UnitName("Застава", "uk", RAISED, None),)),
    ]
)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("611 окремої бригади «Хмарець»", ("hm",)),
        ("611th separate brigade 'Khmarets'", ("hm",)),
        ("611 бригада", ("hm",)),
        ("полку Хмарець", ("hm",)),
        ("в/ч A1234", ("x1",)),  # a Latin A
        ("військова частина А-1234", ("x1",)),
        ("бригада", ()),
        ("612 бригада", ()),
        ("", ()),
        ("—", ()),
    ],
)
def test_a_unit_is_found_by_what_lists_call_it(text: str, codes: tuple[str, ...]) -> None:
    assert TREE.resolve(text, None) == codes


def test_two_units_of_one_name_are_told_apart_by_the_day_or_both_given() -> None:
    assert TREE.resolve("Застава", EARLY) == ("x2",)
    assert TREE.resolve("застави", LATE) == ("x3",)
    assert TREE.resolve("Застава", None) == ("x2", "x3")


def test_an_old_name_in_a_late_list_still_finds_its_unit() -> None:
    assert TREE.resolve("полк «Хмарець»", LATE) == ("hm",)


def test_units_above_are_those_of_the_day_nearest_first() -> None:
    assert TREE.ancestors("bn", LATE) == ("hm", "c1")
    assert TREE.ancestors("bn", EARLY) == ("hm", "c1")
    assert TREE.ancestors("bn", RAISED) == ("hm",)
    assert TREE.ancestors("unknown", LATE) == ()


@pytest.mark.parametrize(
    ("code", "other", "day", "answer"),
    [
        ("hm", "hm", EARLY, Answer.YES),
        ("hm", "c1", JOINED, Answer.YES),
        ("hm", "c1", JOINED - 1, Answer.NO),
        ("bn", "c1", RAISED - 1, Answer.YES),
        ("c1", "bn", LATE, Answer.NO),
        ("unknown", "c1", LATE, Answer.NO),
    ],
)
def test_who_is_under_whom_on_a_day(code: str, other: str, day: int, answer: Answer) -> None:
    assert TREE.is_under(code, other, day) is answer


@pytest.mark.parametrize(
    ("when", "answer"),
    [("2025", Answer.POSSIBLE), ("2025-05", Answer.YES), ("2024", Answer.NO), ("2025-05?", Answer.POSSIBLE)],
)
def test_an_uncertain_day_may_make_it_possible_only(when: str, answer: Answer) -> None:
    assert TREE.is_under("hm", "c1", UncertainDate.from_edtf(when)) is answer


def test_a_unit_that_always_belonged_needs_no_certain_day() -> None:
    assert TREE.is_under("bn", "hm", UncertainDate.from_edtf("2022~")) is Answer.YES


def test_a_circle_of_subordination_ends() -> None:
    tree = UnitTree([Unit("a", (), (UnitParent("b"),)), Unit("b", (), (UnitParent("a"),))])
    assert tree.ancestors("a", LATE) == ("b",)
    assert tree.is_under("a", "c", LATE) is Answer.NO


def test_a_unit_that_changed_parents_inside_a_corps_never_left_it() -> None:
    one, two = UnitParent("b1", None, JOINED), UnitParent("b2", JOINED, None)
    above = (UnitParent("c"),)
    tree = UnitTree([Unit("a", (), (one, two)), Unit("b1", (), above), Unit("b2", (), above), Unit("c", ())])
    assert tree.is_under("a", "c", UncertainDate.from_edtf("2025")) is Answer.YES


def test_a_name_is_given_in_the_language_and_of_the_day() -> None:
    assert TREE.name_of("hm", "uk", EARLY) == "полк «Хмарець»"
    assert TREE.name_of("hm", "en", LATE) == "611th Separate Brigade Khmarets"
    assert TREE.name_of("hm", "ru", LATE) == "611-та окрема бригада «Хмарець»"
    assert TREE.name_of("unknown", "uk") == "unknown"
