"""One person as the accounts see him: a number, the records, the movements, the timeline and the values that stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from byname.core.custody.movements import Movement
from byname.core.custody.standings import Timeline

__all__ = ["NO_VALUES", "PersonLine", "StandingValue", "follow"]


@dataclass(frozen=True, slots=True)
class StandingValue:
    """The text that stands for a field, whether sources disagree, and the other texts told."""

    text: str
    rivals: tuple[str, ...] = ()

    @property
    def disputed(self) -> bool:
        """Whether sources tell different texts."""
        return bool(self.rivals)


Pair = tuple["PersonLine | None", "PersonLine | None"]

NO_VALUES: Mapping[str, StandingValue] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class PersonLine:
    """A person for counting; `number` is the id of the earliest record, `records` all of them in order.

    `values` holds the text that stands per field code (unit, rank_class, category, sex, power, holder,
    capture_place ...); a field that is absent is not known. `identified` is false where no record holds more than a
    name by which others could be known to speak of the same person. Compared by identity: build each once.
    """

    number: int
    records: tuple[int, ...]
    timeline: Timeline
    movements: tuple[Movement, ...] = ()
    values: Mapping[str, StandingValue] = field(default_factory=lambda: NO_VALUES)
    identified: bool = True

    def value(self, code: str) -> str:
        """Give the text that stands for a field, "" if nothing is told."""
        found = self.values.get(code)
        return found.text if found else ""

    def told(self, code: str) -> tuple[str, ...]:
        """Give every text told for a field, the one that stands first."""
        found = self.values.get(code)
        return (found.text, *found.rivals) if found else ()


def follow(old: Iterable[PersonLine], new: Sequence[PersonLine]) -> tuple[Pair, ...]:
    """Pair the persons of an earlier known moment with those of a later one, through their records.

    Where several became one, the one with the smallest number is paired and each other stands with None; a person
    whom nobody was before stands with None too. In order of number.
    """
    owner = {record: line for line in new for record in line.records}
    pairs: list[Pair] = []
    paired: set[int] = set()
    for line in sorted(old, key=lambda line: line.number):
        now = owner.get(line.number)
        if now is None or now.number in paired:
            pairs.append((line, None))
        else:
            paired.add(now.number)
            pairs.append((line, now))
    pairs += [(None, line) for line in sorted(new, key=lambda line: line.number) if line.number not in paired]
    return tuple(pairs)
