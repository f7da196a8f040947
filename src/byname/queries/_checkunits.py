"""Units of whom nobody was ever on a list, exchanged, or back in any way before: three questions that one phrase may ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from byname.core.custody.drafts import Effect, Weight
from byname.core.disclosure import Viewer
from byname.core.statements.claim import TextClaim
from byname.core.verdicts.desk import Desk, Stage
from byname.core.verdicts.numbers import Fit, Number, fit_of
from byname.core.verdicts.printing import assumed_side
from byname.core.verdicts.values import Basis, Checked, Nearest, Said, Verdict
from byname.core.verdicts.whens import says
from byname.queries._asked import Asked
from byname.queries.units import KINDS, first_days

__all__ = ["check_units"]

_LATELY: Final = timedelta(days=7)
_SENSES: Final = {
    "listed": (r"\blists?\b", r"\bсписк", r"\bсписк"),
    "exchanged": (r"\bexchanged\b", r"\bswapped\b", r"\bобміню", r"\bобменива"),
    "returned": (r"\breturned\b", r"\bfreed\b", r"\bhome\b", r"\bповерт", r"\bвозвращ", r"\bзвільн", r"\bосвобо"),
}


def check_units(
    claim: TextClaim,
    desk: Desk,
    asked: Asked,
    day: date | None,
    *,
    text: str = "",
    names: Mapping[str, str],
    lang: str = "en",
    viewer: Viewer,
) -> Checked:
    """Hold a number of units, of whom somebody came for the first time, against the exchange of the day or the last before it.

    Which of the three is meant, the words beside the number say; where they do not, it holds only if it is each of them.
    """
    plain = Checked(claim, Verdict.CANNOT_BE_DECIDED, lang=lang, why=Said("verdict.why.no-day"))
    last = claim.last or day
    meant = desk.on(last - _LATELY, last)[-1:] if last is not None else ()
    if not meant or claim.value is None:
        return plain
    stages = desk.of(meant[0].exchange)
    side = desk.side_of(claim)
    power = side or desk.assumed or desk.home
    found = {kind: _units(kind, stages, asked, power, viewer) for kind in KINDS}
    words = text[slice(*claim.sentence)] if text else claim.noun
    senses = [kind for kind in KINDS if says(words, _SENSES[kind])] or list(KINDS)
    shown = found[senses[0]]
    values = tuple((kind, str(number.value)) for kind, number in found.items())
    judged = replace(
        plain, basis=Basis.REGISTER, value=shown.value, low=shown.low, high=shown.high,
        assumed=assumed_side("" if side else power, desk, names), why=Said("verdict.why.units", values),
        right=Said("verdict.right.units", (("n", str(found["returned"].value)), *values[:2])),
    )  # fmt: skip
    fits = [fit_of(claim, found[kind]) for kind in senses]
    if all(fit is Fit.ALL for fit in fits):
        return replace(judged, verdict=Verdict.HOLDS)
    if Fit.SOME in fits:
        return judged
    for kind in KINDS:
        number = found[kind]
        if fit_of(claim, number) is Fit.ALL:
            nearest = Nearest("", number.value, number.low, number.high, "", (kind,))
            return replace(judged, verdict=Verdict.HOLDS_OTHERWISE, nearest=nearest)
    return replace(judged, verdict=Verdict.DOES_NOT_HOLD)


def _units(kind: str, stages: Sequence[Stage], asked: Asked, power: str, viewer: Viewer) -> Number:
    """Count the units of whom somebody came in the exchange and of whom it had not happened before; a range where days are unsure."""
    start = min(stage.day for stage in stages).toordinal()
    sure, possible = first_days(kind, asked, power, viewer=viewer)
    came = {
        line.value("unit")
        for line in asked.people.lines
        for move in line.movements
        if move.effect is Effect.RETURNED and move.counts and move.weight is Weight.SURE
        and move.exchange == stages[0].exchange and (not power or line.value("power") == power)
    } - {""}  # fmt: skip
    known = {unit for unit in came if unit in asked.world.of("unit")}
    fresh = {unit for unit in known if sure.get(unit, start) >= start}
    open_units = {unit for unit in fresh if any(early < start for early in possible.get(unit, ()))}
    return Number(len(fresh), len(fresh - open_units), len(fresh))
