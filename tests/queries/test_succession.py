"""The whole lists of a source in order, and who is on one of them for a viewer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.queries.test_listchecks import full, small_register
from tests.registers import SmallRegister, viewers

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer

__all__ = ["full", "small_register"]

pytestmark = pytest.mark.django_db(databases="__all__")


def titles(register: SmallRegister, viewer: Viewer, source: str = "bureau") -> list[str]:
    from byname.queries._succession import open_lists

    names = {number: title for title, number in register.documents.items()}
    return [names[facts.id] for facts in open_lists(source, viewer=viewer)]


def test_a_source_s_lists_stand_in_the_order_of_receipt(full: SmallRegister) -> None:
    assert titles(full, viewers()["desk"]) == ["captives.csv", "before.csv"]
    assert titles(full, viewers()["desk"], "act") == ["act.csv"]


def test_lists_about_people_beyond_reach_are_not_there(full: SmallRegister) -> None:
    """Law 8."""
    assert titles(full, replace(viewers()["desk"], powers=frozenset({"bb"}))) == ["captives.csv"]


@pytest.mark.parametrize(
    ("one", "other", "follow"),
    [
        (("captive-list", "", "aa"), ("captive-list", "", "aa"), True),
        (("captive-list", "offered", "aa"), ("exchange-list", "offered", "aa"), True),
        (("captive-list", "", "aa"), ("captive-list", "offered", "aa"), False),
        (("captive-list", "", "aa"), ("captive-list", "", "bb"), False),
        (("handover-act", "", "aa"), ("handover-act", "handed-over", "aa"), True),
    ],
)
def test_lists_follow_each_other_in_one_role_else_kind_and_for_one_power(
    one: tuple[str, str, str], other: tuple[str, str, str], *, follow: bool
) -> None:
    from byname.queries._succession import series_of

    assert (series_of(*one) == series_of(*other)) is follow


def test_who_is_on_a_list_is_counted_with_the_rows_that_nobody_can_read(full: SmallRegister) -> None:
    from byname.queries._portion import portion
    from byname.queries._succession import listed_on, open_lists, standing_records

    desk = viewers()["desk"]
    before = open_lists("bureau", viewer=desk)[-1]
    records = standing_records([before.id])[before.id]
    listed = listed_on(before, records, portion(records, None, viewer=desk), viewer=desk)
    assert (listed.rows, len(listed.persons), listed.nobody) == (6, 5, 1)


def test_rows_of_people_beyond_reach_are_not_counted_either(full: SmallRegister) -> None:
    """Law 8: a list of which somebody sees one power's rows has no more rows for him."""
    from byname.queries._portion import portion
    from byname.queries._succession import listed_on, open_lists, standing_records

    desk = viewers()["desk"]
    before = replace(open_lists("bureau", viewer=desk)[-1], power="bb")
    other = replace(desk, powers=frozenset({"bb"}))
    records: Iterable[int] = standing_records([before.id])[before.id]
    listed = listed_on(before, tuple(records), portion(records, date(2024, 1, 1), viewer=other), viewer=other)
    assert (listed.persons, listed.rows - listed.nobody) == (frozenset(), 0)
