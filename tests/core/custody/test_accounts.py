from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.accounts import APART, PARTS, Cell, account, place_of, reconcile
from byname.core.custody.hypotheses import Branches, Group, branches, components, hypotheses
from byname.core.custody.persons import PersonLine
from byname.core.events import Telling
from byname.core.figures import FigureQuery, evaluate
from tests.core.custody.books import day, person
from tests.core.custody.strategies import DAYS, JOINS, joined, line, lines_of, registers

TAKEN = "1 captured 2022-05-17 own-forces 2022-06-01"
KNOWN = {
    "held": TAKEN,
    "confirmed": f"{TAKEN}\n1 confirmed 2023-02-01 agency 2023-02-01",
    "sought": "1 sought 2022-05-17 family 2022-06-01",
    "dead": f"{TAKEN}\n1 died 2023-05-01 agency 2023-06-01 degree=identified approved",
    "returned": f"{TAKEN}\n1 returned 2024-01 act 2024-02-21",
    "escaped": f"{TAKEN}\n1 escaped 2023-05-20 own-forces 2023-06-01",
    "released": f"{TAKEN}\n1 released 2023-05-20 agency 2023-06-01",
    "abroad": f"{TAKEN}\n1 third-state 2023-05-20 agency 2023-06-01",
    "dead-never-taken": "1 died 2022-05-17 agency 2022-10-01 degree=identified approved",
}
BARE = {
    "sought": "2 sought 2022-05-20 family 2022-06-02",
    "held": "2 held 2022-06-20 returnee 2022-07-02",
    "seen": "2 held 2025-03-20 returnee 2025-04-02",
    "taken": "2 captured 2025-03-20 agency 2025-04-02",
    "confirmed": "2 confirmed 2022-06-20 agency 2022-07-02",
    "died": "2 died 2022-06-20 agency 2022-07-02 degree=identified approved",
    "died-late": "2 died 2025-02-20 agency 2025-03-02 degree=identified approved",
    "reported": "2 died 2022-06-20 agency 2022-07-02 degree=reported",
    "returned": "2 returned 2025-05-20 act 2025-05-21",
    "escaped": "2 escaped 2023-05-20 family 2023-05-21",
    "set-aside": "2 set-aside 2023-01-01 desk 2023-01-01",
}
ENDS = {"died", "died-late", "reported", "returned", "escaped"}
# What no life can hold (home, then dead in a camp; dead, then taken): two who tell it are two, so no range allows for it.
NEVER_ONE = {
    "dead": ENDS | {"seen", "taken", "set-aside"},
    "returned": ENDS,
    "escaped": {"died", "reported", "escaped"},
    "released": {"died", "reported", "escaped"},
    "abroad": {"died", "reported", "escaped"},
    "dead-never-taken": ENDS | {"seen", "taken"},
}
ONE_LIFE = [(known, bare) for known in KNOWN for bare in BARE if bare not in NEVER_ONE.get(known, ())]
BARE_DAYS = ("2022-06-30", "2022-12-31", "2023-12-31", "2024-06-30", "2025-12-01")
Register = dict[int, list[Telling]]

HELD = person("1 captured 2022-05-17 own-forces 2022-06-01", unit="a")
BACK = person("2 captured 2022-05-17 own-forces 2022-06-01\n2 returned 2025-05 act 2025-06-10", unit="b")
SOUGHT = person("3 sought 2022-05-17 family 2022-06-01", unit="a")
ASIDE = person("4 held 2022-05-17 family 2022-06-01\n4 set-aside 2023-01-01 desk 2023-01-01", unit="a")
DEAD = person("5 died 2022-05-17 agency 2022-10-01 degree=identified approved", unit="b")
ALL = (HELD, BACK, SOUGHT, ASIDE, DEAD)


def tied(register: Register, pairs: set[tuple[int, int]]) -> tuple[Branches, ...]:
    def build(group: Group) -> PersonLine:
        return line(group[0], [telling for number in group for telling in register[number]], unit=f"u{group[0] % 2}")

    return tuple(branches(component, build) for component in components(register, pairs))


class TestAccount:
    """Taken = held + returned + released + escaped + in a third state + dead."""

    def test_everybody_stands_in_one_cell(self) -> None:
        book = account(ALL, (), day("2025-12-01"))
        cells = ("taken", "held", "held-reported", "returned", "dead", "sought", "set-aside", "dead-never-taken")
        assert [book.cell(status).value for status in cells] == [2, 1, 1, 1, 0, 1, 1, 1]

    def test_unsure_days_give_a_range(self) -> None:
        assert account(ALL, (), day("2025-05-15")).cell("returned") == Cell(value=0, low=0, high=1)
        assert account(ALL, (), day("2025-05-15")).cell("held") == Cell(value=2, low=1, high=2)
        assert account(ALL, (), day("2025-05-15")).cell("taken") == Cell(value=2, low=2, high=2)

    def test_groups_by_a_field_or_a_function(self) -> None:
        book = account(ALL, (), day("2025-12-01"), by="unit")
        assert (book.groups, book.cell("taken", "a").value, book.cell("taken", "b").value) == (("a", "b"), 1, 1)
        assert account(ALL, (), day("2025-12-01"), by=lambda each: each.value("sex")).groups == ("",)

    def test_an_undecided_pair_may_be_one_person(self) -> None:
        (component,) = components([1, 2], [(1, 2)])
        one = person("1 captured 2022-05-17 own-forces 2022-06-01\n2 returned 2025-05-20 act 2025-06-10")
        other = person("2 returned 2025-05-20 act 2025-06-10")
        undecided = Branches(component, (((1,), HELD), ((2,), other), ((1, 2), one)))
        book = account([HELD, other], [undecided], day("2025-12-01"))
        assert (book.cell("taken"), book.cell("held"), book.cell("returned")) == (
            Cell(2, 1, 2),
            Cell(1, 0, 1),
            Cell(1, 1, 1),
        )

    def test_a_crowd_that_cannot_be_counted_out_may_stand_anywhere(self) -> None:
        crowd = [person("", number) for number in range(1, 31)]
        (component,) = components(range(1, 31), [(number, number + 1) for number in range(1, 30)])
        book = account(crowd, [Branches(component, ())], day("2025-12-01"))
        assert (book.cell("taken"), book.capped) == (Cell(0, 0, 30), 1)


class TestLaws:
    @given(registers(), st.sampled_from(DAYS))
    def test_the_books_balance(self, register: Register, when: int) -> None:
        lines = lines_of(register)
        book = account(lines, (), when, by="unit")
        for group in (None, *book.groups):
            assert book.cell("taken", group).value == sum(book.cell(part, group).value for part in PARTS)
        for part in PARTS:
            assert book.cell(part).value == sum(book.cell(part, group).value for group in book.groups)

    @pytest.mark.parametrize(("known", "bare"), ONE_LIFE)
    def test_the_range_holds_whoever_a_bare_name_is(self, known: str, bare: str) -> None:
        """Law 5, of one of whom nothing but a name is told: somebody whom we know, or nobody."""
        lines = [person(KNOWN[known], 1), replace(person(BARE[bare], 2), identified=False)]
        joined = [person(f"{KNOWN[known]}\n{BARE[bare]}", 1)]
        for when in BARE_DAYS:
            found = account(lines, (), day(when))
            for people in (lines, joined):
                true = account(people, (), day(when))
                for cell in ("taken", "held", *PARTS, *APART):
                    assert found.cell(cell).low <= true.cell(cell).value <= found.cell(cell).high, (cell, when)
            for status in ("taken", "held", *map(str, PARTS), "sought", "set-aside"):
                figure = evaluate(FigureQuery.parse(f"{status}@{when}"), lines)
                assert (figure.low, figure.high) == (found.cell(status).low, found.cell(status).high), (status, when)

    @pytest.mark.parametrize(("known", "bare"), ONE_LIFE)
    def test_a_flow_holds_whoever_a_bare_name_is(self, known: str, bare: str) -> None:
        lines = [person(KNOWN[known], 1), replace(person(BARE[bare], 2), identified=False)]
        merged = [person(f"{KNOWN[known]}\n{BARE[bare]}", 1)]
        for year in ("2022", "2023", "2024", "2025"):
            for status in ("taken", "returned", "released", "escaped", "third-state", "dead", "sought", "set-aside"):
                query = FigureQuery.parse(f"{status}@{year}-01-01..{year}-12-31")
                found = evaluate(query, lines)
                assert found.low <= evaluate(query, merged).value <= found.high, (status, year)

    def test_a_bare_name_that_is_tied_is_in_no_low_either(self) -> None:
        """Law 5: the same bare name in two lists may be the one whom we know, whom no pair is put up with."""
        one, other = (replace(person(f"{n} held 2022-06-20 returnee 2022-07-02", n), identified=False) for n in (2, 3))
        both = person("2 held 2022-06-20 returnee 2022-07-02\n3 held 2022-06-20 returnee 2022-07-02", 2)
        (component,) = components([2, 3], [(2, 3)])
        tied_pair = Branches(component, (((2,), one), ((3,), other), ((2, 3), replace(both, identified=False))))
        lines = [HELD, one, other]
        assert account(lines, [tied_pair], day("2025-12-01")).cell("taken") == Cell(3, 1, 3)
        figure = evaluate(FigureQuery.parse("taken@2025-12-01"), lines, [tied_pair])
        assert (figure.low, figure.value, figure.high) == (1, 3, 3)
        assert "unidentified" in figure.caveats

    @given(registers(most=4), st.sampled_from(DAYS), st.sets(st.sampled_from([(1, 2), (2, 3), (3, 4), (1, 4)])))
    def test_the_range_holds_whichever_way_the_links_are_decided(
        self, register: Register, when: int, pairs: set[tuple[int, int]]
    ) -> None:
        lines, undecided = lines_of(register), tied(register, pairs)
        book = account(lines, undecided, when)
        free = [each for each in lines if all(each.number not in one.component.persons for one in undecided)]
        for one in undecided:
            built = dict(one.lines)
            for way in hypotheses(one.component):
                true = account([*free, *(built[group] for group in way)], (), when)
                others = sum(len(each.component.persons) for each in undecided if each is not one)
                for (status, _), cell in true.cells.items():
                    found = book.cell(status)
                    assert found.low <= cell.value + others
                    assert cell.value <= found.high

    @given(registers(), registers(), st.sampled_from(DAYS), st.sampled_from(DAYS))
    def test_opening_movements_and_revisions_give_the_closing(
        self, old: Register, new: Register, first: int, second: int
    ) -> None:
        found = reconcile(lines_of(old), lines_of(new), first, second)
        assert found.balances()
        places = [place_of(each.timeline.on(second)) for each in lines_of(new)]
        assert found.closing.total() == sum(place is not None for place in places)

    @given(registers(), JOINS, JOINS, st.sampled_from(DAYS), st.sampled_from(DAYS))
    def test_merging_and_splitting_keep_the_books(
        self, register: Register, old: dict[int, int], new: dict[int, int], first: int, second: int
    ) -> None:
        found = reconcile(joined(register, old), joined(register, new), first, second)
        assert found.balances()
        assert reconcile(joined(register, new), joined(register, new), first, first).revisions == ()


class TestReconcile:
    def test_what_happened_and_what_we_learned_are_told_apart(self) -> None:
        known = person("2 captured 2022-05-17 own-forces 2022-06-01")
        found = reconcile([known], [BACK, DEAD], day("2023-01-01"), day("2025-12-01"))
        assert [(each.number, each.reason) for each in found.revisions] == [(5, "split")]
        assert [(each.before, each.after) for each in found.movements] == [("held-reported", "returned")]

    @pytest.mark.parametrize("when", ["2022-01-01", "2025-12-01"])
    def test_two_who_turn_out_to_be_one(self, when: str) -> None:
        one = person("1 captured 2022-05-17 own-forces 2022-06-01\n2 held 2022-07-01 family 2022-07-02")
        two = person("2 held 2022-07-01 family 2022-07-02")
        found = reconcile([HELD, two], [one], day(when), day("2025-12-01"))
        assert found.balances()
        assert {each.reason for each in found.revisions} <= {"merged"}

    @pytest.mark.parametrize(
        ("old", "new", "reason", "before", "after"),
        [
            ([HELD], [HELD, DEAD], "split", None, "dead-never-taken"),
            ([HELD, BACK], [HELD], "merged", "held-reported", None),
            ([person("2 sought 2022-05-17 family 2022-06-01")], [BACK], "revision", "sought", "held-reported"),
            ([person("4 held 2022-05-17 family 2022-06-01")], [ASIDE], "revision", "held-reported", "set-aside"),
        ],
    )
    def test_what_we_learned_about_the_first_day(
        self, old: list[PersonLine], new: list[PersonLine], reason: str, before: str | None, after: str | None
    ) -> None:
        when = day("2023-06-01")
        found = reconcile(old, new, when, when)
        assert [(each.reason, each.before, each.after) for each in found.revisions] == [(reason, before, after)]
        assert (found.movements, found.balances()) == ((), True)

    def test_who_goes_and_is_taken_again_moves_once_in_a_period(self) -> None:
        twice = person("""
            1 captured 2022-05-17 own-forces 2022-06-01
            2 returned 2022-09-21 act 2022-09-22
            3 captured 2023-03-02 own-forces 2023-04-10""")
        assert reconcile([twice], [twice], day("2022-06-01"), day("2023-06-01")).movements == ()
        (gone,) = reconcile([twice], [twice], day("2022-06-01"), day("2022-10-01")).movements
        assert (gone.number, gone.before, gone.after) == (1, "held-reported", "returned")

    def test_an_account_that_does_not_follow_is_found(self) -> None:
        found = reconcile([HELD], [HELD], day("2023-01-01"), day("2023-06-01"))
        assert found.balances()
        assert not replace(found, closing=found.closing + found.closing).balances()


class TestUndecidedByHand:
    """An undecided link gives a low and a high; only values sum."""

    @pytest.mark.parametrize(
        ("one", "two", "both", "held", "returned"),
        [
            # Both held: one person or two.
            ("1 {c}", "2 {c}", "1 {c}\n2 {c}", Cell(2, 1, 2), Cell(0, 0, 0)),
            # One held, one home: one home, or one of each.
            ("1 {c}", "2 {r}", "1 {c}\n2 {r}", Cell(1, 0, 1), Cell(1, 1, 1)),
            # Both home.
            ("1 {r}", "2 {r}", "1 {r}\n2 {r}", Cell(0, 0, 0), Cell(2, 1, 2)),
            # One only sought: joining takes him out of that, and leaves the held.
            ("1 {c}", "2 {s}", "1 {c}\n2 {s}", Cell(1, 1, 1), Cell(0, 0, 0)),
        ],
    )
    def test_a_pair(self, one: str, two: str, both: str, held: Cell, returned: Cell) -> None:
        words = {
            "c": "captured 2022-05-17 own-forces 2022-06-01",
            "r": "returned 2025-05-20 act 2025-06-10",
            "s": "sought 2022-05-17 family 2022-06-01",
        }
        lines = [person(text.format(**words)) for text in (one, two, both)]
        (component,) = components([1, 2], [(1, 2)])
        undecided = Branches(component, tuple(zip(((1,), (2,), (1, 2)), lines, strict=True)))
        found = account(lines[:2], [undecided], day("2025-12-01"))
        assert (found.cell("held"), found.cell("returned")) == (held, returned)

    def test_a_link_decided_different_leaves_no_range(self) -> None:
        pair = [person(f"{number} captured 2022-05-17 own-forces 2022-06-01") for number in (1, 2)]
        assert components([1, 2], [(1, 2)], [(1, 2)]) == ()
        assert account(pair, (), day("2025-12-01")).cell("held") == Cell(2, 2, 2)
