"""The vocabulary of dates in Ukrainian, Russian and English, collected by hand from the forms and lists bureaux use.

Phrases of one meaning stand in one text, parted by upright strokes; all cases, and the short forms that lists use.
"""

from __future__ import annotations

__all__ = [
    "ABOUT",
    "AND",
    "BOUNDS",
    "EARLIER",
    "ENDS",
    "INCLUDED",
    "LATER",
    "MONTHS",
    "NIGHT",
    "NOISE",
    "OR",
    "PARTS",
    "RANGE_OPENERS",
    "RANGE_TIES",
    "SEASONS",
    "TIES",
    "UNCERTAIN",
    "UNKNOWN",
]

# For each month: Ukrainian stem and endings, Russian stem and endings, short and English forms.
MONTHS: tuple[tuple[str, str, str, str, str], ...] = (
    ("січ", "ень|ня|ні|нем|ню|неві", "январ", "ь|я|е|ем|ём|ю", "січ|янв|jan|january"),
    ("лют", "ий|ого|ому|им|ім", "феврал", "ь|я|е|ем|ём|ю", "лют|фев|февр|feb|february"),
    ("берез", "ень|ня|ні|нем|ню|неві", "март", "|а|е|ом|у", "бер|берез|мар|mar|march"),
    ("квіт", "ень|ня|ні|нем|ню|неві", "апрел", "ь|я|е|ем|ём|ю", "кві|квіт|апр|apr|april"),
    ("трав", "ень|ня|ні|нем|ню|неві", "ма", "й|я|е|ем|ю", "тра|трав|may"),
    ("черв", "ень|ня|ні|нем|ню|неві", "июн", "ь|я|е|ем|ём|ю", "чер|черв|июн|jun|june"),
    ("лип", "ень|ня|ні|нем|ню|неві", "июл", "ь|я|е|ем|ём|ю", "лип|июл|jul|july"),
    ("серп", "ень|ня|ні|нем|ню|неві", "август", "|а|е|ом|у", "сер|серп|авг|aug|august"),
    ("верес", "ень|ня|ні|нем|ню|неві", "сентябр", "ь|я|е|ем|ём|ю", "вер|верес|сен|сент|sep|sept|september"),
    ("жовт", "ень|ня|ні|нем|ню|неві", "октябр", "ь|я|е|ем|ём|ю", "жов|жовт|окт|oct|october"),
    ("листопад", "|а|і|ом|у|ові", "ноябр", "ь|я|е|ем|ём|ю", "лис|лист|листоп|ноя|нояб|nov|november"),
    ("груд", "ень|ня|ні|нем|ню|неві", "декабр", "ь|я|е|ем|ём|ю", "гру|груд|дек|dec|december"),
)

# The code of a season in EDTF, and its names.
SEASONS: tuple[tuple[int, str], ...] = (
    (21, "весна|весни|весні|навесні|весною|весны|весне|весной|spring"),
    (22, "літо|літа|влітку|улітку|літом|лето|лета|летом|summer"),
    (23, "осінь|осені|восени|осінню|осень|осени|осенью|autumn|fall"),
    (24, "зима|зими|зимі|взимку|узимку|зимою|зимы|зиме|зимой|winter"),
)

# (n, of): the n-th of so many parts.
PARTS: tuple[tuple[tuple[int, int], str], ...] = (
    (
        (1, 3),
        "початок|початку|спочатку|начало|начале|начала|early|beginning|start|перша декада|першій декаді|первая декада|первой декаде",
    ),
    (
        (2, 3),
        "середина|середині|середини|середине|середины|mid|middle|друга декада|другій декаді|вторая декада|второй декаде",
    ),
    (
        (3, 3),
        "кінець|кінці|кінця|наприкінці|конец|конце|конца|late|end|третя декада|третій декаді|третья декада|третьей декаде",
    ),
    ((1, 2), "перша половина|першій половині|первая половина|первой половине|first half"),
    ((2, 2), "друга половина|другій половині|вторая половина|второй половине|second half"),
)

# Side, whether the named day, month or year itself is included, and the phrases that say so.
BOUNDS: tuple[tuple[tuple[str, bool], str], ...] = (
    (
        ("before", False),
        "до|перед|раніше|раніше ніж|раніше від|ранее|ранее чем|раньше|раньше чем|before|prior to|earlier than",
    ),
    (("after", False), "після|пізніше|пізніше ніж|после|позже|позже чем|позднее|позднее чем|after|later than"),
    (
        ("after", True),
        "не раніше|не раніше ніж|не ранее|не ранее чем|не раньше|не раньше чем|not before|no earlier than|not earlier than|on or after|since|from|starting from|з|із|зі|від|починаючи з|с|со|от|начиная с",
    ),
    (
        ("before", True),
        "не пізніше|не пізніше ніж|не позднее|не позднее чем|не позже|не позже чем|не після|не после|not after|not later than|no later than|on or before|by|until|till|up to|по",
    ),
)

ABOUT = "бл|близько|біля|приблизно|прибл|орієнтовно|орієнт|десь|около|ок|примерно|прим|приблизительно|ориентировочно|circa|ca|about|approx|approximately|around|on or about|on or around|or so"
UNCERTAIN = "ймовірно|імовірно|мабуть|можливо|напевно|вірогідно|нібито|імов|ймов|вероятно|возможно|предположительно|предп|наверное|якобы|probably|possibly|perhaps|maybe|presumably|presumed|uncertain|likely|allegedly"
UNKNOWN = "невідомо|невідома|невідомий|не відомо|не відома|невід|неизвестно|неизвестна|не известно|не известна|неизв|unknown|not known|n/a|na|н/д|немає|нема|нет|нет данных|немає даних|не вказано|не вказана|не указано|не указана|дата невідома|дата неизвестна|date unknown|unknown date|відсутня|отсутствует|none|null|nan"
OR = "або|чи|или|либо|or"
AND = "та|і|й|и|and|але|но|but"
RANGE_OPENERS = "з|із|зі|с|со|від|от|from|між|межи|между|between"
RANGE_TIES = "по|до|to|till|until|through|thru|та|і|й|и|and"
TIES = "по|до|to|through|thru"
LATER = "пізніше|позже|позднее|later|after|після|после"
EARLIER = "раніше|ранее|раньше|earlier|before"
INCLUDED = "включно|включительно|inclusive|incl"
ENDS = "кінця|конца|end|the end"
NIGHT = "ніч|ночь|ночі|ночи|the night|night"
# Words that change nothing: year marks, "born", prepositions of time, weekdays.
NOISE = "р|рр|рік|року|році|роки|років|роках|г|гг|год|года|году|годы|годов|годах|year|years|ad|н|народження|нар|народився|народилась|народилася|народ|рождения|рожд|родился|родилась|род|born|birth|у|в|во|на|in|on|of|the|at|day|дня|числа|день|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|понеділка|вівторка|середи|середу|четверга|п'ятниці|п'ятницю|суботи|суботу|неділі|неділю|понедельник|вторник|среда|среду|четверг|пятница|пятницу|суббота|субботу|воскресенье|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|пн|вт|ср|чт|пт|сб|нд|вс"
