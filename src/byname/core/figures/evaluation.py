"""Evaluate a question over persons: value, range, share, groups, caveats, and why two figures differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from byname.core.custody.accounts import Cell, is_dead_apart
from byname.core.custody.days import DUSK
from byname.core.custody.explanations import Explanation, explain_counts
from byname.core.custody.hypotheses import Branches, Group, extremes
from byname.core.custody.persons import PersonLine
from byname.core.figures.query import STATUSES, FigureQuery
from byname.core.figures.tally import Member, Tally, no_cohorts, shifts, tally

__all__ = ["FigureResult", "Share", "evaluate", "explain"]


@dataclass(frozen=True, slots=True)
class Share:
    """A figure as a part of a whole, in per cent; `about` as soon as the whole is known only about.

    It is a range where the part or the whole is one; `inside` says that whoever is of the part is of the whole too.
    """

    part: Cell
    whole: Cell
    about: bool = False
    inside: bool = False

    @property
    def per_cent(self) -> float:
        """The share of the values."""
        return 100 * self.part.value / self.whole.value

    @property
    def low(self) -> float:
        """The least that it may be."""
        return min(self.per_cent, 100 * self.part.low / max(self.whole.high, 1))

    @property
    def high(self) -> float | None:
        """The most that it may be; None where the whole may be nobody and nothing else bounds it."""
        most = 100 * self.part.high / self.whole.low if self.whole.low else None
        if self.inside:
            most = 100.0 if most is None else min(100.0, most)
        return None if most is None else max(self.per_cent, most)

    def __str__(self) -> str:
        if self.about or self.high is None:
            return f"about {self.per_cent:.0f} %"
        spread = f" ({self.low:.1f} to {self.high:.1f} %)" if self.low != self.high else ""
        return f"{self.per_cent:.1f} %{spread}"


@dataclass(frozen=True, slots=True)
class FigureResult:
    """The number for a question; `persons` make up the value, `possible` may belong to it too (numbers, in order).

    `unsure` are those of the value who may not count: a day, a membership or a link is not sure.
    `parts` are the groups asked for with `by`, in order of name; their values sum to the value if events or persons
    stand in one group each. `definition` and `caveats` are codes for wording.
    """

    query: FigureQuery
    value: int
    low: int
    high: int
    persons: tuple[int, ...]
    possible: tuple[int, ...]
    definition: tuple[tuple[str, str], ...]
    caveats: tuple[str, ...] = ()
    share: Share | None = None
    parts: tuple[tuple[str, Cell], ...] = ()
    unsure: tuple[int, ...] = ()


def evaluate(
    query: FigureQuery,
    lines: Iterable[PersonLine],
    components: Sequence[Branches] = (),
    *,
    member: Member = no_cohorts,
) -> FigureResult:
    """Evaluate a question; `components` are the undecided links, each person of them a line of `lines` too.

    The value takes undecided persons apart; low and high hold whichever way the links are decided, and whoever those
    are that nothing identifies: one of the others, or nobody whom we know.
    """
    known = tuple(lines)
    tied = {number for each in components for number in each.component.persons}
    tallies = {line: tally(query, line, member) for line in known}
    free = _of_somebody(query, {line: each for line, each in tallies.items() if line.number not in tied}, member, known)
    joined = [
        {group: (line, _bare(line, tally(query, line, member))) for group, line in each.lines} for each in components
    ]
    total = _cell(tallies, free, components, joined, lambda _line: True)
    persons = {line.number for line, each in tallies.items() if each.value}
    maybe = {line.number for line, each in tallies.items() if each.high}
    maybe |= {number for each in joined for group, (_, found) in each.items() if found.high for number in group}
    maybe |= {number for each in components if each.component.capped for number in each.component.persons}
    share = _share(query, known, components, member, total)
    caveats = list(_caveats(query, known, components, total, share))
    if any(not line.identified for line, each in tallies.items() if each.high or free.get(line, each).low):
        caveats.append("unidentified")
    return FigureResult(
        query=query,
        value=total.value,
        low=total.low,
        high=total.high,
        persons=tuple(sorted(persons)),
        possible=tuple(sorted(maybe - persons)),
        definition=query.definition(),
        caveats=tuple(caveats),
        share=share,
        parts=tuple(_parts(query.by, tallies, free, components, joined)) if query.by else (),
        unsure=tuple(sorted(_unsure(persons, tallies, free, components, joined))),
    )


def _unsure(
    persons: set[int],
    tallies: Mapping[PersonLine, Tally],
    free: Mapping[PersonLine, Tally],
    components: Sequence[Branches],
    joined: Sequence[_Joined],
) -> set[int]:
    """Give those of the value whose least is nobody, of themselves or in one with another who counts."""
    found = {line.number for line, each in tallies.items() if free.get(line, each).low <= 0}
    for branches, groups in zip(components, joined, strict=True):
        if branches.component.capped:
            found.update(branches.component.persons)
        for group, (_line, told) in groups.items():
            if told.low < len(persons.intersection(group)):
                found.update(group)
    return found & persons


def _bare(line: PersonLine, found: Tally) -> Tally:
    """Who may be one of the others is not one for certain."""
    return found if line.identified else found._replace(low=0)


def _of_somebody(
    query: FigureQuery, free: Mapping[PersonLine, Tally], member: Member, everybody: Sequence[PersonLine]
) -> dict[PersonLine, Tally]:
    """Bound those who may be one of the others: then they count no more beside that one, and may take that one away."""
    bare = [line for line in free if not line.identified]
    apart = bool(bare) and any(is_dead_apart(line, DUSK if query.as_of is None else query.as_of) for line in everybody)
    bounded = dict(free)
    for line in bare:
        gone, more = shifts(query, line, member, dead_apart=apart)
        bounded[line] = free[line]._replace(low=-gone, high=max(free[line].high, more))
    return bounded


_Joined = Mapping[Group, tuple[PersonLine, Tally]]


def _cell(
    tallies: Mapping[PersonLine, Tally],
    free: Mapping[PersonLine, Tally],
    components: Sequence[Branches],
    joined: Sequence[_Joined],
    wanted: Callable[[PersonLine], bool],
) -> Cell:
    """Sum the wanted persons; those in components by the extremes over every way to decide."""
    value = sum(each.value for line, each in tallies.items() if each.value and wanted(line))
    low = high = 0
    for line, each in free.items():
        if (each.high or each.low) and wanted(line):
            low, high = low + each.low, high + each.high
    for component, groups in zip(components, joined, strict=True):
        least = {group: each.low for group, (line, each) in groups.items() if wanted(line)}
        most = {group: each.high for group, (line, each) in groups.items() if wanted(line)}
        fewest, largest = extremes(component.component, least, most)
        if component.component.capped:
            members = set(component.component.persons)
            largest = max(largest, sum(each.high for line, each in tallies.items() if line.number in members))
        low, high = low + fewest, high + largest
    return Cell(value, max(low, 0), max(high, value))


def _parts(
    by: str,
    tallies: Mapping[PersonLine, Tally],
    free: Mapping[PersonLine, Tally],
    components: Sequence[Branches],
    joined: Sequence[_Joined],
) -> Iterator[tuple[str, Cell]]:
    names = {line.value(by) for line, each in tallies.items() if each.high}
    names |= {line.value(by) for groups in joined for line, each in groups.values() if each.high}
    for name in sorted(names):
        yield name, _cell(tallies, free, components, joined, lambda line, name=name: line.value(by) == name)  # type: ignore[misc]  # mypy cannot type a lambda's default


def _share(
    query: FigureQuery, lines: Sequence[PersonLine], components: Sequence[Branches], member: Member, part: Cell
) -> Share | None:
    """Divide by the whole; nothing is divided by nobody."""
    per = query.per
    if per is None:
        return None
    whole = Cell(per.number, per.number, per.number)
    if per.status:
        found = evaluate(replace(query, status=per.status, per=None, by=""), lines, components, member=member)
        whole = Cell(found.value, found.low, found.high)
    inside = bool(per.status) and not query.is_flow and STATUSES[query.status] <= STATUSES[per.status]
    return Share(part, whole, per.about, inside) if whole.value else None


def _caveats(
    query: FigureQuery, lines: Sequence[PersonLine], components: Sequence[Branches], total: Cell, share: Share | None
) -> Iterator[str]:
    """Name what a reader must know before he repeats the number."""
    if total.low != total.high:
        yield "range"
    if components:
        yield "undecided-links"
    if any(each.component.capped for each in components):
        yield "links-not-counted-out"
    if query.rule.both_directions:
        yield "both-directions"
    elif not query.power and len({line.value("power") for line in lines} - {""}) > 1:
        yield "direction-not-stated"
    if query.rule.remains:
        yield "remains-not-recorded"
    if share is not None and share.about:
        yield "about-whole"
    if query.per is not None and share is None:
        yield "no-whole"


def explain(
    query_a: FigureQuery,
    lines_a: Sequence[PersonLine],
    query_b: FigureQuery,
    lines_b: Sequence[PersonLine],
    *,
    member_a: Member = no_cohorts,
    member_b: Member | None = None,
) -> Explanation:
    """Explain why two figures differ: definition, then learned, then happened.

    The second definition is asked on the first one's day, period or exchange. Between a stock and a flow there is no
    such day, so their whole difference in kind is definition, at the second's own days.
    """
    second = member_b or member_a
    same_kind = query_a.is_flow == query_b.is_flow
    redefined = query_b
    if same_kind and not query_b.exchange:
        redefined = replace(query_b, as_of=query_a.as_of, start=query_a.start, end=query_a.end)
    return explain_counts(
        lines_a,
        lines_b,
        asked_a=_count(query_a, member_a),
        redefined=_count(redefined, second),
        asked_b=_count(query_b, second),
    )


def _count(query: FigureQuery, member: Member) -> Callable[[Iterable[PersonLine]], Mapping[int, int]]:
    def count(lines: Iterable[PersonLine]) -> Mapping[int, int]:
        return {line.number: found for line in lines if (found := tally(query, line, member).value)}

    return count
