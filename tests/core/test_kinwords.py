"""A cell about relatives gives a name without the kinship and the telephone."""

from __future__ import annotations

import pytest

from byname.core.kinwords import Kin, name_of_kin


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("мати Голубець Ольга Іванівна, тел. +380000000000", Kin("мати", "Голубець Ольга Іванівна")),
        ("Голубец Ольга (мать) 0000000000", Kin("мать", "Голубец Ольга")),
        ("wife: Olha Holubets", Kin("wife", "Olha Holubets")),
        ("Голубець Ольга; Голубець Іван", Kin("", "Голубець Ольга")),
        ("мати", None),
        ("+380000000000", None),
    ],
)
def test_the_first_relative_is_named(text: str, kin: Kin | None) -> None:
    assert name_of_kin(text) == kin
