"""What the two sides of a made-up conflict proposed to each other, and every answer, years of rejections included."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from byname.scenario.rounds import Round
from byname.scenario.shape import Shape

__all__ = ["proposals_of"]

Body = dict[str, object]
_REASONS = (
    "the two sides do not agree how many are held",
    "not everybody on the lists is a prisoner of war",
    "those under sentence are not up for exchange",
    "the time for it has not come",
)


def proposals_of(
    shape: Shape, rounds: Sequence[Round], agreed: Mapping[tuple[str, str], int]
) -> tuple[list[Body], list[Body]]:
    """Give proposals and answers; `agreed` says how many of each power stood on the agreed lists of each exchange."""
    writing = _Writing(shape, rounds)
    for number, exchange in enumerate(shape.exchanges):
        day = min(phase.day for phase in exchange.phases) - timedelta(days=11)
        writing.exchange(exchange.code, number, day=day, agreed=agreed)
    for each in rounds:
        writing.all_for_all(each)
    writing.at_the_focus()
    return writing.proposals, writing.answers


class _Writing:
    def __init__(self, shape: Shape, rounds: Sequence[Round]) -> None:
        self.shape, self.rounds = shape, rounds
        self.own, self.other = shape.plant.power, shape.other(shape.plant.power).code
        self.proposals: list[Body] = []
        self.answers: list[Body] = []

    def propose(self, code: str, by: str, day: date, formula: str, **more: object) -> str:
        to = self.shape.other(by).code
        talks = [each for each in self.rounds if each.first <= day]
        self.proposals.append(
            {
                "code": code,
                "talks": talks[-1].code if talks else "",
                "exchange": "",
                "by": by,
                "to": to,
                "day": day.isoformat(),
                "formula": formula,
                "definition": "",
                "categories": [],
                "bodies": "",
                "source": f"{by}-desk",
                "text": "",
                "received": min(day, self.shape.as_of).isoformat(),
            }
            | more
        )
        return code

    def answer(self, proposal: str, by: str, day: date, answer: str, *, reason: str = "", counter: str = "") -> None:
        self.answers.append(
            {
                "code": f"A-{proposal.removeprefix('P-')}",
                "proposal": proposal,
                "by": by,
                "day": day.isoformat(),
                "answer": answer,
                "reason": reason,
                "counter": counter,
                "source": f"{by}-desk",
                "received": min(day, self.shape.as_of).isoformat(),
            }
        )

    def exchange(self, code: str, number: int, *, day: date, agreed: Mapping[tuple[str, str], int]) -> None:
        """What an exchange came from: the numbers that were agreed, now and then after a proposal that was countered."""
        first, second = (power.code for power in self.shape.powers)
        exchange = self.shape.exchanges[number]
        by, to = (first, second) if number % 2 else (second, first)
        ours, theirs = agreed.get((code, first), 0), agreed.get((code, second), 0)
        formula = f"{ours} for {theirs}"
        if code == self.shape.focus.exchange:
            formula = exchange.formula if exchange.formula[:1].isdigit() else formula
        later = day + timedelta(days=4)
        proposal = self.propose(f"P-{code}", by, later, formula, exchange=code)
        if number % 3 == 2:
            larger = f"{ours + 20 + number} for {theirs + 10}"
            before = self.propose(f"P-{code}-first", to, day, larger, exchange=code)
            self.answer(before, by, later, "countered", reason="too many at once", counter=proposal)
        word = "in-part" if exchange.called_off else "accepted"
        reason = "one day of it" if exchange.called_off else ""
        self.answer(proposal, to, later + timedelta(days=1), word, reason=reason)

    def all_for_all(self, talks: Round) -> None:
        """Each round one side proposes all for all; each says another thing by "all", and the other rejects it."""
        number = int(talks.code.removeprefix("T-"))
        by = self.own if number % 3 else self.other
        to = self.shape.other(by).code
        definition = {
            "day": (talks.first if by == self.own else talks.first - timedelta(days=90)).isoformat(),
            "status": "held, reported or confirmed" if by == self.own else "confirmed",
            "consent": "whoever does not want to return stays" if by == self.own else "",
        }
        code = self.propose(f"P-all-{number}", by, talks.first, "all for all", definition=definition)
        if number < len(self.rounds):
            reason = _REASONS[number % len(_REASONS)]
            self.answer(code, to, talks.last + timedelta(days=6), "rejected", reason=reason)
        else:
            self.answer(code, to, talks.last, "unanswered")

    def at_the_focus(self) -> None:
        focus = self.shape.focus_exchange
        start = min(phase.day for phase in focus.phases)
        day = start - timedelta(days=7)
        categories = ["gravely-wounded", "gravely-ill", "aged-18-25"]
        formula = "by category: gravely wounded, gravely ill, aged 18 to 25"
        code = self.propose("P-categories", self.own, day, formula, categories=categories)
        reason = "after the exchange of numbers, by lists of both sides"
        self.answer(code, self.other, start, "in-part", reason=reason)
        women = self.propose(
            "P-women", self.other, day, "by category: women, civilians", categories=["women", "civilians"]
        )
        reason = "civilians are not up for exchange but for release"
        self.answer(women, self.own, start, "countered", reason=reason, counter=code)
        soldiers = sum(phase.military[self.own] for phase in focus.phases)
        bodies = soldiers * self.shape.counting.bodies // 100
        pair = {self.own: bodies, self.other: bodies // 80}
        numbers = " for ".join(str(pair[power.code]) for power in self.shape.powers)
        self.propose("P-bodies", self.other, day, f"bodies: {numbers}", bodies=numbers)
