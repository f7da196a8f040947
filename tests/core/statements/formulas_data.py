"""Decisions 1 and 3: a formula is one claim for each side, a promise unless the text says it was carried out. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Russia and Ukraine exchanged prisoners 205 for 205.",
        Want("205 for 205", value=205, side="each", kind="event"),
    ),
    Case(
        "The 205-for-205 exchange took place on Friday.",
        Want("205-for-205", value=205, side="each", kind="event"),
    ),
    Case(
        "Kyiv offered a 205-for-205 exchange.",
        Want("205-for-205", value=205, side="each", kind="agreed"),
    ),
    Case(
        "The sides agreed on an exchange of 205 for 205.",
        Want("205 for 205", value=205, side="each", kind="agreed"),
    ),
    Case(
        "The deal provides for a 1,000-for-1,000 exchange.",
        Want("1,000-for-1,000", value=1000, side="each", kind="agreed"),
    ),
    Case(
        'An "all for all" exchange was proposed.',
    ),
]

UK: list[Case] = [
    Case(
        "Росія та Україна обмінялися полоненими 205 на 205.",
        Want("205 на 205", value=205, side="each", kind="event"),
    ),
    Case(
        "Обмін 205 на 205 відбувся у п'ятницю.",
        Want("205 на 205", value=205, side="each", kind="event"),
    ),
    Case(
        "Київ запропонував обмін 205 на 205.",
        Want("205 на 205", value=205, side="each", kind="agreed"),
    ),
    Case(
        "Сторони домовилися про обмін 205 на 205.",
        Want("205 на 205", value=205, side="each", kind="agreed"),
    ),
    Case(
        "Запропоновано обмін «усіх на всіх».",
    ),
]

RU: list[Case] = [
    Case(
        "Россия и Украина обменялись пленными 205 на 205.",
        Want("205 на 205", value=205, side="each", kind="event"),
    ),
    Case(
        "Обмен 205 на 205 состоялся в пятницу.",
        Want("205 на 205", value=205, side="each", kind="event"),
    ),
    Case(
        "Киев предложил обмен 205 на 205.",
        Want("205 на 205", value=205, side="each", kind="agreed"),
    ),
    Case(
        "Стороны договорились об обмене 205 на 205.",
        Want("205 на 205", value=205, side="each", kind="agreed"),
    ),
    Case(
        "Предложен обмен «всех на всех».",
    ),
]
