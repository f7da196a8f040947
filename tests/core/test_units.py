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


FOUNDED = date(2021, 1, 1).toordinal()
GROWN = date(2022, 9, 1).toordinal()
LENT, BACK = date(2023, 6, 1).toordinal(), date(2023, 9, 1).toordinal()
# A detachment that became a regiment, then a brigade; a battalion of it lent for a summer.
DAWN = UnitTree(
    [
        Unit(
            "sv",
            (
                UnitName("загін «Світанок»", "uk", FOUNDED, GROWN),
                UnitName("77 окремий полк «Світанок»", "uk", GROWN, RAISED),
                UnitName("77 окрема бригада «Світанок»", "uk", RAISED, None),
                UnitName("77-я отдельная бригада «Свитанок»", "ru", RAISED, None),
                UnitName("77th Separate Brigade Svitanok", "en", RAISED, None),
                UnitName("А7777", "uk"),
            ),
            (UnitParent("corps", RAISED, None),),
        ),
        Unit("corps", (UnitName("9 корпус", "uk"),), (UnitParent("north", JOINED, None),)),
        Unit("north", (UnitName("угруповання «Північ»", "uk"),)),
        Unit("lent", (UnitName("3 батальйон «Роса»", "uk"),), (UnitParent("sv"), UnitParent("other", LENT, BACK))),
        Unit("other", (UnitName("88 окрема бригада", "uk"),)),
    ]
)


class TestRenaming:
    """A unit keeps its code when it is renamed or raised; every spelling of any of its names finds it."""

    @pytest.mark.parametrize(
        "text",
        [
            "загін «Світанок»",
            "загін Світанок",
            "Світанок",
            "«СВІТАНОК»",
            "77 полк",
            "77 окремий полк",
            '77-й окремий полк "Світанок"',
            "77 окрема бригада",
            "77-ї окремої бригади «Світанок»",
            "77-я отдельная бригада",
            "77 отдельной бригады «Свитанок»",
            "77th Separate Brigade",
            "77th separate brigade svitanok",
            "А7777",
            "A7777",
            "а-7777",
            "в/ч А7777",
            "військова частина А 7777",
            "unit A7777",
        ],
    )
    @pytest.mark.parametrize("day", [None, FOUNDED, GROWN, RAISED, LATE])
    def test_it_is_one_unit(self, text: str, day: int | None) -> None:
        assert DAWN.resolve(text, day) == ("sv",)

    @pytest.mark.parametrize("text", ["78 окрема бригада", "бригада", "полк", "окремий загін", "А7778", "в/ч", "7"])
    def test_another_number_or_a_bare_sort_is_not_it(self, text: str) -> None:
        assert DAWN.resolve(text, None) == ()

    @pytest.mark.parametrize(
        ("day", "name"),
        [
            (FOUNDED, "загін «Світанок»"),
            (GROWN - 1, "загін «Світанок»"),
            (GROWN, "77 окремий полк «Світанок»"),
            (RAISED - 1, "77 окремий полк «Світанок»"),
            (RAISED, "77 окрема бригада «Світанок»"),
        ],
    )
    def test_its_name_is_that_of_the_day(self, day: int, name: str) -> None:
        assert DAWN.name_of("sv", "uk", day) == name

    @pytest.mark.parametrize(
        ("language", "name"),
        [("ru", "77-я отдельная бригада «Свитанок»"), ("en", "77th Separate Brigade Svitanok")],
    )
    def test_its_name_is_in_the_language_asked(self, language: str, name: str) -> None:
        assert DAWN.name_of("sv", language, LATE) == name

    def test_a_language_it_has_no_name_in_gets_one_it_has(self) -> None:
        assert DAWN.name_of("sv", "pl", RAISED) == "77 окрема бригада «Світанок»"


class TestAttachment:
    """Attached is under both for that while; the day decides, and an uncertain one leaves it open."""

    @pytest.mark.parametrize(
        ("day", "above"),
        [
            (LENT - 1, ("sv", "corps")),
            (LENT, ("sv", "other", "corps")),
            (BACK - 1, ("sv", "other", "corps")),
            (BACK, ("sv", "corps")),
            (GROWN, ("sv",)),
            (JOINED, ("sv", "corps", "north")),
        ],
    )
    def test_units_above(self, day: int, above: tuple[str, ...]) -> None:
        assert DAWN.ancestors("lent", day) == above

    @pytest.mark.parametrize(
        ("other", "when", "answer"),
        [
            ("other", "2023-07", Answer.YES),
            ("other", "2023", Answer.POSSIBLE),
            ("other", "2023-05-31/2023-06-02", Answer.POSSIBLE),
            ("other", "2022", Answer.NO),
            ("other", "2023-09-01", Answer.NO),
            ("sv", "2023", Answer.YES),
            ("corps", "2023", Answer.POSSIBLE),
            ("corps", "2024", Answer.YES),
            ("corps", "2022", Answer.NO),
            ("north", "2025", Answer.POSSIBLE),
            ("north", "2025-04-01", Answer.YES),
        ],
    )
    def test_on_an_uncertain_day(self, other: str, when: str, answer: Answer) -> None:
        assert DAWN.is_under("lent", other, UncertainDate.from_edtf(when)) is answer

    @pytest.mark.parametrize("day", [FOUNDED, GROWN, RAISED, LENT, BACK, JOINED, LATE])
    @pytest.mark.parametrize("code", ["sv", "corps", "north", "lent", "other"])
    def test_who_is_under_whom_and_who_is_above_are_one_thing(self, code: str, day: int) -> None:
        above = {other for other in ("sv", "corps", "north", "other") if DAWN.is_under(code, other, day) is Answer.YES}
        assert above - {code} == set(DAWN.ancestors(code, day))
