"""Claims about groups too small for the public: whatever number a text gives, the verdict tells none (law 8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from benchmarks.verdicts_cases import GROUPS, Case, Truth, dated, stated
from byname.core.press.counts import Hedge
from byname.core.verdicts import Verdict

__all__ = ["withheld_cases"]

SMALL = 5


def withheld_cases(truth: Truth) -> Iterator[Case]:
    """Give claims about one to four persons, with the true number, one beside it, one far off, and hedged."""
    names = {power.code: power.name for power in truth.shape.powers}
    for day in sorted({phase.day for exchange in truth.shape.exchanges for phase in exchange.phases}):
        on = {"first": day, "last": day}
        for code, name in names.items():
            civilians = truth.came(day, day, power=code, category="civilian")
            yield from _claims(civilians, "civilians returned", day, {"side": name, "noun": "civilians", **on})
        for group, words in GROUPS.items():
            came = truth.came(day, day, group=group)
            yield from _claims(came, "people returned", day, {"noun": words[0], **on}, words)
            back = truth.back(day, group=group)
            if 0 < back < SMALL:
                yield Case("withheld", stated(back, "people returned", "stock", noun=words[0]), day, _W, truth=True)


_W = Verdict.NOT_FOR_PUBLICATION


def _claims(
    count: int, counted: str, day: date, fields: dict[str, object], words: tuple[str, ...] = ()
) -> Iterator[Case]:
    if not 0 < count < SMALL:
        return
    for value, hedge in (
        (count, Hedge.EXACT),
        (count + 1, Hedge.EXACT),
        (count + 40, Hedge.EXACT),
        (count, Hedge.ABOUT),
    ):
        claim = stated(value, counted, "event", hedge, **fields)
        texts = _texts(value, day, words) if words and hedge is Hedge.EXACT else ()
        yield Case("withheld", claim, day, _W, texts, truth=True)


def _texts(value: int, day: date, words: tuple[str, ...]) -> tuple[str, ...]:
    return (
        f"On {dated(day, 0)}, {value} {words[0]} returned from captivity.",
        f"{dated(day, 1)} року з полону повернулися {value} {words[1]}.",
        f"{dated(day, 2)} года из плена вернулись {value} {words[2]}.",
    )
