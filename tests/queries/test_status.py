from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.queries.status import made_up, register_status, wholly_made_up
from byname.store.models import Entry
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_register_at_a_glance(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = register_status(viewer=cast["keeper"])
    assert (found.title, found.made_up, found.documents, found.undecided) == ("Small", True, 6, 1)
    last = Entry.objects.latest("id")
    assert (found.last_entry, found.last_action, found.head) == (last.id, last.action, last.head)


def test_kin_and_rows_that_say_nobody_are_no_persons(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = register_status(viewer=cast["reader"])
    assert (found.records, found.persons) == (27, 16)


def test_who_has_no_role_learns_nothing(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(RefusedError):
        register_status(viewer=cast["nobody"])


def test_law_12_everybody_may_know_that_it_is_made_up(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert made_up(viewer=cast["nobody"])
    assert wholly_made_up(viewer=cast["nobody"])
