"""Who came who was not agreed, and who was agreed and did not come: the lists of an exchange against each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from byname.core.custody.accounts import Cell
from byname.core.custody.hypotheses import Branches, Group, extremes
from byname.core.custody.persons import PersonLine
from byname.core.exchanges.listings import Listing
from byname.core.exchanges.roles import ListRole

__all__ = ["AGREED", "CAME", "Handover", "Outcome", "compare", "outcome_of"]


class Outcome(StrEnum):
    """What became of one person in an exchange, by its lists alone."""

    AS_AGREED = "as-agreed"
    OTHER_PHASE = "other-phase"
    NOT_AGREED = "not-agreed"
    DID_NOT_COME = "did-not-come"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


CAME = frozenset({Outcome.AS_AGREED, Outcome.OTHER_PHASE, Outcome.NOT_AGREED})
"""The outcomes that together are everybody who came."""

AGREED = frozenset({Outcome.AS_AGREED, Outcome.DID_NOT_COME, Outcome.DECLINED, Outcome.WITHDRAWN})
"""The outcomes that together are everybody who was agreed on."""


@dataclass(frozen=True, slots=True)
class Handover:
    """How an exchange, or a phase of it, went by its lists.

    `cells` counts persons by outcome: each person once in the value, the truth between low and high whichever way the
    undecided links are decided. `persons` are those of the value, by number. `lists` are how many lists of each role
    there are: where nobody told what was agreed, nobody came without being agreed. `nobody` are rows of which it is not
    known whose they are, by role.
    """

    cells: Mapping[Outcome, Cell]
    persons: Mapping[Outcome, tuple[int, ...]]
    lists: Mapping[ListRole, int]
    nobody: Mapping[ListRole, int]

    @property
    def agreed_told(self) -> bool:
        """Whether any agreed list is there to compare with."""
        return bool(self.lists.get(ListRole.AGREED))


def outcome_of(places: Iterable[Listing], exchange: str, phase: str = "") -> Outcome | None:
    """Give what became of one person in an exchange, or in one phase of it; None where no list of it decides.

    A list that names no phase holds for every phase. Who is struck off after being agreed is withdrawn unless a later
    list agrees on him again; whoever was handed over came, whatever any list says.
    """
    here = [place for place in places if place.exchange == exchange]
    now = [place for place in here if not phase or place.phase in ("", phase)]
    came = any(place.role is ListRole.HANDED_OVER and phase in ("", place.phase) for place in here)
    agreed = [place.day for place in now if place.role is ListRole.AGREED]
    if came:
        if agreed:
            return Outcome.AS_AGREED
        return Outcome.OTHER_PHASE if any(each.role is ListRole.AGREED for each in here) else Outcome.NOT_AGREED
    if not agreed:
        return None
    if any(place.role is ListRole.DECLINED for place in now):
        return Outcome.DECLINED
    struck = [place.day for place in now if place.role is ListRole.WITHDRAWN]
    return Outcome.WITHDRAWN if struck and max(struck) >= max(agreed) else Outcome.DID_NOT_COME


def compare(
    listings: Collection[Listing], lines: Sequence[PersonLine], components: Sequence[Branches], *, exchange: str,
    phase: str = "", power: str = "",
) -> Handover:  # fmt: skip
    """Compare what was agreed with who came, of everybody's places on lists; of one power's people where one is named.

    Who is known by a name alone may be one of the others: no low counts him, and somebody who seems missing may be he.
    """
    here = [each for each in listings if each.exchange == exchange]
    by_record: dict[int, list[Listing]] = {}
    for each in here:
        by_record.setdefault(each.record, []).append(each)

    def outcome(line: PersonLine) -> Outcome | None:
        places = [place for record in line.records for place in by_record.get(record, ())]
        of_it = places and power in ("", line.value("power"))
        return outcome_of(places, exchange, phase) if of_it else None

    outcomes = {line.number: found for line in lines if (found := outcome(line)) is not None}
    value = Counter(outcomes.values())
    low, high = _bounds(lines, components, outcomes, outcome)
    high[Outcome.AS_AGREED] = min(high[Outcome.AS_AGREED], _most_as_agreed(lines, by_record, exchange, phase))
    owned = {record for line in lines for record in line.records}
    scope = [each for each in here if not phase or each.phase in ("", phase)]
    scope = [each for each in scope if power in ("", each.power) or not each.power]
    documents = {each.document: each.role for each in scope}
    return Handover(
        cells={code: Cell(value[code], low[code], high[code]) for code in Outcome},
        persons={
            code: tuple(number for number, found in sorted(outcomes.items()) if found is code) for code in Outcome
        },
        lists=Counter(documents.values()),
        nobody=Counter(each.role for each in scope if each.record not in owned),
    )


_Counts = Counter[Outcome]


def _most_as_agreed(
    lines: Iterable[PersonLine], by_record: Mapping[int, Sequence[Listing]], exchange: str, phase: str
) -> int:
    """Give how many can have come as agreed at most: no more than were agreed on, and no more than came, of any power."""
    found = (
        outcome_of([place for record in line.records for place in by_record.get(record, ())], exchange, phase)
        for line in lines
    )
    counted = Counter(found)
    return min(sum(counted[code] for code in codes) for codes in (AGREED, CAME))


def _bounds(
    lines: Iterable[PersonLine], components: Sequence[Branches], outcomes: Mapping[int, Outcome],
    outcome: Callable[[PersonLine], Outcome | None],
) -> tuple[_Counts, _Counts]:  # fmt: skip
    """Give the least and the most of each outcome over every way to decide the links, and who bare names may be."""
    tied = {number for each in components for number in each.component.persons}
    low, high = Counter[Outcome](), Counter[Outcome]()
    bare = Counter[Outcome]()
    for line in lines:
        found = outcomes.get(line.number)
        if found is None or line.number in tied:
            continue
        high[found] += 1
        low[found] += line.identified
        bare[found] += not line.identified
    for each in components:
        _add_component(each, outcome, low, high, bare)
    return _as_if_bare_names_were_others(low, high, bare)


def _add_component(
    each: Branches, outcome: Callable[[PersonLine], Outcome | None], low: _Counts, high: _Counts, bare: _Counts
) -> None:
    """Add every way to decide these links; a bare name among them may, besides, be one who is not tied to them."""
    if each.component.capped:
        # Nobody can count out how these are tied, so each of them may have any outcome.
        for code in Outcome:
            high[code] += len(each.component.persons)
        bare[Outcome.NOT_AGREED] += len(each.component.persons)
        return
    sure: dict[Outcome, dict[Group, int]] = {}
    unsure: dict[Outcome, dict[Group, int]] = {}
    for group, line in each.lines:
        if (found := outcome(line)) is not None:
            (sure if line.identified else unsure).setdefault(found, {})[group] = 1
    for code in {*sure, *unsure}:
        identified, named = sure.get(code, {}), unsure.get(code, {})
        fewest, most = extremes(each.component, identified, {**identified, **named})
        low[code] += fewest
        high[code] += most
        bare[code] += extremes(each.component, {}, named)[1]


def _as_if_bare_names_were_others(low: _Counts, high: _Counts, bare: _Counts) -> tuple[_Counts, _Counts]:
    """Let a bare name that came be one who seems not to have come, and the other way round: both were then as agreed."""
    missing = (Outcome.DID_NOT_COME, Outcome.DECLINED, Outcome.WITHDRAWN)
    unexpected = (Outcome.NOT_AGREED, Outcome.OTHER_PHASE)
    joins = min(
        sum(bare[code] for code in (*missing, *unexpected)),
        sum(high[code] for code in missing),
        sum(high[code] for code in unexpected),
    )
    for code in (*missing, *unexpected):
        low[code] = max(0, low[code] - joins)
    high[Outcome.AS_AGREED] += joins
    return low, high
