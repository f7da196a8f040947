"""Made-up results about lists of an exchange, for the pages' tests."""

from __future__ import annotations

from byname.queries.handovers import HandoverSide, HandoverView
from byname.queries.responses import ResponsesView, ResponseView
from byname.queries.results import CellView, Sentence
from tests.web.sample_views import HITS

__all__ = ["handover", "responses"]

_CELLS = (
    CellView("as-agreed", "", 294, 290, 297),
    CellView("not-agreed", "", 6, 3, 10),
    CellView("declined", "", None, None, None, withheld="small-group"),
    CellView("agreed", "", 300, 300, 300),
)
_TOTAL = ResponseView("", 1_204, 900, (("refused", 1_100), ("open", 104)), 7, (12, 30, 90))
_SMALL = ResponseView("2nd Sample Regiment", None, None, (), 0, None, withheld="small-group")


def handover() -> HandoverView:
    """An exchange with a side of which few came who were not agreed."""
    people = (("not-agreed", HITS[:1]),)
    side = HandoverSide("aa", "Ariland", _CELLS, (("agreed", 1),), (), agreed_told=True, people=people)
    caveats = (Sentence("caveat.range"),)
    return HandoverView(
        "X-1", "First exchange", "1", ("1", "2"), None, (side,), differs=True, caveats=caveats, made_up=True
    )


def responses(by: str = "source") -> ResponsesView:
    """Requests in one group that is told and one that is withheld."""
    return ResponsesView(by, "", None, _TOTAL, (_TOTAL, _SMALL), (), made_up=True)
