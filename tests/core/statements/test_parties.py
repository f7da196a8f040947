"""The party that the counted phrase names."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Red Cross visited 12 Ukrainians.", ["Ukraine"]),
        ("Додому повернулися 12 російських військових.", ["Russia"]),
        ("Домой вернулись 12 украинцев.", ["Ukraine"]),
        ("Iran and Iraq freed 12 Iraqi prisoners of war.", ["Iraq"]),
        ("ICRC planes flew 12 Houthis home.", ["Houthis"]),
    ],
)
def test_a_nationality_names_the_side(text: str, expected: object) -> None:
    assert claims(text, "side") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thirty defenders came home. Seven of the prisoners fought at Mariupol.", "Ukraine"),
        ("Поисковики ищут красноармейцев. Найдено 30 тел.", "Soviet Union"),
    ],
)
def test_the_party_that_the_text_names_is_taken_where_the_number_names_none(text: str, expected: str) -> None:
    assert claims(text, "side")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A third exchange was held on April 9: 26 people are home. Russia's share was kept quiet.", "Ukraine"),
        ("Для України це сороковий обмін: додому повернулися сто військових. Росія прийняла 106 солдатів.", "Ukraine"),
    ],
)
def test_the_side_that_is_only_the_other_one_is_not_whose_people_came_home(text: str, expected: str) -> None:
    assert expected in claims(text, "side")
    assert claims(text, "side")[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Al-Shabaab freed 14 Kenyan soldiers.", ["Kenya"]),
        ("The MFDC freed 7 soldiers; Senegal thanked the mediators.", ["Senegal"]),
        ("Бойовики звільнили 12 сенегальських військових.", ["Senegal"]),
        ("Додому повернулися 9 норвежців.", ["Norway"]),
        ("Индия не комментирует, маоисты отпустили 15 полицейских.", ["India"]),
    ],
)
def test_peoples_and_groups_of_other_conflicts_are_known(text: str, expected: object) -> None:
    assert claims(text, "side") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Додому повернулися 12 українських бійців, які мали поранення.",
        "They told us that 12 Ukrainian soldiers came home.",
    ],
)
def test_a_country_that_is_also_a_word_is_meant_only_with_its_capitals(text: str) -> None:
    assert claims(text, "side") == ["Ukraine"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Трое из 48 похищенных под Дамаском иранцев погибли.", "Iran"),
        ("Состав российской группы известен: 12 офицеров вернулись.", "Russia"),
        ("Сменяли 14 украинских военных на 12 российских.", "Russia"),
        ("Волю повернуто одному громадянинові США.", "United States"),
        ("The Houthis say that 170 rebels are to go free.", "Houthis"),
        ("Ten foreigners were brought out of Ukraine.", "unspecified"),
    ],
)
def test_a_people_named_away_from_the_number_is_still_whose_it_is(text: str, expected: str) -> None:
    assert claims(text, "side")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Додому повернулися 12 військових.", "unspecified"),
        ("The gunmen freed 12 hostages, a governor said.", "unspecified"),
        ("Петро і Таміла зустріли 12 військових.", "unspecified"),
        ("Додому повернулися 12 військових, передає Київ.", "Ukraine"),
    ],
)
def test_law_9_neither_the_language_nor_a_common_word_tells_whose_people_they_are(text: str, expected: str) -> None:
    assert [side for side in claims(text, "side") if side != expected] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turkey received 12 Turks.", "Turkey"),
        ("The committee in Cyprus identified 12 Turks.", "Turkish Cypriots"),
        ("In Kosovo, 12 Albanians were released.", "Kosovo Albanians"),
        ("The Taliban freed 12 Koreans, Seoul said.", "South Korea"),
        ("The separatists let 12 Ukrainians go and got 15 separatists back.", "Donbas separatists"),
        ("The coalition released 12 Houthis and Yemen 15 coalition soldiers.", "Yemen government"),
    ],
)
def test_a_people_of_several_lands_is_the_one_of_the_text(text: str, expected: str) -> None:
    assert expected in claims(text, "side")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen abducted 287 pupils in Kaduna.", "Nigeria"),
        ("У Кветті викрадено 12 людей.", "Pakistan"),
        ("Gunmen took 12 people from Kaduna to Quetta.", "unspecified"),
        ("In Kaduna 12 Ukrainians were freed.", "Ukraine"),
    ],
)
def test_a_town_tells_the_country_where_the_text_names_no_party(text: str, expected: str) -> None:
    assert claims(text, "side") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyiv announced that 45 people were freed from Russian captivity.", ["Ukraine"]),
        ("The rebels of UNITA freed 532 captives from the government side; Angola thanked them.", ["Angola"]),
        ("За одного политика Россия отдала 200 украинских бойцов.", ["Russia", "Ukraine"]),
        ("Five of the 17 Russian soldiers whom Chechen rebels held were freed.", ["Russia", "Russia"]),
    ],
)
def test_captivity_and_the_side_they_come_from_outweigh_who_acts(text: str, expected: list[str]) -> None:
    assert claims(text, "side") == expected
