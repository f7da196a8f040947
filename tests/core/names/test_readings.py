"""A name whose roles are not certain may be read in other ways; foreign endings come off any name."""

from __future__ import annotations

import pytest

from byname.core.names import compare_names, name_of_parts, parse_name
from byname.core.names.readings import other_readings, plain_ending


def test_certain_roles_are_read_in_one_way() -> None:
    assert other_readings(name_of_parts(family="Тихояр", given="Іван", patronymic="Петрович")) == ()


def test_uncertain_family_and_given_name_may_have_changed_places() -> None:
    found = other_readings(parse_name("Дзвонель Аркан"))
    assert [(each.family, each.given) for each in found] == [("Аркан", "Дзвонель")]


def test_a_middle_name_may_be_the_first_of_two_family_names() -> None:
    found = other_readings(parse_name("Lunaro Brisacampo Rocaverde"))
    assert ("Brisacampo", "Lunaro", "") in [(each.family, each.given, each.patronymic) for each in found]


def test_a_fathers_name_is_no_family_name() -> None:
    """Else a father would be taken for his son."""
    found = other_readings(parse_name("ЮНДАЛ РАСИМОВ ТИХОЯР"))
    assert "Расимов" not in [each.family for each in found]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Громоклена Ірина", "Irina Gromoklenová"),
        ("Ирина Громоклен", "Irina Gromoklenová"),
        ("Громоклен Володимир", "Volodymyras Hromoklenas"),
        ("Громоклен Рустем", "Rustems Gromoklens"),
    ],
)
def test_czech_and_baltic_endings_make_no_other_name(left: str, right: str) -> None:
    assert compare_names(parse_name(left), parse_name(right)).conflict == ()


@pytest.mark.parametrize("text", ["Dennis Hromoklen", "Ivan Tykhoiaras", "Тихояр Денис", "Ann Ová", ""])
def test_an_ending_that_one_name_only_has_stays(text: str) -> None:
    assert plain_ending(parse_name(text)) is None
