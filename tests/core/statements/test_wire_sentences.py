"""Plain sentences as agencies and officials write them, made up for this, read whole: number, what is counted, kind, whose people."""

from __future__ import annotations

import pytest

from byname.core.grammar.tongues import Tongue
from byname.core.statements.reading import read_claims

Read = tuple[int | None, str, str, str]

ENGLISH: list[tuple[str, list[Read]]] = [
    (
        "Russia's Defense Ministry said 95 Russian soldiers had been returned from Ukrainian captivity.",
        [(95, "prisoners of war returned", "event", "Russia")],
    ),
    (
        "The two sides swapped 150 prisoners of war each, the Coordination Headquarters said.",
        [(150, "prisoners exchanged", "event", "each")],
    ),
    ("Nine civilians were also freed, the ombudsman said.", [(9, "civilians returned", "event", "unspecified")]),
    (
        "Kyiv received the bodies of 909 fallen defenders, while Moscow took back 41.",
        [(909, "bodies returned", "event", "Ukraine"), (41, "bodies returned", "event", "Russia")],
    ),
    (
        "Since the start of the year 1,212 bodies have been repatriated.",
        [(1212, "bodies returned", "cumulative", "unspecified")],
    ),
    ("More than 8,000 Ukrainian soldiers remain in Russian captivity.", [(8000, "people held", "stock", "Ukraine")]),
    (
        "About 70,000 people are considered missing, according to the ministry.",
        [(70000, "people missing", "stock", "unspecified")],
    ),
    ("It was the 64th exchange since the full-scale invasion began.", [(64, "exchanges", "ordinal", "")]),
    ("The exchange was carried out under the 100-for-100 formula.", [(100, "prisoners exchanged", "event", "each")]),
    ("Of the 205 returned, 18 are officers.", [(18, "prisoners of war returned", "event", "unspecified")]),
    (
        "At least 273 Ukrainian prisoners of war were executed, prosecutors said.",
        [(273, "prisoners executed", "cumulative", "Ukraine")],
    ),
    ("The Houthis released 153 detainees, the Red Cross said.", [(153, "prisoners released", "event", "Yemen")]),
    (
        "Israel freed 90 Palestinian prisoners in return for three hostages.",
        [(90, "prisoners released", "event", "Palestinians"), (3, "hostages released", "event", "Israel")],
    ),
    ("Hamas still holds 58 hostages in Gaza.", [(58, "people held", "stock", "Israel")]),
    (
        "Armenia handed over the remains of 107 soldiers to Azerbaijan.",
        [(107, "bodies returned", "event", "Azerbaijan")],
    ),
    ("Azerbaijan returned 32 Armenian prisoners on December 13.", [(32, "people returned", "event", "Armenia")]),
    ("The FARC let go four policemen.", [(4, "hostages released", "event", "Colombia")]),
    (
        "Boko Haram released 82 of the Chibok girls in exchange for five commanders.",
        [(82, "hostages released", "event", "Nigeria"), (5, "prisoners released", "event", "Boko Haram")],
    ),
    ("Eritrea freed 1,000 Ethiopian prisoners of war.", [(1000, "prisoners of war returned", "event", "Ethiopia")]),
    ("More than 600 Kuwaitis remain missing since the war.", [(600, "people missing", "stock", "Kuwait")]),
    ("The remains of 33 Kuwaiti prisoners have been identified.", [(33, "remains identified", "cumulative", "Kuwait")]),
    (
        "The UN mission interviewed 205 released prisoners; 92 percent described torture.",
        [
            (205, "prisoners interviewed", "survey", "unspecified"),
            (92, "prisoners reporting torture", "survey", "unspecified"),
        ],
    ),
    (
        "Turkey mediated the exchange of 215 defenders of Azovstal for 55 Russian prisoners and a politician.",
        [(215, "prisoners of war returned", "event", "Ukraine"), (55, "prisoners of war returned", "event", "Russia")],
    ),
    ("He is 45 and served in the 36th Marine Brigade.", []),
    ("The convoy of 12 buses reached the border at 3 p.m.", []),
    ("More than 300 relatives gathered at the hospital.", []),
    ("Between 120 and 150 children were taken to Russia in the first month.", []),
    (
        "Russia's ombudswoman said 12 residents of the Kursk region had come home.",
        [(12, "civilians returned", "event", "Russia")],
    ),
    (
        "Some 2,500 defenders left the plant and were taken captive.",
        [(2500, "people captured", "event", "unspecified")],
    ),
    (
        "The ministry expects 6,000 bodies to be returned under the Istanbul agreement.",
        [(6000, "bodies to be returned", "agreed", "unspecified")],
    ),
    ("Officials counted 186 places where Ukrainians are held.", [(186, "detention places", "stock", "Ukraine")]),
    (
        "The Emirates have mediated 17 exchanges, freeing 4,641 captives.",
        [(17, "exchanges", "cumulative", ""), (4641, "prisoners exchanged", "cumulative", "both")],
    ),
    ("The United States released 11 Yemenis from Guantanamo.", [(11, "people returned", "event", "Yemen")]),
    ("Iran and Iraq exchanged 479 prisoners at the border in 2003.", [(479, "prisoners exchanged", "event", "both")]),
    ("Colombia's ELN released three soldiers to the Red Cross.", [(3, "hostages released", "event", "Colombia")]),
    ("The Polisario Front set 404 Moroccan prisoners free.", [(404, "prisoners released", "event", "Morocco")]),
    (
        "Argentina took 11,313 of its soldiers home after the surrender.",
        [(11313, "prisoners of war returned", "event", "Argentina")],
    ),
    ("Tigray's forces let 4,208 captive soldiers go.", [(4208, "prisoners of war returned", "event", "Ethiopia")]),
    (
        "The fifth exchange this month brought back 84 people.",
        [(5, "exchanges", "ordinal", ""), (84, "people returned", "event", "unspecified")],
    ),
    ("No date has been set for the next exchange.", []),
    (
        "The first stage of the exchange brought freedom to 390 Ukrainians: 270 soldiers and 120 civilians.",
        [
            (390, "people returned", "event", "Ukraine"),
            (270, "prisoners of war returned", "event", "Ukraine"),
            (120, "civilians returned", "event", "Ukraine"),
        ],
    ),
    ("Five forensic scientists set out for the islands.", []),
    ("The two sides swapped 150 prisoners of war each.", [(150, "prisoners exchanged", "event", "each")]),
]

UKRAINIAN: list[tuple[str, list[Read]]] = [
    (
        "З полону звільнили 95 захисників, повідомив Координаційний штаб.",
        [(95, "prisoners of war returned", "event", "Ukraine")],
    ),
    ("Сторони обміняли по 150 військовополонених.", [(150, "prisoners exchanged", "event", "each")]),
    ("Також додому повернулися дев'ятеро цивільних.", [(9, "civilians returned", "event", "unspecified")]),
    ("В Україну повернули тіла 909 полеглих захисників.", [(909, "bodies returned", "event", "Ukraine")]),
    ("Від початку року репатрійовано 1212 тіл.", [(1212, "bodies returned", "cumulative", "unspecified")]),
    (
        "Понад вісім тисяч українських військових залишаються в російському полоні.",
        [(8000, "people held", "stock", "Ukraine")],
    ),
    ("Зниклими безвісти вважаються близько 70 тисяч людей.", [(70000, "people missing", "stock", "unspecified")]),
    (
        "За домовленістю кожна сторона має передати по 1000 полонених.",
        [(1000, "prisoners to be exchanged", "agreed", "each")],
    ),
    ("Обмін відбувся за формулою 100 на 100.", [(100, "prisoners exchanged", "event", "each")]),
    (
        "Щонайменше 273 українських військовополонених стратили, заявили в прокуратурі.",
        [(273, "prisoners executed", "cumulative", "Ukraine")],
    ),
    ("Хусити звільнили 153 затриманих, повідомив Червоний Хрест.", [(153, "prisoners released", "event", "Yemen")]),
    ("Росія отримала 41 тіло своїх військових.", [(41, "bodies returned", "event", "Russia")]),
    (
        "Ізраїль відпустив 90 палестинських в'язнів в обмін на трьох заручниць.",
        [(90, "prisoners released", "event", "Palestinians"), (3, "hostages released", "event", "Israel")],
    ),
    ("У Газі ХАМАС утримує 58 заручників.", [(58, "people held", "stock", "Israel")]),
    ("Вірменія передала Азербайджану останки 107 військових.", [(107, "bodies returned", "event", "Azerbaijan")]),
    (
        "Моніторингова місія ООН опитала 205 звільнених полонених.",
        [(205, "prisoners interviewed", "survey", "unspecified")],
    ),
    ("Жоден офіцер не повернувся.", []),
    (
        "Серед звільнених 12 медиків і троє прикордонників.",
        [
            (12, "prisoners of war returned", "event", "unspecified"),
            (3, "prisoners of war returned", "event", "unspecified"),
        ],
    ),
    ("Йому 45 років, він служив у 36-й бригаді морської піхоти.", []),
    ("Колона з 12 автобусів прибула до кордону о 15:00.", []),
    ("Суд засудив 15 бійців до 20 років в'язниці.", []),
    ("Україна повернула додому 1366 дітей.", [(1366, "people returned", "cumulative", "Ukraine")]),
    ("До лікарні прийшли понад 300 родичів полонених.", []),
    (
        "На підконтрольну територію повернулися сто сорок шість українців.",
        [(146, "people returned", "event", "Ukraine")],
    ),
    (
        "Уповноважений розповів, що обміняли 390 осіб з кожного боку: 270 військових і 120 цивільних.",
        [
            (390, "prisoners exchanged", "event", "each"),
            (270, "prisoners exchanged", "event", "each"),
            (120, "prisoners exchanged", "event", "each"),
        ],
    ),
    (
        "За весь час додому повернулися 6235 людей, зокрема 403 жінки.",
        [(6235, "people returned", "cumulative", "unspecified"), (403, "people returned", "cumulative", "unspecified")],
    ),
    ("Ще 59 полонених загинули в колонії.", [(59, "prisoners died in captivity", "event", "unspecified")]),
    (
        "Омбудсмен каже, що понад 90 % звільнених зазнали катувань.",
        [(90, "prisoners reporting torture", "survey", "unspecified")],
    ),
    ("Загалом у 2024 році відбулося 11 обмінів.", [(11, "exchanges", "cumulative", "")]),
    ("Росія утримує щонайменше 16 тисяч цивільних.", [(16000, "people held", "stock", "Ukraine")]),
    ("Бригада налічує 3000 бійців.", []),
    ("Наймолодшому звільненому 22 роки, найстаршому 60.", []),
    (
        "Перший етап обміну «1000 на 1000» приніс свободу 390 українцям: 270 військовим і 120 цивільним.",
        [
            (1000, "prisoners to be exchanged", "agreed", "each"),
            (390, "people returned", "event", "Ukraine"),
            (270, "prisoners of war returned", "event", "Ukraine"),
            (120, "civilians returned", "event", "Ukraine"),
        ],
    ),
    ("На острови вирушили п'ятеро криміналістів.", []),
]

RUSSIAN: list[tuple[str, list[Read]]] = [
    (
        "Минобороны России сообщило о возвращении 95 российских военнослужащих с подконтрольной Киеву территории.",
        [(95, "prisoners of war returned", "event", "Russia")],
    ),
    ("Стороны обменяли по 150 военнопленных.", [(150, "prisoners exchanged", "event", "each")]),
    ("Также домой вернулись девять гражданских.", [(9, "civilians returned", "event", "unspecified")]),
    ("С начала года репатриировано 1212 тел.", [(1212, "bodies returned", "cumulative", "unspecified")]),
    ("Более восьми тысяч украинских военных остаются в российском плену.", [(8000, "people held", "stock", "Ukraine")]),
    ("Пропавшими без вести считаются около 70 тысяч человек.", [(70000, "people missing", "stock", "unspecified")]),
    (
        "По договорённости каждая сторона передаст по 1000 пленных.",
        [(1000, "prisoners to be exchanged", "agreed", "each")],
    ),
    ("Обмен прошёл по формуле 100 на 100.", [(100, "prisoners exchanged", "event", "each")]),
    (
        "Не менее 273 украинских военнопленных были казнены, заявили в прокуратуре.",
        [(273, "prisoners executed", "cumulative", "Ukraine")],
    ),
    ("Хуситы освободили 153 задержанных, сообщил Красный Крест.", [(153, "prisoners released", "event", "Yemen")]),
    (
        "Израиль отпустил 90 палестинских заключённых в обмен на трёх заложниц.",
        [(90, "prisoners released", "event", "Palestinians"), (3, "hostages released", "event", "Israel")],
    ),
    ("В Газе ХАМАС удерживает 58 заложников.", [(58, "people held", "stock", "Israel")]),
    ("Армения передала Азербайджану останки 107 военных.", [(107, "bodies returned", "event", "Azerbaijan")]),
    (
        "Мониторинговая миссия ООН опросила 205 освобождённых пленных.",
        [(205, "prisoners interviewed", "survey", "unspecified")],
    ),
    (
        "Среди освобождённых 12 медиков и трое пограничников.",
        [
            (12, "prisoners of war returned", "event", "unspecified"),
            (3, "prisoners of war returned", "event", "unspecified"),
        ],
    ),
    ("Ему 45 лет, он служил в 36-й бригаде морской пехоты.", []),
    ("Колонна из 12 автобусов прибыла к границе в 15:00.", []),
    ("Суд приговорил 15 бойцов к 20 годам тюрьмы.", []),
    ("Украина вернула домой 1366 детей.", [(1366, "people returned", "cumulative", "Ukraine")]),
    ("К больнице пришли более 300 родственников пленных.", []),
    ("Домой вернулись сто сорок шесть россиян.", [(146, "people returned", "event", "Russia")]),
    (
        "Стороны передали по 390 человек: 270 военных и 120 гражданских.",
        [
            (390, "people returned", "event", "each"),
            (270, "prisoners of war returned", "event", "each"),
            (120, "civilians returned", "event", "each"),
        ],
    ),
    (
        "За всё время домой вернулись 6235 человек, в том числе 403 женщины.",
        [(6235, "people returned", "cumulative", "unspecified"), (403, "people returned", "cumulative", "unspecified")],
    ),
    ("Ещё 59 пленных погибли в колонии.", [(59, "prisoners died in captivity", "event", "unspecified")]),
    ("Более 90 % освобождённых подвергались пыткам.", [(90, "prisoners reporting torture", "survey", "unspecified")]),
    ("Всего в 2024 году состоялось 11 обменов.", [(11, "exchanges", "cumulative", "")]),
    ("Россия удерживает не менее 16 тысяч гражданских.", [(16000, "people held", "stock", "Ukraine")]),
    ("Бригада насчитывает 3000 бойцов.", []),
    ("Следующий этап обмена пройдёт через два дня.", []),
    ("Самому молодому из освобождённых 22 года, самому старшему 60.", []),
    (
        "В российском плену скончались не менее 206 украинцев.",
        [(206, "prisoners died in captivity", "cumulative", "Ukraine")],
    ),
    (
        "Москалькова сообщила, что домой вернулись 12 жителей Курской области.",
        [(12, "civilians returned", "event", "Russia")],
    ),
    ("На Украине удерживают около тысячи российских военных.", [(1000, "people held", "stock", "Russia")]),
    (
        "Первый этап обмена «1000 на 1000» принёс свободу 390 украинцам: 270 военным и 120 гражданским.",
        [
            (1000, "prisoners to be exchanged", "agreed", "each"),
            (390, "people returned", "event", "Ukraine"),
            (270, "prisoners of war returned", "event", "Ukraine"),
            (120, "civilians returned", "event", "Ukraine"),
        ],
    ),
    ("На острова отправились пятеро криминалистов.", []),
]


def read(text: str, tongue: Tongue) -> list[Read]:
    found = read_claims(text, tongue=tongue, published=None)
    told = [each for each in found if each.unit in {"persons", "bodies", "percent", "exchanges", "places"}]
    return [(each.value, each.counted, each.kind, each.side) for each in told]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_an_english_sentence_is_read_as_the_labelling_rules_say(text: str, expected: list[Read]) -> None:
    """Decision 4: prisoners of war only where the text calls them soldiers; ages, terms, vehicles and kin are no claims."""
    assert read(text, Tongue.ENGLISH) == expected


@pytest.mark.parametrize(("text", "expected"), UKRAINIAN)
def test_a_ukrainian_sentence_is_read_as_the_labelling_rules_say(text: str, expected: list[Read]) -> None:
    assert read(text, Tongue.UKRAINIAN) == expected


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_a_russian_sentence_is_read_as_the_labelling_rules_say(text: str, expected: list[Read]) -> None:
    assert read(text, Tongue.RUSSIAN) == expected
