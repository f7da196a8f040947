"""Human judgements: same, different or undecided, with their undo, which is a row more and an exact return."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from byname.actions._days import known_since
from byname.actions._reach import reaches, record_named
from byname.actions._seconding import PROPOSED, Seconding, resting_on
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.disclosure import Action, Viewer, may
from byname.core.errors import MisuseError
from byname.core.moments import moment_of
from byname.ledger.decisions import Withdrawals
from byname.store.models import Document, Entry, Judgement, Record, Withdrawal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from byname.store.journal import Page

__all__ = ["Verdict", "judge", "judge_many", "undo"]

OUTCOMES = ("same", "different", "undecided")


@dataclass(frozen=True, slots=True)
class Verdict:
    """One human decision on two public numbers; `decided` marks a backfilled one with the day on which it was made."""

    left: str
    right: str
    outcome: str
    decided: date | None = None
    basis: str = ""


@sequence("judge", "link", needs=Action.JUDGE)
def judge(left: str, right: str, outcome: str, *, by: Viewer, decided: date | None = None, basis: str = "") -> str:
    """Decide on two records by their public numbers; the engine then decides anew on what this touches.

    Gives the outcome that stands now: "proposed" where "same" would join whom one source itself keeps apart (two rows of
    one list, two of its numbers), which takes a second reviewer. Raises MisuseError where a number or outcome is not known.
    """
    return judge_many([Verdict(left, right, outcome, decided, basis)], by=by)[0]


@sequence("judge", "link", needs=Action.JUDGE)
def judge_many(verdicts: Sequence[Verdict], *, by: Viewer) -> tuple[str, ...]:
    """Decide on several pairs, one journal entry, one decision anew; gives the outcome of each, as `judge` does."""
    outcomes = write_judgements(verdicts, by=by)
    follow_up(by=by)
    return outcomes


@journalled("judge", needs=Action.JUDGE)
def write_judgements(page: Page, verdicts: Sequence[Verdict], *, by: Viewer) -> tuple[str, ...]:
    """Write the judgements alone; the engine has yet to look at what they touch. Gives the outcome of each."""
    rows = []
    outcomes = []
    seconding = Seconding(by=by)
    for number, verdict in zip(page.ids(Judgement, len(verdicts)), verdicts, strict=True):
        if verdict.outcome not in OUTCOMES:
            message = f"{verdict.outcome!r} is no judgement: say same, different or undecided."
            raise MisuseError(message)
        pair = sorted((record_named(verdict.left, by=by), record_named(verdict.right, by=by)))
        if pair[0] == pair[1]:
            message = f"{verdict.left} names one record twice: a judgement is about two records."
            raise MisuseError(message)
        known = known_since(verdict.decided)
        outcome, more = seconding.said_same((pair[0], pair[1])) if verdict.outcome == "same" else (verdict.outcome, {})
        evidence = ({"basis": verdict.basis} if verdict.basis else {}) | more
        rows.append((number, page.number, *pair, outcome, True, "", 1.0, evidence, known))
        outcomes.append(PROPOSED if PROPOSED in more else outcome)
    page.write(Judgement, rows)
    page.note = {"judgements": len(rows)}
    return tuple(outcomes)


@sequence("undo", "link", needs=Action.CORRECT)
def undo(*, by: Viewer) -> tuple[str, str]:
    """Take back the viewer's newest judgement or correction that stands; gives its two public numbers; MisuseError if none.

    Of a correction its record goes too, with all that tied it to the person. Who may correct may take his correction
    back; a judgement is taken back by who may judge.
    """
    judgement = withdraw_newest(by=by)
    follow_up(by=by)
    numbers = dict(Record.objects.filter(id__in=[judgement.left, judgement.right]).values_list("id", "number"))
    return numbers[judgement.left], numbers[judgement.right]


@journalled("undo", needs=Action.CORRECT)
def withdraw_newest(page: Page, *, by: Viewer) -> Judgement:
    """Withdraw the viewer's newest standing human judgement, or the whole correction that it belongs to; gives it."""
    withdrawals = Withdrawals()
    actions = ["judge", "correct"] if may(by, Action.JUDGE) else ["correct"]
    entries = Entry.objects.filter(by=by.name, action__in=actions).order_by("-id")
    for entry, action in entries.values_list("id", "action").iterator():
        told = [
            judgement
            for judgement in Judgement.objects.filter(entry=entry, human=True).order_by("-id")
            if not withdrawals.taken_back("judgement", judgement.id) and reaches(by, (judgement.left, judgement.right))
        ]
        if not told:
            continue
        if action == "judge":
            _take_back(
                page, [("judgement", each) for each in (*_standing(resting_on(told[0]), withdrawals), told[0].id)]
            )
            page.note = {"judgement": told[0].id}
            return told[0]
        [document] = Document.objects.filter(entry=entry).values_list("id", flat=True)
        if not withdrawals.taken_back("document", document):
            _take_back(page, [*(("judgement", each.id) for each in told), ("document", document)])
            page.note = {"judgement": told[-1].id, "document": document}
            return told[-1]
    message = "There is no judgement of yours to take back, and no correction."
    raise MisuseError(message)


def _standing(judgements: Sequence[int], withdrawals: Withdrawals) -> list[int]:
    return [number for number in judgements if not withdrawals.taken_back("judgement", number)]


def _take_back(page: Page, targets: Sequence[tuple[str, int]]) -> None:
    known = moment_of(datetime.now(UTC))
    for target, target_id in targets:
        [number] = page.ids(Withdrawal, 1)
        key, blob = page.sealed(f"withdrawal.blob.{number}", {"note": ""})
        page.write(Withdrawal, [(number, page.number, target, target_id, "undone", known, key, blob)])
