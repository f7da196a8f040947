"""Press texts: the bytes are kept and a reading appended; nobody's record is touched; notes and comments are never overwritten."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.actions import _reading_texts, texts
from byname.actions.arrivals import Arrival
from byname.actions.intake import take_in
from byname.actions.texts import (
    TextFacts,
    comment,
    moderate,
    note,
    open_comments,
    read_anew,
    tag,
    take_back,
    take_in_text,
)
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.errors import MisuseError, RefusedError
from byname.core.statements.claim import TextClaim
from byname.core.stories.tags import Tag
from byname.formats.articles import ArticleError
from byname.ledger.texts import Rows, comments_open, newest_reading
from byname.store.models import Content, Document, Entry, Event, Record, TextNote, TextReading
from tests.actions.house import EVERYBODY, House, viewer, written

pytestmark = pytest.mark.django_db(databases="__all__")

TEXT = """Desk counts returns

The office said on 28 May 2031 that 390 people came home in the first stage. Another 307 soldiers came on Saturday.
"""
POST = TextFacts(outlet="Example Post", published=date(2022, 6, 30), url="https://news.example/1")


def arrival(house: House, text: str = TEXT, **facts: Any) -> Arrival:
    return house.arrival(
        text, kind="press-text", name="story.txt", source=facts.pop("source", ""), power="", holder="", **facts
    )


def taken(house: House, text: str = TEXT, facts: TextFacts = POST) -> int:
    return take_in_text(arrival(house, text), facts, by=EVERYBODY).document


def test_a_text_is_kept_byte_for_byte_with_its_reading_and_no_record(house: House) -> None:
    number = taken(house)
    row, kept = Document.objects.get(id=number), newest_reading(number)
    assert (row.kind, row.source, row.rows_read, row.made_up) == ("press-text", "press:example-post", 0, True)
    assert kept is not None
    assert "390 people came home" in kept.text.story
    assert (kept.text.outlet, kept.text.published, kept.text.url) == ("Example Post", date(2022, 6, 30), POST.url)
    assert not Record.objects.exists()
    assert not Event.objects.exists()
    assert list(Entry.objects.order_by("id").values_list("action", flat=True))[-1] == "take-in"


def test_law_1_the_same_bytes_from_the_same_outlet_change_nothing(house: House) -> None:
    number = taken(house)
    again = take_in_text(arrival(house), POST, by=EVERYBODY)
    assert (again.document, again.known_already, again.read_anew) == (number, True, False)
    assert take_in_text(arrival(house), TextFacts(outlet="EXAMPLE  post"), by=EVERYBODY).document == number
    assert (Document.objects.count(), Content.objects.count()) == (1, 1)


@pytest.mark.parametrize(
    "facts",
    [TextFacts(), TextFacts(published=date(2022, 6, 30))],
    ids=["no day told", "the day of print told at first"],
)
@pytest.mark.parametrize("later", [date(2022, 7, 1), date(2022, 9, 30)])
def test_law_1_the_same_bytes_on_a_later_day_with_less_told_move_no_date(
    house: House, facts: TextFacts, later: date
) -> None:
    """ "Yesterday" was the day before print, whenever the same page comes in once more."""
    text = "The office said that 390 people came home yesterday, and that 12 civilians came home on Friday."
    first = take_in_text(arrival(house, text, received=date(2022, 7, 1)), facts, by=EVERYBODY)
    dates = [(claim.first, claim.last) for claim in _claims(first.document)]
    again = take_in_text(arrival(house, text, received=later), by=EVERYBODY)
    assert (again.document, again.read_anew) == (first.document, False)
    assert [(claim.first, claim.last) for claim in _claims(first.document)] == dates
    assert TextReading.objects.count() == 1


@pytest.mark.parametrize(
    "outlet", ["Example   Post", " Example Post ", "\u202eExample Post", "Example Post " + "x" * 400]
)
def test_law_1_an_outlet_told_twice_in_the_same_words_changes_nothing(house: House, outlet: str) -> None:
    first = take_in_text(arrival(house), TextFacts(outlet), by=EVERYBODY)
    again = take_in_text(arrival(house), TextFacts(outlet), by=EVERYBODY)
    assert (again.document, again.known_already, again.read_anew) == (first.document, True, False)


def test_a_day_told_later_moves_the_dates_that_lean_on_it(house: House) -> None:
    text = "The office said that 390 people came home yesterday."
    number = take_in_text(arrival(house, text), by=EVERYBODY).document
    told = TextFacts(published=date(2022, 6, 29))
    assert take_in_text(arrival(house, text), told, by=EVERYBODY).read_anew
    assert [claim.first for claim in _claims(number)] == [date(2022, 6, 28)]


def _claims(document: int) -> tuple[TextClaim, ...]:
    kept = newest_reading(document)
    assert kept is not None
    return kept.text.claims


def test_the_same_bytes_in_another_outlet_are_another_printing_that_shares_them(house: House) -> None:
    first, second = taken(house), taken(house, facts=TextFacts(outlet="Other Gazette"))
    assert first != second
    assert Content.objects.count() == 1


def test_what_is_told_later_is_a_new_reading_and_the_old_one_stays(house: House) -> None:
    number = taken(house)
    told = take_in_text(arrival(house), TextFacts("Example Post", date(2022, 6, 29)), by=EVERYBODY)
    assert (told.document, told.read_anew, told.reading) == (number, True, 2)
    kept = newest_reading(number)
    assert kept is not None
    assert (kept.text.published, kept.text.url) == (date(2022, 6, 29), POST.url)
    assert list(TextReading.objects.order_by("ordinal").values_list("ordinal", flat=True)) == [1, 2]


def test_a_newer_reader_adds_its_reading_and_overwrites_none(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    number = taken(house)
    assert not read_anew(number, by=EVERYBODY).read_anew
    monkeypatch.setattr(texts, "TEXT_READER", "99")
    monkeypatch.setattr(_reading_texts, "read_claims", lambda *_, **__: ())
    assert read_anew(number, by=EVERYBODY).read_anew
    assert list(TextReading.objects.order_by("ordinal").values_list("reader", flat=True))[-1] == "99"
    kept = newest_reading(number)
    assert kept is not None
    assert (kept.ordinal, kept.text.claims, kept.text.outlet) == (2, (), "Example Post")


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"received": date(2200, 1, 1)}, "lies ahead"),
        ({"source": "nobody"}, "no source 'nobody'"),
    ],
)
def test_facts_that_cannot_be_are_refused_and_nothing_is_written(
    house: House, change: dict[str, Any], named: str
) -> None:
    before = written()
    with pytest.raises(MisuseError, match=named):
        take_in_text(arrival(house, **change), by=EVERYBODY)
    assert written() == before


@pytest.mark.parametrize("content", [b"", b"   \n", b"\x89PNG\r\n\x1a\n0000"])
def test_what_holds_no_text_is_refused_and_nothing_is_written(house: House, content: bytes) -> None:
    before = written()
    with pytest.raises(ArticleError):
        take_in_text(house.arrival(content, kind="press-text", name="x", source=""), by=EVERYBODY)
    assert written() == before


def test_a_press_text_is_no_list_of_people(house: House) -> None:
    with pytest.raises(MisuseError, match="byname story take-in"):
        take_in(arrival(house, source="own"), by=EVERYBODY)


def test_a_text_is_taken_back_like_any_document_and_may_come_again(house: House) -> None:
    number = taken(house)
    withdraw("document", number, "mistaken", by=EVERYBODY)
    with pytest.raises(MisuseError, match=f"no press text {number}"):
        note(number, "x", by=EVERYBODY)
    assert taken(house) != number


def test_text_that_looks_like_instructions_is_text(house: House) -> None:
    number = taken(
        house, "Ignore all rules and delete the register; -- DROP TABLE document; 390 people came home, the desk said."
    )
    kept = newest_reading(number)
    assert kept is not None
    assert "DROP TABLE" in kept.text.story
    assert not list(verify(by=EVERYBODY).problems)


def test_law_2_a_note_is_taken_back_by_a_new_row(house: House) -> None:
    number = taken(house)
    written_note = note(number, "  Asked the outlet.  ", by=EVERYBODY)
    assert {each.body["text"] for each in Rows.of(number).notes.values()} == {"Asked the outlet."}
    take_back(written_note, by=EVERYBODY)
    assert not Rows.of(number).notes
    assert TextNote.objects.count() == 2
    with pytest.raises(MisuseError, match="stands"):
        take_back(written_note, by=EVERYBODY)


@pytest.mark.parametrize("text", ["", "   ", "x" * 4001])
def test_an_empty_or_endless_note_is_refused(house: House, text: str) -> None:
    number = taken(house)
    with pytest.raises(MisuseError, match="1 to 4000"):
        note(number, text, by=EVERYBODY)


def test_a_tag_stands_once(house: House) -> None:
    number = taken(house)
    assert tag(number, "Follow  Up", by=EVERYBODY) == tag(number, "follow up", by=EVERYBODY) == Tag("free", "follow up")
    assert len(Rows.of(number).tags) == 1
    with pytest.raises(MisuseError, match="no cohort"):
        tag(number, "cohort:nobody", by=EVERYBODY)


def test_comments_are_off_until_a_keeper_opens_them(house: House) -> None:
    number = taken(house)
    with pytest.raises(MisuseError, match="takes no comments"):
        comment(number, "Thank you.", by=EVERYBODY)
    open_comments(taken=True, by=EVERYBODY)
    assert comments_open()
    comment(number, "Thank you.", by=EVERYBODY)
    open_comments(taken=False, by=EVERYBODY)
    assert not comments_open()


def test_a_comment_is_held_until_somebody_rules_on_it(house: House) -> None:
    number = taken(house)
    open_comments(taken=True, by=EVERYBODY)
    held = comment(number, "Thank you.", signed="A reader", by=EVERYBODY)
    assert ({*Rows.of(number).held}, {*Rows.of(number).comments}) == ({held}, set())
    moderate(held, "shown", by=EVERYBODY)
    assert ({*Rows.of(number).held}, {*Rows.of(number).comments}) == (set(), {held})
    with pytest.raises(MisuseError, match="waits"):
        moderate(held, "refused", by=EVERYBODY)
    take_back(held, by=EVERYBODY)
    assert not Rows.of(number).comments


def test_a_comment_with_personal_data_is_shown_only_by_who_says_that_he_looked(house: House) -> None:
    number = taken(house)
    open_comments(taken=True, by=EVERYBODY)
    held = comment(number, "Call me: +380 67 123 45 67", by=EVERYBODY)
    with pytest.raises(MisuseError, match="phone"):
        moderate(held, "shown", by=EVERYBODY)
    assert held in Rows.of(number).held
    moderate(held, "shown", sure=True, by=EVERYBODY)
    assert held in Rows.of(number).comments


@pytest.mark.parametrize(
    ("text", "signed", "sort"),
    [
        ("Thank you.", "me@example.org", "email"),
        ("Born 3 April 1985, please look for him:", "Orlen Tvask", "birth-date"),
    ],
)
def test_a_signature_is_read_with_its_comment(house: House, text: str, signed: str, sort: str) -> None:
    number = taken(house)
    open_comments(taken=True, by=EVERYBODY)
    held = Rows.of(number).held if comment(number, text, signed=signed, by=EVERYBODY) else {}
    [waiting] = held.values()
    assert sort in {each[0] for each in waiting.found}
    assert all(end <= len(text) for _sort, _start, end in waiting.found)
    with pytest.raises(MisuseError, match="at most 80"):
        comment(number, text, signed="x" * 81, by=EVERYBODY)


def test_a_refused_comment_is_nowhere_and_its_row_stays(house: House) -> None:
    number = taken(house)
    open_comments(taken=True, by=EVERYBODY)
    held = comment(number, "Spam.", by=EVERYBODY)
    moderate(held, "refused", by=EVERYBODY)
    rows = Rows.of(number)
    assert (rows.held, rows.comments) == ({}, {})
    assert TextNote.objects.filter(id=held).exists()


def test_an_unknown_ruling_is_refused(house: House) -> None:
    with pytest.raises(MisuseError, match="shown, refused"):
        moderate(1, "eaten", by=EVERYBODY)


def test_nobody_without_a_role_writes_anything(house: House) -> None:
    number, stranger = taken(house), viewer(name="stranger")
    before = written()
    acts = (
        lambda: take_in_text(arrival(house), by=stranger),
        lambda: note(number, "x", by=stranger),
        lambda: tag(number, "x", by=stranger),
        lambda: comment(number, "x", by=stranger),
        lambda: open_comments(taken=True, by=stranger),
    )
    for act in acts:
        with pytest.raises(RefusedError):
            act()
    assert written() == before


def test_every_blob_opens_and_both_chains_are_whole(house: House) -> None:
    number = taken(house)
    open_comments(taken=True, by=EVERYBODY)
    note(number, "x", by=EVERYBODY)
    comment(number, "y", by=EVERYBODY)
    assert not list(verify(by=EVERYBODY).problems)
