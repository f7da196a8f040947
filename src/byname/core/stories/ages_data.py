"""How pages in three languages write the age and the day of a story."""

from __future__ import annotations

from typing import Final

__all__ = ["AGO", "JUST_NOW", "MONTHS", "NUMBER_WORDS", "TODAY", "UNITS", "YESTERDAY"]

UNITS: Final = {
    "second": "s sec secs second seconds с сек секунда секунду секунди секунд секунды",
    "minute": "m min mins minute minutes хв хвилина хвилину хвилини хвилин м мин минута минуту минуты минут",
    "hour": "h hr hrs hour hours г год година годину години годин ч час часа часов",
    "day": "d day days д дн день дні дня днів дней",
    "week": "w wk week weeks тиж тиждень тижні тижня тижнів нед неделя неделю недели недель",
    "month": "mo month months міс місяць місяці місяця місяців мес месяц месяца месяцев",
    "year": "y yr year years р рік роки року років год_назад года лет",
}
"""Unit -> every form of its name."""

NUMBER_WORDS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "half an": 0.5, "half a": 0.5,
    "один": 1, "одна": 1, "одну": 1, "два": 2, "дві": 2, "две": 2, "три": 3, "чотири": 4, "четыре": 4, "п'ять": 5, "п’ять": 5, "пять": 5,
    "шість": 6, "шесть": 6, "сім": 7, "семь": 7, "вісім": 8, "восемь": 8, "дев'ять": 9, "дев’ять": 9, "девять": 9, "десять": 10,
    "пів": 0.5, "півтори": 1.5, "полтора": 1.5,
}

AGO: Final = ("ago", "тому", "тому назад", "назад")
JUST_NOW: Final = ("just now", "now", "moments ago", "a moment ago", "щойно", "тільки що", "только что", "сейчас")
TODAY: Final = ("today", "сьогодні", "сегодня")
YESTERDAY: Final = ("yesterday", "вчора", "учора", "вчера")

MONTHS: Final = (
    "january jan січня січень січ января январь янв",
    "february feb лютого лютий лют февраля февраль фев",
    "march mar березня березень бер марта март мар",
    "april apr квітня квітень кві апреля апрель апр",
    "may травня травень тра мая май",
    "june jun червня червень чер июня июнь июн",
    "july jul липня липень лип июля июль июл",
    "august aug серпня серпень сер августа август авг",
    "september sep sept вересня вересень вер сентября сентябрь сен",
    "october oct жовтня жовтень жов октября октябрь окт",
    "november nov листопада листопад лис ноября ноябрь ноя",
    "december dec грудня грудень гру декабря декабрь дек",
)
"""Month by month, every form of its name."""
