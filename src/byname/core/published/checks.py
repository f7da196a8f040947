"""Published running totals against the chronology: which counting rule makes which one true, and which none explains."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from byname.core.published.bounds import Bounds
from byname.core.published.chronology import Chronology
from byname.core.published.counting import ALL_RULES, RULES, Asked, Lot, lots_of, sums_of
from byname.core.published.gaps import Gaps
from byname.core.published.totals import COMPARABLE, PublishedTotal

__all__ = ["Comparison", "Outcome", "RuleResult", "TotalCheck", "Verdict", "check_totals", "explained_by"]

Rule = tuple[str, ...]


class Verdict(StrEnum):
    """How a sum stands to a number: equal, within the range of what was told, only not excluded, or another."""

    EQUAL = "equal"
    WITHIN = "within"
    OPEN = "open"
    OTHER = "other"


class Outcome(StrEnum):
    """What became of a total; see `check_totals`."""

    SUM = "sum"
    INCREASE = "increase"
    BOUND = "bound"
    POSSIBLE = "possible"
    OPEN = "open"
    CHANCE = "chance"
    UNEXPLAINED = "unexplained"
    COUNT_OF_ONE = "count-of-one"
    OTHER_MEASURE = "other-measure"


@dataclass(frozen=True, slots=True)
class RuleResult:
    """A sum under one rule: by rows not marked as differing, by every row; how far `every` is from the number."""

    rule: Rule
    told: Bounds
    every: Bounds
    verdict: Verdict
    off: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """A number against the sums under every rule; `since`: the earlier total whose increase it is, None for the whole.

    `missing`: how many exchanges that sources number are not in the chronology, as low..high (None: not known).
    """

    number: Bounds
    since: PublishedTotal | None
    results: tuple[RuleResult, ...]
    missing: Bounds | None

    def rules(self, verdict: Verdict) -> tuple[Rule, ...]:
        """Give the rules under which the sum stands so to the number, fewest exclusions first."""
        return tuple(result.rule for result in self.results if result.verdict is verdict)

    @property
    def nearest(self) -> RuleResult:
        """Give the result that is least far off; of equals the surer one, then the one with the fewest exclusions."""
        order = list(Verdict)
        return min(self.results, key=lambda one: (abs(one.off), order.index(one.verdict), len(one.rule)))

    @property
    def lacking(self) -> bool:
        """Tell whether exchanges are known to be missing from the sum."""
        return self.missing is not None and self.missing.low > 0


@dataclass(frozen=True, slots=True)
class TotalCheck:
    """One running total, what became of it, and the comparisons behind that (none for another measure).

    `shown` is the comparison that the outcome rests on.
    """

    total: PublishedTotal
    outcome: Outcome
    whole: Comparison | None = None
    increases: tuple[Comparison, ...] = ()
    shown: Comparison | None = None

    @property
    def by_chance(self) -> bool:
        """Tell whether the whole sum is equal under some rule although exchanges are known to be missing from it."""
        whole = self.whole
        return self.total.exact and whole is not None and whole.lacking and bool(whole.rules(Verdict.EQUAL))

    @property
    def needed(self) -> tuple[str, ...]:
        """Give what each rule that makes it true leaves out."""
        rules = self.rules
        return tuple(code for code, _rule in RULES if rules and all(code in rule for rule in rules))

    @property
    def counted(self) -> tuple[str, ...]:
        """Give what no rule that makes it true leaves out."""
        rules = self.rules
        return tuple(code for code, _rule in RULES if rules and not any(code in rule for rule in rules))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Give the rules that make it true (or, where the outcome is possible, do not exclude it)."""
        if self.shown is None:
            return ()
        equal = self.shown.rules(Verdict.EQUAL)
        return equal or self.shown.rules(Verdict.WITHIN) or self.shown.rules(Verdict.OPEN)


def check_totals(
    totals: Sequence[PublishedTotal],
    chronology: Chronology,
    *,
    rules: Sequence[Rule] = ALL_RULES,
    among: Sequence[PublishedTotal] = (),
) -> tuple[TotalCheck, ...]:
    """Hold every total against the chronology, in order; its outcome is the first of these that is so.

    sum: some rule makes the sum up to its day equal, and no exchange that sources number is known to be missing from it;
    increase: the same of its difference to an earlier total (by the same speaker, else the last by anybody);
    bound: it is hedged ("more than"), and a sum lies within what the hedge allows;
    possible: it lies within what conflicting or undated rows allow;
    open: it is not excluded, for a count that the sum needs was never published;
    chance: a sum is equal although exchanges are known to be missing from it, so that the rule cannot be what makes it so;
    unexplained: no rule explains it.
    What is itself the count of one exchange, and other measures (held, bodies), is compared with nothing. `among` are the totals
    that they may continue, where those are more than the ones to be checked.
    """
    known = among or totals
    sums = _Sums(lots_of(chronology), Gaps(chronology, known), rules)
    return tuple(_check(total, known, sums) for total in totals)


def explained_by(checks: Iterable[TotalCheck]) -> Mapping[tuple[Rule, Outcome], int]:
    """Count for each rule how many totals of each outcome it makes true; a total that many rules make true counts for each."""
    return Counter((rule, check.outcome) for check in checks for rule in check.rules)


@dataclass(frozen=True, slots=True)
class _Sums:
    """What numbers are compared with: the lots of a chronology, what is missing from it, the rules."""

    lots: Sequence[Lot]
    gaps: Gaps
    rules: Sequence[Rule]

    def compared(self, number: Bounds, asked: Asked, since: PublishedTotal | None) -> Comparison:
        """Hold a number against the sum under every rule."""
        results = tuple(
            RuleResult(rule, told, every, _verdict(number, told, every), every.distance(number))
            for rule, (told, every) in zip(self.rules, sums_of(self.lots, asked, self.rules), strict=True)
        )
        # A mediator counts only his own exchanges, and those outside have no numbers: the numbering tells nothing of them.
        missing = None if asked.mediator or asked.kind else self.gaps.missing(asked)
        return Comparison(number, since, results, missing)


def _check(total: PublishedTotal, totals: Sequence[PublishedTotal], sums: _Sums) -> TotalCheck:
    asked = total.asked
    if asked is None:
        one = total.measure in COMPARABLE
        return TotalCheck(total, Outcome.COUNT_OF_ONE if one else Outcome.OTHER_MEASURE)
    low, high = total.possible.low, total.possible.high
    whole = sums.compared(Bounds(low + total.left_out, None if high is None else high + total.left_out), asked, None)
    increases = []
    for base in _bases(total, totals):
        if base.asked:
            more = total.value - base.value
            increases.append(sums.compared(Bounds(more, more), replace(asked, after=base.asked.last), base))
    outcome, shown = _outcome(total, whole, increases)
    return TotalCheck(total, outcome, whole, tuple(increases), shown)


def _verdict(number: Bounds, told: Bounds, every: Bounds) -> Verdict:
    if told.within(number):
        return Verdict.EQUAL
    if not every.meets(number):
        return Verdict.OTHER
    return Verdict.WITHIN if every.high is not None else Verdict.OPEN


def _bases(total: PublishedTotal, totals: Sequence[PublishedTotal]) -> list[PublishedTotal]:
    """Give the earlier exact totals whose continuation it may be: the last of the same speaker, of anybody, and as of a known day."""
    if not total.exact or total.asked is None:
        return []
    start = total.asked.last[0]
    earlier = [
        one for one in totals if one.exact and one.asked and one.series == total.series and one.asked.last[1] < start
    ]
    own = [one for one in earlier if one.speakers & total.speakers]
    dated = [one for one in earlier if one.asked and one.asked.last[0] == one.asked.last[1]]
    last = [max(some, key=_stood) for some in (own, earlier, dated) if some]
    return list(dict.fromkeys(last))


def _stood(total: PublishedTotal) -> tuple[int, int]:
    return (total.asked.last[1] if total.asked else 0, total.claim)


def _outcome(
    total: PublishedTotal, whole: Comparison, increases: Sequence[Comparison]
) -> tuple[Outcome, Comparison | None]:
    both = (whole, *increases)
    if not total.exact:
        if whole.rules(Verdict.EQUAL):
            return Outcome.BOUND, whole
    elif whole.rules(Verdict.EQUAL) and not whole.lacking:
        return Outcome.SUM, whole
    for one in increases:
        if one.rules(Verdict.EQUAL) and not one.lacking:
            return Outcome.INCREASE, one
    for verdict, outcome in ((Verdict.WITHIN, Outcome.POSSIBLE), (Verdict.OPEN, Outcome.OPEN)):
        # An increase is judged before the whole, for the whole of a chronology with gaps is never the whole.
        for one in (*increases, whole):
            if one.rules(verdict) and not one.lacking:
                return outcome, one
    for one in both:
        if total.exact and one.rules(Verdict.EQUAL):
            return Outcome.CHANCE, one
    surest = [one for one in increases if not one.lacking] or [whole]
    return Outcome.UNEXPLAINED, min(surest, key=lambda one: abs(one.nearest.off))
