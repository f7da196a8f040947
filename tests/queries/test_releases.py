"""Frozen figures, listed, shown, published: what leaves is what was signed."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions.releases import new_key, retract
from byname.core.errors import MisuseError, RefusedError
from byname.core.releases.canonical import canonical
from byname.formats.releases.signing import make_pair, sign
from byname.queries.figures import explain
from byname.queries.releases import draw, exported, keys, public_site, release, releases, verify
from tests.ledger.crowd import crowd
from tests.ledger.registers import OLHA, Register, forget
from tests.queries.frozen import BACK, KEEPER, NOBODY, frozen
from tests.store.tampering import without_guards

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


def tampered(table: str, change: str, *values: object) -> None:
    with without_guards("default", table) as cursor:
        cursor.execute(f"UPDATE {table} SET {change}", values)
    forget()


@pytest.mark.parametrize(
    ("change", "value"),
    [("figure", "held@2023-03-01"), ("moment", 1), ("key_code", "0" * 16), ("number", "BYN-2026-0044")],
)
def test_law_4_a_row_that_says_otherwise_than_what_was_signed_does_not_hold(
    register: Register, change: str, value: object
) -> None:
    """Verify asks by what the row says; if that could drift from the signed bytes, it would verify another figure."""
    frozen()
    tampered("release", f"{change} = %s", value)
    [view] = releases(viewer=OLHA)
    assert not view.signature_holds


def test_a_key_swapped_under_its_code_signs_nothing(register: Register) -> None:
    view, (private, public) = frozen(), make_pair()
    tampered("signing_key", "public = %s", public)
    tampered("release", "signature = %s", sign(private, view.signed))
    assert not release(view.number, viewer=OLHA).signature_holds


def test_the_retraction_of_another_figure_takes_nothing_back(register: Register) -> None:
    first, second = frozen(), frozen("held@2023-03-01")
    retract(first.number, why="A slip", by=OLHA)
    assert release(first.number, viewer=OLHA).signature_holds
    tampered("retraction", "number = %s", second.number)
    assert release(first.number, viewer=OLHA).signature_holds
    assert not release(second.number, viewer=OLHA).signature_holds


@pytest.mark.parametrize(("column", "value"), [("why", "Another reason"), ("by_number", "BYN-2026-0009")])
def test_a_retraction_whose_row_says_otherwise_does_not_hold(register: Register, column: str, value: str) -> None:
    number = frozen().number
    retract(number, why="A slip", by=OLHA)
    tampered("retraction", f"{column} = %s", value)
    assert not release(number, viewer=OLHA).signature_holds


def test_a_vouching_that_no_key_signed_vouches_for_nothing(register: Register) -> None:
    frozen()
    new_key(by=OLHA)
    tampered("signing_key", "vouched = %s WHERE id = (SELECT max(id) FROM signing_key)", b"x" * 64)
    assert [key.vouched_by for key in keys(viewer=NOBODY)] == ["", ""]


def test_law_8_what_is_not_as_it_was_signed_does_not_leave(register: Register) -> None:
    """Published all the same, it would bear the bureau's name beside a signature that fails."""
    view = frozen()
    tampered("release", "signed = %s", canonical(dict(view.told) | {"value": 13}))
    with pytest.raises(MisuseError, match=f"{view.number}: the signature does not hold"):
        public_site(viewer=OLHA)
    with pytest.raises(MisuseError, match=f"{view.number}: the signature does not hold"):
        exported(view.number, viewer=OLHA)
