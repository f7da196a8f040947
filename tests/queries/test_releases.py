"""Frozen figures, listed, shown, published: what leaves is what was signed."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions.releases import new_key, retract
from byname.core.errors import MisuseError, RefusedError
from byname.queries.figures import explain
from byname.queries.releases import draw, exported, keys, public_site, release, releases, verify
from tests.ledger.crowd import crowd
from tests.ledger.registers import OLHA, Register
from tests.queries.frozen import BACK, KEEPER, NOBODY, frozen

pytestmark = pytest.mark.django_db(databases="__all__")


def test_law_8_who_may_ask_for_no_account_sees_no_frozen_figure_and_a_keeper_freezes_none(register: Register) -> None:
    number = frozen().number
    for refused in (
        lambda: releases(viewer=NOBODY),
        lambda: verify(number, viewer=NOBODY),
        lambda: draw(BACK, viewer=KEEPER),
    ):
        with pytest.raises(RefusedError):
            refused()
    with pytest.raises(RefusedError):
        public_site(viewer=KEEPER)
    assert releases(viewer=KEEPER)[0].number == number


def test_two_frozen_figures_are_explained_by_their_numbers(register: Register) -> None:
    first = frozen()
    rows = [
        {"name": row["name"], "birth_date": row["birth_date"], "return_date": "2023-02-10"} for row in crowd(30)[12:20]
    ]
    register.take("now", rows, received=date(2023, 3, 5), backfill=False)
    second = frozen()
    found = explain(first.number, second.number, viewer=OLHA)
    assert (found.first.value, found.second.value) == (12, 20)
    assert {part.reason: part.added for part in found.parts} == {"definition": 0, "learned": 8, "happened": 0}
    with pytest.raises(MisuseError, match="no frozen figure BYN-2020-0001"):
        explain("BYN-2020-0001", second.number, viewer=OLHA)


def test_a_number_that_is_not_there_is_said(register: Register) -> None:
    with pytest.raises(MisuseError, match="no frozen figure BYN-2026-0009"):
        release("2026-9", viewer=OLHA)


def test_every_key_is_shown_and_the_one_before_vouches(register: Register) -> None:
    view = frozen()
    code = new_key(by=OLHA)
    first, second = keys(viewer=NOBODY)
    assert (first.code, second.code, second.vouched_by) == (view.told["key"], code, first.code)
    assert (first.in_use, second.in_use) == (False, True)
    assert frozen().told["key"] == code
    assert release(view.number, viewer=OLHA).signature_holds


def test_what_is_published_and_exported_is_what_was_signed(register: Register) -> None:
    view = frozen()
    files = public_site(viewer=OLHA)
    assert files[f"figures/{view.number}.json"] == view.signed
    assert exported(view.number, viewer=OLHA)[f"{view.number}.sig"] == view.signature
    assert f"uk/{view.number}.html" in files
    retract(view.number, why="A slip", by=OLHA)
    assert f"figures/{view.number}.retraction.json" in public_site(viewer=OLHA)
