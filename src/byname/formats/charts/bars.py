"""Numbers as bars beside each other, each with the range in which the truth lies; one that is not published as an open bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from byname.formats.charts.svg import Caption, element, picture, text

__all__ = ["Bar", "bars"]

WIDTH = 480
_ROW, _BAR, _TOP = 58, 22, 6
_FONT, _LONGEST = 17, 50
_ROOM = 90
"""For the number behind the longest bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One number: its label, value (None: not published), the number in words, and its range where it has one."""

    label: str
    value: int | None
    words: str
    low: int | None = None
    high: int | None = None


def bars(values: Sequence[Bar], *, caption: Caption) -> str:
    """Draw the bars from above in the order given, on one scale from nought."""
    most = max((number for bar in values for number in (bar.value, bar.high) if number is not None), default=0)
    body = [_row(bar, _TOP + place * _ROW, max(1, most)) for place, bar in enumerate(values)]
    return picture(WIDTH, _TOP + _ROW * max(1, len(values)), body, caption=caption, kind="bars")


def _row(bar: Bar, top: float, most: int) -> str:
    label = bar.label if len(bar.label) <= _LONGEST else bar.label[: _LONGEST - 1] + "…"
    drawn = [text(label, x=0, y=top + 16, font_size=_FONT, class_="label")]
    y = top + 24
    if bar.value is None:
        frame = {"fill": "none", "stroke": "#737d89", "stroke_dasharray": "4 3", "class_": "withheld"}
        drawn.append(element("rect", x=1, y=y, width=120, height=_BAR, rx=3, **frame))
        return element("g", "".join((*drawn, _number(bar.words, 132, y))))
    length = _at(bar.value, most)
    drawn.append(element("rect", x=0, y=y, width=length, height=_BAR, rx=3, fill="#1f5fa8", class_="mark tone-1"))
    end = length
    if bar.low is not None and bar.high is not None and bar.low != bar.high:
        low, high = _at(bar.low, most), _at(bar.high, most)
        end = max(end, high)
        line = {"stroke": "#1d2329", "stroke_width": "2", "fill": "none", "class_": "span"}
        middle = y + _BAR / 2
        drawn.append(
            element(
                "path",
                d=f"M{low:.1f} {y + 4}v{_BAR - 8}M{low:.1f} {middle}H{high:.1f}M{high:.1f} {y + 4}v{_BAR - 8}",
                **line,
            )
        )
    return element("g", "".join((*drawn, _number(bar.words, end + 10, y))))


def _at(value: int, most: int) -> float:
    return max(1.0, value / most * (WIDTH - _ROOM)) if value else 0.0


def _number(words: str, x: float, y: float) -> str:
    return text(words, x=x, y=y + 17, font_size=_FONT, class_="label")
