"""One number over days: a line of steps, from day to day as far as it was published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from byname.formats.charts.end_states import scale
from byname.formats.charts.svg import Caption, element, number, picture, text

__all__ = ["course"]

WIDTH, HEIGHT = 480, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 74, 20, 16, 40
_FONT = 16


def course(
    points: Sequence[tuple[date, int]], *, caption: Caption, day: Callable[[date], str], count: Callable[[int], str]
) -> str:
    """Draw the number on each day as a dot and steps between them; `day` and `count` write what stands at the axes."""
    if not points:
        words = text(
            caption.empty or caption.title, x=WIDTH / 2, y=60, text_anchor="middle", font_size=_FONT, class_="note"
        )
        return picture(WIDTH, 120, [words], caption=caption, kind="course")
    first, last = points[0][0].toordinal(), points[-1][0].toordinal()
    step, steps = scale(max(value for _, value in points))
    top = step * steps

    def at(when: date) -> float:
        return _LEFT + (when.toordinal() - first) / max(1, last - first) * (WIDTH - _LEFT - _RIGHT)

    def height(value: int) -> float:
        return HEIGHT - _BOTTOM - value / top * (HEIGHT - _TOP - _BOTTOM)

    body = [_tick(height(step * place), count(step * place)) for place in range(steps + 1)]
    line = "".join(f"H{number(at(when))}V{number(height(value))}" for when, value in points[1:])
    start = f"M{number(at(points[0][0]))} {number(height(points[0][1]))}"
    body.append(
        element("path", d=start + line, fill="none", stroke="#1f5fa8", stroke_width="2.5", class_="line tone-1")
    )
    for when, value in points:
        hint = element("title", f"{day(when)}: {count(value)}")
        body.append(element("circle", hint, cx=at(when), cy=height(value), r=4, fill="#1f5fa8", class_="mark tone-1"))
    ends = [(points[0][0], "start"), (points[-1][0], "end")][: len({first, last})]
    body += [
        text(day(when), x=at(when), y=HEIGHT - 14, text_anchor=anchor, font_size=_FONT, class_="axis")
        for when, anchor in ends
    ]
    return picture(WIDTH, HEIGHT, body, caption=caption, kind="course")


def _tick(y: float, words: str) -> str:
    line = element("path", d=f"M{_LEFT} {number(y)}H{WIDTH - _RIGHT}", stroke="#d5dae0", class_="grid")
    return line + text(words, x=_LEFT - 10, y=y + 5, text_anchor="end", font_size=_FONT, class_="axis")
