"""What is a claim and what only looks like one."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two buses carried 48 prisoners to the border.", [48]),
        ("The captain, a sailor of 35, came home.", []),
        ("Prosecutors opened 12 criminal cases.", []),
        ("Four Colombian geologists were freed.", [4]),
        ("One child a day is freed.", []),
        ("Point 4 deals with prisoners.", []),
        ("The Red Cross sent 14 parcels.", []),
        ("У списках зниклих 1600 прізвищ.", [1600]),
        ("Прокурори відкрили 75 проваджень.", []),
        ("На место приехали 12 машин.", []),
    ],
)
def test_only_people_bodies_exchanges_incidents_and_places_are_counted(text: str, expected: object) -> None:
    assert claims(text, "value") == expected


LISTED = [
    ("Ukraine returned 95 people: 60 soldiers, 21 civilians and 14 of other services.", [95, 60, 21, 14]),
    ("Додому повернулися 95 людей: 60 військових, 21 цивільний і 14 з інших служб.", [95, 60, 21, 14]),
    ("Домой вернулись 95 человек: 60 военных, 21 гражданский и 14 из других служб.", [95, 60, 21, 14]),
    ("Ukraine freed 48 soldiers, 3 electricians and 2 beekeepers.", [48, 3, 2]),
    ("Додому повернулися 40 військових, двоє кухарів і троє пасічників.", [40, 2, 3]),
    ("Домой вернулись 40 военных и двое поваров.", [40, 2]),
    ("Free are 31 captive sailors. Six served in the navy, four in the coast guard.", [31, 6, 4]),
    ("Росія повернула тіла 40 бійців: 22 з-під Торецька, десять з моргів.", [40, 22, 10]),
    ("Россия вернула тела 40 бойцов: 22 из-под Торецка, 10 из моргов.", [40, 22, 10]),
    ("Обміняли двадцятьох своїх на вісімнадцять чужих.", [20, 18]),
]


@pytest.mark.parametrize(("text", "values"), LISTED)
def test_a_list_of_parts_is_read_to_its_end(text: str, values: object) -> None:
    """A part whose own status is not given inherits the class of its whole: it is a claim like the others."""
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    "text",
    [
        "The contingent numbers 2,000 soldiers. Its commander watched the exchange.",
        "Thirty reporters waited at the border for the prisoners.",
        "У параді взяли участь 300 військових. Обмін полоненими відклали.",
        "Тридцять журналістів чекали на кордоні. Полонених привезли вночі.",
        "У бригаді служать 3000 бійців.",
        "В учениях участвовали 500 солдат. Обмен пленными отложили.",
        "Тридцать журналистов ждали на границе, пленных привезли ночью.",
        "Охраняли лагерь 60 солдат, пленных там не осталось.",
        "В лагере беженцев живут 530 человек.",
    ],
)
def test_people_who_serve_live_or_wait_are_no_claim(text: str) -> None:
    """A claim is a number of persons touched by the conflict: prisoners, hostages, missing, wounded, dead."""
    assert claims(text, "value") == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Свободны 18 морских пехотинцев. Десять служили в бригаде, восемь — в батальоне. Обмен был утром.",
            [18, 10, 8],
        ),
        ("Украина встретила 52 человека. Обмен состоялся утром.", [52]),
        ("Україна зустріла 52 людини. Обмін відбувся вранці.", [52]),
        ("Бійці вже вдома: вісімдесят.", [80]),
        ("Наши бойцы вернулись домой: восемьдесят.", [80]),
    ],
)
def test_the_first_sentence_may_count_before_it_says_what_happened(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "The fourth exchange freed 12 soldiers. The previous three freed 30.",
            ["exchanges", "persons", "exchanges", "persons"],
        ),
        ("The fourth stage freed 12 soldiers. The previous three brought no figures.", ["persons"]),
        ("Девятый этап обмена вернул 25 солдат. О предыдущих восьми молчали.", ["persons"]),
    ],
)
def test_previous_ones_are_what_was_numbered_last(text: str, units: object) -> None:
    """The number of a stage within one deal is no claim; the count of an exchange is."""
    assert claims(text, "unit") == units


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Medinsky proposed three working groups and pauses in the fighting.", []),
        ("Neither side put the two releases of Friday together.", []),
        ("The group has counted 40 releases of political prisoners.", [40]),
        ("Вернулись 40 солдат. Сели шесть самолетов: два из Минска, четыре из Москвы.", [40]),
        ("Повернулися 20 солдатів після 161 дня полону; інша газета нарахувала 162.", [20]),
        ("Повернулися 20 солдатів. Газети пишуть про посередників по-різному: одна — про Катар.", [20]),
        ("It was the fifth swap between the two since 1999; 30 prisoners came home.", [5, 30]),
        ("The 8+2 commission freed 12 soldiers.", [12]),
        ("Суд оштрафовал 12 предпринимателей, а обмен пленными прошёл в среду.", []),
        ("Two engineers repaired the line; the exchange freed 12 soldiers.", [12]),
        ("After 12 last year, 45 hostages were freed this year.", [12, 45]),
        ("The team interviewed 30 prisoners, every one of them a man.", [30]),
    ],
)
def test_a_bare_number_of_things_or_times_is_no_claim(text: str, values: object) -> None:
    """Not labelled as claims: durations, numbers of vehicles, organisations or governments, pronouns."""
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    "text",
    [
        "The exchange brought home 31 people on the first day, 42 on the second and 53 on the third.",
        "On the first day of the exchange 31 people came back, 42 on the second and 53 on the third.",
        "У перший день обміну повернулася 31 людина, у другий 42, а в третій 53.",
        "В первый день обмена вернулся 31 человек, во второй — 42, а в третий — 53.",
    ],
)
def test_the_days_of_one_deal_are_no_exchanges(text: str) -> None:
    assert claims(text, "value") == [31, 42, 53]


@pytest.mark.parametrize(
    "text", ["Not one of them came home.", "Жоден із них не повернувся додому.", "Ни один из них не вернулся домой."]
)
def test_not_one_is_no_claim_of_one(text: str) -> None:
    assert claims(text, "value") == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Девяносто процентов пленных захвачено весной.", [90]),
        ("Of the prisoners, 90 percent were captured in spring.", [90]),
        ("Узято в полон 200 бійців, сім відсотків із них — з 40 країн, сорок відсотків судимі.", [200, 7, 40]),
    ],
)
def test_a_share_of_prisoners_is_a_claim_of_its_own(text: str, values: object) -> None:
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The fighting has uprooted 9,300 people, and 42 civilians have been killed.", [42]),
        ("The guerrillas freed nine policemen. About 1,400 troops had been combing the jungle.", [9]),
        ("Ninety monks were seized by 200 gunmen.", [90]),
        ("The jail, built for 400, holds 1,100 prisoners of war.", [1100]),
        ("At the time 62 per cent of citizens backed the deal that freed 100 prisoners.", [100]),
        ("Через бої домівки покинули 9300 людей, а 42 цивільних загинули.", [42]),
        ("Партизани звільнили дев'ятьох поліцейських. Прочісували джунглі 1400 військових.", [9]),
        ("В'язниця, розрахована на 400 місць, вміщує 1100 військовополонених.", [1100]),
        ("Тюрьма, рассчитанная на 400 человек, вмещает 1100 военнопленных.", [1100]),
        ("По опросу, сделку, по которой освободили 100 заключенных, одобряют 62 процента граждан.", [100]),
    ],
)
def test_those_who_seek_flee_or_are_asked_are_no_captives(text: str, values: object) -> None:
    """A claim is "a number of persons touched by the conflict (prisoners, detainees, hostages, missing, wounded, dead)"."""
    assert claims(text, "value") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In that time 2,300 have vanished.", [2300]),
        ("Niger's junta let 12 gendarmes go.", [12]),
        ("Since 2014 altogether 2,639 fishermen and 67 civilian prisoners have been repatriated.", [2639, 67]),
        ("In the camp live 700 prisoners of war.", [700]),
        ("Free are 144 soldiers: 85 serve in the navy, 59 in the army.", [144, 85, 59]),
        ("Омбудсмен насчитал 300 мест, где держат украинцев. Сто двадцать из них — тюрьмы.", [300, 120]),
        ("Освободили 13 суданцев, двенадцать шахтеров и монаха.", [13, 12]),
        ("Угруповання викрало 34 учнів.", [34]),
        ("За сімох своїх він повернув 80 єгипетських солдатів, а після війни — 60 арабських.", [7, 80, 60]),
    ],
)
def test_persons_of_any_trade_are_counted_where_something_happens_to_them(text: str, values: object) -> None:
    assert claims(text, "value") == values
