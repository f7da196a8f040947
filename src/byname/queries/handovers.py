"""An exchange by its lists: who came as agreed, who came who was not, who was agreed and did not come, each side apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from byname.core.codes import known_code
from byname.core.custody.accounts import Cell
from byname.core.disclosure import Action, Viewer, may
from byname.core.exchanges.handovers import AGREED, CAME, Handover, Outcome, compare
from byname.core.exchanges.listings import Listing
from byname.core.exchanges.roles import ListRole
from byname.core.figures import FigureQuery
from byname.ledger.listings import listings
from byname.queries._asked import Asked, named
from byname.queries._persons import ask_for, hits, known_power, powers_told
from byname.queries.accounts import rule_for
from byname.queries.following import behind_caveats
from byname.queries.gate import allow, exact, shown, threshold
from byname.queries.looking import look
from byname.queries.results import CellView, PersonHit, Sentence

__all__ = ["HandoverSide", "HandoverView", "handover"]


@dataclass(frozen=True, slots=True)
class HandoverSide:
    """One power's people: a cell for each outcome and for `agreed` and `came`, the lists by role, the people asked for.

    `unread` are rows of which nobody knows whose they are, by role.
    """

    power: str
    name: str
    cells: tuple[CellView, ...]
    lists: tuple[tuple[str, int], ...]
    unread: tuple[tuple[str, int], ...]
    agreed_told: bool
    people: tuple[tuple[str, tuple[PersonHit, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class HandoverView:
    """An exchange, or a phase of it, each side apart; `differs` where somebody came or stayed away against the agreed list."""

    exchange: str
    title: str
    phase: str
    phases: tuple[str, ...]
    known_at: date | None
    sides: tuple[HandoverSide, ...]
    differs: bool
    caveats: tuple[Sentence, ...]
    made_up: bool


def handover(
    exchange: str, *, viewer: Viewer, phase: str = "", power: str = "", known_at: date | None = None,
    people: bool = False, outcome: str = "",
) -> HandoverView:  # fmt: skip
    """Give how an exchange went by its lists, for each side or for one power.

    With `people`, also everybody behind each outcome but the expected one (or behind the one `outcome`), whom the viewer
    may see; the look is journalled. Raises MisuseError for an exchange, phase, power or outcome that is not known.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    if outcome:
        known_code("outcome", outcome, Outcome)
    asked = ask_for(None, known_at, viewer=viewer)
    every = listings(asked.moment)
    _known_exchange(exchange, phase, asked, every, viewer=viewer)
    chosen = [known_power(asked, power)] if power else _powers(exchange, asked, every)
    others = _Others(exchange, phase, asked, [each for each in every if each.exchange == exchange], viewer)
    found = [(code, others.compared(phase, code)) for code in chosen]
    sides = [_side(code, each, asked, others, viewer=viewer) for code, each in found]
    if people and may(viewer, Action.SEE_PERSON):
        wanted = [Outcome(outcome)] if outcome else [code for code in Outcome if code is not Outcome.AS_AGREED]
        pairs = zip(sides, found, strict=True)
        sides = [_with_people(side, each, wanted, asked, viewer=viewer) for side, (_code, each) in pairs]
        shown = [hit.number for side in sides for _code, listed in side.people for hit in listed]
        look("handover", {"exchange": exchange, "phase": phase, "persons": shown}, viewer=viewer)
    return HandoverView(
        exchange=exchange,
        title=named(asked.world, "exchange", exchange),
        phase=phase,
        phases=tuple(sorted(_phases_told(exchange, asked, every))),
        known_at=known_at,
        sides=tuple(sides),
        differs=any(cell.value for side in sides for cell in side.cells if cell.code in _DIFFERENT),
        caveats=(*behind_caveats(viewer=viewer), *_caveats(sides)),
        made_up=asked.world.made_up,
    )


_DIFFERENT = frozenset(str(code) for code in Outcome if code is not Outcome.AS_AGREED)


def _phases_told(exchange: str, asked: Asked, every: Iterable[Listing]) -> set[str]:
    """Give the phases of an exchange that are registered or that a list names."""
    body = asked.world.of("exchange").get(exchange, {})
    registered = {str(phase.get("code", "")) for phase in body.get("phases", ())}
    return (registered | {each.phase for each in every if each.exchange == exchange}) - {""}


def _known_exchange(exchange: str, phase: str, asked: Asked, every: Iterable[Listing], *, viewer: Viewer) -> None:
    """Refuse what nobody registered and no list names; what only a list names is listed to who may see everybody."""
    told = {each.exchange for each in every if each.exchange}
    listed = told if exact(powers_told(asked.people), viewer=viewer) or exchange in told else set()
    known_code("exchange", exchange, {*asked.world.of("exchange"), *listed})
    if phase:
        known_code(f"phase of {exchange}", phase, _phases_told(exchange, asked, every))


def _powers(exchange: str, asked: Asked, every: Iterable[Listing]) -> list[str]:
    """Give the sides of an exchange: as registered, else whose people its lists are about."""
    told = {each.power for each in every if each.exchange == exchange and each.power}
    sides = asked.world.of("exchange").get(exchange, {}).get("sides") or ()
    return sorted(told | {str(side) for side in sides if side})


@dataclass(frozen=True, slots=True)
class _Others:
    """The exchange that a phase is of, with its lists; no phase is told where another would follow from it."""

    exchange: str
    phase: str
    asked: Asked
    every: Collection[Listing]
    viewer: Viewer

    def compared(self, phase: str, power: str) -> Handover:
        """Compare the lists of a phase, "" for the whole exchange, as far as the viewer may be told of them."""
        people = self.asked.people
        found = compare(self.every, people.lines, people.branches, exchange=self.exchange, phase=phase, power=power)
        return found if _told_declined(power, viewer=self.viewer) else _without_declined(found)

    def tell(self, power: str, small: int) -> bool:
        """Tell whether a small number of another phase, or of no phase, follows from this one and the whole exchange."""
        if not self.phase:
            return False
        whole = self._counts("", power)
        phases = [self._counts(phase, power) for phase in _phases_told(self.exchange, self.asked, self.every)]
        rest = {code: abs(number - sum(each[code] for each in phases)) for code, number in whole.items()}
        return any(0 < number < small for each in (*phases, rest) for number in each.values())

    def _counts(self, phase: str, power: str) -> dict[str, int]:
        return {code: cell.value for code, cell in _cells(self.compared(phase, power)).items()}


def _hidden_by_account(power: str, asked: Asked, viewer: Viewer) -> bool:
    """Tell whether the account withholds how many are back: who came in every exchange, added up, would give it."""
    if power not in powers_told(asked.people):
        return False
    return bool(rule_for(FigureQuery("returned", as_of=asked.day, power=power), asked, viewer=viewer))


def _told_declined(power: str, *, viewer: Viewer) -> bool:
    """Tell whether the viewer is told who declined: that may be punished, so it is guarded like a reason (mistake 17)."""
    return shown("reason", power, viewer=viewer)


def _without_declined(found: Handover) -> Handover:
    """Count who declined among those who did not come."""
    hidden, kept = Outcome.DECLINED, Outcome.DID_NOT_COME
    together = sorted((*found.persons[kept], *found.persons[hidden]))
    return Handover(
        cells={**found.cells, kept: _total(found, (kept, hidden)), hidden: Cell()},
        persons={**found.persons, kept: tuple(together), hidden: ()},
        lists={role: number for role, number in found.lists.items() if role is not ListRole.DECLINED},
        nobody={role: number for role, number in found.nobody.items() if role is not ListRole.DECLINED},
    )


def _cells(found: Handover) -> dict[str, Cell]:
    return {str(code): cell for code, cell in found.cells.items()} | {
        "agreed": _total(found, AGREED),
        "came": _total(found, CAME),
    }


def _side(power: str, found: Handover, asked: Asked, others: _Others, *, viewer: Viewer) -> HandoverSide:
    small_under = 0 if exact({power}, viewer=viewer) else threshold(viewer=viewer)
    cells = _cells(found)
    # Whoever knows two of the sums and one part knows them all, so one small part withholds every part.
    hidden = {code for code, cell in cells.items() if 0 < cell.value < small_under}
    hidden |= set(Outcome) if hidden & set(Outcome) else set()
    rules = dict.fromkeys(hidden, "small-group")
    if small_under and (_hidden_by_account(power, asked, viewer) or others.tell(power, small_under)):
        rules = dict.fromkeys(cells, "complementary") | rules
    if not _told_declined(power, viewer=viewer):
        rules[str(Outcome.DECLINED)] = "field-protected"
    return HandoverSide(
        power=power,
        name=named(asked.world, "power", power),
        cells=tuple(
            _cell(code, cell, rule=rules.get(code, ""), small_under=small_under) for code, cell in cells.items()
        ),
        lists=_named_counts(found.lists),
        unread=_named_counts(found.nobody) if not small_under else (),
        agreed_told=found.agreed_told,
    )


def _total(found: Handover, parts: Iterable[Outcome]) -> Cell:
    """Add the parts up; bounds that are added hold, though they may be wider than need be."""
    cells = [found.cells[code] for code in parts]
    return Cell(*(sum(getattr(cell, name) for cell in cells) for name in ("value", "low", "high")))


def _cell(code: str, cell: Cell, *, rule: str, small_under: int) -> CellView:
    if rule:
        return CellView(code, "", None, None, None, withheld=rule)
    ranged = not any(0 < bound < small_under for bound in (cell.low, cell.high))
    return CellView(code, "", cell.value, cell.low if ranged else None, cell.high if ranged else None)


def _named_counts(counts: Mapping[ListRole, int]) -> tuple[tuple[str, int], ...]:
    return tuple((role.value, counts[role]) for role in ListRole if counts.get(role))


def _with_people(
    side: HandoverSide, found: Handover, wanted: Iterable[Outcome], asked: Asked, *, viewer: Viewer
) -> HandoverSide:
    people = []
    for code in wanted:
        lines = [asked.people.by_number[number] for number in found.persons[code]]
        shown = hits(lines, asked, viewer=viewer)
        if shown:
            people.append((str(code), tuple(sorted(shown, key=lambda hit: (hit.name.casefold(), hit.number)))))
    return replace(side, people=tuple(people))


def _caveats(sides: Iterable[HandoverSide]) -> Iterator[Sentence]:
    for side in sides:
        if not side.agreed_told:
            yield Sentence("caveat.no-agreed-list", (("power", side.name),))
        for role, number in side.unread:
            yield Sentence("caveat.unread-rows", (("n", str(number)), ("role", role), ("power", side.name)))
    if any(cell.withheld not in ("", "field-protected") for side in sides for cell in side.cells):
        yield Sentence("caveat.withheld")
    if any(cell.low != cell.high for side in sides for cell in side.cells):
        yield Sentence("caveat.range")
