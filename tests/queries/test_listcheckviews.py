"""What is said of a row beside its class, sentence by sentence, and when a check has found anything."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.linkage.evidence import REASON_CODES
from byname.queries.listcheckviews import CandidateView, CheckLine, DifferenceView, ListCheckView, RequestedView
from byname.wording import has, say_pairs


def line(verdict: str, **facts: object) -> CheckLine:
    known: dict[str, object] = {
        "row": 2, "verdict": verdict, "also": (), "marks": (), "name": "", "birth": "", "person": None, "status": "",
        "since": "", "first": None, "last": None, "exchange": "", "differences": (), "candidates": (), "repeats": 0,
        "problem": "",
    }  # fmt: skip
    return CheckLine(**(known | facts))  # type: ignore[arg-type]  # each under its own name


def said(told: CheckLine) -> list[str]:
    return [say_pairs(each.code, each.values) for each in told.findings]


def test_home_is_said_with_the_day_and_the_exchange() -> None:
    assert said(line("home", since="2025-05-24", exchange="X-25")) == ["since 24 May 2025", "in exchange X-25"]
    assert said(line("as-said", since="2025-05-24", exchange="X-25")) == []


def test_a_difference_names_theirs_ours_and_who_tells_ours() -> None:
    wrong = DifferenceView("birth_date", "1986-06-17", "1988-06-17", (), ("Own forces",))
    assert said(line("wrong-birth", differences=(wrong,))) == [
        "Born: theirs 17 June 1986, ours 17 June 1988 (told by Own forces)"
    ]


def test_everything_else_that_holds_is_said_once() -> None:
    told = line("repeated", repeats=5, also=("home", "wrong-birth"), marks=("may-be-dead",))
    assert said(told) == ["repeats row 5", "Already home", "May be dead"]


@pytest.mark.parametrize("field", ["birth_date", "family", "given", "patronymic"])
def test_every_field_that_may_differ_has_its_words(field: str) -> None:
    assert has(DifferenceView(field, "a", "b", (), ()).sentence.code)


@pytest.mark.parametrize(
    ("counts", "on_none", "found"),
    [({"as-said": 3}, 0, False), ({"as-said": 2, "home": 1}, 0, True), ({"as-said": 3}, 1, True)],
)
def test_a_check_has_found_something_unless_all_is_as_said(
    counts: dict[str, int], on_none: int, *, found: bool
) -> None:
    requested = RequestedView(on_none, (("on-none", on_none),), ("somebody",) * on_none)  # type: ignore[arg-type]  # only counted
    view = ListCheckView(
        "t", "s", "S", "offered", "captive-list", date(2025, 1, 1), date(2025, 1, 1), 0, 3, tuple(counts.items()), (), (),
        (), (), (), None, requested, (), made_up=True,
    )  # fmt: skip
    assert view.found is found


def test_what_is_to_decide_says_why_once() -> None:
    people = tuple(CandidateView(None, reason) for reason in ("not-enough", "not-enough", "joins-two"))  # type: ignore[arg-type]  # nobody is asked for
    assert [each.code for each in line("to-decide", candidates=people).findings] == ["not-enough", "joins-two"]


@pytest.mark.parametrize("code", [*REASON_CODES, "joins-two"])
def test_every_reason_to_decide_has_its_words(code: str) -> None:
    assert has(code)
