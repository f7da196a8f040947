"""Walking the two chains: every entry, every row it vouches for, every look; the first broken link is named."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from byname.core.errors import Problem
from byname.store.journal import GENESIS, RowDigest, entry_facts, entry_head
from byname.store.lookbook import look_facts
from byname.store.models import REGISTER_ROWS, Entry, Look
from byname.store.rowwriter import columns_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from byname.store.registerrow import RegisterRow

__all__ = ["broken_changes", "broken_looks"]

_HINT = "Stop writing, keep this machine as it is, and compare with the newest backup and the heads that were sent out."


def broken_changes(progress: Callable[[int], None] = lambda _count: None) -> Iterator[Problem]:
    """Give what is broken in the chain of changes, the first link first; nothing where it is whole."""
    vouched: dict[int, dict[str, list[Any]]] = {}
    previous, expected = GENESIS, 1
    for entry in Entry.objects.order_by("id").iterator():
        if entry.id != expected:
            yield _problem(
                "entry-missing", f"entry {expected}", f"entry {entry.id} follows", "entries are numbered without a gap"
            )
        if entry.previous != previous:
            yield _problem(
                "chain-cut", f"entry {entry.id}", entry.previous[:12], f"it must continue from {previous[:12]}"
            )
        elif entry_head(entry.previous, entry_facts(entry)) != entry.head:
            yield _problem(
                "entry-altered",
                f"entry {entry.id} ({entry.action} by {entry.by})",
                "another digest",
                "an entry never changes",
            )
        vouched[entry.id] = entry.rows
        previous, expected = entry.head, entry.id + 1
    for model in REGISTER_ROWS:
        yield from _broken_rows(model, vouched, progress)


def _broken_rows(
    model: type[RegisterRow],
    vouched: dict[int, dict[str, list[Any]]],
    progress: Callable[[int], None],
) -> Iterator[Problem]:
    table, seen = model._meta.db_table, set[int]()
    rows = model.objects.order_by("entry", "id").values_list(*columns_of(model)).iterator(chunk_size=2000)
    for entry, group in itertools.groupby(rows, key=lambda row: row[1]):
        digest = RowDigest()
        for row in group:
            digest.add(row)
        progress(digest.count)
        seen.add(entry)
        told = vouched.get(entry, {}).get(table)
        if told is None:
            yield _problem(
                "row-unvouched",
                f"{table} of entry {entry}",
                f"{digest.count} rows",
                "each row is vouched for by its entry",
            )
        elif told[0] != digest.count:
            yield _problem(
                "rows-missing", f"{table} of entry {entry}", f"{digest.count} rows", f"the entry wrote {told[0]}"
            )
        elif told != digest.fact():
            yield _problem("row-altered", f"{table} of entry {entry}", "another digest", "a row never changes")
    for entry, tables in vouched.items():
        if tables.get(table, [0])[0] and entry not in seen:
            yield _problem(
                "rows-missing", f"{table} of entry {entry}", "no rows", f"the entry wrote {tables[table][0]}"
            )


def broken_looks() -> Iterator[Problem]:
    """Give what is broken in the chain of looks; nothing where it is whole."""
    previous, expected = GENESIS, 1
    for look in Look.objects.order_by("id").iterator():
        if look.id != expected:
            yield _problem(
                "look-missing", f"look {expected}", f"look {look.id} follows", "looks are numbered without a gap"
            )
        if look.previous != previous or entry_head(look.previous, look_facts(look)) != look.head:
            yield _problem("look-altered", f"look {look.id}", "another digest", "a look never changes")
        previous, expected = look.head, look.id + 1


def _problem(code: str, where: str, found: str, rule: str) -> Problem:
    return Problem(code, where, found, rule, _HINT)
