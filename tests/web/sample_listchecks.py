"""A made-up check of a list for the pages' tests: nobody in it is real."""

from __future__ import annotations

from datetime import date

from byname.core.listchecks.match import MatchedList
from byname.queries.listcheckviews import (
    CandidateView,
    CategoryView,
    CheckLine,
    DifferenceView,
    EarlierView,
    ListCheckView,
    RequestedView,
    VanishedHit,
)
from byname.queries.results import Sentence
from tests.web.sample_views import HITS

MATCHED = MatchedList("theirs.csv", "detaining", "captive-list", "offered", date(2025, 6, 1), (), made_up=True)


def line(row: int, verdict: str, **facts: object) -> CheckLine:
    """One row of the list."""
    known: dict[str, object] = {
        "row": row, "verdict": verdict, "also": (), "marks": (), "name": "Жмаковенко Глем Орестович", "birth": "1991-03-12",
        "person": HITS[0], "status": "held-confirmed", "since": "", "first": None, "last": None, "exchange": "",
        "differences": (), "candidates": (), "repeats": 0, "problem": "",
    }  # fmt: skip
    return CheckLine(**(known | facts))  # type: ignore[arg-type]  # each under its own name


WRONG = DifferenceView("birth_date", "1991-03-12", "1990-03-12", (), ("Own forces",))
LINES = (
    line(2, "home", since="2025-05-24", exchange="X-25", also=("civilian",)),
    line(3, "to-decide", person=None, candidates=(CandidateView(HITS[0], "not-enough"),), marks=("may-be-home",)),
    line(4, "wrong-birth", differences=(WRONG,)),
    line(5, "unreadable", person=None, name="", birth="", problem="row 5: nobody is named."),
    *(line(row, "as-said") for row in range(6, 306)),
)
_COUNTS = {"unreadable": 1, "repeated": 0, "home": 1, "to-decide": 1, "wrong-birth": 1, "as-said": 300}


def list_check_view() -> ListCheckView:
    """A list of 304 rows held against an earlier one."""
    fates = (("on-it", 40), ("home", 3), ("not-told-since", 1))
    earlier = EarlierView(
        7, "before.csv", date(2025, 4, 20), 45, 1, 44, fates, (VanishedHit(HITS[0], "not-told-since"),)
    )
    return ListCheckView(
        "theirs.csv", "detaining", "The detaining power", "offered", "captive-list", date(2025, 6, 1), date(2025, 6, 2), 0,
        304, tuple(_COUNTS.items()), (("civilian", 1),), (("may-be-home", 1),), (CategoryView("women", 0, 4, 300),), LINES,
        (), earlier, RequestedView(3, (("on-it", 2), ("on-none", 1)), (HITS[0],)),
        (Sentence("listcheck.note-earlier-unread", (("n", "1"),)),), made_up=True,
    )  # fmt: skip
