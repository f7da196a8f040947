"""Groups against an even draw: one row each, a mark at the ratio and a line over its interval, on a log axis around 1."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from byname.formats.charts.svg import Caption, element, number, picture, text

__all__ = ["ForestRow", "ForestWords", "forest"]

WIDTH = 760
LEFT, RIGHT, TOP, ROW, BOTTOM = 270, 96, 44, 30, 40
_FONT = 16
_LONGEST = 32
_TICKS = (1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16, 32, 64)
_TONES = {"few": 3, "even": 8, "many": 1}
_COLOURS = {"few": "#8a6d1f", "even": "#737d89", "many": "#1f5fa8"}


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


def forest(rows: Sequence[ForestRow], *, words: ForestWords, caption: Caption) -> str:
    """Draw the rows in the order given; what reaches beyond the axis ends in an arrow at its edge.

    The axis is symmetrical around 1, as wide as the rows need and at most from 1/64 to 64: half as many and twice as
    many stand equally far from an even draw. A ratio of nought stands at the left edge.
    """
    if not rows:
        note = text(
            caption.empty or caption.title, x=WIDTH / 2, y=40, text_anchor="middle", font_size=_FONT, class_="note"
        )
        return picture(WIDTH, 70, [note], caption=caption, kind="forest")
    reach = _reach(rows)
    height = TOP + ROW * len(rows) + BOTTOM
    body = [_axis(reach, height, words)]
    body += [_row(row, TOP + ROW * place + ROW / 2, reach) for place, row in enumerate(rows)]
    return picture(WIDTH, height, body, caption=caption, kind="forest")


def _reach(rows: Sequence[ForestRow]) -> float:
    """Give the right end of the axis: the least tick beyond every end that is not nought."""
    ends = [end for row in rows for end in (row.ratio, row.low, row.high) if 0 < end < math.inf]
    furthest = max((max(end, 1 / end) for end in ends), default=2.0)
    return next((tick for tick in _TICKS if tick >= max(2.0, furthest)), _TICKS[-1])


def _at(value: float, reach: float) -> float:
    middle, half = (LEFT + WIDTH - RIGHT) / 2, (WIDTH - LEFT - RIGHT) / 2
    if value <= 0:
        return middle - half
    return middle + half * max(-1.0, min(1.0, math.log(value) / math.log(reach)))


def _axis(reach: float, height: float, words: ForestWords) -> str:
    marks = []
    floor = height - BOTTOM
    for tick in _TICKS:
        if 1 / reach <= tick <= reach:
            x = _at(tick, reach)
            if tick == 1:  # a rectangle, since a fill takes the colours of light and dark pages
                marks.append(
                    element(
                        "rect",
                        x=x - 1,
                        y=TOP - 8,
                        width=2,
                        height=floor - TOP + 8,
                        class_="mark tone-8",
                        fill="#737d89",
                    )
                )
            else:
                marks.append(
                    element("path", d=f"M{number(x)} {TOP - 8}V{number(floor)}", stroke="#d5dae0", class_="grid")
                )
            said = f"{tick:g}" if tick >= 1 else f"1/{1 / tick:g}"
            marks.append(text(said, x=x, y=floor + 20, text_anchor="middle", font_size=_FONT, class_="axis"))
    middle = _at(1, reach)
    sides = ((words.fewer, middle - 12, "end"), (words.more, middle + 12, "start"))
    marks += [text(side, x=x, y=TOP - 20, text_anchor=anchor, font_size=14, class_="axis") for side, x, anchor in sides]
    return "".join(marks)


def _row(row: ForestRow, y: float, reach: float) -> str:
    shade = {"class_": f"mark tone-{_TONES[row.sort]}", "fill": _COLOURS[row.sort]}
    low, high, at = (_at(end, reach) for end in (row.low, row.high, row.ratio))
    label = row.label if len(row.label) <= _LONGEST else row.label[: _LONGEST - 1] + "…"
    drawn = [
        text(label, x=LEFT - 16, y=y + 5, text_anchor="end", font_size=_FONT, class_="label"),
        text(row.numbers, x=WIDTH, y=y + 5, text_anchor="end", font_size=14, class_="axis"),
        element("rect", x=low, y=y - 1.5, width=max(1.0, high - low), height=3, **shade),
    ]
    drawn += [_arrow(low, y, -1, shade)] if row.low < 1 / reach else []
    drawn += [_arrow(high, y, 1, shade)] if row.high > reach else []
    drawn.append(
        element("rect", element("title", _plain(row.words)), x=at - 6, y=y - 6, width=12, height=12, rx=2, **shade)
    )
    return element("g", "".join(drawn))


def _arrow(x: float, y: float, way: int, shade: dict[str, str]) -> str:
    return element("path", d=f"M{number(x + 8 * way)} {number(y)}l{-8 * way} -6v12Z", **shade)


def _plain(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
