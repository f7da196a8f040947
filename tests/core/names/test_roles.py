"""Roles are told by dictionary, endings, capitals and custom, in that order of weight."""

from __future__ import annotations

import pytest

from byname.core.names.roles import is_initial, likely_roles, named_like_surname, names_father

NOBODY: frozenset[str] = frozenset()


@pytest.mark.parametrize("token", ["І", "І.", "Дж.", "Yu.", "Shch.", "Ю"])
def test_initials(token: str) -> None:
    assert is_initial(token)


@pytest.mark.parametrize("token", ["Ян", "Кім.", "Іван", "Іван.", ""])
def test_short_names_are_no_initials(token: str) -> None:
    assert not is_initial(token)


@pytest.mark.parametrize("token", ["Петрович", "Ілліч", "Іванівна", "Аслан огли", "Аслан кизи"])
def test_tokens_that_name_a_father(token: str) -> None:
    assert names_father(token)


def test_bulgarian_fathers_are_named_like_surnames() -> None:
    assert named_like_surname("Квітаров")
    assert not named_like_surname("Квітаренко")


def test_custom_decides_where_nothing_else_speaks() -> None:
    assert likely_roles(("Arkan", "Dzvonel"), NOBODY) == ("Dzvonel", "Arkan", "", False)
    assert likely_roles(("Дзвонель", "Аркан"), NOBODY) == ("Дзвонель", "Аркан", "", False)


def test_capitals_mark_the_family_name() -> None:
    assert likely_roles(("Аркан", "Дзвонель"), frozenset({"Дзвонель"})) == ("Дзвонель", "Аркан", "", True)
