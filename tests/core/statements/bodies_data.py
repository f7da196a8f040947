"""The dead: bodies handed over, remains identified, and those who died, are three things. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Ukraine received 1,212 bodies.",
        Want("1,212", unit="bodies", counted="bodies returned", side="Ukraine", kind="event"),
    ),
    Case(
        "Russia received 27 bodies.",
        Want("27", unit="bodies", counted="bodies returned", side="Russia", kind="event"),
    ),
    Case(
        "The bodies of 1,212 Ukrainian soldiers were returned.",
        Want("1,212", unit="bodies", counted="bodies returned", side="Ukraine", kind="event"),
    ),
    Case(
        "Russia returned the bodies of 1,212 fallen Ukrainian defenders.",
        Want("1,212", unit="bodies", counted="bodies returned", side="Ukraine"),
    ),
    Case(
        "Since 2022 Ukraine has received 8,000 bodies.",
        Want("8,000", unit="bodies", counted="bodies returned", side="Ukraine", kind="cumulative"),
    ),
    Case(
        "Of the 1,212 bodies, 300 have been identified.",
        Want("1,212", unit="bodies"),
        Want("300", counted="remains identified", of_total=1212),
    ),
    Case(
        "Forensic experts identified 300 Ukrainian soldiers.",
        Want("300", counted="remains identified", side="Ukraine"),
    ),
    Case(
        "The sides agreed to exchange 6,000 bodies each.",
        Want("6,000", unit="bodies", counted="bodies to be returned", kind="agreed", side="each"),
    ),
    Case(
        "Russia is to hand over 6,000 bodies to Ukraine.",
        Want("6,000", unit="bodies", counted="bodies to be returned", kind="agreed", side="Ukraine"),
    ),
]

UK: list[Case] = [
    Case(
        "Україна отримала 1212 тіл.",
        Want("1212", unit="bodies", counted="bodies returned", side="Ukraine", kind="event"),
    ),
    Case(
        "Росія отримала 27 тіл.",
        Want("27", unit="bodies", counted="bodies returned", side="Russia", kind="event"),
    ),
    Case(
        "В Україну повернули тіла 1212 захисників.",
        Want("1212", unit="bodies", counted="bodies returned", side="Ukraine"),
    ),
    Case(
        "На підконтрольну територію повернули тіла 1212 загиблих українських військових.",
        Want("1212", unit="bodies", counted="bodies returned", side="Ukraine"),
    ),
    Case(
        "Експерти ідентифікували 300 тіл українських військових.",
        Want("300", counted="remains identified", side="Ukraine"),
    ),
    Case(
        "Сторони домовилися обміняти по 6000 тіл.",
        Want("6000", unit="bodies", kind="agreed", side="each"),
    ),
    Case(
        "Сторони домовилися про обмін тілами 6000 на 6000.",
        Want("6000 на 6000", unit="bodies", kind="agreed", side="each"),
    ),
]

RU: list[Case] = [
    Case(
        "Украина получила 1212 тел.",
        Want("1212", unit="bodies", counted="bodies returned", side="Ukraine", kind="event"),
    ),
    Case(
        "Россия получила 27 тел.",
        Want("27", unit="bodies", counted="bodies returned", side="Russia", kind="event"),
    ),
    Case(
        "Россия передала Украине тела 1212 военных.",
        Want("1212", unit="bodies", counted="bodies returned", side="Ukraine"),
    ),
    Case(
        "Эксперты опознали 300 тел украинских военных.",
        Want("300", counted="remains identified", side="Ukraine"),
    ),
    Case(
        "Стороны договорились обменять по 6000 тел.",
        Want("6000", unit="bodies", kind="agreed", side="each"),
    ),
    Case(
        "Стороны договорились об обмене телами 6000 на 6000.",
        Want("6000 на 6000", unit="bodies", kind="agreed", side="each"),
    ),
]
