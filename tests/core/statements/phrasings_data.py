"""One fact in many words: 205 Ukrainian soldiers came home. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "205 Ukrainian soldiers came home.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "205 Ukrainian soldiers have come home.",
        Want("205", value=205, counted="prisoners of war returned", side="Ukraine"),
    ),
    Case(
        "205 Ukrainian soldiers were freed.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "205 Ukrainian soldiers were released from Russian captivity.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "205 Ukrainian soldiers were brought home.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "205 Ukrainian soldiers returned from captivity.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Russia released 205 Ukrainian soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Russia set free 205 Ukrainian soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Russia handed over 205 Ukrainian soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Russia gave back 205 Ukrainian soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Ukraine got back 205 soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Ukraine recovered 205 soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Ukraine welcomed home 205 soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Kyiv received 205 soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Kyiv secured the release of 205 soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Among those freed were 205 Ukrainian soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "The exchange brought home 205 Ukrainian soldiers.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Two hundred and five Ukrainian soldiers came home.",
        Want("Two hundred and five", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
]

UK: list[Case] = [
    Case(
        "205 українських військових повернулися додому.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Додому повернулися 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "З полону звільнено 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "З полону повернули 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "З російського полону визволили 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Росія віддала 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Росія передала 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Росія відпустила 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Україна повернула з полону 205 військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Україні вдалося повернути 205 військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Сьогодні вдома 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", side="Ukraine"),
    ),
    Case(
        "Під час обміну звільнили 205 українських військових.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
    Case(
        "Двісті п'ять українських військових повернулися додому.",
        Want("Двісті п'ять", value=205, counted="prisoners of war returned", kind="event", side="Ukraine"),
    ),
]

RU: list[Case] = [
    Case(
        "205 российских военных вернулись домой.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Домой вернулись 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Из плена освобождены 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Из плена возвращены 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Из плена вернули 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Украина отдала 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Украина передала 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Украина отпустила 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Россия вернула из плена 205 военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Удалось вернуть 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "В ходе обмена освободили 205 российских военных.",
        Want("205", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
    Case(
        "Двести пять российских военных вернулись домой.",
        Want("Двести пять", value=205, counted="prisoners of war returned", kind="event", side="Russia"),
    ),
]
