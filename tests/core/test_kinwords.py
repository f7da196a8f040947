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


@pytest.mark.parametrize(
    ("text", "kin"),
    [
        ("мати Голубець Ольга, батько Голубець Петро", Kin("мати", "Голубець Ольга")),
        ("Голубець Ольга (мати), Голубець Петро (батько)", Kin("мати", "Голубець Ольга")),
        ("sister: Iryna Holubets / father Petro Holubets", Kin("sister", "Iryna Holubets")),
        ("Мати: Голубець Ольга; брат Іван", Kin("мати", "Голубець Ольга")),
        ("жена Голубец Анна и сын Пётр", Kin("жена", "Голубец Анна")),
    ],
)
def test_of_several_relatives_only_the_first_gives_the_name(text: str, kin: Kin) -> None:
    assert name_of_kin(text) == kin


@pytest.mark.parametrize(
    "relation",
    ["мати", "батько", "дружина", "чоловік", "брат", "сестра", "син", "донька", "отец", "жена", "муж", "сын", "дочь",
     "mother", "father", "wife", "husband", "brother", "sister", "son", "daughter", "partner"],
)  # fmt: skip
@pytest.mark.parametrize("drawn", ["{0} Голубець Ольга", "{0}: Голубець Ольга", "{0} - Голубець Ольга",
                                   "Голубець Ольга ({0})", "Голубець Ольга - {0}"])  # fmt: skip
def test_a_kinship_stands_before_or_after_the_name(relation: str, drawn: str) -> None:
    assert name_of_kin(drawn.format(relation)) == Kin(relation, "Голубець Ольга")
    assert name_of_kin(drawn.format(relation.capitalize())) == Kin(relation, "Голубець Ольга")


@pytest.mark.parametrize(
    "tail",
    [", тел. 0501234567", " тел 0501234567", "; 0501234567", " +380501234567", ", моб.050", ", phone 050", " (050) 1"],
)
def test_the_telephone_is_no_name(tail: str) -> None:
    assert name_of_kin(f"мати Голубець Ольга{tail}") == Kin("мати", "Голубець Ольга")


@pytest.mark.parametrize("text", ["", "-", "мати, батько", "немає", "тел. 0501234567", "A"])
def test_nobody_is_named(text: str) -> None:
    assert name_of_kin(text) is None


@pytest.mark.parametrize("text", ["Братченко Ольга", "Мужикова Анна", "Sonya Holubets", "Дочкін Петро"])
def test_a_name_that_begins_like_a_kinship_is_a_name(text: str) -> None:
    assert name_of_kin(text) == Kin("", text)
