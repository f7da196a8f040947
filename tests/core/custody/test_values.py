from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.persons import StandingValue
from byname.core.custody.values import ToldValue, choose
from byname.core.fields import FIELD_OF, FIELDS


def told(*rows: tuple[str, int, int]) -> list[ToldValue]:
    return [ToldValue(text, reliability, received, number) for number, (text, reliability, received) in enumerate(rows)]


def test_nothing_told_gives_no_value() -> None:
    assert choose("unit", []) is None


def test_the_most_reliable_stands_and_its_rivals_are_kept() -> None:
    found = choose("birth_place", told(("Here", 2, 9), ("There", 4, 1)))
    assert found == StandingValue("There", ("Here",))


def test_a_vaguer_date_that_holds_the_chosen_one_is_no_rival() -> None:
    found = choose("birth_date", told(("1985", 3, 1), ("1985-03-12", 3, 2), ("1986-03-12", 2, 3)))
    assert found == StandingValue("1985-03-12", ("1986-03-12",))


def test_what_changes_with_time_stands_as_last_received() -> None:
    found = choose("camp", told(("north", 5, 1), ("south", 2, 9)))
    assert found is not None
    assert found.text == "south"


@given(st.permutations(told(("a", 3, 1), ("b", 3, 1), ("a", 2, 5), ("c", 3, 1))))
def test_the_order_of_records_does_not_matter(rows: list[ToldValue]) -> None:
    assert choose("birth_place", rows) == choose("birth_place", sorted(rows, key=lambda each: each.record))


def test_equal_sources_that_disagree_whose_person_he_is_leave_it_open() -> None:
    """Law 9: no side is chosen for its name, nor for the length of its code."""
    found = choose("power", told(("kes", 4, 1), ("lodia", 4, 1)))
    assert found == StandingValue("", ("kes", "lodia"))


def test_equal_sources_that_disagree_who_holds_him_leave_it_open() -> None:
    """Law 9: "Swap ids and roles and every result is the same, swapped"."""
    found = choose("holder", told(("kes", 4, 9), ("lod", 4, 9), ("lod", 4, 1)))
    assert found == StandingValue("", ("kes", "lod"))


def test_the_more_reliable_source_says_whose_person_he_is() -> None:
    assert choose("power", told(("kes", 4, 1), ("lod", 3, 9))) == StandingValue("kes", ("lod",))


class TestRules:
    """A written rule per field chooses the value that stands and keeps its rivals."""

    @pytest.mark.parametrize("field", ["birth_place", "sex", "category", "family", "power"])
    def test_the_most_reliable_stands_whenever_it_came(self, field: str) -> None:
        for rows in (told(("a", 5, 1), ("b", 4, 9)), told(("a", 5, 9), ("b", 4, 1))):
            assert choose(field, rows) == StandingValue("a", ("b",))

    @pytest.mark.parametrize("field", ["rank", "unit", "status", "camp", "holder"])
    def test_what_changes_stands_as_last_told_whoever_told_it(self, field: str) -> None:
        for rows in (told(("a", 5, 1), ("b", 1, 9)), told(("b", 1, 9), ("a", 5, 1))):
            found = choose(field, rows)
            assert found is not None
            assert found.text == "b"

    @pytest.mark.parametrize("field", [field.code for field in FIELDS])
    def test_one_text_from_many_has_no_rival(self, field: str) -> None:
        text = "1985-03-12" if FIELD_OF[field].type == "date" else "a"
        assert choose(field, told((text, 1, 9), (text, 5, 1), (text, 3, 3))) == StandingValue(text)

    def test_two_kinds_of_source_outweigh_one_a_step_better(self) -> None:
        one = ToldValue("a", 4, 1, 1, "act")
        two = [ToldValue("b", 3, 2, 2, "family"), ToldValue("b", 3, 3, 3, "agency")]
        copies = [ToldValue("b", 3, 2, 2, "family"), ToldValue("b", 3, 3, 3, "family")]
        assert choose("birth_place", [one, *two]) == StandingValue("b", ("a",))
        assert choose("birth_place", [one, *copies]) == StandingValue("a", ("b",))

    def test_a_copied_list_outweighs_nobody(self) -> None:
        """DESIGN 4: "copied lists say `derived from` and corroborate nothing"."""
        one, root = ToldValue("a", 4, 1, 1, "act"), ToldValue("b", 3, 2, 2, "agency")
        copy = ToldValue("b", 3, 3, 3, "family", root="agency")
        assert choose("birth_place", [one, root, copy]) == StandingValue("a", ("b",))

    def test_of_equal_tellings_of_the_capture_the_first_stands_and_else_the_latest(self) -> None:
        rows = told(("aa", 3, 1), ("bb", 3, 9))
        assert choose("capture_place", rows) == StandingValue("aa", ("bb",))
        assert choose("birth_place", rows) == StandingValue("bb", ("aa",))

    def test_case_alone_makes_no_rival(self) -> None:
        found = choose("birth_place", told(("Here", 4, 1), ("HERE", 3, 2), ("There", 2, 1)))
        assert found == StandingValue("Here", ("There",))


class TestDates:
    """A vaguer date that holds the chosen one is no rival; one that cannot be true with it is."""

    @pytest.mark.parametrize(
        ("other", "rival"),
        [
            ("1985", False),
            ("1985-03", False),
            ("198X", False),
            ("1985-03-12~", False),
            ("1985-03-14~", False),
            ("1984/1986", False),
            ("../1985-12-31", False),
            ("1985-01-01/..", False),
            ("[1985-03-12,1985-12-03]", False),
            ("1985-03-13", True),
            ("1986", True),
            ("1985-04", True),
            ("../1985-03-01", True),
            ("[1985-03-01,1985-12-03]", True),
            ("1985-03-20~", True),
        ],
    )
    def test_beside_a_day(self, other: str, rival: bool) -> None:
        found = choose("birth_date", told(("1985-03-12", 5, 1), (other, 3, 2)))
        assert found == StandingValue("1985-03-12", (other,) if rival else ())

    @pytest.mark.parametrize(
        ("dates", "stands"),
        [
            (("1985", "1985-03-12"), "1985-03-12"),
            (("1985-03", "1985"), "1985-03"),
            (("../1985", "1985"), "1985"),
            (("198X", "1985-01/1985-02"), "1985-01/1985-02"),
        ],
    )
    def test_of_equal_sources_the_more_precise_stands(self, dates: tuple[str, str], stands: str) -> None:
        for pair in (dates, dates[::-1]):
            found = choose("birth_date", told(*((text, 3, 1) for text in pair)))
            assert found is not None
            assert (found.text, found.disputed) == (stands, False)
