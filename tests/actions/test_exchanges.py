"""Entries about exchanges: what is not whole or names what nobody knows is refused, and nothing beside it is written."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.actions.exchanges import PhaseChange, add_exchange_entries, add_own_entry, change_exchange
from byname.actions.references import NewReference, add_references
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.ledger.references import world
from byname.store.models import Entry, ReferenceEntry
from tests.actions.house import House, written

pytestmark = pytest.mark.django_db(databases="__all__")

DESK = Viewer("dora", frozenset({Role.EXCHANGE}))
PHASES = [{"code": "1", "day": "2025-05-23", "crossing": "north"}, {"code": "2", "day": "2025-05-24"}]


@pytest.fixture
def begun(house: House) -> House:
    """Two powers, an exchange of two phases, a round, a proposal and a promise."""
    add_references([NewReference("power", code, {"name": code}) for code in ("aa", "bb")], by=house.by)
    add_exchange_entries(
        [
            NewReference("exchange", "X-1", {"title": "The first", "formula": "10 for 10", "phases": PHASES}),
            NewReference("talks", "T-1", {"place": "a third city"}),
            NewReference("proposal", "P-1", {"by": "aa", "formula": "10 for 10", "talks": "T-1"}),
            NewReference("promise", "U-1", {"by": "Rest Holm", "number": 10}),
        ],
        by=DESK,
    )
    return house


def add(kind: str, code: str = "N-1", **body: Any) -> int:
    return add_exchange_entries([NewReference(kind, code, body)], by=DESK)


@pytest.mark.parametrize(
    ("kind", "body", "says"),
    [
        ("exchange", {"sides": ["aa", "cc"]}, "no power 'cc'"),
        ("exchange", {"talks": "T-9"}, "no talks 'T-9'"),
        ("exchange", {"numbers": [{"source": "rumour", "number": "3"}]}, "no source 'rumour'"),
        ("exchange", {"formula": "many for few"}, "this is a formula"),
        ("talks", {"delegations": [{"power": "cc"}]}, "no power 'cc'"),
        ("proposal", {"by": "cc", "text": "x"}, "no power 'cc'"),
        ("proposal", {"by": "aa", "text": "x", "exchange": "X-9"}, "no exchange 'X-9'"),
        ("proposal", {"by": "aa", "formula": "all for all"}, "Not said: day, status, consent"),
        ("answer", {"proposal": "P-9", "answer": "rejected"}, "no proposal 'P-9'"),
        ("answer", {"proposal": "P-1", "answer": "no"}, "accepted, in-part"),
        ("promise", {"by": "Rest Holm", "number": 5, "figure": "returned@then"}, "'then' is no day"),
        ("promise-mark", {"promise": "U-9", "state": "kept"}, "no promise 'U-9'"),
        ("count", {"exchange": "X-1", "source": "rumour", "power": "aa", "total": 3}, "no source 'rumour'"),
        ("count", {"exchange": "X-1", "source": "own", "power": "aa", "phase": "7", "total": 3}, "no phase of X-1 '7'"),
    ],
)
def test_what_is_not_whole_or_names_what_nobody_knows_is_refused(
    begun: House, kind: str, body: dict[str, Any], says: str
) -> None:
    before = written()
    with pytest.raises(MisuseError, match=says):
        add(kind, **body)
    assert written() == before


def test_one_that_is_wrong_leaves_nothing_of_those_beside_it(begun: House) -> None:
    before = written()
    wrong = [NewReference("talks", "T-2", {}), NewReference("answer", "A-1", {"proposal": "P-9", "answer": "rejected"})]
    with pytest.raises(MisuseError, match="P-9"):
        add_exchange_entries(wrong, by=DESK)
    assert written() == before


def test_entries_that_come_together_may_name_each_other(begun: House) -> None:
    answer = {"proposal": "P-2", "by": "bb", "answer": "countered", "counter": "P-1"}
    entries = [NewReference("proposal", "P-2", {"by": "bb", "text": "less"}), NewReference("answer", "A-1", answer)]
    assert add_exchange_entries(entries, by=DESK) == 2
    assert world().of("answer")["A-1"]["counter"] == "P-1"


@pytest.mark.parametrize("code", ["talks", "outside", "chronology", "X/1"])
def test_an_exchange_is_not_called_as_another_page(begun: House, code: str) -> None:
    with pytest.raises(MisuseError, match=r"address|slash"):
        add("exchange", code)


@pytest.mark.parametrize("kind", ["power", "register", "policy", "nonsense"])
def test_no_other_entry_is_written_by_this_right(begun: House, kind: str) -> None:
    with pytest.raises(MisuseError, match="is no entry about exchanges"):
        add(kind)


@pytest.mark.parametrize("role", [Role.READER, Role.REGISTRAR, Role.KEEPER])
def test_who_may_not_write_about_exchanges_is_refused(begun: House, role: Role) -> None:
    by = Viewer("x", frozenset({role}))
    before = written()
    with pytest.raises(RefusedError):
        add_exchange_entries([NewReference("talks", "T-2", {})], by=by)
    with pytest.raises(RefusedError):
        change_exchange("X-1", parts={"title": "x"}, by=by)
    with pytest.raises(RefusedError):
        add_own_entry("answer", {"proposal": "P-1", "answer": "rejected"}, by=by)
    assert written() == before


def test_a_phase_is_changed_and_everything_else_stands(begun: House) -> None:
    change = PhaseChange("2", day="2025-05-25", state="carried-out")
    body = change_exchange("X-1", phases=[change], by=DESK)
    assert body["phases"] == [PHASES[0], {"code": "2", "day": "2025-05-25", "state": "carried-out"}]
    assert (body["title"], body["formula"]) == ("The first", "10 for 10")
    versions = ReferenceEntry.objects.filter(kind="exchange", code="X-1").order_by("version")
    assert [row.body["phases"][1]["day"] for row in versions] == ["2025-05-24", "2025-05-25"]


def test_two_changes_one_after_the_other_both_stand(begun: House) -> None:
    change_exchange("X-1", phases=[PhaseChange("1", state="carried-out")], by=DESK)
    body = change_exchange("X-1", phases=[PhaseChange("2", state="called-off")], parts={"state": "called-off"}, by=DESK)
    assert [phase["state"] for phase in body["phases"]] == ["carried-out", "called-off"]
    assert (body["state"], body["phases"][0]["crossing"]) == ("called-off", "north")


@pytest.mark.parametrize(
    ("code", "change", "says"),
    [
        ("X-9", PhaseChange("1", state="carried-out"), "no exchange 'X-9'"),
        ("X-1", PhaseChange("3", state="carried-out"), "no phase of X-1 '3'"),
        ("X-1", PhaseChange("1", state="nearly"), "planned, under-way"),
        ("X-1", PhaseChange("1", day="2025-05-23"), "stands so already"),
    ],
)
def test_a_change_of_what_is_not_there_or_of_nothing_is_refused(
    begun: House, code: str, change: PhaseChange, says: str
) -> None:
    before = written()
    with pytest.raises(MisuseError, match=says):
        change_exchange(code, phases=[change], by=DESK)
    assert written() == before


def test_a_new_phase_is_one_that_is_said_to_be_new(begun: House) -> None:
    body = change_exchange("X-1", phases=[PhaseChange("3", day="2025-05-26", add=True)], by=DESK)
    assert [phase["code"] for phase in body["phases"]] == ["1", "2", "3"]


def test_what_was_wrong_before_does_not_keep_a_phase_from_being_written(begun: House) -> None:
    add_references([NewReference("exchange", "X-2", {"formula": "as agreed", "phases": PHASES})], by=begun.by)
    assert change_exchange("X-2", phases=[PhaseChange("1", state="carried-out")], by=DESK)["formula"] == "as agreed"


def test_each_answer_mark_and_count_is_an_entry_of_its_own(begun: House) -> None:
    """The seventh rejection does not become another version of the sixth."""
    body = {"proposal": "P-1", "by": "bb", "answer": "rejected"}
    assert [add_own_entry("answer", body, by=DESK) for _ in range(2)] == ["P-1.1", "P-1.2"]
    assert add_own_entry("promise-mark", {"promise": "U-1", "state": "in-part", "number": 3}, by=DESK) == "U-1.1"
    count = {"exchange": "X-1", "phase": "1", "source": "own", "power": "aa", "total": 3}
    assert add_own_entry("count", count, received=date(2025, 5, 24), by=DESK) == "X-1-1-own.1"
    assert ReferenceEntry.objects.filter(kind="answer").count() == 2
    with pytest.raises(MisuseError, match="answer, count, promise-mark"):
        add_own_entry("talks", {}, by=DESK)


def test_every_act_leaves_one_entry_in_the_journal(begun: House) -> None:
    before = Entry.objects.count()
    change_exchange("X-1", parts={"track": "numbered"}, by=DESK)
    add_own_entry("answer", {"proposal": "P-1", "answer": "accepted"}, by=DESK)
    assert Entry.objects.count() == before + 2


def test_law_9_swapped_powers_are_refused_and_written_alike(begun: House) -> None:
    for by, to in (("aa", "bb"), ("bb", "aa")):
        assert add("proposal", f"P-{by}", by=by, to=to, formula="10 for 10") == 1
    first, second = (world().of("proposal")[f"P-{by}"] for by in ("aa", "bb"))
    assert (first["by"], first["to"]) == (second["to"], second["by"])


def test_a_change_known_before_the_newest_version_is_refused(house: House) -> None:
    """Three times: what was learned later is not told of the day before."""
    first = {"title": "First", "phases": [{"code": "1", "day": "2025-05-23"}]}
    add_exchange_entries([NewReference("exchange", "X-9", first, date(2025, 5, 20))], by=house.by)
    change_exchange("X-9", phases=[PhaseChange("1", state="carried-out")], received=date(2025, 5, 24), by=house.by)
    with pytest.raises(MisuseError, match="learned later"):
        change_exchange("X-9", parts={"title": "Other"}, received=date(2025, 5, 21), by=house.by)
    assert change_exchange("X-9", parts={"title": "Other"}, received=date(2025, 5, 24), by=house.by)["title"] == "Other"
