"""What a sentence says happened, happened to those it says: others in it are no claims (labelling rules, section 3)."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Two hundred gunmen abducted 12 pupils.", [12]),
        ("Двісті бойовиків викрали 12 учнів.", [12]),
        ("Двести боевиков похитили 12 учеников.", [12]),
        ("Soldiers captured 200 gunmen.", [200]),
        ("Two hundred gunmen were captured.", [200]),
    ],
)
def test_who_takes_others_is_not_counted_among_the_taken(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Thirty children of prisoners of war spent the summer in a camp; 12 soldiers came home.", [12]),
        ("У таборі відпочили тридцятеро дітей військовополонених, 12 бійців удома.", [12]),
        ("В лагере отдохнули тридцать детей военнопленных, 12 бойцов дома.", [12]),
        ("Thirty prisoners' children spent the summer in a camp; 12 soldiers came home.", [12]),
        ("У таборі відпочили тридцятеро дітей українських полонених, 12 бійців удома.", [12]),
        ("Thirty children came home from captivity.", [30]),
        ("Домой вернулись тридцать женщин, все военнослужащие.", [30]),
    ],
)
def test_the_kin_of_captives_are_no_captives(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("About 10,000 North Korean soldiers fight in Kursk, where 12 were captured.", [12]),
        ("Три тисячі військових увійшли в місто, 12 потрапили в полон.", [12]),
        ("Против них стояли 20 тысяч солдат, в плен попали 12.", [12]),
        ("Колонна из 600 бойцов попала в засаду, 12 пленены.", [12]),
        ("An invasion force of 1,400 men came ashore and 12 of them were captured.", [12]),
        ("The 8,000-strong garrison surrendered and 12 men were captured.", [12]),
        ("Группировка имеет 2400 бойцов и удерживает 12 заложников.", [12]),
        ("Pyongyang has sent 12,000 troops; two of them were captured.", [2]),
        ("A group of 12 prisoners came home, and 3 were wounded.", [12, 3]),
    ],
)
def test_how_strong_a_force_is_is_no_claim_though_others_of_it_are_captured(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Russia's unit 54055 handed over 12 bodies.", [12]),
        ("Войсковая часть 54055 передала 12 тел.", [12]),
        ("Two of the four planes carried the 12 freed prisoners.", [12]),
        ("Упізнано 12 тіл; експертизу робили чотири лабораторії, дві з них у Києві.", [12]),
    ],
)
def test_units_planes_and_laboratories_are_no_claims(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The first exchange since August brought 12 soldiers home.", ["persons"]),
        ("Перший обмін від 2017 року повернув додому 12 військових.", ["persons"]),
        ("Первый обмен с 2017 года вернул домой 12 военных.", ["persons"]),
        ("The first exchange in five months brought 12 soldiers home.", ["persons"]),
        ("Это первый обмен с начала войны.", ["exchanges"]),
        ("The first exchange of 2025 brought 12 soldiers home.", ["exchanges", "persons"]),
        ("Это был не первый обмен.", []),
    ],
)
def test_the_first_since_a_day_counts_no_exchanges(text: str, units: object) -> None:
    found = [unit for unit in claims(text, "unit") if unit in {"persons", "exchanges"}]
    assert found == units


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("After 9 rounds of indirect talks 12 soldiers came home.", [12]),
        ("Three rounds of exchanges brought 12 soldiers home.", [3, 12]),
    ],
)
def test_rounds_of_talks_are_no_exchanges(text: str, values: object) -> None:
    assert claims(text, "value") == values
