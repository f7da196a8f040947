from __future__ import annotations

from collections.abc import Sequence

import pytest

from byname.core.linkage.records import LinkRecord
from byname.engines import meeting as meetings
from byname.engines.blocking import BLOCK_CAP, RecordIndex, block_keys, record_key
from byname.engines.meeting import Meeting
from tests.core.linkage.cards import card

BORN = "12.03.1985"


def met(meeting: Meeting, record: LinkRecord) -> tuple[int, list[int]]:
    keys = (*block_keys(record), record_key(record.id))
    meeting.ask(keys)
    return meeting.partners(record, keys)


def arrived(known: Sequence[LinkRecord], new: Sequence[LinkRecord], cap: int = BLOCK_CAP) -> Meeting:
    found = Meeting(RecordIndex(known), cap)
    for record in new:
        found.arrive(record, (*block_keys(record), record_key(record.id)))
    return found


def test_a_record_meets_known_and_new_ones_once_and_not_itself() -> None:
    new = [card(2, born=BORN), card(3, born=BORN)]
    meeting = arrived([card(1, born=BORN)], new)
    assert met(meeting, new[0]) == (2, [1, 3])
    assert met(meeting, new[1]) == (1, [1])


def test_who_is_plainly_another_is_counted_and_not_met() -> None:
    """The number of comparisons is told as if each had been made whole."""
    stranger = card(1, "Вигаденко Тарас Петрович", BORN)
    new = card(2, born=BORN)
    assert met(arrived([stranger], [new]), new) == (1, [])


def test_a_block_that_grows_too_heavy_names_those_who_met_in_it_once() -> None:
    known, new = [card(1), card(2)], card(3)
    meeting = arrived(known, [new], cap=2)
    assert meeting.ask(block_keys(new)) == set()
    assert set(meeting.heavy.values()) == {3}
    assert meeting.outgrown() == dict.fromkeys(meeting.heavy, frozenset({1, 2}))
    assert meeting.outgrown() == {}
    assert meeting.partners(new, block_keys(new)) == (0, [])


def test_a_key_is_light_while_its_block_is_small_with_those_who_arrived() -> None:
    known, new = [card(1), card(2, born=BORN)], card(3)
    keys = block_keys(known[1])
    meeting = arrived(known, [new], cap=2)
    before = meeting.light(keys)
    meeting.ask(keys)
    assert meeting.light(keys) == before == set(keys) - set(block_keys(new))


def test_a_record_that_is_gone_touches_those_who_met_it() -> None:
    meeting = Meeting(RecordIndex([card(1)]), BLOCK_CAP)
    meeting.leave(block_keys(card(2)))
    assert meeting.ask(sorted(meeting.left)) == {1}


@pytest.mark.parametrize("limit", ["_MEMBERS_KEPT", "_SKETCHES_KEPT"])
def test_what_was_let_go_is_looked_up_again(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    """Law 10: however little a run holds, it decides the same."""
    monkeypatch.setattr(meetings, limit, 0)
    new = [card(2, born=BORN), card(3, born=BORN)]
    meeting = arrived([card(1, born=BORN)], new)
    assert [met(meeting, record) for record in new] == [(2, [1, 3]), (1, [1])]


def test_a_record_that_shares_no_block_meets_nobody() -> None:
    new = card(2, "Небувайло Тарас", "27.11.1990")
    assert met(arrived([card(1, born=BORN)], [new]), new) == (0, [])


def test_law_10_the_order_in_which_new_records_ask_makes_no_other_pairs() -> None:
    new = [card(2, born=BORN), card(3, "Vyhadenko Ivan", BORN), card(4, "Вигаденко І. П.", BORN), card(5, "Небувайло")]
    told = []
    for order in (new, new[::-1], [new[2], new[0], new[3], new[1]]):
        meeting = arrived([card(1, born=BORN)], order)
        told.append({frozenset((record.id, other)) for record in order for other in met(meeting, record)[1]})
    assert told[0] == told[1] == told[2]
    assert frozenset((2, 3)) in told[0]
    assert frozenset((1, 4)) in told[0]


def test_who_arrived_later_meets_those_who_arrived_before_in_one_run() -> None:
    one, other = card(2, born=BORN), card(3, born=BORN)
    meeting = arrived([], [one, other])
    assert met(meeting, one) == (1, [3])
    assert met(meeting, other) == (0, []), "later askers do not meet it again"


def test_a_block_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    sizes = RecordIndex.sizes

    def watched(self: RecordIndex, keys: Sequence[str]) -> dict[str, int]:
        asked.extend(keys)
        return dict(sizes(self, keys))

    monkeypatch.setattr(RecordIndex, "sizes", watched)
    new = [card(2, born=BORN), card(3, born=BORN)]
    meeting = arrived([card(1, born=BORN)], new)
    for record in new:
        met(meeting, record)
    assert len(asked) == len(set(asked))
    assert meeting.ask(asked) == set()


def test_a_block_that_shrinks_below_the_limit_brings_its_records_together_again() -> None:
    """Those whom a run makes light are told, so that they are looked at anew."""
    known = [card(number) for number in (1, 2)]
    meeting = Meeting(RecordIndex(known), 2)
    meeting.leave(block_keys(card(3)))
    assert meeting.ask(sorted(meeting.left)) == {1, 2}
    assert meeting.heavy == {}
