"""What a merged roll-call tells the register: tables of rows for the documents that the act of handover is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from byname.core.columns import OURS
from byname.core.events import Degree, DocumentKind
from byname.core.exchanges.roles import ListRole
from byname.core.ourcolumns import KNOWN
from byname.core.rollcalls.merge import Merge, MergedAddition, MergedRow
from byname.core.rollcalls.rollcall import KNOWN_FIELDS
from byname.core.rollcalls.words import Outcome

__all__ = ["ActPart", "act_parts"]

_HANDED, _DECLINED, _DIED = "handed-over", "declined", "died"
_OUTCOMES: Final = {
    _HANDED: frozenset({Outcome.CAME, Outcome.INSTEAD}),
    _DECLINED: frozenset({Outcome.DECLINED}),
    _DIED: frozenset({Outcome.DIED}),
}
_FILED: Final = {
    _HANDED: (DocumentKind.HANDOVER_ACT, ListRole.HANDED_OVER.value, Degree.NONE),
    _DECLINED: (DocumentKind.EXCHANGE_LIST, ListRole.DECLINED.value, Degree.NONE),
    _DIED: (DocumentKind.DEATH_NOTICE, "", Degree.REPORTED),
}
_ADDED: Final = "-added"
_OWN: Final = {"instead_of": "instead_of", "note": "note"}
_NUMBER, _RECORD = f"{OURS}roll-call number", f"{OURS}list record"


@dataclass(frozen=True, slots=True)
class ActPart:
    """One document of an act: what it is, its rows with their heading, and for each row the record that it speaks of.

    `mapping` says which column is which field. `ties` has "" for who stood on no list: nobody is tied to him by hand.
    """

    name: str
    kind: DocumentKind
    role: str
    degree: Degree
    mapping: Mapping[str, str]
    rows: tuple[tuple[str, ...], ...]
    ties: tuple[str, ...]


def act_parts(merge: Merge) -> tuple[ActPart, ...]:
    """Give the documents of an act, those without a row left out; the same outcomes give the same rows, whoever wrote them how.

    Who was called by name is known from the list, and his row tells the outcome alone: no spelling of the list becomes
    the act's word. Who was added is told by name. Who answered and was someone else came, and is tied to nobody; the one
    agreed, and everybody else who did not come, is on none of these and stays a gap.
    """
    parts = []
    for name, outcomes in _OUTCOMES.items():
        rows = [row for row in merge.rows if row.state in outcomes]
        if rows:
            parts.append(_of_called(merge, rows, name))
        here = outcomes | ({Outcome.OTHER} if name == _HANDED else set())
        added = [each for each in merge.additions if each.outcome in here]
        if added:
            parts.append(_of_added(merge, added, name))
    return tuple(parts)


def _of_called(merge: Merge, rows: Sequence[MergedRow], name: str) -> ActPart:
    codes = [code for code in KNOWN_FIELDS if any(dict(row.called.known).get(code) for row in rows)]
    mapping = {code: f"{KNOWN}{code}" for code in codes} | _OWN
    body = []
    for row in rows:
        called, known = row.called, dict(row.called.known)
        own = (_replaced(row.instead_of, merge), "; ".join(sorted(row.remarks)))
        body.append((str(called.number), *(known.get(code, "") for code in codes), *own, called.record))
    table = _marked([(_NUMBER, *mapping.values(), _RECORD), *body], merge)
    return ActPart(name, *_FILED[name], mapping, table, tuple(row.called.record for row in rows))


def _of_added(merge: Merge, added: Sequence[MergedAddition], name: str) -> ActPart:
    mapping = {"name": "name", "birth_date": "birth_date"} | _OWN
    body = []
    for each in added:
        remarks = sorted({word.remark for word in each.words if word.remark})
        body.append((each.name, each.birth_date, _replaced(each.instead_of, merge), "; ".join(remarks)))
    table = _marked([tuple(mapping.values()), *body], merge)
    return ActPart(name + _ADDED, *_FILED[name], mapping, table, ("",) * len(added))


def _marked(rows: Sequence[tuple[str, ...]], merge: Merge) -> tuple[tuple[str, ...], ...]:
    """Give the rows, each with the mark of made-up data where they are (law 12)."""
    if not merge.roll_call.made_up:
        return tuple(rows)
    return tuple((*row, "made-up data" if place else f"{OURS}made-up") for place, row in enumerate(rows))


def _replaced(text: str, merge: Merge) -> str:
    """Give the name of the number in whose place somebody came; what is no number of the roll-call stands as written."""
    named = {str(each.number): each.name for each in merge.roll_call.people}
    return named.get(text.rstrip("."), text)
