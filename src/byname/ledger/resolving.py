"""Units and places as lists write them, resolved to the codes of the reference entries."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from byname.core.dates import UncertainDate
from byname.core.places import Gazetteer, Place
from byname.core.units import Unit, UnitName, UnitParent, UnitTree
from byname.ledger.references import world

if TYPE_CHECKING:
    from byname.core.moments import Moment
    from byname.ledger.references import World

__all__ = ["Resolver", "resolver"]

_SERIALS = itertools.count(1)  # tells one resolver from another for as long as the process lives


class Resolver:
    """Answers for one state of the bureau's world: text -> code, or the text itself where it is not known or not one."""

    def __init__(self, world: World) -> None:
        """Build the tree of units and the gazetteer."""
        self.world = world
        self.serial = next(_SERIALS)
        self.units = UnitTree(_unit(code, body) for code, body in world.of("unit").items())
        self.places = Gazetteer(_place(code, body) for code, body in world.of("place").items())
        self._unit_keys: dict[str, str] = {}
        self._place_keys: dict[str, str] = {}

    def unit_key(self, text: str) -> str:
        """Give the code of the one unit that a text can mean, else the text in small letters; "" for none."""
        if text not in self._unit_keys:
            codes = self.units.resolve(text, None) if text else ()
            self._unit_keys[text] = codes[0] if len(codes) == 1 else text.casefold()
        return self._unit_keys[text]

    def place_key(self, text: str) -> str:
        """Give the code of the one place that a text can mean, else the text in small letters; "" for none."""
        if text not in self._place_keys:
            codes = self.places.resolve(text) if text else ()
            self._place_keys[text] = codes[0] if len(codes) == 1 else text.casefold()
        return self._place_keys[text]


def _unit(code: str, body: dict[str, Any]) -> Unit:
    names = tuple(
        UnitName(name["text"], name.get("lang", ""), _day(name.get("from")), _day(name.get("to")))
        for name in body.get("names", [])
    )
    parents = tuple(
        UnitParent(parent["code"], _day(parent.get("from")), _day(parent.get("to")))
        for parent in body.get("parents", [])
    )
    return Unit(code, names, parents)


def _place(code: str, body: dict[str, Any]) -> Place:
    names = tuple(name["text"] if isinstance(name, dict) else str(name) for name in body.get("names", []))
    return Place(code, names, str(body.get("parent", "")))


def _day(text: str | None) -> int | None:
    return UncertainDate.from_edtf(text).earliest if text else None


def resolver(at: Moment | None = None) -> Resolver:
    """Give the resolver for the world as known at a moment (None: now)."""
    return _resolver(world(at))


@lru_cache(maxsize=4)
def _resolver(found: World) -> Resolver:
    return Resolver(found)
