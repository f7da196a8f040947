"""Made-up conflicts as registers, their truth beside them, and a reviewer who answers only what is put up."""

from __future__ import annotations

import csv
import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

from byname.actions.approvals import NewApproval, approve
from byname.actions.arrivals import Arrival
from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.judgements import Verdict, judge_many
from byname.actions.references import NewReference, add_references
from byname.core.custody.persons import PersonLine
from byname.core.dates import UncertainDate
from byname.core.disclosure import Role, Viewer
from byname.core.figures import FigureQuery, FigureResult, evaluate
from byname.core.moments import Moment
from byname.ledger.decisions import Withdrawals, judgements_of, standing_pairs
from byname.ledger.references import world
from byname.ledger.resolving import resolver
from byname.ledger.snapshot import snapshot
from byname.queries._members import Members
from byname.scenario import Shape, TruthReviewer, generate
from byname.store.models import Event, Judgement, Record

LOADER, REVIEWER, SECOND = (
    Viewer(name, frozenset(Role), powers=frozenset({"*"}), home="lod", purpose="trial")
    for name in ("loader", "reviewer", "second")
)
KINDS = {
    "power": "powers", "source": "sources", "unit": "units", "place": "places", "cohort": "cohorts",
    "exchange": "exchanges", "talks": "talks", "proposal": "proposals", "answer": "answers", "promise": "promises",
    "promise-mark": "promise-marks", "count": "counts",
}  # fmt: skip
MOST_ROUNDS = 12
_PART = re.compile(r"/(phase|category|captured|unit):")


@dataclass(frozen=True)
class Conflict:
    """A conflict on disk: lists and truth apart."""

    out: Path
    truth: Path

    @classmethod
    def make(cls, shape: Shape, folder: Path, *, seed: int, people: int | None = None) -> Conflict:
        """Generate one into a folder."""
        out, truth = folder / "out", folder / "truth"
        generate(shape, people=people, seed=seed, out=out, truth=truth)
        return cls(out, truth)

    def with_parties_swapped(self, folder: Path) -> Conflict:
        """Give the same lists with the powers exchanged in everything that says whose people, whose hands, whose units."""
        out = folder / "swapped"
        shutil.copytree(self.out, out)
        for name in ("reference.json", "manifest.json"):
            plain = json.loads((self.out / name).read_text(encoding="utf-8"))
            powers = [
                body["code"] for body in json.loads((self.out / "reference.json").read_text(encoding="utf-8"))["powers"]
            ]
            swap = dict(zip(powers, reversed(powers), strict=True))
            (out / name).write_text(json.dumps(_swapped(plain, swap), ensure_ascii=False), encoding="utf-8")
        return Conflict(out, self.truth)

    def table(self, name: str) -> list[dict[str, str]]:
        """Read one truth table."""
        with (self.truth / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    @cached_property
    def documents(self) -> list[dict[str, str]]:
        """The documents of the manifest."""
        plain: list[dict[str, str]] = json.loads((self.out / "manifest.json").read_text(encoding="utf-8"))["documents"]
        return plain

    def totals(self) -> Iterator[tuple[str, FigureQuery, int]]:
        """Give the totals that a figure answers: key, question, true value."""
        for row in self.table("totals"):
            query = question_of(row["key"])
            if query is not None:
                yield row["key"], query, int(row["value"])


def _swapped(plain: object, swap: Mapping[str, str]) -> object:
    if isinstance(plain, dict):
        return {name: _swapped(value, swap) for name, value in plain.items()}
    if isinstance(plain, list):
        return [_swapped(value, swap) for value in plain]
    return swap.get(plain, plain) if isinstance(plain, str) else plain


def question_of(key: str) -> FigureQuery | None:
    """Give the figure that a total's key asks for; None where no figure does."""
    text = key.replace("died@", "dead@").replace("/category:military", "/rule:no-civilians")
    known = text.startswith(
        ("taken@", "held@", "returned", "released@", "escaped@", "third-state@", "dead@", "sought@")
    )
    asked = any(part in text for part in ("/category:", "/captured:", "/unit:", "other-ranks"))
    return FigureQuery.parse(text) if known and not asked else None


def load(conflict: Conflict, *, review: Review | None = None, one_by_one: bool = False) -> dict[int, str]:
    """Take a whole conflict in as a backfill and approve what is certified; gives document -> file.

    All lists are linked at once, or one by one in the order in which they were received, which alone gives an exact
    history; with a review, whatever is put up is answered on the day of each list.
    """
    plain = json.loads((conflict.out / "reference.json").read_text(encoding="utf-8"))
    add_references([_entry(kind, body) for kind, table in KINDS.items() for body in plain[table]], by=LOADER)
    files: dict[int, str] = {}
    for each in sorted(conflict.documents, key=lambda each: each["received"]):
        files[record_document(arrival_of(conflict, each), by=LOADER).document] = each["file"]
        if one_by_one:
            follow_up(by=LOADER)
        if review is not None:
            review.read(files)
            review.run()
    follow_up(by=LOADER)
    certified = {
        each["file"]: date.fromisoformat(each["received"])
        for each in conflict.documents
        if each["degree"] == "certified"
    }
    approve_deaths({document: certified[file] for document, file in files.items() if file in certified})
    return files


def _entry(kind: str, body: Mapping[str, str]) -> NewReference:
    plain = {name: value for name, value in body.items() if name not in {"code", "received"}}
    received = body.get("received")
    return NewReference(kind, body["code"], plain, date.fromisoformat(received) if received else None)


def arrival_of(conflict: Conflict, each: Mapping[str, str]) -> Arrival:
    """Give one document of the manifest as it arrives."""
    return Arrival(
        path=conflict.out / each["file"], title=each["file"], source=each["source"], kind=each["kind"],
        received=date.fromisoformat(each["received"]), backfill=True, power=each["power"], holder=each["holder"],
        on=UncertainDate.from_edtf(each["on"]) if each["on"] else None, exchange=each["exchange"], phase=each["phase"],
        degree=each["degree"], role=each["role"], whole=bool(each["full"]), made_up=True,
    )  # fmt: skip


def approve_deaths(notices: Mapping[int, date]) -> None:
    """Let two people approve each death that a notice certifies, on the day after it was received."""
    told = Event.objects.filter(kind="died").values_list("record", flat=True)
    rows = (
        Record.objects.filter(document__in=list(notices), id__in=list(told))
        .order_by("id")
        .values_list("number", "document")
    )
    yes = [NewApproval(number, decided=notices[document] + timedelta(days=1)) for number, document in rows]
    for by in (REVIEWER, SECOND):
        if yes:
            approve(yes, by=by)


class Review:
    """The made-up reviewer at work: each pair that is put up is answered from the truth, on the day it could be asked."""

    def __init__(self, conflict: Conflict, files: Mapping[int, str] | None = None) -> None:
        self.answers = TruthReviewer(conflict.truth / "rows.csv")
        self.received = {each["file"]: date.fromisoformat(each["received"]) for each in conflict.documents}
        self.rows: dict[int, tuple[str, int]] = {}
        self.numbers: dict[int, str] = {}
        self.days: dict[int, date] = {}
        self.answered = 0
        self.read(files or {})

    def read(self, files: Mapping[int, str]) -> None:
        """Note the records of documents, given as document -> file."""
        found = Record.objects.filter(part=0, id__gt=max(self.rows, default=0))
        for record, number, document, place in found.values_list("id", "number", "document", "place"):
            self.rows[record], self.numbers[record] = (files[document], place), number
            self.days[record] = self.received[files[document]]

    def person_of(self, record: int) -> str:
        """Give the true person of a record."""
        return self.answers.person(*self.rows[record])

    def run(self) -> int:
        """Answer until nothing is put up; gives how many answers were given."""
        for _ in range(MOST_ROUNDS):
            pairs = put_up()
            if not pairs:
                return self.answered
            self._answer(pairs)
        message = f"after {MOST_ROUNDS} rounds {len(put_up())} pairs are still put up"
        raise AssertionError(message)

    def _answer(self, pairs: Iterable[tuple[int, int]]) -> None:
        by_day: dict[date, list[Verdict]] = defaultdict(list)
        for left, right in pairs:
            day = max(self.days[left], self.days[right])
            outcome = self.answers.decide(*self.rows[left], *self.rows[right])
            by_day[day].append(Verdict(self.numbers[left], self.numbers[right], outcome, day))
            self.answered += 1
        verdicts = [verdict for day in sorted(by_day) for verdict in by_day[day]]
        outcomes = judge_many(verdicts, by=REVIEWER)
        waiting = [one for one, outcome in zip(verdicts, outcomes, strict=True) if outcome == "proposed"]
        if waiting:
            judge_many(waiting, by=SECOND)


def put_up() -> list[tuple[int, int]]:
    """Give the pairs that wait for a human now: undecided judgements that stand."""
    ends = {end for pair in Judgement.objects.filter(outcome="undecided").values_list("left", "right") for end in pair}
    standing = standing_pairs(judgements_of(ends), Withdrawals())
    return sorted(pair for pair, found in standing.items() if found.outcome == "undecided")


class Figures:
    """Answers figures over the register as known at a moment."""

    def __init__(self, known_at: Moment | None = None) -> None:
        self.people = snapshot(known_at)
        self.member = Members(world(known_at), resolver())

    def ask(self, query: FigureQuery) -> FigureResult:
        """Evaluate one question."""
        return evaluate(query, self.people.lines, self.people.branches, member=self.member)


@dataclass(frozen=True)
class Links:
    """How the register's persons compare with the truth."""

    pairs: int
    wrong: int
    absent: int
    examples: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of joined pairs of records that are right."""
        return 1 - self.wrong / self.pairs if self.pairs else 1.0

    @property
    def recall(self) -> float:
        """The share of pairs of records of one person that are joined."""
        right = self.pairs - self.wrong
        return right / (right + self.absent) if right + self.absent else 1.0


def links(lines: Iterable[PersonLine], review: Review) -> Links:
    """Count pairs of records joined rightly, wrongly, and not joined, with some wrong ones as rows of lists."""
    pairs = wrong = together = 0
    examples: list[str] = []
    true: dict[str, int] = defaultdict(int)
    for line in lines:
        mine: dict[str, int] = defaultdict(int)
        for record in line.records:
            if record in review.rows:
                mine[review.person_of(record)] += 1
                true[review.person_of(record)] += 1
        size = sum(mine.values())
        right = sum(count * (count - 1) // 2 for count in mine.values())
        pairs, together = pairs + size * (size - 1) // 2, together + right
        wrong += size * (size - 1) // 2 - right
        if len(mine) > 1:
            examples.append(
                "; ".join(
                    f"{':'.join(map(str, review.rows[r]))}={review.person_of(r)}"
                    for r in line.records
                    if r in review.rows
                )
            )
    absent = sum(count * (count - 1) // 2 for count in true.values()) - together
    return Links(pairs, wrong, absent, tuple(examples))
