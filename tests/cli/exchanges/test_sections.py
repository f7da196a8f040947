"""Exchanges as text: the terminal and the report are made of the same blocks."""

from __future__ import annotations

from datetime import date

import pytest

from byname.cli.exchanges.blocks import Block, Items, Paragraph
from byname.cli.exchanges.sections import cell_text, promise_blocks, rejected_text, step_text, talks_blocks
from byname.core.course.promises import Promise, PromiseStanding, PromiseState
from byname.core.course.proposals import Rejections
from byname.core.course.talks import NextDate, Outcome, Talks
from byname.core.dates import Answer, UncertainDate
from byname.queries.exchange_results import PromiseView, StepView, TalksView
from byname.queries.results import CellView, FigureView, Sentence


def text(*blocks: Block) -> str:
    return "\n".join(
        "\n".join(block.lines) if isinstance(block, Items) else getattr(block, "text", "") for block in blocks
    )


def promised(standing: PromiseStanding, measured: int | None = None, *, figure: bool = False) -> str:
    shown = FigureView("returned@..", measured, None, None, "", None, None, None, None, "", (), made_up=False)
    one = Promise("U-1", "Rest Holm", number=20, due=UncertainDate.from_edtf("2023-01-31"))
    left = None if measured is None else 20 - measured
    view = PromiseView(one, (), standing, shown if figure else None, left, (), date(2023, 3, 1))
    return text(*promise_blocks(view))


def test_a_withheld_figure_says_so_and_tells_nothing_of_what_is_left() -> None:
    said = promised(PromiseStanding(PromiseState.OPEN, 0, 20), figure=True)
    assert "withheld from your role" in said
    assert "By the marks: 0 of 20 done, 20 open." in said


@pytest.mark.parametrize(
    ("overdue", "since", "says"),
    [
        (Answer.YES, date(2023, 2, 1).toordinal(), "Overdue since 1 February 2023."),
        (Answer.POSSIBLE, None, "Perhaps overdue"),
    ],
)
def test_an_overdue_promise_says_since_when(overdue: Answer, since: int | None, says: str) -> None:
    assert says in promised(PromiseStanding(PromiseState.OPEN, 0, 20, overdue, since), 5, figure=True)


def test_talks_of_which_nothing_came_say_so_and_no_later_round_is_said_not_to_be_there() -> None:
    one = Talks("T-1", "1", outcomes=(Outcome("to talk on"),), following=NextDate(None, "a city", "bb"))
    said = text(*talks_blocks(TalksView(one, None, (), (Sentence("exchange.unsaid"),))))
    assert "Nothing concrete came of it." in said
    assert "A next round was proposed by bb, a city, without a day." in said
    assert "No later round is written down." in said


def test_steps_rejections_and_ranges_are_sentences() -> None:
    assert step_text(StepView(date(2023, 1, 10), "", "", "", dropped=True)).endswith("no longer part of the exchange")
    assert step_text(StepView(date(2023, 1, 10), "", "", "")) == "known on 10 January 2023: no day"
    day = UncertainDate.from_edtf("2022-09")
    assert rejected_text(Rejections(1, day, day, ())) == "Rejected 1 time between September 2022 and September 2022."
    assert cell_text(CellView("total", "", 5, 4, 6)) == "5 (4 to 6)"
    assert cell_text(CellView("total", "", None, None, None, withheld="small-group")) == "withheld"
    assert isinstance(Paragraph("x"), Paragraph)
