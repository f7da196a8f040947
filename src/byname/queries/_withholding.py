"""Withholding in accounts: small groups, and their partners, so that subtracting tells nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from byname.core.custody.accounts import PARTS, Account, Cell
from byname.core.custody.standings import HELD
from byname.core.disclosure import withhold_small
from byname.queries.results import CellView

__all__ = ["COLUMNS", "cell_view", "group_rules", "part_rules", "sum_rules"]

COLUMNS: tuple[str, ...] = (*PARTS, "taken")
"""What an account adds up, with the sum."""

_SMALL = "small-group"
_COMPLEMENTARY = "complementary"

_HELD = tuple(str(code) for code in PARTS if code in HELD)
_REST = tuple(str(code) for code in PARTS if code not in HELD)
_SUMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("held", _HELD),
    ("taken", (*_HELD, *_REST)),
    ("taken", ("held", *_REST)),
)
"""The sums that a reader can do himself: each with its parts; a withheld cell must follow from none of them."""

_Bounds = dict[str, tuple[int, int]]


def part_rules(account: Account, threshold: int) -> dict[str, str]:
    """Give status -> rule for the cells of the total to withhold, "held" among them, so that no small one follows."""
    return sum_rules({str(code): account.cell(code).value for code in PARTS}, threshold)


def sum_rules(parts: Mapping[str, int], threshold: int) -> dict[str, str]:
    """Give status -> rule for the parts, held and taken; the sums are those of the parts."""
    counts = {code: parts.get(code, 0) for code in (*_HELD, *_REST)}
    counts |= {"held": sum(counts[code] for code in _HELD), "taken": sum(counts.values())}
    rules = {code: _SMALL for code, count in counts.items() if 0 < count < threshold}
    while partner := _partner(counts, rules, threshold):
        rules[partner] = _COMPLEMENTARY
    return rules


def _partner(counts: Mapping[str, int], rules: Mapping[str, str], threshold: int) -> str:
    """Give one more cell to withhold, "" where no withheld one follows."""
    for total, parts in _SUMS:
        if _tells(total, parts, counts, rules, threshold) and (found := _smallest(total, parts, counts, rules)):
            return found
    follows = _following(counts, rules, threshold)
    for total, parts in _SUMS:
        if follows.intersection({total, *parts}) and (found := _smallest(total, parts, counts, rules)):
            return found
    return ""


def _tells(
    total: str, parts: Sequence[str], counts: Mapping[str, int], rules: Mapping[str, str], threshold: int
) -> bool:
    """Tell whether a sum gives away a lone withheld cell, or a remainder that is itself a small group."""
    hidden = [code for code in parts if code in rules]
    if total in rules:
        return not hidden
    return bool(hidden) and (len(hidden) == 1 or sum(counts[code] for code in hidden) < threshold)


def _smallest(total: str, parts: Sequence[str], counts: Mapping[str, int], rules: Mapping[str, str]) -> str:
    """Give the cell of a sum to withhold: "held", which its parts give anyway, else the smallest part, else the sum."""
    shown = [code for code in parts if code not in rules]
    if "held" in (total, *shown) and "held" not in rules:
        return "held"
    if shown:
        return min(shown, key=lambda code: (counts[code] == 0, counts[code], code))
    return "" if total in rules else total


def _following(counts: Mapping[str, int], rules: Mapping[str, str], threshold: int) -> set[str]:
    """Give the withheld small cells that follow exactly from the sums and from the rule that each cell names."""
    most = counts["taken"] * 2 + threshold
    bounds: _Bounds = {code: (count, count) for code, count in counts.items()}
    bounds |= {code: (1, threshold - 1) if rule == _SMALL else (0, most) for code, rule in rules.items()}
    before: _Bounds = {}
    while before != bounds:
        before = dict(bounds)
        for total, parts in _SUMS:
            _tighten(bounds, total, parts)
        for code, rule in rules.items():
            if rule == _COMPLEMENTARY:  # it is no small group: nought, or the threshold and more
                low, high = bounds[code]
                bounds[code] = (low, 0) if high < threshold else (max(low, threshold) if low else 0, high)
    small = {code for code, rule in rules.items() if rule == _SMALL}
    # Where the threshold is 2, the rule alone tells the one number that is small.
    return {code for code in small if bounds[code][0] == bounds[code][1] and threshold > 2}


def _tighten(bounds: _Bounds, total: str, parts: Sequence[str]) -> None:
    """Narrow the bounds of a sum and of each of its parts by the others."""
    low, high = (sum(bounds[code][side] for code in parts) for side in (0, 1))
    bounds[total] = max(bounds[total][0], low), min(bounds[total][1], high)
    for code in parts:
        own = bounds[code]
        others = low - own[0], high - own[1]
        bounds[code] = max(own[0], bounds[total][0] - others[1]), min(own[1], bounds[total][1] - others[0])
        low, high = others[0] + bounds[code][0], others[1] + bounds[code][1]


def group_rules(account: Account, threshold: int, total: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Give (group, status) -> rule for the cells of groups to withhold.

    A withheld cell of the total would follow from adding up its column, so such a column has a withheld cell too.
    """
    counts = {(group, code): account.cell(code, group).value for group in account.groups for code in COLUMNS}
    seeded = set()
    for code in COLUMNS:
        column = {cell: count for cell, count in counts.items() if cell[1] == code and count}
        if code in total and column and all(count >= threshold for count in column.values()):
            partner = min(column, key=lambda cell: (column[cell], cell))
            counts[partner] = 1
            seeded.add(partner)
    found = withhold_small(counts, threshold=threshold)
    return {cell: _COMPLEMENTARY if cell in seeded else rule for cell, rule in found.items()}


def cell_view(code: str, figure: str, cell: Cell, rule: str, small_under: int) -> CellView:
    """Give a number as it may be shown: withheld by the rule, or with its range unless a bound is a small group.

    `small_under` is 0 for whoever sees small numbers exactly.
    """
    if rule:
        return CellView(code, figure, None, None, None, withheld=rule)
    if any(0 < bound < small_under for bound in (cell.low, cell.high)):
        return CellView(code, figure, cell.value, None, None)
    return CellView(code, figure, cell.value, cell.low, cell.high)
