"""What becomes of a claim: its verdict, the number it was held against, why, and the sentence that would be right to print."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from byname.core.statements.claim import TextClaim

__all__ = ["Basis", "Checked", "Known", "Nearest", "PublishedMatch", "Said", "Verdict"]


class Verdict(StrEnum):
    """What may be said of a claim; of a sentence, never of a speaker."""

    HOLDS = "holds"
    DOES_NOT_HOLD = "does-not-hold"
    HOLDS_OTHERWISE = "holds-otherwise"
    CANNOT_BE_DECIDED = "cannot-be-decided"
    NOT_FOR_PUBLICATION = "not-for-publication"

    @property
    def told(self) -> str:
        """The words of `check --json` (DESIGN section 6)."""
        if self is Verdict.HOLDS_OTHERWISE:
            return "holds for another group or rule"
        return self.value.replace("-", " ")


class Basis(StrEnum):
    """Against what a claim was held."""

    REGISTER = "register"
    PUBLISHED = "published"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence not yet worded: a code of `wording` and its values, for `say_pairs(code, values, lang=...)`."""

    code: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Nearest:
    """The interpretation next to what is written under which the claim is true, or that comes nearest where none is.

    `differs`: what is read otherwise than written, of group, unit, side, day, period, exchange, phase, rule, stock, flow,
    known. `figure` is the text form of the register's figure, "" for a published statement. `name`: the interpretation
    in a sentence. `holds`: the claim is true so.
    """

    figure: str
    value: int | None
    low: int | None
    high: int | None
    definition: str
    differs: tuple[str, ...]
    holds: bool = True
    name: Said = Said("")


@dataclass(frozen=True, slots=True)
class PublishedMatch:
    """A published statement that a claim repeats or contradicts; texts as published.

    `relation`: same (number, measure, group and day), other-group, other-measure, other-day, otherwise (another number of
    the same thing), slip (another number that differs in digits alone).
    """

    figure: str
    group: str
    measure: str
    said_by: str
    day: str
    printed_by: str
    source_url: str
    relation: str


@dataclass(frozen=True, slots=True)
class Known:
    """The register's number as known on a day (None: now) and the verdict that follows from it."""

    day: str
    value: int | None
    low: int | None
    high: int | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Checked:
    """One claim with its verdict.

    `figure`, `value`, `low`, `high`, `definition`: the register's figure for what is written ("" and None where there is
    none, or where `verdict` is not-for-publication: then `rule` names the rule). `why`: one sentence. `nearest`: the
    interpretation that would make the claim true, None where it holds as written. `right`: the sentence that would be
    right to print, None where nobody knows. `then`, `now`: as known on the day of the text, and now, where both were asked.
    `published`: published statements about the same. `cohort`: code of the group that is meant ("" for everybody);
    `cohorts`: every group that the words may mean. `lang`: the language that `right` and `assumed` are to be said in.
    `assumed`: whose people were taken to be meant where the claim does not say it.
    """

    claim: TextClaim
    verdict: Verdict
    basis: Basis = Basis.NOTHING
    figure: str = ""
    value: int | None = None
    low: int | None = None
    high: int | None = None
    definition: str = ""
    why: Said = Said("")
    nearest: Nearest | None = None
    right: Said | None = None
    then: Known | None = None
    now: Known | None = None
    published: tuple[PublishedMatch, ...] = ()
    cohort: str = ""
    cohorts: tuple[str, ...] = ()
    rule: str = ""
    lang: str = "en"
    assumed: Said = Said("")

    @property
    def changed(self) -> bool:
        """Whether what is known now differs from what was known on the day of the text."""
        return self.then is not None and self.now is not None and self.then.value != self.now.value

    def to_json(self) -> dict[str, Any]:
        """Give what `byname check --json` adds to a claim's own fields; sentences as codes, for the caller to word."""
        return {
            "cohort": self.cohort or None, "cohorts": list(self.cohorts), "verdict": self.verdict.told,
            "figure": self.figure or None, "figure_value": self.value, "low": self.low, "high": self.high,
            "definition": self.definition or None, "basis": self.basis.value, "rule": self.rule or None,
        }  # fmt: skip
