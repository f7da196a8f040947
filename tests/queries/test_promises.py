"""Promises: by the marks and by the figure that measures them, both shown, neither mended."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.core.dates import Answer
from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.queries.promises import promises
from tests.queries.courses import write_course
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def course(small_register: SmallRegister) -> None:
    write_course()


def test_marks_and_figure_stand_beside_each_other(course: None, cast: Mapping[str, Viewer]) -> None:
    [found] = promises(viewer=cast["desk"], as_of=date(2023, 3, 1))
    assert (found.standing.done, found.standing.left) == (6, 14)
    assert found.measured is not None
    assert (found.measured.value, found.left) == (5, 15)
    assert (found.standing.overdue, found.standing.since) == (Answer.YES, date(2023, 2, 1).toordinal())


def test_on_an_earlier_day_less_was_done_and_nothing_overdue(course: None, cast: Mapping[str, Viewer]) -> None:
    [found] = promises(viewer=cast["desk"], as_of=date(2023, 1, 31))
    assert (found.standing.done, found.standing.overdue) == (0, Answer.NO)
    assert promises(viewer=cast["desk"], known_at=date(2022, 12, 1)) == ()


def test_a_figure_that_cannot_be_asked_is_said_to_be_wrong(course: None, cast: Mapping[str, Viewer]) -> None:
    body = {"by": "Rest Holm", "number": 3, "figure": "returned/exchange:X-77"}
    add_references([NewReference("promise", "U-2", body)], by=cast["all"])
    found = {each.promise.code: each for each in promises(viewer=cast["desk"])}["U-2"]
    assert (found.measured, found.left) == (None, None)
    assert [problem.code for problem in found.problems] == ["promise.figure-wrong"]


def test_more_than_was_promised_is_said(course: None, cast: Mapping[str, Viewer]) -> None:
    mark = {"promise": "U-1", "state": "in-part", "number": 20, "day": "2023-02-05"}
    add_references([NewReference("promise-mark", "U-1.2", mark)], by=cast["all"])
    [found] = promises(viewer=cast["desk"])
    assert [(problem.code, dict(problem.values)) for problem in found.problems] == [("promise.too-many", {"n": "6"})]


def test_law_8_a_figure_withheld_tells_nothing_by_what_is_left_of_the_promise(
    course: None, cast: Mapping[str, Viewer]
) -> None:
    body = {"by": "Rest Holm", "number": 9, "figure": "escaped@2022-05-01..2023-01-01/power:aa"}
    add_references([NewReference("promise", "U-2", body)], by=cast["all"])
    found = {each.promise.code: each for each in promises(viewer=cast["keeper"])}["U-2"]
    assert found.measured is not None
    assert (found.measured.value, found.measured.withheld, found.left) == (None, "small-group", None)
    with pytest.raises(RefusedError):
        promises(viewer=cast["nobody"])
