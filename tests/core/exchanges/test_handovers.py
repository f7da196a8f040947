"""Who came who was not agreed: by the lists alone, with a range where it is not decided who somebody is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.accounts import Cell
from byname.core.custody.hypotheses import Branches, branches, components
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.custody.standings import Timeline
from byname.core.exchanges.handovers import AGREED, CAME, Outcome, compare, outcome_of
from byname.core.exchanges.listings import Listing
from byname.core.exchanges.roles import ListRole

X = "X-1"


def place(record: int, role: str, day: int = 10, phase: str = "", exchange: str = X) -> Listing:
    return Listing(record, 100 + len(role) + day, ListRole(role), exchange, phase, day=day)


def line(*records: int, power: str = "aa", identified: bool = True) -> PersonLine:
    values = {"power": StandingValue(power)}
    return PersonLine(records[0], records, Timeline((), ()), values=values, identified=identified)


def undecided(*pairs: tuple[int, int], lines: Iterable[PersonLine]) -> list[Branches]:
    """Tie persons by undecided links; whoever may be one person holds the records of all of them."""
    records = {each.number: each.records for each in lines}
    found = components(records, pairs)
    return [branches(each, lambda group: line(*(r for n in group for r in records[n]))) for each in found]


@pytest.mark.parametrize(
    ("places", "outcome"),
    [
        (["agreed", "handed-over"], "as-agreed"),
        (["handed-over"], "not-agreed"),
        (["requested", "requested", "handed-over"], "not-agreed"),
        (["agreed"], "did-not-come"),
        (["agreed", "declined"], "declined"),
        (["agreed", "declined", "handed-over"], "as-agreed"),
        (["agreed", "brought"], "did-not-come"),
        (["requested"], None),
        (["declined"], None),
    ],
)
def test_each_person_has_one_outcome(places: list[str], outcome: str | None) -> None:
    """Domain, mistake 6: "Accepting other people than agreed at handover without a record"."""
    assert outcome_of([place(1, role) for role in places], X) == outcome


def test_who_is_struck_off_is_withdrawn_until_somebody_agrees_on_him_again() -> None:
    struck = [place(1, "agreed", 10), place(1, "withdrawn", 12)]
    assert outcome_of(struck, X) is Outcome.WITHDRAWN
    assert outcome_of([*struck, place(1, "agreed", 13)], X) is Outcome.DID_NOT_COME
    assert outcome_of([*struck, place(1, "handed-over", 14)], X) is Outcome.AS_AGREED


def test_a_phase_asks_for_its_own_list_and_for_one_that_names_no_phase() -> None:
    elsewhere = [place(1, "agreed", phase="1"), place(1, "handed-over", phase="2")]
    assert outcome_of(elsewhere, X, "2") is Outcome.OTHER_PHASE
    assert outcome_of(elsewhere, X, "1") is Outcome.DID_NOT_COME
    assert outcome_of(elsewhere, X) is Outcome.AS_AGREED
    assert outcome_of([place(1, "agreed"), place(1, "handed-over", phase="2")], X, "2") is Outcome.AS_AGREED


def test_another_exchange_says_nothing() -> None:
    assert outcome_of([place(1, "agreed", exchange="X-2"), place(1, "handed-over")], X) is Outcome.NOT_AGREED


def test_an_undecided_link_gives_a_range_and_no_guess() -> None:
    """Law 5: "an undecided link gives a figure a low and a high"."""
    lines = [line(1), line(2), line(3)]
    lists = [place(1, "agreed"), place(2, "handed-over"), place(3, "agreed")]
    found = compare(lists, lines, undecided((1, 2), lines=lines), exchange=X)
    assert found.cells[Outcome.AS_AGREED] == Cell(0, 0, 1)
    assert found.cells[Outcome.NOT_AGREED] == Cell(1, 0, 1)
    assert found.cells[Outcome.DID_NOT_COME] == Cell(2, 1, 2)
    assert found.persons[Outcome.NOT_AGREED] == (2,)


def test_a_name_alone_that_came_may_be_one_who_seems_missing() -> None:
    lines = [line(1), line(2, identified=False)]
    found = compare([place(1, "agreed"), place(2, "handed-over")], lines, [], exchange=X)
    assert found.cells[Outcome.DID_NOT_COME] == Cell(1, 0, 1)
    assert found.cells[Outcome.NOT_AGREED] == Cell(1, 0, 1)
    assert found.cells[Outcome.AS_AGREED] == Cell(0, 0, 1)


def undecided_names(*pairs: tuple[int, int], lines: Iterable[PersonLine]) -> list[Branches]:
    """Tie people of whom a name alone is told: joined, they are still a name alone."""
    return [
        Branches(each.component, tuple((group, replace(one, identified=False)) for group, one in each.lines))
        for each in undecided(*pairs, lines=lines)
    ]


def test_a_name_alone_that_is_tied_to_another_is_in_no_low_either() -> None:
    """Decision 8: "every way to decide them is counted, and no low counts the name alone"."""
    lines = [line(1), line(2, identified=False), line(3, identified=False)]
    lists = [place(1, "agreed"), place(2, "handed-over")]
    found = compare(lists, lines, undecided_names((2, 3), lines=lines), exchange=X)
    assert found.cells[Outcome.NOT_AGREED] == Cell(1, 0, 1)
    assert found.cells[Outcome.DID_NOT_COME] == Cell(1, 0, 1), "the name that came may be he who seems missing"
    assert found.cells[Outcome.AS_AGREED] == Cell(0, 0, 1)


def test_people_tied_in_more_ways_than_can_be_counted_may_be_who_seems_missing() -> None:
    """Decision 8, where nobody can count out the ways: the range is never narrower than the truth."""
    lines = [line(n, identified=n < 3) for n in range(1, 60)]
    pairs = [(a, b) for a in range(2, 60) for b in range(a + 1, 60)]
    ties = undecided(*pairs, lines=lines)
    assert ties[0].component.capped
    lists = [place(1, "agreed"), place(5, "handed-over")]
    found = compare(lists, lines, ties, exchange=X)
    assert found.cells[Outcome.DID_NOT_COME].low == 0
    assert found.cells[Outcome.AS_AGREED].high >= 1


def test_rows_that_nobody_could_read_are_counted_and_lists_are_told() -> None:
    """Law 1: "a row that cannot be read is a record with a problem"."""
    found = compare([place(9, "handed-over"), place(1, "agreed")], [line(1)], [], exchange=X)
    assert found.nobody == {ListRole.HANDED_OVER: 1}
    assert found.agreed_told
    assert not compare([place(9, "handed-over")], [], [], exchange=X).agreed_told


ROLES = st.lists(st.sampled_from([role.value for role in ListRole]), max_size=4)


@given(st.lists(st.tuples(ROLES, st.sampled_from("ab"), st.booleans()), max_size=8), st.data())
def test_law_everybody_on_the_lists_is_counted_once_and_the_truth_lies_in_the_range(
    people: list[tuple[list[str], str, bool]], data: st.DataObject
) -> None:
    """Law 3: parts sum to the whole; law 9: swap the parties and the result is the same, swapped."""
    lines = [line(n, power=power, identified=sure) for n, (_r, power, sure) in enumerate(people, 1)]
    lists = [place(n, role, day) for n, (roles, _p, _s) in enumerate(people, 1) for day, role in enumerate(roles)]
    pairs = data.draw(st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8)), max_size=4)) if people else []
    ties = undecided(*[pair for pair in pairs if max(pair) <= len(lines)], lines=lines)
    found = compare(lists, lines, ties, exchange=X)
    came = {each.record for each in lists if each.role is ListRole.HANDED_OVER}
    agreed = {each.record for each in lists if each.role is ListRole.AGREED}
    assert sum(found.cells[code].value for code in CAME) == len(came)
    assert sum(found.cells[code].value for code in AGREED) == len(agreed)
    assert all(cell.low <= cell.value <= cell.high for cell in found.cells.values())
    parts = [compare(lists, lines, ties, exchange=X, power=power) for power in "ab"]
    for code in Outcome:
        assert sum(part.cells[code].value for part in parts) == found.cells[code].value


def test_no_more_can_have_come_as_agreed_than_were_agreed_on_or_came() -> None:
    lines = [line(1), line(2, identified=False)]
    lists = [place(1, "agreed"), place(2, "handed-over")]
    found = compare(lists, lines, undecided((1, 2), lines=lines), exchange=X)
    assert found.cells[Outcome.AS_AGREED] == Cell(0, 0, 1)
