"""Withholding in accounts: small groups, and their partners, so that subtracting tells nothing."""

from __future__ import annotations

from collections.abc import Mapping

from byname.core.custody.accounts import PARTS, Account, Cell
from byname.core.disclosure import withhold_small
from byname.queries.results import CellView

__all__ = ["COLUMNS", "cell_view", "group_rules", "part_rules"]

COLUMNS: tuple[str, ...] = (*PARTS, "taken")
"""What an account adds up, with the sum."""

_TOTAL = ""
_COMPLEMENTARY = "complementary"


def part_rules(account: Account, threshold: int) -> dict[str, str]:
    """Give status -> rule for the cells of the total to withhold; "held" goes with its parts."""
    found = withhold_small({(_TOTAL, code): account.cell(code).value for code in COLUMNS}, threshold=threshold)
    rules = {code: rule for (_row, code), rule in found.items()}
    held = [code for code in ("held-reported", "held-confirmed") if code in rules]
    if 0 < account.cell("held").value < threshold:
        rules["held"] = "small-group"
    elif len(held) == 1:
        rules["held"] = _COMPLEMENTARY
    return rules


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
