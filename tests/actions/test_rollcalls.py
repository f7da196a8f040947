"""A roll-call becomes an act of handover: sheets first, byte for byte, then who came; nobody's arrival is lost to a spelling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from byname.actions import rollcalls
from byname.actions.arrivals import Arrival
from byname.actions.forms import correct
from byname.actions.rollcalls import SHEET_ROLE, make_roll_call, record_handover
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.custody.standings import Status
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.exchanges.roles import ListRole
from byname.ledger.listings import listings
from byname.ledger.references import world
from byname.ledger.snapshot import snapshot
from byname.store.models import Content, Document, Entry, Judgement, Record, ReferenceEntry
from tests.ledger.called import FACTS, PEOPLE, agree, agreed, fill, hand_over, made
from tests.ledger.registers import OLHA, Register, fresh_register, number, person

pytestmark = pytest.mark.django_db(databases="__all__")

NOBODY = ("Нездралюк Марко Ілліч", "19.12.1984")


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    with fresh_register() as found:
        yield found


def _status(record: int) -> str:
    line = snapshot().by_number[person(record) or 0]
    return str(line.timeline.on(date(2026, 1, 1).toordinal()).status)


def _home() -> set[int | None]:
    return {person(each.record) for each in listings() if each.role is ListRole.HANDED_OVER}


def _rows() -> dict[str, int]:
    models = (Document, Record, Judgement, Content, ReferenceEntry)
    return {model.__name__: model.objects.count() for model in models}


def test_who_came_is_home_and_who_did_not_is_a_gap(register: Register) -> None:
    records = agree(register)
    digest = made()
    found = hand_over(digest, fill(digest, {2: "н"}), fill(digest, {2: "no"}, clerk=2))
    assert (found.handed_over, found.tied, found.known_already) == (5, 5, False)
    act = Document.objects.get(id=dict(found.documents)["handed-over"])
    assert (act.kind, act.role, act.exchange, act.phase, act.power, act.holder, act.whole) == (
        "handover-act", "handed-over", "X-1", "1", "lod", "kes", False,
    )  # fmt: skip
    assert _home() == {person(record) for place, record in enumerate(records) if place != 1}
    assert _status(records[0]) == Status.RETURNED
    assert _status(records[1]) != Status.RETURNED
    line = snapshot().by_number[person(records[0]) or 0]
    assert [(m.exchange, m.phase, m.when.edtf) for m in line.movements if m.exchange] == [("X-1", "1", "2025-05-23")]
    assert verify(by=OLHA).problems == ()


def test_each_outcome_is_recorded_as_what_it_says(register: Register) -> None:
    records = agree(register)
    digest = made()
    words = {2: "відм", 3: "пом", 4: "інш", 5: "н", 6: ""}
    added = [("Воргацьк Семен Романович", "05.05.1987", "other", "4"), (*NOBODY, "", "5")]
    hand_over(digest, fill(digest, words, added))
    by_role = {role: {person(each.record) for each in listings() if each.role is role} for role in ListRole}
    assert by_role[ListRole.DECLINED] == {person(records[1])}
    assert len(by_role[ListRole.HANDED_OVER]) == 3
    assert {person(record) for record in records[1:]}.isdisjoint(by_role[ListRole.HANDED_OVER])
    dead = snapshot().by_number[person(records[2]) or 0]
    assert _status(records[2]) == _status(records[5]), (
        "law 7: a death said at a roll-call is a mark and changes no status"
    )
    assert any(str(m.effect) == "died" and str(m.degree) == "reported" for m in dead.movements)


def test_nobodys_arrival_is_lost_to_a_spelling(register: Register) -> None:
    agree(register)
    # The agreed list of phase 2 writes a name and a birth date that no engine would join; a human did.
    [slip] = agreed(register, [("Жмаковська Гелена", "1981")], title="slip", phase="2")
    own = next(line for line in snapshot().lines if line.value("name") == PEOPLE[0][0])
    register.judge(own.number, slip, "same")
    digest = make_roll_call("X-1", "2", "agreed", clerks=1, by=OLHA)
    found = record_handover(digest, [fill(digest, {})], facts=replace(FACTS, on=date(2025, 5, 24)), by=OLHA)
    assert found.handed_over == 1
    assert _home() == {own.number}
    line = snapshot().by_number[own.number]
    assert line.value("name") == PEOPLE[0][0], "the act repeats the list's spelling and does not tell it"
    assert line.value("birth_date") == "1991-03-12"


def test_someone_else_is_never_tied_to_the_one_agreed(register: Register) -> None:
    records = agree(register)
    digest = made()
    hand_over(digest, fill(digest, {1: "інш"}, [("Воргацьк Семен Романович", "05.05.1987", "other", "1")]))
    [other] = [line for line in snapshot().lines if line.value("name") == "Воргацьк Семен Романович"]
    assert other.number in _home()
    assert person(records[0]) not in _home()
    tied = {end for pair in Judgement.objects.filter(human=True).values_list("left", "right") for end in pair}
    assert tied.isdisjoint(other.records)


def test_a_tie_is_to_the_very_record_and_falls_with_a_wrong_link(register: Register) -> None:
    records = agree(register)
    digest = made()
    hand_over(digest, fill(digest, {}))
    ties = Judgement.objects.filter(human=True).values_list("left", flat=True)
    assert sorted(ties) == records
    own = min(snapshot().by_number[person(records[0]) or 0].records)
    register.judge(own, records[0], "different")
    assert person(own) != person(records[0])
    assert person(own) not in _home(), "who came is whose name was called, not whom an engine held him for"
    assert person(records[0]) in _home()


def test_the_sheets_are_kept_as_they_came_and_tell_nothing_by_themselves(register: Register) -> None:
    agree(register)
    digest = made()
    before = Record.objects.count()
    found = hand_over(digest, fill(digest, {1: ("+", "", "босий")}), fill(digest, {}, clerk=2))
    sheets = Document.objects.filter(role=SHEET_ROLE).order_by("id")
    assert [sheet.rows_read for sheet in sheets] == [7, 7]
    assert [sheet.rows_recorded for sheet in sheets] == [0, 0]
    assert [dict(found.documents)[title] for title in ("clerk-1.csv", "clerk-2.csv")] == [sheet.id for sheet in sheets]
    assert max(sheet.id for sheet in sheets) < dict(found.documents)["handed-over"], "the sheets first"
    assert Record.objects.count() == before + 6


def test_an_act_taken_in_twice_changes_nothing(register: Register) -> None:
    """Law 1: the same bytes change nothing; and the same outcomes in other words are the same act."""
    agree(register)
    digest = made()
    sheets = fill(digest, {2: "н"}, [(*NOBODY, "", "2")]), fill(digest, {2: "no"}, [(*NOBODY, "зам", "2")], clerk=2)
    hand_over(digest, *sheets)
    before = _rows()
    again = hand_over(digest, *sheets[::-1])
    assert again.known_already
    assert (_rows(), again.tied) == (before, 0)
    other = fill(digest, {2: "не прибув"}, [(*NOBODY, "", "2")], rest="прибув")
    assert hand_over(digest, other).known_already
    assert _rows() == {name: count + (name in {"Document", "Content"}) for name, count in before.items()}, (
        "its sheet alone"
    )


def test_another_act_beside_one_that_stands_is_refused_until_that_is_taken_back(register: Register) -> None:
    records = agree(register)
    digest = made()
    first = hand_over(digest, fill(digest, {}))
    before = _rows()
    with pytest.raises(MisuseError, match="stands already as document"):
        hand_over(digest, fill(digest, {2: "н"}))
    assert _rows() == before
    withdraw("document", dict(first.documents)["handed-over"], "mistaken", by=OLHA)
    hand_over(digest, fill(digest, {2: "н"}))
    assert person(records[1]) not in _home()
    assert person(records[0]) in _home()


def test_no_act_is_made_while_the_clerks_contradict_each_other(register: Register) -> None:
    records = agree(register)
    digest = made()
    sheets = fill(digest, {2: "н"}), fill(digest, {2: "+"}, clerk=2)
    before = _rows()
    with pytest.raises(
        MisuseError, match=r"1 number is to settle \(2\).*clerk-1\.csv, row 3: н; clerk-2\.csv, row 3: \+"
    ):
        hand_over(digest, *sheets)
    assert _rows() == before
    settled = replace(fill(digest, {2: "н"}, rest=""), title="settled.csv")
    hand_over(digest, *sheets, settled=[settled])
    assert person(records[1]) not in _home()


def test_a_sheet_of_another_roll_call_is_refused_whole(register: Register) -> None:
    agree(register)
    digest = made()
    other = make_roll_call("X-1", "1", "agreed", clerks=2, both=True, by=OLHA)
    assert other == digest
    agreed(register, [NOBODY], title="more")
    newer = made()
    assert newer != digest
    with pytest.raises(MisuseError, match=r"row 2: found.*another roll-call"):
        hand_over(newer, fill(digest, {}))


def test_a_roll_call_stays_as_it_was_printed_when_the_list_goes_on(register: Register) -> None:
    records = agree(register)
    digest = made()
    agreed(register, [NOBODY], title="more")
    withdraw("record", records[3], "misread", by=OLHA)
    assert hand_over(digest, fill(digest, {})).handed_over == 6


def test_making_it_again_writes_nothing_and_no_name_stands_in_its_entry(register: Register) -> None:
    agree(register)
    digest = made()
    assert made() == digest
    entries = ReferenceEntry.objects.filter(kind="roll-call")
    assert entries.count() == 1
    assert "Жмаковенко" not in str(entries.get().body)
    made(clerks=3)
    assert entries.count() == 2
    hand_over(digest, fill(digest, {}))
    body = world().of("roll-call")[digest]
    assert (body["ours"], body["clerks"], body["counts"]["came"]) == (6, 3, 6)


def test_swapped_directions_are_the_same_act_swapped(register: Register) -> None:
    agree(register, power="kes", holder="lod")
    digest = made()
    found = hand_over(digest, fill(digest, {1: "н"}))
    act = Document.objects.get(id=dict(found.documents)["handed-over"])
    assert (act.power, act.holder, found.handed_over) == ("kes", "lod", 5)


@pytest.mark.parametrize("roles", [{Role.READER}, {Role.REGISTRAR}, {Role.KEEPER}, set()])
def test_who_may_not_is_refused_before_anything_is_read(register: Register, roles: set[Role]) -> None:
    agree(register)
    digest = made()
    stranger = Viewer("nobody", frozenset(roles), powers=frozenset({"*"}), home="lod")
    before = (_rows(), Entry.objects.count())
    with pytest.raises(RefusedError):
        make_roll_call("X-1", "1", "agreed", by=stranger)
    with pytest.raises(RefusedError):
        record_handover(digest, [fill(digest, {})], facts=FACTS, by=stranger)
    assert (_rows(), Entry.objects.count()) == before


def test_people_of_a_power_that_was_not_granted_are_not_called(register: Register) -> None:
    agree(register)
    digest = made()
    other = Viewer("dora", frozenset({Role.EXCHANGE}), powers=frozenset({"kes"}), home="lod")
    with pytest.raises(MisuseError, match="There are: none"):
        make_roll_call("X-1", "1", "agreed", by=other)
    with pytest.raises(RefusedError, match="power-not-granted"):
        record_handover(digest, [fill(digest, {})], facts=FACTS, by=other)


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"on": date(2025, 5, 25)}, "cannot be told by an act received on 2025-05-24"), ({"source": "zz"}, "'zz' is not known"),
        ({"received": date(2999, 1, 1)}, "lies ahead"),
    ],
)  # fmt: skip
def test_facts_that_cannot_be_are_refused(register: Register, facts: dict[str, date | str], says: str) -> None:
    agree(register)
    digest = made()
    with pytest.raises(MisuseError, match=says):
        record_handover(digest, [fill(digest, {})], facts=replace(FACTS, **facts), by=OLHA)  # type: ignore[arg-type]  # of the table above


def test_a_phase_without_a_day_asks_for_one(register: Register) -> None:
    agree(register)
    agreed(register, [NOBODY], title="second", phase="2")
    digest = make_roll_call("X-1", "2", "agreed", by=OLHA)
    with pytest.raises(MisuseError, match="--on DAY"):
        hand_over(digest, fill(digest, {}))


@pytest.mark.parametrize("clerks", [0, 10])
def test_so_many_clerks_are_refused(register: Register, clerks: int) -> None:
    agree(register)
    with pytest.raises(MisuseError, match="1 to 9"):
        made(clerks=clerks)


def test_a_correction_after_the_act_stays_with_the_person(register: Register) -> None:
    records = agree(register)
    digest = made()
    hand_over(digest, fill(digest, {}))
    form = Arrival(register.folder, "form", "desk", "form", date(2025, 6, 1), backfill=True, power="lod", made_up=True)
    correct(number(records[0]), {"birth_date": "12.03.1992"}, form, by=OLHA)
    assert person(records[0]) in _home()
    assert snapshot().by_number[person(records[0]) or 0].value("birth_date") == "1992-03-12"


@pytest.mark.parametrize("step", ["_tie", "_keep", "_file", "record_list"])
def test_an_act_cut_off_at_any_step_is_not_recorded_at_all(
    register: Register, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Law 1: an act is whole or is not; half an act would be people home whom no sheet names."""
    agree(register)
    digest = made()
    sheets = (fill(digest, {2: "н"}), fill(digest, {2: "no"}, clerk=2))
    before = _rows() | {"entries": Entry.objects.count()}

    def cut_off(*_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(rollcalls, step, cut_off)
        with pytest.raises(KeyboardInterrupt):
            hand_over(digest, *sheets)
    assert _rows() | {"entries": Entry.objects.count()} == before
    found = hand_over(digest, *sheets)
    assert (found.handed_over, found.known_already) == (5, False)


def test_an_act_cut_off_before_it_was_followed_up_is_recorded_once(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Law 2: the same again is nothing new; what had not been followed up is followed up then."""
    records = agree(register)
    digest = made()
    sheets = (fill(digest, {2: "н"}), fill(digest, {2: "no"}, clerk=2))

    def cut_off(**_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(rollcalls, "follow_up", cut_off)
        with pytest.raises(KeyboardInterrupt):
            hand_over(digest, *sheets)
    before = _rows()
    found = hand_over(digest, *sheets)
    assert (found.handed_over, found.known_already) == (5, True)
    assert {name: number for name, number in _rows().items() if name != "Judgement"} == {
        name: number for name, number in before.items() if name != "Judgement"
    }
    assert _status(records[0]) == Status.RETURNED
    assert verify(by=OLHA).problems == ()


def test_two_of_one_name_below_the_list_make_no_act_until_somebody_told_them_apart(register: Register) -> None:
    """Mistake 7: two people are not merged so that one vanishes."""
    agree(register)
    digest = made(clerks=1)
    twins = [(NOBODY[0], "", "", ""), (NOBODY[0], "", "", "")]
    before = _rows()
    with pytest.raises(MisuseError, match="told apart by full dates of birth"):
        hand_over(digest, fill(digest, {}, twins))
    assert _rows() == before
    apart = [(*NOBODY, "", ""), (NOBODY[0], "20.12.1984", "", "")]
    assert hand_over(digest, fill(digest, {}, apart)).handed_over == len(PEOPLE) + 2
