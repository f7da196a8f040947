"""Which value of a field stands when records disagree: a written rule per field, and its rivals kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from byname.core.custody.firsthand import nearest, weight_of
from byname.core.custody.persons import StandingValue
from byname.core.dates import UncertainDate
from byname.core.fields import FIELD_OF

__all__ = ["ToldValue", "choose"]


@dataclass(frozen=True, slots=True)
class ToldValue:
    """One value as one record tells it: reliability 1 to 5 and kind of the source, day (ordinal) on which it was received."""

    text: str
    reliability: int
    received: int
    record: int
    source_kind: str = ""


def choose(field: str, told: Sequence[ToldValue]) -> StandingValue | None:
    """Choose the value that stands by the field's rule; None where nothing is told.

    `most-reliable-then-most-precise`: the most reliable source (two kinds of source that agree outweigh one a step
    better), then the most precise value, then the latest received (for facts of the capture the first: nearest to it).
    `latest`: the latest received, then the most reliable. `all`: as the first rule, but the others are no rivals.
    Equal candidates are taken in the order of their text, so that the order of documents does not matter.
    """
    if not told:
        return None
    if all(each.text == told[0].text for each in told):
        return StandingValue(told[0].text)
    rule = FIELD_OF[field].chosen
    ordered = sorted(told, key=lambda each: _rank(field, rule, each, told))
    texts = list(dict.fromkeys(each.text for each in ordered))
    return StandingValue(texts[0], tuple(text for text in texts[1:] if not _agrees(field, texts[0], text)))


def _rank(field: str, rule: str, told: ToldValue, all_told: Sequence[ToldValue]) -> tuple[int, int, int, str]:
    if rule == "latest":
        return (-told.received, -told.reliability, 0, told.text)
    same = [(each.source_kind, each.reliability) for each in all_told if each is not told and each.text == told.text]
    return (
        -weight_of(told.reliability, told.source_kind, same),
        -_precision(field, told.text),
        nearest(field, told.received),
        told.text,
    )


def _precision(field: str, text: str) -> int:
    if FIELD_OF[field].type != "date":
        return len(text)
    when = UncertainDate.from_edtf(text)
    if when.earliest is None or when.latest is None:
        return -1_000_000
    return when.earliest - when.latest


def _agrees(field: str, standing: str, other: str) -> bool:
    """A vaguer date that holds the chosen one, or a shorter form of the same text, is no rival."""
    if FIELD_OF[field].type == "date":
        one, two = UncertainDate.from_edtf(standing), UncertainDate.from_edtf(other)
        if None in {one.earliest, one.latest, two.earliest, two.latest}:
            return False
        return bool(two.earliest <= one.earliest and one.latest <= two.latest)  # type: ignore[operator]  # None is excluded above
    return other.casefold() == standing.casefold()
