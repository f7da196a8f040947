"""One person's movements on a line of time: sure days as marks, unsure ones as bars that fade between their bounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from byname.formats.charts.svg import Caption, element, number, picture, text

__all__ = ["LifeMark", "life_line"]

WIDTH = 760
LEFT, RIGHT, TOP, ROW = 190, 24, 34, 34
_FONT = 16
_MARGIN = 45
_END = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class LifeMark:
    """One movement as drawn: first and last possible day (None: open), its day in words, a tone 1 to 9."""

    label: str
    first: date | None
    last: date | None
    when: str
    sure: bool = True
    tone: int = 1


def life_line(marks: Sequence[LifeMark], *, caption: Caption) -> str:
    """Draw one row for each movement, in the order given.

    One day is a round mark. A span is a bar from its first to its last possible day, pale at the start, strong at
    the end, for by its last day it has happened. An open end fades out; what is only possible has a broken edge.
    """
    known = [day.toordinal() for mark in marks for day in (mark.first, mark.last) if day is not None]
    # The calendar ends, and lists do hold its last day for "unknown".
    first, last = (min(known) - _MARGIN, min(max(known) + _MARGIN, _END)) if known else (0, 1)

    def at(day: int) -> float:
        return LEFT + (day - first) / max(1, last - first) * (WIDTH - LEFT - RIGHT)

    height = TOP + ROW * max(1, len(marks))
    body = [_fades()]
    if known:
        body.append(_years(first, last, at, height))
    body += [_row(mark, TOP + ROW * place, at) for place, mark in enumerate(marks)]
    return picture(WIDTH, height, body, caption=caption, kind="life-line")


_COLOURS = ("#1f5fa8", "#4f93d2", "#8a6d1f", "#c49a3a", "#5b8a72", "#7a5c8f", "#3d4753", "#737d89", "#a9b2bc")
_FADES = {
    "in": ((0, 0.15), (1, 0.9)),
    "before": ((0, 0.0), (1, 0.9)),
    "after": ((0, 0.9), (1, 0.0)),
    "open": ((0, 0.1), (1, 0.1)),
}


def _fades() -> str:
    # Masks and not coloured gradients: the colour stays a class, which light and dark pages set.
    stops = {
        name: "".join(
            element("stop", offset=str(place), stop_color="#fff", stop_opacity=str(depth)) for place, depth in two
        )
        for name, two in _FADES.items()
    }
    gradients = "".join(element("linearGradient", stop, id=f"fade-{name}") for name, stop in stops.items())
    masks = "".join(
        element(
            "mask",
            element("rect", x=0, y=0, width=1, height=1, fill=f"url(#fade-{name})"),
            id=f"mask-{name}",
            maskContentUnits="objectBoundingBox",
        )
        for name in stops
    )
    return element("defs", gradients + masks)


def _row(mark: LifeMark, y: float, at: Callable[[int], float]) -> str:
    middle = y + ROW / 2
    label = text(mark.label, x=LEFT - 14, y=middle + 5, text_anchor="end", font_size=_FONT, class_="label")
    shade = {
        "fill": _COLOURS[(mark.tone - 1) % len(_COLOURS)],
        "class_": f"mark tone-{mark.tone}" + ("" if mark.sure else " perhaps"),
    }
    hint = element("title", f"{_plain(mark.label)}: {_plain(mark.when)}")
    if not mark.sure:
        shade |= {"fill_opacity": "0.35", "stroke": shade["fill"], "stroke_dasharray": "4 3"}
    if mark.first is not None and mark.first == mark.last:
        return label + element("circle", hint, cx=at(mark.first.toordinal()), cy=middle, r=7, **shade)
    start = at(mark.first.toordinal()) if mark.first else float(LEFT)
    end = at(mark.last.toordinal() + 1) if mark.last else float(WIDTH - RIGHT)
    fade = {(True, True): "in", (False, True): "before", (True, False): "after", (False, False): "open"}
    bar = element(
        "rect",
        hint,
        x=start,
        y=middle - 7,
        width=max(6, end - start),
        height=14,
        rx=7,
        mask=f"url(#mask-{fade[mark.first is not None, mark.last is not None]})",
        **shade,
    )
    return label + bar


def _plain(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _years(first: int, last: int, at: Callable[[int], float], height: float) -> str:
    marks = []
    for year in range(date.fromordinal(max(1, first)).year, date.fromordinal(last).year + 1):
        x = at(date(year, 1, 1).toordinal())
        if LEFT <= x <= WIDTH - RIGHT:
            marks.append(element("path", d=f"M{number(x)} {TOP - 6}V{number(height)}", stroke="#d5dae0", class_="grid"))
            marks.append(text(str(year), x=x, y=TOP - 12, text_anchor="middle", font_size=_FONT, class_="axis"))
    if not marks:
        marks.append(text(str(date.fromordinal(last).year), x=LEFT, y=TOP - 12, font_size=_FONT, class_="axis"))
    return "".join(marks)
