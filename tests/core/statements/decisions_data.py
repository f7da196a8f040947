"""The twelve decisions, in their order. Sentences of our own."""

from __future__ import annotations

from byname.core.press.counts import Hedge
from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Russia and Ukraine carried out an exchange of 152 for 152.",
        Want("152 for 152", value=152, side="each", kind="event"),
    ),
    Case(
        "They agreed on a 1000-for-1000 exchange.",
        Want("1000-for-1000", value=1000, side="each", kind="agreed"),
    ),
    Case(
        "Ukraine and Russia exchanged prisoners 197-for-175.",
        Want("197", value=197),
        Want("175", value=175),
    ),
    Case(
        "Each side handed over 205 prisoners.",
        Want("205", value=205, side="each"),
    ),
    Case(
        "The sides returned 205 each, 410 in all.",
        Want("205", value=205, side="each"),
        Want("410", value=410, side="both"),
    ),
    Case(
        "Ukraine brought home 60 soldiers, including 12 women.",
        Want("60", counted="prisoners of war returned"),
        Want("12", counted="prisoners of war returned", of_total=60),
    ),
    Case(
        "Ukraine brought home 60 civilians, including 12 women.",
        Want("60", counted="civilians returned"),
        Want("12", counted="civilians returned", of_total=60),
    ),
    Case(
        "Ukraine brought home 60 people, including 12 women.",
        Want("60", counted="people returned"),
        Want("12", counted="people returned", of_total=60),
    ),
    Case(
        "Of the 60 captives, 12 have come home.",
        Want("60", whole=True),
        Want("12", of_total=60, whole=False),
    ),
    Case(
        "Twelve of the 60 captives have come home.",
        Want("Twelve", of_total=60, whole=False),
        Want("60", whole=True),
    ),
    Case(
        "Ukraine brought home more than 300 soldiers, including 217 wounded.",
        Want("more than 300", value=300, lower=300),
        Want("217", of_total=300),
    ),
    Case(
        "Ukraine brought home 60 soldiers. The 60 soldiers are in hospital.",
        Want("60"),
        Want("60"),
    ),
    Case(
        "All but 47 of the captives came home.",
        Want("All but 47", value=47),
    ),
    Case(
        "Probably 1,200 Ukrainians are held.",
        Want("Probably 1,200", value=1200, approx=Hedge.ABOUT),
    ),
    Case(
        "As many as 3,983 Ukrainians are held.",
        Want("As many as 3,983", value=3983, approx=Hedge.UP_TO, upper=3983),
    ),
    Case(
        "Ukraine brought home 60 soldiers: 40 men and 20 women.",
        Want("60"),
        Want("40", of_total=60),
        Want("20", of_total=60),
    ),
    Case(
        "Ukraine brought home 60 soldiers aged 22 to 58.",
        Want("60"),
    ),
]

UK: list[Case] = [
    Case(
        "Росія та Україна провели обмін 152 на 152.",
        Want("152 на 152", value=152, side="each", kind="event"),
    ),
    Case(
        "Сторони домовилися про обмін 1000 на 1000.",
        Want("1000 на 1000", value=1000, side="each", kind="agreed"),
    ),
    Case(
        "Кожна сторона передала по 205 полонених.",
        Want("205", side="each"),
    ),
    Case(
        "Додому повернулися 60 військових, серед них 12 жінок.",
        Want("60", counted="prisoners of war returned"),
        Want("12", counted="prisoners of war returned", of_total=60),
    ),
    Case(
        "Додому повернулися 60 цивільних, серед них 12 жінок.",
        Want("60", counted="civilians returned"),
        Want("12", counted="civilians returned", of_total=60),
    ),
    Case(
        "Із 60 полонених додому повернулися 12.",
        Want("60", whole=True),
        Want("12", of_total=60, whole=False),
    ),
    Case(
        "Україна повернула понад 300 військових, зокрема 217 поранених.",
        Want("понад 300", value=300),
        Want("217", of_total=300),
    ),
    Case(
        "Україна повернула 60 військових: 40 чоловіків і 20 жінок.",
        Want("60"),
        Want("40", of_total=60),
        Want("20", of_total=60),
    ),
    Case(
        "Україна повернула 60 військових віком від 22 до 58 років.",
        Want("60"),
    ),
]

RU: list[Case] = [
    Case(
        "Россия и Украина провели обмен 152 на 152.",
        Want("152 на 152", value=152, side="each", kind="event"),
    ),
    Case(
        "Стороны договорились об обмене 1000 на 1000.",
        Want("1000 на 1000", value=1000, side="each", kind="agreed"),
    ),
    Case(
        "Каждая сторона передала по 205 пленных.",
        Want("205", side="each"),
    ),
    Case(
        "Домой вернулись 60 военных, среди них 12 женщин.",
        Want("60", counted="prisoners of war returned"),
        Want("12", counted="prisoners of war returned", of_total=60),
    ),
    Case(
        "Домой вернулись 60 гражданских, среди них 12 женщин.",
        Want("60", counted="civilians returned"),
        Want("12", counted="civilians returned", of_total=60),
    ),
    Case(
        "Из 60 пленных домой вернулись 12.",
        Want("60", whole=True),
        Want("12", of_total=60, whole=False),
    ),
    Case(
        "Россия вернула более 300 военных, в том числе 217 раненых.",
        Want("более 300", value=300),
        Want("217", of_total=300),
    ),
    Case(
        "Россия вернула 60 военных: 40 мужчин и 20 женщин.",
        Want("60"),
        Want("40", of_total=60),
        Want("20", of_total=60),
    ),
    Case(
        "Россия вернула 60 военных в возрасте от 22 до 58 лет.",
        Want("60"),
    ),
]
