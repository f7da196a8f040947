"""Section 4: persons, bodies, exchanges, incidents, places, percent, fraction. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Ukraine brought home 12 soldiers.",
        Want("12", unit="persons"),
    ),
    Case(
        "Ukraine brought home the remains of 12 soldiers.",
        Want("12", unit="bodies"),
    ),
    Case(
        "Russia handed over 12 bodies to Ukraine.",
        Want("12", unit="bodies"),
    ),
    Case(
        "It was the 63rd swap.",
        Want("63rd", value=63, unit="exchanges", kind="ordinal"),
    ),
    Case(
        "There have been 63 exchanges since 2022.",
        Want("63", unit="exchanges", kind="cumulative"),
    ),
    Case(
        "It was the sixth exchange this year.",
        Want("sixth", value=6, unit="exchanges", kind="ordinal"),
    ),
    Case(
        "Investigators documented 32 executions of prisoners of war.",
        Want("32", unit="incidents"),
    ),
    Case(
        "Russia holds Ukrainians in 186 places of detention.",
        Want("186", unit="places"),
    ),
    Case(
        "Of 300 captives, a third have come home.",
        Want("300"),
        Want("a third", value=None, unit="fraction", fraction="1/3", of_total=300),
    ),
    Case(
        "Of 300 captives, two thirds have come home.",
        Want("300"),
        Want("two thirds", value=None, unit="fraction", fraction="2/3", of_total=300),
    ),
    Case(
        "Of 300 captives, half have come home.",
        Want("300"),
        Want("half", value=None, unit="fraction", fraction="1/2", of_total=300),
    ),
]

UK: list[Case] = [
    Case(
        "Україна повернула 12 військових.",
        Want("12", unit="persons"),
    ),
    Case(
        "Україна повернула тіла 12 військових.",
        Want("12", unit="bodies"),
    ),
    Case(
        "Це вже 63-й обмін.",
        Want("63-й", value=63, unit="exchanges", kind="ordinal"),
    ),
    Case(
        "Від 2022 року відбулося 63 обміни.",
        Want("63", unit="exchanges", kind="cumulative"),
    ),
    Case(
        "Росія тримає українців у 186 місцях утримання.",
        Want("186", unit="places"),
    ),
    Case(
        "Зі 300 полонених третина вже вдома.",
        Want("300"),
        Want("третина", unit="fraction", fraction="1/3", of_total=300),
    ),
]

RU: list[Case] = [
    Case(
        "Россия вернула 12 военных.",
        Want("12", unit="persons"),
    ),
    Case(
        "Россия вернула тела 12 военных.",
        Want("12", unit="bodies"),
    ),
    Case(
        "Это уже 63-й обмен.",
        Want("63-й", value=63, unit="exchanges", kind="ordinal"),
    ),
    Case(
        "С 2022 года состоялось 63 обмена.",
        Want("63", unit="exchanges", kind="cumulative"),
    ),
    Case(
        "Украинцев удерживают в 186 местах лишения свободы.",
        Want("186", unit="places"),
    ),
    Case(
        "Из 300 пленных треть уже дома.",
        Want("300"),
        Want("треть", unit="fraction", fraction="1/3", of_total=300),
    ),
]
