"""Returns over time, and where those taken in each year are: two pictures, each with its table."""

from __future__ import annotations

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe

from byname.formats.charts.both_ways import BothWays, Heap, Segment, both_ways
from byname.formats.charts.flow import FlowBand, FlowBar
from byname.formats.charts.flow import flow as draw_flow
from byname.formats.charts.svg import Caption
from byname.queries import returns as queries
from byname.queries.results import CellView
from byname.queries.returns import FlowView, ReturnsRow, ReturnsView
from byname.web.desk.asking import asked_day, desk_page
from byname.web.desk.pictures import tone_of
from byname.web.viewers import viewer_of
from byname.wording import count, say

__all__ = ["flow_picture", "returns", "returns_picture"]

_TONES = {"military": 1, "civilian": 4, "not-told": 9}
_PHONE, _WIDE = 430, 1000
_MOST_TICKS = {_WIDE: 12, _PHONE: 4}


@desk_page("GET")
def returns(request: HttpRequest) -> HttpResponse:
    """Show returns by phase or month in both directions, and the flow from the year of capture to where people are."""
    viewer, values = viewer_of(request), request.GET
    by, power = values.get("by") or "phase", values.get("power", "")
    known_at = asked_day(values, "known_at")
    view = queries.returns(viewer=viewer, by=by, power=power, known_at=known_at)
    flows = queries.flow(viewer=viewer, as_of=asked_day(values, "as_of"), known_at=known_at, power=power)
    words = {
        "view": view,
        "made_up": view.made_up,
        "asked": {"by": by, "power": power},
        "orders": queries.BY,
        "powers": queries.powers(viewer=viewer),
        "known": f"&known_at={known_at.isoformat()}" if known_at else "",
        "picture": returns_picture(view),
        "flows": [(each, flow_picture(each)) for each in flows],
        "as_of": flows[0].as_of if flows else None,
        "tones": [
            (cell.code, _TONES[cell.code]) for cell in (view.total[0][1] if view.total else ()) if cell.code in _TONES
        ],
    }
    return render(request, "desk/returns.html", words)


def returns_picture(view: ReturnsView) -> SafeString:
    """Draw the first two powers' returns above and below one line; empty where there is nothing to lay out."""
    if not view.rows or not view.powers:
        return mark_safe("")
    wide, narrow = (_returns(view, width) for width in (_WIDE, _PHONE))
    return _safe(f'<div class="on-wide">{wide}</div><div class="on-phone">{narrow}</div>')


def _returns(view: ReturnsView, width: int) -> str:
    names = [name for _code, name in view.powers[:2]]
    title = say("returns.picture-title", first=names[0], other=names[1]) if len(names) > 1 else ""
    caption = Caption(
        title or say("returns.picture-title-one", first=names[0]),
        say("returns.picture", n=len(view.rows)),
        _note(made_up=view.made_up),
        say("returns.picture-empty"),
    )
    heaps = [
        heap
        for place, row in enumerate(view.rows)
        for up, (_code, cells) in zip((True, False), row.cells, strict=False)
        if (heap := _heap(place, row, cells, up=up)) is not None
    ]
    picture = BothWays(heaps, len(view.rows), _ticks(view.rows, _MOST_TICKS[width]), (names[0], [*names, "–"][1]))
    return both_ways(picture, caption=caption, width=width)


def _heap(place: int, row: ReturnsRow, cells: Sequence[CellView], *, up: bool) -> Heap | None:
    """Draw what may be shown: where a part is withheld, the parts that are not; where all is, that nothing may be told."""
    by_code = {cell.code: cell for cell in cells}
    whole = by_code["total"]
    segments = tuple(
        Segment(number, tone, say("returns.bar", when=row.label, n=number, category=say(f"returns.{code}").lower()))
        for code, tone in _TONES.items()
        if code in by_code and (number := by_code[code].value)
    )
    if not segments and not whole.withheld and not whole.high:
        return None
    drawn = sum(segment.people for segment in segments)
    ranged = whole.value is not None and whole.low is not None and whole.high is not None
    low, high = (whole.low or 0, whole.high or 0) if ranged else (drawn, drawn)
    return Heap(place, up, segments, low, high, blank=bool(whole.withheld))


def _ticks(rows: Sequence[ReturnsRow], most: int) -> list[tuple[int, str]]:
    """Name as many rows under the picture as have room: a year where it begins, else an exchange."""
    names: list[tuple[int, str]] = []
    years: set[int] = set()
    for place, row in enumerate(rows):
        if row.day is None and not row.outside and not years:
            names.append((place, row.exchange))
        elif row.day is not None and row.day.year not in years:
            years.add(row.day.year)
            names.append((place, str(row.day.year)))
    step = -(-len(names) // most) if names else 1
    return names[::step]


def flow_picture(view: FlowView) -> SafeString:
    """Draw one power's people from the year of capture to where they are; withheld numbers are not drawn."""
    years = [year for year, _cells in view.rows]
    drawn = {(year, cell.code): cell.value or 0 for year, cells in view.rows for cell in cells if cell.code != "taken"}
    taken = {year: cells[0] for year, cells in view.rows}
    left = [FlowBar(year, year or say("flow.short-unsure"), _beside(taken[year])) for year in years]
    right = [
        FlowBar(cell.code, say(f"status.{cell.code}"), _beside(cell), tone_of(cell.code)) for cell in view.total[1:]
    ]
    bands = [
        FlowBand(year, code, number, say("flow.band", n=number, year=_year(year), status=say(f"status.{code}")))
        for (year, code), number in drawn.items()
    ]
    description = say("flow.picture", years=say("flow.years", n=len(years)), day=view.as_of)
    if any(cell.withheld for _year, cells in view.rows for cell in cells):
        description += " " + say("flow.withheld")
    title = say("flow.title", power=view.name)
    caption = Caption(title, description, _note(made_up=view.made_up), say("flow.picture-empty"))
    wide, narrow = (draw_flow(left, right, bands, caption=caption, width=width) for width in (_WIDE, _PHONE))
    return _safe(f'<div class="on-wide">{wide}</div><div class="on-phone">{narrow}</div>')


def _beside(cell: CellView) -> str:
    """Write the number of a bar as its table has it; the bar is as high as what may be drawn."""
    return say("withheld.word") if cell.value is None else count(cell.value)


def _year(year: str) -> str:
    return year or say("flow.unsure-year").lower()


def _note(*, made_up: bool) -> str:
    return say("banner.made-up-short") if made_up else ""


def _safe(svg: str) -> SafeString:
    return mark_safe(svg)  # noqa: S308 - the chart writers escape every word that they are given
