"""How long those had been held who came back, and those who are still held after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from byname.core.custody.accounts import Cell
from byname.core.custody.standings import HELD
from byname.core.draws.time_held import YEARS, Length, bands, held_until_day, held_until_return, quantiles
from byname.core.figures import FigureQuery, evaluate
from byname.queries._asked import Asked
from byname.queries._left_out_span import Span
from byname.queries._members import members_of
from byname.queries._withholding import cell_view
from byname.queries.left_out_results import LengthsView, QuantileView, SpreadView

__all__ = ["times_held"]

_BANDS = ("up-to-1", "over-1", "over-2", "over-3")


def times_held(span: Span, asked: Asked, *, small: int) -> tuple[LengthsView, LengthsView]:
    """Give the lengths of those back, to the day of their return, and of those still held, to the end of the last day."""
    return (
        _lengths(span.back, _of_those_back(span, asked), asked, small),
        _lengths(span.still, _of_those_held(span, asked), asked, small),
    )


def _lengths(query: FigureQuery, lengths: Iterable[Length], asked: Asked, small: int) -> LengthsView:
    whole, *over = (_cell(replace(query, held_over_years=years), asked) for years in (None, *YEARS))
    found = bands(whole, over)
    rule = "small-group" if any(0 < cell.value < small for cell in found) else ""
    figures = ("", "", "", replace(query, held_over_years=YEARS[-1]).format())
    cells = zip(_BANDS, figures, found, strict=True)
    return LengthsView(
        cell_view(query.status, query.format(), whole, "small-group" if 0 < whole.value < small else "", small),
        tuple(cell_view(code, figure, cell, rule, small) for code, figure, cell in cells),
        () if rule or small else tuple(_quantiles(lengths)),
    )


def _cell(query: FigureQuery, asked: Asked) -> Cell:
    found = evaluate(query, asked.people.lines, asked.people.branches)
    return Cell(found.value, found.low, found.high)


def _quantiles(lengths: Iterable[Length]) -> Iterator[QuantileView]:
    for each in quantiles(lengths):
        yield QuantileView(int(100 * each.share), SpreadView(each.days.value, each.days.low, each.days.high))


def _of_those_back(span: Span, asked: Asked) -> Iterator[Length]:
    members = members_of(asked)
    for line in asked.people.lines:
        returned = next((movement for movement in line.movements if span.has(movement)), None)
        if returned is not None and members.of(line, "", span.power).counts:
            found = held_until_return(line, returned)
            if found is not None:
                yield found


def _of_those_held(span: Span, asked: Asked) -> Iterator[Length]:
    members = members_of(asked)
    for line in asked.people.lines:
        standing = line.timeline.on(span.past - 1)
        if standing.status in HELD:
            who = members.of(line, "", span.power)
            found = held_until_day(line, span.past - 1) if who.counts else None
            if found is not None:
                yield found
