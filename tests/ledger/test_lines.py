"""Lines of persons: what their records tell, with approvals, withdrawals and the values that stand."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.core.custody.movements import Effect, Weight
from byname.core.custody.persons import PersonLine
from byname.core.dates import UncertainDate
from byname.core.events import Degree, Event, EventKind
from byname.ledger.lines import event_digest, line_from_text, line_to_text
from byname.ledger.snapshot import snapshot
from byname.store.models import Approval
from byname.store.models import Event as EventRow
from tests.ledger.people import ANDRII, ANDRII_BY_EAR, NOBODY
from tests.ledger.registers import BORYS, OLHA, Register, end, person, status

pytestmark = pytest.mark.django_db(databases="__all__")
NOTICE: dict[str, str | date] = {
    "source": "agency",
    "kind": "death-notice",
    "degree": "certified",
    "received": date(2023, 4, 1),
}
DIED = {**ANDRII, "death_date": "01.02.2023"}


def line_of(record: int) -> PersonLine:
    return snapshot().by_number[record]


def test_an_event_that_a_row_tells_without_a_date_happened_by_the_day_of_receipt(register: Register) -> None:
    """Its date is UNDATED: some day, no later than we learned of it."""
    [one] = register.take(
        "a", [{"name": ANDRII["name"]}], source="camp", kind="captive-list", received=date(2023, 5, 1)
    )
    [held] = [movement for movement in line_of(one).movements if movement.effect is Effect.TAKEN]
    assert (held.earliest, held.latest) == (None, date(2023, 5, 1).toordinal())
    assert status(one, "2023-05-01") == "held-confirmed"
    assert status(one, "2023-04-30") == ""


def test_a_certified_death_counts_after_two_people_said_yes(register: Register) -> None:
    [one] = register.take("a", [DIED], **NOTICE)
    assert status(one, "2023-05-01") == "held-reported"
    register.approve(one, by=OLHA, decided=date(2023, 4, 2))
    assert status(one, "2023-05-01") == "held-reported"
    register.approve(one, by=BORYS, decided=date(2023, 4, 3))
    assert status(one, "2023-05-01") == "dead"
    assert status(one, "2023-05-01", end("2023-04-02")) == "held-reported"


def test_an_approval_taken_back_no_longer_counts(register: Register) -> None:
    [one] = register.take("a", [DIED], **NOTICE)
    for by in (OLHA, BORYS):
        register.approve(one, by=by, decided=date(2023, 4, 2))
    register.withdraw("approval", Approval.objects.order_by("-id")[0].id, decided=date(2023, 4, 9))
    assert status(one, "2023-05-01") == "held-reported"
    assert status(one, "2023-05-01", end("2023-04-08")) == "dead"


def test_a_reported_death_moves_nobody_even_when_approved(register: Register) -> None:
    """Law 7: "a reported death is a mark beside the status and changes nobody's place in the account"."""
    [one] = register.take("a", [DIED], **{**NOTICE, "degree": "reported"})
    for by in (OLHA, BORYS):
        register.approve(one, by=by)
    assert status(one, "2023-05-01") == "held-reported"
    assert "dead-reported" in line_of(one).timeline.on(date(2023, 5, 1).toordinal()).marks


def test_an_event_taken_back_is_no_longer_told(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "return_date": "01.02.2023"}])
    assert status(one, "2023-03-01") == "returned"
    told = EventRow.objects.get(record=one, kind="returned")
    taken_back = register.withdraw("event", told.id, decided=date(2023, 6, 1))
    assert status(one, "2023-03-01") == "held-reported"
    assert status(one, "2023-03-01", end("2023-05-31")) == "returned"
    register.withdraw("withdrawal", taken_back)
    assert status(one, "2023-03-01") == "returned"


def test_a_document_taken_back_and_given_again(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    withdrawal = register.withdraw("document", register.documents["a"], decided=date(2023, 6, 1))
    assert person(one) is None
    assert person(one, end("2023-05-31")) == one
    register.withdraw("withdrawal", withdrawal, decided=date(2023, 7, 1))
    assert [person(one, end("2023-06-30")), person(one, end("2023-07-01"))] == [None, one]


def test_values_of_rivals_stay_beside_the_one_that_stands(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "rank": "сержант"}])
    [two] = register.take("b", [{**ANDRII_BY_EAR, "rank": "солдат"}], source="family", received=date(2023, 2, 1))
    assert person(two) == one
    assert line_of(one).values["rank"].disputed
    assert set(line_of(one).told("rank")) == {"сержант", "солдат"}


def test_a_list_that_copies_another_corroborates_neither_value_nor_day(register: Register) -> None:
    """DESIGN 4: "copied lists say `derived from` and corroborate nothing"."""

    def add_paper(derived_from: str) -> None:
        body = {"kind": "press", "reliability": 4, "derived_from": derived_from}
        add_references([NewReference("source", "paper", body)], by=OLHA)

    def told(record: int) -> tuple[str, str]:
        line = line_of(record)
        [taken] = [movement for movement in line.movements if movement.effect is Effect.TAKEN]
        return line.values["birth_place"].text, str(taken.when)

    add_paper("")
    [one] = register.take("a", [{**ANDRII, "birth_place": "Верхів", "capture_date": "17.05.2022"}], source="act")
    other = {**ANDRII, "birth_place": "Низів", "capture_date": "20.05.2022"}
    register.take("b", [other], source="agency", kind="missing-list", received=date(2023, 2, 1))
    register.take("c", [other], source="paper", kind="missing-list", received=date(2023, 2, 2))
    assert person(one) is not None
    assert told(one) == ("Низів", "2022-05-20")
    add_paper("agency")
    assert told(one) == ("Верхів", "2022-05-17")


def test_a_row_without_identity_is_a_record_that_tells_nothing(register: Register) -> None:
    one, _two = register.take("a", [NOBODY, ANDRII])
    assert line_of(one).movements == ()


def test_a_line_comes_back_from_its_text(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "return_date": "02.2023"}])
    line = line_of(one)
    again = line_from_text(line_to_text(line))
    assert line_to_text(again) == line_to_text(line)
    assert (again.timeline, again.movements, dict(again.values)) == (line.timeline, line.movements, dict(line.values))


def test_the_digest_of_an_event_changes_with_what_it_says() -> None:
    event = Event(EventKind.DIED, UncertainDate.parse("01.02.2023"), degree=Degree.CERTIFIED)
    other = Event(EventKind.DIED, UncertainDate.parse("02.02.2023"), degree=Degree.CERTIFIED)
    assert event_digest(event) == event_digest(
        Event(EventKind.DIED, UncertainDate.parse("2023-02-01"), degree=Degree.CERTIFIED)
    )
    assert event_digest(event) != event_digest(other)


def test_confirmed_counts_as_a_movement_that_moves_nobody_twice(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation", received=date(2023, 5, 1))
    assert [m.effect for m in line_of(one).movements] == [Effect.SOUGHT, Effect.TAKEN, Effect.CONFIRMED]
    assert all(m.weight is Weight.SURE for m in line_of(one).movements)
