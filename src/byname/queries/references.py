"""The bureau's own world: sources, powers, units, places, cohorts, exchanges; it holds no person."""

from __future__ import annotations

from typing import Any

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.ledger.references import world

__all__ = ["KINDS", "entries"]

KINDS = (
    "register", "power", "source", "unit", "place", "cohort", "exchange", "rule", "talks", "proposal", "answer", "promise",
    "promise-mark", "count", "policy", "policy-yes", "roll-call",
)  # fmt: skip


def entries(kind: str, *, viewer: Viewer) -> tuple[dict[str, Any], ...]:
    """Give the newest version of every entry of a kind, each with its `code` and `version`, in order of code.

    Models of linking are no part of them: why one was chosen is for those who decide who is who (`queries.linkmodels`).
    Any role may see the others; raises RefusedError for a viewer without one, MisuseError for a kind that is none.
    """
    if not viewer.roles:
        raise RefusedError(f"{viewer.name} has no role in this register (rule no-role). Ask its keeper for one.")
    if kind not in KINDS:
        raise MisuseError(f"{kind!r} is no kind of reference entry. Kinds: {', '.join(KINDS)}.")
    found = world()
    return tuple(
        {**body, "code": code, "version": found.versions[kind, code]} for code, body in sorted(found.of(kind).items())
    )
