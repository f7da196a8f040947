from __future__ import annotations

from datetime import date

import pytest

from byname.cli.asking import asked_day, asked_pairs, asked_uncertain, today
from byname.core.errors import BynameError, MisuseError


def test_a_day_is_read_or_refused_in_a_sentence() -> None:
    assert asked_day("2025-05-28") == date(2025, 5, 28)
    assert asked_day("today") == today()
    assert asked_day(None) is None
    with pytest.raises(MisuseError, match="year-month-day"):
        asked_day("28 May")


def test_an_uncertain_day_stays_uncertain() -> None:
    found = asked_uncertain("2022-05")
    assert found is not None
    assert not found.is_day
    with pytest.raises(BynameError):
        asked_uncertain("some day")


@pytest.mark.parametrize("texts", [["family"], ["=x"], ["a=1", "a=2"]])
def test_pairs_that_say_nothing_or_twice_are_refused(texts: list[str]) -> None:
    with pytest.raises(MisuseError):
        asked_pairs(texts, option="FIELD=VALUE")


def test_a_value_may_hold_an_equals_sign() -> None:
    assert asked_pairs(["note==1+1"], option="FIELD=VALUE") == {"note": "=1+1"}
