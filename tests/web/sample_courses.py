"""Made-up results of queries about exchanges: one that slipped and was counted by two, talks, a proposal, a promise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from byname.core.course.course import read_exchange
from byname.core.course.promises import read_mark, read_promise, standing
from byname.core.course.proposals import read_answer, read_proposal, rejections
from byname.core.course.talks import read_talks
from byname.queries.exchange_results import (
    CountedCell,
    CountView,
    ExchangesView,
    ExchangeView,
    HeadView,
    OutsideRow,
    OutsideView,
    PartView,
    PhaseView,
    PromiseView,
    ProposalView,
    RejectedView,
    SideView,
    StepView,
    TableView,
    TalksPage,
    TalksView,
)
from byname.queries.results import CellView, PersonHit, Sentence
from tests.web.sample_views import NUMBER

NAMES = {"aa": "Ariland", "bb": "Boria"}
DAY = date(2024, 6, 30)
EXCHANGE = read_exchange(
    "X-25",
    {
        "title": "The sample exchange",
        "formula": "20 for 10",
        "track": "numbered",
        "state": "called-off",
        "sides": ["aa", "bb"],
        "mediators": ["a third power"],
        "numbers": [{"source": "own", "number": "5"}, {"source": "agency", "number": "6"}],
        "talks": "T-1",
        "phases": [
            {"code": "1", "day": "2024-05-24", "crossing": "north", "state": "carried-out"},
            {"code": "2", "day": "2024-05-25", "state": "called-off"},
        ],
    },
).value
FLAG = Sentence("exchange.parts-missing", (("sum", "14"), ("whole", "15"), ("n", "1"), ("table", "service")))


def cell(code: str, value: int, *, figure: str = "returned/exchange:X-25/power:aa") -> CellView:
    return CellView(code, figure, value, value, value + 1)


def side(power: str, *counts: CountView) -> SideView:
    hidden = CellView("civilian", "", None, None, None, withheld="small-group")
    own = (cell("military", 15), hidden, CellView("unsaid", "", 0, 0, 0), cell("total", 18))
    return SideView(power, NAMES[power], own, counts)


def count() -> CountView:
    cells = (
        CountedCell("military", 15, 0), CountedCell("civilian", 3), CountedCell("total", 20, 2), CountedCell("remains", 4),
    )  # fmt: skip
    return CountView("C-1", "own", "Own forces", "received", "2024-05-24", cells, (FLAG,))


def proposal() -> ProposalView:
    means = {"day": "2024-01-01", "status": "confirmed", "consent": "asked one by one"}
    body = {"by": "aa", "to": "bb", "formula": "all for all", "definition": means, "talks": "T-1", "day": "2024-01-10"}
    answers = tuple(
        read_answer(
            f"P-1.{n}", {"proposal": "P-1", "by": "bb", "answer": "rejected", "reason": "not held", "day": day}
        ).value
        for n, day in enumerate(("2024-01-12", "2024-03"), 1)
    )
    one = read_proposal("P-1", body)
    return ProposalView(
        one.value, answers, answers[-1].reply, rejections(answers), (), "Own forces", NAMES, is_open=True
    )


def promise() -> PromiseView:
    one = read_promise("U-1", {"by": "aa", "office": "minister", "number": 1000, "due": "2024-03-31"}).value
    marks = (read_mark("U-1.1", {"promise": "U-1", "state": "in-part", "number": 300, "day": "2024-02-01"}).value,)
    stands = standing(one, marks, DAY.toordinal())
    return PromiseView(one, marks, stands, None, None, (), DAY, by_name="Ariland")


def talks() -> TalksPage:
    outcomes = [{"text": "lists were brought", "concrete": True}, {"text": "to talk on"}]
    following = {"day": "2024-02", "place": "the same city", "proposed_by": "bb"}
    first = read_talks(
        "T-1",
        {
            "round": "1", "place": "a third city", "first_day": "2024-01-10", "last_day": "2024-01-11",
            "delegations": [{"power": "aa", "head": "Rest Holm", "members": ["Ann Vik"]}, {"power": "bb"}],
            "mediators": ["a third power"], "outcomes": outcomes, "next": following,
        },
    ).value  # fmt: skip
    second = read_talks("T-2", {"round": "2", "place": "the same city", "first_day": "2024-04-02"}).value
    again = RejectedView("aa", "all for all", 1, proposal().rejections, "Ariland")  # type: ignore[arg-type]  # there are two
    rounds = (
        TalksView(first, second, (proposal(),), (), "Own forces", NAMES),
        TalksView(second, None, (), (), "", NAMES),
    )
    return TalksPage(
        rounds,
        (replace(proposal(), proposal=read_proposal("P-2", {"by": "bb", "text": "less"}).value),),
        (again,),
        (promise(),),
        None,
        made_up=True,
    )


def exchange() -> ExchangeView:
    steps = (
        StepView(date(2024, 5, 20), "planned", "2024-05-23", "north"),
        StepView(date(2024, 5, 25), "carried-out", "2024-05-24", "north"),
    )
    phases = (
        PhaseView(
            "1", "2024-05-24", "north", "carried-out", steps, moved=True, sides=(side("aa", count()), side("bb"))
        ),
        PhaseView("2", "2024-05-25", "", "called-off", (), moved=False, sides=(side("aa"), side("bb"))),
    )
    rows = (PartView("navy", 14, cell("service", 15)), PartView("", None, cell("service", 1, figure="")))
    table = TableView("service", "Own forces", "1", "Ariland", "military", rows, 14, 15, FLAG, compared=True)
    return ExchangeView(
        EXCHANGE, (("Own forces", "5"), ("Agency", "6")), tuple(NAMES.items()), phases, (side("aa", count()), side("bb")),
        (table,), talks().rounds[0].talks, (proposal(),), (), 2, date(2024, 5, 25), None, made_up=True,
        caveats=(Sentence("caveat.withheld"),),
    )  # fmt: skip


def exchanges() -> ExchangesView:
    sides = tuple((code, name, cell("total", 18)) for code, name in NAMES.items())
    head = HeadView(EXCHANGE, (("Own forces", "5"), ("Agency", "6")), sides, 0)
    return ExchangesView((head,), ("X-99",), (proposal(),), (promise(),), None, made_up=True, caveats=())


def outside() -> OutsideView:
    cells = tuple(CellView(code, "", 2, 2, 3) for code in ("outside", "by-third-state", "third-state", "unannounced"))
    row = OutsideRow(date(2024, 5, 1), date(2024, 6, 1), cells)
    hit = PersonHit(NUMBER, "Жмаковенко Глем", "", "returned", ())
    return OutsideView(
        date(2024, 5, 1), date(2024, 6, 1), "", (row,), row, ((hit, "outside", date(2024, 5, 3), 9),), 7, None,
        made_up=True, caveats=(),
    )  # fmt: skip
