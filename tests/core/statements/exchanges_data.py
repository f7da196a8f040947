"""Exchanges and mediations: an ordinal gives the count; a number of them is a total; nobody's side. Sentences of our own."""

from __future__ import annotations

from byname.core.press.counts import Hedge
from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "It was the 65th exchange since the invasion began.",
        Want("65th", value=65, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "This was the sixth swap this year.",
        Want("sixth", value=6, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "The 71st prisoner exchange took place on Sunday.",
        Want("71st", value=71, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "There have been 65 exchanges.",
        Want("65", value=65, counted="exchanges", kind="cumulative", side=""),
    ),
    Case(
        "Ukraine and Russia have held 65 exchanges since 2022.",
        Want("65", value=65, counted="exchanges", kind="cumulative", side=""),
    ),
    Case(
        "It was the tenth mediation by the Emirates.",
        Want("tenth", value=10, kind="ordinal", side=""),
    ),
    Case(
        "Eleven exchanges took place last year.",
        Want("Eleven", value=11, counted="exchanges", kind="cumulative", side=""),
    ),
    Case(
        "More than 60 swaps have taken place.",
        Want("More than 60", value=60, approx=Hedge.MORE_THAN, counted="exchanges", kind="cumulative", side=""),
    ),
    Case(
        "Exchange number 65 took place on Friday.",
        Want("65", value=65, counted="exchanges", kind="ordinal", side=""),
    ),
]

UK: list[Case] = [
    Case(
        "Це 65-й обмін від початку вторгнення.",
        Want("65-й", value=65, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "Це був шостий обмін цього року.",
        Want("шостий", value=6, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "Відбувся 71-й обмін полоненими.",
        Want("71-й", value=71, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "Загалом відбулося 65 обмінів.",
        Want("65", value=65, counted="exchanges", kind="cumulative", side=""),
    ),
    Case(
        "Торік відбулося одинадцять обмінів.",
        Want("одинадцять", value=11, counted="exchanges", kind="cumulative", side=""),
    ),
    Case(
        "Проведено вже понад 60 обмінів.",
        Want("понад 60", value=60, approx=Hedge.MORE_THAN, counted="exchanges", kind="cumulative", side=""),
    ),
]

RU: list[Case] = [
    Case(
        "Это 65-й обмен с начала вторжения.",
        Want("65-й", value=65, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "Это был шестой обмен в этом году.",
        Want("шестой", value=6, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "Состоялся 71-й обмен пленными.",
        Want("71-й", value=71, counted="exchanges", kind="ordinal", side=""),
    ),
    Case(
        "Всего состоялось 65 обменов.",
        Want("65", value=65, counted="exchanges", kind="cumulative", side=""),
    ),
    Case(
        "В прошлом году прошло одиннадцать обменов.",
        Want("одиннадцать", value=11, counted="exchanges", kind="cumulative", side=""),
    ),
    Case(
        "Проведено уже более 60 обменов.",
        Want("более 60", value=60, approx=Hedge.MORE_THAN, counted="exchanges", kind="cumulative", side=""),
    ),
]
