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


@pytest.mark.parametrize(
    ("son", "daughter"),
    [
        ("Андрійович Андреевич", "Андріївна Андреевна"),
        ("Анатолійович Анатольевич", "Анатоліївна Анатольевна"),
        ("Антонович Антонович", "Антонівна Антоновна"),
        ("Артемович Артёмович", "Артемівна Артёмовна"),
        ("Богданович Богданович", "Богданівна Богдановна"),
        ("В'ячеславович Вячеславович", "В'ячеславівна Вячеславовна"),
        ("Валерійович Валерьевич", "Валеріївна Валерьевна"),
        ("Віталійович Витальевич", "Віталіївна Витальевна"),
        ("Геннадійович Геннадьевич", "Геннадіївна Геннадьевна"),
        ("Георгійович Георгиевич", "Георгіївна Георгиевна"),
        ("Глібович Глебович", "Глібівна Глебовна"),
        ("Григорійович Григорьевич", "Григоріївна Григорьевна"),
        ("Дмитрович Дмитриевич", "Дмитрівна Дмитриевна"),
        ("Євгенович Евгеньевич", "Євгенівна Евгеньевна"),
        ("Єгорович Егорович", "Єгорівна Егоровна"),
        ("Захарович Захарович", "Захарівна Захаровна"),
        ("Іванович Иванович", "Іванівна Ивановна"),
        ("Ігорович Игоревич", "Ігорівна Игоревна"),
        ("Матвійович Матвеевич", "Матвіївна Матвеевна"),
        ("Миколайович Николаевич", "Миколаївна Николаевна"),
        ("Михайлович Михайлович", "Михайлівна Михайловна"),
        ("Олексійович Алексеевич", "Олексіївна Алексеевна"),
        ("Павлович Павлович", "Павлівна Павловна"),
        ("Петрович Петрович", "Петрівна Петровна"),
        ("Тимофійович Тимофеевич", "Тимофіївна Тимофеевна"),
        ("Федорович Фёдорович", "Федорівна Фёдоровна"),
        ("Юхимович Ефимович", "Юхимівна Ефимовна"),
    ],
)
def test_a_daughter_s_form_in_both_spellings(son: str, daughter: str) -> None:
    assert feminine_patronymic(Spelled(*son.split())) == Spelled(*daughter.split())


def test_every_son_s_patronymic_begins_as_his_father_s_name_does() -> None:
    for row in MALE:
        assert row.patronymic.uk[0] == row.name.uk[0]
        assert row.patronymic.ru[0] == row.name.ru[0]


@pytest.mark.parametrize("name", FEMALE, ids=lambda name: name.uk)
def test_a_woman_s_name_is_written_in_the_letters_of_each_side(name: Spelled) -> None:
    assert not set(name.uk) & set("ыэёъ")
    assert not set(name.ru) & set("іїєґ'")
