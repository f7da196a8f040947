"""The gate's rules: who may do what, see which field of whose people, and which small counts are withheld."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from byname.core.fields import FIELD_OF

__all__ = [
    "ANY_POWER", "DEATH_FIELDS", "ROLES", "THRESHOLD", "Action", "Decision", "Direction", "Role", "RoleRights", "Viewer",
    "may", "may_see_kind", "may_see_person", "sees_everybody", "show_field", "show_values", "withhold_difference",
    "withhold_small",
]  # fmt: skip

THRESHOLD = 5
"""Groups of fewer persons are withheld unless the register's settings say otherwise."""

ANY_POWER = "*"

DEATH_FIELDS = ("death_date", "death_place", "death_degree")
"""What tells a death that nobody has approved: whoever may not see the first is not told of such a death at all."""

_FIELD_OF_KIND: Mapping[str, str] = MappingProxyType({"death-notice": DEATH_FIELDS[0]})


class Action(StrEnum):
    """What somebody may do with the register."""

    SEE_PERSON = "see-person"
    TAKE_IN = "take-in"
    CORRECT = "correct"
    JUDGE = "judge"
    APPROVE = "approve"
    WITHDRAW = "withdraw"
    ACCOUNT = "account"
    EXPORT = "export"
    EXCHANGE = "exchange"
    ADMIN = "admin"


class Direction(StrEnum):
    """Whose person: of the register's own power in other hands, or of another power in its own hands."""

    OWN = "own-people"
    CAPTIVE = "captives"


class Role(StrEnum):
    """What a user is."""

    READER = "reader"
    REGISTRAR = "registrar"
    REVIEWER = "reviewer"
    KEEPER = "keeper"
    EXCHANGE = "exchange-desk"


@dataclass(frozen=True, slots=True)
class RoleRights:
    """A row of the table: actions, and by direction the sensitivities of fields that the role sees."""

    actions: frozenset[Action]
    sees: Mapping[Direction, frozenset[str]]


_PLAIN = frozenset({"open", "group", "identity"})
_PROTECTED = _PLAIN | {"protected"}
_ALL = _PROTECTED | {"secret"}


def _row(actions: str, own: frozenset[str], captives: frozenset[str]) -> RoleRights:
    sees = MappingProxyType({Direction.OWN: own, Direction.CAPTIVE: captives})
    return RoleRights(frozenset(Action(code) for code in actions.split()), sees)


# Captives in own hands: their families, letters and camps are known to the bureau in trust (GC III arts. 13, 122), so a
# registrar of own people's lists sees no more of them than a reader. A keeper runs accounts and users and sees nobody.
ROLES: Mapping[Role, RoleRights] = MappingProxyType(
    {
        Role.READER: _row("see-person account", _PLAIN, _PLAIN),
        Role.REGISTRAR: _row("see-person take-in correct withdraw account export", _PROTECTED, _PLAIN),
        Role.REVIEWER: _row("see-person correct judge approve withdraw account export exchange", _ALL, _PROTECTED),
        Role.EXCHANGE: _row("see-person take-in withdraw account export exchange", _PROTECTED, _PLAIN),
        Role.KEEPER: _row("admin account", frozenset(), frozenset()),
    }
)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks: name, roles, purpose, and the powers whose people he may see (codes; ANY_POWER for all).

    `home` is the register's own power; persons of another power are captives in its hands. `verified` tells that he
    signed in; a name given at a terminal is taken on trust.
    """

    name: str
    roles: frozenset[Role] = frozenset()
    purpose: str = ""
    powers: frozenset[str] = frozenset()
    home: str = ""
    verified: bool = False

    def direction(self, power: str) -> Direction:
        """Give the direction of a person of a power; one of whom no power is told is treated as a captive."""
        return Direction.OWN if power and power == self.home else Direction.CAPTIVE

    @property
    def sole_power(self) -> str:
        """The one power whose people he may see; "" where it is none, several, or all."""
        return next(iter(self.powers)) if len(self.powers) == 1 and ANY_POWER not in self.powers else ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the gate decided and the code of the rule; true where it lets pass."""

    allowed: bool
    rule: str

    def __bool__(self) -> bool:
        return self.allowed


def may(viewer: Viewer, action: Action) -> Decision:
    """Decide whether one of the viewer's roles may do this at all."""
    if any(action in ROLES[role].actions for role in viewer.roles):
        return Decision(allowed=True, rule="role-may")
    return Decision(allowed=False, rule="role-may-not" if viewer.roles else "no-role")


def may_see_person(viewer: Viewer, power: str) -> Decision:
    """Decide whether the viewer may see a person of a power ("": not told)."""
    allowed = may(viewer, Action.SEE_PERSON)
    if not allowed:
        return Decision(allowed=False, rule="keeper-sees-nobody" if viewer.roles == {Role.KEEPER} else allowed.rule)
    if ANY_POWER not in viewer.powers and power not in viewer.powers:
        return Decision(allowed=False, rule="power-not-granted")
    return Decision(allowed=True, rule="person-shown")


def show_field(viewer: Viewer, code: str, direction: Direction) -> Decision:
    """Decide whether a field of a person in that direction is shown; a field that is not in the table never is."""
    found = FIELD_OF.get(code)
    if found is None:
        return Decision(allowed=False, rule="field-unknown")
    if any(found.sensitivity in ROLES[role].sees[direction] for role in viewer.roles):
        return Decision(allowed=True, rule="field-shown")
    return Decision(allowed=False, rule=f"field-{found.sensitivity}")


def may_see_kind(viewer: Viewer, kind: str, power: str) -> Decision:
    """Decide whether documents of a kind, and what they say of a person of a power, are there for the viewer at all.

    A death notice says by being there what its fields say. One that names no power is about anybody: it is there for
    whoever may see the field in either direction, and then row by row.
    """
    code = _FIELD_OF_KIND.get(kind)
    if code is None:
        return Decision(allowed=True, rule="kind-shown")
    directions = [viewer.direction(power)] if power else list(Direction)
    decisions = [show_field(viewer, code, direction) for direction in directions]
    return next((decision for decision in decisions if decision), decisions[0])


def sees_everybody(viewer: Viewer) -> bool:
    """Tell whether no person and no kind of document is hidden from the viewer, so that nobody need be looked up."""
    return (
        ANY_POWER in viewer.powers
        and bool(may(viewer, Action.SEE_PERSON))
        and all(show_field(viewer, code, each) for code in _FIELD_OF_KIND.values() for each in Direction)
    )


def show_values(viewer: Viewer, values: Mapping[str, str], power: str) -> dict[str, str | Decision]:
    """Give each field's value, or the decision that withholds it; the person as a whole must be visible too."""
    person = may_see_person(viewer, power)
    direction = viewer.direction(power)
    decisions = {code: show_field(viewer, code, direction) if person else person for code in values}
    return {code: values[code] if decision else decision for code, decision in decisions.items()}


def withhold_small(
    counts: Mapping[tuple[str, str], int], *, threshold: int = THRESHOLD, totals: bool = True
) -> dict[tuple[str, str], str]:
    """Give the cells (row, column) of a table to withhold, with the code of the rule; none above the threshold alone.

    A count from 1 to under the threshold is withheld (small-group). Where totals are shown, a lone withheld cell of a
    row or column, or several that sum to under the threshold, gets the smallest other cell as partner
    (complementary), so that subtracting tells nothing. A zero names nobody and stands, unless it is the only partner.
    """
    withheld = {cell: "small-group" for cell, count in counts.items() if 0 < count < threshold}
    lines = _lines(counts) if totals else []
    while sum(_add_partner(line, counts, withheld, threshold) for line in lines):
        pass  # a partner withheld in one line may leave another line with a lone one
    return withheld


def _lines(counts: Mapping[tuple[str, str], int]) -> list[list[tuple[str, str]]]:
    """Give the cells of each row, then of each column, in order."""
    lines: list[list[tuple[str, str]]] = []
    for place in (0, 1):
        by_name: dict[str, list[tuple[str, str]]] = {}
        for cell in sorted(counts):
            by_name.setdefault(cell[place], []).append(cell)
        lines += [by_name[name] for name in sorted(by_name)]
    return lines


def _add_partner(
    line: Sequence[tuple[str, str]],
    counts: Mapping[tuple[str, str], int],
    withheld: dict[tuple[str, str], str],
    threshold: int,
) -> bool:
    """Withhold one more cell of a row or column that would tell a withheld sum; False if it tells none."""
    hidden = [cell for cell in line if cell in withheld]
    if not hidden or (len(hidden) > 1 and sum(counts[cell] for cell in hidden) >= threshold):
        return False
    shown = [cell for cell in line if cell not in withheld]
    if len(line) == 1 or not shown:
        return False
    withheld[min(shown, key=lambda cell: (counts[cell] == 0, counts[cell], cell))] = "complementary"
    return True


def withhold_difference(
    values: Sequence[int], changes: Iterable[tuple[int, int]], *, threshold: int = THRESHOLD
) -> Decision:
    """Decide whether two figures may be shown with why they differ; a small group may follow from subtracting.

    `values` are the two figures, `changes` the sizes (added, removed) of definition, learned and happened. A figure or
    one of the sizes from 1 to under the threshold withholds the explanation.
    """
    if any(0 < value < threshold for value in values):
        return Decision(allowed=False, rule="small-group")
    if any(0 < size < threshold for change in changes for size in change):
        return Decision(allowed=False, rule="small-difference")
    return Decision(allowed=True, rule="difference-shown")
