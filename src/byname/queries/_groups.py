"""What names a group to who sees no persons: codes that the register knows, and never the words of somebody's row."""

from __future__ import annotations

from collections.abc import Mapping

from byname.core.events import EventKind
from byname.core.ranks import RankClass
from byname.core.statuswords import event_told
from byname.ledger.references import World
from byname.queries._persons import REFERENCES

__all__ = ["codes_of", "group_told", "phases_of"]

_CODES: Mapping[str, frozenset[str]] = {
    "category": frozenset({"military", "civilian"}),
    "sex": frozenset({"m", "f"}),
    "rank_class": frozenset(RankClass),
    "status": frozenset(EventKind),
}
_KINDS: Mapping[str, str] = {**REFERENCES, "exchange": "exchange"}


def codes_of(field: str, world: World) -> frozenset[str]:
    """Give the codes of a field that the register knows; none of a field that is told in free words, or a day."""
    if field == "phase":
        return frozenset(code for exchange in world.of("exchange") for code in phases_of(exchange, world))
    return frozenset(world.of(_KINDS[field])) if field in _KINDS else _CODES.get(field, frozenset())


def phases_of(exchange: str, world: World) -> frozenset[str]:
    """Give the registered phases of an exchange."""
    phases = world.of("exchange").get(exchange, {}).get("phases", ())
    return frozenset(str(phase.get("code", "")) for phase in phases)


def group_told(field: str, text: str, world: World) -> str:
    """Give the code that a value names a group by: the event that status words tell, else a known code, else ""."""
    code = str(event_told(text) or "") if field == "status" else text
    return code if code in codes_of(field, world) else ""
