"""When a story says it was published: "36 minutes ago", "вчора, 14:20", "22 мая 2025 г.", against the page's own time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from byname.core.stories.ages_data import AGO, JUST_NOW, MONTHS, NUMBER_WORDS, TODAY, UNITS, YESTERDAY

__all__ = ["Age", "noon", "read_age"]


@dataclass(frozen=True, slots=True)
class Age:
    """A time of publication as written; exactly one of `ago` (how long before the page) and `day` (None: clock alone) counts."""

    text: str
    ago: timedelta | None = None
    day: date | None = None
    clock: time | None = None
    dayless: bool = False

    def on(self, at: datetime | None) -> date | None:
        """Give the day it means; None where that takes the page's time and the page has none.

        A day without a year is the last such day at or before the page's.
        """
        if self.ago is not None:
            return (at - self.ago).date() if at else None
        if self.day is None or not self.dayless:
            return self.day
        if at is None:
            return None
        for year in (at.year, at.year - 1):
            found = _day(year, self.day.month, self.day.day)
            if found and found <= at.date() + timedelta(days=1):
                return found
        return None


def noon(day: date | None) -> datetime | None:
    """Give the time of a page of which only the day is known: an hour before it is the same day, a day before another."""
    return datetime.combine(day, time(12)) if day else None


def _words(words: tuple[str, ...] | dict[str, float]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_UNIT: Final = {form: unit for unit, forms in UNITS.items() for form in forms.split()}
_MONTH: Final = {form: number for number, forms in enumerate(MONTHS, start=1) for form in forms.split()}
_SECONDS: Final = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629800, "year": 31557600,
}  # fmt: skip
_SHORT: Final = ("s", "m", "h", "d", "w", "с", "хв", "г", "год", "ч", "мин", "д", "дн")
_CLOCK: Final = r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:\s*(?P<half>[ap])\.?m\.?)?"
_WHEN: Final = rf"(?:,?\s*(?:at|o'clock|о|об|в|у|—|-|\||,)?\s*{_CLOCK})?"
_AGO: Final = re.compile(
    rf"(?:about |over |приблизно |близько |около )?(?:(?P<number>\d{{1,3}}|{_words(NUMBER_WORDS)})\s*)?"
    rf"(?P<unit>{_words(tuple(_UNIT))})\.?\s+(?:{_words(AGO)})"
)
_HALF_HOUR: Final = re.compile(rf"(?:пів\s*години|півгодини|полчаса)\s+(?:{_words(AGO)})")
_SHORT_AGO: Final = re.compile(rf"(?P<number>\d{{1,3}})\s?(?P<unit>{_words(_SHORT)})\.?")
_NEAR: Final = re.compile(rf"(?P<which>{_words((*TODAY, *YESTERDAY))}){_WHEN}")
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_SPELLED_YEAR: Final = rf"{_YEAR}(?:\s*(?:року|р\.?|года|г\.?))?"
_NAMED: Final = _words(tuple(_MONTH))
_DAYS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:\w{{2,12}},\s*)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{_NAMED})\.?(?:,?\s+{_SPELLED_YEAR})?{_WHEN}",
        rf"(?:\w{{2,12}},\s*)?(?P<month>{_NAMED})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+{_YEAR})?{_WHEN}",
        rf"(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./]{_YEAR}{_WHEN}",
        rf"{_YEAR}-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?:[t ]{_CLOCK}(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?",
        rf"{_CLOCK},?\s+(?P<day>\d{{1,2}})[./](?P<month>\d{{1,2}})[./]{_YEAR}",
        rf"{_CLOCK},?\s+(?P<day>\d{{1,2}})\s+(?P<month>{_NAMED})\.?(?:,?\s+{_YEAR})?",
    )
)
_CLOCK_ALONE: Final = re.compile(_CLOCK)
# "Published: ...", "Оновлено ...": the day follows.
_LEAD: Final = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?|опубліковано|оновлено|опубликовано|обновлено|дата)\s*:?\s*"
)
_ZONE: Final = re.compile(r"\s*\(?(?:utc|gmt|eest|eet|cet|cest|msk|мск|est|edt|bst)(?:\s*[+-]\s*\d+)?\)?$")
_LONGEST: Final = 60


def read_age(text: str) -> Age | None:
    """Read a text that says when a story was published and nothing else; None where it says anything else."""
    written = " ".join(text.split())
    if not written or len(written) > _LONGEST:
        return None
    fold = _ZONE.sub("", _LEAD.sub("", written.casefold(), count=1).strip(" .,")).strip()
    if fold in JUST_NOW:
        return Age(written, timedelta(0))
    return _ago(fold, written) or _near(fold, written) or _dated(fold, written)


def _ago(fold: str, written: str) -> Age | None:
    if _HALF_HOUR.fullmatch(fold):
        return Age(written, timedelta(minutes=30))
    found = _AGO.fullmatch(fold) or _SHORT_AGO.fullmatch(fold)
    if not found:
        return None
    number = found["number"] or "1"
    count = float(number) if number.isdecimal() else NUMBER_WORDS[number]
    unit = _UNIT[found["unit"]]
    # Russian "год" is a year, Ukrainian "год" an hour: only with "назад" it is a year.
    if found["unit"] == "год" and fold.endswith("назад") and "тому" not in fold:
        unit = "year"
    return Age(written, timedelta(seconds=count * _SECONDS[unit]))


def _near(fold: str, written: str) -> Age | None:
    found = _NEAR.fullmatch(fold)
    if not found:
        return None
    return Age(written, timedelta(days=1 if found["which"] in YESTERDAY else 0), clock=_clock(found))


def _dated(fold: str, written: str) -> Age | None:
    for pattern in _DAYS:
        found = pattern.fullmatch(fold)
        if not found:
            continue
        month = found["month"]
        year = found["year"]
        day = _day(int(year) if year else 2000, int(month) if month.isdecimal() else _MONTH[month], int(found["day"]))
        return Age(written, day=day, clock=_clock(found), dayless=year is None) if day else None
    found = _CLOCK_ALONE.fullmatch(fold)
    return Age(written, clock=_clock(found)) if found else None


def _clock(found: re.Match[str]) -> time | None:
    if not found["hour"]:
        return None
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return time(hour % 24, int(found["minute"]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
