"""Section 4: the speaker as written; nobody where the sentence attributes it to nobody; the actor is not the speaker. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Ukraine brought home 60 soldiers.",
        Want("60", speaker=""),
    ),
    Case(
        "Russia handed over 60 bodies to Ukraine.",
        Want("60", speaker=""),
    ),
    Case(
        "Ukraine brought home 60 soldiers, the ministry said.",
        Want("60", speaker="the ministry"),
    ),
    Case(
        "The ministry said Ukraine had brought home 60 soldiers.",
        Want("60", speaker="The ministry"),
    ),
    Case(
        "According to the headquarters, 60 soldiers came home.",
        Want("60", speaker="the headquarters"),
    ),
    Case(
        '"Sixty soldiers came home," Talvik said.',
        Want("Sixty", speaker="Talvik"),
    ),
    Case(
        "Maret Talvik, the commissioner, said 60 soldiers had come home.",
        Want("60", speaker="Maret Talvik"),
    ),
    Case(
        "The Red Cross reported that 60 soldiers had come home.",
        Want("60", speaker="The Red Cross"),
    ),
    Case(
        "Talvik told reporters that 60 soldiers had come home.",
        Want("60", speaker="Talvik"),
    ),
]

UK: list[Case] = [
    Case(
        "Україна повернула 60 військових.",
        Want("60", speaker=""),
    ),
    Case(
        "Україна повернула 60 військових, повідомив штаб.",
        Want("60", speaker="штаб"),
    ),
    Case(
        "За словами Тальвік, додому повернулися 60 військових.",
        Want("60", speaker="Тальвік"),
    ),
    Case(
        "«Додому повернулися 60 військових», — сказала Тальвік.",
        Want("60", speaker="Тальвік"),
    ),
    Case(
        "Тальвік повідомила, що додому повернулися 60 військових.",
        Want("60", speaker="Тальвік"),
    ),
    Case(
        "Як повідомила Тальвік, додому повернулися 60 військових.",
        Want("60", speaker="Тальвік"),
    ),
]

RU: list[Case] = [
    Case(
        "Россия вернула 60 военных.",
        Want("60", speaker=""),
    ),
    Case(
        "Россия вернула 60 военных, сообщил штаб.",
        Want("60", speaker="штаб"),
    ),
    Case(
        "По словам Тальвик, домой вернулись 60 военных.",
        Want("60", speaker="Тальвик"),
    ),
    Case(
        "«Домой вернулись 60 военных», — сказала Тальвик.",
        Want("60", speaker="Тальвик"),
    ),
    Case(
        "Тальвик сообщила, что домой вернулись 60 военных.",
        Want("60", speaker="Тальвик"),
    ),
    Case(
        "Как сообщила Тальвик, домой вернулись 60 военных.",
        Want("60", speaker="Тальвик"),
    ),
]
