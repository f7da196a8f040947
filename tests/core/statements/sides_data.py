"""Section 4: whose people they are, not who announced or released them. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Russia freed 60 Ukrainian soldiers.",
        Want("60", side="Ukraine"),
    ),
    Case(
        "Ukraine freed 60 Russian soldiers.",
        Want("60", side="Russia"),
    ),
    Case(
        "Ukraine received 60 of its soldiers.",
        Want("60", side="Ukraine"),
    ),
    Case(
        "Russia received 60 of its soldiers.",
        Want("60", side="Russia"),
    ),
    Case(
        "The Kremlin announced that 60 Ukrainian soldiers had been freed.",
        Want("60", side="Ukraine"),
    ),
    Case(
        "Kyiv announced the release of 60 Russian soldiers.",
        Want("60", side="Russia"),
    ),
    Case(
        "Azerbaijan freed 15 Armenian soldiers.",
        Want("15", side="Armenia"),
    ),
    Case(
        "Armenia freed 15 Azerbaijani soldiers.",
        Want("15", side="Azerbaijan"),
    ),
    Case(
        "The Houthis freed 60 Saudi soldiers.",
        Want("60", side="Saudi Arabia"),
    ),
    Case(
        "Saudi Arabia freed 60 Houthi fighters.",
        Want("60", side="Houthis"),
    ),
    Case(
        "Iran freed 60 Iraqi prisoners of war.",
        Want("60", side="Iraq"),
    ),
    Case(
        "Iraq freed 60 Iranian prisoners of war.",
        Want("60", side="Iran"),
    ),
    Case(
        "India returned 60 Pakistani prisoners.",
        Want("60", side="Pakistan"),
    ),
    Case(
        "Pakistan returned 60 Indian prisoners.",
        Want("60", side="India"),
    ),
    Case(
        "Israel freed 60 Palestinian prisoners.",
        Want("60", side="Palestinians"),
    ),
    Case(
        "Hamas freed 6 Israeli hostages.",
        Want("6", side="Israel"),
    ),
    Case(
        "Each side freed 60 soldiers.",
        Want("60", side="each"),
    ),
    Case(
        "Both sides freed 60 soldiers each.",
        Want("60", side="each"),
    ),
    Case(
        "Russia and Ukraine exchanged 60 prisoners each.",
        Want("60", side="each"),
    ),
    Case(
        "The sides swapped 60 prisoners apiece.",
        Want("60", side="each"),
    ),
    Case(
        "Russia and Ukraine swapped 120 prisoners in all.",
        Want("120", side="both"),
    ),
    Case(
        "The 120 prisoners of both sides are home.",
        Want("120", side="both"),
    ),
    Case(
        "Sixty prisoners of war came home.",
        Want("Sixty", side="unspecified"),
    ),
]

UK: list[Case] = [
    Case(
        "Росія звільнила 60 українських військових.",
        Want("60", side="Ukraine"),
    ),
    Case(
        "Україна звільнила 60 російських військових.",
        Want("60", side="Russia"),
    ),
    Case(
        "Україна отримала 60 своїх військових.",
        Want("60", side="Ukraine"),
    ),
    Case(
        "Росія отримала 60 своїх військових.",
        Want("60", side="Russia"),
    ),
    Case(
        "Росія передала Україні 60 тіл і отримала 12.",
        Want("60", side="Ukraine"),
        Want("12", side="Russia"),
    ),
    Case(
        "Україна передала Росії 60 тіл і отримала 12.",
        Want("60", side="Russia"),
        Want("12", side="Ukraine"),
    ),
    Case(
        "Азербайджан звільнив 15 вірменських солдатів.",
        Want("15", side="Armenia"),
    ),
    Case(
        "Вірменія звільнила 15 азербайджанських солдатів.",
        Want("15", side="Azerbaijan"),
    ),
    Case(
        "Ізраїль звільнив 60 палестинських в'язнів.",
        Want("60", side="Palestinians"),
    ),
    Case(
        "Іран звільнив 60 іракських військовополонених.",
        Want("60", side="Iraq"),
    ),
    Case(
        "Кожна сторона звільнила 60 військових.",
        Want("60", side="each"),
    ),
    Case(
        "Сторони звільнили по 60 військових.",
        Want("60", side="each"),
    ),
    Case(
        "Сторони обмінялися полоненими у форматі 60 на 60.",
        Want("60 на 60", side="each", kind="event"),
    ),
]

RU: list[Case] = [
    Case(
        "Россия освободила 60 украинских военных.",
        Want("60", side="Ukraine"),
    ),
    Case(
        "Украина освободила 60 российских военных.",
        Want("60", side="Russia"),
    ),
    Case(
        "Украина получила 60 своих военных.",
        Want("60", side="Ukraine"),
    ),
    Case(
        "Россия получила 60 своих военных.",
        Want("60", side="Russia"),
    ),
    Case(
        "Россия передала Украине 60 тел и получила 12.",
        Want("60", side="Ukraine"),
        Want("12", side="Russia"),
    ),
    Case(
        "Украина передала России 60 тел и получила 12.",
        Want("60", side="Russia"),
        Want("12", side="Ukraine"),
    ),
    Case(
        "Азербайджан освободил 15 армянских солдат.",
        Want("15", side="Armenia"),
    ),
    Case(
        "Армения освободила 15 азербайджанских солдат.",
        Want("15", side="Azerbaijan"),
    ),
    Case(
        "Израиль освободил 60 палестинских заключенных.",
        Want("60", side="Palestinians"),
    ),
    Case(
        "Иран освободил 60 иракских военнопленных.",
        Want("60", side="Iraq"),
    ),
    Case(
        "Каждая сторона освободила 60 военных.",
        Want("60", side="each"),
    ),
    Case(
        "Стороны освободили по 60 военных.",
        Want("60", side="each"),
    ),
    Case(
        "Стороны обменялись пленными в формате 60 на 60.",
        Want("60 на 60", side="each", kind="event"),
    ),
]
