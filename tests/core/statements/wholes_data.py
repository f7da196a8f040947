"""Sections 4 and 5: the whole that the passage states; a whole alone is marked so. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Ukraine brought home 60 soldiers.",
        Want("60", of_total=None, whole=False),
    ),
    Case(
        "Ukraine brought home 60 soldiers, including 12 officers.",
        Want("60", of_total=None),
        Want("12", of_total=60),
    ),
    Case(
        "Ukraine brought home 60 soldiers, among them 12 officers and 3 women.",
        Want("60"),
        Want("12", of_total=60),
        Want("3", of_total=60),
    ),
    Case(
        "Ukraine brought home 60 people: 48 soldiers and 12 civilians.",
        Want("60"),
        Want("48", of_total=60),
        Want("12", of_total=60),
    ),
    Case(
        "Twelve of the 60 missing soldiers have been found.",
        Want("Twelve", of_total=60),
        Want("60", of_total=None),
    ),
    Case(
        "Of the 60 soldiers, 12 are wounded.",
        Want("60", of_total=None),
        Want("12", of_total=60),
    ),
    Case(
        "Ukraine brought home 60 soldiers and Russia 55.",
        Want("60", of_total=None),
        Want("55", of_total=None),
    ),
    Case(
        "Ukraine brought home 60 soldiers. On Monday it brought home 12 more.",
        Want("60", of_total=None),
        Want("12", of_total=None),
    ),
    Case(
        "Ukraine brought home 60 soldiers. Twelve of them are wounded.",
        Want("60", of_total=None),
        Want("Twelve", of_total=60),
    ),
    Case(
        "Israel freed 110 Palestinian prisoners, 30 of them children.",
        Want("110", of_total=None),
        Want("30", of_total=110),
    ),
    Case(
        "Ukraine brought home 60 soldiers, half of them wounded.",
        Want("60"),
        Want("half", of_total=60, fraction="1/2"),
    ),
]

UK: list[Case] = [
    Case(
        "Україна повернула 60 військових, зокрема 12 офіцерів.",
        Want("60", of_total=None),
        Want("12", of_total=60),
    ),
    Case(
        "Україна повернула 60 військових, серед них 12 офіцерів і 3 жінки.",
        Want("60"),
        Want("12", of_total=60),
        Want("3", of_total=60),
    ),
    Case(
        "Україна повернула 60 людей: 48 військових і 12 цивільних.",
        Want("60"),
        Want("48", of_total=60),
        Want("12", of_total=60),
    ),
    Case(
        "Україна повернула 60 військових, а Росія — 55.",
        Want("60", of_total=None),
        Want("55", of_total=None),
    ),
    Case(
        "Україна повернула 60 військових. Дванадцять із них поранені.",
        Want("60", of_total=None),
        Want("Дванадцять", of_total=60),
    ),
    Case(
        "Україна повернула 60 військових, половина з них поранені.",
        Want("60"),
        Want("половина", of_total=60, fraction="1/2"),
    ),
]

RU: list[Case] = [
    Case(
        "Россия вернула 60 военных, в том числе 12 офицеров.",
        Want("60", of_total=None),
        Want("12", of_total=60),
    ),
    Case(
        "Россия вернула 60 военных, среди них 12 офицеров и 3 женщины.",
        Want("60"),
        Want("12", of_total=60),
        Want("3", of_total=60),
    ),
    Case(
        "Россия вернула 60 человек: 48 военных и 12 гражданских.",
        Want("60"),
        Want("48", of_total=60),
        Want("12", of_total=60),
    ),
    Case(
        "Россия вернула 60 военных, а Украина — 55.",
        Want("60", of_total=None),
        Want("55", of_total=None),
    ),
    Case(
        "Россия вернула 60 военных. Двенадцать из них ранены.",
        Want("60", of_total=None),
        Want("Двенадцать", of_total=60),
    ),
    Case(
        "Россия вернула 60 военных, половина из них ранены.",
        Want("60"),
        Want("половина", of_total=60, fraction="1/2"),
    ),
]
