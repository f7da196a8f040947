"""People in two directions over time: bars up and down from one line, what was told of them as a range at each end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from byname.formats.charts.end_states import scale
from byname.formats.charts.svg import Caption, element, number, picture, text

__all__ = ["BothWays", "Heap", "Segment", "both_ways"]

HEIGHT = 420
LEFT, RIGHT, TOP, BOTTOM = 70, 10, 30, 44
_FONT = 20
_GAP = 0.18
_COLOURS = ("#1f5fa8", "#4f93d2", "#8a6d1f", "#c49a3a", "#5b8a72", "#7a5c8f", "#3d4753", "#737d89", "#a9b2bc")


@dataclass(frozen=True, slots=True)
class Segment:
    """People of one kind: how many, its colour class 1 to 9, its words; `open_ended`: there may be more, nobody told."""

    people: int
    tone: int
    label: str
    open_ended: bool = False


@dataclass(frozen=True, slots=True)
class Heap:
    """What stands at one place in one direction: segments from the line outwards, the whole as low..high (high None: open).

    `wide` places from `place` on; `blank`: of somebody in it no number was told.
    """

    place: int
    up: bool
    segments: tuple[Segment, ...]
    low: int
    high: int | None
    wide: int = 1
    blank: bool = False


@dataclass(frozen=True, slots=True)
class BothWays:
    """A picture's values: heaps, how many places there are, words under some of them, names of the two directions."""

    heaps: Sequence[Heap]
    places: int
    ticks: Sequence[tuple[int, str]]
    names: tuple[str, str]


def both_ways(values: BothWays, *, caption: Caption, width: int = 1000) -> str:
    """Draw heaps above and below one line on one scale; nothing is drawn where no number was told, only that it was not."""
    if not values.places or not values.heaps:
        words = text(
            caption.empty or caption.title,
            x=width / 2,
            y=HEIGHT / 2,
            text_anchor="middle",
            font_size=_FONT,
            class_="note",
        )
        return picture(width, HEIGHT, [words], caption=caption, kind="both-ways")
    frame = _Frame(values, width)
    body = [frame.grid(), *(frame.heap(heap) for heap in values.heaps), frame.line(), frame.words()]
    return picture(width, HEIGHT, body, caption=caption, kind="both-ways")


class _Frame:
    """Where things stand in one picture."""

    def __init__(self, values: BothWays, width: int) -> None:
        self._values = values
        self._width = width
        most = [max((_top(heap) for heap in values.heaps if heap.up is up), default=0) for up in (True, False)]
        self._step, _steps = scale(max(1, *most))
        self._above, self._below = (-(-each // self._step) or 1 for each in most)
        self._unit = (HEIGHT - TOP - BOTTOM) / ((self._above + self._below) * self._step)
        self._zero = TOP + self._above * self._step * self._unit

    def heap(self, heap: Heap) -> str:
        """Draw one heap: its segments, the range at its end, and what nobody told."""
        pitch = (self._width - LEFT - RIGHT) / self._values.places
        x, wide = LEFT + (heap.place + _GAP / 2) * pitch, (heap.wide - _GAP) * pitch
        parts, so_far = [], 0
        for segment in heap.segments:
            if segment.people:
                parts.append(self._bar(segment, (x, wide), so_far, up=heap.up))
                so_far += segment.people
        middle = x + wide / 2
        if heap.high is not None and heap.high > heap.low:
            ends = sorted(self._y(each, up=heap.up) for each in (heap.low, heap.high))
            path = f"M{number(middle)} {number(ends[0])}V{number(ends[1])}" + "".join(
                f"M{number(middle - 4)} {number(end)}h8" for end in ends
            )
            # A halo under it, so that it is seen on a bar and beside one, on light paper and on dark.
            parts.append(element("path", d=path, fill="none", stroke="#fff", stroke_width=5, class_="halo"))
            parts.append(element("path", d=path, fill="none", stroke="#1d2329", stroke_width=2, class_="span"))
        if heap.blank:
            y = self._y(max(so_far, heap.high or 0), up=heap.up) + (-6 if heap.up else _FONT)
            parts.append(text("?", x=middle, y=y, text_anchor="middle", font_size=_FONT, class_="label"))
        return "".join(parts)

    def grid(self) -> str:
        """Draw the lines of the scale with their numbers, above and below."""
        lines = []
        for place in range(-self._below, self._above + 1):
            y = self._zero - place * self._step * self._unit
            lines.append(
                element("path", d=f"M{LEFT} {number(y)}H{self._width - RIGHT}", stroke="#d5dae0", class_="grid")
            )
            words = f"{abs(place) * self._step:,}"
            lines.append(text(words, x=LEFT - 8, y=y + 6, text_anchor="end", font_size=_FONT, class_="axis"))
        return "".join(lines)

    def line(self) -> str:
        """Draw the line between the two directions."""
        path = f"M{LEFT} {number(self._zero)}H{self._width - RIGHT}"
        return element("path", d=path, stroke="#6b7480", stroke_width=2, class_="zero")

    def words(self) -> str:
        """Write the times below and the names of the directions at the left."""
        pitch = (self._width - LEFT - RIGHT) / self._values.places
        found = []
        for place, word in self._values.ticks:
            x = LEFT + place * pitch
            found.append(element("path", d=f"M{number(x)} {HEIGHT - BOTTOM}v8", stroke="#6b7480", class_="tick"))
            found.append(text(word, x=x + 4, y=HEIGHT - BOTTOM + 28, font_size=_FONT, class_="axis"))
        up, down = self._values.names
        found.append(text(f"↑ {up}", x=LEFT + 6, y=TOP - 8, font_size=_FONT, class_="label"))
        found.append(text(f"↓ {down}", x=LEFT + 6, y=HEIGHT - BOTTOM - 8, font_size=_FONT, class_="label"))
        return "".join(found)

    def _bar(self, segment: Segment, across: tuple[float, float], so_far: int, *, up: bool) -> str:
        ends = [self._y(each, up=up) for each in (so_far, so_far + segment.people)]
        colour = _COLOURS[(segment.tone - 1) % len(_COLOURS)]
        edge = {"stroke": colour, "stroke_dasharray": "4 3", "fill_opacity": "0.35"} if segment.open_ended else {}
        return element(
            "rect",
            element("title", escape(segment.label, quote=False)),
            x=across[0],
            y=min(ends),
            width=across[1],
            height=max(1.0, abs(ends[1] - ends[0])),
            fill=colour,
            class_=f"mark tone-{segment.tone}" + (" perhaps" if segment.open_ended else ""),
            **edge,
        )

    def _y(self, people: int, *, up: bool) -> float:
        return self._zero - people * self._unit * (1 if up else -1)


def _top(heap: Heap) -> int:
    return max(sum(segment.people for segment in heap.segments), heap.high or 0)
