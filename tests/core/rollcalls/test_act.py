"""What an act tells: the outcome of those called, the names of those added, and nothing of those who did not come."""

from __future__ import annotations

from dataclasses import replace

from byname.core.columns import propose_mapping
from byname.core.events import Degree, DocumentKind
from byname.core.records import ReadContext, ReadRecord, read_record
from byname.core.rollcalls.act import ActPart, act_parts
from byname.core.rollcalls.merge import merge
from tests.core.callsheets import call_of, filled, raw

CALL = call_of(6)
CALLED = {1: ("+", "", "босий"), 2: ("н",), 3: ("відм",), 4: ("пом",), 5: ("інш",), 6: ("зам", "2")}
ADDED = [("Щупралко Денис", "11.10.1995", "", "3"), ("Хтось Незнаний", "", "other", "5")]


def _parts() -> dict[str, ActPart]:
    return {part.name: part for part in act_parts(merge(CALL, [filled(CALL, "a.csv", CALLED, ADDED)]))}


def _read(part: ActPart) -> list[ReadRecord]:
    rows = raw(part.rows)
    mapping = propose_mapping(rows).edited(part.mapping)
    assert mapping.header_row == 1
    return [read_record(row, mapping, ReadContext(part.kind)) for row in rows[1:]]


def test_each_outcome_goes_where_it_tells_what_it_says() -> None:
    parts = _parts()
    assert {name: (part.kind, part.role, part.degree) for name, part in parts.items()} == {
        "handed-over": (DocumentKind.HANDOVER_ACT, "handed-over", Degree.NONE),
        "handed-over-added": (DocumentKind.HANDOVER_ACT, "handed-over", Degree.NONE),
        "declined": (DocumentKind.EXCHANGE_LIST, "declined", Degree.NONE),
        "died": (DocumentKind.DEATH_NOTICE, "", Degree.REPORTED),
    }
    ties = {name: part.ties for name, part in parts.items()}
    people = CALL.people
    assert ties["handed-over"] == (people[0].record, people[5].record)
    assert ties["declined"] == (people[2].record,)
    assert ties["died"] == (people[3].record,)


def test_who_was_called_is_known_from_the_list_and_his_row_tells_the_outcome_alone() -> None:
    came, instead = _read(_parts()["handed-over"])
    assert came.fields["name"] == CALL.people[0].name
    assert came.told.keys().isdisjoint({"name", "birth_date"})
    assert came.told["note"] == "босий"
    assert instead.told["instead_of"] == CALL.people[1].name
    assert not came.unreadable
    assert [event.kind for event in came.events] == ["returned"]


def test_who_was_added_is_told_by_name_and_tied_to_nobody() -> None:
    part = _parts()["handed-over-added"]
    assert part.ties == ("", "")
    one, other = sorted(_read(part), key=lambda read: read.fields["name"])
    assert (one.told["name"], one.told["instead_of"]) == ("Хтось Незнаний", CALL.people[4].name)
    assert (other.told["birth_date"], other.told["instead_of"]) == ("1995-10-11", CALL.people[2].name)


def test_someone_else_and_who_did_not_come_stand_on_no_document() -> None:
    ties = {tie for part in _parts().values() for tie in part.ties}
    assert {CALL.people[1].record, CALL.people[4].record}.isdisjoint(ties)


def test_the_same_outcomes_are_the_same_rows_whoever_wrote_them_how() -> None:
    one = merge(CALL, [filled(CALL, "a.csv", CALLED, ADDED)])
    words = CALLED | {1: ("прибув", "", "босий"), 2: ("no",)}
    sheets = [filled(CALL, "x.csv", words, ADDED), filled(CALL, "y.csv", {2: ("+",)})]
    other = merge(CALL, sheets, [filled(CALL, "z.csv", {2: ("absent",)})])
    assert act_parts(other) == act_parts(one)


def test_made_up_rows_say_so() -> None:
    call = replace(CALL, made_up=True)
    [part] = act_parts(merge(call, [filled(call, "a.csv", dict.fromkeys(range(1, 7), ("+",)))]))
    assert all(row[-1] == "made-up data" for row in part.rows[1:])
