"""Two clerks' sheets as one: each number in exactly one state, contradictions shown, nothing lost, nothing decided silently."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.rollcalls.merge import NOT_CALLED, OPEN, STATES, Merge, merge
from byname.core.rollcalls.sheet import Sheet
from byname.core.rollcalls.words import Outcome
from tests.core.callsheets import call_of, filled

CALL = call_of(4)
WORDS = ("", "+", "п", "н", "no", "відм", "died", "other", "щось", "зам")
CELL = st.tuples(st.sampled_from(WORDS), st.sampled_from(("", "1", "2")), st.sampled_from(("", "босий")))
ADDED = st.tuples(
    st.sampled_from(("Щупралко Денис", "щупралко  денис", "Хтось", "")), st.sampled_from(("", "1995", "1996")),
    st.sampled_from(("", "зам", "other", "x")), st.sampled_from(("", "1", "9")),
)  # fmt: skip


@st.composite
def sheets(draw: st.DrawFn) -> list[Sheet]:
    titles = draw(st.lists(st.sampled_from(("a.csv", "b.csv", "c.csv")), max_size=3, unique=True))
    return [
        filled(
            CALL, title, draw(st.dictionaries(st.integers(1, 4), CELL)), draw(st.lists(ADDED, max_size=2)),
            draw(st.sets(st.integers(1, 4))),
        )
        for title in titles
    ]  # fmt: skip


def _states(merged: Merge) -> list[str]:
    return [row.state for row in merged.rows]


@given(sheets(), sheets())
def test_every_number_of_the_list_is_in_exactly_one_state(some: list[Sheet], settled: list[Sheet]) -> None:
    found = merge(CALL, some, settled)
    assert [row.called for row in found.rows] == list(CALL.people)
    assert set(_states(found)) <= set(STATES)
    assert sum(found.counts.values()) == len(CALL.people)
    assert len(found.gaps) + sum(row.state in {"came", "came-instead"} for row in found.rows) == len(CALL.people)


@given(sheets(), st.randoms(use_true_random=False))
def test_the_order_of_sheets_does_not_matter_and_one_twice_is_one(some: list[Sheet], chance: st.DataObject) -> None:
    shuffled = [*some, *some]
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert merge(CALL, shuffled) == merge(CALL, some)


@given(sheets())
def test_nothing_that_a_clerk_wrote_is_lost(some: list[Sheet]) -> None:
    found = merge(CALL, some)
    for sheet in some:
        for number, word in sheet.numbered:
            assert word in found.rows[number - 1].words
        for addition in sheet.additions:
            assert addition in [word for each in found.additions for word in each.words]
        assert set(sheet.stray) <= set(found.stray)


@given(sheets())
def test_a_state_is_what_everybody_who_called_the_number_said(some: list[Sheet]) -> None:
    for row in merge(CALL, some).rows:
        said = {word.outcome for word in row.words} - {None}
        if row.state == NOT_CALLED:
            assert row.words
            assert not said
        elif row.state != OPEN:
            assert said == {row.state}
            assert not any(word.problems for word in row.words)
        else:
            assert row.problems, "whoever settles is told why"


@given(sheets(), st.sampled_from([outcome for outcome in Outcome if outcome is not Outcome.INSTEAD]))
def test_settling_every_number_leaves_none_open_and_keeps_the_words(some: list[Sheet], outcome: Outcome) -> None:
    before = merge(CALL, some)
    settled = filled(CALL, "c.csv", dict.fromkeys(range(1, 5), (outcome.value,)))
    after = merge(CALL, some, [settled])
    assert _states(after) == [outcome] * 4
    assert [row.words for row in after.rows] == [row.words for row in before.rows]
    assert all(row.settled is not None for row in after.rows)


def _two(one: Sequence[str], other: Sequence[str]) -> Merge:
    return merge(CALL, [filled(CALL, "a.csv", {1: one}), filled(CALL, "b.csv", {1: other})])


@pytest.mark.parametrize(
    ("one", "other", "state"),
    [
        (("+",), ("п",), "came"), (("+",), ("",), "came"), (("",), ("",), NOT_CALLED), (("+",), ("н",), OPEN),
        (("відм",), ("пом",), OPEN), (("+",), ("щось",), OPEN), (("зам", "3"), ("i", "3"), "came-instead"),
        (("зам", "3"), ("i", "2"), OPEN), (("зам",), ("i", "2"), OPEN), (("інш",), ("other",), "someone-else"),
    ],
)  # fmt: skip
def test_two_clerks_on_one_number(one: Sequence[str], other: Sequence[str], state: str) -> None:
    assert _two(one, other).rows[0].state == state


def test_a_contradiction_shows_both_words_with_their_rows() -> None:
    [problem] = _two(("+",), ("не прибув",)).rows[0].problems
    assert problem.found == "a.csv, row 2: +; b.csv, row 2: не прибув"
    assert "settle" in problem.hint


def test_a_number_in_no_sheet_is_missing_and_not_absent() -> None:
    found = merge(CALL, [filled(CALL, "a.csv", {1: ("+",), 2: ("+",)}, (), (1, 2))])
    assert _states(found) == ["came", "came", OPEN, OPEN]
    assert {problem.code for row in found.open for problem in row.problems} == {"rollcall-missing"}
    assert not found.done


def test_a_number_twice_on_one_sheet_is_held_against_itself() -> None:
    one = filled(CALL, "a.csv", {1: ("+",)})
    twice = Sheet("a.csv", (*one.numbered, *filled(CALL, "a.csv", {1: ("н",)}).numbered))
    assert merge(CALL, [twice]).rows[0].state == OPEN


def test_who_came_has_nobody_in_his_place() -> None:
    called = {1: ("+",), 2: ("+",), 3: ("+",), 4: ("зам", "2")}
    found = merge(CALL, [filled(CALL, "a.csv", called, [("Щупралко Денис", "1995", "", "1")])])
    assert _states(found) == [OPEN, OPEN, "came", "came-instead"]
    assert "Щупралко Денис" in found.rows[0].problems[0].found
    assert "No. 4" in found.rows[1].problems[0].found


def test_who_is_added_by_both_is_one_and_who_may_be_is_asked() -> None:
    def both(one: tuple[str, str], other: tuple[str, str]) -> Merge:
        came = dict.fromkeys(range(1, 5), ("+",))
        pairs = (("a.csv", one), ("b.csv", other))
        return merge(CALL, [filled(CALL, title, came, [(*who, "", "")]) for title, who in pairs])

    alike = both(("Щупралко Денис", "1995"), ("щупралко денис", "1995"))
    assert (len(alike.additions), alike.done, alike.handed_over) == (1, True, 5)
    assert [len(both(("Щупралко", "1995"), ("Щупралко", born)).stray) for born in ("", "1996")] == [1, 0]
    assert both(("Щупралко", "1995"), ("Щупралко", "1996")).handed_over == 6


def test_settling_says_one_thing_of_a_number_and_adds_nobody() -> None:
    some = [filled(CALL, "a.csv", {1: ("+",)}), filled(CALL, "b.csv", {1: ("н",)})]
    twice = [filled(CALL, "c.csv", {1: ("+",)}), filled(CALL, "d.csv", {1: ("н",)})]
    found = merge(CALL, some, twice)
    assert found.rows[0].state == OPEN
    assert [problem.code for problem in found.stray] == ["rollcall-settled"]
    added = merge(CALL, some, [filled(CALL, "c.csv", {1: ("+",)}, [("Хтось", "", "", "")])])
    assert [problem.found for problem in added.stray] == ["Хтось"]
    assert not added.done


def test_our_count_is_who_came_on_the_list_or_not() -> None:
    called = {1: ("+",), 2: ("other",), 3: ("відм",), 4: ("н",)}
    added = [("Щупралко Денис", "1995", "", "4"), ("Хтось", "1990", "other", "2"), ("Дехто", "1991", "відм", "")]
    found = merge(CALL, [filled(CALL, "a.csv", called, added)])
    assert (found.handed_over, len(found.gaps), found.done) == (3, 3, True)


def test_two_of_one_name_on_one_sheet_are_asked_about_and_never_made_one() -> None:
    """Mistake 7 of the domain: two people are not merged so that one vanishes; no date of birth tells these apart."""
    came = dict.fromkeys(range(1, 5), ("+",))
    found = merge(
        CALL, [filled(CALL, "a.csv", came, [("Щупралко Денис", "", "", ""), ("щупралко  денис", "", "", "")])]
    )
    [problem] = found.stray
    assert (problem.code, problem.where) == ("rollcall-added-twice", "a.csv, row 6; a.csv, row 7")
    assert not found.done, "no act is made before somebody said whether one came or two"
    born = [("Щупралко Денис", "1995", "", ""), ("Щупралко Денис", "1996", "", "")]
    apart = merge(CALL, [filled(CALL, "a.csv", came, born)])
    assert (apart.done, apart.handed_over) == (True, 6)


def test_who_came_has_nobody_in_his_place_however_a_spreadsheet_writes_the_number() -> None:
    """Mistake 6: nobody is accepted in another's place without a record; "1.0" and "1." are No. 1."""
    for written in ("1", "1.", "1.0"):
        found = merge(CALL, [filled(CALL, "a.csv", {1: ("+",), 2: ("+",), 3: ("+",), 4: ("зам", written)})])
        assert _states(found) == [OPEN, "came", "came", "came-instead"], written
    assert _two(("зам", "3"), ("i", "3.0")).rows[0].state == "came-instead"


def test_who_is_written_below_the_list_and_did_not_come_is_not_counted_as_come() -> None:
    """A clerk may write down somebody who died on the way or would not go."""
    added = [("Щупралко Денис", "1995", "+", ""), ("Хтось", "1990", "died", ""), ("Дехто", "1991", "відм", "")]
    found = merge(CALL, [filled(CALL, "a.csv", dict.fromkeys(range(1, 5), ("+",)), added)])
    assert (found.unlisted, found.handed_over, len(found.additions)) == (1, 5, 3)
