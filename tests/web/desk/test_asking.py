from __future__ import annotations

from datetime import date

import pytest
from django.http import QueryDict

from byname.core.errors import BynameError, MisuseError, RefusedError
from byname.web.desk.asking import asked_day, asked_page, here_or_nothing
from byname.web.errors import NothingHereError
from byname.wording import UnknownTextError


@pytest.mark.parametrize(("text", "day"), [("2025-05-28", date(2025, 5, 28)), ("", None), (" ", None)])
def test_a_day_is_read_and_nothing_is_no_day(text: str, day: date | None) -> None:
    assert asked_day(QueryDict(f"d={text}"), "d") == day


@pytest.mark.parametrize("text", ["28.05.2025", "2025-02-30", "yesterday", "20250528", "2025-W22-3"])
def test_what_is_no_day_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(MisuseError, match="for example 2025-05-28"):
        asked_day(QueryDict(f"d={text}"), "d")


@pytest.mark.parametrize(("text", "page"), [("", 1), ("page=1", 1), ("page=12", 12)])
def test_a_page_is_read(text: str, page: int) -> None:
    assert asked_page(QueryDict(text)) == page


@pytest.mark.parametrize("text", ["0", "-1", "x", "²", "99999999999999999999", ""])
def test_what_is_no_page_is_refused(text: str) -> None:
    with pytest.raises(MisuseError, match="not the number of a page"):
        asked_page(QueryDict(f"page={text}"))


def test_a_refusal_and_an_absence_become_one_answer_and_a_fault_stays_a_fault() -> None:
    def fault() -> None:
        raise UnknownTextError

    def misuse() -> None:
        raise MisuseError("No such check digit.")

    with pytest.raises(NothingHereError, match="nothing"):
        here_or_nothing(misuse, "nothing")
    with pytest.raises(UnknownTextError):
        here_or_nothing(fault, "nothing")


@pytest.mark.parametrize(
    "text",
    ["28 May 2025", "2025-13-01", "2025-02-29", "2025-05", "0", "today", "2025/05/28", "-2025-05-28", "10000-01-01"],
)
def test_a_day_that_cannot_be_read_is_quoted(text: str) -> None:
    with pytest.raises(MisuseError) as refused:
        asked_day(QueryDict(f"d={text}"), "d")
    assert str(refused.value) == f"{text!r} is not a day. Write it as year-month-day, for example 2025-05-28."


@pytest.mark.parametrize("asked", ["", "other=2025-05-28", "d=", "d=%20%20", "d=%09"])
def test_a_day_that_is_not_asked_for_is_none(asked: str) -> None:
    assert asked_day(QueryDict(asked), "d") is None


def test_of_a_day_given_twice_the_last_counts() -> None:
    assert asked_day(QueryDict("d=2025-05-28&d=2025-05-29"), "d") == date(2025, 5, 29)


@pytest.mark.parametrize(("text", "page"), [("page=01", 1), ("page=99999999", 99_999_999), ("page=1&page=3", 3)])
def test_any_whole_number_from_one_is_a_page(text: str, page: int) -> None:
    assert asked_page(QueryDict(text)) == page


@pytest.mark.parametrize("text", ["1.5", "1e3", "+1", " 1", "１", "٣", "00", "one", "100000000", "NaN", "1;2", "0x1"])
def test_a_page_is_written_in_plain_figures(text: str) -> None:
    with pytest.raises(MisuseError, match="is not the number of a page"):
        asked_page(QueryDict.fromkeys(["page"], text))


def test_what_is_there_is_given() -> None:
    assert here_or_nothing(lambda: 7, "nothing") == 7


@pytest.mark.parametrize("error", [MisuseError("No."), RefusedError("You may not."), NothingHereError("Gone.")])
def test_law_8_whatever_the_reason_the_answer_is_one_sentence(error: BynameError) -> None:
    def ask() -> None:
        raise error

    with pytest.raises(NothingHereError) as found:
        here_or_nothing(ask, "There is nothing here.")
    assert (str(found.value), found.value.__cause__) == ("There is nothing here.", None)
