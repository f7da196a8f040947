"""Linking models as a clerk weighs them: what each finding weighs, and what choosing another model would change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise

from byname.core.codes import known_code
from byname.core.custody.accounts import APART, PARTS, account
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import ANY_POWER, Action, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.linkage.model import PLAIN
from byname.core.moments import moment_of
from byname.engines.learning import SPANS, Agreement
from byname.ledger.following import behind
from byname.ledger.linklearning import agreement_with_humans
from byname.ledger.linkmodels import ModelFacts, link_models, model_in_use
from byname.ledger.relinking import Turn, turned_snapshot, turns_under
from byname.ledger.snapshot import Snapshot
from byname.queries._asked import Asked, ask
from byname.queries._deaths import told_to
from byname.queries._persons import faces, powers_told, status_of
from byname.queries.gate import allow
from byname.queries.looking import look

__all__ = [
    "AgreementView",
    "FigureMoved",
    "ModelPreview",
    "ModelView",
    "PersonsMoved",
    "WeightView",
    "models",
    "preview",
]

_FIGURES = ("taken", "held", *PARTS, *APART)
_WAYS = {
    ("same", "undecided"): "same-to-undecided",
    ("undecided", "same"): "undecided-to-same",
    ("same", "different"): "same-to-different",
    ("different", "undecided"): "newly-put-up",
    ("different", "same"): "different-to-same",
    ("undecided", "different"): "no-longer-put-up",
}


@dataclass(frozen=True, slots=True)
class WeightView:
    """A finding's weight: fixed, in the model in use, and in this one; about how many pairs of one person and of two taught it.

    `kept` says why a weight was not learnt: "rare" (seen too rarely) or "rule" (what contradicts or is missing is never
    learnt); "bound": it was learnt and held back at the most that a weight may move.
    """

    finding: str
    fixed: float
    in_use: float
    weight: float
    matches: int
    strangers: int
    kept: str


@dataclass(frozen=True, slots=True)
class ModelView:
    """One model: `in_use`, whether this Byname can use it, its threshold and weights, and what it was learnt from."""

    version: str
    in_use: bool
    usable: bool
    base: str
    by: str
    records: int
    through: int
    entry: int
    human: int
    prior: float
    same_from: float
    weights: tuple[WeightView, ...]


@dataclass(frozen=True, slots=True)
class FigureMoved:
    """A total of today's account, as (value, low, high), before and after."""

    status: str
    before: tuple[int, int, int]
    after: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class PersonsMoved:
    """Persons who would be put together or taken apart: number and status of each, before and after."""

    before: tuple[tuple[str, str], ...]
    after: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AgreementView:
    """How a model, left to itself, holds the pairs on which humans decided.

    Of those that are one person, and of those that are two: how many it joins, puts up, leaves. `chances`: from, to, how
    many pairs it tells such a chance, how many of them are one person.
    """

    model: str
    same: tuple[int, int, int]
    different: tuple[int, int, int]
    agrees: int
    of: int
    chances: tuple[tuple[float, float, int, int], ...]


@dataclass(frozen=True, slots=True)
class ModelPreview:
    """What choosing a model would change, today: pairs by how they turn, totals that move, persons, and humans' decisions.

    `advice` is "keep" where nothing speaks for the change, "safer", "finds-more" or "weigh".
    """

    model: ModelView
    before: str
    pairs: dict[str, int]
    figures: tuple[FigureMoved, ...]
    persons: tuple[PersonsMoved, ...]
    humans: tuple[AgreementView, ...]
    advice: str


def models(*, viewer: Viewer) -> tuple[ModelView, ...]:
    """Give every model, the fixed one first; raises RefusedError for who decides nothing."""
    allow(Action.JUDGE, viewer=viewer)
    found = link_models()
    return tuple(_view(facts) for facts in found.values())


def _view(facts: ModelFacts) -> ModelView:
    told, used = facts.learnt, model_in_use()
    seen = told.get("findings", {})
    return ModelView(
        version=facts.model.version,
        in_use=facts.model.version == used.version,
        usable=facts.usable,
        base=facts.base,
        by=facts.by,
        records=int(told.get("records", 0)),
        through=int(told.get("through", 0)),
        entry=int(told.get("entry", 0)),
        human=int(told.get("human", 0)),
        prior=facts.model.prior,
        same_from=facts.model.same_from,
        weights=tuple(
            WeightView(code, PLAIN.weights[code], used.weights[code], weight, *seen.get(code, (0, 0, "rule")))
            for code, weight in facts.model.weights.items()
        ),
    )


def preview(
    version: str, *, viewer: Viewer, progress: Callable[[str, int], None] = lambda _step, _count: None
) -> ModelPreview:
    """Link everything by a model without writing anything, and give what would change, today and to this viewer.

    Raises MisuseError for a model that is not known and where records wait to be linked, RefusedError for who may not
    decide on everybody's people.
    """
    allow(Action.JUDGE, viewer=viewer)
    allow(Action.SEE_PERSON, viewer=viewer)
    if ANY_POWER not in viewer.powers:
        raise RefusedError(
            f"{viewer.name} sees the people of some powers only, and a linking model judges everybody's."
        )
    known = link_models()
    known_code("link-model", version, known)
    if behind():
        raise MisuseError("Some records wait to be linked, and would be told as changes. Run `byname link` first.")
    now = model_in_use()
    asked = ask(None, None)
    turns = turns_under(known[version].model, progress)
    after = turned_snapshot(turns, asked.people, moment_of(datetime.now(UTC))) if turns else asked.people
    told = [_told(asked, people, viewer) for people in (asked.people, after)]
    persons = tuple(_moved(told[0], told[1], viewer))
    look(
        "link-model",
        {"model": version, "persons": sorted({n for each in persons for n, _s in each.before})},
        viewer=viewer,
    )
    humans = tuple(
        _agreement(one, agreement_with_humans(known[one].model)) for one in dict.fromkeys((now.version, version))
    )
    pairs = _counted(turns, asked.people, after)
    return ModelPreview(
        model=_view(known[version]),
        before=now.version,
        pairs={way: pairs[way] for way in _WAYS.values()},
        figures=tuple(_figures(told[0], told[1])),
        persons=persons,
        humans=humans,
        advice=_advice(pairs, humans),
    )


def _counted(turns: Iterable[Turn], before: Snapshot, after: Snapshot) -> Counter[str]:
    """Count pairs by how they turn; two records of one person are the same, whichever pairs hold the person together."""
    owners = [{record: line.number for line in each.lines for record in line.records} for each in (before, after)]
    found: Counter[str] = Counter()
    for turn in turns:
        one, other = turn.pair
        held = [
            "same"
            if owner.get(one, one) == owner.get(other, other)
            else "undecided"
            if said == "undecided"
            else "different"
            for owner, said in zip(owners, (turn.before, turn.after), strict=True)
        ]
        if held[0] != held[1]:
            found[_WAYS[held[0], held[1]]] += 1
    return found


def _told(asked: Asked, people: Snapshot, viewer: Viewer) -> Asked:
    return told_to(viewer, replace(asked, people=people), powers_told(people))


def _figures(before: Asked, after: Asked) -> Iterable[FigureMoved]:
    one, other = (account(each.people.lines, each.people.branches, each.day) for each in (before, after))
    for status in _FIGURES:
        was, will = one.cell(status), other.cell(status)
        if was != will:
            yield FigureMoved(str(status), (was.value, was.low, was.high), (will.value, will.low, will.high))


def _moved(before: Asked, after: Asked, viewer: Viewer) -> Iterable[PersonsMoved]:
    """Give the groups of persons who are put together or taken apart, each with the whole of its records on either side."""
    was = {line.records: line for line in before.people.lines}
    will = {line.records: line for line in after.people.lines}
    old = [line for records, line in was.items() if records not in will]
    new = [line for records, line in will.items() if records not in was]
    codes = [faces(lines, viewer=viewer) for lines in (old, new)]
    for olds, news in _grouped(old, new):
        yield PersonsMoved(_coded(olds, codes[0], before), _coded(news, codes[1], after))


def _coded(lines: Collection[PersonLine], codes: dict[int, str], asked: Asked) -> tuple[tuple[str, str], ...]:
    return tuple((codes[line.number], status_of(line.timeline.on(asked.day))) for line in lines if line.number in codes)


def _grouped(
    old: Collection[PersonLine], new: Collection[PersonLine]
) -> Iterable[tuple[list[PersonLine], list[PersonLine]]]:
    """Give old and new persons that share records, together with whoever shares records with those."""
    group: dict[int, int] = {}

    def root(record: int) -> int:
        while group.setdefault(record, record) != record:
            record = group[record]
        return record

    for line in (*old, *new):
        for record in line.records:
            one, other = sorted((root(line.records[0]), root(record)))
            group[other] = one
    found: dict[int, tuple[list[PersonLine], list[PersonLine]]] = {}
    for side, lines in enumerate((old, new)):
        for line in lines:
            found.setdefault(root(line.records[0]), ([], []))[side].append(line)
    return (found[first] for first in sorted(found))


def _agreement(version: str, found: Agreement) -> AgreementView:
    spans = tuple(
        (low, high, count, same) for (low, high), (count, same) in zip(pairwise(SPANS), found.chances, strict=True)
    )
    return AgreementView(
        version, found.same, found.different, found.agrees, sum((*found.same, *found.different)), spans
    )


def _advice(pairs: Counter[str], humans: tuple[AgreementView, ...]) -> str:
    """Say what speaks for a change: fewer wrong joins, or more found at no more wrong ones; else keep what is."""
    if len(humans) < 2:
        return "keep"
    now, then = humans
    if then.different[0] > now.different[0] or then.agrees < now.agrees:
        return "keep"
    if then.different[0] < now.different[0]:
        return "safer"
    gained = pairs["undecided-to-same"] + pairs["different-to-same"] + pairs["newly-put-up"]
    lost = pairs["same-to-undecided"] + pairs["same-to-different"] + pairs["no-longer-put-up"]
    if not gained and not lost:
        return "keep"
    return "finds-more" if gained > lost else "weigh"
