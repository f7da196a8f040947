"""Numbers of dates and clock times are marked."""

from __future__ import annotations

import pytest

from byname.core.grammar.parts import Use
from byname.core.grammar.timemarks import time_marks
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("tongue", "text", "marked"),
    [
        (EN, "On May 24 307 men", ["May 24 date"]),
        (EN, "at 7:40 p.m. 20 men", ["7:40 p.m. time"]),
        (EN, "at 9 a.m.", ["9 a.m. time"]),
        (EN, "in the 21st century", ["21st century date"]),
        (EN, "on the 1,000th day", ["1,000th day date"]),
        (EN, "20 men on Monday", []),
        (UK, "о 14:05 20 осіб", ["14:05 time"]),
        (UK, "о 12-й", ["12-й time"]),
        (UK, "о шостій ранку", ["шостій ранку time"]),
        (UK, "першого дня", ["першого дня date"]),
        (UK, "у першій половині травня", ["у першій половині травня date"]),
        (RU, "в 9 утра", ["9 утра time"]),
        (RU, "в шесть утра", ["шесть утра time"]),
        (RU, "5 марта 2024 г. 100 тел", ["5 марта 2024 г. date"]),
        (RU, "20-х числах", ["20-х числах date"]),
    ],
)
def test_dates_and_hours_are_marked(tongue: Tongue, text: str, marked: list[str]) -> None:
    found = tokens(text, tongue)
    marks = time_marks(found, tongue)
    assert [f"{text[found[a].start : found[b - 1].end]} {use.value}" for a, (b, use) in marks.items()] == marked


def test_another_language_has_no_marks() -> None:
    assert time_marks(tokens("24 maja 14:05", Tongue.OTHER), Tongue.OTHER) == {}
    assert Use.TIME.value == "time"
