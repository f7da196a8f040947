"""The chain of looks: who saw whom and why; a look that cannot be written is refused, never lost in silence."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connections

from byname.ledger.chains import broken_looks
from byname.store.journal import GENESIS
from byname.store.lookbook import write_look
from byname.store.models import Look
from tests.store.tampering import without_guards

pytestmark = pytest.mark.django_db(databases="__all__")


def _look(number: int) -> None:
    write_look(by="anna", verified=True, action="person", purpose="enquiry", what={"number": f"Б-{number}"})


def test_each_look_continues_from_the_one_before() -> None:
    for number in range(3):
        _look(number)
    first, second, third = Look.objects.order_by("id")
    assert first.previous == GENESIS
    assert (second.previous, third.previous) == (first.head, second.head)
    assert list(broken_looks()) == []


def test_a_name_given_at_a_terminal_is_marked_as_unverified() -> None:
    write_look(by="anna", verified=False, action="find", purpose="", what={})
    assert Look.objects.get().verified is False


@pytest.mark.parametrize(
    ("statement", "first"),
    [
        ("UPDATE look SET \"by\" = 'boris' WHERE id = 2", ("look-altered", "look 2")),
        ("UPDATE look SET what = '{}' WHERE id = 3", ("look-altered", "look 3")),
        ("DELETE FROM look WHERE id = 2", ("look-missing", "look 2")),
        ("UPDATE look SET id = id + 10 WHERE id = 1", ("look-missing", "look 1")),
    ],
)
def test_the_first_broken_look_is_named(statement: str, first: tuple[str, str]) -> None:
    for number in range(3):
        _look(number)
    with without_guards("looks", "look") as cursor:
        cursor.execute(statement)
    problem = next(iter(broken_looks()))
    assert (problem.code, problem.where) == first


def test_a_look_that_cannot_be_written_is_refused() -> None:
    with connections["looks"].cursor() as cursor:
        cursor.execute("ALTER TABLE look RENAME TO look_lost")
    with pytest.raises(DatabaseError):
        _look(1)


def test_reading_never_waits_for_writing() -> None:
    """Looks live in a database of their own, apart from the register's."""
    assert connections["looks"].settings_dict["NAME"] != connections["default"].settings_dict["NAME"]
