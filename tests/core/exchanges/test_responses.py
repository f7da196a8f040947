"""Requests and their answers: an answer about somebody answers every request for him that is open."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.hypotheses import branches, components
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import Timeline
from byname.core.exchanges.listings import Listing
from byname.core.exchanges.responses import Answer, rates, requests
from byname.core.exchanges.roles import ListRole


def place(record: int, role: str, day: int, document: int = 0, source: str = "own") -> Listing:
    return Listing(record, document or 1000 * day + len(role), ListRole(role), source=source, day=day)


def line(*records: int) -> PersonLine:
    return PersonLine(records[0], records, Timeline((), ()))


def test_asked_five_times_and_refused_three() -> None:
    """Each refusal answers what was asked before it; what was asked after the last one is open."""
    lists = [place(1, "requested", day) for day in (1, 10, 20, 30, 40)] + [
        place(1, "refused", day) for day in (12, 25, 33)
    ]
    found = requests(lists, [line(1)], [])
    assert [(each.answer, each.days) for each in found] == [
        (Answer.REFUSED, 11), (Answer.REFUSED, 2), (Answer.REFUSED, 5), (Answer.REFUSED, 3), (Answer.OPEN, None),
    ]  # fmt: skip


def test_whoever_came_without_any_answer_came() -> None:
    [found] = requests([place(1, "requested", 1), place(1, "handed-over", 9)], [line(1)], [])
    assert (found.answer, found.days) == (Answer.CAME, 8)


def test_what_was_told_before_answers_nothing() -> None:
    """Law 5: an earlier refusal is no answer to a later request."""
    [found] = requests([place(1, "refused", 1), place(1, "requested", 2)], [line(1)], [])
    assert found.answer is Answer.OPEN


def test_twice_on_one_list_is_asked_for_once() -> None:
    lists = [place(1, "requested", 1, 7), place(2, "requested", 1, 7)]
    assert len(requests(lists, [line(1, 2)], [])) == 1


def test_an_undecided_link_may_be_the_answer() -> None:
    """Law 5: where we are unsure we say so."""
    lists = [place(1, "requested", 1), place(2, "agreed", 5)]
    tie = [branches(each, lambda group: line(*group)) for each in components([1, 2], [(1, 2)])]
    [found] = requests(lists, [line(1), line(2)], tie)
    assert (found.answer, found.perhaps) == (Answer.OPEN, True)


@given(
    st.lists(
        st.tuples(st.integers(1, 4), st.sampled_from([role.value for role in ListRole]), st.integers(0, 50)),
        max_size=20,
    )
)
def test_law_every_request_has_one_answer_and_groups_sum(rows: list[tuple[int, str, int]]) -> None:
    """Law 3: parts sum to the whole."""
    lists = [place(record, role, day) for record, role, day in rows]
    found = requests(lists, [line(n) for n in range(1, 5)], [])
    asked = {(each.record, each.document) for each in lists if each.role is ListRole.REQUESTED}
    [*groups] = rates(found, lambda each: str(each.person))
    assert len(found) == len(asked) == sum(group.asked for group in groups)
    assert all(sum(group.answers.values()) == group.asked for group in groups)
    assert all(each.days is None or each.days >= 0 for each in found)
