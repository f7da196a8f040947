"""The published chronology of exchanges, its conflicting counts, and the running totals held against every counting rule.

Public claims tell of no person, so every role of the register sees all of it; nobody without a role does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from byname.core.disclosure import Action, Viewer
from byname.core.press.claims import Claim as PublishedClaim
from byname.core.press.counts import StatedCount
from byname.core.published.bounds import Bounds, added
from byname.core.published.checks import Outcome, TotalCheck, check_totals, explained_by
from byname.core.published.chronology import ASIDE, Chronology, PublishedExchange, Telling, read_chronology
from byname.core.published.counting import RULES, Asked, Lot, lots_of, rule_named
from byname.core.published.flags import Flag, flag_totals
from byname.core.published.gaps import Gaps, exchanges_in
from byname.core.published.totals import PublishedTotal, read_totals
from byname.queries._claims import standing_claims
from byname.queries.gate import allow
from byname.queries.results import Sentence

__all__ = [
    "ChronologyView", "ExchangeLine", "FlagView", "LotView", "RuleView", "TellingView", "TotalView", "chronology",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class TellingView:
    """One claim about an exchange: its numbers as printed, who said it, where; `differs`: marked as contradicting another."""

    phase: str
    when: str
    counts: tuple[str, str]
    military: str
    civilian: str
    said_by: str
    source: str
    notes: str
    differs: bool
    document: int
    row: int


@dataclass(frozen=True, slots=True)
class LotView:
    """People of one part of an exchange each way, as low..high of every row; `track` for the picture: see `chronology`.

    `told` is the low end by the rows not marked as differing; `stated` false: nobody published a number.
    """

    exchange: str
    first: date | None
    last: date | None
    way: int
    track: str
    told: int
    low: int
    high: int | None
    stated: bool


@dataclass(frozen=True, slots=True)
class ExchangeLine:
    """One exchange: its days, how many returned each way by every row (low..high), its numbers by source, every claim.

    `when`: its day as told where it is no day (a month); else `first` and `last`. `military` of those who returned to the first
    party, None where nobody told. `conflict`: rows tell different numbers.
    """

    code: str
    first: date | None
    last: date | None
    when: str
    track: str
    numbers: tuple[tuple[str, str], ...]
    mediators: tuple[str, ...]
    people: tuple[Bounds, Bounds]
    military: Bounds | None
    tellings: tuple[TellingView, ...]
    conflict: bool


@dataclass(frozen=True, slots=True)
class FlagView:
    """An oddity of a total: parts, falls, swapped or digit, and the other number as printed."""

    code: str
    number: str


@dataclass(frozen=True, slots=True)
class TotalView:
    """One published running total and what became of it under the counting rules.

    `because` is why in a sentence; `needed` and `counted`: what every true rule leaves out, and what none does. `nearest` is the
    rule that comes nearest. `chosen`: the sum under the rule asked for, as (verdict, sum, how many the number is more).
    `exchanges`: (told, in the chronology, the same with each stage of a named track counted).
    """

    claim: tuple[int, int]
    when: str
    figure: str
    what: str
    said_by: str
    source: str
    measure: str
    outcome: str
    because: Sentence
    needed: tuple[str, ...]
    counted: tuple[str, ...]
    nearest: tuple[str, ...]
    rules: int
    by_chance: bool
    flags: tuple[FlagView, ...]
    exchanges: tuple[int, int, int] | None
    chosen: tuple[str, Bounds, int] | None

    @property
    def sure(self) -> bool:
        """Tell whether the rules make it true; where it is only possible, many rules leave it open and none says much."""
        return self.outcome in {Outcome.SUM, Outcome.INCREASE, Outcome.BOUND}


@dataclass(frozen=True, slots=True)
class RuleView:
    """What one exclusion does: totals that are true only with it, only without it, either way; and true under it alone.

    Of exact totals that a sum or an increase explains. `code` "everybody" is the rule that leaves nobody out.
    """

    code: str
    needed: int
    counted: int
    either: int
    alone: int


@dataclass(frozen=True, slots=True)
class ChronologyView:
    """The chronology of a register: its parties, exchanges, lots for a picture, totals, and what the rules explain.

    `rule` is the rule asked for; `missing` how many exchanges that sources number it does not have, by the last number told.
    """

    parties: tuple[str, str]
    exchanges: tuple[ExchangeLine, ...]
    lots: tuple[LotView, ...]
    totals: tuple[TotalView, ...]
    outcomes: tuple[tuple[str, int], ...]
    rules: tuple[RuleView, ...]
    rule: tuple[str, ...]
    missing: int


def chronology(*, viewer: Viewer, rule: str = "") -> ChronologyView:
    """Give the published chronology and the running totals, checked under every rule and shown under the one asked for.

    Tracks of lots: numbered, unnumbered, outside, or the name that the claims give. Raises RefusedError for who has no role,
    MisuseError for a rule that does not exist.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    chosen = rule_named(rule)
    rows = {row.id: row for row in standing_claims()}
    places = {number: (row.document, row.place) for number, row in rows.items()}
    claims = [(number, PublishedClaim.from_json(row.body)) for number, row in rows.items()]
    found = read_chronology(claims)
    totals, lots = read_totals(claims, found), lots_of(found)
    checks, flags = check_totals(totals, found), flag_totals(totals)
    figures = {total.claim: total.said.figures[0][1].text for total in totals}
    outcomes = Counter(check.outcome for check in checks)
    return ChronologyView(
        parties=(found.parties[0].title(), found.parties[1].title()),
        exchanges=tuple(_line(one, lots, places) for one in found.exchanges if _happened(one)),
        lots=tuple(_lot(lot) for lot in lots),
        totals=tuple(
            _total(check, found, flags.get(check.total.claim, ()), places=places, figures=figures, chosen=chosen)
            for check in checks
        ),
        outcomes=tuple((outcome.value, outcomes[outcome]) for outcome in Outcome if outcomes[outcome]),
        rules=_rules(checks),
        rule=chosen,
        missing=_missing(found, totals),
    )


def _happened(exchange: PublishedExchange) -> bool:
    return not all(part.kind == ASIDE for part in exchange.parts)


def _missing(found: Chronology, totals: Sequence[PublishedTotal]) -> int:
    """Give how many exchanges that sources number are not in the chronology, by the last number that was told."""
    missing = Gaps(found, totals).missing(Asked(last=(date.max.toordinal(), date.max.toordinal())))
    return missing.low if missing else 0


def _lot(lot: Lot) -> LotView:
    first, last = _days(lot.day.earliest if lot.day else None, lot.day.latest if lot.day else None)
    every = lot.every.people
    track = lot.kind if lot.kind == "outside" else lot.track
    return LotView(
        lot.exchange, first, last, lot.way, track, lot.told.people.low, every.low, every.high, stated=lot.told.stated
    )


def _days(first: int | None, last: int | None) -> tuple[date | None, date | None]:
    return (date.fromordinal(first) if first else None), (date.fromordinal(last) if last else None)


def _line(one: PublishedExchange, lots: Sequence[Lot], places: Mapping[int, tuple[int, int]]) -> ExchangeLine:
    own = [lot for lot in lots if lot.exchange == one.code]
    first, last = _days(one.date.earliest if one.date else None, one.date.latest if one.date else None)
    dated = any(telling.said.date and telling.said.date.is_day for telling in one.tellings)
    ways = [added(lot.every.people for lot in own if lot.way == way) for way in (0, 1)]
    military = added(lot.every.military for lot in own if lot.way == 0)
    told = any(telling.said.figure(column) for telling in one.tellings for column in ("military", "civilian"))
    return ExchangeLine(
        code=one.code,
        first=first,
        last=last,
        when="" if dated or one.date is None else one.date.edtf,
        track=one.track,
        numbers=tuple((str(number), who) for number, who, _differs in one.numbers),
        mediators=tuple(dict.fromkeys(name for telling in one.tellings for name in _names(telling.said.mediators))),
        people=(ways[0], ways[1]),
        military=military if told and military.high is not None else None,
        tellings=tuple(_telling(telling, places) for telling in one.tellings),
        conflict=any(len(lot.every.counts) > 1 for lot in own),
    )


def _telling(telling: Telling, places: Mapping[int, tuple[int, int]]) -> TellingView:
    said = telling.said
    document, row = places[telling.claim]
    return TellingView(
        phase=said.phase,
        when=said.date.edtf if said.date else "",
        counts=(_text(telling.count(0)), _text(telling.count(1))),
        military=_text(said.figure("military")),
        civilian=_text(said.figure("civilian")),
        said_by=said.said_by,
        source=said.source_url,
        notes=said.notes if said.exchange else said.group,
        differs=telling.differs,
        document=document,
        row=row,
    )


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(";") if name.strip()]


def _text(count: StatedCount | None) -> str:
    return count.text if count else ""


def _total(
    check: TotalCheck,
    found: Chronology,
    flags: Sequence[Flag],
    *,
    places: Mapping[int, tuple[int, int]],
    figures: Mapping[int, str],
    chosen: tuple[str, ...],
) -> TotalView:
    total, said = check.total, check.total.said
    asked, told = total.asked, total.exchanges
    apart = [exchanges_in(found, asked, stages=stages).high or 0 for stages in (False, True)] if asked and told else []
    results = check.whole.results if check.whole else ()
    own = next((result for result in results if result.rule == chosen), None)
    return TotalView(
        claim=places[total.claim],
        when=said.date.edtf if said.date else "",
        figure=said.figures[0][1].text,
        what=said.group,
        said_by=said.said_by,
        source=said.source_url,
        measure=total.measure,
        outcome=check.outcome.value,
        because=_because(check),
        needed=check.needed,
        counted=check.counted,
        nearest=check.shown.nearest.rule if check.shown else (),
        rules=len(check.rules),
        by_chance=check.by_chance,
        flags=tuple(FlagView(flag.code, figures.get(flag.other, f"{flag.number}")) for flag in flags),
        exchanges=(told, apart[0], apart[1]) if told and apart else None,
        chosen=(own.verdict.value, own.told, own.off) if own else None,
    )


def _because(check: TotalCheck) -> Sentence:
    """Say in numbers why a total has its outcome; the rules themselves are told beside it."""
    shown = check.shown
    if shown is None:
        return Sentence(f"chronology.because.{check.outcome if check.total.measure else 'unsaid'}")
    best = next((result for result in shown.results if result.rule in set(check.rules)), shown.nearest)
    since, missing = shown.since, shown.missing
    values = {
        "number": str(shown.number.low),
        "low": str(best.every.low),
        "high": "" if best.every.high in {None, best.every.low} else str(best.every.high),
        "off": str(abs(best.off)),
        "left_out": str(check.total.left_out or ""),
        "since": str(since.value) if since else "",
        "since_when": since.said.date.edtf if since and since.said.date else "",
        "missing": _range(missing) if missing and missing.high else "",
    }
    kind = (
        f"{check.outcome}-{'more' if best.off > 0 else 'less'}"
        if check.outcome is Outcome.UNEXPLAINED
        else check.outcome
    )
    of = "increase" if since else "whole"
    return Sentence(f"chronology.because.{kind}.{of}", tuple((name, text) for name, text in values.items() if text))


def _range(bounds: Bounds) -> str:
    return str(bounds.low) if bounds.exact else f"{bounds.low}–{bounds.high}"


def _rules(checks: Iterable[TotalCheck]) -> tuple[RuleView, ...]:
    exact = [check for check in checks if check.outcome in {Outcome.SUM, Outcome.INCREASE}]
    alone = explained_by(exact)
    views = [RuleView("everybody", 0, 0, 0, _alone(alone, ()))]
    for code, _function in RULES:
        needed = sum(code in check.needed for check in exact)
        counted = sum(code in check.counted for check in exact)
        views.append(RuleView(code, needed, counted, len(exact) - needed - counted, _alone(alone, (code,))))
    return tuple(views)


def _alone(counts: Mapping[tuple[tuple[str, ...], Outcome], int], rule: tuple[str, ...]) -> int:
    return sum(number for (own, _outcome), number in counts.items() if own == rule)
