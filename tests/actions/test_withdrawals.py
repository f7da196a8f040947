"""Taking back is a row more: what rested on it alone no longer counts, and taking that back restores it exactly."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from byname.actions.judgements import judge
from byname.actions.linkmodels import use_model
from byname.actions.references import NewReference, add_references
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.dates import UncertainDate
from byname.core.disclosure import Role
from byname.core.errors import MisuseError, RefusedError
from byname.core.moments import end_of_day
from byname.ledger.linkmodels import model_in_use
from byname.ledger.snapshot import snapshot
from byname.store.models import Document, Event, Judgement, ReferenceEntry
from tests.actions.house import (
    HEAD,
    MARTOLIUK,
    ZELIDKO,
    House,
    line_of,
    persons,
    state,
    status_of,
    viewer,
    workbook,
    written,
)  # fmt: skip
from tests.linkmodels import STRICT, kept

pytestmark = pytest.mark.django_db(databases="__all__")
ACT = "ПІБ;Дата народження\nМартолюк Андрій Іванович;03.04.1985\n"
HOME = date(2023, 6, 1)


@pytest.fixture
def home(house: House) -> House:
    """Record 3 of document 2 says that the person of record 1 came home."""
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    house.take(ACT, name="act.csv", source="act", kind="handover-act", received=date(2023, 5, 23),
               on=UncertainDate.from_edtf("2023-05-23"), exchange="e1")  # fmt: skip
    return house


def test_a_withdrawn_document_has_no_effect_anywhere(home: House) -> None:
    assert status_of(1, HOME) == "returned"
    withdraw("document", 2, "retracted", by=home.by)
    assert persons() == [(1,), (2,)]
    assert status_of(1, HOME) == "held-reported"
    assert "act" not in str(state())


@pytest.mark.parametrize(
    ("target", "number"), [("document", 2), ("record", 3), ("reading", 3), ("record", 1), ("document", 1)]
)
def test_withdrawing_the_withdrawal_brings_everything_back_exactly(home: House, target: str, number: int) -> None:
    before = state()
    withdrawal = withdraw(target, number, "mistaken", by=home.by)
    assert state() != before
    withdraw("withdrawal", withdrawal, "undone", by=home.by)
    assert state() == before
    assert verify(by=home.by).problems == ()


def test_a_withdrawn_event_leaves_the_rest_of_its_row(home: House) -> None:
    returned = Event.objects.get(record=3, kind="returned").id
    withdraw("event", returned, "misread", by=home.by)
    assert (1, 3) in persons()
    assert status_of(1, HOME) == "held-reported"


def test_a_withdrawn_judgement_no_longer_joins(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    judge(house.number(1), house.number(2), "same", by=house.by)
    withdraw("judgement", Judgement.objects.get(human=True).id, "mistaken", by=house.by)
    assert persons() == [(1,), (2,)]


def test_a_link_of_the_engine_is_parted_by_a_decision_and_not_by_a_withdrawal(home: House) -> None:
    """Law 10: the engine's decisions are a pure function of what stands; taken back, it would write the same again."""
    link = Judgement.objects.get(human=False, outcome="same")
    before, left, right = written(), home.number(link.left), home.number(link.right)
    with pytest.raises(
        MisuseError, match=rf"engine's own.*Nothing was written.*byname review {left} {right} different"
    ):
        withdraw("judgement", link.id, "mistaken", by=home.by)
    assert written() == before
    assert (1, 3) in persons()
    judge(left, right, "different", by=home.by)
    assert persons() == [(1,), (2,), (3,)]
    withdraw("judgement", Judgement.objects.get(human=True).id, "mistaken", by=home.by)
    assert (1, 3) in persons()


def test_what_was_known_before_stays_known_as_before(home: House) -> None:
    withdraw("document", 2, "retracted", by=home.by, decided=date(2024, 2, 1))
    known = {
        day: next(
            line.timeline.on(HOME.toordinal()).status
            for line in snapshot(end_of_day(day, "UTC")).lines
            if 1 in line.records
        )
        for day in (date(2024, 1, 31), date(2024, 2, 1))
    }
    assert [str(status) for status in known.values()] == ["returned", "held-reported"]


def test_a_withdrawn_list_is_no_rival_any_more(house: House) -> None:
    """Law 10: decisions follow from what stands; an equal rival that is gone no longer keeps two records apart."""
    house.take(HEAD + MARTOLIUK)
    rival = "Мартолюк;Андрій;Савович;03.04.1985;12 бригада;17.05.2022\n"
    house.take(HEAD + rival, name="rival.csv", source="camp", kind="captive-list")
    no_father = "Прізвище;Ім'я;Дата народження\nМартолюк;Андрій;03.04.1985\n"
    house.take(no_father, name="c.csv", source="agency", kind="confirmation")
    assert persons() == [(1,), (2,), (3,)]
    withdrawal = withdraw("document", 2, "retracted", by=house.by)
    assert persons() == [(1, 3)]
    withdraw("withdrawal", withdrawal, "undone", by=house.by)
    assert persons() == [(1,), (2,), (3,)]
    assert verify(by=house.by).problems == ()


def test_a_withdrawn_unit_is_read_as_written_again(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    assert line_of(1).value("unit") == "12 бригада"
    add_references([NewReference("unit", "b12", {"names": [{"text": "12 бригада", "lang": "uk"}]})], by=house.by)
    assert line_of(1).value("unit") == "b12"
    withdraw("reference", ReferenceEntry.objects.latest("id").id, "mistaken", by=house.by)
    assert line_of(1).value("unit") == "12 бригада"
    assert verify(by=house.by).problems == ()


@pytest.mark.parametrize("target", ["document", "record", "reading", "event", "judgement", "withdrawal", "reference"])
def test_what_is_taken_back_is_not_taken_back_again(home: House, target: str) -> None:
    """Law 2: undo is a new row; a second one would tell nothing and outlive the undo of the first."""
    judge(home.number(1), home.number(2), "different", by=home.by)
    numbers = {"judgement": Judgement.objects.get(human=True).id, "reference": ReferenceEntry.objects.latest("id").id}
    if target == "withdrawal":
        withdraw("record", 1, "misread", by=home.by)
    number = numbers.get(target, 1)
    first = withdraw(target, number, "mistaken", by=home.by)
    before, today = written(), datetime.now(UTC).date()
    named = home.number(number) if target == "record" else number
    said = rf"The {target} {named} is taken back already, since {today}, by withdrawal {first} \(mistaken\)\. Nothing"
    with pytest.raises(MisuseError, match=said):
        withdraw(target, number, "retracted", by=home.by)
    assert written() == before
    withdraw("withdrawal", first, "undone", by=home.by)
    again = withdraw(target, number, "retracted", by=home.by)
    assert again == first + 2
    with pytest.raises(MisuseError, match=rf"by withdrawal {again} \(retracted\)"):
        withdraw(target, number, "mistaken", by=home.by)


def test_that_it_was_decided_on_an_earlier_day_can_still_be_told(home: House) -> None:
    """Law 10: order does not matter; whichever decision is written first, the earlier day counts."""
    withdraw("document", 2, "retracted", by=home.by, decided=date(2024, 3, 1))
    withdraw("document", 2, "retracted", by=home.by, decided=date(2024, 2, 1))
    with pytest.raises(MisuseError, match="since 2024-02-01, by withdrawal 2"):
        withdraw("document", 2, "retracted", by=home.by, decided=date(2024, 2, 15))


@pytest.mark.parametrize("facts", [{}, {"power": "bb"}])
def test_a_document_whose_file_was_taken_in_again_is_not_restored_beside_it(
    house: House, facts: dict[str, str]
) -> None:
    """Law 1: the same bytes from the same source, filed the same way, stand once."""
    house.take(HEAD + MARTOLIUK)
    withdrawal = withdraw("document", 1, "mistaken", by=house.by)
    again = house.take(HEAD + MARTOLIUK, **facts)
    before = written()
    with pytest.raises(MisuseError, match=r"Document 1 cannot stand again.*as document 2.*byname withdraw document 2"):
        withdraw("withdrawal", withdrawal, "undone", by=house.by)
    assert written() == before
    withdraw("document", again.document, "mistaken", by=house.by)
    withdraw("withdrawal", withdrawal, "undone", by=house.by)
    assert persons() == [(1,)]
    assert verify(by=house.by).problems == ()


def test_however_often_it_was_restored_and_taken_back_one_document_stands(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    first = withdraw("document", 1, "mistaken", by=house.by)
    restored = withdraw("withdrawal", first, "undone", by=house.by)
    again = withdraw("withdrawal", restored, "undone", by=house.by)
    house.take(HEAD + MARTOLIUK)
    with pytest.raises(MisuseError, match="cannot stand again"):
        withdraw("withdrawal", again, "undone", by=house.by)
    assert persons() == [(2,)]


def test_a_document_is_restored_beside_another_sheet_or_kind_of_its_file(house: House) -> None:
    book = workbook(held=MARTOLIUK, sought=ZELIDKO)
    house.take(book, name="book.xlsx")
    withdrawal = withdraw("document", 1, "mistaken", by=house.by)
    house.take(book, name="book.xlsx", sheet="sought")
    house.take(book, name="book.xlsx", kind="captive-list")
    withdraw("withdrawal", withdrawal, "undone", by=house.by)
    assert Document.objects.count() == 3
    assert {1, 2, 3} == {record for records in persons() for record in records}


def test_a_reference_entry_is_taken_back_by_whoever_may_add_one(house: House) -> None:
    """Law 8: one gate; adding a reference entry needs ADMIN, and so do taking it back and restoring it."""
    keeper, others = viewer(Role.KEEPER), (viewer(Role.REGISTRAR), viewer(Role.REVIEWER))
    house.take(HEAD + MARTOLIUK)
    number, before = ReferenceEntry.objects.latest("id").id, written()
    for other in others:
        with pytest.raises(RefusedError, match="may not do this"):
            withdraw("reference", number, "mistaken", by=other)
    with pytest.raises(RefusedError, match="may not do this"):
        withdraw("record", 1, "mistaken", by=keeper)
    assert written() == before
    withdrawal = withdraw("reference", number, "mistaken", by=keeper)
    for other in others:
        with pytest.raises(RefusedError, match="may not do this"):
            withdraw("withdrawal", withdrawal, "undone", by=other)
    withdraw("withdrawal", withdrawal, "undone", by=keeper)


@pytest.mark.parametrize(
    ("target", "number", "reason"), [("document", 9, "misread"), ("user", 1, "misread"), ("document", 1, "whim")]
)
def test_what_is_not_there_cannot_be_taken_back(home: House, target: str, number: int, reason: str) -> None:
    before = written()
    with pytest.raises(MisuseError):
        withdraw(target, number, reason, by=home.by)
    assert written() == before


def test_a_decision_of_a_day_that_lies_ahead_is_refused(home: House) -> None:
    before, day = written(), datetime.now(UTC).date() + timedelta(days=2)
    with pytest.raises(MisuseError, match="lies ahead"):
        withdraw("document", 2, "misread", by=home.by, decided=day)
    assert written() == before


def test_a_linking_model_is_chosen_and_never_taken_back(home: House) -> None:
    """A keeper of accounts decides on nobody, so he does not choose how everybody is linked by taking a choice back."""
    use_model(kept(by=home.by), "finds more", by=home.by)
    before = state()
    for entry in ReferenceEntry.objects.filter(kind__in=("link-model", "link-model-use")):
        with pytest.raises(MisuseError, match="byname link --use MODEL"):
            withdraw("reference", entry.id, "mistaken", by=viewer(Role.KEEPER))
    assert model_in_use().version == STRICT.version
    assert state() == before
