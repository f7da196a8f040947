"""The gate as queries ask it: who may, whose persons, which fields, and who sees small numbers exactly.

Who may see the persons of a power may count them, so exact small numbers are shown to them; everybody else, above all
a keeper of accounts, gets groups under the register's threshold withheld (docs/decisions/0005-who-sees-small-numbers.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from byname.core.custody.persons import PersonLine
from byname.core.disclosure import THRESHOLD, Action, Viewer, may, may_see_person, show_field
from byname.core.errors import MisuseError, RefusedError
from byname.core.fields import FIELD_OF, FIELDS
from byname.ledger.references import world

__all__ = ["DATE_FIELD", "DERIVED_GROUPS", "PLACE_FIELD", "allow", "exact", "group_field", "sees", "shown", "threshold"]

DERIVED_GROUPS = frozenset({"rank_class"})
"""Values that a register derives and that may form groups, besides the fields of the table."""

DATE_FIELD: Mapping[str, str] = {
    "sought": "missing_date", "captured": "capture_date", "taken": "capture_date", "held": "status_date",
    "seen": "status_date", "confirmed": "status_date", "moved": "status_date", "handed-over": "return_date",
    "returned": "return_date", "released": "release_date", "escaped": "escape_date",
    "third-state": "third_state_date", "died": "death_date", "dead": "death_date", "set-aside": "status_date",
}  # fmt: skip
"""The field that gives an event, movement or status its day: who may not see it is not told of what only may be."""

PLACE_FIELD: Mapping[str, str] = {"captured": "capture_place", "taken": "capture_place", "died": "death_place"}
"""The field that a place of an event comes from; any other place is a camp."""

_GROUPING = frozenset({"open", "group"})


def allow(action: Action, *, viewer: Viewer) -> None:
    """Let pass who may do this at all; raises RefusedError naming the rule."""
    decision = may(viewer, action)
    if not decision:
        rule = "keeper-sees-nobody" if action is Action.SEE_PERSON and viewer.roles else decision.rule
        message = f"{viewer.name} may not do this ({action}; rule {rule}). Ask somebody whose role allows it."
        raise RefusedError(message)


def sees(line: PersonLine, *, viewer: Viewer) -> bool:
    """Tell whether the viewer may see this person at all, by the power that stands."""
    return bool(may_see_person(viewer, line.value("power")))


def shown(code: str, power: str, *, viewer: Viewer) -> bool:
    """Tell whether the viewer may see a field of a person of a power whom he may see."""
    return bool(may_see_person(viewer, power)) and bool(show_field(viewer, code, viewer.direction(power)))


def exact(powers: Iterable[str], *, viewer: Viewer) -> bool:
    """Tell whether small numbers are shown exactly: the viewer may see the persons of every power that is counted."""
    return all(may_see_person(viewer, power) for power in powers)


def threshold(*, viewer: Viewer) -> int:
    """Give the size under which groups are withheld, as the register's own entry says; 5 where it says nothing."""
    del viewer  # one threshold for everybody
    body = world().of("register").get("register", {})
    return int(body.get("threshold", THRESHOLD))


def group_field(code: str, *, viewer: Viewer) -> None:
    """Let a field form groups of an account; raises MisuseError for one that does not exist or would single people out."""
    del viewer  # a field that identifies or is protected forms groups for nobody
    known = FIELD_OF.get(code)
    if code in DERIVED_GROUPS or (known is not None and known.sensitivity in _GROUPING):
        return
    fields = ", ".join(field.code for field in FIELDS if field.sensitivity in _GROUPING)
    raise MisuseError(f"{code!r} forms no groups of an account. Fields that do: {fields}, {', '.join(DERIVED_GROUPS)}.")
