"""What is wrong in the cells of a row, as far as the viewer may see the fields that they tell."""

from __future__ import annotations

from byname.core.columns import Mapping
from byname.core.disclosure import Viewer
from byname.queries._records import Opened
from byname.queries.gate import shown

__all__ = ["cell_problems"]


def cell_problems(opened: Opened, power: str, *, viewer: Viewer) -> tuple[str, ...]:
    """Give the codes of a row's problems in their order, each once, without the one by which the row is unreadable."""
    if opened.copy is None:
        return ()
    plain = opened.cover.get("mapping")
    columns = Mapping.from_json(plain) if plain else None
    fields = {columns.header(index): code for index, code in columns.columns.items()} if columns else {}
    prefix = f"row {opened.row.place}, "
    codes = []
    for problem in opened.copy.newest.problems:
        field = fields.get(problem.where.removeprefix(prefix), "")
        if problem.code != opened.row.problem and (not field or shown(field, power, viewer=viewer)):
            codes.append(problem.code)
    return tuple(dict.fromkeys(codes))
