"""The case book (domain.md 4.2) as sentences of our own in three languages: (day, sentences, number -> verdict in words)."""

from __future__ import annotations

from datetime import date

H, N, E, C = "holds", "does not hold", "holds for another group or rule", "cannot be decided"

CASES: tuple[tuple[str, date, tuple[str, str, str], dict[int, str]], ...] = (
    (
        "1: the words of an outlet for a garrison of several units", date(2025, 5, 29),
        (
            ("Ukraine has brought back 1,279 of about 2,500 Azov fighters who left the Azovstal plant in May 2022, including "
            "455 from the Azov Brigade, the Headquarters said on May 28."),
            ("Повернуто 1279 з близько 2500 бійців «Азову», які вийшли з «Азовсталі» у травні 2022 року, серед них 455 бійців "
            "бригади «Азов», повідомив штаб 28 травня."),
            ("Возвращены 1279 из около 2500 бойцов «Азова», которые вышли с «Азовстали» в мае 2022 года, среди них 455 бойцов "
            "бригады «Азов», сообщил штаб 28 мая."),
        ),
        {1279: E, 455: H},
    ),
    (
        "1: the speaker's own words", date(2025, 5, 29),
        (
            "Of the servicemen led out of Azovstal, 1,279 have been returned, the Headquarters said.",
            "Із близько 2500 військовослужбовців, виведених з «Азовсталі», повернуто 1279, повідомив штаб.",
            "Из около 2500 военнослужащих, выведенных с «Азовстали», возвращены 1279, сообщил штаб.",
        ),
        {1279: H},
    ),
    (
        "1: the garrison's number given to one brigade of it", date(2025, 5, 28),
        (
            "So far 1,279 fighters of the Azov Brigade have been returned from captivity.",
            "З полону вже повернуто 1279 бійців бригади «Азов».",
            "Из плена уже возвращены 1279 бойцов бригады «Азов».",
        ),
        {1279: E},
    ),
    (
        "1: a digit slip", date(2025, 5, 28),
        (
            "So far 1,297 defenders of Azovstal have been returned from captivity.",
            "З полону вже повернуто 1297 захисників «Азовсталі».",
            "Из плена уже возвращены 1297 защитников «Азовстали».",
        ),
        {1297: N},
    ),
    (
        "2: a commander's number of those held", date(2024, 2, 10),
        (
            "More than 900 defenders of Mariupol from Azov remain in captivity, the brigade commander said.",
            "Понад 900 захисників Маріуполя («Азов») залишаються в полоні, сказав командир бригади.",
            "Более 900 защитников Мариуполя («Азов») остаются в плену, сказал командир бригады.",
        ),
        {900: H},
    ),
    (
        "3: units", date(2025, 5, 26),
        (
            "Servicemen of 46 units that had never before been in exchange lists were returned, the Headquarters said.",
            "Повернуто військових із 46 частин, яких раніше не було в списках обмінів, повідомив штаб.",
            "Возвращены военные из 46 частей, которых раньше не было в списках обменов, сообщил штаб.",
        ),
        {46: H},
    ),
    (
        "3: units made servicemen", date(2025, 5, 26),
        (
            "The exchange returned 46 servicemen, the outlet wrote.",
            "В обміні повернуто 46 військовослужбовців, написало видання.",
            "В обмене возвращены 46 военнослужащих, написало издание.",
        ),
        {46: E},
    ),
    (
        "4: the stages of a thousand for a thousand", date(2025, 5, 25),
        (
            ("On 23 May 2025, 390 people returned to Ukraine: 270 soldiers and 120 civilians. On 24 May, 307 more servicemen "
            "returned, and on 25 May 303."),
            ("23 травня 2025 року в Україну повернулися 390 людей: 270 військових і 120 цивільних. 24 травня повернулися ще 307 "
            "військових, а 25 травня — 303."),
            ("23 мая 2025 года в Украину вернулись 390 человек: 270 военных и 120 гражданских. 24 мая вернулись ещё 307 "
            "военных, а 25 мая — 303."),
        ),
        {390: H, 270: H, 120: H, 307: H, 303: H},
    ),
    (
        "4: captured in 2022", date(2025, 5, 25),
        (
            "Of those returned in the 1000-for-1000 exchange, 311 were captured in 2022.",
            "З повернутих під час обміну «1000 на 1000» 311 потрапили в полон у 2022 році.",
            "Из возвращённых в ходе обмена «1000 на 1000» 311 попали в плен в 2022 году.",
        ),
        {311: H},
    ),
    (
        "5: running totals by exchange, and by exchange alone", date(2025, 4, 19),
        (
            "As of 19 April 2025, 4,552 people had been returned to Ukraine in exchanges.",
            "Станом на 19 квітня 2025 року в Україну обмінами повернуто 4552 людини, ще 529 — поза обмінами.",
            "По состоянию на 19 апреля 2025 года в Украину в ходе обменов возвращены 4552 человека, ещё 529 — вне обменов.",
        ),
        {4552: H, 529: H},
    ),
    (
        "6: persons of both parties", date(2026, 2, 5),
        (
            "With the mediation of the UAE, 4,955 prisoners of both sides have been exchanged.",
            "За посередництва ОАЕ обміняно 4955 полонених обох сторін.",
            "При посредничестве ОАЭ обменяны 4955 пленных обеих сторон.",
        ),
        {4955: H},
    ),
    (
        "7: one exchange, two counts", date(2024, 1, 3),
        (
            "On 3 January 2024, 230 Ukrainians came home.",
            "3 січня 2024 року додому повернулися 230 українців.",
            "3 января 2024 года домой вернулись 230 украинцев.",
        ),
        {230: H},
    ),
    (
        "8: two outlets, one speech, two numbers", date(2024, 6, 5),
        (
            "Russia holds 6,465 Ukrainian prisoners of war, Putin said on 5 June 2024.",
            "Росія утримує 6465 українських військовополонених, сказав Путін 5 червня 2024 року.",
            "Россия удерживает 6465 украинских военнопленных, сказал Путин 5 июня 2024 года.",
        ),
        {6465: C},
    ),
    (
        "9: a survey", date(2024, 3, 26),
        (
            "Of 174 prisoners interviewed, 169 told of torture.",
            "Зі 174 опитаних полонених 169 розповіли про катування.",
            "Из 174 опрошенных пленных 169 рассказали о пытках.",
        ),
        {169: C, 174: C},
    ),
    (
        "11: names asked for", date(2020, 1, 1),
        (
            "In 2018 the parties in Yemen asked for 8,576 and 7,487 prisoners.",
            "У 2018 році сторони в Ємені просили 8576 і 7487 полонених.",
            "В 2018 году стороны в Йемене просили 8576 и 7487 пленных.",
        ),
        {8576: C, 7487: C},
    ),
    (
        "12: a list is no exchange", date(2024, 1, 25),
        (
            "The 65 prisoners on the list were to be exchanged on 24 January 2024.",
            "65 полонених зі списку мали обміняти 24 січня 2024 року.",
            "65 пленных из списка должны были обменять 24 января 2024 года.",
        ),
        {65: C},
    ),
    (
        "13: remains", date(2025, 2, 21),
        (
            "In February 2025, one body handed over was that of someone else.",
            "У лютому 2025 року одне передане тіло виявилося чужим.",
            "В феврале 2025 года одно переданное тело оказалось чужим.",
        ),
        {1: C},
    ),
)  # fmt: skip
