"""A matched list beside the people it speaks of: who tells ours, what a row says to whom, and rows that fit two persons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.queries.test_listchecks import checked, file_of, full, row, small_register
from tests.registers import PEOPLE, SmallRegister, viewers

if TYPE_CHECKING:
    from byname.queries._checking import Checking

__all__ = ["full", "small_register"]

pytestmark = pytest.mark.django_db(databases="__all__")


def checking(register: SmallRegister, *rows: dict[str, str]) -> Checking:
    from byname.actions.listchecks import match_file
    from byname.queries._checking import Checking
    from byname.queries._portion import portion

    desk = viewers()["desk"]
    found = match_file(file_of(register, rows), by=desk)
    wanted = {record for one in found.rows for record in (*one.same, *(doubt.record for doubt in one.doubts))}
    return Checking.of(found, portion(wanted, None, viewer=desk))


def test_a_row_carries_whom_it_surely_speaks_of_else_whom_perhaps(full: SmallRegister) -> None:
    sure, perhaps = checking(full, row("tsvyr"), row("homv", name="Гомвідько Роман Петрович")).rows()
    assert (sure.ours is not None, sure.candidates) == (True, ())
    assert (perhaps.ours, [each.identity for each in perhaps.candidates]) == (None, [True])


def test_a_row_that_would_join_two_persons_is_neither_s_for_sure(full: SmallRegister) -> None:
    """Law 5: a human decides; until then the row is counted as nobody's."""
    put = checking(full, row("tsvyr"), row("nezd"))
    both = {record for one in put.found.rows for record in one.same}
    joined = replace(put, found=replace(put.found, rows=(replace(put.found.rows[0], same=tuple(sorted(both))),)))
    [told] = joined.rows()
    assert (told.ours, len(told.candidates), {each.reason for each in told.candidates}) == (None, 2, {"joins-two"})


def test_the_sources_that_tell_ours_are_named_and_the_list_itself_never(full: SmallRegister) -> None:
    wrong = row("nezd", birth_date="19.12.1985", unit="2 вигаданий полк", capture_date="17.05.2022")
    [told] = checked(full, [wrong]).lines
    assert (told.verdict, told.differences[0].sources) == ("wrong-birth", ("own",))


def test_of_a_stored_list_each_row_says_what_the_viewer_may_see(full: SmallRegister) -> None:
    from byname.actions.listchecks import match_document
    from byname.queries.listchecks import list_check

    desk = viewers()["desk"]
    view = list_check(match_document(full.documents["before.csv"], by=desk), viewer=desk)
    assert view.title == "before.csv"
    assert view.lines[0].name == PEOPLE["kulf"][0]
    assert all(not line.problem for line in view.lines)
