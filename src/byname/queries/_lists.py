"""Lists of people to look through: whom the viewer may see, by name, a page at a time, each look journalled."""

from __future__ import annotations

from collections.abc import Iterable

from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Viewer
from byname.queries._asked import Asked
from byname.queries._persons import faces, hits
from byname.queries.gate import sees
from byname.queries.looking import look
from byname.queries.results import HitList

__all__ = ["PAGE", "listed"]

PAGE = 100
"""So many people stand on a page of a list."""


def listed(lines: Iterable[PersonLine], asked: Asked, name: str, *, viewer: Viewer, page: int | None) -> HitList:
    """Give a page of these people, all of them where no page is asked for; `name` is what the journal calls the list."""
    seen = [line for line in lines if sees(line, viewer=viewer)]
    there = faces(seen, viewer=viewer)
    people = sorted(
        (line for line in seen if line.number in there),
        key=lambda line: (line.value("name").casefold(), line.number),
    )
    window = people if page is None else people[(page - 1) * PAGE : page * PAGE]
    found = hits(window, asked, viewer=viewer)
    look(name, {"persons": [hit.number for hit in found]}, viewer=viewer)
    return HitList(found, len(people), page or 1, 1 if page is None else max(1, -(-len(people) // PAGE)))
