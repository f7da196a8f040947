"""A register on its first day: every question is answered with nothing, in words, and nothing fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from byname.core.errors import MisuseError
from byname.queries import (
    accounts,
    asking,
    bare_names,
    chronology,
    claim_lives,
    contradictions,
    documents,
    exchanges,
    figures,
    left_out,
    outside,
    people,
    policies,
    promises,
    releases,
    responses,
    returns,
    reviews,
    rollcalls,
    status,
    talks,
    texts,
    units,
    vanished,
    what_if,
)
from byname.queries.absent import NotFoundError
from byname.queries.results import CellView
from byname.store.models import Look
from tests.ledger.registers import OLHA, Register, fresh_register

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 4, 1)
EMPTY: dict[str, Callable[[], object]] = {
    "documents": lambda: documents.documents(viewer=OLHA),
    "claims": lambda: documents.claims(viewer=OLHA),
    "find": lambda: people.find("Жмаковенко 1991", viewer=OLHA),
    "find-number": lambda: people.find("1167364419-0", viewer=OLHA),
    "contradicted": lambda: contradictions.contradicted(viewer=OLHA).hits,
    "name-alone": lambda: bare_names.bare_names(viewer=OLHA).hits,
    "pairs": lambda: reviews.pairs(viewer=OLHA),
    "listed": lambda: reviews.listed(viewer=OLHA),
    "powers": lambda: returns.powers(viewer=OLHA),
    "returns": lambda: returns.returns(viewer=OLHA).rows,
    "by-month": lambda: returns.returns(viewer=OLHA, by="month").rows,
    "flow": lambda: [row for view in returns.flow(viewer=OLHA, as_of=DAY) for row in view.rows],
    "exchanges": lambda: exchanges.exchanges(viewer=OLHA).heads,
    "rounds": lambda: talks.talks(viewer=OLHA).rounds,
    "promises": lambda: promises.promises(viewer=OLHA),
    "policies": lambda: policies.every_policy(viewer=OLHA),
    "releases": lambda: releases.releases(viewer=OLHA),
    "texts": lambda: texts.texts(viewer=OLHA).heads,
    "comments": lambda: texts.held_comments(viewer=OLHA),
    "lives": lambda: claim_lives.lives(viewer=OLHA),
    "cohorts-said": lambda: claim_lives.cohorts_said(viewer=OLHA),
    "chronology": lambda: chronology.chronology(viewer=OLHA).exchanges,
    "totals": lambda: chronology.chronology(viewer=OLHA).totals,
    "vanished": lambda: vanished.vanished("own", viewer=OLHA).pairs,
    "units": lambda: units.without("returned", viewer=OLHA, before=DAY),
    "outside": lambda: outside.outside(viewer=OLHA, people=True).people,
    "responses": lambda: responses.responses(viewer=OLHA).groups,
}
"""Questions whose answer is a list."""


@pytest.fixture(scope="module")
def empty(django_db_setup: None, django_db_blocker: object) -> Iterator[Register]:
    """A register that has begun, with sources and nothing else."""
    with django_db_blocker.unblock(), fresh_register() as made:  # type: ignore[attr-defined]  # pytest-django's own
        yield made


@pytest.mark.parametrize("asked", EMPTY)
def test_every_list_is_empty_and_nobody_is_invented(empty: Register, asked: str) -> None:
    assert list(EMPTY[asked]()) == []  # type: ignore[call-overload]  # each is a list of something


def test_law_3_the_account_of_nobody_sums_too(empty: Register) -> None:
    view = accounts.account(viewer=OLHA, as_of=DAY)
    cells: list[CellView] = [view.taken, *view.parts, *view.aside]
    assert {(cell.value, cell.low, cell.high, cell.withheld) for cell in cells} == {(0, 0, 0, "")}
    assert (view.groups, view.changes, view.undecided) == ((), (), 0)
    assert view.made_up, "law 12: also where there is nobody yet"
    assert accounts.account(viewer=OLHA, as_of=DAY, by="unit").groups == ()


@pytest.mark.parametrize("status_code", ["taken", "held", "returned", "dead", "sought", "escaped", "released"])
def test_a_figure_of_nobody_is_a_sure_zero(empty: Register, status_code: str) -> None:
    """Law 5: nought is known here, so it has no range; what nobody knows is no number."""
    view = figures.people_of(f"{status_code}@2023-04-01", viewer=OLHA)
    assert (view.value, view.low, view.high, view.withheld) == (0, 0, 0, "")
    assert (view.persons, view.possible, view.pages) == ((), (), 1)


def test_two_zeros_differ_by_nobody(empty: Register) -> None:
    view = figures.explain("taken@2022-06-01", "held@2023-04-01", viewer=OLHA, people=True)
    assert {(part.added, part.removed, part.withheld) for part in view.parts} == {(0, 0, "")}


def test_a_share_of_nobody_is_none(empty: Register) -> None:
    assert figures.figure("returned@2023-04-01/per:taken", viewer=OLHA).share == ""


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda: exchanges.exchange("X-1", viewer=OLHA), "X-1"),
        (lambda: left_out.left_out("X-1", viewer=OLHA), "X-1"),
        (lambda: policies.policy("longest", viewer=OLHA), "longest"),
        (lambda: figures.figure("returned/exchange:X-1", viewer=OLHA), "X-1"),
        (lambda: figures.figure("taken/power:aa", viewer=OLHA), "aa"),
        (lambda: figures.figure("taken/cohort:plant", viewer=OLHA), "plant"),
        (lambda: what_if.what_if("all for all", viewer=OLHA), "two sides"),
        (lambda: rollcalls.draw("X-1", "1", viewer=OLHA), "X-1"),
        (lambda: releases.release("BYN-2023-0001", viewer=OLHA), "BYN-2023-0001"),
    ],
    ids=["exchange", "left-out", "policy", "figure", "power", "cohort", "what-if", "roll-call", "release"],
)
def test_what_is_not_there_is_named_in_the_refusal(empty: Register, ask: Callable[[], object], says: str) -> None:
    with pytest.raises((MisuseError, NotFoundError), match=says):
        ask()


@pytest.mark.parametrize(
    "ask",
    [
        lambda: documents.document(1, viewer=OLHA), lambda: documents.record("1167364419-0", viewer=OLHA),
        lambda: documents.mend_file(1, viewer=OLHA), lambda: people.person("1167364419-0", viewer=OLHA),
        lambda: reviews.pair("1167364419-0", "1167364419-0", viewer=OLHA), lambda: texts.text(1, viewer=OLHA),
    ],
    ids=["document", "record", "mend", "person", "pair", "text"],
)  # fmt: skip
def test_a_number_of_nothing_is_not_found_and_no_look_is_written(empty: Register, ask: Callable[[], object]) -> None:
    before = Look.objects.count()
    with pytest.raises(NotFoundError):
        ask()
    assert Look.objects.count() == before, "a look tells who was seen; nobody was"


def test_nothing_waits_to_be_reviewed(empty: Register) -> None:
    assert reviews.next_pair(viewer=OLHA) is None
    assert reviews.names_in((), viewer=OLHA) == {}


def test_a_question_in_words_is_answered_with_nobody(empty: Register) -> None:
    answered = asking.answers("How many came home on 1 April 2023?", viewer=OLHA)
    assert "PersonHit" not in repr(answered)


def test_the_register_says_that_it_is_made_up_and_behind_nothing(empty: Register) -> None:
    assert status.made_up(viewer=OLHA)
    assert status.register_status(viewer=OLHA).made_up
