"""A day told before it came cannot be true: it is no day, and is never taken for the day of receipt (rule: no guessed dates)."""

from __future__ import annotations

import pytest

from byname.core.custody.accounts import account
from byname.core.custody.folding import fold_days, read_told
from byname.core.custody.standings import Status
from byname.core.figures import FigureQuery, evaluate
from tests.core.custody.books import book, day, person

RETURN = """
    1 captured 2022-05-17 own-forces 2022-06-01
    2 returned 2025-08-24 own-forces 2025-05-24"""


def test_a_return_told_before_it_came_may_have_been_any_day_up_to_receipt() -> None:
    [back] = [m for m in person(RETURN).movements if m.effect == "returned"]
    assert (back.earliest, back.latest, back.settled) == (day("2022-05-17"), day("2025-05-24"), day("2025-05-24"))
    assert ("date-after-receipt" in back.doubts, str(back.when)) == (True, "../2025-05-24")


def test_before_receipt_it_widens_the_range_and_moves_nobody() -> None:
    line = person(RETURN)
    cell = account([line], (), day("2024-01-01")).cell("returned")
    assert (cell.value, cell.low, cell.high) == (0, 0, 1)
    assert line.timeline.on(day("2025-05-24")).status is Status.RETURNED


def test_no_period_is_sure_of_it() -> None:
    found = evaluate(FigureQuery.parse("returned@2025-05-24..2025-05-25"), [person(RETURN)])
    assert (found.value, found.low, found.high) == (1, 0, 1)


def test_a_true_day_told_by_another_stands() -> None:
    told = book("1 returned 2025-08-24 own-forces 2025-05-24 rel=5\n2 returned 2025-05-20 family 2025-05-25")
    folded = fold_days([read_told(each) for each in told])
    assert (str(folded.when), folded.rivals, folded.future) == ("2025-05-20", (), True)


@pytest.mark.parametrize(("written", "first"), [("2025-05-26~", "2025-05-23"), ("2025-08~", None)])
def test_a_day_known_only_about_keeps_its_margin_before_receipt(written: str, first: str | None) -> None:
    [told] = [read_told(each) for each in book(f"1 returned {written} own-forces 2025-05-24")]
    assert told.future
    assert told.possible[0][0] == (day(first) if first else 0)
