"""The scenario's own table of given names: pairs, patronymics, women's patronymics."""

from __future__ import annotations

import pytest

from byname.scenario.given_names import FEMALE, MALE, MaleName, Spelled, feminine_patronymic


def test_there_are_about_sixty_men_and_thirty_women() -> None:
    assert 55 <= len(MALE) <= 65
    assert 28 <= len(FEMALE) <= 35


def test_nobody_stands_twice_in_a_table() -> None:
    assert len({row.name for row in MALE}) == len(MALE)
    assert len(set(FEMALE)) == len(FEMALE)


@pytest.mark.parametrize("row", MALE, ids=lambda row: row.name.uk)
def test_a_patronymic_ends_as_patronymics_do(row: MaleName) -> None:
    assert row.patronymic.uk.endswith(("ич", "іч"))
    assert row.patronymic.ru.endswith("ич")


@pytest.mark.parametrize(
    ("son", "daughter"),
    [
        (Spelled("Олександрович", "Александрович"), Spelled("Олександрівна", "Александровна")),
        (Spelled("Сергійович", "Сергеевич"), Spelled("Сергіївна", "Сергеевна")),
        (Spelled("Юрійович", "Юрьевич"), Spelled("Юріївна", "Юрьевна")),
        (Spelled("Васильович", "Васильевич"), Spelled("Василівна", "Васильевна")),
        (Spelled("Ілліч", "Ильич"), Spelled("Іллівна", "Ильинична")),
        (Spelled("Микитович", "Никитич"), Spelled("Микитівна", "Никитична")),
        (Spelled("Якович", "Яковлевич"), Spelled("Яківна", "Яковлевна")),
        (Spelled("Львович", "Львович"), Spelled("Львівна", "Львовна")),
    ],
)
def test_a_daughter_bears_her_father_s_name_in_her_own_form(son: Spelled, daughter: Spelled) -> None:
    assert feminine_patronymic(son) == daughter


def test_every_daughter_s_form_ends_in_na() -> None:
    for row in MALE:
        form = feminine_patronymic(row.patronymic)
        assert (form.uk[-2:], form.ru[-2:]) == ("на", "на")
