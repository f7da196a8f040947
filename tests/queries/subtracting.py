"""A reader who subtracts: which numbers a cell may still be, from all that is shown and the rules of what is withheld."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from byname.core.custody.accounts import PARTS

__all__ = ["ANY", "CELLS", "followed"]

MOST = 250
ANY = frozenset(range(MOST + 1))
CELLS = {"small-group": frozenset(range(1, 5)), "complementary": ANY - frozenset(range(1, 5))}
"""What a withheld cell may be by its rule alone, where the threshold is 5."""

Cells = Mapping[str, Iterable[int]]


def followed(cells: Cells, small: Iterable[str]) -> list[str]:
    """Give the small cells for which the sums taken = parts and held = reported + confirmed leave one number only."""
    return [code for code in small if sum(_may_be(code, number, cells) for number in sorted(cells[code])) < 2]


def _may_be(code: str, number: int, cells: Cells) -> bool:
    cells = {**cells, code: {number}}
    held = _sums(cells[part] for part in PARTS[:2]) & set(cells["held"])
    return bool(_sums([held, *(cells[part] for part in PARTS[2:])]) & set(cells["taken"]))


def _sums(cells: Iterable[Iterable[int]]) -> set[int]:
    """Every sum of one number of each cell; the numbers of a cell are bits, so that adding one shifts."""
    found = 1
    for numbers in cells:
        found = _joined(found << number for number in numbers) & ((1 << MOST + 1) - 1)
    return {number for number in range(MOST + 1) if found >> number & 1}


def _joined(masks: Iterable[int]) -> int:
    joined = 0
    for mask in masks:
        joined |= mask
    return joined
