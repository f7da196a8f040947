"""Which days an exchange has, and what a period is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.queries._left_out_span import Span, span_of
from byname.queries._persons import ask_for
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def span(viewer: Viewer, exchange: str, start: str = "", end: str = "") -> Span:
    first, past = (date.fromisoformat(text) if text else None for text in (start, end))
    return span_of(ask_for(None, None, viewer=viewer), exchange, "aa", start=first, end=past)


def days(found: Span) -> tuple[str, str, str]:
    eve, first, past = (date.fromordinal(day).isoformat() for day in (found.eve, found.first, found.past))
    return eve, first, past


def exchange(viewer: Viewer, code: str, *phases: dict[str, str]) -> None:
    add_references([NewReference("exchange", code, {"title": code, "phases": list(phases)})], by=viewer)


def test_without_an_entry_an_exchange_has_the_days_on_which_people_came(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert days(span(cast["all"], "X-1")) == ("2023-01-31", "2023-02-01", "2023-02-02")


def test_the_entry_says_the_days_and_phases_called_off_are_none(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    exchange(
        cast["all"],
        "X-1",
        {"code": "1", "day": "2023-01-30"},
        {"code": "2", "day": "2023-01-01", "state": "called-off"},
    )
    assert days(span(cast["all"], "X-1")) == ("2023-01-29", "2023-01-30", "2023-02-02")


def test_days_that_cannot_be_read_are_none(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    exchange(cast["all"], "X-7", {"code": "1", "day": "soon"}, {"code": "2", "day": "2023-05"})
    assert days(span(cast["all"], "X-7")) == ("2023-04-30", "2023-05-01", "2023-06-01")


@pytest.mark.parametrize(
    ("code", "start", "end", "words"),
    [
        ("", "", "", "Name an exchange"),
        ("X-1", "2023-01-01", "", "give both"),
        ("X-1", "2023-02-01", "2023-02-01", "ends after it begins"),
        ("", "1300-01-01", "1300-02-01", "out of reach"),
        ("X-99", "", "", "no exchange 'X-99'"),
    ],
)
def test_half_a_question_is_refused_with_what_to_do(
    small_register: SmallRegister, cast: Mapping[str, Viewer], code: str, start: str, end: str, words: str
) -> None:
    with pytest.raises(MisuseError, match=words):
        span(cast["all"], code, start, end)


def test_an_exchange_of_which_no_day_is_known_says_what_to_do(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    exchange(cast["all"], "X-8")
    with pytest.raises(MisuseError, match="no day is known"):
        span(cast["all"], "X-8")


def test_a_period_narrows_an_exchange_and_is_half_open(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = span(cast["all"], "X-1", "2023-01-01", "2023-02-01")
    assert found.back.format() == "returned@2023-01-01..2023-02-01/exchange:X-1/power:aa"
    assert found.held.format() == "held@2022-12-31/power:aa"
    assert found.still.format() == "held@2023-01-31/power:aa"
    assert span(cast["all"], "X-1").back.format() == "returned/exchange:X-1/power:aa"
