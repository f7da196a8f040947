"""One claim as one text tells it: what tags, related coverage and a claim's life are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim

__all__ = ["Telling", "fold_outlet", "shown_number"]

_SIGNS = {
    Hedge.ABOUT: "≈ ", Hedge.MORE_THAN: "> ", Hedge.AT_LEAST: "≥ ", Hedge.NEARLY: "≲ ", Hedge.UP_TO: "≤ ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim with its text (number, place among its claims, day, outlet) and what the desk makes of its words.

    `cohorts`: codes of the groups that its words may mean, none for everybody; `exchanges`: codes of those that it may be
    about; `verdict`: code of `core.verdicts.Verdict`, "" where nobody has asked.
    """

    text: int
    place: int
    day: date
    outlet: str
    claim: TextClaim
    cohorts: tuple[str, ...] = ()
    exchanges: tuple[str, ...] = ()
    verdict: str = ""

    @property
    def group(self) -> str:
        """The group as written, else as it was read."""
        return self.claim.noun or self.claim.subgroup

    @property
    def number(self) -> int | None:
        """The number that it states: its value, else the lower end of a range."""
        return self.claim.value if self.claim.value is not None else self.claim.lower

    @property
    def printed_by(self) -> str:
        """The outlet, else the text's number."""
        return self.outlet or f"#{self.text}"


def shown_number(claim: TextClaim) -> str:
    """Write what a claim states, hedge and all, as short as a chart needs it."""
    if claim.value is None and claim.lower is not None and claim.upper is not None:
        number = f"{claim.lower:,}–{claim.upper:,}"
    elif claim.value is None:
        return claim.fraction or claim.quote
    else:
        number = f"{claim.value:,}"
    unit = " %" if claim.unit == "percent" else ""
    return f"{_SIGNS.get(claim.approx, '')}{number}{unit}"


def fold_outlet(outlet: str) -> str:
    """Give an outlet's name as it is compared: case, spaces and a leading www. count for nothing."""
    return "".join(outlet.casefold().removeprefix("www.").split())
