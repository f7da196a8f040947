"""Claims against published statements, without any register: as published by whom on which day, of this group or another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Final

from byname.core.names.romanise import romanise
from byname.core.press.claims import Claim
from byname.core.press.counts import Hedge
from byname.core.statements.alike import digit_slip
from byname.core.statements.claim import TextClaim
from byname.core.verdicts.naming import content_of
from byname.core.verdicts.numbers import Fit, Number, Span, allowed, is_share, share_of
from byname.core.verdicts.phrases import completed, given_back
from byname.core.verdicts.published_data import ASIDE, MEDIATORS, SAME, SIDES, SORTS
from byname.core.verdicts.statements import BOTH, EACH, Statement, statements_of
from byname.core.verdicts.values import Basis, Checked, Nearest, Said, Verdict

__all__ = ["check_published"]

_NEWS: Final = 3
"""So many days before its text a claim without a day of its own may have happened, or been stated."""
_NEAR_EVENT: Final = 10
_NEAR_TOTAL: Final = 45
_CHANCE: Final = 20
"""A smaller number is found of something else by chance."""
Groups = tuple[frozenset[str], ...]
"""The words of each name of a group; none for everybody."""
_RETURNED: Final = ("people returned", "prisoners of war returned", "civilians returned", "prisoners released")
_COUNTED: Final = frozenset({
    *_RETURNED, "people returned outside exchanges", "prisoners exchanged", "prisoners to be exchanged", "people held",
    "bodies returned", "exchanges", "units",
})  # fmt: skip


def check_published(
    claims: Sequence[TextClaim],
    tables: Iterable[tuple[int, Claim]],
    published: date | None,
    *,
    text: str = "",
    lang: str = "en",
    own: Iterable[tuple[int, Claim]] = (),
    sides: Iterable[str] = (),
) -> tuple[Checked, ...]:
    """Hold each claim against published statements, in order; what nobody published cannot be decided.

    `tables`: rows as `formats.chronology.read_tables` gives them; `published`: the day of the text. `own`: the claims that
    a register holds, of the people of its `sides` (names).
    """
    lang = lang if lang in {"en", "uk", "ru"} else "en"
    shipped, names = tuple(tables), tuple(sides)
    statements = _indexed(shipped, tuple(own), names)
    read = completed(claims, text, (*(SIDES if shipped else ()), *names))
    found = (_Check(claim, read, statements, published, lang).checked() for claim in read)
    return tuple(given_back(each, claim) for each, claim in zip(found, claims, strict=True))


@lru_cache(maxsize=4)
def _indexed(
    tables: tuple[tuple[int, Claim], ...], own: tuple[tuple[int, Claim], ...], sides: tuple[str, ...]
) -> tuple[tuple[Statement, Groups], ...]:
    return tuple(
        (statement, () if statement.unit == "units" else _groups(statement.group))
        for statement in statements_of(tables, own, sides)
    )


@dataclass(frozen=True, slots=True)
class _Check:
    """One claim beside all that was published."""

    claim: TextClaim
    others: Sequence[TextClaim]
    statements: Sequence[tuple[Statement, Groups]]
    published: date | None
    lang: str

    def checked(self) -> Checked:
        """Give the verdict."""
        plain = Checked(
            self.claim, Verdict.CANNOT_BE_DECIDED, lang=self.lang, why=Said("verdict.why.published-nothing")
        )
        counted = (
            "exchanges"
            if self.claim.unit == "exchanges"
            else self.claim.unit
            if self.claim.unit == "units"
            else self.claim.counted
        )
        if allowed(self.claim) is None:
            return plain
        whole = self._whole_of(plain) if self.claim.unit == "persons" else None
        if whole is not None:
            return whole
        if counted not in _COUNTED or self._days() is None:
            return plain
        same = [statement for statement, groups in self.statements if self._same(statement, groups, counted)]
        if is_share(self.claim):
            return self._share(plain, same)
        fits = [(statement, self._fit(statement)) for statement in sorted(same, key=lambda one: one.ours)]
        holding = [statement for statement, fit in fits if fit is Fit.ALL]
        renamed = self._renamed(holding)
        if renamed is not None:
            return self._other_name(plain, renamed)
        failing = [statement for statement, fit in fits if fit is Fit.NONE]
        same_number = [one for one in failing if one.count.value == self.claim.value and one.count.hedge is Hedge.EXACT]
        if holding and not (same_number and all(one.count.value != self.claim.value for one in holding)):
            return self._borne_out(plain, holding, failing)
        opposed = [one for one in failing if self._of_that_day(one)]
        some = next((statement for statement, fit in fits if fit is Fit.SOME), None)
        if some is not None and not opposed:
            return self._told(plain, some, Verdict.CANNOT_BE_DECIDED, "about", "otherwise")
        return self._unfit(plain, counted, same, same_number or opposed)

    def _whole_of(self, plain: Checked) -> Checked | None:
        """Hold a number of which the text names a part against the whole that was published with that part."""
        parts = {one.value for one in self.others if one.of_total is not None and one.of_total == self.claim.value}
        day = self.published.toordinal() if self.published else None
        told = [
            replace(one, count=one.whole, counted=self.claim.counted or one.counted)
            for one, groups in self.statements
            if one.whole is not None and one.count.value in parts and one.whole.value == self.claim.value
            and self._of(groups) and (day is None or one.first <= day)
        ]  # fmt: skip
        if not told:
            return None
        clean = [one for one in told if not one.renamed]
        if clean:
            fit = self._fit(clean[0])
            return self._holds(plain, clean[0]) if fit is Fit.ALL else self._told(
                plain, clean[0], Verdict.CANNOT_BE_DECIDED, "about", "otherwise"
            )  # fmt: skip
        said = next((one for one, _groups in self.statements if not one.renamed and one.whole == told[0].count), None)
        if said is None:
            return None
        return self._other_name(plain, replace(said, count=told[0].count, counted=told[0].counted))

    def _renamed(self, holding: Sequence[Statement]) -> Statement | None:
        """Give the speaker's own statement where all that bears the claim out is a printing of it under another name."""
        if not holding or not all(one.renamed for one in holding):
            return None
        return next(
            (one for one, _groups in self.statements
             if not one.renamed and not one.ours and one.counted == holding[0].counted and one.first == holding[0].first
             and one.count.value == holding[0].count.value and one.group),
            None,
        )  # fmt: skip

    def _other_name(self, plain: Checked, said: Statement) -> Checked:
        """Say of whom the speaker said it: the words of the text are an outlet's."""
        found = self._told(plain, said, Verdict.HOLDS_OTHERWISE, "other-group", "other-group")
        return replace(found, nearest=_nearest(said, "other-group"))

    def _borne_out(self, plain: Checked, holding: Sequence[Statement], failing: Sequence[Statement]) -> Checked:
        """Say who published it, unless each who did is contradicted by somebody about the same thing."""
        against = {id(one): [other for other in failing if _one_thing(one, other)] for one in holding}
        rivalled = next((one for one in holding if against[id(one)]), None)
        # Two stages of a day may have one number; a total is one total, whoever repeats it.
        clean = next((one for one in holding if not against[id(one)] and (one.event or rivalled is None)), None)
        if clean is None and rivalled is not None:
            return self._differ(plain, [rivalled, *against[id(rivalled)]])
        return self._holds(plain, clean or holding[0])

    def _unfit(self, plain: Checked, counted: str, same: Sequence[Statement], failing: Sequence[Statement]) -> Checked:
        """Judge what nobody published so: a sum of stages, a number of something else, or another number."""
        stages = self._sum(counted)
        if stages:
            return self._summed(plain, stages)
        elsewhere = self._elsewhere(counted, {id(statement) for statement in same})
        if elsewhere is not None:
            relation, statement = elsewhere
            found = self._told(plain, statement, Verdict.HOLDS_OTHERWISE, relation, relation)
            shown = failing[0] if failing and relation == "other-group" else statement
            right = None if shown.ours else _right(shown)
            return replace(found, nearest=_nearest(statement, relation), right=right)
        if failing:
            slip = next((one for one in failing if digit_slip(self.claim.value, one.count.value)), None)
            code = "slip" if slip else "otherwise"
            return self._told(plain, slip or failing[0], Verdict.DOES_NOT_HOLD, code, "otherwise")
        return plain

    def _of_that_day(self, statement: Statement) -> bool:
        """Tell whether another number contradicts: of the very day, or of the day before a text that names none."""
        days = self._days()
        if days is None:
            return False
        last = days[1]
        first = (
            last - 1 if self.claim.last is None and statement.event else last if self.claim.last is None else days[0]
        )
        return statement.first <= last and statement.last >= first

    def _days(self) -> tuple[int, int] | None:
        """Give the days that the claim may be of; an event without a day happened lately, a total was stated lately."""
        claim = self.claim
        if claim.last is not None:
            last = claim.last.toordinal()
            first = claim.first.toordinal() if claim.first and claim.kind != "cumulative" else last
            return (first, last) if claim.first is None or claim.kind != "cumulative" else (last, last)
        if self.published is None:
            return None
        day = self.published.toordinal()
        return day - _NEWS, day

    def _same(self, statement: Statement, group: Groups, counted: str) -> bool:
        on = self._on(statement) and self._covers(statement)
        return on and self._is(statement, counted) and self._of(group) and self._side(statement)

    def _covers(self, statement: Statement) -> bool:
        """Tell whether what happened over several days lies within the days of the claim: all of it came on no one of them."""
        claim = self.claim
        if not statement.event or statement.first == statement.last or claim.first is None or claim.last is None:
            return True
        return claim.first.toordinal() <= statement.first and statement.last <= claim.last.toordinal()

    def _is(self, statement: Statement, counted: str) -> bool:
        """Tell whether it counts the same; an event is no total, and one mediator's exchanges are not all."""
        # Who is of a unit or a garrison is a soldier: of such a group both words say the same.
        alike = {"prisoners released"} | (
            {"prisoners of war returned"} if statement.group and not statement.event else set()
        )
        if statement.counted != counted and not (counted in alike and statement.counted == "people returned"):
            return False
        if counted == "exchanges":
            return True
        event = self.claim.kind in {"event", "agreed"}
        named = bool(statement.group)
        return (statement.event == event or named) and bool(statement.mediator) == self._mediated()

    def _mediated(self) -> bool:
        words = f"{self.claim.noun} {self.claim.subgroup}"
        named = any(name in words for _phrase, name in MEDIATORS)
        return named or (self.claim.side == BOTH and self.claim.kind == "cumulative")

    def _of(self, groups: Groups) -> bool:
        """Tell whether the claim names one of these groups, or both name none."""
        if self.claim.unit == "units":
            return True
        own = _groups(self._named())
        return any(_alike(one, other) for one in own or (frozenset(),) for other in groups or (frozenset(),))

    def _named(self) -> str:
        """Give the words that name the group: as written, else as a reader of the text made of it."""
        return self.claim.noun if _groups(self.claim.noun) else f"{self.claim.noun} {self.claim.subgroup}"

    def _on(self, statement: Statement, more: int = 0) -> bool:
        days = self._days()
        if days is None:
            return False
        first, last = days
        return statement.first <= last + more and statement.last >= first - more

    def _side(self, statement: Statement) -> bool:
        if statement.counted in {"exchanges", "units"}:
            return True
        side = self.claim.side
        if side in {"", "unspecified"}:
            return not statement.opposite
        if statement.counted == "prisoners to be exchanged":
            return True
        return side.casefold()[:5] == statement.side.casefold()[:5]

    def _assumed(self, statement: Statement) -> Said:
        """Say of whose people the statement is, where the claim names neither a side nor a group."""
        named = self.claim.side not in {"", "unspecified"} or bool(_groups(self._named()))
        side = statement.side
        if named or side in {"", BOTH, EACH} or statement.counted in {"exchanges", "units"}:
            return Said("")
        return Said(
            "verdict.assumed.tables", (("side", f"@verdict.power.{side.casefold()}" if side in SIDES else side),)
        )

    def _fit(self, statement: Statement) -> Fit:
        """Tell whether a claim allows what was published; who says it with the same hedge says the same."""
        claim, count = self.claim, statement.count
        if claim.value is not None and claim.value == count.value and claim.approx is count.hedge:
            fit = Fit.ALL
        else:
            span = allowed(claim)
            low, high = count.possible
            fit = Fit.SOME if span is None else span.fit(Span(Fraction(low), None if high is None else Fraction(high)))
        if claim.of_total is None or claim.whole or fit is not Fit.ALL:
            return fit
        return self._whole(statement)

    def _whole(self, statement: Statement) -> Fit:
        """Hold the whole against the one published with it, else against any number published of the same days."""
        total = self.claim.of_total or 0
        if statement.whole is not None:
            low, high = statement.whole.possible
            return Fit.ALL if low <= total and (high is None or total <= high) else Fit.NONE
        around = (one for one, _group in self.statements if self._on(one) and one.count.value == total)
        return Fit.ALL if next(around, None) is not None else Fit.SOME

    def _share(self, plain: Checked, same: Sequence[Statement]) -> Checked:
        for statement in same:
            if statement.whole is None or statement.count.value is None or statement.whole.value is None:
                continue
            about = statement.whole.hedge is not Hedge.EXACT
            part = Number(statement.count.value, statement.count.value, statement.count.value)
            whole = Number(statement.whole.value, statement.whole.value, statement.whole.value, about=about)
            fit = share_of(self.claim, part, whole)
            if fit is Fit.ALL:
                return self._holds(plain, statement)
            if fit is Fit.NONE:
                return self._told(plain, statement, Verdict.DOES_NOT_HOLD, "otherwise", "otherwise")
            return self._told(plain, statement, Verdict.CANNOT_BE_DECIDED, "about", "otherwise")
        return plain

    def _sum(self, counted: str) -> tuple[Statement, ...]:
        """Give the stages of several days, if each was published in one number alone and the claim is their sum."""
        days, claim = self._days(), self.claim
        span = claim.first is not None and claim.last is not None and claim.first < claim.last
        if not span or days is None or claim.first is None or claim.value is None or not self._of(()):
            return ()
        first, stages = claim.first.toordinal(), dict[tuple[str, str], dict[int | None, Statement]]()
        for one, _group in self.statements:
            inside = first <= one.first == one.last <= days[1] and one.counted == counted and one.event
            if inside and self._side(one) and not one.group:
                stages.setdefault((one.said.exchange, one.phase), {}).setdefault(one.count.value, one)
        told = tuple(next(iter(numbers.values())) for numbers in stages.values() if len(numbers) == 1)
        if len(told) != len(stages) or len(told) < 2:
            return ()
        adds_up = sum(one.count.value or 0 for one in told) == claim.value and claim.approx is Hedge.EXACT
        return tuple(sorted(told, key=lambda one: one.first)) if adds_up else ()

    def _summed(self, plain: Checked, stages: Sequence[Statement]) -> Checked:
        """Say that published numbers of stages add up to the claim, and which; nobody published the sum."""
        days = tuple(date.fromordinal(day).isoformat() for day in (stages[0].first, stages[-1].last))
        told = (
            ("figure", str(plain.claim.value)), ("parts", " + ".join(one.count.text for one in stages)),
            ("first_when", days[0]), ("day_when", days[1]), _counted(stages[0])[-1],
        )  # fmt: skip
        return replace(
            plain, verdict=Verdict.HOLDS, basis=Basis.PUBLISHED, value=plain.claim.value,
            why=Said("verdict.why.published-sum", told), right=Said("verdict.right.published-sum", told),
            published=tuple(one.match("same") for one in stages), assumed=self._assumed(stages[0]),
        )  # fmt: skip

    def _elsewhere(self, counted: str, same: set[int]) -> tuple[str, Statement] | None:
        """Find the same number published of another group, of something else, or of another day."""
        claim = self.claim
        if claim.value is None or claim.value < _CHANCE or claim.approx is not Hedge.EXACT:
            return None
        found: dict[str, Statement] = {}
        for one, group in self.statements:
            if id(one) in same or one.count.value != claim.value:
                continue
            for relation in self._relations(one, group, counted):
                found.setdefault(relation, one)
        for relation in ("other-group", "other-side", "other-measure", "other-day"):
            if relation in found:
                return relation, found[relation]
        return None

    def _relations(self, one: Statement, group: Groups, counted: str) -> Iterator[str]:
        alike, on = one.counted == counted, self._on(one)
        if (
            on
            and one.unit == self.claim.unit
            and (alike or {one.counted, counted} <= set(_RETURNED))
            and not self._of(group)
        ):
            yield "other-group"
        elif on and alike and one.side and not self._side(one):
            yield "other-side"
        elif on and one.counted != counted:
            yield "other-measure"
        elif alike and self._same_but_day(one, group, counted):
            yield "other-day"

    def _same_but_day(self, one: Statement, group: Groups, counted: str) -> bool:
        near = self._on(one, _NEAR_EVENT if one.event else _NEAR_TOTAL)
        return near and self._of(group) and self._side(one) and self._is(one, counted)

    def _holds(self, plain: Checked, statement: Statement) -> Checked:
        same = statement.count.value == self.claim.value and statement.count.hedge in {self.claim.approx, Hedge.EXACT}
        return self._told(plain, statement, Verdict.HOLDS, "same" if same else "within", "same")

    def _differ(self, plain: Checked, some: Sequence[Statement]) -> Checked:
        by = {one.count.text: f" ({one.said.said_by or one.said.printed_by})" for one in some if not one.ours}
        figures = "; ".join(dict.fromkeys(f"{one.count.text}{by.get(one.count.text, '')}" for one in some))
        why = Said("verdict.why.published-differ", (("figures", figures),))
        matches = tuple(
            one.match("same" if not place else "otherwise") for place, one in enumerate(some) if not one.ours
        )
        return replace(plain, basis=Basis.PUBLISHED, why=why, published=matches)

    def _told(self, plain: Checked, statement: Statement, verdict: Verdict, code: str, relation: str) -> Checked:
        if statement.ours:
            # Nobody published it: it is what published numbers add up to.
            code = "sum" if verdict is Verdict.HOLDS else "sum-otherwise"
            why = Said(f"verdict.why.published-{code}", (("figure", statement.count.text),))
            return replace(plain, verdict=verdict, basis=Basis.PUBLISHED, value=statement.count.value, why=why)
        match = statement.match(relation)
        named = (("said_by", match.said_by), ("day_when", _shown_day(match.day)), ("figure", match.figure),
                 ("group", _group_told(statement)), _counted(statement)[-1])  # fmt: skip
        why = Said(f"verdict.why.published-{code}", tuple((name, text) for name, text in named if text))
        value = statement.count.value
        return replace(
            plain,
            verdict=verdict,
            basis=Basis.PUBLISHED,
            value=value,
            why=why,
            assumed=self._assumed(statement),
            right=_right(statement),
            published=(match,),
        )


def _shown_day(edtf: str) -> str:
    """Give the last day of an interval, any other date as it is."""
    return edtf.rpartition("/")[2]


def _right(statement: Statement) -> Said:
    match = statement.match("same")
    named = (*_counted(statement), ("group", _group_told(statement)), ("said_by", match.said_by or match.source_url),
             ("day_when", _shown_day(match.day)))  # fmt: skip
    return Said("verdict.right.published", tuple(named))


def _counted(statement: Statement) -> tuple[tuple[str, str], ...]:
    """Give the number as published, its hedge as a code, and what it counts, in words of every language of print."""
    count = statement.count
    measure = ("measure", f"@verdict.measure.{statement.counted.replace(' ', '-')}")
    if count.value is None:
        return ("figure", count.text), measure
    hedged = count.hedge not in {Hedge.EXACT, Hedge.DERIVED}
    hedge = (("hedge", f"@verdict.hedge.{count.hedge.value.replace('_', '-')}"),) if hedged else ()
    return ("figure", str(count.value)), *hedge, measure


def _group_told(statement: Statement) -> str:
    """Name the group as published, a sort of people as a code; a row about all of an exchange bears its code, which is no name."""
    named = statement.match("same").group
    return SORTS.get(named.casefold(), "" if named == statement.said.exchange else named)


def _nearest(statement: Statement, relation: str) -> Nearest:
    value = statement.count.value
    differs = {"other-group": "group", "other-side": "side", "other-measure": "measure", "other-day": "day"}[relation]
    words = f"{statement.group or statement.said.exchange} {statement.counted}".strip()
    return Nearest("", value, value, value, words, (differs,))


@lru_cache(maxsize=2048)
def _groups(text: str) -> Groups:
    """Give the words that name a group, in Latin letters, for each name where several are given with a stroke; () for everybody."""
    plain = re.sub(r"\(of [^)]*\)|\b[\d,]+-(?:for|to)-[\d,]+\b", " ", text)
    one, _, other = plain.partition(" / ")
    found = [_words_of(one)]
    if other:
        found.append(_words_of(" ".join((*one.split()[:-1], other))))
    return tuple(words for words in found if words)


def _words_of(text: str) -> frozenset[str]:
    said = [next((english for stem, english in SAME if word.startswith(stem)), word) for word in content_of(text)]
    said += re.findall(r"\b20\d\d\b", text)  # captured in a year: a group of its own
    latin = (romanise(word, "uk-2010").casefold() for word in said)
    return frozenset(word for word in latin if not any(word.startswith(aside) for aside in ASIDE))


def _one_thing(one: Statement, other: Statement) -> bool:
    """Tell whether two statements are about one thing: a stage of an exchange, or a total as of the same day."""
    if one.counted == "prisoners to be exchanged" or one.event != other.event:
        return False
    if one.said.exchange or other.said.exchange:
        return one.said.exchange == other.said.exchange and _phase(one) == _phase(other)
    # As of a month, another number may be that of a later day.
    return one.first == one.last == other.first == other.last


def _phase(statement: Statement) -> str:
    return "" if re.match(r"(?:all|several (?:stages|phases|parts))\b", statement.phase) else statement.phase


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two groups are named by the same words, endings aside."""
    return all(any(_form(a, b) for b in other) for a in one) and all(any(_form(a, b) for a in one) for b in other)


def _form(one: str, other: str) -> bool:
    shared = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return one == other or (shared >= 4 and max(len(one), len(other)) - shared <= 3)
