"""What chances that were told turned out to be worth: the share that came true over the chance told, beside the diagonal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from byname.formats.charts.svg import Caption, element, number, picture, text

__all__ = ["Told", "reliability"]

SIDE = 400
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 20, 16, 60
_FONT = 14
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


class Told(NamedTuple):
    """Chances that lie near each other: their mean, the share of them that came true with its bounds, and how many they are."""

    mean: float
    share: float
    low: float
    high: float
    pairs: int


def reliability(points: Sequence[Told], *, caption: Caption, axes: tuple[str, str]) -> str:
    """Draw each group of chances as a dot with its bounds; on the diagonal a chance is worth what it says.

    `axes` are the words below and beside: the chance told, the share that came true.
    """
    span = SIDE - _LEFT - _RIGHT

    def across(value: float) -> float:
        return _LEFT + value * span

    def up(value: float) -> float:
        return _TOP + (1 - value) * span

    body = []
    for tick in _TICKS:
        body.append(
            text(f"{tick:g}", x=across(tick), y=up(0) + 20, text_anchor="middle", font_size=_FONT, class_="axis")
        )
        body.append(
            text(f"{tick:g}", x=across(0) - 8, y=up(tick) + 5, text_anchor="end", font_size=_FONT, class_="axis")
        )
        line = f"M{number(across(0))} {number(up(tick))}H{number(across(1))}"
        body.append(element("path", d=line, stroke="#d5dae0", class_="grid"))
    body.append(
        element("path", d=f"M{number(across(0))} {number(up(0))}L{number(across(1))} {number(up(1))}", stroke="#8a929b",
                stroke_dasharray="5 4", class_="grid")
    )  # fmt: skip
    for one in points:
        hint = element("title", f"{one.pairs}: {one.mean:.3f} / {one.share:.3f} ({one.low:.3f}-{one.high:.3f})")
        line = f"M{number(across(one.mean))} {number(up(one.low))}V{number(up(one.high))}"
        body.append(element("path", d=line, stroke="#8fb3dc", stroke_width=3, class_="mark tone-2"))
        body.append(
            element("circle", hint, cx=across(one.mean), cy=up(one.share), r=4, fill="#1f5fa8", class_="mark tone-1")
        )
    body.append(text(axes[0], x=across(0.5), y=up(0) + 42, text_anchor="middle", font_size=_FONT, class_="axis"))
    side = f"rotate(-90 16 {number(up(0.5))})"
    body.append(text(axes[1], x=16, y=up(0.5), text_anchor="middle", font_size=_FONT, transform=side, class_="axis"))
    return picture(SIDE, _TOP + span + _BOTTOM, body, caption=caption, kind="reliability")
