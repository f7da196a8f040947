"""What queries give back: frozen values, cleared for one viewer, ready for a page, a table, JSON or a chart."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

__all__ = [
    "AccountView",
    "CellView",
    "ChangeView",
    "ClaimView",
    "DocumentHead",
    "DocumentView",
    "ExplanationPart",
    "ExplanationView",
    "FieldView",
    "FigureView",
    "HitList",
    "ListedPair",
    "MovementView",
    "PathStep",
    "PathView",
    "PersonHit",
    "PersonView",
    "RecordView",
    "ReviewView",
    "RowView",
    "Sentence",
    "SeriesPoint",
    "SourcedValue",
    "UnitView",
    "ValueView",
]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence not yet worded: a code of `wording` and its values."""

    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CellView:
    """One number: `withheld` names the rule where it may not be shown (then the numbers are None); `figure` is its text form."""

    code: str
    figure: str
    value: int | None
    low: int | None
    high: int | None
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """The end states on one day: status code -> persons."""

    day: date
    counts: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What changed between two days or two known moments: `reason` is happened, learned or definition.

    `since` is the day after whose end it changed: the day of the account for what happened, the known day for the rest.
    """

    reason: str
    code: str
    added: CellView
    removed: CellView
    since: date | None = None


@dataclass(frozen=True, slots=True)
class AccountView:
    """The account of a group on a day, as known on a day; `taken` is the whole of `parts`; `aside` is outside it."""

    title: str
    as_of: date
    known_at: date | None
    cohort: str
    power: str
    counting_rule: str
    made_up: bool
    taken: CellView
    parts: tuple[CellView, ...]
    aside: tuple[CellView, ...]
    groups: tuple[tuple[str, tuple[CellView, ...]], ...]
    series: tuple[SeriesPoint, ...]
    changes: tuple[ChangeView, ...]
    undecided: int
    caveats: tuple[Sentence, ...]
    cohorts: tuple[tuple[str, str], ...]
    powers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FigureView:
    """One figure: DESIGN section 6, `figure --json`; `persons` only where asked for and allowed.

    `unsure` are the numbers of those among `persons` who may not count.
    """

    figure: str
    value: int | None
    low: int | None
    high: int | None
    definition: str
    as_of: date | None
    start: date | None
    end: date | None
    known_at: date | None
    counting_rule: str
    caveats: tuple[Sentence, ...]
    made_up: bool
    share: str = ""
    withheld: str = ""
    persons: tuple[PersonHit, ...] = ()
    possible: tuple[PersonHit, ...] = ()
    page: int = 1
    pages: int = 1
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonHit:
    """One line of a list of people: public number, shown name and birth date, status code, and why it was found."""

    number: str
    name: str
    birth: str
    status: str
    possible: tuple[str, ...]
    unit: str = ""
    records: int = 1
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class HitList:
    """A page of a list of people, and how many stand on the whole list."""

    hits: tuple[PersonHit, ...]
    total: int
    page: int = 1
    pages: int = 1


@dataclass(frozen=True, slots=True)
class SourcedValue:
    """One value as one record gives it; `source` is the code of who says so, `source_name` what it calls itself."""

    value: str
    original: str
    source: str
    record: str
    document: int
    received: date
    source_name: str = ""


@dataclass(frozen=True, slots=True)
class ValueView:
    """One field of a person: the value that stands, the rule that chose it, and every telling of it, rivals included."""

    field: str
    value: str
    rule: str
    rivals: bool
    told: tuple[SourcedValue, ...]


@dataclass(frozen=True, slots=True)
class MovementView:
    """One movement of a life line: dates as uncertain as they are (EDTF, first and last possible day), tellers, doubts."""

    effect: str
    when: str
    first: date | None
    last: date | None
    place: str
    degree: str
    exchange: str
    phase: str
    records: tuple[str, ...]
    rivals: tuple[str, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of one record: as written beside how it was read."""

    field: str
    original: str
    read: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class RecordView:
    """One record: where it stands in its document, each cell as written, how it was read, what it tells.

    `withheld` are the fields of its list that this viewer may not see, told of this person or not; "" for columns that
    no field takes.
    """

    number: str
    person: str
    document: int
    document_title: str
    source: str
    received: date
    row: int
    cells: tuple[tuple[str, str], ...]
    fields: tuple[FieldView, ...]
    events: tuple[Sentence, ...]
    problems: tuple[str, ...]
    made_up: bool
    withheld: tuple[str, ...] = ()
    source_name: str = ""
    mended_by: str = ""


@dataclass(frozen=True, slots=True)
class PathStep:
    """One place on a list; `reason` and `instead_of` are told to who may see those fields."""

    role: str
    day: date
    exchange: str
    phase: str
    source: str
    document: int
    record: str
    reason: str = ""
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class PathView:
    """The places in order, and what they come to in sentences."""

    steps: tuple[PathStep, ...] = ()
    summary: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person as known: status on the day, life line, values with rivals, the records behind all of it.

    `undecided` are those who may be the same person: public number, code of the reason, name. `path` are the places on lists.
    """

    number: str
    asked: str
    name: str
    status: str
    possible: tuple[str, ...]
    as_of: date
    known_at: date | None
    marks: tuple[str, ...]
    values: tuple[ValueView, ...]
    movements: tuple[MovementView, ...]
    records: tuple[RecordView, ...]
    undecided: tuple[tuple[str, str, str], ...]
    cohorts: tuple[tuple[str, str], ...]
    made_up: bool
    path: PathView = field(default_factory=PathView)


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """One line of the list of documents; `source` is a code, `source_name` what it calls itself."""

    number: int
    title: str
    kind: str
    source: str
    received: date
    rows: int
    unreadable: int
    made_up: bool
    source_name: str = ""
    withdrawn: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of a document: record number, person, name; `problem` by which the row counts nowhere, `problems` of its cells.

    `mended_by` is the record that the row came in as when it had been mended.
    """

    row: int
    record: str
    person: str
    name: str
    problem: str
    problems: tuple[str, ...] = ()
    mended_by: str = ""


@dataclass(frozen=True, slots=True)
class DocumentView:
    """One document: how it was read, its counts (they add up to the rows read), its rows a page at a time."""

    head: DocumentHead
    facts: tuple[tuple[str, str], ...]
    mapping: tuple[tuple[str, str, str], ...]
    aside: tuple[tuple[str, int], ...]
    rows_read: int
    rows_recorded: int
    rows: tuple[RowView, ...]
    page: int
    pages: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """One published claim with its source."""

    document: int
    row: int
    body: tuple[tuple[str, str], ...]
    problem: str


@dataclass(frozen=True, slots=True)
class ListedPair:
    """A pair of records in a list: number, name, title of the document and row of both, and what the engine held of it.

    `reason`: code of what leaves it undecided; `probability`: that it is one person. ("", 0 where the engine never met it.)
    """

    left: str
    right: str
    probability: float
    reason: str = ""
    left_name: str = ""
    left_document: str = ""
    left_row: int = 0
    right_name: str = ""
    right_document: str = ""
    right_row: int = 0
    made_up: bool = False


@dataclass(frozen=True, slots=True)
class ReviewView:
    """Two records side by side: what agrees, conflicts, is missing, in sentences; how many pairs are left.

    `moves`: how many figures of today would be others if they were one person (0 where that is not counted).
    `proposed`: whether another reviewer holds them to be one person, whom their source keeps apart: it takes two people.
    `undecided`: how many pairs a human left undecided, beside the `remaining` ones.
    """

    left: RecordView
    right: RecordView
    left_person: str
    right_person: str
    probability: float
    evidence: tuple[tuple[str, str, str, str, Sentence], ...]
    remaining: int
    decided_before: str = ""
    moves: int = 0
    proposed: bool = False
    undecided: int = 0

    @property
    def untold(self) -> tuple[str, ...]:
        """The features of which neither record tells anything: one line for a reader, and no row of `weighed`."""
        return tuple(
            feature for feature, finding, *told, _why in self.evidence if finding == "missing" and not any(told)
        )

    @property
    def weighed(self) -> tuple[tuple[str, str, str, str, Sentence], ...]:
        """The evidence on every other feature."""
        return tuple(each for each in self.evidence if each[0] not in self.untold)


@dataclass(frozen=True, slots=True)
class ExplanationPart:
    """One reason why two figures differ, with the persons added and removed."""

    reason: str
    added: int | None
    removed: int | None
    persons_added: tuple[PersonHit, ...] = ()
    persons_removed: tuple[PersonHit, ...] = ()
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class ExplanationView:
    """Why two figures differ: definition + learned + happened = the difference."""

    first: FigureView
    second: FigureView
    parts: tuple[ExplanationPart, ...]


@dataclass(frozen=True, slots=True)
class UnitView:
    """One unit in an answer about units."""

    code: str
    name: str
    held: int | None
    first: date | None = None
    notes: tuple[Sentence, ...] = field(default_factory=tuple)
