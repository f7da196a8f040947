"""How old a teaser says it is: "36 minutes ago", "2 години тому", "вчера, 14:05"."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import Final

from byname.core.grammar.folding import fold_word
from byname.core.grammar.numberwords import words_of
from byname.core.grammar.tongues import Tongue

__all__ = ["ago"]

_UNITS: Final = {
    "minutes": r"minutes?|mins?|min|m|хв|хвилин\w*|хв|мин|минут\w*",
    "hours": r"hours?|hrs?|h|год|годин\w*|час\w{0,3}|ч",
    "days": r"days?|d|дн\w{1,3}|день|доб\w{0,2}|діб|сут\w{2}|д",
    "weeks": r"weeks?|w|тижн\w{1,2}|тиждень|недел\w{1,2}",
    "seconds": r"seconds?|secs?|s|секунд\w?|сек|с",
}
_MONTHS: Final = re.compile(r"(?:months?|mo|місяц\w{1,2}|місяць|міс|месяц\w{0,2}|мес)")
_YEARS: Final = re.compile(r"(?:years?|yrs?|y|рік|рок\w{1,2}|год|года|лет|р|г)")
_AGO: Final = re.compile(
    r"(?:(?P<count>\d{1,4})\s*\+?\s*|(?P<words>[^\W\d_]+(?:'[^\W\d_]+)?)\s+)?(?P<unit>[^\W\d_]+)\.?\s+(?:ago|тому|назад)"
)
_LONGEST: Final = 200
_ONE: Final = frozenset(
    "годину хвилину добу тиждень місяць рік день неделю час минуту месяц год сутки hour minute day week".split()
)
_CLOCK: Final = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)")
_DAYS: Final = {
    "today": 0, "сьогодні": 0, "сегодня": 0, "yesterday": 1, "вчора": 1, "учора": 1, "вчера": 1, "позавчора": 2, "позавчера": 2,
}  # fmt: skip
_NOW: Final = frozenset({"just now", "now", "щойно", "тільки що", "только что", "moments ago", "сейчас", "зараз"})


def ago(text: str, at: datetime) -> datetime | None:
    """Read how long before `at` something was; a day without a clock time gives its midnight; None where it says nothing of the kind."""
    bare = " ".join(fold_word(word) for word in text[:_LONGEST].split()).strip(" ,.·•|—–-")
    if bare in _NOW:
        return at
    if found := _AGO.search(bare):
        return _back(found["count"] or found["words"] or "1", found["unit"], at)
    return _on_day(bare, at)


def _back(count: str, unit: str, at: datetime) -> datetime | None:
    number = 1 if count in {"a", "an"} else int(count) if count.isdigit() else _in_words(count)
    if number is None and unit not in _ONE:
        return None
    number = 1 if number is None else number
    for name, pattern in _UNITS.items():
        if re.fullmatch(pattern, unit):
            return _minus(at, timedelta(**{name: number}))
    if _MONTHS.fullmatch(unit):
        return _minus(at, timedelta(days=30 * number))
    return _minus(at, timedelta(days=365 * number)) if _YEARS.fullmatch(unit) else None


def _minus(at: datetime, span: timedelta) -> datetime | None:
    return at - span if span.days < at.toordinal() - 1 else None


def _in_words(count: str) -> int | None:
    for tongue in (Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN):
        word = words_of(tongue).get(count)
        if word is not None and not word.ordinal:
            return int(word.value)
    return None


def _on_day(bare: str, at: datetime) -> datetime | None:
    day = next((back for word, back in _DAYS.items() if re.search(rf"(?<!\w){word}(?!\w)", bare)), None)
    clock = _CLOCK.search(bare)
    if day is None:
        return None
    when = time(int(clock["hour"]), int(clock["minute"])) if clock else time()
    return datetime.combine(at.date() - timedelta(days=day), when, at.tzinfo)
