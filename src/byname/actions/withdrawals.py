"""Taking back a document, record, reading, event, judgement, approval, reference entry or withdrawal: a row more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings
from django.db.models import QuerySet

from byname.actions._concerned import concerned
from byname.actions._days import known_since
from byname.actions._reach import reaches
from byname.actions._standing import demand_alone
from byname.actions.following import follow_up
from byname.actions.journalled import demand_right, journalled, sequence
from byname.core.disclosure import Action, Viewer, may_see_kind, may_see_person
from byname.core.errors import MisuseError
from byname.core.moments import Moment, day_of
from byname.ledger.decisions import Withdrawals
from byname.ledger.linkmodels import MODEL, USE
from byname.store.models import (
    Approval,
    Document,
    Event,
    Judgement,
    Reading,
    Record,
    ReferenceEntry,
    Withdrawal,
)

if TYPE_CHECKING:
    from byname.store.journal import Page

__all__ = ["REASONS", "withdraw"]

REASONS = ("misread", "retracted", "outweighed", "undone", "mistaken")
_TABLES = {
    "document": Document,
    "record": Record,
    "reading": Reading,
    "event": Event,
    "judgement": Judgement,
    "approval": Approval,
    "withdrawal": Withdrawal,
    "reference": ReferenceEntry,
}


@sequence("withdraw", "link", needs=None)
def withdraw(target: str, number: int, reason: str, *, note: str = "", by: Viewer, decided: date | None = None) -> int:
    """Take a row back with a reason; gives the withdrawal's number.

    What rested on it alone no longer counts from now on; what was known before stays known as before. Raises
    MisuseError where there is no such row for him, where it is taken back already, where what is restored would stand
    twice, and for a judgement of the engine: it would judge the same again, so a human decides on the pair instead.
    A reference entry is taken back by whoever may add one (ADMIN), everything else by who may WITHDRAW.
    """
    withdrawal = write_withdrawal(target, number, reason, note=note, decided=decided, by=by)
    follow_up(by=by)
    return withdrawal


@journalled("withdraw", needs=None)
def write_withdrawal(
    page: Page,
    target: str,
    number: int,
    reason: str,
    *,
    note: str,
    decided: date | None,
    by: Viewer,
) -> int:
    """Write the withdrawal alone; gives its number."""
    aim, aimed = _aim(target, number)
    demand_right(by, Action.ADMIN if aim == "reference" else Action.WITHDRAW)
    if target not in _TABLES or reason not in REASONS:
        message = (
            f"Cannot take back {target!r} for {reason!r}. What can be taken back: {', '.join(_TABLES)}; "
            f"reasons: {', '.join(REASONS)}."
        )
        raise MisuseError(message)
    if not QuerySet(_TABLES[target]).filter(id=number).exists() or not _reached(aim, aimed, by):
        raise MisuseError(_absent(target, number))
    if target == "judgement":
        _demand_human(number)
    if aim == "reference":
        _demand_no_model(aimed)
    known = known_since(decided)
    _demand_standing(target, number, known)
    [withdrawal] = page.ids(Withdrawal, 1)
    key, blob = page.sealed(f"withdrawal.blob.{withdrawal}", {"note": note})
    page.write(Withdrawal, [(withdrawal, page.number, target, number, reason, known, key, blob)])
    # Asked of what has been written: one that is refused here is undone with the whole page.
    if (target, aim) == ("withdrawal", "document") and not Withdrawals().taken_back(aim, aimed):
        demand_alone(Document.objects.get(id=aimed))
    page.note = {"target": target, "number": number, "reason": reason}
    return withdrawal


def _aim(target: str, number: int) -> tuple[str, int]:
    """Give what is taken back or restored in the end: that of a withdrawal is what it took back."""
    while target == "withdrawal" and (taken := Withdrawal.objects.filter(id=number).first()) is not None:
        target, number = taken.target, taken.target_id
    return target, number


def _absent(target: str, number: int) -> str:
    if target == "record":
        return f"No record has the number {_name(target, number)}. Look it up with `byname find`."
    return f"There is no {target} {number} in this register that you may take back."


def _name(target: str, number: int) -> str:
    """Give the number under which people know a row."""
    found = Record.objects.filter(id=number).values_list("number", flat=True).first() if target == "record" else None
    return found or str(number)


def _demand_human(number: int) -> None:
    """Refuse a judgement of the engine: what it judged from stays, so it would judge the same again (law 10)."""
    judgement = Judgement.objects.get(id=number)
    if judgement.human:
        return
    left, right = _name("record", judgement.left), _name("record", judgement.right)
    otherwise = "different" if judgement.outcome == "same" else "same|different"
    message = (
        f"The judgement {number} is the engine's own: taken back, it would be written again at once. Nothing was "
        f"written. Decide on the two records yourself: byname review {left} {right} {otherwise}"
    )
    raise MisuseError(message)


def _demand_no_model(number: int) -> None:
    """Refuse a linking model and its choice: who keeps accounts would choose how everybody's people are linked."""
    if ReferenceEntry.objects.filter(id=number, kind__in=(MODEL, USE)).exists():
        message = (
            "A linking model, or the choice of one, is not taken back: links rest on it. Nothing was written. "
            "Whoever decides who is who chooses another: byname link --use MODEL --because WHY"
        )
        raise MisuseError(message)


def _demand_standing(target: str, number: int, at: Moment) -> None:
    """Refuse to take back what is taken back at that moment already; a decision of an earlier day still tells something."""
    withdrawals = Withdrawals()
    if not withdrawals.taken_back(target, number, at):
        return
    rows = Withdrawal.objects.filter(target=target, target_id=number, known_from__lte=at).order_by("known_from", "id")
    first = next(row for row in rows if not withdrawals.taken_back("withdrawal", row.id, at))
    day = day_of(Moment(first.known_from), settings.REGISTER_TIME_ZONE)
    message = (
        f"The {target} {_name(target, number)} is taken back already, since {day}, by withdrawal {first.id} "
        f"({first.reason}). Nothing was written. `byname withdraw withdrawal {first.id} --reason undone` restores it."
    )
    raise MisuseError(message)


def _reached(target: str, number: int, by: Viewer) -> bool:
    """Tell whether everybody whom the withdrawal may concern is within reach, and the document as a whole."""
    if target == "document":
        document = Document.objects.defer("blob").get(id=number)
        if not may_see_kind(by, document.kind, document.power):
            return False
        # One that names no power is about anybody: its records tell.
        if document.power and not may_see_person(by, document.power):
            return False
    return reaches(by, concerned(target, number))
