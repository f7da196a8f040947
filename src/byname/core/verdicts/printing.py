"""The sentence that would be right to print: a code of wording and its values, from the figure for what was written."""

from __future__ import annotations

from collections.abc import Mapping

from byname.core.statements.claim import TextClaim
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.numbers import Number, is_share
from byname.core.verdicts.questions import Subject
from byname.core.verdicts.values import Said

__all__ = ["assumed_side", "first_to_print", "right_to_print"]

_KINDS = {
    "returned": {"stock", "total", "day", "period", "exchange"},
    "held": {"stock"},
    "taken": {"stock", "period", "day"},
    "sought": {"stock"},
    "dead": {"stock"},
}
"""What there is a sentence for: a status, and when."""


def right_to_print(
    subject: Subject, number: Number | None, whole: Number | None, names: Mapping[str, str], claim: TextClaim
) -> Said | None:
    """Give the sentence for a figure; None where there is no number or no sentence for its status.

    `names`: code -> name of groups and sides in the language to print; a code that has none is printed as it is.
    """
    if number is None or subject.status not in _KINDS:
        return None
    when = subject.when
    # Who came to be held by a day was taken by it; who died by a day is dead on it.
    status = "taken" if subject.status == "held" and not when.is_stock else subject.status
    kind = "stock" if when.is_stock else "exchange" if when.exchange else "period" if when.first else "total"
    values: list[tuple[str, str]] = [("n", str(number.value))]
    if number.low != number.high:
        values += [("low", str(number.low)), ("high", str(number.high))]
    last = when.as_of or when.last
    values += [("day_when", last.isoformat())] if last else []
    if when.first and when.last and when.first != when.last:
        values.append(("first_when", when.first.isoformat()))
    elif when.first:
        kind = "day"
    values += _who(subject, names)
    values += [("exchange", names.get(when.exchange, when.exchange)), ("phase", when.phase)] if when.exchange else []
    rules = [f"@verdict.rule.{code}" for code in sorted(subject.rule)]
    values += [("rules", "; ".join(rules))] if rules else []
    if whole is not None and whole.value:
        values.append(("whole", str(whole.value)))
        if is_share(claim):
            values.append(("share", f"{100 * number.value / whole.value:.1f}"))
    kind = "stock" if kind == "total" and status in {"taken", "dead"} else kind
    return Said(f"verdict.right.{status}.{kind}", tuple(values)) if kind in _KINDS[status] else None


def first_to_print(subject: Subject, names: Mapping[str, str]) -> Said:
    """Give the sentence for a group of whom nobody had come back before these days."""
    first, last = subject.when.first, subject.when.last
    values = [("first_when", first.isoformat())] if first else []
    values += [("day_when", last.isoformat())] if last and last != first else []
    return Said("verdict.right.first", (*values, *_who(subject, names)))


def assumed_side(power: str, desk: Desk, names: Mapping[str, str]) -> Said:
    """Say whose people a claim was taken to speak of, and why: its text names no side, or that one alone, or the register is theirs."""
    if not power:
        return Said("")
    code = "silent" if desk.silent else "text" if desk.assumed else "home"
    return Said(f"verdict.assumed.{code}", (("side", names.get(power, power)),))


def _who(subject: Subject, names: Mapping[str, str]) -> list[tuple[str, str]]:
    found = []
    if subject.group[1]:
        found.append(("group", names.get(subject.group[1], subject.group[1])))
    if subject.side in {"each", "both"}:
        found.append(("sides", f"@verdict.side.{subject.side}"))
    elif subject.side:
        found.append(("side", names.get(subject.side, subject.side)))
    narrowed = [f"@verdict.of.{name}.{value}" for name, value in subject.fields]
    if subject.captured:
        found.append(("captured_when", str(subject.captured)))
    if subject.held_over:
        found.append(("years", str(subject.held_over)))
    if narrowed:
        found.append(("narrowed", "; ".join(narrowed)))
    return found
