"""Exchanges as text: the terminal and the report are made of the same blocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from byname.cli.exchanges.blocks import Block, Heading, Items, Paragraph, Table
from byname.cli.exchanges.sections import (
    cell_text,
    exchange_blocks,
    phase_blocks,
    promise_blocks,
    proposal_blocks,
    rejected_blocks,
    rejected_text,
    step_text,
    table_blocks,
    talks_blocks,
)
from byname.core.course.course import Exchange, State
from byname.core.course.promises import Mark, Promise, PromiseStanding, PromiseState
from byname.core.course.proposals import Answered, Proposal, Rejections, Reply
from byname.core.course.talks import Delegation, NextDate, Outcome, Talks
from byname.core.dates import Answer, UncertainDate
from byname.queries.exchange_results import (
    CountedCell,
    CountView,
    ExchangeView,
    PartView,
    PhaseView,
    PromiseView,
    ProposalView,
    RejectedView,
    SideView,
    StepView,
    TableView,
    TalksView,
)
from byname.queries.results import CellView, FigureView, Sentence

OWN = (CellView("military", "", 2, 2, 2), CellView("unsaid", "", 0, 0, 0), CellView("total", "", 3, 2, 4))


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


def counted(*cells: CountedCell, flags: tuple[Sentence, ...] = ()) -> CountView:
    return CountView("c1", "kes-desk", "Desk of Kestovia", "received", "2023-01-10", cells, flags)


def exchanged(*sides: SideView, phases: tuple[PhaseView, ...] = (), **facts: Any) -> ExchangeView:
    one = Exchange("X-1", "The first", state=State.PLANNED)
    plain = ExchangeView(
        one, (), (), phases, sides, (), None, (), (), 2, date(2023, 1, 9), None, made_up=True, caveats=()
    )
    return replace(plain, **facts)


def tables(*blocks: Block) -> list[Table]:
    return [block for block in blocks if isinstance(block, Table)]


def flags(*blocks: Block) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Paragraph) and block.flag]


def test_what_a_source_counts_stands_as_given_beside_ours_with_the_difference() -> None:
    """Mistake 10 of the domain: a count is nobody's exact fact but its source's, and the difference is said."""
    cells = (CountedCell("military", 2, 0), CountedCell("total", 5, 2, explained=True), CountedCell("remains", None))
    side = SideView("lod", "Lodrenia", OWN, (counted(*cells),))
    [table] = tables(*phase_blocks(exchanged(side)))
    assert table.head == ("People of Lodrenia who came home", "Military", "All living", "Remains")
    assert table.rows == (
        ("Our own lists", "2", "3 (2 to 4)", "–"),
        ("Desk of Kestovia (received), 10 January 2023", "2", "5 (+2 to our lists, within what they leave open)", "–"),
    )


def test_a_smaller_count_has_its_sign_and_a_column_not_told_stays_empty() -> None:
    side = SideView("lod", "Lodrenia", OWN, (counted(CountedCell("total", 1, -2)),))
    [table] = tables(*phase_blocks(exchanged(side)))
    assert table.rows[1][1:] == ("", "1 (−2 to our lists)", "")


def test_people_of_no_told_category_have_a_column_only_where_there_may_be_any() -> None:
    perhaps = (*OWN[:1], CellView("unsaid", "", None, None, None, withheld="small-group"), OWN[2])
    [table] = tables(*phase_blocks(exchanged(SideView("lod", "Lodrenia", perhaps, ()))))
    assert table.head[2] == "Not told"
    assert table.rows[0][2] == "withheld"


def test_a_count_that_does_not_add_up_is_flagged_under_its_source() -> None:
    said = Sentence("exchange.categories-missing", (("sum", "874"), ("whole", "880"), ("n", "6")))
    side = SideView("lod", "Lodrenia", OWN, (counted(CountedCell("total", 880), flags=(said,)),))
    [flag] = flags(*phase_blocks(exchanged(side)))
    assert flag == "Desk of Kestovia: Military and civilians sum to 874 and not 880; 6 are missing."


def test_the_two_directions_are_tables_of_their_own_and_never_added_up() -> None:
    """Mistake 19: sent and received, own and other side are no one total; turned round, all is turned round (law 9)."""
    sides = [SideView(code, code.title(), OWN, ()) for code in ("lod", "kes")]
    there, back = (list(phase_blocks(exchanged(*order))) for order in (sides, sides[::-1]))
    assert [table.head[0] for table in tables(*there)] == [f"People of {name} who came home" for name in ("Lod", "Kes")]
    assert tables(*back) == tables(*there)[::-1]
    assert "never added up" in text(*there)


def test_a_phase_says_its_day_place_state_and_how_it_came_to_be_so() -> None:
    steps = (
        StepView(date(2023, 1, 9), "planned", "2023-01-10", "a bridge"),
        StepView(date(2023, 1, 10), "planned", "2023-01-12", ""),
    )
    phase = PhaseView("1", "2023-01-12", "a bridge", "planned", steps, moved=True, sides=())
    blocks = list(phase_blocks(exchanged(phases=(phase,))))
    assert Heading(3, "Phase 1: 12 January 2023, a bridge, planned") in blocks
    assert Paragraph("The day changed.") in blocks
    assert "known on 9 January 2023: 10 January 2023, a bridge, planned" in text(*blocks)
    still = replace(phase, moved=False, day="", crossing="", state="")
    assert "known on" not in text(*phase_blocks(exchanged(phases=(still,))))
    assert "No phase is written down yet." in text(*phase_blocks(exchanged()))


def test_the_record_says_version_day_known_numbers_by_source_and_what_is_wrong() -> None:
    one = Exchange("X-1", "", state=State.CALLED_OFF, mediators=("Velandria", "Ostravel"))
    view = exchanged(
        exchange=one, numbers=(("Desk", "24"), ("Other desk", "25")), sides=(("lod", "Lodrenia"),), known_at=date(2023, 2, 1),
        problems=(Sentence("exchange.problem", (("where", "X-1"), ("rule", "a day is a day"), ("hint", "Mend it."))),),
    )  # fmt: skip
    blocks = list(exchange_blocks(view))
    said = text(*blocks)
    assert blocks[0] == Heading(1, "Exchange X-1")
    for part in (
        "As known on 1 February 2023.", "Version 2, known since 9 January 2023.", "24 (Desk), 25 (Other desk)",
        "Velandria, Ostravel", "called off",
    ):  # fmt: skip
        assert part in said
    assert flags(*blocks) == [
        "This exchange was called off. What had been carried out by then stands.", "X-1: a day is a day. Mend it."
    ]  # fmt: skip


def test_a_service_table_that_sums_to_874_is_flagged_and_not_mended() -> None:
    """Issue 3: a service table that sums to 874 instead of 880 is flagged, not mended."""
    flag = Sentence("exchange.parts-missing", (("sum", "874"), ("whole", "880"), ("n", "6")))
    rows = (PartView("navy", 56, OWN[0]), PartView("", 818, None), PartView("guard", None, None))
    view = TableView("service", "Desk", "1", "Lodrenia", "military", rows, 874, 880, flag, compared=False)
    blocks = list(table_blocks([view, replace(view, name="sort", flag=None, compared=True)]))
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Tables that sources gave", "Desk: branch of the forces, Lodrenia, phase 1", "Desk: sort, Lodrenia, phase 1"
    ]  # fmt: skip
    assert tables(*blocks)[0].rows == (
        ("navy", "56", "2"), ("Not told", "818", "–"), ("guard", "–", "–"),
        ("Sum of the parts", "874", ""), ("The whole as given", "880", ""),
    )  # fmt: skip
    assert flags(*blocks) == ["The parts sum to 874 and not 880; 6 are missing."]
    assert text(*blocks).count("no such groups to compare") == 1


def test_talks_name_delegations_the_only_concrete_result_and_what_followed() -> None:
    day = UncertainDate.from_edtf("2025-05-16")
    one = Talks(
        "T-1", "1", "a city", day, UncertainDate.from_edtf("2025-05-17"), (Delegation("lod", "Head", ("A", "B")),), ("Velandria",),
        (Outcome("to talk on"), Outcome("1000 for 1000", concrete=True)), NextDate(day, "there", "kes"),
    )  # fmt: skip
    after = Talks("T-2", "2", "elsewhere", UncertainDate.from_edtf("2025-06-02"))
    said = text(*talks_blocks(TalksView(one, after, (), (), names={"lod": "Lodrenia"})))
    for part in (
        "Round 1: a city, 16 May 2025 to 17 May 2025", "Lodrenia: Head, with A, B", "Mediators: Velandria",
        "1000 for 1000 (the only concrete result)", "The next round was proposed by kes for 16 May 2025, there.",
        "What followed: round 2, 2 June 2025, elsewhere.",
    ):  # fmt: skip
        assert part in said
    two = replace(one, outcomes=(Outcome("a", concrete=True), Outcome("b", concrete=True)), following=None)
    said = text(*talks_blocks(TalksView(two, None, (), ())))
    assert said.count("(something done)") == 2, "of two none is the only one"
    assert "next round" not in said


def test_a_proposal_keeps_every_answer_with_its_reason_years_of_rejections_included() -> None:
    first, last = (UncertainDate.from_edtf(text) for text in ("2022-09", "2024-02-01"))
    answers = tuple(
        Answered(f"a{n}", "P-1", Reply.REJECTED, "kes", day, "not held") for n, day in enumerate((first, last))
    )
    often = Rejections(2, first, last, (("not held", 2),))
    one = Proposal(
        "P-1",
        by="lod",
        to="kes",
        day=first,
        written="all for all",
        text="Everybody",
        defined="held on a day",
        bodies="9 for 9",
    )
    view = ProposalView(one, answers, Reply.REJECTED, often, (), names={"lod": "Lodrenia", "kes": "Kestovia"})
    said = text(*proposal_blocks(view))
    for part in (
        "Proposal P-1: all for all", "proposed by Lodrenia to Kestovia, September 2022; rejected", "Everybody",
        "“All” means: held on a day", "September 2022: Kestovia rejected: not held", "1 February 2024: Kestovia rejected",
        "Rejected 2 times between September 2022 and 1 February 2024. Reasons given: not held (2 times).",
    ):  # fmt: skip
        assert part in said
    [_head, items] = rejected_blocks([RejectedView("lod", "all for all", 2, often, "Lodrenia")])
    assert text(items).startswith("“all for all”, proposed by Lodrenia 2 times: Rejected 2 times")
    assert list(rejected_blocks([])) == []


def test_a_promise_says_its_marks_and_a_figure_without_a_number_stands_alone() -> None:
    mark = Mark("m", "U-1", PromiseState.IN_PART, UncertainDate.from_edtf("2023-02-01"), 1_200)
    figure = FigureView("returned@..", 7, None, None, "", None, None, None, None, "", (), made_up=False)
    one = Promise("U-1", "Rest Holm", "the ministry", "families", what="to bring all home")
    view = PromiseView(one, (mark,), PromiseStanding(PromiseState.IN_PART), figure, None, (), date(2023, 3, 1))
    said = text(*promise_blocks(view))
    for part in (
        "Rest Holm, the ministry, undertook to families: to bring all home", "1 February 2023: kept in part, 1,200",
        "The figure that measures it says 7.",
    ):  # fmt: skip
        assert part in said
    assert "By the marks" not in said, "nothing is counted against a number that nobody promised"
