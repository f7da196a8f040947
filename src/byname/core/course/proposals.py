"""Proposals and every answer to them, years of rejections included."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from byname.core.course.bodies import Body, Read
from byname.core.course.formulas import CATEGORIES, AllMeans, Formula, FormulaKind, parse_formula, read_means
from byname.core.dates import UncertainDate
from byname.core.errors import MisuseError

__all__ = [
    "Answered", "Proposal", "Rejections", "Reply", "in_order", "read_answer", "read_proposal", "rejections", "standing_reply",
]  # fmt: skip


class Reply(StrEnum):
    """What was answered."""

    ACCEPTED = "accepted"
    IN_PART = "in-part"
    REJECTED = "rejected"
    COUNTERED = "countered"
    UNANSWERED = "unanswered"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a power proposed; `written` is the formula as written, also where it cannot be read."""

    code: str
    talks: str = ""
    exchange: str = ""
    by: str = ""
    to: str = ""
    day: UncertainDate | None = None
    written: str = ""
    formula: Formula | None = None
    defined: str = ""
    categories: tuple[str, ...] = ()
    bodies: str = ""
    source: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer to a proposal, with its reason and who says so; `counter` is the proposal that was made instead."""

    code: str
    proposal: str
    reply: Reply
    by: str = ""
    day: UncertainDate | None = None
    reason: str = ""
    counter: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Rejections:
    """How often something was rejected, between which days (those told), and for which reasons, each with how often."""

    number: int
    first: UncertainDate | None
    last: UncertainDate | None
    reasons: tuple[tuple[str, int], ...]


def read_proposal(code: str, values: Mapping[str, Any]) -> Read[Proposal]:
    """Read the body of a proposal; one of all for all that does not say what "all" means is noted as not whole."""
    body = Body(f"proposal {code}", values)
    written, defined = body.text("formula"), values.get("definition")
    formula = _formula(body, written, defined)
    categories = body.texts("categories")
    for category in categories:
        if category not in CATEGORIES:
            body.wrong("categories", category, f"this is one of {', '.join(CATEGORIES)}", "Write one of them.")
    found = Proposal(
        code=code,
        talks=body.text("talks"),
        exchange=body.text("exchange"),
        by=body.demanded("by", "Name the power that proposes."),
        to=body.text("to"),
        day=body.day("day"),
        written=written,
        formula=formula,
        defined=defined.strip() if isinstance(defined, str) else "",
        categories=categories,
        bodies=body.text("bodies"),
        source=body.text("source"),
        text=body.text("text"),
    )
    if not written and not found.text:
        body.wrong("formula", "", "a proposal says what is proposed", "Write a formula, or the text of it.")
    return body.read(found)


def _formula(body: Body, written: str, defined: object) -> Formula | None:
    if not written:
        return None
    try:
        formula = parse_formula(written, read_means(defined) if isinstance(defined, Mapping) else AllMeans())
    except MisuseError as error:
        body.wrong("formula", written, "this is a formula", str(error).partition(". ")[2])
        return None
    missing = formula.means.open_parts if formula.kind is FormulaKind.ALL else ()
    if missing and not (isinstance(defined, str) and defined.strip()):
        rule = '"all" has a day, a rule for who counts as held, and a word on those who do not consent'
        hint = f"Not said: {', '.join(missing)}. Say it, or say in words that the proposal leaves it open."
        body.wrong("definition", "", rule, hint)
    return formula


def read_answer(code: str, values: Mapping[str, Any]) -> Read[Answered]:
    """Read the body of an answer."""
    body = Body(f"answer {code}", values)
    body.demanded("answer", f"Write one of {', '.join(Reply)}.")
    return body.read(
        Answered(
            code=code,
            proposal=body.demanded("proposal", "Name the proposal that is answered."),
            reply=body.choice("answer", Reply) or Reply.UNANSWERED,
            by=body.text("by"),
            day=body.day("day"),
            reason=body.text("reason"),
            counter=body.text("counter"),
            source=body.text("source"),
        )
    )


def in_order(answers: Iterable[Answered]) -> tuple[Answered, ...]:
    """Order answers by the day, those without one last."""
    return tuple(sorted(answers, key=lambda each: (_day(each.day) is None, _day(each.day) or 0, each.code)))


def standing_reply(answers: Iterable[Answered]) -> Reply:
    """Give the newest word on a proposal; UNANSWERED where nobody answered."""
    told = [each for each in in_order(answers) if each.reply is not Reply.UNANSWERED]
    return told[-1].reply if told else Reply.UNANSWERED


def rejections(answers: Iterable[Answered]) -> Rejections | None:
    """Add up the rejections among answers; None where there are none."""
    rejected = [each for each in in_order(answers) if each.reply is Reply.REJECTED]
    if not rejected:
        return None
    days = [each.day for each in rejected if _day(each.day) is not None]
    reasons: dict[str, int] = {}
    for each in rejected:
        if each.reason:
            reasons[each.reason] = reasons.get(each.reason, 0) + 1
    often = sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))
    return Rejections(len(rejected), days[0] if days else None, days[-1] if days else None, tuple(often))


def _day(day: UncertainDate | None) -> int | None:
    return None if day is None else day.earliest or day.latest
