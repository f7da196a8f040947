"""Periods at a place: between points, since an event, over so many days, so long ago."""

from __future__ import annotations

import pytest

from byname.core.grammar.periods import period_openers, read_period
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("tongue", "text", "fields"),
    [
        (EN, "since the start of the full-scale invasion", {"since": True}),
        (EN, "since the war began", {"since": True}),
        (EN, "since the fall of the Soviet Union it", None),
        (EN, "over two days", {"length": 2}),
        (EN, "in the past six months", {"length": 180, "backwards": True}),
        (EN, "in captivity", None),
        (EN, "two days ago", {"shift": 2, "ago": True}),
        (EN, "a day earlier", {"shift": 1, "ago": False}),
        (EN, "during the occupation", {}),
        (UK, "від початку повномасштабного вторгнення", {"since": True}),
        (UK, "за два дні", {"length": 2}),
        (UK, "за останні два роки", {"length": 730, "backwards": True}),
        (UK, "за 2024 рік", None),
        (UK, "тиждень тому", {"shift": 7, "ago": True}),
        (UK, "з полону війни", None),
        (RU, "с начала войны", {"since": True}),
        (RU, "за месяц", {"length": 30}),
        (RU, "месяцем раньше", {"shift": 30}),
        (RU, "после трехстороннего заявления 10 ноября 2020 года", {}),
    ],
)
def test_a_period_is_read(tongue: Tongue, text: str, fields: dict[str, object] | None) -> None:
    found = tokens(text, tongue)
    period = read_period(found, 0, tongue)
    assert (period is None) == (fields is None)
    assert fields is None or (period is not None and {name: getattr(period, name) for name in fields} == fields)


def test_both_ends_of_a_period_are_kept() -> None:
    period = read_period(tokens("between Dec. 1, 2023, and Feb. 29", EN), 0, EN)
    assert period is not None
    assert period.begin is not None
    assert period.end is not None
    assert (period.begin.month, period.end.month) == (12, 2)


def test_only_words_that_open_a_period_are_looked_at() -> None:
    assert {"since", "over", "after"} <= period_openers(EN)
    assert "soldiers" not in period_openers(EN)
