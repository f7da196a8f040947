"""First, never before, nobody but: whether somebody of a group had come back before, by any record, and who else came."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from byname.core.figures import FigureQuery
from byname.core.grammar.sentences import sentences
from byname.core.grammar.times import times
from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import TextClaim
from byname.core.verdicts.deciding import Answer, Found
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.firsts_data import (
    BUT,
    COUNTS,
    EXCHANGES,
    LISTED,
    NUMBERS,
    PEOPLE,
    PERIOD,
    SOLDIERS,
    UNITS_OF_TIME,
)
from byname.core.verdicts.numbers import Fit, Number, joined
from byname.core.verdicts.printing import assumed_side, first_to_print, right_to_print
from byname.core.verdicts.questions import EVERYBODY, Question, Subject, ask_of, question_of
from byname.core.verdicts.questions_data import COUNTED
from byname.core.verdicts.values import Basis, Checked, Said, Verdict
from byname.core.verdicts.whens import When, says

__all__ = ["first_exchange", "first_time", "names_exchange", "nobody_but"]

_LATELY: Final = timedelta(days=7)
_NEARLY: Final = 0.9
"""Who says "in two months" may mean a few days less."""
_DAY: Final = timedelta(days=1)
_VERDICTS: Final = {Fit.ALL: Verdict.HOLDS, Fit.NONE: Verdict.DOES_NOT_HOLD, Fit.SOME: Verdict.CANNOT_BE_DECIDED}


@dataclass(frozen=True, slots=True)
class _Span:
    """The days of what a claim tells, both included, and from when on it is the first; None: from the beginning."""

    first: date
    last: date
    since: date | None = None


def names_exchange(claim: TextClaim) -> bool:
    """Tell whether a claim is of exchanges and not of people: "the first exchange", "перший обмін"."""
    return says(claim.noun or claim.quote, EXCHANGES) and not says(claim.noun, PEOPLE)


def first_time(
    claim: TextClaim,
    desk: Desk,
    day: date | None,
    answer: Answer,
    names: Mapping[str, str],
    *,
    text: str = "",
    lang: str = "en",
) -> Checked:
    """Hold "for the first time" and "never before" against every return before the one that is told, by any record.

    It holds only where certainly nobody of the group had come back, and certainly somebody then came.
    """
    plain, span, questions, asked = _asked(claim, desk, day, names, text=text, lang=lang)
    if span is None or not questions:
        return plain
    if not any(_narrows(question.subject) for question in questions) and not desk.side_of(claim):
        # Everybody is meant only where the words say whose people: else a group that was not read is.
        return replace(plain, why=Said("verdict.why.first-whom"))
    told = [_First.of(question.subject, span, desk, answer) for question in questions]
    if any(each is None for each in told):
        return replace(plain, why=Said("verdict.why.no-figure"))
    firsts = [each for each in told if each is not None]
    rule = next((each.rule for each in firsts if each.rule), "")
    shown = firsts[0]
    plain = replace(plain, basis=Basis.REGISTER, figure=shown.before.figure, definition=shown.before.definition)
    if rule:
        why = Said("verdict.why.withheld", (("rule", f"@verdict.rule-of.{rule}"),))
        return replace(plain, verdict=Verdict.NOT_FOR_PUBLICATION, rule=rule, why=why)
    fit = joined(each.fit for each in firsts)
    # Of several groups that the words may mean it must be so of each, and fails only if it fails of each.
    fit = Fit.SOME if fit is Fit.NONE and any(each.fit is not Fit.NONE for each in firsts) else fit
    return shown.judged(plain, fit, span, names, asked)


def nobody_but(
    claim: TextClaim,
    desk: Desk,
    day: date | None,
    answer: Answer,
    names: Mapping[str, str],
    *,
    text: str = "",
    lang: str = "en",
) -> Checked:
    """Hold "nobody but fighters of the brigade came home" against all who came of their side."""
    plain, span, questions, _asked_of = _asked(claim, desk, day, names, text=text, lang=lang)
    if span is None or len(questions) != 1 or not says(claim.quote, BUT):
        return plain
    part = replace(questions[0].subject, when=When(first=span.first, last=span.last))
    if not _narrows(part) and says(claim.noun, SOLDIERS):
        part = replace(part, rule=part.rule | {"no-civilians"})
    elif not _narrows(part):
        return replace(plain, why=Said("verdict.why.first-whom"))
    side = part.side or desk.side_of(claim) or desk.assumed or desk.home
    counted = part.rule - {"no-civilians"}
    whole = replace(part, group=EVERYBODY, fields=(), captured=None, held_over=None, side=side, rule=counted)
    asked = [question_of(part, desk), question_of(whole, desk)]
    founds = [answer(each.parts[0]) for each in asked if each is not None]
    numbers = [each.number for each in founds if each.number is not None]
    if len(founds) < len(asked):
        return replace(plain, why=Said("verdict.why.no-figure"))
    rule = _rule(founds, [each.parts[0] for each in asked if each is not None], answer)
    plain = replace(plain, basis=Basis.REGISTER, figure=founds[0].figure, definition=founds[0].definition, rule=rule)
    if rule or len(numbers) < len(asked):
        why = (
            Said("verdict.why.withheld", (("rule", f"@verdict.rule-of.{rule}"),))
            if rule
            else Said("verdict.why.no-number")
        )
        return replace(plain, verdict=Verdict.NOT_FOR_PUBLICATION if rule else plain.verdict, why=why)
    own, every = numbers
    if founds[0].unrecorded:
        return replace(plain, why=Said("verdict.why.not-recorded", (("field", f"@ask.field.{founds[0].unrecorded}"),)))
    fit = Fit.ALL if own.low == every.high > 0 else Fit.NONE if own.high < every.low else Fit.SOME
    why = Said("verdict.why.nobody-but", (("n", str(own.value)), ("whole", str(every.value))))
    right = right_to_print(part, own, every, names, claim)
    return replace(plain, verdict=_VERDICTS[fit], value=own.value, low=own.low, high=own.high, why=why, right=right)


def first_exchange(
    claim: TextClaim, desk: Desk, day: date | None, names: Mapping[str, str], *, text: str = "", lang: str = "en"
) -> Checked:
    """Hold "the first exchange in two months" against the exchange before the one that is told."""
    plain = Checked(claim, Verdict.CANNOT_BE_DECIDED, lang=lang, why=Said("verdict.why.first-when"))
    span = _span(claim, desk, day, text, lang)
    stages = desk.on(span.first, span.last) if span is not None else ()
    if span is None or not stages:
        return plain
    own = desk.of(stages[-1].exchange)
    before = [stage for stage in desk.stages if stage.day < own[0].day and stage.exchange != own[0].exchange]
    words = text[slice(*claim.sentence)]
    began = _back(own[0].day, words) or span.since
    nearly = _back(own[0].day, words, part=_NEARLY) or began
    values = [("exchange", names.get(own[0].exchange, own[0].exchange)), ("first_when", own[0].day.isoformat())]
    if before:
        values += [
            ("before", names.get(before[-1].exchange, before[-1].exchange)),
            ("day_when", before[-1].day.isoformat()),
        ]
    told = tuple(values)
    fit = Fit.ALL if not before or (began and before[-1].day < began) else Fit.NONE
    fit = Fit.SOME if fit is Fit.NONE and nearly and before[-1].day < nearly else fit
    return replace(
        plain, verdict=_VERDICTS[fit], basis=Basis.REGISTER, why=Said("verdict.why.first-exchange", told),
        right=Said("verdict.right.first-exchange", told),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _First:
    """One reading: who had come before, who came then, and whether the register knows of everybody's group."""

    subject: Subject
    before: Found
    came: Found
    rule: str
    fit: Fit
    earlier: Subject

    @classmethod
    def of(cls, subject: Subject, span: _Span, desk: Desk, answer: Answer) -> _First | None:
        """Ask who came then and who before; None where no figure asks for it."""
        then = replace(subject, when=When(first=span.first, last=span.last))
        earlier = replace(subject, when=When(first=span.since, last=span.first - _DAY))
        came, before = question_of(then, desk), question_of(earlier, desk)
        if came is None or before is None:
            return None
        queries = [before.parts[0], came.parts[0]]
        founds = [answer(query) for query in queries]
        rule = _rule(founds, queries, answer)
        fit = Fit.SOME if rule else _fit(founds[0].number, founds[1].number)
        # Nobody before, or nobody then, is certain only where of everybody it is known whether he is of the group.
        nobody = fit is Fit.ALL or (fit is Fit.NONE and not (founds[0].number and founds[0].number.low))
        sure = _known(queries[0], answer) and _known(queries[1], answer)
        if nobody and (not sure or subject.group[1] in desk.with_parts):
            fit = Fit.SOME
        return cls(then, founds[0], founds[1], rule, fit, earlier)

    def judged(self, plain: Checked, fit: Fit, span: _Span, names: Mapping[str, str], claim: TextClaim) -> Checked:
        """Give the verdict with the number of those before, and the sentence that would be right."""
        number, came = self.before.number, self.came.number
        if number is None or came is None:
            return replace(plain, why=Said("verdict.why.no-number"))
        code = "open" if fit is Fit.SOME else "none" if fit is Fit.ALL else "before" if number.value else "nobody"
        values = [("day_when", span.first.isoformat()), ("n", str(number.value)), ("came", str(came.value))]
        if not number.exact:
            values += [("low", str(number.low)), ("high", str(number.high))]
        right = right_to_print(self.earlier, number, None, names, claim) if number.value else None
        if fit is Fit.ALL:
            right = first_to_print(self.subject, names)
        return replace(
            plain, verdict=_VERDICTS[fit], value=number.value, low=number.low, high=number.high,
            why=Said(f"verdict.why.first-{code}", tuple(values)), right=right,
        )  # fmt: skip


def _narrows(subject: Subject) -> bool:
    """Tell whether the words single out a group."""
    return subject.group != EVERYBODY or bool(subject.fields or subject.captured or subject.held_over)


def _fit(before: Number | None, came: Number | None) -> Fit:
    if before is None or came is None:
        return Fit.SOME
    if before.low > 0 or came.high == 0:
        return Fit.NONE
    return Fit.ALL if before.high == 0 and came.low > 0 else Fit.SOME


def _known(query: FigureQuery, answer: Answer) -> bool:
    """Tell whether of everybody who came before it is known whether he is of the group; of cohorts the range says it."""
    field = query.by.partition("=")[0]
    if not field:
        return True
    unknown = answer(replace(query, by=f"{field}="))
    return unknown.number is not None and not unknown.rule and unknown.number.high == 0


def _rule(founds: Sequence[Found], queries: Sequence[FigureQuery], answer: Answer) -> str:
    return next((each.rule for each in founds if each.rule), "") or next(filter(None, map(answer.rule, queries)), "")


def _asked(
    claim: TextClaim, desk: Desk, day: date | None, names: Mapping[str, str], *, text: str, lang: str
) -> tuple[Checked, _Span | None, tuple[Question, ...], TextClaim]:
    """Read a statement about a group as people who came on the days that it tells of; without any, the check says why."""
    plain = Checked(claim, Verdict.CANNOT_BE_DECIDED, lang=lang, why=Said("verdict.why.first-when"))
    if claim.counted == "people listed" or says(text[slice(*claim.sentence)], LISTED):
        return replace(plain, why=Said("verdict.why.first-listed")), None, (), claim
    span = _span(claim, desk, day, text, lang)
    if span is None:
        return plain, None, (), claim
    counted = COUNTS.get(claim.counted, claim.counted if COUNTED.get(claim.counted, ("",))[0] == "returned" else "")
    if not counted:
        return replace(plain, why=Said("verdict.why.not-counted", (("counted", claim.counted),))), None, (), claim
    asked = replace(
        claim, unit="persons", sweeping="", value=1, counted=counted, kind="event", first=span.first, last=span.last,
        date_text="", noun=re.sub(r"^time\s+(?:that\s+)?", "", claim.noun),
    )  # fmt: skip
    asking = ask_of(asked, desk, day)
    cohorts = tuple(code for _kind, code in asking.meant.groups)
    plain = replace(
        plain, cohorts=cohorts, cohort=cohorts[0] if len(cohorts) == 1 else "",
        assumed=assumed_side(asking.assumed, desk, names),
    )  # fmt: skip
    if not asking.written:
        return replace(plain, why=asking.why or Said("verdict.why.no-figure")), span, (), asked
    if not asking.exact:
        why = Said("verdict.why.group-unknown", (("group", claim.noun or claim.subgroup),))
        return replace(plain, why=why), span, (), asked
    questions = asking.written
    if claim.counted == "people exchanged":
        questions = tuple(_in_exchanges(question) for question in questions)
    return plain, span, questions, asked


def _in_exchanges(question: Question) -> Question:
    """Count those of exchanges alone: "never exchanged" says nothing of who was let go."""
    subject = question.subject
    return replace(question, subject=replace(subject, rule=subject.rule | {"no-outside-exchange"}))


def _span(claim: TextClaim, desk: Desk, day: date | None, text: str, lang: str) -> _Span | None:
    """Give the days that a claim tells of: those of its sentence, else those of the exchange shortly before its text."""
    found = list(_times(claim, day, text, lang))
    since = next((first for first, _last, opens in found if opens), None)
    days = next(((first, last) for first, last, opens in found if not opens), None)
    if days is None and claim.first is not None and claim.last is not None:
        days = claim.first, claim.last
    last = day or claim.last
    if days is None:
        lately = desk.on(last - _LATELY, last)[-1:] if last is not None else ()
        stages = [stage.day for stage in desk.of(lately[0].exchange) if last and stage.day <= last] if lately else []
        days = (stages[0], stages[-1]) if stages else None
    if days is None or (last is not None and days[0] > last):
        return None
    since = since or (_back(days[0], text[slice(*claim.sentence)]) if text else None)
    return _Span(days[0], days[1], since if since is not None and since < days[0] else None)


def _times(claim: TextClaim, day: date | None, text: str, lang: str) -> Iterator[tuple[date, date, bool]]:
    tongue = Tongue(lang) if text else Tongue.OTHER
    for sentence in sentences(text, tongue, start=claim.sentence[0], end=claim.sentence[1]) if text else ():
        for time in times(sentence, tongue, day):
            if time.first is not None:
                yield time.first, time.last or time.first, time.since


def _back(day: date, words: str, *, part: float = 1) -> date | None:
    """Give the day so long (or a part of it) before another as words say: "in two months", "за три тижні"; None without."""
    found = re.search(PERIOD, words.casefold())
    if found is None:
        return None
    number = int(found["n"]) if found["n"].isdecimal() else NUMBERS.get(found["n"], 0)
    days = next((length for stem, length in UNITS_OF_TIME if found["unit"].startswith(stem)), 0)
    return day - timedelta(days=round(number * days * part)) if number and days else None
