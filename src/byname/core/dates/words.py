"""The words that dates are written with, in Ukrainian, Russian and English, and the one shape in which they are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

__all__ = [
    "ABOUT", "AND", "BOUNDS", "EARLIER", "ENDS", "INCLUDED", "LATER", "MONTHS", "NIGHT", "NOISE", "OR", "PARTS",
    "RANGE_OPENERS", "RANGE_TIES", "SEASONS", "TIES", "UNCERTAIN", "UNKNOWN", "any_of", "shaped",
]  # fmt: skip

# Letters that look alike in Cyrillic and Latin type, small or capital; a word typed in a mixture has the same shape.
_LOOK_ALIKE = str.maketrans("авеёікмнорстухј", "abeeikmhopctyxj")
_DRESS = str.maketrans(
    dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("’ʼ`´‘", "'") | dict.fromkeys("«»“”„\"\u0301\u200b\u00ad\ufeff", "")
    | {"…": "..", "≈": "~", "№": " "}
)  # fmt: skip


def shaped(text: str) -> str:
    """Bring a text to the shape in which words are compared: small letters, look-alikes as one, plain dashes and spaces."""
    plain = unicodedata.normalize("NFC", text.translate(_DRESS)).lower()
    return " ".join(plain.translate(_LOOK_ALIKE).split())


def any_of(phrases: Iterable[str]) -> str:
    """Make a pattern for whole words of any of the phrases, longest first; a point after a word is taken with it."""
    longest = sorted(phrases, key=len, reverse=True)
    return r"(?<![^\W\d_])(?:" + "|".join(map(re.escape, longest)) + r")(?![^\W\d_])\.?"


def _split(text: str) -> tuple[str, ...]:
    return tuple(shaped(phrase) for phrase in text.split("|"))


def _inflected(stems: str, endings: str) -> tuple[str, ...]:
    return tuple(shaped(stem + ending) for stem in stems.split() for ending in endings.split("|"))


def _months() -> dict[str, int]:
    named: dict[str, int] = {}
    hard, soft_uk, soft_ru = "|а|і|е|у|ом|ові", "ень|ня|ні|нем|ню|неві", "ь|я|е|ем|ём|ю"
    adjective = "ий|ого|ому|им|ім"
    table: tuple[tuple[str, str, str], ...] = (
        ("січ", "январ", "січ янв jan january"),
        ("лют", "феврал", "лют фев февр feb february"),
        ("берез", "март", "бер берез мар mar march"),
        ("квіт", "апрел", "кві квіт апр apr april"),
        ("трав", "ма", "тра трав may"),
        ("черв", "июн", "чер черв июн jun june"),
        ("лип", "июл", "лип июл jul july"),
        ("серп", "август", "сер серп авг aug august"),
        ("верес", "сентябр", "вер верес сен сент sep sept september"),
        ("жовт", "октябр", "жов жовт окт oct october"),
        ("листопад", "ноябр", "лис лист листоп ноя нояб nov november"),
        ("груд", "декабр", "гру груд дек dec december"),
    )
    for number, (uk, ru, short) in enumerate(table, start=1):
        uk_endings = adjective if uk == "лют" else hard if uk == "листопад" else soft_uk
        ru_endings = "й|я|е|ю|ем" if ru == "ма" else hard if ru in ("март", "август") else soft_ru
        for word in (*_inflected(uk, uk_endings), *_inflected(ru, ru_endings), *_inflected(short, "")):
            named[word] = number
    return named


MONTHS = _months()

SEASONS = {
    word: code
    for code, words in (
        (21, "весна|весни|весні|навесні|весною|весны|весне|весной|spring"),
        (22, "літо|літа|влітку|улітку|літом|лето|лета|летом|summer"),
        (23, "осінь|осені|восени|осінню|осень|осени|осенью|autumn|fall"),
        (24, "зима|зими|зимі|взимку|узимку|зимою|зимы|зиме|зимой|winter"),
    )
    for word in _split(words)
}

# (n, of): the n-th of so many parts.
PARTS = {
    word: part
    for part, words in (
        ((1, 3), "початок|початку|спочатку|начало|начале|начала|early|beginning|start|перша декада|першій декаді"
                 "|первая декада|первой декаде"),
        ((2, 3), "середина|середині|середини|середине|середины|mid|middle|друга декада|другій декаді"
                 "|вторая декада|второй декаде"),
        ((3, 3), "кінець|кінці|кінця|наприкінці|конец|конце|конца|late|end|третя декада|третій декаді"
                 "|третья декада|третьей декаде"),
        ((1, 2), "перша половина|першій половині|первая половина|первой половине|first half"),
        ((2, 2), "друга половина|другій половині|вторая половина|второй половине|second half"),
    )
    for word in _split(words)
}  # fmt: skip

ABOUT = _split(
    "бл|близько|біля|приблизно|прибл|орієнтовно|орієнт|десь|около|ок|примерно|прим|приблизительно|ориентировочно"
    "|circa|ca|about|approx|approximately|around|on or about|on or around|or so"
)
UNCERTAIN = _split(
    "ймовірно|імовірно|мабуть|можливо|напевно|вірогідно|нібито|імов|ймов|вероятно|возможно|предположительно|предп|наверное"
    "|якобы|probably|possibly|perhaps|maybe|presumably|presumed|uncertain|likely|allegedly"
)
UNKNOWN = frozenset(
    _split(
        "невідомо|невідома|невідомий|не відомо|не відома|невід|неизвестно|неизвестна|не известно|не известна|неизв"
        "|unknown|not known|n/a|na|н/д|немає|нема|нет|нет данных|немає даних|не вказано|не вказана|не указано|не указана"
        "|відсутня|отсутствует|none|null|nan"
    )
)

# Phrase -> (side, whether the named day, month or year itself is included).
BOUNDS: dict[str, tuple[str, bool]] = {
    phrase: bound
    for bound, phrases in (
        (("before", False), "до|перед|раніше|раніше ніж|раніше від|ранее|ранее чем|раньше|раньше чем|before|prior to"
                            "|earlier than"),
        (("after", False), "після|пізніше|пізніше ніж|после|позже|позже чем|позднее|позднее чем|after|later than"),
        (("after", True), "не раніше|не раніше ніж|не ранее|не ранее чем|не раньше|не раньше чем|not before|no earlier than"
                          "|not earlier than|on or after|since|from|starting from|з|із|зі|від|починаючи з|с|со|от|начиная с"),
        (("before", True), "не пізніше|не пізніше ніж|не позднее|не позднее чем|не позже|не позже чем|не після|не после"
                           "|not after|not later than|no later than|on or before|by|until|till|up to|по"),
    )
    for phrase in _split(phrases)
}  # fmt: skip

OR = _split("або|чи|или|либо|or")
AND = _split("та|і|й|и|and|але|но|but")
RANGE_OPENERS = _split("з|із|зі|с|со|від|от|from|між|межи|между|between")
RANGE_TIES = _split("по|до|to|till|until|through|thru|та|і|й|и|and")
TIES = _split("по|до|to|through|thru")
LATER = _split("пізніше|позже|позднее|later|after|після|после")
EARLIER = _split("раніше|ранее|раньше|earlier|before")
INCLUDED = _split("включно|включительно|inclusive|incl")
ENDS = _split("кінця|конца|end|the end")
NIGHT = _split("ніч|ночь|ночі|ночи|the night|night")

# Words that change nothing: year marks, "born", prepositions of time, weekdays.
NOISE = _split(
    "р|рр|рік|року|році|роки|років|роках|г|гг|год|года|году|годы|годов|годах|year|years|ad"
    "|н|народження|нар|народився|народилась|народилася|народ|рождения|рожд|родился|родилась|род|born|birth"
    "|у|в|во|на|in|on|of|the|at|day|дня|числа|день"
    "|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|понеділка|вівторка|середи|середу|четверга|п'ятниці"
    "|п'ятницю|суботи|суботу|неділі|неділю|понедельник|вторник|среда|среду|четверг|пятница|пятницу|суббота|субботу"
    "|воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
    "|пн|вт|ср|чт|пт|сб|нд|вс"
)
