"""Who was left out of an exchange: each group against a draw by lot, as a picture with its table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe

from byname.core.disclosure import Viewer
from byname.core.errors import BynameError
from byname.formats.charts import Caption, ForestRow, ForestWords, forest
from byname.queries import left_out as queries
from byname.queries import references
from byname.queries.left_out_results import (
    ChanceView,
    DrawView,
    GroupView,
    LeftOutView,
    LengthsView,
    SpreadView,
    UrnView,
)
from byname.queries.results import CellView
from byname.web.desk.asking import asked_day, desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import count, has, say
from byname.wording.chances import chance, chance_range, decimal, years

__all__ = ["left_out"]

_DRAWN = 40
"""So many groups at most stand in a picture."""

_OPEN = 15
"""A table of so many groups at most is open when the page comes."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One group of a table, in words; expected, ratio and chances each with their range, "" where there is none."""

    label: str
    held: CellView
    back: CellView
    expected: tuple[str, str]
    ratio: tuple[str, str]
    interval: str
    few: tuple[str, str]
    few_all: tuple[str, str]
    many: tuple[str, str]
    many_all: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Urn:
    """One urn on the page: its sentence, its picture, its table."""

    code: str
    says: str
    plot: SafeString
    largest: int
    rows: tuple[_Row, ...]
    open: bool


@desk_page("GET")
def left_out(request: HttpRequest, code: str = "") -> HttpResponse:
    """Show who was left out of an exchange, or of a period; before anything, whose people must be said."""
    viewer, given = viewer_of(request), request.GET
    asked = {name: given.get(name, "").strip() for name in ("power", "by", "eligible", "from", "to", "known_at")}
    words: dict[str, object] = {
        "code": code,
        "asked": asked,
        "groupings": queries.GROUPINGS,
        "powers": references.entries("power", viewer=viewer),
    }
    if not (asked["power"] or viewer.sole_power or viewer.home):
        return render(request, "desk/left_out.html", words)
    try:
        view = _asked(code, given, viewer)
    except BynameError as error:
        if error.status != 400:
            raise
        words["refusal"] = visible(str(error))
        return render(request, "desk/left_out.html", words, status=error.status)
    words |= {
        "view": view,
        "made_up": view.made_up,
        "urns": [_urn(view, urn) for urn in view.urns],
        "hidden": [(_label(group), group.withheld) for group in view.groups if group.withheld],
        "bands": list(zip(*(lengths.bands for lengths in view.times), strict=True)),
        "quantiles": list(_quantiles(*view.times)),
        "known": f"&known_at={view.known_at.isoformat()}" if view.known_at else "",
    }
    return render(request, "desk/left_out.html", words)


def _asked(code: str, given: QueryDict, viewer: Viewer) -> LeftOutView:
    return queries.left_out(
        code,
        viewer=viewer,
        power=given.get("power", ""),
        by=given.get("by", "") or queries.GROUPINGS[0],
        start=asked_day(given, "from"),
        end=asked_day(given, "to"),
        known_at=asked_day(given, "known_at"),
        eligible=given.get("eligible", "").split(),
    )


def _urn(view: LeftOutView, urn: UrnView) -> _Urn:
    found = [(group, draw) for group in view.groups for draw in group.draws if draw.urn == urn.code and draw.held.value]
    says = say("urn-says.nobody")
    if urn.back.value:
        held, back = count(urn.held.value or 0), count(urn.back.value)
        says = say(f"urn-says.{urn.code}", back=back, held=held, rule=_rule(urn.rule))
    rows = tuple(_row(group, draw) for group, draw in found)
    return _Urn(urn.code, says, *_plot(found, made_up=view.made_up), rows, len(rows) <= _OPEN)


def _rule(text: str) -> str:
    """Say a rule such as rank_class=private,sergeant: rank class Privates, Sergeants."""
    parts = []
    for part in text.split():
        field, _, codes = part.partition("=")
        parts.append(f"{say(f'rule-field.{field}')}: {', '.join(_code(each) for each in codes.split(','))}")
    return "; ".join(parts)


def _code(code: str) -> str:
    return say(f"group-code.{code}") if has(f"group-code.{code}") else code


def _label(group: GroupView) -> str:
    found = _code(group.code)
    return found if found != group.code else group.label or say("left-out.not-told")


def _row(group: GroupView, draw: DrawView) -> _Row:
    none = say("left-out.none")
    return _Row(
        _label(group),
        draw.held,
        draw.back,
        _spread(draw.expected),
        _spread(draw.ratio) if draw.ratio else (none, ""),
        say("chance.range", low=decimal(draw.interval[0]), high=decimal(draw.interval[1])) if draw.interval else none,
        *(_chance(found) for found in (draw.few, draw.few_corrected, draw.many, draw.many_corrected)),
    )


def _spread(found: SpreadView) -> tuple[str, str]:
    said = decimal(found.value)
    if found.low is None or found.high is None or decimal(found.low) == decimal(found.high):
        return said, ""
    return said, say("chance.range", low=decimal(found.low), high=decimal(found.high))


def _chance(found: ChanceView) -> tuple[str, str]:
    spread = chance_range(found.value, found.low, found.high, below=found.below)
    return chance(found.value, below=found.below), spread


def _plot(found: list[tuple[GroupView, DrawView]], *, made_up: bool) -> tuple[SafeString, int]:
    """Draw the groups that have a ratio, those with most people where they are many; and say how many of how many."""
    able = [(group, draw) for group, draw in found if draw.ratio and draw.interval and group.code]
    largest = sorted(able, key=lambda pair: -(pair[1].held.value or 0))[:_DRAWN]
    kept = {group.code for group, _draw in largest}
    rows = [_forest_row(group, draw) for group, draw in able if group.code in kept]
    caption = Caption(
        say("left-out.plot"),
        say("left-out.plot-says", n=len(rows)),
        say("banner.made-up-short") if made_up else "",
        say("left-out.plot-empty"),
    )
    words = ForestWords(say("left-out.plot-fewer"), say("left-out.plot-more"))
    wide, narrow = (forest(rows, words=words, caption=caption, narrow=small) for small in (False, True))
    both = f'<div class="on-wide">{wide}</div><div class="on-phone">{narrow}</div>' if rows else ""
    return mark_safe(both), len(rows) if len(able) > len(rows) else 0  # noqa: S308 - the chart writer escapes every word


def _forest_row(group: GroupView, draw: DrawView) -> ForestRow:
    ratio, (low, high) = draw.ratio, draw.interval or (0.0, 0.0)
    value = ratio.value if ratio else 0.0
    numbers = say("left-out.plot-of", back=draw.back.value or 0, held=draw.held.value or 0)
    label = _label(group)
    said = say("left-out.plot-row", label=label, ratio=decimal(value), low=decimal(low), high=decimal(high))
    return ForestRow(label, numbers, value, low, high, said)


def _quantiles(back: LengthsView, still: LengthsView) -> Iterator[tuple[int, str, str]]:
    """Give each share with the years of both sides; nothing where one of them is withheld or nobody."""
    for one, other in zip(back.quantiles, still.quantiles, strict=False):
        yield one.per_cent, _years(one.days), _years(other.days)


def _years(days: SpreadView) -> str:
    low, high = years(days.low or 0), None if days.high is None else years(days.high)
    if high is None:
        return say("left-out.years-open", low=low)
    return (
        years(days.value) if low == high else f"{years(days.value)} ({say('left-out.years-range', low=low, high=high)})"
    )
