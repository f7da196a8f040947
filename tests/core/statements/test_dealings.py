"""Who gives, who receives, who holds."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine freed 80 sailors.", ["Russia"]),
        ("Ukraine received 80 sailors.", ["Ukraine"]),
        ("Russia handed over 80 sailors to Ukraine.", ["Ukraine"]),
        ("Russia holds 80 sailors.", ["Ukraine"]),
        ("Киев получил 60 военных, Москва — 45.", ["Ukraine", "Russia"]),
        ("Росія передала Україні тіла 60 військових, отримавши 12.", ["Ukraine", "Russia"]),
        ("Armenia handed over 15 soldiers and received 10 of its own.", ["Azerbaijan", "Armenia"]),
    ],
)
def test_whose_people_follows_from_who_does_what(text: str, expected: object) -> None:
    assert claims(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seventy prisoners were freed by the Arakan Army on Sunday.", ["Myanmar"]),
        ("Chechen fighters released 21 conscripts.", ["Russia"]),
        ("In Croatian hands were 38 soldiers.", ["Serbia"]),
        ("The commander spoke of 13 people in Tbilisi's custody.", ["Abkhazia"]),
        ("В плену у талибов остаются 22 военнослужащих.", ["Afghanistan"]),
        ("Из индийских тюрем вышли 80 рыбаков.", ["Pakistan"]),
        ("У російських колоніях лишаються 30 жінок.", ["Ukraine"]),
    ],
)
def test_those_in_someones_hands_are_the_people_of_the_enemy(text: str, expected: object) -> None:
    assert claims(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Аргентина потеряла 649 человек, Великобритания — 255.", ["Argentina", "United Kingdom"]),
        ("На ливанской стороне погибло 12 человек, на израильской — 16.", ["Lebanon", "Israel"]),
        ("Баку передал Еревану тела 15 солдат.", ["Armenia"]),
        ("Вьетнам передал США останки двух летчиков.", ["United States"]),
        ("Україна отримала тіла 1212 полеглих, Росія — 27.", ["Ukraine", "Russia"]),
    ],
)
def test_who_loses_and_who_is_given_counts_its_own(text: str, expected: object) -> None:
    assert claims(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyiv announced the release of 45 people from Russian captivity.", ["Ukraine"]),
        ("The ledger shows 222 bodies received by Iraq from Iran.", ["Iraq"]),
        ("Мятежники освободили 30 малийских солдат, двадцать одного мятежники еще удерживают.", ["Mali", "Mali"]),
        ("Росіяни віддають Італії останки 40 її солдатів.", ["Italy"]),
        ("Сорок военных вернулись в Украину, тридцать военных — в Россию.", ["Ukraine", "Russia"]),
        ("The Tuareg rebels freed 44 Malian soldiers. Algeria had got 21 soldiers out in August.", ["Mali", "Mali"]),
    ],
)
def test_who_tells_helps_or_takes_is_told_from_who_holds(text: str, expected: object) -> None:
    assert claims(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Хамас отдал трех израильтян; всего, считает Израиль, удерживают 98.", "Israel"),
        ("Стороны карабахского конфликта, Армения и Азербайджан, отдали друг другу 385 тел.", "both"),
        ("Ukraine gave 207 Russian soldiers for 195.", "Ukraine"),
        ("Tbilisi puts its dead at 216; Tskhinvali has freed 12 Georgians.", "Georgia"),
    ],
)
def test_who_only_says_it_acts_in_nothing_and_a_possessive_names_its_owner(text: str, expected: str) -> None:
    assert expected in claims(text, "side")
