"""Personal data in a comment: found in three languages; a text about officials and totals is let through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.stories.personal_data import SORTS, find_personal_data

FOUND = [
    ("Write to me: brindel.tvask@example.org", "email"),
    ("my contact is @brindel_tv", "account"),
    ("he writes on t.me/brindel_tv", "account"),
    ("Call +380 (67) 123-45-67 please", "phone"),
    ("мій номер 067 123 45 67", "phone"),
    ("звоните 8 (912) 345-67-89", "phone"),
    ("card 4111 1111 1111 1111", "card"),
    ("картка 4111111111111111", "card"),
    ("IBAN UA21 3223 1300 0002 6007 2335 6600 1", "card"),
    ("паспорт КК 123456", "document"),
    ("his passport no. AB1234567 was lost", "document"),
    ("ІПН 3184710691", "document"),
    ("жетон № 123456", "document"),
    ("We live at вул. Вигадана, буд. 12, кв. 3", "address"),
    ("ул. Выдуманная 7", "address"),
    ("He lived at 14 Brindel Street", "address"),
    ("Orlen Tvask, born 3 April 1985", "birth-date"),
    ("Орлен Твасков, 03.04.1985 р.н.", "birth-date"),
    ("родился 03.04.1985, Орлен Твасков", "birth-date"),
    ("Orlen Tvask is held in penal colony 10", "captivity"),
    ("мого брата Орлена Тваскова бачили в колонії в Бринделі", "captivity"),
    ("сержант Твасков сидит в СИЗО", "captivity"),
]
CLEAN = [
    "1,279 of about 2,500 defenders are back.",
    "The ombudsman Orlen Tvask said on 28 May 2031 that 303 came home.",
    "In 2031 there were 10 exchanges, 1 000 000 people wrote, and 22.05.2031 was the first.",
    "У колонії тримають полонених, жодного імені.",
    "Повернули 1279 з 2500; обмін 23.05.2031-25.05.2031.",
    "An 1,000 for 1,000 exchange; 6,465 or 6,365?",
    "",
]


@pytest.mark.parametrize(("text", "sort"), FOUND)
def test_what_may_be_personal_data_is_found(text: str, sort: str) -> None:
    assert sort in {each.sort for each in find_personal_data(text)}


@pytest.mark.parametrize("text", CLEAN)
def test_officials_totals_and_days_are_none(text: str) -> None:
    assert find_personal_data(text) == ()


@given(st.text(max_size=200))
def test_every_find_has_its_place_in_the_text(text: str) -> None:
    for each in find_personal_data(text):
        assert each.sort in SORTS
        assert 0 <= each.start < each.end <= len(text)


def test_a_long_row_of_digits_takes_no_time_to_speak_of() -> None:
    assert isinstance(find_personal_data("1 " * 40_000 + "Вул " * 20_000), tuple)


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060", "\u00ad", "\u202e", "\ufeff", "\ufe0f"])
@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Call +380 67 {}123 4{}5 67 now", "phone"),
        ("Pay 4111 1111 1{}111 1111.", "card"),
        ("To a{}@mail.{}com", "email"),
    ],
)
def test_letters_that_nobody_sees_hide_nothing_and_the_place_is_that_of_the_text(
    text: str, sort: str, unseen: str
) -> None:
    """Whoever reads it dials it all the same."""
    written = text.replace("{}", unseen)
    [found] = find_personal_data(written)
    [plain] = find_personal_data(text.replace("{}", ""))
    assert found.sort == plain.sort == sort
    assert written[found.start : found.end].replace(unseen, "") == text.replace("{}", "")[plain.start : plain.end]
