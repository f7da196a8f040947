"""A few sentences together: what is not said again is carried on. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Ukraine and Russia exchanged prisoners on 24 May 2025. Ukraine brought home 60 soldiers. Russia got 60 as well.",
        Want("60", side="Ukraine", counted="prisoners of war returned"),
        Want("60", side="Russia", counted="prisoners of war returned"),
    ),
    Case(
        "The ministry said 60 soldiers came home. Twelve are wounded.",
        Want("60", speaker="The ministry"),
        Want("Twelve", of_total=60),
    ),
    Case(
        "Russia handed over 60 bodies to Ukraine. It received 12 in return.",
        Want("60", side="Ukraine", counted="bodies returned"),
        Want("12", side="Russia", counted="bodies returned"),
    ),
    Case(
        "It was the 60th exchange. Ukraine brought home 205 defenders.",
        Want("60th", unit="exchanges"),
        Want("205", side="Ukraine"),
    ),
    Case(
        "Hamas freed four hostages. Israel released 200 Palestinian prisoners in return.",
        Want("four", side="Israel", counted="hostages released"),
        Want("200", side="Palestinians", counted="prisoners released"),
    ),
    Case(
        "Russia freed 60 soldiers. Ten buses brought them to the border.",
        Want("60"),
    ),
]

UK: list[Case] = [
    Case(
        "Росія передала Україні 60 тіл. Натомість отримала 12.",
        Want("60", side="Ukraine", counted="bodies returned"),
        Want("12", side="Russia", counted="bodies returned"),
    ),
    Case(
        "Відбувся 60-й обмін. Додому повернулися 205 українських захисників.",
        Want("60-й", unit="exchanges"),
        Want("205", side="Ukraine"),
    ),
    Case(
        "ХАМАС звільнив чотирьох заручників. Ізраїль відпустив 200 палестинських в'язнів.",
        Want("чотирьох", side="Israel", counted="hostages released"),
        Want("200", side="Palestinians", counted="prisoners released"),
    ),
    Case(
        "Росія звільнила 60 військових. Десять автобусів привезли їх до кордону.",
        Want("60"),
    ),
]

RU: list[Case] = [
    Case(
        "Россия передала Украине 60 тел. Взамен получила 12.",
        Want("60", side="Ukraine", counted="bodies returned"),
        Want("12", side="Russia", counted="bodies returned"),
    ),
    Case(
        "Состоялся 60-й обмен. Домой вернулись 205 российских военных.",
        Want("60-й", unit="exchanges"),
        Want("205", side="Russia"),
    ),
    Case(
        "ХАМАС освободил четырех заложников. Израиль отпустил 200 палестинских заключенных.",
        Want("четырех", side="Israel", counted="hostages released"),
        Want("200", side="Palestinians", counted="prisoners released"),
    ),
    Case(
        "Украина освободила 60 военных. Десять автобусов привезли их к границе.",
        Want("60"),
    ),
]
