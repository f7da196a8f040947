"""Press texts as they stand: newest readings, what was taken back or erased left out, notes under their rulings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from byname.actions.arrivals import Arrival
from byname.actions.texts import TextFacts, note, read_anew, tag, take_back, take_in_text
from byname.actions.withdrawals import withdraw
from byname.core.errors import MisuseError
from byname.core.stories.tags import Tag
from byname.ledger.texts import Rows, content_of, every_text, newest_reading, standing_text, state_of_texts, tag_words
from byname.store.keyring import register_ring
from byname.store.models import Content, TextNote, TextReading
from tests.ledger.registers import OLHA, Register, fresh_register

pytestmark = pytest.mark.django_db(databases="__all__")
BYTES = b"The desk said on 28 May 2022 that 390 people came home in the first stage."


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    with fresh_register() as made:
        yield made


def take(content: bytes = BYTES, outlet: str = "Post", day: int = 28) -> int:
    arrival = Arrival(Path(), "a.txt", "", "press-text", date(2022, 6, 1), backfill=True, content=content)
    return take_in_text(arrival, TextFacts(outlet, date(2022, 5, day)), by=OLHA).document


def test_texts_stand_in_order_of_print(register: Register) -> None:
    later, earlier = take(day=29), take(outlet="Gazette", day=28)
    assert [each.number for each in every_text()] == [earlier, later]


def test_the_newest_reading_stands_and_is_read_once(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    number = take()
    assert every_text()[0] is every_text()[0]
    assert take(day=27) == number
    assert [each.published for each in every_text()] == [date(2022, 5, 27)]
    kept = newest_reading(number)
    assert kept is not None
    assert kept.ordinal == 2


def test_what_was_taken_back_stands_no_more(register: Register) -> None:
    number, before = take(), state_of_texts()
    withdraw("document", number, "mistaken", by=OLHA)
    assert every_text() == ()
    assert state_of_texts() != before
    with pytest.raises(MisuseError, match="no press text"):
        standing_text(number)


def test_the_bytes_come_back_as_they_were(register: Register) -> None:
    assert content_of(standing_text(take())) == BYTES


def test_law_11_an_erased_text_and_note_are_gone_and_nothing_breaks(register: Register) -> None:
    number = take()
    note(number, "x", by=OLHA)
    ring = register_ring()
    ring.destroy([*Content.objects.values_list("key", flat=True)])
    with pytest.raises(MisuseError, match="erased"):
        read_anew(number, by=OLHA)
    ring.destroy([*TextReading.objects.values_list("key", flat=True), *TextNote.objects.values_list("key", flat=True)])
    assert every_text() == ()
    assert newest_reading(number) is None
    assert not Rows.of(number).notes


def test_law_11_a_process_that_remembers_an_erased_text_gives_it_to_nobody(register: Register) -> None:
    """A server runs for weeks: it must not go on showing what another process erased."""
    erased, other = take(), take(outlet="Gazette")
    assert [each.number for each in every_text()] == [erased, other]
    before = state_of_texts()
    register_ring().destroy([TextReading.objects.get(document=erased).key])
    assert state_of_texts() != before
    assert [each.number for each in every_text()] == [other]


def test_rows_stand_by_their_newest_ruling(register: Register) -> None:
    number = take()
    first, second = note(number, "first", by=OLHA), note(number, "second", by=OLHA)
    tag(number, "late", by=OLHA)
    take_back(first, by=OLHA)
    rows = Rows.of(number)
    assert {*rows.notes} == {second}
    assert [*rows.tags.values()] == [Tag("free", "late")]
    assert rows.standing == {second, *rows.tags}
    assert rows.documents[second] == number
    assert Rows.of().notes.keys() == rows.notes.keys()


def test_controlled_words_come_from_the_register_s_entries(register: Register) -> None:
    words = tag_words()
    assert words.groups["counted"]
    assert {*words.groups} == {"cohort", "exchange", "party", "counted", "kind"}
