"""A frozen figure as it is published: what was signed, its signature, whether it still stands, and its cells as rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["Cell", "Printed", "PublicKey", "cells_of"]


@dataclass(frozen=True, slots=True)
class Printed:
    """One figure to publish; `retracted` is when it was, "" while it stands, `cite` the values of its citation."""

    number: str
    told: Mapping[str, Any]
    signed: bytes
    signature: bytes
    digest: str
    cite: Mapping[str, str]
    retracted: str = ""
    why: str = ""
    by_number: str = ""
    retraction: bytes = b""
    retraction_signature: bytes = b""

    @property
    def made_up(self) -> bool:
        """Whether nobody in it is real."""
        return bool(self.told["made_up"])


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key with which figures were signed; `vouched` is the signature of the key before it, in hexadecimal."""

    code: str
    public: str
    since: str
    vouched_by: str = ""
    vouched: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of a figure: of a part (total, group, day), with a code and names by language; None: not published."""

    part: str
    code: str
    names: Mapping[str, str]
    value: int | None
    low: int | None = None
    high: int | None = None
    withheld: str = ""


def cells_of(told: Mapping[str, Any]) -> tuple[Cell, ...]:
    """Give every number of a signed statement: the figure's own, then its groups, then its days."""
    found = [Cell("total", "", {}, told["value"], told["low"], told["high"], told["withheld"])]
    for row in (told.get("table") or {}).get("rows", ()):
        found.append(Cell("group", row["code"], row["names"], row["value"], withheld=row["withheld"]))
    found += [Cell("day", row["day"], {}, row["value"]) for row in told.get("series") or ()]
    return tuple(found)
