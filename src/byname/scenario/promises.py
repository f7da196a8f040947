"""What officials of a made-up conflict undertook, and what was marked of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from byname.scenario.rounds import Round
from byname.scenario.shape import Shape

__all__ = ["promises_of"]

Body = dict[str, object]


def promises_of(shape: Shape, rounds: Sequence[Round]) -> tuple[list[Body], list[Body]]:
    """Give promises and marks: one kept both ways, one of the brigade, one after phases called off, two still open."""
    writing = _Writing(shape)
    focus = shape.focus_exchange
    start, end = (choose(phase.day for phase in focus.phases) for choose in (min, max))
    said = start - timedelta(days=7)
    own, other = shape.plant.power, shape.other(shape.plant.power).code
    for by, whose in ((other, own), (own, other)):
        number = sum(phase.military[whose] + phase.civilians[whose] for phase in focus.phases)
        figure = f"returned/exchange:{focus.code}/power:{whose}"
        to = f"the exchange desk of {whose}"
        code = writing.promise(by, to, "so many named and brought", day=said, due=end, number=number, figure=figure)
        writing.mark(code, end, "kept", f"{whose}-desk", number=number)
    _of_the_brigade(writing, shape, said, end)
    _after_called_off(writing, shape)
    bodies = sum(phase.military[own] for phase in focus.phases) * shape.counting.bodies // 100
    due = end + timedelta(days=14)
    writing.promise(other, f"the exchange desk of {own}", "so many bodies", day=said, due=due, number=bodies)
    if rounds and rounds[-1].first > end:
        last = rounds[-1].last
        due = last + timedelta(days=21)
        writing.promise(own, "the families", "the list of the gravely wounded and ill", day=last, due=due)
    return writing.promises, writing.marks


class _Writing:
    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.promises: list[Body] = []
        self.marks: list[Body] = []

    def promise(
        self, by: str, to: str, what: str, *, day: date, due: date, number: int | None = None, figure: str = ""
    ) -> str:
        code = f"R-{len(self.promises) + 1}"
        body: Body = {
            "code": code,
            "by": by,
            "office": f"head of the exchange desk of {self.shape.power(by).name}",
            "to": to,
            "day": day.isoformat(),
            "due": due.isoformat(),
            "what": what,
            "figure": figure,
            "source": f"{by}-desk",
            "received": min(day, self.shape.as_of).isoformat(),
        }
        self.promises.append(body if number is None else body | {"number": number})
        return code

    def mark(self, promise: str, day: date, state: str, source: str, *, number: int | None = None) -> None:
        body: Body = {
            "code": f"M-{promise.removeprefix('R-')}-{sum(each['promise'] == promise for each in self.marks) + 1}",
            "promise": promise,
            "day": day.isoformat(),
            "state": state,
            "source": source,
            "received": min(day, self.shape.as_of).isoformat(),
        }
        self.marks.append(body if number is None else body | {"number": number})


def _of_the_brigade(writing: _Writing, shape: Shape, said: date, end: date) -> None:
    """The families of the brigade were promised some of theirs in the exchange in focus."""
    own, other = shape.plant.power, shape.other(shape.plant.power).code
    brought, focus = shape.focus.brigade, shape.focus.exchange
    promised = max(20, 2 * brought)
    figure = f"returned/exchange:{focus}/cohort:brigade"
    to, what = "the families of the brigade", "so many of the brigade"
    code = writing.promise(other, to, what, day=said, due=end, number=promised, figure=figure)
    if brought:
        writing.mark(code, end, "in-part", f"{own}-families", number=brought)
    writing.mark(code, end, "broken", f"{own}-families")


def _after_called_off(writing: _Writing, shape: Shape) -> None:
    """Whoever called a phase off said that it would be made up for within a month."""
    own, other = shape.plant.power, shape.other(shape.plant.power).code
    for exchange in shape.exchanges:
        for phase in exchange.called_off:
            due = phase.day + timedelta(days=30)
            number = phase.military[own] + phase.civilians[own]
            figure = f"returned/exchange:{exchange.code}/phase:{phase.code}/power:{own}"
            what = f"the phase {phase.code} that was called off, held within a month"
            to = f"the exchange desk of {own}"
            code = writing.promise(other, to, what, day=phase.day, due=due, number=number, figure=figure)
            if due < shape.as_of:
                writing.mark(code, due + timedelta(days=1), "broken", f"{own}-desk")
