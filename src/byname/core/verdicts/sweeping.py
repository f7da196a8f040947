"""Sweeping statements, and how many exchanges there were: none, all, the largest, the fifth this year."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from byname.core.figures import FigureQuery
from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.verdicts.asked_data import NEGATED
from byname.core.verdicts.deciding import Answer
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.numbers import Fit, Number, fit_of
from byname.core.verdicts.printing import assumed_side
from byname.core.verdicts.values import Basis, Checked, Nearest, Said, Verdict

__all__ = ["as_count", "count_exchanges", "count_stages", "denied", "largest"]

_LATELY: Final = timedelta(days=7)
_ORDINAL: Final = ("number",)


def as_count(claim: TextClaim) -> TextClaim:
    """Give a statement about nobody or everybody as a count that a figure answers; any other claim as it is."""
    if claim.unit != "sweeping" or claim.sweeping not in {"none", "all"}:
        return claim
    counted = (
        claim.counted
        if claim.counted not in {"", "sweeping", "people exchanged", "people listed"}
        else "people returned"
    )
    if claim.sweeping == "none":
        return replace(claim, value=0, unit="persons", counted=counted)
    return replace(claim, value=100, unit="percent", quote="100%", approx=Hedge.EXACT, counted=counted)


def count_exchanges(claim: TextClaim, desk: Desk, day: date | None, *, lang: str = "en") -> Checked:
    """Hold a number of exchanges against those of the register, and an ordinal against the numbers that sources give.

    Sources number differently and stages may count each: where the readings differ, it holds as one of them.
    """
    # Of "this year" a text knows what has happened until its own day.
    last = min((each for each in (claim.last, day) if each is not None), default=None)
    plain = Checked(claim, Verdict.CANNOT_BE_DECIDED, lang=lang, why=Said("verdict.why.no-day"))
    began = claim.first if claim.first is not None and claim.first != claim.last else None
    if last is None or not desk.stages:
        return plain
    every, stages = desk.exchanges(last, since=began), desk.exchanges(last, stages=True, since=began)
    numbers = tuple(desk.numbered(last)) if claim.kind == "ordinal" and began is None else ()
    readings = numbers or (every,)
    values = [("n", str(every)), ("day_when", last.isoformat())]
    values += [("stages", str(stages))] if stages != every else []
    numbered = [("numbers", " / ".join(map(str, numbers)))] if numbers else []
    found = replace(
        plain, basis=Basis.REGISTER, value=every, low=every, high=every,
        why=Said("verdict.why.exchanges", (*values, *numbered)), right=Said("verdict.right.exchanges", tuple(values)),
    )  # fmt: skip
    fits = {fit_of(claim, Number(number, number, number)) for number in readings}
    if fits == {Fit.ALL}:
        return replace(found, verdict=Verdict.HOLDS)
    others = [(number, _ORDINAL) for number in numbers] + [(every, ("rule",)), (stages, ("phase",))]
    for number, differs in others:
        if fit_of(claim, Number(number, number, number)) is Fit.ALL:
            nearest = Nearest("", number, number, number, "", differs, name=Said(f"verdict.differs.{differs[0]}"))
            return replace(found, verdict=Verdict.HOLDS_OTHERWISE, nearest=nearest)
    return replace(found, verdict=Verdict.DOES_NOT_HOLD)


def count_stages(
    claim: TextClaim, desk: Desk, day: date | None, names: Mapping[str, str], *, lang: str = "en"
) -> Checked:
    """Hold "in three stages" or "over two days" against the entries of the exchange of the day, or the last before it.

    Days are those on which somebody came, or all from the first to the last: where these differ, it holds only as one of them.
    """
    last = claim.last or day
    plain = Checked(claim, Verdict.CANNOT_BE_DECIDED, lang=lang, why=Said("verdict.why.no-day"))
    meant = desk.on(last - _LATELY, last)[-1:] if last is not None else ()
    if not meant or claim.value is None:
        return plain
    stages = desk.of(meant[0].exchange)
    on = sorted({stage.day for stage in stages})
    counts = {"phases": len({stage.phase for stage in stages}), "days": len(on), "span": (on[-1] - on[0]).days + 1}
    readings = [counts["phases"]] if claim.unit == "phases" else [counts["days"], counts["span"]]
    values = (
        ("exchange", names.get(meant[0].exchange, meant[0].exchange)), ("n", str(counts["phases"])), ("days", str(counts["days"])),
        ("first_when", on[0].isoformat()), ("day_when", on[-1].isoformat()),
    )  # fmt: skip
    found = replace(
        plain, basis=Basis.REGISTER, value=readings[0], low=readings[0], high=readings[0],
        why=Said("verdict.why.stages", values), right=Said("verdict.right.stages", values),
    )  # fmt: skip
    if claim.kind == "ordinal":
        # "The first stage" says which, and not how many.
        return replace(found, verdict=Verdict.DOES_NOT_HOLD) if claim.value > readings[0] else found
    fits = {fit_of(claim, Number(number, number, number)) for number in readings}
    if fits == {Fit.ALL}:
        return replace(found, verdict=Verdict.HOLDS)
    others = [*readings, counts["days"] if claim.unit == "phases" else counts["phases"]]
    for number in others:
        if fit_of(claim, Number(number, number, number)) is Fit.ALL:
            differs = "rule" if number in readings else "phase"
            nearest = Nearest("", number, number, number, "", (differs,), name=Said(f"verdict.differs.{differs}"))
            return replace(found, verdict=Verdict.HOLDS_OTHERWISE, nearest=nearest)
    return replace(found, verdict=Verdict.DOES_NOT_HOLD)


def denied(claim: TextClaim, text: str) -> bool:
    """Tell whether what sweeps is denied right before it: "not the largest", "not all", "не вперше"."""
    before = text[claim.sentence[0] : claim.start] if text else ""
    return bool(claim.sweeping) and re.search(rf"(?:{NEGATED})\W*(?:\w+\W+){{0,3}}$", before.casefold()) is not None


def largest(
    claim: TextClaim, desk: Desk, day: date | None, answer: Answer, names: Mapping[str, str], *, lang: str = "en"
) -> Checked:
    """Hold "the largest exchange" against all exchanges until then, by how many of the side came home in each."""
    last = claim.last or day
    plain = Checked(claim, Verdict.CANNOT_BE_DECIDED, lang=lang, why=Said("verdict.why.no-day"))
    meant = desk.on(last - _LATELY, last)[-1:] if last is not None else ()
    if not meant or (
        "exchange" not in f"{claim.quote} {claim.noun} {claim.counted}".casefold() and claim.counted != "exchanges"
    ):
        return replace(plain, why=Said("verdict.why.sweeping") if last is not None else plain.why)
    own = meant[0].exchange
    named = desk.side_of(claim)
    side = named or desk.assumed or desk.home
    codes = dict.fromkeys(stage.exchange for stage in desk.stages if last is not None and stage.day <= last)
    found = {code: answer(FigureQuery("returned", exchange=code, power=side)) for code in codes}
    told = {code: each.number for code, each in found.items() if each.number is not None}
    if own not in told:
        return replace(plain, why=Said("verdict.why.no-number"))
    most = max(told, key=lambda code: (told[code].value, code == own))
    number, others = told[own], [each for code, each in told.items() if code != own]
    values = (("exchange", names.get(most, most)), ("n", str(told[most].value)))
    judged = replace(
        plain, basis=Basis.REGISTER, figure=found[own].figure, definition=found[own].definition, value=number.value,
        low=number.low, high=number.high, why=Said("verdict.why.largest", values),
        right=Said("verdict.right.largest", values), assumed=assumed_side("" if named else side, desk, names),
    )  # fmt: skip
    if all(number.low > other.high for other in others):
        return replace(judged, verdict=Verdict.HOLDS)
    if any(number.high < other.low for other in others):
        return replace(judged, verdict=Verdict.DOES_NOT_HOLD)
    return judged
