"""Which value of a field stands when records disagree: a written rule per field, and its rivals kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from byname.core.custody.days import from_spans, meet
from byname.core.custody.firsthand import CORROBORATING, Voice, is_own_word, nearest, weight_of
from byname.core.custody.persons import StandingValue
from byname.core.dates import UncertainDate
from byname.core.events import SourceKind
from byname.core.fields import FIELD_OF
from byname.core.names.parse import parse_name
from byname.core.names.roles import is_initial
from byname.core.names.scripts import script_of

__all__ = ["ToldValue", "choose"]

Rank = tuple[int, ...]
_SIDES = frozenset({"power", "holder"})
"""Fields that name a side, which no rule may choose for its name."""


@dataclass(frozen=True, slots=True)
class ToldValue:
    """One value as one record tells it: reliability 1 to 5 and kind of the source, day (ordinal) on which it was received.

    `root` is the source that a copied list repeats in the end, "" for one that speaks for itself.
    """

    text: str
    reliability: int
    received: int
    record: int
    source_kind: str = ""
    root: str = ""

    @property
    def voice(self) -> Voice:
        """Who tells it."""
        return Voice(self.source_kind, self.reliability, self.root)


def choose(field: str, told: Sequence[ToldValue]) -> StandingValue | None:
    """Choose the value that stands by the field's rule; None where nothing is told.

    `most-reliable-then-most-precise`: the most reliable source (two kinds of source that agree outweigh one a step
    better), then the most precise value, then the latest received (for facts of the capture the first: nearest to it).
    `fullest-then-most-told`, for names: of sources that are not weak, the form with most parts written out, then the
    alphabet that most records use, then a form told more than once or put in at the desk, then as the first rule.
    `most-reliable-else-none`, for whose person somebody is: as the first rule, but where sources of equal weight disagree
    none stands (the text is ""): no side is chosen for its name (law 9).
    `latest`: the latest received, then the most reliable; of who holds somebody none stands where equal ones differ.
    `all`: as the first rule, but the others are no rivals.
    Equal candidates are taken in the order of their text, so that the order of documents does not matter.
    """
    if not told:
        return None
    if all(each.text == told[0].text for each in told):
        return StandingValue(told[0].text)
    rule = FIELD_OF[field].chosen
    ordered = sorted(told, key=lambda each: _rank(field, rule, each, told))
    texts = list(dict.fromkeys(each.text for each in ordered))
    if field in _SIDES:
        best = _rank(field, rule, ordered[0], told)[0]
        equal = {each.text for each in told if _rank(field, rule, each, told)[0] == best}
        if len(equal) > 1:
            return StandingValue("", tuple(sorted(texts)))
    return StandingValue(texts[0], tuple(text for text in texts[1:] if not _agrees(field, texts[0], text)))


def _rank(field: str, rule: str, told: ToldValue, all_told: Sequence[ToldValue]) -> tuple[Rank, str]:
    if rule == "latest":
        return (-told.received, -told.reliability), told.text
    agreeing = [each for each in all_told if each is not told and each.text.casefold() == told.text.casefold()]
    weight = weight_of(told.voice, [each.voice for each in agreeing])
    if rule == "fullest-then-most-told":
        strong = [each for each in all_told if is_own_word(each.voice)]
        # A copied list tells its root's form once more, and no more often.
        told_again = not told.root and any(not each.root for each in agreeing)
        twice = told_again or told.source_kind == SourceKind.DESK
        alphabet = sum(script_of(each.text) == script_of(told.text) for each in strong)
        weak = told.reliability < CORROBORATING
        return (weak, -_fullness(told.text), -alphabet, not twice, -weight, -told.received), told.text
    return (-weight, -_precision(field, told.text), nearest(field, told.received)), told.text


@lru_cache(maxsize=50_000)
def _fullness(text: str) -> int:
    """Count the parts of a name: two for one written out, one for an initial."""
    name = parse_name(text)
    return sum(1 if is_initial(part) else 2 for part in (name.family, name.given, name.patronymic) if part)


def _precision(field: str, text: str) -> int:
    if FIELD_OF[field].type == "code":
        return 0
    if FIELD_OF[field].type != "date":
        return len(text)
    when = UncertainDate.from_edtf(text)
    if when.earliest is None or when.latest is None:
        return -1_000_000
    return when.earliest - when.latest


def _agrees(field: str, standing: str, other: str) -> bool:
    """A vaguer date that holds the chosen one, or a shorter form of the same text, is no rival."""
    if FIELD_OF[field].type == "date":
        days = from_spans(UncertainDate.from_edtf(standing).spans)
        return meet(days, from_spans(UncertainDate.from_edtf(other).possible)) == days
    return other.casefold() == standing.casefold()
