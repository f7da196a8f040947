from __future__ import annotations

from datetime import date

import pytest
from django.http import QueryDict

from byname.core.errors import MisuseError
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
