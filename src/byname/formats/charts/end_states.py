"""Where a group stood day by day: the statuses as bands on top of each other, so that their edge is the whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from byname.formats.charts.svg import Caption, element, number, picture, text

__all__ = ["Band", "DayCounts", "end_states", "scale"]

WIDTH, HEIGHT = 1000, 380
LEFT, RIGHT, TOP, BOTTOM = 78, 14, 14, 44
MOST_STEPS = 5
_FONT = 20


@dataclass(frozen=True, slots=True)
class Band:
    """One status of the picture: its code in the counts, its words, and its colour class 1 to 9."""

    code: str
    label: str
    tone: int


@dataclass(frozen=True, slots=True)
class DayCounts:
    """How many stood where on one day; a withheld number is absent and draws as nothing."""

    day: date
    counts: Mapping[str, int]


_COLOURS = ("#1f5fa8", "#4f93d2", "#8a6d1f", "#c49a3a", "#5b8a72", "#7a5c8f", "#3d4753", "#737d89", "#a9b2bc")


def end_states(series: Sequence[DayCounts], bands: Sequence[Band], *, caption: Caption) -> str:
    """Draw the bands from the bottom up over the days of the series, in the order given; steps, not slopes.

    A number stands until the next day of the series: between two days nothing is invented.
    """
    days = sorted(series, key=lambda point: point.day)
    if not any(count > 0 for point in days for count in point.counts.values()):
        return picture(WIDTH, HEIGHT, [_empty(caption)], caption=caption, kind="end-states")
    first, last = days[0].day.toordinal(), days[-1].day.toordinal()
    step, steps = scale(max(sum(max(0, point.counts.get(band.code, 0)) for band in bands) for point in days))
    ceiling = step * steps

    def at(ordinal: int) -> float:
        return LEFT + (ordinal - first) / max(1, last - first) * (WIDTH - LEFT - RIGHT)

    def up(count: int) -> float:
        return HEIGHT - BOTTOM - count / ceiling * (HEIGHT - TOP - BOTTOM)

    xs = [at(point.day.toordinal()) for point in days]
    floor = [0] * len(days)
    body = [_grid(step, steps)]
    for band in bands:
        top = [low + max(0, point.counts.get(band.code, 0)) for low, point in zip(floor, days, strict=True)]
        if top != floor:
            edge = [*_steps(xs, [up(count) for count in top]), *reversed(_steps(xs, [up(count) for count in floor]))]
            body.append(_band(band, edge))
        floor = top
    body.append(_years(days[0].day, days[-1].day, at))
    return picture(WIDTH, HEIGHT, body, caption=caption, kind="end-states")


def _steps(xs: Sequence[float], ys: Sequence[float]) -> list[tuple[float, float]]:
    points = [(xs[0], ys[0])]
    for place in range(1, len(xs)):
        points += [(xs[place], ys[place - 1]), (xs[place], ys[place])]
    if len(xs) == 1:
        points.append((float(WIDTH - RIGHT), ys[0]))
    return points


def _band(band: Band, edge: Sequence[tuple[float, float]]) -> str:
    path = "M" + "L".join(f"{number(x)} {number(y)}" for x, y in edge) + "Z"
    label = element("title", _plain(band.label))
    return element(
        "path", label, d=path, fill=_COLOURS[(band.tone - 1) % len(_COLOURS)], class_=f"band tone-{band.tone}"
    )


def _plain(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def scale(most: int) -> tuple[int, int]:
    """Give a step of 1, 2 or 5 times a power of ten, and how many of them reach the largest whole: five at most."""
    size = 1
    while True:
        for step in (size, 2 * size, 5 * size):
            if most <= MOST_STEPS * step:
                return step, max(1, -(-most // step))
        size *= 10


def _grid(step: int, steps: int) -> str:
    lines = []
    for place in range(steps + 1):
        y = HEIGHT - BOTTOM - place / steps * (HEIGHT - TOP - BOTTOM)
        lines.append(element("path", d=f"M{LEFT} {number(y)}H{WIDTH - RIGHT}", stroke="#d5dae0", class_="grid"))
        words = f"{place * step:,}"
        lines.append(text(words, x=LEFT - 8, y=y + 6, text_anchor="end", font_size=_FONT, class_="axis"))
    return "".join(lines)


def _empty(caption: Caption) -> str:
    """Say in the picture why nothing is drawn, where its caption knows."""
    words = caption.empty or caption.title
    return text(words, x=WIDTH / 2, y=HEIGHT / 2, text_anchor="middle", font_size=_FONT, class_="note")


def _years(first: date, last: date, at: Callable[[int], float]) -> str:
    """Mark the turn of each year; a series within one year has its months marked."""
    starts = [date(year, 1, 1) for year in range(first.year, last.year + 1)]
    words = [str(day.year) for day in starts]
    if last.year - first.year < 2:
        starts = [date(year, month, 1) for year in range(first.year, last.year + 1) for month in (1, 4, 7, 10)]
        words = [f"{day.year}-{day.month:02d}" for day in starts]
    marks = []
    for day, word in zip(starts, words, strict=True):
        x = at(day.toordinal())
        if LEFT <= x <= WIDTH - RIGHT - 30:
            marks.append(element("path", d=f"M{number(x)} {HEIGHT - BOTTOM}v8", stroke="#6b7480", class_="tick"))
            marks.append(text(word, x=x + 4, y=HEIGHT - BOTTOM + 26, font_size=_FONT, class_="axis"))
    return "".join(marks)
