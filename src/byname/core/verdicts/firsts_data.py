"""Words of what happened for the first time, and for how long it had not."""

from __future__ import annotations

from typing import Final

LISTED: Final = (r"\blists?\b", r"\bспис(?:ок|к)")
"""Who was on a list before is no question of who came back."""
BUT: Final = (r"\b(?:but|крім|окрім|кроме|як|как)\b",)
"""Nobody but: "the only" may be of a single person."""

EXCHANGES: Final = (
    r"^(?:the |this |such |prisoner |prisoners? of war )*(?:exchange|swap)",
    r"^(?:\w+ )?(?:обмін|обмен)",
)
PEOPLE: Final = (
    r"\b(?:defender|fighter|soldier|prisoner of|women|people|civilian)",
    r"\b(?:захисник|защитник|бійц|бойц|полонен|пленн|людей)",
)
SOLDIERS: Final = (r"\b(?:soldier|military|servicem|troops)", r"\b(?:військов|солдат|военн|бійц|бойц)")
COUNTS: Final = {"": "people returned", "sweeping": "people returned", "people exchanged": "people returned"}
"""What a sweeping statement is about, where it does not say it in a phrase of the labelling rules."""

_NUMBERS: Final = (
    ("a", "an", "one", "один", "одну"),
    ("two", "два", "дві", "две"),
    ("three", "три"),
    ("four", "чотири", "четыре"),
    ("five", "п'ять", "п’ять", "пять"),
    ("six", "шість", "шесть"),
    ("seven", "сім", "семь"),
    ("eight", "вісім", "восемь"),
    ("nine", "дев'ять", "дев’ять", "девять"),
    ("ten", "десять"),
)
NUMBERS: Final = {word: number for number, words in enumerate(_NUMBERS, start=1) for word in words}
UNITS_OF_TIME: Final = (
    ("day", 1),
    ("week", 7),
    ("month", 30),
    ("year", 365),
    ("дн", 1),
    ("ден", 1),
    ("тиж", 7),
    ("недел", 7),
    ("місяц", 30),
    ("месяц", 30),
    ("рок", 365),
    ("рік", 365),
    ("год", 365),
    ("лет", 365),
)
"""Beginnings of units of time, in days; a month is taken as 30 days, as papers do."""
PERIOD: Final = (
    r"\b(?:in|for|within|за|протягом|впродовж|в течение)\s+(?:(?:the\s+)?(?:last|past|almost|nearly|останні|последние|майже|почти)\s+)?"
    r"(?P<n>\d{1,3}|[^\W\d]+(?:['’][^\W\d]+)?)\s+(?P<unit>day|week|month|year|дн|ден|тиж|недел|місяц|месяц|рок|рік|год|лет)\w*"
)
