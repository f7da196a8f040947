"""When: as written, in numbers only where the text makes it certain, and the days meant, in three languages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from byname.core.grammar.parts import Time
from byname.core.grammar.sentences import sentences
from byname.core.grammar.times import times
from byname.core.grammar.tongues import Tongue
from tests.core.grammar.times_in_use_data import EN, RU, UK

PUBLISHED = date(2025, 5, 30)
TABLE = (
    [(Tongue.ENGLISH, *row) for row in EN]
    + [(Tongue.UKRAINIAN, *row) for row in UK]
    + [(Tongue.RUSSIAN, *row) for row in RU]
)


def found(text: str, tongue: Tongue, published: date | None = PUBLISHED) -> list[Time]:
    return [time for one in sentences(text, tongue) for time in times(one, tongue, published)]


@pytest.mark.parametrize(("tongue", "text", "wanted"), TABLE)
def test_a_time_is_read_as_written_and_as_the_days_it_means(
    tongue: Tongue, text: str, wanted: list[dict[str, Any]]
) -> None:
    for time, want in zip(found(text, tongue), wanted, strict=True):
        assert {name: getattr(time, name) for name in want} == want


@pytest.mark.parametrize(("tongue", "text", "_wanted"), TABLE)
def test_a_time_as_written_stands_in_its_place(tongue: Tongue, text: str, _wanted: object) -> None:
    assert all(text[time.start : time.end] == time.text for time in found(text, tongue))


@pytest.mark.parametrize(("tongue", "text", "_wanted"), TABLE)
def test_in_numbers_only_what_the_text_alone_makes_certain(tongue: Tongue, text: str, _wanted: object) -> None:
    assert [time.iso for time in found(text, tongue, None)] == [time.iso for time in found(text, tongue)]
    later = PUBLISHED + timedelta(days=400)
    assert [time.iso for time in found(text, tongue, later)] == [time.iso for time in found(text, tongue)]


@pytest.mark.parametrize(("tongue", "text", "_wanted"), TABLE)
def test_the_first_day_is_not_after_the_last(tongue: Tongue, text: str, _wanted: object) -> None:
    for time in found(text, tongue):
        assert time.first is not None
        assert time.last is not None
        assert time.first <= time.last


@pytest.mark.parametrize(("tongue", "text", "_wanted"), TABLE)
def test_what_opens_a_period_runs_to_the_day_of_the_text(tongue: Tongue, text: str, _wanted: object) -> None:
    assert all(time.last == PUBLISHED for time in found(text, tongue) if time.since)
