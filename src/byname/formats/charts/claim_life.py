"""What became of a claim on its way: one row for each telling, by day; and claims about a group beside the register's curve."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from byname.formats.charts.svg import Caption, Rows, element, number, picture, text

__all__ = ["CurvePoint", "SaidMark", "SaidWords", "StationMark", "claim_life", "said_beside"]

_TONES = {"first": 1, "same": 2, "changed": 4, "wrong": 3}
_COLOURS = ("#1f5fa8", "#4f93d2", "#8a6d1f", "#c49a3a", "#5b8a72", "#7a5c8f", "#3d4753", "#737d89", "#a9b2bc")
_TOP, _DAYS = 16, 34
_CHAR = 0.56
"""How wide a letter is, in sizes of its font."""


@dataclass(frozen=True, slots=True)
class StationMark:
    """One telling: outlet, day, number as shown, and all of it in words; `sort`: first, same, changed or wrong."""

    label: str
    day: date
    shown: str
    words: str
    sort: str = "same"


@dataclass(frozen=True, slots=True)
class SaidMark:
    """One claim about a group: day, number, and all of it in words."""

    day: date
    value: int
    words: str


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The register's own numbers on a day; None where one is withheld."""

    day: date
    returned: int | None
    held: int | None


@dataclass(frozen=True, slots=True)
class SaidWords:
    """What the two lines are called."""

    returned: str
    held: str


WIDE = Rows(width=1000, left=230, right=150, row=34, font=16, longest=26)
NARROW = Rows(width=380, left=14, right=80, row=50, font=15, longest=38, above=True)


def claim_life(stations: Sequence[StationMark], *, caption: Caption, narrow: bool = False) -> str:
    """Draw the tellings in the order given, each by its day with its number beside it.

    Shapes tell what colours tell: a dot for the first and what says the same, a diamond for what changed, a square for the
    wrong group.
    """
    layout = NARROW if narrow else WIDE
    if not stations:
        return _empty(caption, layout.width)
    first, last = min(each.day for each in stations), max(each.day for each in stations)
    at = _scale(first, last, layout.left, layout.width - layout.right)
    floor = _TOP + layout.row * len(stations)
    body = [_axis((first, last), at, floor, layout.font)]
    body += [_station(each, _TOP + layout.row * place, at, layout) for place, each in enumerate(stations)]
    return picture(layout.width, floor + _DAYS, body, caption=caption, kind="claim-life")


def said_beside(
    said: Sequence[SaidMark], curve: Sequence[CurvePoint], *, words: SaidWords, caption: Caption, narrow: bool = False
) -> str:
    """Draw claims as marks by day and number, over the register's lines for who was home and who was held."""
    width, font = (380, 13) if narrow else (1000, 15)
    if not said and not curve:
        return _empty(caption, width)
    days = [*(mark.day for mark in said), *(point.day for point in curve)]
    top = max(
        [each.value for each in said] + [n for each in curve for n in (each.returned, each.held) if n is not None] + [1]
    )
    left, height = 14 + len(f"{top:,}") * font * _CHAR, 300
    across = _scale(min(days), max(days), left, width - 20)

    def up(value: float) -> float:
        return _TOP + height * (1 - value / top)

    body = [_grid(top, up, (left, width - 20), font), _axis((min(days), max(days)), across, _TOP + height, font)]
    lines = (
        (words.returned, 1, [(e.day, e.returned) for e in curve]),
        (words.held, 3, [(e.day, e.held) for e in curve]),
    )
    for place, (name, tone, points) in enumerate(lines):
        body += _steps(points, across, up, tone)
        body.append(_key(name, tone, left + 8, _TOP + height + _DAYS + 18 + 22 * place, font))
    body += [_dot(each, across(each.day), up(each.value)) for each in said]
    return picture(width, _TOP + height + _DAYS + 60, body, caption=caption, kind="said-beside")


def _empty(caption: Caption, width: int) -> str:
    note = text(caption.empty or caption.title, x=width / 2, y=40, text_anchor="middle", font_size=16, class_="note")
    return picture(width, 70, [note], caption=caption, kind="claim-life")


def _scale(first: date, last: date, left: float, right: float) -> Callable[[date], float]:
    span = max(1, (last - first).days)
    alone = first == last
    return lambda day: left + 10 + (right - left - 20) * (0.5 if alone else (day - first).days / span)


def _axis(days: tuple[date, date], at: Callable[[date], float], floor: float, font: int) -> str:
    ends = dict.fromkeys(days)
    anchors = ["start", "end"] if len(ends) > 1 else ["middle"]
    marks = [
        text(day.isoformat(), x=at(day), y=floor + 22, text_anchor=anchor, font_size=font - 2, class_="axis")
        for day, anchor in zip(ends, anchors, strict=True)
    ]
    line = element(
        "path", d=f"M{number(at(days[0]))} {number(floor + 4)}H{number(at(days[1]))}", stroke="#d5dae0", class_="grid"
    )
    return "".join([line, *marks])


def _station(mark: StationMark, top: float, at: Callable[[date], float], layout: Rows) -> str:
    y = top + layout.row - 14 if layout.above else top + layout.row / 2
    x = at(mark.day)
    tone = _TONES[mark.sort]
    label = mark.label if len(mark.label) <= layout.longest else f"{mark.label[: layout.longest - 1]}…"
    place, anchor, base = (0.0, "start", top + 14) if layout.above else (layout.left - 16.0, "end", y + 5)
    hint = element("title", escape(mark.words, quote=False))
    shade = {"class_": f"mark tone-{tone}", "fill": _COLOURS[tone - 1]}
    return element(
        "g",
        text(label, x=place, y=base, text_anchor=anchor, font_size=layout.font, class_="label")
        + _shape(mark.sort, x, y, hint, shade)
        + text(mark.shown, x=x + 13, y=y + 5, font_size=layout.font, class_="label"),
    )


def _shape(sort: str, x: float, y: float, hint: str, shade: dict[str, str]) -> str:
    if sort == "wrong":
        return element("rect", hint, x=x - 7, y=y - 7, width=14, height=14, **shade)
    if sort == "changed":
        return element("path", hint, d=f"M{number(x)} {number(y - 9)}l9 9l-9 9l-9 -9Z", **shade)
    return element("circle", hint, cx=x, cy=y, r=7 if sort == "first" else 5.5, **shade)


def _grid(top: int, up: Callable[[float], float], ends: tuple[float, float], font: int) -> str:
    parts = []
    for value in dict.fromkeys((0, top // 2, top)):
        y = number(up(value))
        parts.append(element("path", d=f"M{number(ends[0])} {y}H{number(ends[1])}", stroke="#d5dae0", class_="grid"))
        parts.append(
            text(f"{value:,}", x=ends[0] - 6, y=up(value) + 5, text_anchor="end", font_size=font - 1, class_="axis")
        )
    return "".join(parts)


def _steps(
    points: Sequence[tuple[date, int | None]], across: Callable[[date], float], up: Callable[[float], float], tone: int
) -> list[str]:
    """Draw a line in steps as thin rectangles, whose fill takes the colours of light and dark pages; a gap where one is withheld."""
    shade = {"class_": f"mark tone-{tone}", "fill": _COLOURS[tone - 1]}
    drawn = []
    for (day, value), (following, then) in itertools.pairwise(points):
        if value is None:
            continue
        x, past, y = across(day), across(following), up(value)
        drawn.append(element("rect", x=x, y=y - 1.2, width=max(1.0, past - x), height=2.4, **shade))
        if then is not None and then != value:
            low, high = sorted((y, up(then)))
            drawn.append(element("rect", x=past - 1.2, y=low, width=2.4, height=max(1.0, high - low), **shade))
    return drawn


def _key(name: str, tone: int, x: float, y: float, font: int) -> str:
    mark = element("rect", x=x, y=y - 6, width=24, height=3, class_=f"mark tone-{tone}", fill=_COLOURS[tone - 1])
    return mark + text(name, x=x + 32, y=y, font_size=font, class_="label")


def _dot(mark: SaidMark, x: float, y: float) -> str:
    hint = element("title", escape(mark.words, quote=False))
    return element("circle", hint, cx=x, cy=y, r=5, class_="mark tone-6", fill=_COLOURS[5])
