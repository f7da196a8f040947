"""What follows every write: new records are copied, linked, and the states of whoever is touched derived anew."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from byname.actions._pending import (
    Basis,
    basis_now,
    last_entry,
    linked,
    linked_by,
    relinked_through,
    stale_records,
    unheard,
    world_changed,
)
from byname.actions.journalled import journalled, sequence
from byname.core.disclosure import Viewer
from byname.core.moments import Moment
from byname.ledger.decisions import Withdrawals, judgements_of, standing_pairs
from byname.ledger.documentfacts import document_facts
from byname.ledger.following import copy_new_records, derive_states, rederive_all, set_head
from byname.ledger.linkmeetings import keep_met, trust_met
from byname.ledger.linkmodels import chosen_at, model_in_use
from byname.ledger.linkruns import differences, stored_run
from byname.ledger.resolving import resolver
from byname.store.models import Judgement, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from byname.core.linkage.clusters import Judgement as EngineJudgement
    from byname.engines.linking import LinkRun, Memory
    from byname.store.journal import Page

__all__ = ["Followed", "OvertakenError", "Seen", "follow_up", "write_link_run"]

# New records are linked in portions, so that memory does not grow with what waits; law 10: the outcome is the same.
_LINKED_AT_ONCE = 12_000
_ASKED_AT_ONCE = 500
_COMPARED: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Followed:
    """What following up did: records copied, pairs compared, judgements appended, blocks not compared, records derived."""

    copied: int
    compared: int
    judged: int
    not_compared: int
    derived: int


@sequence("link", needs=None)
def follow_up(*, by: Viewer, progress: Callable[[str, int], None] = lambda _step, _count: None) -> Followed:
    """Bring what is derived up to the journal: copy, link and derive; can be cut off anywhere and run again.

    What it has to do it reads from the journal alone, so that a later run finishes what an interrupted one left.
    """
    anew = world_changed()
    copied = copy_new_records(lambda count: progress("copied", count))
    if anew:
        rederive_all(lambda count: progress("derived", count))
    counted: Counter[str] = Counter()
    while not _linked_all(counted, by=by, progress=progress):
        pass  # each time somebody else got further: this ends when they do
    newest = last_entry()
    derived = derive_states(stale_records(), lambda count: progress("derived", count))
    set_head("entry", newest)
    return Followed(copied, counted["compared"], counted["judged"], counted["skipped"], derived)


def _linked_all(counted: Counter[str], *, by: Viewer, progress: Callable[[str, int], None]) -> bool:
    """Link what waits, adding up what was done; False where another process linked or chose a model meanwhile."""
    for some, told in _unlinked():
        try:
            run, written = _link_some(some, told, by=by)
        except OvertakenError:
            return False
        counted.update(compared=run.compared, judged=written, skipped=len(run.not_compared))
        del run  # it must not outlast its portion
        progress("linked", len(some))
    return True


class OvertakenError(Exception):
    """What a link run saw is no longer so: another process wrote one, or chose a model; nothing is written, look again."""


@dataclass(frozen=True, slots=True)
class Seen:
    """How far a link run sees: through which new record, after which entry; known from when it was made to look again.

    `relinked` is the last record that is linked by the model in use while others wait for that, None where none waits;
    `basis` what must still be so when the run is written, None where nobody else can be at work.
    """

    through: int
    after: int
    known_from: Moment = Moment(0)
    again: bool = False
    relinked: int | None = None
    basis: Basis | None = None


def _unlinked() -> Iterator[tuple[list[int], Seen]]:
    """Give the records that the engine has yet to look at, some at a time.

    All of them first where another model was chosen, then after human decisions, then new ones. The other persons of a
    row (kin, witnesses) and rows without a name are records that nobody links.
    """
    yield from _linked_otherwise()
    basis = basis_now()
    newest, decisions = last_entry(), unheard()
    through, after = linked()
    if decisions.records:
        people = Record.objects.filter(id__in=decisions.records, id__lte=through, part=0, problem="")
        yield (
            sorted(people.values_list("id", flat=True)),
            Seen(through, newest, decisions.known_from, again=True, basis=basis),
        )
        after, basis = newest, basis_now()
    while rows := list(
        Record.objects.filter(id__gt=through).order_by("id").values_list("id", "part", "problem")[:_LINKED_AT_ONCE],
    ):
        through = rows[-1][0]
        yield [number for number, part, problem in rows if part == 0 and not problem], Seen(through, after, basis=basis)
        basis = basis_now()


def _linked_otherwise() -> Iterator[tuple[list[int], Seen]]:
    """Give the records that another model linked than the one in use, in order; what was cut off goes on where it was."""
    basis, done = basis_now(), relinked_through()
    while done is not None:
        through, after = linked()
        people = Record.objects.filter(id__gt=done, id__lte=through, part=0, problem="").order_by("id")
        some = list(people.values_list("id", flat=True)[:_LINKED_AT_ONCE])
        done = some[-1] if len(some) == _LINKED_AT_ONCE else None
        yield some, Seen(through, after, chosen_at(), again=True, relinked=done, basis=basis)
        basis = basis_now()


def _link_some(records: list[int], seen: Seen, *, by: Viewer) -> tuple[LinkRun, int]:
    model = model_in_use()
    before = trust_met()
    comparisons = _comparisons(model.version)
    run = stored_run(records, through=seen.through, model=model, memory=comparisons, remembers=True)
    written = write_link_run(run, set(records), seen, by=by)
    keep_met(run.met, after=before)
    return run, written


def _comparisons(model: str) -> Memory:
    """Give the comparisons that this process made under the same units, places and weights; the engine forgets too many."""
    found = resolver()
    if _COMPARED.get("resolver") is not found or _COMPARED.get("model") != model:
        _COMPARED.update(resolver=found, model=model, memory={})
    memory: Memory = _COMPARED["memory"]
    return memory


@journalled("link", needs=None)
def write_link_run(
    page: Page,
    run: LinkRun,
    fresh: set[int],
    seen: Seen,
    *,
    by: Viewer,
) -> int:
    """Append what a run of the engine decides differently from what stands; gives how many judgements.

    Raises OvertakenError where what it rests on is no longer so.
    """
    if seen.basis is not None and not basis_now(page.number) == seen.basis == Basis(seen.basis.run, run.model_version):
        raise OvertakenError
    standing = standing_pairs(judgements_of(run.touched), Withdrawals())
    moments = _known_moments(run.touched)
    trigger = _triggers(run, fresh, moments, seen.known_from)
    rows: list[list[Any]] = []
    for pair, before, judgement in differences(run, standing):
        known = max(moments[pair[0]], moments[pair[1]])
        if seen.again or before is not None or not fresh.intersection(pair):
            known = max(known, trigger.get(pair[0], Moment(0)))
        rows.append([*pair, *_told(judgement, run.model_version), known])
    numbers = page.ids(Judgement, len(rows))
    page.write(
        Judgement,
        [
            (number, page.number, left, right, outcome, False, model, probability, evidence, known)
            for number, (left, right, outcome, model, probability, evidence, known) in zip(numbers, rows, strict=True)
        ],
    )
    page.note = {
        "through": seen.through,
        "after": seen.after,
        "compared": run.compared,
        "not_compared": [[block.key.split("|")[0], block.size] for block in run.not_compared],
        **linked_by(run.model_version, seen.relinked),
    }
    return len(rows)


def _told(judgement: EngineJudgement | None, model: str) -> list[Any]:
    """Give outcome, model, probability and evidence of a judgement as its row has them; None: there is none any more."""
    if judgement is None:
        return ["none", model, 0.0, ["no-longer", []]]
    evidence = [
        [each.feature, each.outcome, each.weight, each.code] for each in judgement.evidence if each.outcome != "missing"
    ]
    return [judgement.outcome, model, judgement.probability, [judgement.reason, evidence]]


def _known_moments(records: Collection[int]) -> dict[int, Moment]:
    wanted, standing = sorted(records), dict[int, int]()
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        rows = Record.objects.filter(id__in=wanted[start : start + _ASKED_AT_ONCE])
        standing.update(rows.values_list("id", "document"))
    documents = document_facts(set(standing.values()))
    return {number: documents[document].known_from for number, document in standing.items()}


def _triggers(run: LinkRun, fresh: set[int], moments: dict[int, Moment], known_from: Moment) -> dict[int, Moment]:
    """Give for each record the moment of what made the engine look at its component again."""
    found: dict[int, Moment] = defaultdict(lambda: Moment(0))
    for component in run.components:
        latest = max((moments[number] for number in component if number in fresh), default=Moment(0))
        for number in component:
            found[number] = max(known_from, latest)
    return found
