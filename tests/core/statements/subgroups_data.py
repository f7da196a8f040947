"""Section 4: what sets them apart, in English; else nothing. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Ukraine brought home 60 soldiers.",
        Want("60", subgroup=""),
    ),
    Case(
        "Ukraine brought home 12 women.",
        Want("12", subgroup="women"),
    ),
    Case(
        "Ukraine brought home 12 children.",
        Want("12", subgroup="minors"),
    ),
    Case(
        "Ukraine brought home 12 officers.",
        Want("12", subgroup="officers"),
    ),
    Case(
        "Ukraine brought home 60 soldiers, including 12 women.",
        Want("60", subgroup=""),
        Want("12", subgroup="women"),
    ),
    Case(
        "Ukraine brought home 60 soldiers, including 12 officers.",
        Want("60", subgroup=""),
        Want("12", subgroup="officers"),
    ),
    Case(
        "Ukraine brought home 60 soldiers, 12 of them wounded.",
        Want("60", subgroup=""),
        Want("12", subgroup="wounded or seriously ill"),
    ),
    Case(
        "Ukraine brought home 60 people, including 12 civilians.",
        Want("60", subgroup=""),
        Want("12", subgroup="civilians"),
    ),
]

UK: list[Case] = [
    Case(
        "Україна повернула 60 військових.",
        Want("60", subgroup=""),
    ),
    Case(
        "Україна повернула 12 жінок.",
        Want("12", subgroup="women"),
    ),
    Case(
        "Україна повернула 12 дітей.",
        Want("12", subgroup="minors"),
    ),
    Case(
        "Україна повернула 12 офіцерів.",
        Want("12", subgroup="officers"),
    ),
    Case(
        "Україна повернула 60 військових, зокрема 12 жінок.",
        Want("60", subgroup=""),
        Want("12", subgroup="women"),
    ),
    Case(
        "Україна повернула 60 військових, серед них 12 поранених.",
        Want("60", subgroup=""),
        Want("12", subgroup="wounded or seriously ill"),
    ),
    Case(
        "Україна повернула 60 людей, серед них 12 цивільних.",
        Want("60", subgroup=""),
        Want("12", subgroup="civilians"),
    ),
]

RU: list[Case] = [
    Case(
        "Россия вернула 60 военных.",
        Want("60", subgroup=""),
    ),
    Case(
        "Россия вернула 12 женщин.",
        Want("12", subgroup="women"),
    ),
    Case(
        "Россия вернула 12 детей.",
        Want("12", subgroup="minors"),
    ),
    Case(
        "Россия вернула 12 офицеров.",
        Want("12", subgroup="officers"),
    ),
    Case(
        "Россия вернула 60 военных, в том числе 12 женщин.",
        Want("60", subgroup=""),
        Want("12", subgroup="women"),
    ),
    Case(
        "Россия вернула 60 военных, среди них 12 раненых.",
        Want("60", subgroup=""),
        Want("12", subgroup="wounded or seriously ill"),
    ),
    Case(
        "Россия вернула 60 человек, среди них 12 гражданских.",
        Want("60", subgroup=""),
        Want("12", subgroup="civilians"),
    ),
]
