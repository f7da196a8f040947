"""Which tellings speak of which captivity, for a person may be taken twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from byname.core.custody.days import DUSK, meet
from byname.core.custody.folding import Told
from byname.core.events import EventKind, SourceKind

__all__ = ["Captivity", "cut_captivities", "place_signs", "strong"]


@dataclass(slots=True)
class Captivity:
    """The tellings of one captivity: captures, its ends, signs of being held in it, signs after its end.

    `maybe_ends` are ends that may be of this captivity or of the one before, where they already stand.
    """

    captures: list[Told]
    ends: list[Told]
    maybe_ends: list[Told] = field(default_factory=list)
    signs: list[Told] = field(default_factory=list)
    late_signs: list[Told] = field(default_factory=list)

    @property
    def last_end(self) -> int:
        """Last day on which the captivity may have ended; DUSK if no end is told."""
        return max((_last(told) for told in self.ends), default=DUSK)


def _first(told: Told) -> int:
    return told.possible[0][0]


def _last(told: Told) -> int:
    return told.possible[-1][1] - 1


def cut_captivities(captures: Sequence[Told], ends: Sequence[Told]) -> list[Captivity]:
    """Cut where a capture is certainly later than an end; ends of unequal date without one in between are one end."""
    left, over = list(captures), list(ends)
    cut: list[Captivity] = []
    maybe: list[Told] = []
    while True:
        first_end = min((_last(told) for told in over), default=DUSK)
        later = [told for told in left if _first(told) > first_end]
        if not later:
            if left or over or maybe:
                cut.append(Captivity(left, over, maybe))
            return cut
        again = min(_first(told) for told in later)
        now, then, maybe_next = _share_ends(over, again)
        cut.append(Captivity([told for told in left if told not in later], now, maybe))
        left, over, maybe = later, then, maybe_next


def _share_ends(ends: Sequence[Told], again: int) -> tuple[list[Told], list[Told], list[Told]]:
    """Share ends between a captivity and the one that began on a day: by date, else with the end they agree with."""
    before = [told for told in ends if _last(told) < again]
    after = [told for told in ends if _first(told) >= again]
    now, then, maybe = list(before), list(after), []
    for told in ends:
        if told in before or told in after:
            continue
        if any(meet(told.days, other.days) for other in before):
            now.append(told)
            maybe.append(told)
        else:
            then.append(told)
    return now, then, [] if then else maybe


def place_signs(captivities: list[Captivity], signs: Sequence[Told]) -> None:
    """Give each sign of captivity to the first captivity that had not certainly ended; later ones are late signs."""
    if not captivities and signs:
        captivities.append(Captivity([], []))
    for sign in signs:
        for index, captivity in enumerate(captivities):
            if _first(sign) > captivity.last_end:
                continue
            began = min((_first(told) for told in captivity.captures), default=0)
            if index and _last(sign) < began:
                captivities[index - 1].late_signs.append(sign)
            else:
                captivity.signs.append(sign)
            break
        else:
            captivities[-1].late_signs.append(sign)


_WATCHING_SOURCES = frozenset({SourceKind.DETAINING, SourceKind.AGENCY, SourceKind.RETURNEE})


def strong(sign: Told) -> bool:
    """Tell whether a sign of captivity after its end may mean a new captivity.

    Lists of own forces, families and the press lag behind returns as a rule, so a mere listing by them is only marked.
    """
    telling = sign.telling
    return telling.event.kind is not EventKind.HELD or telling.source_kind in _WATCHING_SOURCES
