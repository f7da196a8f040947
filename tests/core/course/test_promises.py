"""What of a promise is open on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.course.promises import Mark, Promise, PromiseState, read_mark, read_promise, standing
from byname.core.dates import Answer

DAY = date(2025, 9, 1).toordinal()


def promise(**changes: Any) -> Promise:
    found = read_promise("U-1", {"by": "Rest Holm", "office": "minister", "number": 1000, **changes})
    assert found.problems == ()
    return found.value


def mark(state: str, number: int | None = None, day: str = "2025-06-01", code: str = "M-1") -> Mark:
    found = read_mark(code, {"promise": "U-1", "state": state, "number": number, "day": day})
    assert found.problems == ()
    return found.value


def test_what_is_open_is_the_number_without_what_the_marks_say_was_done() -> None:
    marks = [mark("in-part", 300), mark("in-part", 200, "2025-07-01", "M-2"), mark("in-part", 50, "2025-12-01", "M-3")]
    found = standing(promise(), marks, DAY)
    assert (found.state, found.done, found.left, found.is_open) == (PromiseState.IN_PART, 500, 500, True)


def test_nothing_marked_is_all_open_and_a_mark_of_another_promise_says_nothing() -> None:
    other = read_mark("M-1", {"promise": "U-2", "state": "kept"}).value
    found = standing(promise(), [other], DAY)
    assert (found.state, found.done, found.left) == (PromiseState.OPEN, 0, 1000)


@pytest.mark.parametrize(
    ("states", "state", "left"),
    [
        (["kept"], PromiseState.KEPT, 0),
        (["broken"], PromiseState.BROKEN, 1000),
        (["withdrawn"], PromiseState.WITHDRAWN, 1000),
        (["broken", "kept"], PromiseState.KEPT, 0),
    ],
)
def test_the_last_mark_tells_how_it_stands(states: list[str], state: PromiseState, left: int) -> None:
    marks = [mark(text, day=f"2025-0{n}-01", code=f"M-{n}") for n, text in enumerate(states, 1)]
    found = standing(promise(), marks, DAY)
    assert (found.state, found.left, found.is_open) == (state, left, False)


def test_kept_in_parts_to_the_last_is_kept_and_more_than_promised_is_said() -> None:
    assert standing(promise(number=300), [mark("in-part", 300)], DAY).state is PromiseState.KEPT
    assert standing(promise(number=300), [mark("in-part", 301)], DAY).too_many == 1


@pytest.mark.parametrize(
    ("due", "overdue", "since"),
    [
        ("2025-08-31", Answer.YES, date(2025, 9, 1)),
        ("2025-09-01", Answer.NO, None),
        ("2025-08-15/2025-09-30", Answer.POSSIBLE, None),
        ("2025-08", Answer.YES, date(2025, 9, 1)),
        ("2025-12-31", Answer.NO, None),
        ("", Answer.NO, None),
    ],
)
def test_it_is_overdue_when_the_last_day_possible_is_over(due: str, overdue: Answer, since: date | None) -> None:
    found = standing(promise(due=due), [], DAY)
    assert (found.overdue, found.since) == (overdue, since and since.toordinal())


def test_what_is_kept_is_never_overdue() -> None:
    assert standing(promise(due="2025-01-01"), [mark("kept")], DAY).overdue is Answer.NO


def test_a_promise_without_a_number_has_nothing_left_to_count() -> None:
    found = standing(promise(number=None, what="to hand lists over"), [], DAY)
    assert (found.done, found.left, found.state) == (None, None, PromiseState.OPEN)


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"number": 10}, "by"),
        ({"by": "Rest Holm"}, "what"),
        ({"by": "Rest Holm", "number": "ten"}, "number"),
        ({"by": "Rest Holm", "number": 10, "due": "soon"}, "due"),
    ],
)
def test_what_is_wrong_with_a_promise_is_named(body: dict[str, Any], where: str) -> None:
    assert f"promise U-1, {where}" in [problem.where for problem in read_promise("U-1", body).problems]


@pytest.mark.parametrize(
    "body",
    [
        {"promise": "U-1", "state": "in-part"},
        {"state": "kept"},
        {"promise": "U-1", "state": "open"},
        {"promise": "U-1"},
    ],
)
def test_a_mark_says_of_what_and_how_and_in_part_how_many(body: dict[str, Any]) -> None:
    assert read_mark("M-1", body).problems


@given(st.permutations([mark("in-part", n, f"2025-0{n}-01", f"M-{n}") for n in range(1, 6)]))
def test_law_10_the_order_in_which_marks_were_entered_does_not_matter(marks: list[Mark]) -> None:
    assert standing(promise(), marks, DAY) == standing(promise(), sorted(marks, key=lambda each: each.code), DAY)


@given(st.lists(st.integers(0, 500), max_size=6), st.integers(0, 1000))
def test_done_and_left_are_the_promise_unless_it_was_outdone(numbers: list[int], promised: int) -> None:
    marks = [mark("in-part", n, code=f"M-{place}") for place, n in enumerate(numbers)]
    found = standing(promise(number=promised), marks, DAY)
    assert found.left is not None
    assert (found.done or 0) + found.left == promised + found.too_many
