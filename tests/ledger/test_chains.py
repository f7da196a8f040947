from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from django.db import connection, connections

from byname.ledger.chains import broken_changes, broken_looks
from byname.store.lookbook import write_look
from byname.store.models import Entry
from tests.ledger.people import ANDRII, OLEKSII
from tests.ledger.registers import Register

pytestmark = pytest.mark.django_db(databases="__all__")


def tamper(
    statement: str, table: str, alias: str = "default", values: Sequence[str | int | bytes] | None = None
) -> None:
    """Change a row as somebody could who holds the file: without the triggers."""
    with connections[alias].cursor() as cursor:
        if connections[alias].vendor == "postgresql":
            cursor.execute(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
        else:
            for name in ("update", "delete", "replace"):
                cursor.execute(f'DROP TRIGGER "{table}_refuses_{name}"')
        cursor.execute(statement, values)


def codes() -> list[str]:
    return [problem.code for problem in broken_changes()]


def test_a_register_as_written_is_whole(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.judge(one, two, "same")
    register.undo()
    assert codes() == []
    assert list(broken_looks()) == []


def test_an_altered_row_is_named_with_its_entry(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    register.judge(one, two, "same")
    tamper("UPDATE judgement SET outcome = 'different' WHERE outcome = 'same'", "judgement")
    [problem] = broken_changes()
    assert problem.code == "row-altered"
    assert problem.where.startswith("judgement of entry")


def test_a_removed_row_is_missed(register: Register) -> None:
    _one, two = register.take("a", [ANDRII, OLEKSII])
    tamper(f"DELETE FROM record WHERE id = {two}", "record")
    assert codes() == ["rows-missing"]


def test_all_rows_of_an_entry_removed_are_missed_too(register: Register) -> None:
    register.take("a", [ANDRII])
    tamper("DELETE FROM record", "record")
    assert codes() == ["rows-missing"]


def test_a_row_that_no_entry_vouches_for_is_found(register: Register) -> None:
    tamper(
        "INSERT INTO participant (id, entry, event, record, role) VALUES (1, 99, 1, 1, 'kin')", "participant",
    )  # fmt: skip
    assert codes() == ["row-unvouched"]


def test_an_altered_entry_breaks_the_chain(register: Register) -> None:
    register.take("a", [ANDRII])
    last = Entry.objects.order_by("-id")[0].id
    tamper(f"UPDATE entry SET \"by\" = 'somebody' WHERE id = {last}", "entry")
    [problem] = broken_changes()
    assert (problem.code, f"entry {last}" in problem.where) == ("entry-altered", True)


def test_a_missing_entry_is_found(register: Register) -> None:
    register.take("a", [ANDRII])
    tamper("DELETE FROM entry WHERE id = 2", "entry")
    assert {"entry-missing", "chain-cut"} <= set(codes())


def test_a_look_that_was_altered_is_found(register: Register) -> None:
    write_look(by="olha", verified=True, action="person", purpose="", what={"number": "1"})
    tamper(f"UPDATE look SET what = '{json.dumps({'number': '2'})}'", "look", "looks")
    assert [problem.code for problem in broken_looks()] == ["look-altered"]


def test_the_walk_says_how_far_it_is(register: Register) -> None:
    register.take("a", [ANDRII, OLEKSII])
    counts: list[int] = []
    assert list(broken_changes(counts.append)) == []
    assert sum(counts) > 5
    assert connection.alias == "default"
