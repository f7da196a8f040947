"""Verifying a register: both chains, every blob, everything derived, the laws."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from byname.actions.journalled import sequence
from byname.core.custody.laws import broken_laws
from byname.core.disclosure import Action, Viewer
from byname.core.errors import Problem
from byname.ledger.chains import broken_changes, broken_looks
from byname.ledger.following import rebuild
from byname.ledger.seals import broken_counts, broken_seals, key_balance, lost_keys
from byname.ledger.snapshot import snapshot
from byname.store.models import Entry, Look, PersonState, RecordState, UndecidedState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from byname.core.custody.persons import PersonLine

__all__ = ["Verification", "verify"]

_DAYS = 12


@dataclass(frozen=True, slots=True)
class Verification:
    """What was walked and what was found broken, the first broken link first."""

    entries: int
    looks: int
    head: str
    persons: int
    erased: int
    lost: int
    orphans: int
    problems: tuple[Problem, ...]


@sequence(needs=Action.ADMIN)
def verify(*, by: Viewer, progress: Callable[[str, int], None] = lambda _step, _count: None) -> Verification:
    """Walk the chains, open every seal, derive everything anew and compare, and check the laws over everybody.

    Where keys are lost, nothing is derived anew: what was derived is the last readable copy of what they opened.
    """
    problems = list(broken_changes(lambda count: progress("rows", count)))
    problems += broken_looks()
    problems += broken_seals(lambda count: progress("seals", count))
    problems += broken_counts()
    keys = key_balance()
    problems += lost_keys(keys.lost)
    if not keys.lost:
        problems += _derived_differs(progress)
    found = snapshot()
    for day in _telling_days(found.lines):
        problems += broken_laws(found.lines, day)
    last = Entry.objects.order_by("-id").first()
    return Verification(
        last.id if last else 0,
        Look.objects.count(),
        last.head if last else "",
        len(found.lines),
        keys.erased,
        len(keys.lost),
        keys.orphans,
        tuple(problems),
    )


def _derived_differs(progress: Callable[[str, int], None]) -> Iterator[Problem]:
    """Derive everything anew, and give a problem where it was not the same before."""
    before = _derived_digest()
    rebuild(lambda count: progress("derived", count))
    if before != _derived_digest():
        yield Problem(
            "derived-differs",
            "derived store",
            "other states than the register gives",
            "what is derived is rebuilt from the register alone",
            "It has been rebuilt now; look why it differed.",
        )


def _telling_days(lines: Sequence[PersonLine]) -> list[int]:
    """Give a dozen days spread over all on which somebody's standing changes, the last of them included."""
    starts = sorted({start for line in lines for start in line.timeline.starts})
    step = max(1, len(starts) // _DAYS)
    return sorted({*starts[::step], *starts[-1:]})


def _derived_digest() -> str:
    """Give a digest over all states, whatever the order in which they were derived."""
    total = hashlib.sha256()
    for rows in (
        PersonState.objects.order_by("number", "known_from").values_list(
            "number", "component", "known_from", "known_to", "line"
        ),
        RecordState.objects.order_by("record", "known_from").values_list(
            "record", "number", "component", "known_from", "known_to"
        ),
        UndecidedState.objects.order_by("component", "known_from", "body").values_list(
            "component", "known_from", "known_to", "body"
        ),
    ):
        for row in rows.iterator(chunk_size=5000):
            total.update(repr(row).encode())
    return total.hexdigest()
