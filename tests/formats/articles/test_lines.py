from __future__ import annotations

import pytest

from byname.formats.articles.lines import text_blocks

_TITLE = "Exchange brings one hundred people home today"
_SECOND = "Families waited at the crossing all night"
_OPEN = "The headquarters announced on Saturday that the"
WRAPPED = """The headquarters announced on Saturday that 120 people had come back in the
second stage of the agreement, among them sailors of the harbour garrison and
131 members of the border service."""


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("One.\nTwo.", ["One.", "Two."]),
        ("One.\r\n\r\nTwo.", ["One.", "Two."]),
        (WRAPPED, [" ".join(WRAPPED.split())]),
        (f"{WRAPPED}\n\n{WRAPPED}", [" ".join(WRAPPED.split())] * 2),
        (f"{_TITLE}\nOther Post · 2 hours ago", [_TITLE, "Other Post · 2 hours ago"]),
        (f"{_TITLE}\n{_SECOND}", [_TITLE, _SECOND]),
        (f"{_OPEN}\nexchange was over", [f"{_OPEN} exchange was over"]),
        ("On 6 May 2025 another 205\nprisoners came home.", ["On 6 May 2025 another 205 prisoners came home."]),
        ("6 травня 2025 року ще 205\r\nвійськових удома.", ["6 травня 2025 року ще 205 військових удома."]),
        ("all the news of today\nsport and weather", ["all the news of today", "sport and weather"]),
        ("The news\nof the day.", ["The news", "of the day."]),
        ("One\u2028Two\x0cThree", ["One", "Two", "Three"]),
        (" \n\t\n", []),
    ],
)  # fmt: skip
def test_wrapped_lines_are_one_paragraph_and_others_stand_alone(text: str, blocks: list[str]) -> None:
    assert [block.text for block in text_blocks(text)] == blocks


def test_a_paragraph_of_wrapped_lines_leads_back_to_them() -> None:
    [block] = text_blocks(f"\n{WRAPPED}")
    at = block.text.index("131 members")
    start, end = block.shown.place(at, at + 3)
    assert f"\n{WRAPPED}"[start:end] == "131"
