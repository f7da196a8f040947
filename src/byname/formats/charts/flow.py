"""Flows between two columns: from where people come at the left to where they are at the right, as bands between bars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from byname.formats.charts.svg import Caption, element, number, picture, text

__all__ = ["FlowBand", "FlowBar", "flow"]

HEIGHT = 460
_FOR_PEOPLE = 240
TOP, BOTTOM = 12, 12
_BAR = 14
_LEAST = 38  # so that the words beside two bars never overlap, however few people they stand for
_FONT = 18
_COLOURS = ("#1f5fa8", "#4f93d2", "#8a6d1f", "#c49a3a", "#5b8a72", "#7a5c8f", "#3d4753", "#737d89", "#a9b2bc")


@dataclass(frozen=True, slots=True)
class FlowBar:
    """One bar of a column: its code in the bands, its words, the number written beside it, its colour class 1 to 9."""

    code: str
    label: str
    people: str
    tone: int = 8


@dataclass(frozen=True, slots=True)
class FlowBand:
    """So many people from a bar at the left to a bar at the right, with words for who points at it."""

    left: str
    right: str
    people: int
    label: str


def flow(
    left: Sequence[FlowBar], right: Sequence[FlowBar], bands: Sequence[FlowBand], *, caption: Caption, width: int = 1000
) -> str:
    """Draw the bands in the order of the bars, in the colours of the right; a bar without a band is left out.

    Both columns have one scale and the same sum, so a band is as thick at both ends. Raises ValueError for a band of a bar
    that is not there, or of fewer than nobody.
    """
    drawn = [band for band in bands if band.people]
    columns = [[bar for bar in bars if any(bar.code in (b.left, b.right) for b in drawn)] for bars in (left, right)]
    known = {bar.code for bar in left}, {bar.code for bar in right}
    if any(band.people < 0 or band.left not in known[0] or band.right not in known[1] for band in bands):
        message = (
            "A band leads from a bar at the left to one at the right, with a number of people that is not negative."
        )
        raise ValueError(message)
    if not drawn:
        words = caption.empty or caption.title
        empty = text(words, x=width / 2, y=HEIGHT / 2, text_anchor="middle", font_size=_FONT, class_="note")
        return picture(width, HEIGHT, [empty], caption=caption, kind="flow")
    sides = _Side(columns[0], drawn, "left"), _Side(columns[1], drawn, "right")
    height = max(HEIGHT, *(TOP + BOTTOM + _LEAST * len(bars) + _FOR_PEOPLE for bars in columns))
    unit = min(side.unit(sum(band.people for band in drawn), height) for side in sides)
    starts = [side.starts(unit) for side in sides]
    ends = _margins(columns, width)
    body = [_bands(columns, drawn, starts, unit, ends)]
    body += [
        _bar(bar, starts[0][bar.code], sides[0].people(bar.code) * unit, ends[0] - _BAR, at_left=True)
        for bar in columns[0]
    ]
    body += [
        _bar(bar, starts[1][bar.code], sides[1].people(bar.code) * unit, ends[1], at_left=False) for bar in columns[1]
    ]
    return picture(width, height, body, caption=caption, kind="flow")


class _Side:
    """One column: how many people each bar stands for, and where each begins."""

    def __init__(self, bars: Sequence[FlowBar], bands: Sequence[FlowBand], end: str) -> None:
        self._people = {bar.code: sum(b.people for b in bands if getattr(b, end) == bar.code) for bar in bars}

    def people(self, code: str) -> int:
        return self._people[code]

    def unit(self, whole: int, height: float) -> float:
        """Give the height of one person so that all bars fit, each in a slot of at least the height of its words."""
        return (height - TOP - BOTTOM - _LEAST * len(self._people)) / whole

    def starts(self, unit: float) -> dict[str, float]:
        """Give where each bar begins, in the middle of a slot that is its height and room for words."""
        found, y = {}, float(TOP)
        for code, people in self._people.items():
            found[code] = y + _LEAST / 2
            y += people * unit + _LEAST
        return found


_WORDS = _FONT * 0.56


def _margins(columns: Sequence[Sequence[FlowBar]], width: int) -> tuple[float, float]:
    """Give where the bands begin and end, so that the longest words of each column have room beside them."""
    longest = [max(max(len(bar.label), len(bar.people)) for bar in bars) for bars in columns]
    return longest[0] * _WORDS + 12 + _BAR, width - longest[1] * _WORDS - 12 - _BAR


def _bands(
    columns: Sequence[Sequence[FlowBar]],
    bands: Sequence[FlowBand],
    starts: Sequence[Mapping[str, float]],
    unit: float,
    ends: tuple[float, float],
) -> str:
    by_pair: dict[tuple[str, str], list[FlowBand]] = {}
    for band in bands:
        by_pair.setdefault((band.left, band.right), []).append(band)
    offset = [dict(side) for side in starts]
    parts = []
    for bar in columns[0]:
        for end in columns[1]:
            for band in by_pair.get((bar.code, end.code), ()):
                tops = offset[0][bar.code], offset[1][end.code]
                parts.append(_band(band, end.tone, tops, band.people * unit, ends))
                offset[0][bar.code] += band.people * unit
                offset[1][end.code] += band.people * unit
    return "".join(parts)


def _band(band: FlowBand, tone: int, tops: tuple[float, float], thick: float, ends: tuple[float, float]) -> str:
    (x, past), middle = ends, sum(ends) / 2
    thick = max(thick, 0.5)  # a single person is still a line
    (y1, y2), m = (number(each) for each in tops), number(middle)
    low1, low2 = number(tops[0] + thick), number(tops[1] + thick)
    a, b = number(x), number(past)
    path = f"M{a} {y1}C{m} {y1} {m} {y2} {b} {y2}V{low2}C{m} {low2} {m} {low1} {a} {low1}Z"
    colour = _COLOURS[(tone - 1) % len(_COLOURS)]
    return element(
        "path", element("title", escape(band.label, quote=False)), d=path, fill=colour, fill_opacity="0.55",
        class_=f"band tone-{tone}",
    )  # fmt: skip


def _bar(bar: FlowBar, y: float, high: float, x: float, *, at_left: bool) -> str:
    colour = _COLOURS[(bar.tone - 1) % len(_COLOURS)]
    shape = element("rect", x=x, y=y, width=_BAR, height=max(high, 1), fill=colour, class_=f"mark tone-{bar.tone}")
    place: dict[str, str | float] = (
        {"x": x - 8, "text_anchor": "end"} if at_left else {"x": x + _BAR + 8, "text_anchor": "start"}
    )
    middle = y + high / 2
    words = text(bar.label, y=middle - 1, font_size=_FONT, class_="label", **place)
    return shape + words + text(bar.people, y=middle + _FONT - 3, font_size=_FONT - 2, class_="axis", **place)
