"""In what role a land stands."""

from __future__ import annotations

import pytest

from byname.core.statements.lands import lands_named, officials
from tests.core.statements.laid import scene


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Russia handed over 12 bodies to Ukraine.", [("Russia", "actor"), ("Ukraine", "dest")]),
        ("Росія передала Україні 12 тіл.", [("Russia", "actor"), ("Ukraine", "dest")]),
        ("They are held in Iran.", [("Iran", "place")]),
        ("Хуситы освободили 12 пленных.", [("Houthis", "actor"), ("Houthis", "actor")]),
    ],
)
def test_a_land_acts_receives_or_is_where(text: str, roles: object) -> None:
    laid = scene(text)
    assert [(mark.name, role) for mark, role in lands_named(laid, 0, len(laid.tokens))] == roles


def test_officials_speak_for_their_party() -> None:
    assert [mark.name for mark in officials(scene("Ukrainian officials count 12 soldiers."))] == ["Ukraine"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Баку передал Еревану 12 тел.", [("Azerbaijan", "actor"), ("Armenia", "dest")]),
        ("При посредничестве Ирана вернулись 12 солдат.", [("Iran", "of")]),
        ("У России остаются 12 тел.", [("Russia", "owner")]),
        ("«Абу Сайяф» удерживает 14 заложников.", [("Abu Sayyaf", "actor")]),
        ("Iranian soldiers captured 12 men.", [("Iran", "actor")]),
    ],
)
def test_names_without_cases_genitives_and_quoted_names_are_told_apart(text: str, roles: object) -> None:
    laid = scene(text)
    assert [(mark.name, role) for mark, role in lands_named(laid, 0, len(laid.tokens))] == roles
