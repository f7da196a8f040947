from __future__ import annotations

from datetime import date

import pytest

from byname.cli.asking import asked_day, asked_pairs, asked_uncertain, today
from byname.core.errors import BynameError, MisuseError


def test_a_day_is_read_or_refused_in_a_sentence() -> None:
    assert asked_day("2025-05-28") == date(2025, 5, 28)
    assert asked_day("today") == today()
    assert asked_day(None) is None
    for text in ("28 May", "20250528", "2025-W22-3"):
        with pytest.raises(MisuseError, match="year-month-day"):
            asked_day(text)


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


@pytest.mark.parametrize(
    "text",
    ["28 May", "28.05.2025", "2025-13-01", "2025-02-29", "yesterday", "Today", "2025-05", "2025", " ", "0000-01-01"],
)
def test_what_is_no_day_is_quoted_with_an_example(text: str) -> None:
    with pytest.raises(MisuseError) as refused:
        asked_day(text)
    assert str(refused.value) == f"{text!r} is not a day. Write it as year-month-day, for example 2025-05-28."


@pytest.mark.parametrize(
    ("text", "day"), [("2024-02-29", date(2024, 2, 29)), ("0001-01-01", date(1, 1, 1)), ("", None)]
)
def test_days_at_the_edges_are_days(text: str, day: date | None) -> None:
    assert asked_day(text) == day


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2022-05-17", "2022-05-17"), ("2022-05", "2022-05"), ("2022", "2022"), ("2022-05-17~", "2022-05-17~"),
        ("17.05.2022", "2022-05-17"), ("05.2022", "2022-05"), ("травень 2022", "2022-05"),
    ],
)  # fmt: skip
def test_law_5_an_uncertain_day_is_read_as_uncertain_as_it_is_written(text: str, edtf: str) -> None:
    found = asked_uncertain(text)
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize("text", [None, ""])
def test_no_day_asked_is_none(text: str | None) -> None:
    assert asked_uncertain(text) is None


@pytest.mark.parametrize(
    ("texts", "pairs"),
    [
        (None, {}),
        ([], {}),
        (["family=Жмаковенко"], {"family": "Жмаковенко"}),
        (["a = b ", "c="], {"a": "b", "c": ""}),
        (["a=b=c"], {"a": "b=c"}),
        (["note=two words"], {"note": "two words"}),
    ],
)
def test_pairs_are_read_at_their_first_equals_sign(texts: list[str] | None, pairs: dict[str, str]) -> None:
    assert asked_pairs(texts, option="FIELD=VALUE") == pairs


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (["family"], "'family' is no FIELD=VALUE. Write it as FIELD=VALUE, for example family=..."),
        (["=x"], "'=x' is no FIELD=VALUE. Write it as FIELD=VALUE, for example family=..."),
        ([" =x"], "' =x' is no FIELD=VALUE. Write it as FIELD=VALUE, for example family=..."),
        (["a=1", "a =2"], "'a' is given twice. Give each once."),
    ],
)
def test_a_pair_that_is_none_is_refused_with_its_sentence(texts: list[str], words: str) -> None:
    with pytest.raises(MisuseError) as refused:
        asked_pairs(texts, option="FIELD=VALUE")
    assert str(refused.value) == words
