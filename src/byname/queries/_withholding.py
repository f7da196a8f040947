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

_Cell = tuple[str | None, str]


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
    """Give the cell of a sum to withhold: "held", which its parts give anyway, else the smallest part, else the sum.

    Nought hides nobody.
    """
    shown = [code for code in parts if code not in rules and counts[code]]
    if "held" in (total, *shown) and "held" not in rules:
        return "held"
    if shown:
        return min(shown, key=lambda code: (counts[code], code))
    return "" if total in rules else total


def _following(counts: Mapping[str, int], rules: Mapping[str, str], threshold: int) -> set[str]:
    """Give the withheld small cells that follow exactly from the sums and from the rule that each cell names."""
    small = {cell for cell, rule in rules.items() if rule == _SMALL}
    if not small or threshold <= 2:  # where the threshold is 2, the rule alone tells the one number that is small
        return set()
    most = 2 * max(counts.values()) + threshold
    bounds = {cell: (count, count) for cell, count in counts.items()}
    bounds |= {cell: (1, threshold - 1) if cell in small else (0, most) for cell in rules}
    before: dict[str, tuple[int, int]] = {}
    while before != bounds:
        before = dict(bounds)
        for total, parts in _SUMS:
            _tighten(bounds, total, parts)
        for cell in rules.keys() - small:  # it is no small group: nought, or the threshold and more
            low, high = bounds[cell]
            bounds[cell] = (low, 0) if high < threshold else (max(low, threshold) if low else 0, high)
    return {cell for cell in small if bounds[cell][0] == bounds[cell][1]}


def _tighten(bounds: dict[str, tuple[int, int]], total: str, parts: Sequence[str]) -> None:
    """Narrow the bounds of a sum and of each of its parts by the others."""
    low, high = (sum(bounds[cell][side] for cell in parts) for side in (0, 1))
    bounds[total] = max(bounds[total][0], low), min(bounds[total][1], high)
    for cell in parts:
        own = bounds[cell]
        others = low - own[0], high - own[1]
        bounds[cell] = max(own[0], bounds[total][0] - others[1]), min(own[1], bounds[total][1] - others[0])
        low, high = others[0] + bounds[cell][0], others[1] + bounds[cell][1]


def group_rules(account: Account, threshold: int, total: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Give (group, status) -> rule for the cells of groups to withhold.

    A withheld cell of the total would follow from adding up its column, so such a column has a withheld cell too; and
    no row or column leaves one number only for a small cell.
    """
    counts = {(group, code): account.cell(code, group).value for group in account.groups for code in COLUMNS}
    seeded = set()
    for code in COLUMNS:
        column = {cell: count for cell, count in counts.items() if cell[1] == code and count}
        if code in total and column and all(count >= threshold for count in column.values()):
            seeded.add(min(column, key=lambda cell: (column[cell], cell)))
    while True:
        # A cell that must be withheld is taken for as large a small one as there is.
        found = withhold_small(counts | dict.fromkeys(seeded, threshold - 1), threshold=threshold)
        rules = {cell: _COMPLEMENTARY if cell in seeded else rule for cell, rule in found.items()}
        more = _partners(account, threshold, total, rules)
        if not more:
            return rules
        seeded |= more


def _partners(
    account: Account, threshold: int, total: Mapping[str, str], rules: Mapping[tuple[str, str], str]
) -> set[tuple[str, str]]:
    """Give more cells of groups to withhold, one for each row or column that leaves one number for a small cell."""
    lines: list[tuple[_Cell, list[_Cell]]] = [
        ((name, "taken"), [(name, str(code)) for code in PARTS]) for name in account.groups
    ]
    lines += [((None, code), [(name, code) for name in account.groups]) for code in COLUMNS]
    all_rules: dict[_Cell, str] = {(None, code): rule for code, rule in total.items()}
    all_rules |= {(name, code): rule for (name, code), rule in rules.items()}
    partners = set()
    for whole, parts in lines:
        counts = {(name, code): account.cell(code, name).value for name, code in (*parts, whole)}
        shown = [(name, code) for name, code in counts if name is not None and (name, code) not in rules]
        if any(counts[cell] for cell in shown) and _leaves_one_number(counts, all_rules, whole, parts, threshold):
            partners.add(min((cell for cell in shown if counts[cell]), key=lambda cell: (counts[cell], cell)))
    return partners


def _leaves_one_number(
    counts: Mapping[_Cell, int], rules: Mapping[_Cell, str], whole: _Cell, parts: Sequence[_Cell], threshold: int
) -> bool:
    """Tell whether a sum and the rules that its cells name leave one number only for a small part."""
    hidden = [rules[cell] for cell in parts if cell in rules]
    small, others = hidden.count(_SMALL), len(hidden) - hidden.count(_SMALL)
    if not small or threshold <= 2:  # where the threshold is 2, the rule alone tells the one number that is small
        return False
    if rules.get(whole) == _COMPLEMENTARY:
        return False
    rest = counts[whole] - sum(counts[cell] for cell in parts if cell not in rules)
    low, high = (rest, rest) if whole not in rules else (rest - counts[whole] + 1, rest - counts[whole] + threshold - 1)
    # Small cells are from 1 to under the threshold; the others together nought, or the threshold and more.
    reach = ((number + small - 1, number + (small - 1) * (threshold - 1)) for number in range(1, threshold))
    return sum((a <= high and b >= low) or bool(others and a + threshold <= high) for a, b in reach) < 2


def cell_view(code: str, figure: str, cell: Cell, rule: str, small_under: int) -> CellView:
    """Give a number as it may be shown: withheld by the rule, or with its range unless a bound is a small group.

    `small_under` is 0 for whoever sees small numbers exactly.
    """
    if rule:
        return CellView(code, figure, None, None, None, withheld=rule)
    if any(0 < bound < small_under for bound in (cell.low, cell.high)):
        return CellView(code, figure, cell.value, None, None)
    return CellView(code, figure, cell.value, cell.low, cell.high)
