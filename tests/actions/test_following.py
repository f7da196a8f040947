"""What follows every action is read from the journal, so that a run that was cut off is finished by the next."""

from __future__ import annotations

import itertools
from datetime import date
from types import ModuleType

import pytest

from byname.actions import following
from byname.actions.approvals import NewApproval, approve, write_approvals
from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.judgements import Verdict, judge, write_judgements
from byname.actions.references import NewReference, write_references
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw, write_withdrawal
from byname.core.disclosure import Role
from byname.ledger import following as deriving
from byname.ledger.following import behind
from byname.ledger.linkruns import stored_run
from byname.store.models import Entry, Judgement
from tests.actions.house import CAMP, HEAD, MARTOLIUK, ZELIDKO, House, persons, state, status_of, viewer

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_recorded_list_that_nobody_followed_up_is_linked_by_the_next_run(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    record_document(house.arrival(HEAD + MARTOLIUK, **CAMP), by=house.by)
    assert persons() == [(1,)]
    done = follow_up(by=house.by)
    assert (done.copied, done.judged) == (1, 1)
    assert persons() == [(1, 2)]


class CutOffError(Exception):
    """Stands for a kill."""


@pytest.mark.parametrize(("where", "step"), [(following, "_link_some"), (deriving, "_derive")])
def test_a_run_cut_off_between_portions_is_finished_by_the_next(
    house: House, monkeypatch: pytest.MonkeyPatch, where: ModuleType, step: str
) -> None:
    """Law 10: linking in portions, cut off and taken up, ends as linking everything at once does."""
    record_document(house.arrival(HEAD + MARTOLIUK + ZELIDKO), by=house.by)
    record_document(house.arrival(HEAD + MARTOLIUK + ZELIDKO, **CAMP), by=house.by)
    monkeypatch.setattr(following, "_LINKED_AT_ONCE", 2)
    monkeypatch.setattr(deriving, "_STATES_AT_ONCE", 1)
    whole, calls = getattr(where, step), itertools.count(1)

    def cut_off(*args: object, **kwargs: object) -> object:
        if next(calls) == 2:
            raise CutOffError
        return whole(*args, **kwargs)

    monkeypatch.setattr(where, step, cut_off)
    with pytest.raises(CutOffError):
        follow_up(by=house.by)
    assert behind() > 0
    monkeypatch.setattr(where, step, whole)
    follow_up(by=house.by)
    assert behind() == 0
    assert persons() == [(1, 3), (2, 4)]
    assert verify(by=house.by).problems == ()


def test_a_run_that_another_process_overtakes_writes_nothing_and_looks_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Law 10: what a slow process did not see stays linked. It worked on two lists while another took in a third."""
    record_document(house.arrival(HEAD + MARTOLIUK), by=house.by)
    record_document(house.arrival(HEAD + MARTOLIUK, **CAMP), by=house.by)
    whole = stored_run

    def overtaken(*args: object, **kwargs: object) -> object:
        run = whole(*args, **kwargs)  # type: ignore[arg-type]  # passed on as it came
        monkeypatch.setattr(following, "stored_run", whole)
        house.take(HEAD + MARTOLIUK, name="late.csv", source="agency")
        return run

    monkeypatch.setattr(following, "stored_run", overtaken)
    assert follow_up(by=house.by).judged == 0, "the other process had linked all three"
    assert persons() == [(1, 2, 3)]
    assert Entry.objects.filter(action="link").count() == 1
    assert behind() == 0
    assert verify(by=house.by).problems == ()


@pytest.mark.parametrize("size", [1, 2, 100])
def test_portions_of_any_size_decide_as_one_does(house: House, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """Law 10: the camp names one man twice, so that neither row is chosen, though an earlier portion saw but one."""
    monkeypatch.setattr(following, "_LINKED_AT_ONCE", size)
    record_document(house.arrival(HEAD + MARTOLIUK), by=house.by)
    record_document(house.arrival(HEAD + MARTOLIUK + MARTOLIUK, **CAMP), by=house.by)
    follow_up(by=house.by)
    assert persons() == [(1,), (2,), (3,)]
    assert {pair: said for pair, said in _engine().items() if said != "none"} == {
        (1, 2): "undecided",
        (1, 3): "undecided",
        (2, 3): "undecided",
    }
    assert verify(by=house.by).problems == ()


def test_a_judgement_that_nobody_followed_up_counts_after_the_next_run(linked: House) -> None:
    write_judgements(
        [
            Verdict(linked.number(1), linked.number(2), "different"),
            Verdict(linked.number(1), linked.number(3), "different"),
        ],
        by=linked.by,
    )
    follow_up(by=linked.by)
    assert (1, 3) not in persons()
    assert verify(by=linked.by).problems == ()


def test_the_engine_hears_of_a_judgement_whose_run_was_cut_off(linked: House) -> None:
    """What it decides afterwards equals what it decides when nothing is cut off (law 10)."""
    pair = (linked.number(1), linked.number(3), "different")
    judge(*pair, by=linked.by)
    expected, engine = state(), _engine()
    from byname.actions.judgements import undo, withdraw_newest

    undo(by=linked.by)
    write_judgements([Verdict(*pair)], by=linked.by)
    approve([NewApproval(linked.number(2), "captured")], by=linked.by)  # another action in between hides nothing
    assert state()["owners"] == expected["owners"]
    assert _engine() == engine
    withdraw_newest(by=linked.by)
    follow_up(by=linked.by)
    assert persons() == [(1, 3), (2, 4)]


def _engine() -> dict[tuple[int, int], str]:
    rows = Judgement.objects.filter(human=False).order_by("id").values_list("left", "right", "outcome")
    return {(left, right): outcome for left, right, outcome in rows}


def test_a_withdrawal_that_nobody_followed_up_counts_after_the_next_run(linked: House) -> None:
    write_withdrawal("document", 2, "retracted", note="", decided=None, by=linked.by)
    follow_up(by=linked.by)
    assert persons() == [(1,), (2,)]
    assert verify(by=linked.by).problems == ()


def test_approvals_that_nobody_followed_up_count_after_the_next_run(house: House) -> None:
    notice = "ПІБ;Дата народження;Дата смерті\nМартолюк Андрій Іванович;03.04.1985;10.02.2023\n"
    house.take(HEAD + MARTOLIUK)
    house.take(notice, name="n.csv", source="desk", kind="death-notice", degree="certified", received=date(2023, 3, 1))
    for name in ("vira", "oles"):
        write_approvals([NewApproval(house.number(2))], by=viewer(Role.REVIEWER, name=name))
    follow_up(by=house.by)
    assert status_of(1, date(2023, 6, 1)) == "dead"


def test_a_unit_that_nobody_followed_up_is_read_after_the_next_run(linked: House) -> None:
    write_references([NewReference("unit", "b12", {"names": [{"text": "12 бригада", "lang": "uk"}]})], by=linked.by)
    follow_up(by=linked.by)
    assert verify(by=linked.by).problems == ()


def test_a_run_with_nothing_new_writes_nothing(linked: House) -> None:
    before, entries = state(), Entry.objects.count()
    done = follow_up(by=linked.by)
    assert (done.copied, done.compared, done.judged) == (0, 0, 0)
    assert (state(), Entry.objects.count()) == (before, entries)


def test_a_rebuild_between_loses_no_decision_that_waits(linked: House) -> None:
    write_judgements([Verdict(linked.number(1), linked.number(3), "different")], by=linked.by)
    verify(by=linked.by)
    follow_up(by=linked.by)
    assert verify(by=linked.by).problems == ()
    assert Entry.objects.filter(action="link").latest("id").note["after"] > 0


def test_withdrawn_records_link_nobody(linked: House) -> None:
    withdraw("document", 2, "retracted", by=linked.by)
    again = linked.take(HEAD + MARTOLIUK, name="late.csv", source="agency", kind="confirmation")
    assert again.rows_recorded == 1
    assert (1, 5) in persons()
    assert not Judgement.objects.filter(left__in=[3, 4], right=5).exists()
