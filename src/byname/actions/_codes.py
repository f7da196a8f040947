"""The codes of a document's covering facts, held against what the register knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from byname.core.codes import known_code, words_for_codes
from byname.ledger.references import world

if TYPE_CHECKING:
    from byname.actions.arrivals import Arrival

__all__ = ["demand_codes", "power_words"]


def demand_codes(arrival: Arrival) -> None:
    """Refuse a power, holder, exchange or phase that is not registered, where the register has any (MisuseError)."""
    found = world()
    powers, exchanges = found.of("power"), found.of("exchange")
    if arrival.power and powers:
        known_code("power", arrival.power, powers)
    if arrival.holder and powers:
        known_code("holder", arrival.holder, powers)
    if arrival.exchange and exchanges:
        known_code("exchange", arrival.exchange, exchanges)
        phases = [str(phase.get("code", "")) for phase in exchanges[arrival.exchange].get("phases", ())]
        if arrival.phase and phases:
            known_code(f"phase of {arrival.exchange}", arrival.phase, phases)


def power_words() -> dict[str, str]:
    """Give the code for each word that means a registered power: its code, its names in every language, its aliases."""
    return words_for_codes({code: _names(body) for code, body in world().of("power").items()})


def _names(body: dict[str, Any]) -> list[str]:
    listed = [*(body.get("names") or ()), *(body.get("aliases") or ()), body.get("name"), body.get("title")]
    return [str(name["text"]) if isinstance(name, dict) else str(name) for name in listed if name]
