"""What humans decided stands over what an engine found; where it cannot, that is said."""

from __future__ import annotations

import pytest

from byname.core.comparisons.decided import DECIDED, Decision, decided
from byname.core.comparisons.outcome import ListsCompared, RowClass, compared
from byname.core.linkage.found import PairFound
from tests.core.comparisons.listed import listed

HEAD = "ПІБ;Дата народження"
LEFT = listed(HEAD, "Жмакоґле Андрій;03.04.1985", "Бруще Олексій;01.02.1990", "Тлеми Іван;05.06.1970")
RIGHT = listed(HEAD, "Жмакоґле Андрій;03.04.1985", "Бруще Олексій;01.02.1991", "Ква Петро;07.08.1980")


def pair(left: int, right: int, *, same: bool = False) -> PairFound:
    return PairFound(left, right, 0.8, same, ())


def outcome(*pairs: PairFound, possible: tuple[PairFound, ...] = (), within: bool = False) -> ListsCompared:
    return compared(LEFT, LEFT if within else RIGHT, pairs=pairs, possible=possible, within=within)


def said(left: int, right: int, *, same: bool, within: bool = False, line: int = 2) -> Decision:
    one, other = LEFT[left], (LEFT if within else RIGHT)[right]
    told = (one.read.name.text, one.read.fields["birth_date"], other.read.name.text, other.read.fields["birth_date"])
    return Decision(line, one.label, other.label, told, same, "Olha", "asked the family")


def test_a_pair_decided_is_the_same_or_changed_and_remembers_who_and_why() -> None:
    found, problems = decided(outcome(pair(1, 1)), [said(1, 1, same=True)], pair)
    assert [(each.row_class, each.found.reason) for each in found.pairs] == [(RowClass.CHANGED, DECIDED)]
    assert found.decided == {(1, 1): (True, "Olha", "asked the family")}
    assert problems == ()


def test_two_rows_held_to_be_different_are_no_pair_and_law_1_their_rows_still_count() -> None:
    found, _problems = decided(outcome(pair(0, 0, same=True), possible=(pair(1, 1),)),
                               [said(0, 0, same=False), said(1, 1, same=False)], pair)  # fmt: skip
    assert (found.pairs, found.possible) == ((), ())
    assert sum(found.counted("left").values()) == len(LEFT)


def test_a_pair_that_the_engine_did_not_tell_of_can_be_decided_and_takes_its_rows_from_weaker_ones() -> None:
    found, _problems = decided(outcome(pair(2, 0, same=True)), [said(0, 0, same=True)], pair)
    assert [(each.left, each.right) for each in found.pairs] == [(0, 0)]
    assert [(each.left, each.right, each.found.same) for each in found.possible] == [(2, 0, False)]


@pytest.mark.parametrize(
    ("decisions", "code"),
    [
        ([said(0, 0, same=True), said(0, 0, same=False, line=3)], "decided-both"),
        ([Decision(2, "99", "2", ("", "", "", ""), same=True)], "decided-nobody"),
        ([Decision(2, "2", "2", ("Другий Хтось", "", "", ""), same=True)], "decided-reopened"),
        ([said(0, 0, same=True), said(1, 0, same=True, line=3)], "decided-twice"),
    ],
)
def test_contradictions_are_shown(decisions: list[Decision], code: str) -> None:
    found, problems = decided(outcome(), decisions, pair)
    assert [each.code for each in problems] == [code]
    if code != "decided-twice":
        assert found.decided == {}


def test_rows_held_to_be_different_but_tied_through_a_third_are_shown() -> None:
    """Merges and what keeps apart, in one list."""
    found, problems = decided(
        outcome(pair(0, 1, same=True), pair(1, 2, same=True), within=True), [said(2, 0, same=False, within=True)], pair
    )
    assert [each.code for each in problems] == ["decided-tied"]
    assert found.decided == {(0, 2): (False, "Olha", "asked the family")}


@pytest.mark.parametrize("same", [True, False])
def test_a_row_is_no_pair_with_itself_whatever_stands_in_the_workbook(same: bool) -> None:
    """Law 1: it would be told as somebody named twice, who is named once."""
    found, problems = decided(outcome(within=True), [said(1, 1, same=same, within=True)], pair)
    assert (found.pairs, found.decided) == ((), {})
    assert [each.code for each in problems] == ["decided-itself"]
