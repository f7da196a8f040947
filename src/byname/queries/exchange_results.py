"""What queries about exchanges give back: frozen values, cleared for one viewer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from byname.core.course.course import Exchange
from byname.core.course.promises import Mark, Promise, PromiseStanding
from byname.core.course.proposals import Answered, Proposal, Rejections, Reply
from byname.core.course.talks import Talks
from byname.queries.results import CellView, FigureView, PersonHit, Sentence

__all__ = [
    "CountView", "CountedCell", "ExchangeView", "ExchangesView", "HeadView", "OutsideRow", "OutsideView", "PartView",
    "PhaseView", "PromiseView", "ProposalView", "RejectedView", "SideView", "StepView", "TableView", "TalksPage", "TalksView",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class CountedCell:
    """A number as a source counts it (None: not told), and by how many it differs from our lists (None: not compared).

    `explained` says that the difference lies within what our lists leave open.
    """

    column: str
    number: int | None
    difference: int | None = None
    explained: bool = False


@dataclass(frozen=True, slots=True)
class CountView:
    """One count of one source; `flags` say what in it does not add up."""

    code: str
    source: str
    source_name: str
    way: str
    day: str
    cells: tuple[CountedCell, ...]
    flags: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class SideView:
    """The people of one power who came home: our own numbers, and every count of them."""

    power: str
    name: str
    own: tuple[CellView, ...]
    counts: tuple[CountView, ...]

    @property
    def shown(self) -> tuple[CellView, ...]:
        """Give our own numbers without that of people of no told category, where there is nobody such."""
        return tuple(cell for cell in self.own if cell.code != "unsaid" or cell.value or cell.high or cell.withheld)


@dataclass(frozen=True, slots=True)
class StepView:
    """What was said of a phase since a day on which it became known; `dropped` where a version left it out."""

    known: date
    state: str
    day: str
    crossing: str
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class PhaseView:
    """One phase as it stands, how it came to be so where that changed, and who came home in it."""

    code: str
    day: str
    crossing: str
    state: str
    steps: tuple[StepView, ...]
    moved: bool
    sides: tuple[SideView, ...]


@dataclass(frozen=True, slots=True)
class PartView:
    """One line of a source's table beside our own lists."""

    label: str
    number: int | None
    own: CellView | None


@dataclass(frozen=True, slots=True)
class TableView:
    """A table that a source gives with a count; `flag` says where its parts are not its whole."""

    name: str
    source_name: str
    phase: str
    power: str
    of: str
    rows: tuple[PartView, ...]
    sum: int
    whole: int | None
    flag: Sentence | None
    compared: bool


@dataclass(frozen=True, slots=True)
class PromiseView:
    """One promise and how it stands by its marks, and by the figure that measures it where it names one (`left` by that)."""

    promise: Promise
    marks: tuple[Mark, ...]
    standing: PromiseStanding
    measured: FigureView | None
    left: int | None
    problems: tuple[Sentence, ...]
    as_of: date
    source_name: str = ""
    by_name: str = ""


@dataclass(frozen=True, slots=True)
class ProposalView:
    """One proposal with every answer to it in order, and how often and why it was rejected; `names` are those of the powers.

    It is open while nobody has answered it, or while the proposal that was made instead is open.
    """

    proposal: Proposal
    answers: tuple[Answered, ...]
    standing: Reply
    rejections: Rejections | None
    problems: tuple[Sentence, ...]
    source_name: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class RejectedView:
    """One formula of one power, proposed and rejected again and again: over so many proposals."""

    by: str
    formula: str
    proposals: int
    rejections: Rejections
    by_name: str = ""


@dataclass(frozen=True, slots=True)
class TalksView:
    """One round, the round that followed it, and what was proposed at it."""

    talks: Talks
    followed_by: Talks | None
    proposals: tuple[ProposalView, ...]
    problems: tuple[Sentence, ...]
    source_name: str = ""
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TalksPage:
    """Every round in order, proposals made at none, what was rejected again and again, and every promise."""

    rounds: tuple[TalksView, ...]
    proposals: tuple[ProposalView, ...]
    rejected: tuple[RejectedView, ...]
    promises: tuple[PromiseView, ...]
    known_at: date | None
    made_up: bool


@dataclass(frozen=True, slots=True)
class HeadView:
    """One line of the list of exchanges; `sides` are power, its name and how many came home by our lists."""

    exchange: Exchange
    numbers: tuple[tuple[str, str], ...]
    sides: tuple[tuple[str, str, CellView], ...]
    problems: int


@dataclass(frozen=True, slots=True)
class ExchangesView:
    """Every exchange, and what is open today; `unregistered` are codes that only lists tell of."""

    heads: tuple[HeadView, ...]
    unregistered: tuple[str, ...]
    proposals: tuple[ProposalView, ...]
    promises: tuple[PromiseView, ...]
    known_at: date | None
    made_up: bool
    caveats: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class ExchangeView:
    """One exchange: what its entry says, its phases with counts by whom beside our own lists, tables, talks, promises."""

    exchange: Exchange
    numbers: tuple[tuple[str, str], ...]
    sides: tuple[tuple[str, str], ...]
    phases: tuple[PhaseView, ...]
    whole: tuple[SideView, ...]
    tables: tuple[TableView, ...]
    talks: Talks | None
    proposals: tuple[ProposalView, ...]
    problems: tuple[Sentence, ...]
    version: int
    known: date
    known_at: date | None
    made_up: bool
    caveats: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class OutsideRow:
    """One stretch of a period: how many came home outside exchanges, how many of them by way of a third state, and abroad.

    `unannounced`: of whom we first heard more than so many days after they were home.
    """

    start: date
    end: date
    cells: tuple[CellView, ...]

    @property
    def anybody(self) -> bool:
        """Tell whether anybody came back in it, or may have, or is withheld."""
        return any(cell.value or cell.high or cell.withheld for cell in self.cells)


@dataclass(frozen=True, slots=True)
class OutsideView:
    """Those who came back without an exchange in a period [start, end), month by month, and who they are where asked for."""

    start: date
    end: date
    power: str
    rows: tuple[OutsideRow, ...]
    whole: OutsideRow
    people: tuple[tuple[PersonHit, str, date | None, int | None], ...]
    late: int
    known_at: date | None
    made_up: bool
    caveats: tuple[Sentence, ...]
