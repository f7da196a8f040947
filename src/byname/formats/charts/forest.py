"""Groups against an even draw: one row each, a mark at the ratio and a line over its interval, on a log axis around 1."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from byname.formats.charts.svg import Caption, Rows, element, number, picture, text

__all__ = ["ForestRow", "ForestWords", "forest"]

_TICKS = (1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8)
_TONES = {"few": 3, "even": 8, "many": 1}
_COLOURS = {"few": "#8a6d1f", "even": "#737d89", "many": "#1f5fa8"}
_TOP, _BOTTOM = 34, 30


WIDE = Rows(width=1000, left=370, right=110, row=26, font=16, longest=44)
NARROW = Rows(width=380, left=14, right=14, row=46, font=15, longest=34, above=True)


@dataclass(frozen=True, slots=True)
class ForestRow:
    """One group: its name, the numbers at its right, the ratio with its interval, and all that in words."""

    label: str
    numbers: str
    ratio: float
    low: float
    high: float
    words: str

    @property
    def sort(self) -> str:
        """Whether its interval lies below 1, holds it, or lies above."""
        return "few" if self.high < 1 else "many" if self.low > 1 else "even"


@dataclass(frozen=True, slots=True)
class ForestWords:
    """What stands above the two sides of the line."""

    fewer: str
    more: str


def forest(rows: Sequence[ForestRow], *, words: ForestWords, caption: Caption, narrow: bool = False) -> str:
    """Draw the rows in the order given, wide, or narrow for a phone; what reaches beyond the axis ends in an arrow there.

    The axis is symmetrical around 1, as wide as the rows need and at most from 1/8 to 8: half as many and twice as many
    stand equally far from an even draw. A ratio of nought stands at the left edge.
    """
    layout = NARROW if narrow else WIDE
    if not rows:
        said = caption.empty or caption.title
        note = text(said, x=layout.width / 2, y=40, text_anchor="middle", font_size=layout.font, class_="note")
        return picture(layout.width, 70, [note], caption=caption, kind="forest")
    axis = _Axis(layout, _reach(rows), _TOP + layout.row * len(rows) + 8)
    body = [_scale(axis, words)]
    body += [_row(row, _TOP + layout.row * place, axis) for place, row in enumerate(rows)]
    return picture(layout.width, axis.floor + _BOTTOM, body, caption=caption, kind="forest")


@dataclass(frozen=True, slots=True)
class _Axis:
    layout: Rows
    reach: float
    floor: float

    def at(self, value: float) -> float:
        """Give where a ratio stands; nought, and what lies beyond, at the edge."""
        layout = self.layout
        middle, half = (layout.left + layout.width - layout.right) / 2, (layout.width - layout.left - layout.right) / 2
        if value <= 0:
            return middle - half
        return middle + half * max(-1.0, min(1.0, math.log(value) / math.log(self.reach)))


def _reach(rows: Sequence[ForestRow]) -> float:
    """Give the right end of the axis: the least tick beyond every end that is not nought."""
    ends = [end for row in rows for end in (row.ratio, row.low, row.high) if 0 < end < math.inf]
    furthest = max((max(end, 1 / end) for end in ends), default=2.0)
    return next((tick for tick in _TICKS if tick >= max(2.0, furthest)), _TICKS[-1])


def _scale(axis: _Axis, words: ForestWords) -> str:
    marks = []
    for tick in _TICKS:
        if 1 / axis.reach <= tick <= axis.reach:
            x = axis.at(tick)
            height = axis.floor - _TOP + 8
            if tick == 1:  # a rectangle, since a fill takes the colours of light and dark pages
                marks.append(
                    element("rect", x=x - 1, y=_TOP - 8, width=2, height=height, class_="mark tone-8", fill="#737d89")
                )
            else:
                marks.append(
                    element("path", d=f"M{number(x)} {_TOP - 8}v{number(height)}", stroke="#d5dae0", class_="grid")
                )
            said = f"{tick:g}" if tick >= 1 else f"1/{1 / tick:g}"
            marks.append(text(said, x=x, y=axis.floor + 20, text_anchor="middle", font_size=14, class_="axis"))
    middle = axis.at(1)
    sides = ((words.fewer, middle - 12, "end"), (words.more, middle + 12, "start"))
    marks += [
        text(side, x=x, y=_TOP - 16, text_anchor=anchor, font_size=14, class_="axis") for side, x, anchor in sides
    ]
    return "".join(marks)


def _row(row: ForestRow, top: float, axis: _Axis) -> str:
    layout = axis.layout
    y = top + layout.row - 12 if layout.above else top + layout.row / 2
    base = top + 14 if layout.above else y + 5
    shade = {"class_": f"mark tone-{_TONES[row.sort]}", "fill": _COLOURS[row.sort]}
    low, high, at = (axis.at(end) for end in (row.low, row.high, row.ratio))
    label = row.label if len(row.label) <= layout.longest else row.label[: layout.longest - 1] + "…"
    x, anchor = (0, "start") if layout.above else (layout.left - 16, "end")
    drawn = [
        text(label, x=x, y=base, text_anchor=anchor, font_size=layout.font, class_="label"),
        text(row.numbers, x=layout.width, y=base, text_anchor="end", font_size=14, class_="axis"),
        element("rect", x=low, y=y - 1.5, width=max(1.0, high - low), height=3, **shade),
    ]
    drawn += [_arrow(low, y, -1, shade)] if row.low < 1 / axis.reach else []
    drawn += [_arrow(high, y, 1, shade)] if row.high > axis.reach else []
    drawn.append(
        element("rect", element("title", _plain(row.words)), x=at - 6, y=y - 6, width=12, height=12, rx=2, **shade)
    )
    return element("g", "".join(drawn))


def _arrow(x: float, y: float, way: int, shade: dict[str, str]) -> str:
    return element("path", d=f"M{number(x + 12 * way)} {number(y)}l{-8 * way} -6v12Z", **shade)


def _plain(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
