"""Section 4: event, cumulative, stock, agreed, ordinal, survey. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Ukraine brought home 60 soldiers on Friday.",
        Want("60", kind="event"),
    ),
    Case(
        "Ukraine and Russia exchanged 60 prisoners each on Friday.",
        Want("60", kind="event"),
    ),
    Case(
        "Since the invasion Ukraine has brought home 6,000 soldiers.",
        Want("6,000", kind="cumulative"),
    ),
    Case(
        "Ukraine has brought home a total of 6,000 soldiers.",
        Want("6,000", kind="cumulative"),
    ),
    Case(
        "In all, 6,000 soldiers have come home since 2022.",
        Want("6,000", kind="cumulative"),
    ),
    Case(
        "The total number of those freed has reached 6,000.",
        Want("6,000", kind="cumulative"),
    ),
    Case(
        "Russia holds 6,000 Ukrainian soldiers.",
        Want("6,000", kind="stock"),
    ),
    Case(
        "As many as 6,000 Ukrainian soldiers are still in Russian captivity.",
        Want("As many as 6,000", kind="stock"),
    ),
    Case(
        "About 6,000 Ukrainians are missing.",
        Want("About 6,000", kind="stock"),
    ),
    Case(
        "The sides agreed to free 60 soldiers each.",
        Want("60", kind="agreed"),
    ),
    Case(
        "Russia is ready to hand over 60 bodies to Ukraine.",
        Want("60", kind="agreed"),
    ),
    Case(
        "Kyiv plans to bring home 60 soldiers.",
        Want("60", kind="agreed"),
    ),
    Case(
        "Kyiv proposed an exchange of 1,200 for 1,200.",
        Want("1,200 for 1,200", kind="agreed", side="each"),
    ),
    Case(
        "It was the 60th exchange since the invasion.",
        Want("60th", kind="ordinal"),
    ),
    Case(
        "The seventh exchange of the year took place on Friday.",
        Want("seventh", kind="ordinal"),
    ),
    Case(
        "Monitors spoke to 60 former Ukrainian prisoners of war.",
        Want("60", kind="survey"),
    ),
    Case(
        "Russian forces captured 60 Ukrainian soldiers in the town.",
        Want("60", kind="event"),
    ),
]

UK: list[Case] = [
    Case(
        "Україна в п'ятницю повернула 60 військових.",
        Want("60", kind="event"),
    ),
    Case(
        "Від початку вторгнення Україна повернула 6000 військових.",
        Want("6000", kind="cumulative"),
    ),
    Case(
        "Загалом додому повернулися 6000 військових.",
        Want("6000", kind="cumulative"),
    ),
    Case(
        "З 2022 року вдалося повернути 6000 українців.",
        Want("6000", kind="cumulative"),
    ),
    Case(
        "У російському полоні залишаються 6000 українських військових.",
        Want("6000", kind="stock"),
    ),
    Case(
        "Безвісти зниклими вважаються 6000 українців.",
        Want("6000", kind="stock"),
    ),
    Case(
        "Сторони домовилися звільнити по 60 військових.",
        Want("60", kind="agreed", side="each"),
    ),
    Case(
        "Росія готова передати Україні 60 тіл.",
        Want("60", kind="agreed"),
    ),
    Case(
        "Київ планує повернути 60 військових.",
        Want("60", kind="agreed"),
    ),
    Case(
        "Київ запропонував обмін 1200 на 1200.",
        Want("1200 на 1200", kind="agreed", side="each"),
    ),
    Case(
        "Це був 60-й обмін від початку вторгнення.",
        Want("60-й", kind="ordinal"),
    ),
    Case(
        "Це сьомий обмін цього року.",
        Want("сьомий", kind="ordinal"),
    ),
    Case(
        "Моніторингова місія опитала 60 колишніх полонених.",
        Want("60", kind="survey"),
    ),
]

RU: list[Case] = [
    Case(
        "Россия в пятницу вернула 60 военных.",
        Want("60", kind="event"),
    ),
    Case(
        "С начала вторжения Украина вернула 6000 военных.",
        Want("6000", kind="cumulative"),
    ),
    Case(
        "Всего домой вернулись 6000 военных.",
        Want("6000", kind="cumulative"),
    ),
    Case(
        "С 2022 года удалось вернуть 6000 украинцев.",
        Want("6000", kind="cumulative"),
    ),
    Case(
        "В украинском плену остаются 6000 российских военных.",
        Want("6000", kind="stock"),
    ),
    Case(
        "Без вести пропавшими считаются 6000 российских военных.",
        Want("6000", kind="stock"),
    ),
    Case(
        "Стороны договорились освободить по 60 военных.",
        Want("60", kind="agreed", side="each"),
    ),
    Case(
        "Украина готова передать России 60 тел.",
        Want("60", kind="agreed"),
    ),
    Case(
        "Москва планирует вернуть 60 военных.",
        Want("60", kind="agreed"),
    ),
    Case(
        "Москва предложила обмен 1200 на 1200.",
        Want("1200 на 1200", kind="agreed", side="each"),
    ),
    Case(
        "Это был 60-й обмен с начала вторжения.",
        Want("60-й", kind="ordinal"),
    ),
    Case(
        "Это седьмой обмен в этом году.",
        Want("седьмой", kind="ordinal"),
    ),
    Case(
        "Наблюдатели опросили 60 бывших пленных.",
        Want("60", kind="survey"),
    ),
]
