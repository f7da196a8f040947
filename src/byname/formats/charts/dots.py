"""A group as a field of dots: those back filled, those perhaps back in half tone, the others hollow grey."""

from __future__ import annotations

from byname.formats.charts.svg import Caption, element, picture

__all__ = ["dots", "people_per_dot"]

COLUMNS = 100
STEP = 10
MOST_DOTS = 5_000
_NICE = (1, 2, 5)


def people_per_dot(total: int) -> int:
    """How many people one dot stands for: one up to 5,000 people, then the least of 2, 5, 10, 20 ... that will do."""
    for power in range(10):
        for digit in _NICE:
            if total <= digit * 10**power * MOST_DOTS:
                return int(digit * 10**power)
    return 10**10


def dots(total: int, filled: int, possible: int = 0, *, caption: Caption, columns: int = COLUMNS) -> str:
    """Draw a group: `filled` of `total` are surely so, `possible` more may be.

    Each dot stands for `people_per_dot(total)`. Raises ValueError where the parts are negative or more than the whole.
    """
    if min(total, filled, possible) < 0 or filled + possible > total:
        message = (
            f"A picture of {total} people cannot have {filled} filled and {possible} possible: parts exceed the whole."
        )
        raise ValueError(message)
    each = people_per_dot(total)
    # Rounded on the running sum, so that the parts never add up to more dots than the whole.
    marks = [_dots_up_to(count, each) for count in (filled, filled + possible, total)]
    spans = (("surely", 0, marks[0]), ("perhaps", marks[0], marks[1]), ("not", marks[1], marks[2]))
    body = [_field(kind, range(start, end), columns) for kind, start, end in spans if end > start]
    rows = max(1, -(-marks[2] // columns))
    return picture(columns * STEP, rows * STEP, body, caption=caption, kind="dots")


_COLOURS = {"surely": "#1f5fa8", "perhaps": "#8fb3dc", "not": "#c9cfd6"}


def _dots_up_to(count: int, each: int) -> int:
    return -(-count // each)


def _field(kind: str, dots_of_kind: range, columns: int) -> str:
    # A line of no length with a round cap is a dot: one path holds thousands of them.
    places = "".join(
        f"M{place % columns * STEP + STEP // 2} {place // columns * STEP + STEP // 2}h0" for place in dots_of_kind
    )
    return element(
        "path",
        d=places,
        fill="none",
        stroke=_COLOURS[kind],
        stroke_width=7,
        stroke_linecap="round",
        class_=f"dot {kind}",
    )
