"""A figure frozen in a register of thirty made-up people."""

from __future__ import annotations

from byname.actions.releases import freeze
from byname.core.disclosure import Role, Viewer
from byname.queries.release_results import ReleaseView
from byname.queries.releases import draw, release
from tests.ledger.registers import OLHA

__all__ = ["BACK", "KEEPER", "NOBODY", "frozen"]

KEEPER = Viewer("kim", frozenset({Role.KEEPER}), "trial", frozenset(), "lod")
NOBODY = Viewer("stranger")
BACK = "returned@2023-03-01"


def frozen(text: str = BACK, *, note: str = "", by: str = "", series: bool = False) -> ReleaseView:
    drawn = draw(text, viewer=OLHA, note=note, by=by, series=series)
    return release(freeze(drawn, by=OLHA), viewer=OLHA)
