"""The timeline of talks, and proposals with all of their answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.actions.exchanges import add_exchange_entries
from byname.actions.references import NewReference
from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.queries.talks import proposals, talks
from tests.queries.courses import write_course
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def course(small_register: SmallRegister) -> None:
    write_course()


def test_each_round_stands_with_the_one_that_followed_and_what_was_proposed(
    course: None, cast: Mapping[str, Viewer]
) -> None:
    page = talks(viewer=cast["desk"])
    first, second = page.rounds
    assert (first.talks.code, first.followed_by and first.followed_by.code, second.followed_by) == ("T-1", "T-2", None)
    assert [each.proposal.code for each in first.proposals] == ["P-1"]
    assert [each.proposal.code for each in page.proposals] == ["P-2"]
    assert [each.promise.code for each in page.promises] == ["U-1"]
    assert (first.names, page.made_up) == ({"aa": "Ariland", "bb": "Boria"}, True)


def test_rejections_of_years_are_added_up_over_proposals(course: None, cast: Mapping[str, Viewer]) -> None:
    [again] = talks(viewer=cast["desk"]).rejected
    assert (again.formula, again.by_name, again.proposals, again.rejections.number) == ("all for all", "Ariland", 1, 2)
    assert again.rejections.reasons == (("not held", 2),)


def test_as_known_then_what_was_answered_later_is_not_there(course: None, cast: Mapping[str, Viewer]) -> None:
    [first] = proposals(viewer=cast["desk"], known_at=date(2022, 9, 12))
    assert (first.answers, first.is_open, first.rejections) == ((), True, None)
    [later] = proposals(viewer=cast["desk"], known_at=date(2022, 9, 14))
    assert (len(later.answers), later.is_open) == (1, False)


def test_an_accepted_proposal_is_not_open(course: None, cast: Mapping[str, Viewer]) -> None:
    assert {each.proposal.code: each.standing.value for each in proposals(viewer=cast["desk"])} == {
        "P-1": "rejected", "P-2": "accepted",
    }  # fmt: skip


def test_a_proposal_is_open_while_the_one_made_instead_is(course: None, cast: Mapping[str, Viewer]) -> None:
    def add(kind: str, code: str, **body: str) -> None:
        add_exchange_entries([NewReference(kind, code, body)], by=cast["desk"])

    def still() -> list[str]:
        return [each.proposal.code for each in proposals(viewer=cast["desk"]) if each.is_open]

    add("proposal", "P-3", by="bb", text="less")
    add("proposal", "P-4", by="aa", text="more")
    assert still() == ["P-3", "P-4"]
    add("answer", "P-4.1", proposal="P-4", by="bb", answer="countered", counter="P-3")
    assert still() == ["P-3", "P-4"]
    add("answer", "P-3.1", proposal="P-3", by="aa", answer="accepted")
    assert still() == []


@pytest.mark.parametrize("ask", [talks, proposals])
def test_law_8_a_stranger_is_refused(course: None, cast: Mapping[str, Viewer], ask: object) -> None:
    with pytest.raises(RefusedError):
        ask(viewer=cast["nobody"])  # type: ignore[operator]  # either of the two queries
