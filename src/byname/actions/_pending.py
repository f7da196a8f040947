"""What the journal holds that linking or deriving has not followed yet: after any action, and after one that was cut off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from byname.actions._concerned import concerned
from byname.core.linkage.model import PLAIN
from byname.core.moments import Moment
from byname.ledger.following import head
from byname.ledger.linkmodels import model_in_use
from byname.store.models import Approval, Entry, Judgement, Record, ReferenceEntry, Withdrawal

__all__ = [
    "Basis", "Unheard", "basis_now", "last_entry", "linked", "linked_by", "relinked_through", "stale_records", "unheard",
    "world_changed",
]  # fmt: skip

_RESOLVING = ("unit", "place", "source")


@dataclass(frozen=True, slots=True)
class Unheard:
    """Human judgements and withdrawals that no link run has taken into account: their records, and since when they count."""

    records: frozenset[int]
    known_from: Moment


class Basis(NamedTuple):
    """What a link run rests on: the last one that was written, and the model in use."""

    run: int
    model: str


def basis_now(before: int = 0) -> Basis:
    """Give what a link run would rest on now; `before` is the entry that one is about to write."""
    runs = Entry.objects.filter(action="link").exclude(id=before).order_by("-id")
    return Basis(runs.values_list("id", flat=True).first() or 0, model_in_use().version)


def last_entry() -> int:
    """Give the number of the newest journal entry."""
    return Entry.objects.order_by("-id").values_list("id", flat=True).first() or 0


def linked() -> tuple[int, int]:
    """Give the last new record, and the last journal entry, that link runs have taken into account."""
    entry = Entry.objects.filter(action="link").order_by("-id").only("note").first()
    return (int(entry.note.get("through", 0)), int(entry.note.get("after", 0))) if entry else (0, 0)


def linked_by(model: str, relinked: int | None) -> dict[str, Any]:
    """Give what a link run notes of its model: nothing of the fixed one; and how far it came where it links all anew."""
    note = {"relinked": relinked, "model": "" if model == PLAIN.version else model}
    return {name: value for name, value in note.items() if value not in {None, ""}}


def relinked_through() -> int | None:
    """Give the last record that is linked by the model in use, while others are not; None where all of them are."""
    entry = Entry.objects.filter(action="link").order_by("-id").only("note").first()
    if entry is None:
        return None
    used = linked_by(model_in_use().version, None).get("model", "")
    if entry.note.get("model", "") != used:
        return 0
    relinked = entry.note.get("relinked")
    return None if relinked is None else int(relinked)


def unheard() -> Unheard:
    """Give the decisions that the engine has yet to look at."""
    after = linked()[1]
    records: set[int] = set()
    latest = 0
    for left, right, known in Judgement.objects.filter(human=True, entry__gt=after).values_list(
        "left", "right", "known_from"
    ):
        records |= {left, right}
        latest = max(latest, known)
    for target, number, known in Withdrawal.objects.filter(entry__gt=after).values_list(
        "target", "target_id", "known_from"
    ):
        records |= concerned(target, number)
        latest = max(latest, known)
    return Unheard(frozenset(records), Moment(latest))


def stale_records() -> set[int]:
    """Give the records whose states do not rest on the newest entries."""
    done = head("entry")
    found = set(Record.objects.filter(entry__gt=done).values_list("id", flat=True))
    found |= set(Approval.objects.filter(entry__gt=done).values_list("record", flat=True))
    for pair in Judgement.objects.filter(entry__gt=done).values_list("left", "right"):
        found |= set(pair)
    for target, number in Withdrawal.objects.filter(entry__gt=done).values_list("target", "target_id"):
        found |= concerned(target, number)
    return found


def world_changed() -> bool:
    """Whether units, places or sources have another version since states were derived: everybody may read otherwise."""
    done = head("entry")
    if not Record.objects.filter(entry__lte=done).exists():
        return False
    fresh = ReferenceEntry.objects.filter(entry__gt=done, kind__in=_RESOLVING)
    # A source that is new was named by no document yet.
    if fresh.exclude(kind="source", version=1).exists():
        return True
    return any(
        _is_reference(*row) for row in Withdrawal.objects.filter(entry__gt=done).values_list("target", "target_id")
    )


def _is_reference(target: str, number: int) -> bool:
    if target == "withdrawal":
        return any(
            _is_reference(*row) for row in Withdrawal.objects.filter(id=number).values_list("target", "target_id")
        )
    return target == "reference"
