"""Which figures a claim asks for: as it is written, and read otherwise, nearest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from byname.core.figures import CountingRule, FigureQuery
from byname.core.statements.claim import TextClaim
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.naming import Meant, content_of, meant
from byname.core.verdicts.questions_data import COUNTED, EVENTS, IN_EXCHANGES, PROMISED
from byname.core.verdicts.values import Said
from byname.core.verdicts.whens import When, near_whens, says, written_whens

__all__ = ["EVERYBODY", "Asking", "Question", "Subject", "ask_of", "question_of", "wholes_of"]

Group = tuple[str, str]
"""Kind (cohort, unit or "") and code of a group."""
EVERYBODY: Group = ("", "")


@dataclass(frozen=True, slots=True)
class Subject:
    """What is counted, of whom and when; `side` is a power, each, both, or "" where a group alone says whose people.

    `fields` are values that narrow it (sex, rank class, category); `outside`: those alone who came outside exchanges.
    """

    status: str
    when: When
    side: str = ""
    group: Group = EVERYBODY
    rule: frozenset[str] = frozenset()
    fields: tuple[tuple[str, str], ...] = ()
    outside: bool = False
    captured: int | None = None
    held_over: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One reading of a claim: each of `parts` must be as it says (one for each side); `less`: counted without those of it.

    `differs` names what is read otherwise than written.
    """

    subject: Subject
    parts: tuple[FigureQuery, ...]
    less: FigureQuery | None = None
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asking:
    """What a claim asks: `written` are the readings that its words leave open, `near` others; `why` says why nothing is asked.

    `exact` is false where the words name a narrower group than any that the desk knows. `assumed`: the power whose people were
    taken to be meant, "" where the words or the group say whose.
    """

    written: tuple[Question, ...] = ()
    near: tuple[Question, ...] = ()
    why: Said | None = None
    meant: Meant = field(default_factory=Meant)
    exact: bool = True
    assumed: str = ""


def ask_of(claim: TextClaim, desk: Desk, day: date | None, text: str = "") -> Asking:
    """Give the figures that a claim asks for; `day` is that of the text, `text` what its places point into."""
    words = text[slice(*claim.sentence)] if text else f"{claim.noun} {claim.date_text}"
    known = COUNTED.get(claim.counted)
    # What is written goes before what a reader of the text made of it.
    named = claim.noun if content_of(claim.noun) else f"{claim.noun} {claim.subgroup}"
    group = meant(named, desk.names, sides=desk.side_names())
    side = desk.side_of(claim)
    why = _unasked(claim, side)
    if why is not None or known is None or side is None:
        return Asking(why=why, meant=group)
    status, codes, narrowed, outside = known
    if claim.whole and status == "returned" and not _own_event(claim, desk):
        return _whole_asked(claim, desk, day, text)
    claim = _standing(claim, status, group, words, desk)
    whens = written_whens(claim, status, desk, day, words)
    if not whens:
        return Asking(why=Said("verdict.why.no-day"), meant=group)
    rule = {
        *codes,
        *(("no-outside-exchange",) if not whens[0].exchange and _exchanges_alone(claim, status, words) else ()),
    }
    if status == "returned" and not whens[0].is_stock and says(words, EVENTS):
        rule.add("events")
    pair = tuple(narrowed.split("=")) if narrowed else ()
    fields = tuple(dict.fromkeys((*((pair,) if pair else ()), *group.fields)))
    sides = _sides(claim, side, group, desk)
    subjects = [
        Subject(status, when, whose, of, frozenset(rule), fields, outside, group.captured, group.held_over)
        for when in whens
        for of in (group.groups or (EVERYBODY,))
        for whose in sides
    ]
    written = tuple(question for subject in subjects if (question := question_of(subject, desk)))
    if not written:
        return Asking(why=Said("verdict.why.no-figure"), meant=group)
    near = tuple(dict.fromkeys(_near(claim, subjects[0], desk, day)))
    asked = {question.parts for question in written}
    told = side or group.groups or claim.side in {"each", "both"}
    beside = tuple(each for each in near if each.parts not in asked)
    return Asking(written, beside, None, group, group.exact, "" if told else desk.assumed)


def _own_event(claim: TextClaim, desk: Desk) -> bool:
    """Tell whether a claim is of days on which an exchange was: else a day beside it is that of the saying."""
    return claim.first is not None and claim.last is not None and bool(desk.on(claim.first, claim.last))


def _standing(claim: TextClaim, status: str, group: Meant, words: str, desk: Desk) -> TextClaim:
    """Read "318 of the 620 defenders" without an exchange or a day of its own as who is back, and not as who came on a day."""
    part = claim.of_total is not None and not claim.whole and bool(group.groups) and status == "returned"
    if not part or claim.kind not in {"cumulative", "event", ""} or says(words, (*IN_EXCHANGES, *EVENTS)):
        return claim
    if claim.first is not None and (claim.first != claim.last or _own_event(claim, desk)):
        return claim
    return replace(claim, kind="stock", first=None)


def _whole_asked(claim: TextClaim, desk: Desk, day: date | None, text: str) -> Asking:
    """Ask for the M of "N of the M": all taken of the group; else what its words say without the part."""
    plain = ask_of(replace(claim, whole=False), desk, day, text)
    taken = replace(claim, whole=False, counted="people captured", kind="stock", first=None)
    asking = ask_of(taken, desk, day, text)
    if not plain.meant.groups or not asking.written:
        return plain
    others = tuple(replace(each, differs=("whole",)) for each in plain.written)
    return replace(asking, near=(*others, *asking.near))


def wholes_of(subject: Subject, desk: Desk) -> tuple[Question, ...]:
    """Give what a claim's whole may be: the same of everybody, all taken of the group, the same of the other groups."""
    day = subject.when.as_of or subject.when.last
    plain = replace(subject, fields=(), captured=None, held_over=None, outside=False)
    soldiers = frozenset({"no-civilians"})
    found = [
        replace(plain, group=EVERYBODY, rule=subject.rule - soldiers),
        replace(plain, group=EVERYBODY, rule=soldiers),
    ]
    if day is not None and not (subject.when.exchange or subject.when.first):
        found.insert(0, replace(plain, status="taken", when=When(as_of=day), rule=frozenset()))
    found += [replace(plain, group=group) for group in _groups(desk)]
    return tuple(question for each in dict.fromkeys(found) if each != subject and (question := question_of(each, desk)))


def _unasked(claim: TextClaim, side: str | None) -> Said | None:
    if claim.counted in PROMISED or claim.kind in {"agreed", "expected"}:
        return Said("verdict.why.promise")
    if claim.kind == "survey":
        return Said("verdict.why.survey")
    if claim.unit == "sweeping":
        return Said("verdict.why.sweeping")
    if claim.unit not in {"persons", "percent", "fraction"}:
        return Said("verdict.why.not-counted", (("counted", claim.counted or claim.unit),))
    if claim.vague:
        return Said("verdict.why.vague")
    if side is None:
        return Said("verdict.why.other-side", (("side", claim.side),))
    if claim.counted not in COUNTED:
        return Said("verdict.why.not-counted", (("counted", claim.counted or claim.noun or claim.unit),))
    return None


def _exchanges_alone(claim: TextClaim, status: str, words: str) -> bool:
    return status == "returned" and claim.kind != "event" and says(words, IN_EXCHANGES)


def _sides(claim: TextClaim, side: str, group: Meant, desk: Desk) -> tuple[str, ...]:
    if claim.side in {"each", "both"}:
        return (claim.side,)
    if side or group.groups:
        return (side,)
    if desk.assumed:
        return (desk.assumed,)
    return tuple(each.code for each in desk.sides) or ("",)


def question_of(subject: Subject, desk: Desk, differs: tuple[str, ...] = ()) -> Question | None:
    """Give the figures of a subject; None where no figure can ask for it."""
    kind, code = subject.group
    narrowed = [f"{name}={_coded(value)}" for name, value in subject.fields]
    narrowed += [f"unit={_coded(code)}"] if kind == "unit" else []
    captured = subject.captured is not None and subject.captured
    if len(narrowed) > 1 or (captured and kind == "cohort") or subject.rule - _codes():
        return None
    cohort = f"captured-{captured}" if captured else code if kind == "cohort" else ""
    powers = tuple(side.code for side in desk.sides) if subject.side == "each" else ("",)
    if subject.side not in {"each", "both"}:
        powers = (subject.side,)
    rule = CountingRule.of(subject.rule | ({"both-directions"} if subject.side == "both" else set()))
    when = subject.when
    parts = tuple(
        FigureQuery(
            status=subject.status,
            as_of=when.as_of.toordinal() if when.as_of else None,
            start=when.first.toordinal() if when.first else None,
            end=when.last.toordinal() + 1 if when.last else None,
            exchange=when.exchange,
            phase=when.phase,
            cohort=cohort,
            power=power,
            held_over_years=subject.held_over,
            by=narrowed[0] if narrowed else "",
            rule=rule,
        )
        for power in powers
    )
    less = replace(parts[0], rule=replace(parts[0].rule, outside_exchange=False)) if subject.outside else None
    return Question(subject, parts, less, differs)


def _coded(text: str) -> str:
    """Write a value as the text form of a figure does: other letters than these as their bytes in hexadecimal."""
    plain = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~")
    return "".join(
        letter if letter in plain else "".join(f"%{byte:02X}" for byte in letter.encode()) for letter in text
    )


def _codes() -> frozenset[str]:
    return frozenset({"events", "no-civilians", "no-outside-exchange", "no-third-state", "both-directions"})


def _near(claim: TextClaim, subject: Subject, desk: Desk, day: date | None) -> Iterator[Question]:
    """Give other readings: stock or flow, other groups, other rules, other sides, other days."""
    whens = near_whens(claim, subject.when, desk, day)
    for differs, other in (*_whens(subject, whens[:1]), *_other_groups(subject, desk), *_rules(subject)):
        yield from _asked(other, desk, differs)
    for differs, other in (*_sides_of(subject, desk), *_whens(subject, whens[1:])):
        yield from _asked(other, desk, differs)


def _asked(subject: Subject, desk: Desk, differs: str) -> Iterator[Question]:
    question = question_of(subject, desk, (differs,))
    if question is not None:
        yield question


def _whens(subject: Subject, whens: Sequence[tuple[str, When]]) -> Iterator[tuple[str, Subject]]:
    for differs, when in whens:
        rule = subject.rule - {"events"} if when.is_stock else subject.rule
        yield differs, replace(subject, when=when, rule=rule)


def _other_groups(subject: Subject, desk: Desk) -> Iterator[tuple[str, Subject]]:
    """Read it of the cohorts that the desk knows, and of everybody."""
    if subject.captured or subject.fields or subject.held_over:
        yield "group", replace(subject, captured=None, fields=(), held_over=None)
    for group in _groups(desk):
        if group != subject.group:
            yield "group", replace(subject, group=group)
    if subject.group != EVERYBODY:
        side = subject.side or desk.home
        yield "group", replace(subject, group=EVERYBODY, side=side)


def _groups(desk: Desk) -> tuple[Group, ...]:
    return tuple(dict.fromkeys((name.kind, name.code) for name in desk.names if name.kind == "cohort"))


def _rules(subject: Subject) -> Iterator[tuple[str, Subject]]:
    codes = ["no-civilians"]
    if subject.status == "returned":
        codes += ["no-outside-exchange"] * (not subject.when.exchange)
        codes += ["events"] * (not subject.when.is_stock)
    if subject.status in {"returned", "taken"} and not subject.when.exchange:
        codes.append("no-third-state")
    for code in codes:
        yield "rule", replace(subject, rule=subject.rule ^ {code})
    if len(codes) > 1 and "no-outside-exchange" in codes:
        yield "rule", replace(subject, rule=subject.rule ^ {"no-civilians", "no-outside-exchange"})
    if subject.outside:
        yield "rule", replace(subject, outside=False)


def _sides_of(subject: Subject, desk: Desk) -> Iterator[tuple[str, Subject]]:
    others = [side.code for side in desk.sides if side.code != subject.side]
    if subject.group == EVERYBODY:
        for code in (*others, "both"):
            if code != subject.side:
                yield "side", replace(subject, side=code)
