"""Decide a claim by the figures that it asks for: never that it holds on a guess."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from byname.core.figures import FigureQuery, Whole
from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.numbers import Fit, Number, allowed, fit_of, is_share, joined, share_of
from byname.core.verdicts.printing import assumed_side, right_to_print
from byname.core.verdicts.questions import Asking, Question, wholes_of
from byname.core.verdicts.values import Basis, Checked, Nearest, Said, Verdict

__all__ = ["Answer", "Found", "decide"]

_MOST_NEAR = 40
_OTHER_PEOPLE = frozenset({"phase", "side", "period"})
"""Readings about other people: what lies between two such numbers is nobody in particular."""
_SAME_WORDS = frozenset({"stock", "flow", "period", "whole"})
"""Readings that the very words leave open: where one of them may bear a claim out, it is not said to fail."""
_TELLING = 5
"""A number smaller than this fits by chance: no other reading is offered for it."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to one figure: its number, or the rule that keeps it from the public; `definition` in words.

    `unrecorded`: the field that narrows it down, where the register does not tell it of everybody: the number is of those known.
    """

    figure: str
    number: Number | None
    rule: str = ""
    definition: str = ""
    unrecorded: str = ""


class Answer(Protocol):
    """Answers figures. A small group is withheld at once; `rule` asks all else that keeps a figure from the public."""

    def __call__(self, query: FigureQuery, /) -> Found:
        """Give the number of a figure, with the rule of a small group."""

    def rule(self, query: FigureQuery, /) -> str:
        """Give the rule that withholds a figure by what else is shown, "" for none."""


@dataclass(frozen=True, slots=True)
class _Told:
    """One reading with its answer: how its number fits; `rule` where it may not be published."""

    question: Question
    found: Found
    fit: Fit
    rule: str = ""
    whole: Found | None = None


def decide(
    claim: TextClaim,
    asking: Asking,
    answer: Answer,
    *,
    desk: Desk,
    lang: str = "en",
    others: Sequence[TextClaim] = (),
    names: Mapping[str, str] | None = None,
) -> Checked:
    """Decide one claim; `others` are the claims of its text (a whole may be one of them), `names` of groups and sides to print.

    Where the words leave several readings open, it holds only if each of them bears it out.
    """
    cohorts = tuple(code for _kind, code in asking.meant.groups)
    plain = Checked(
        claim,
        Verdict.CANNOT_BE_DECIDED,
        cohorts=cohorts,
        cohort=cohorts[0] if len(cohorts) == 1 else "",
        lang=lang,
        why=asking.why or Said("verdict.why.not-counted", (("counted", claim.counted or claim.unit),)),
    )
    if not asking.written or allowed(claim) is None:
        return plain
    plain = replace(plain, assumed=assumed_side(asking.assumed, desk, names or {}))
    told = [_gated(_tell(claim, question, answer, desk, others), answer) for question in asking.written]
    withheld = next((each for each in told if each.rule), None)
    if withheld is not None:
        why = Said("verdict.why.withheld", (("rule", f"@verdict.rule-of.{withheld.rule}"),))
        verdict, found = Verdict.NOT_FOR_PUBLICATION, withheld.found
        return replace(
            plain, verdict=verdict, basis=Basis.REGISTER, figure=found.figure, definition=found.definition,
            rule=withheld.rule, why=why,
        )  # fmt: skip

    unrecorded = next((each.found.unrecorded for each in told if each.found.unrecorded), "")
    if unrecorded:
        # Law 5: of those whose sex nobody wrote down, none is no woman.
        return replace(
            plain, why=Said("verdict.why.not-recorded", (("field", f"@ask.field.{unrecorded}"),)), assumed=Said("")
        )

    def near() -> _Told | None:
        return _near(claim, asking.near, answer, told[0].found.number, desk=desk, others=others)

    return _judged(asking, told, replace(plain, basis=Basis.REGISTER), near, names or {})


def _judged(
    asking: Asking, told: Sequence[_Told], plain: Checked, near: Callable[[], _Told | None], names: Mapping[str, str]
) -> Checked:
    claim, first, fits = plain.claim, told[0], {each.fit for each in told}
    holding = next((each for each in told if each.fit is Fit.ALL), None)
    if fits == {Fit.ALL} and asking.exact:
        return _with(plain, first, Verdict.HOLDS, "holds", names)
    if holding is not None:
        differs = ("group",) if not asking.exact or len(plain.cohorts) > 1 else ("side",)
        code = "one-of-several" if asking.exact else "narrower"
        found = _with(plain, holding, Verdict.HOLDS_OTHERWISE, code, names)
        return replace(found, nearest=_nearest(holding, differs, holds=True))
    if Fit.SOME in fits:
        some = next(each for each in told if each.fit is Fit.SOME)
        return _with(plain, some, Verdict.CANNOT_BE_DECIDED, _open(some), names)
    other = near()
    if other is not None and other.fit is Fit.ALL:
        found = _with(plain, first, Verdict.HOLDS_OTHERWISE, "otherwise", names)
        return _beside(found, other, names)
    if other is not None and other.fit is Fit.SOME and other.question.differs[0] in _SAME_WORDS:
        return _beside(_with(plain, other, Verdict.CANNOT_BE_DECIDED, _open(other), names), other, names)
    if not asking.exact:
        group = claim.noun or claim.subgroup
        why = Said("verdict.why.group-unknown", (("group", group),))
        return replace(plain, basis=Basis.NOTHING, why=why, assumed=Said(""))
    code = "whole" if first.whole is not None and _part_fits(claim, first) else "other-number"
    found = _with(plain, first, Verdict.DOES_NOT_HOLD, code, names)
    return _beside(found, other, names) if other else found


def _beside(checked: Checked, other: _Told, names: Mapping[str, str]) -> Checked:
    """Name another reading beside what is written: what it reads otherwise, of which group, and its number."""
    nearest = _nearest(other, other.question.differs, holds=other.fit is Fit.ALL)
    group = other.question.subject.group[1]
    told = [("differs", f"@verdict.differs.{nearest.differs[0]}"), ("near", str(nearest.value))]
    told += [("near_group", names.get(group, group))] if group and nearest.differs[0] == "group" else []
    if nearest.low != nearest.high:
        told += [("near_low", str(nearest.low)), ("near_high", str(nearest.high))]
    why = Said(checked.why.code, (*checked.why.values, *told)) if nearest.value is not None else checked.why
    return replace(checked, nearest=nearest, why=why)


def _with(plain: Checked, told: _Told, verdict: Verdict, code: str, names: Mapping[str, str]) -> Checked:
    """Give a claim with its verdict and the figure that it rests on."""
    number, whole = told.found.number, told.whole.number if told.whole else None
    value, low, high = (number.value, number.low, number.high) if number else (None, None, None)
    return replace(
        plain, verdict=verdict, figure=told.found.figure, definition=told.found.definition, value=value, low=low,
        high=high, why=_why(code, told, plain.claim),
        right=right_to_print(told.question.subject, number, whole if _of_group(told) else None, names, plain.claim),
    )  # fmt: skip


def _of_group(told: _Told) -> bool:
    """Tell whether the whole is of the same group as the part, as "113 of 332 of the brigade" says; a part of others is not."""
    return told.whole is not None and f"cohort:{told.question.subject.group[1]}" in (
        told.whole.figure if told.question.subject.group[0] == "cohort" else "cohort:"
    )


def _tell(claim: TextClaim, question: Question, answer: Answer, desk: Desk, others: Sequence[TextClaim]) -> _Told:
    """Answer one reading: every part of it must be as the claim says, and the whole that the claim names as well."""
    founds = [_found(question, part, answer) for part in question.parts]
    rule = next((each.rule for each in founds if each.rule), "")
    shown = founds[0]
    if rule or any(each.number is None for each in founds):
        return _Told(question, shown, Fit.SOME, rule)
    numbers = [each.number for each in founds if each.number is not None]
    if is_share(claim):
        return _share(claim, question, shown, answer)
    fit = joined(fit_of(claim, number) for number in numbers)
    unfit = next((each for each in founds if each.number and fit_of(claim, each.number) is not Fit.ALL), shown)
    if claim.of_total is None or claim.whole or fit is Fit.NONE:
        return _Told(question, unfit, fit)
    whole, whole_fit = _whole(claim, question, answer, desk, others)
    return _Told(question, unfit, joined([fit, whole_fit]), "", whole)


def _gated(told: _Told, answer: Answer) -> _Told:
    """Ask the gate about every figure that a reading shows."""
    if told.rule:
        return told
    figures = (*told.question.parts, *((told.question.less,) if told.question.less else ()))
    return replace(told, rule=next((rule for figure in figures if (rule := answer.rule(figure))), ""))


def _found(question: Question, part: FigureQuery, answer: Answer) -> Found:
    found = answer(part)
    if question.less is None or found.number is None:
        return found
    rest = answer(replace(question.less, power=part.power))
    if rest.number is None:
        return replace(rest, number=None)
    low = max(0, found.number.low - rest.number.high)
    high = max(low, found.number.high - rest.number.low)
    number = Number(max(0, found.number.value - rest.number.value), low, high)
    return replace(found, number=number, unrecorded=found.unrecorded or rest.unrecorded)


def _share(claim: TextClaim, question: Question, part: Found, answer: Answer) -> _Told:
    """Hold a share against the part and all taken of the same group, or everybody of the same flow where a group narrows it."""
    query = question.parts[0]
    if query.is_flow and (query.cohort or query.by or query.held_over_years is not None):
        base = replace(query, cohort="", by="", held_over_years=None)
        if query.start is None and not query.exchange:
            base = _taken(query)
    elif query.held_over_years is not None:
        base = replace(query, held_over_years=None)
    elif query.is_flow and (query.start is not None or query.exchange):
        return _Told(question, part, Fit.SOME)
    else:
        base = _taken(query)
    whole = answer(base)
    if whole.rule or whole.number is None or part.number is None:
        return _Told(question, part, Fit.SOME, whole.rule)
    fit = share_of(claim, part.number, whole.number)
    if (
        fit is Fit.ALL
        and claim.of_total is not None
        and not _about(claim.of_total).low <= whole.number.value <= _about(claim.of_total).high
    ):
        fit = Fit.NONE
    status = Whole(status="taken") if base.status == "taken" else None
    figure = replace(query, per=status).format() if status and not query.is_flow else part.figure
    return _Told(question, replace(part, figure=figure), fit, "", whole)


def _taken(query: FigureQuery) -> FigureQuery:
    """Ask for all taken of the same group by the last day."""
    rule = replace(query.rule, outside_exchange=True, events=False)
    day = query.as_of if query.as_of is not None else (query.end or 1) - 1
    return FigureQuery("taken", day, cohort=query.cohort, power=query.power, rule=rule)


def _about(number: int) -> Number:
    return Number(number, number - number // 10, number + number // 10)


def _whole(
    claim: TextClaim, question: Question, answer: Answer, desk: Desk, others: Sequence[TextClaim]
) -> tuple[Found | None, Fit]:
    """Hold the whole that a claim names against what it may be; the hedge of its own claim in the text counts."""
    own = next(
        (each for each in others if each.value == claim.of_total and each is not claim and each.unit == claim.unit),
        None,
    )
    hedge = own.approx if own is not None else Hedge.EXACT
    stated = replace(
        claim, value=claim.of_total, approx=hedge, unit="persons", fraction="",
        lower=claim.of_total if hedge in {Hedge.MORE_THAN, Hedge.AT_LEAST} else None,
        upper=claim.of_total if hedge in {Hedge.NEARLY, Hedge.UP_TO} else None,
    )  # fmt: skip
    founds: list[tuple[Found, Fit]] = []
    for each in wholes_of(question.subject, desk):
        found = answer(each.parts[0])
        if found.number is None or found.rule or found.unrecorded:
            continue
        founds.append((found, fit_of(stated, found.number)))
        if founds[-1][1] is Fit.ALL and found.number.value == claim.of_total:
            return founds[-1]
    for wanted in (Fit.ALL, Fit.SOME):
        fitting = [found for found, fit in founds if fit is wanted]
        if fitting:
            exact = (each for each in fitting if each.number and each.number.value == claim.of_total)
            return next(exact, fitting[0]), wanted
    return founds[0] if founds else (None, Fit.SOME)


def _near(
    claim: TextClaim,
    near: Iterable[Question],
    answer: Answer,
    number: Number | None,
    *,
    desk: Desk,
    others: Sequence[TextClaim],
) -> _Told | None:
    """Give the nearest other reading that bears the claim out, else one that may; small numbers fit by chance and count not."""
    if claim.value is not None and claim.value < _TELLING and not is_share(claim):
        return None
    possible: _Told | None = None
    for question in list(near)[:_MOST_NEAR]:
        if question.differs == ("day",) and claim.approx is not Hedge.EXACT:
            continue  # "more than" so many is true of some day or other
        told = _tell(claim, question, answer, desk, others)
        if told.rule or told.found.unrecorded or told.found.number is None or told.found.number.value < _TELLING:
            continue
        if told.fit is Fit.NONE or not _tight(claim, told.found.number) or (told.fit is Fit.SOME and possible):
            continue
        others_people = question.differs[0] in _OTHER_PEOPLE
        if (others_people or _apart(told.found.number, number)) and not _gated(told, answer).rule:
            if told.fit is Fit.ALL:
                return told
            possible = told
    return possible


def _apart(one: Number, other: Number | None) -> bool:
    """Tell whether two numbers may stand side by side: a few people between them would be told by subtracting."""
    return other is None or not 0 < abs(one.value - other.value) < _TELLING


def _tight(claim: TextClaim, number: Number) -> bool:
    """Tell whether a number says as much as the words: "more than 20" is no reading of 1,000."""
    if claim.value is None or is_share(claim):
        return True
    return _about(claim.value).low <= number.value <= _about(claim.value).high


def _nearest(told: _Told, differs: tuple[str, ...], *, holds: bool) -> Nearest:
    number = told.found.number
    value, low, high = (number.value, number.low, number.high) if number else (None, None, None)
    return Nearest(told.found.figure, value, low, high, told.found.definition, differs, holds, Said("verdict.nearest"))


def _open(told: _Told) -> str:
    return "no-number" if told.found.number is None else "range" if not told.found.number.exact else "whole-open"


def _part_fits(claim: TextClaim, told: _Told) -> bool:
    number = told.found.number
    return number is not None and not is_share(claim) and fit_of(claim, number) is not Fit.NONE


def _why(code: str, told: _Told, claim: TextClaim) -> Said:
    number, whole = told.found.number, told.whole.number if told.whole else None
    values = [("n", str(number.value))] if number else []
    if number and number.low != number.high:
        values += [("low", str(number.low)), ("high", str(number.high))]
    if whole:
        values.append(("whole", str(whole.value)))
    if claim.of_total is not None:
        values.append(("stated", str(claim.of_total)))
    return Said(f"verdict.why.{code}", tuple(values))
