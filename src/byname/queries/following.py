"""Whether answers rest on everything that was recorded: a register that is behind says so."""

from __future__ import annotations

from byname.core.disclosure import Viewer
from byname.ledger.following import behind
from byname.queries.results import Sentence

__all__ = ["behind_caveats", "changes_not_counted"]


def changes_not_counted(*, viewer: Viewer) -> int:
    """Give how many recorded changes are not yet linked and derived; anybody who may ask anything may know."""
    del viewer  # the number of changes tells of nobody
    return behind()


def behind_caveats(*, viewer: Viewer) -> tuple[Sentence, ...]:
    """Give the caveat of a register that is behind, or none."""
    waiting = changes_not_counted(viewer=viewer)
    return (Sentence("caveat.behind", (("n", str(waiting)),)),) if waiting else ()
