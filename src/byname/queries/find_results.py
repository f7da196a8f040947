"""What `find` gives back: people with their place in the order and why they were found."""

from __future__ import annotations

from dataclasses import dataclass

from byname.queries.results import PersonHit

__all__ = ["FoundPerson"]


@dataclass(frozen=True, slots=True)
class FoundPerson(PersonHit):
    """One person that a searched text may mean, and why.

    `rank` counts from 1 and is the same for those who fit equally well. `agree`, `near` and `differ` are codes of what
    the record that fits best says as the text does, nearly so, and otherwise: family, given, patronymic, birth, year,
    unit, place, number, public-number, layout. `found_as` is the name as that record has it, where it is another than
    the one shown.
    """

    rank: int = 1
    agree: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    differ: tuple[str, ...] = ()
    found_as: str = ""
