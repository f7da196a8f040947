"""What each kind of list looks like: its columns and titles in the language of the source, and how it writes days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from byname.scenario.entries import Cell, Entry

__all__ = ["MADE_UP", "STATUS_WORDS", "Layout", "layout_of"]

MADE_UP: Mapping[str, str] = {
    "uk": "ВИГАДАНІ ДАНІ: жодної з цих людей, частин і країн не існує (made up)",
    "ru": "ВЫМЫШЛЕННЫЕ ДАННЫЕ: ни этих людей, ни частей, ни стран не существует (made up)",
    "en": "MADE UP: none of these people, units and countries exist",
}
"""The sentence that every list carries."""

STATUS_WORDS: Mapping[str, Mapping[str, str]] = {
    "uk": {
        "missing": "зник безвісти",
        "captive": "у полоні",
        "escaped": "втік з полону",
        "third-state": "у третій державі",
    },
    "ru": {
        "missing": "пропал без вести",
        "captive": "в плену",
        "escaped": "бежал из плена",
        "third-state": "в третьей стране",
    },
}
"""How own forces write a status; a release has a column of its own, for "released" also means "exchanged" there."""

_CATEGORIES = {
    "uk": {"military": "військовослужбовець", "civilian": "цивільний"},
    "ru": {"military": "военнослужащий", "civilian": "гражданский"},
    "en": {"military": "military", "civilian": "civilian"},
}
_MONTHS = {
    "uk": "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень".split(),
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(),
}
_BORN_SUFFIX = {"uk": " р.н.", "ru": " г.р."}


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns as (header, field) and the habits of one kind of list; `dates` is cells, dots, iso or months."""

    lang: str
    columns: tuple[tuple[str, str], ...]
    dates: str
    capitals: bool = False
    serial: str = "text"

    @property
    def header(self) -> tuple[str, ...]:
        """The header line."""
        return tuple(title for title, _ in self.columns)

    def row(self, entry: Entry, number: int, rng: Random) -> tuple[Cell, ...]:
        """The cells of one row; `number` is its place in the list."""
        return tuple(self._cell(name, entry, number, rng) for _, name in self.columns)

    def _cell(self, name: str, entry: Entry, number: int, rng: Random) -> Cell:
        if name == "list_id":
            return float(number) if self.serial == "number" else str(number)
        if name == "name":
            return self._full_name(entry)
        if name == "made_up":
            return "yes"
        value = entry.values.get(name, "")
        if isinstance(value, date):
            return self._day(value, name, rng)
        if name == "category":
            return _CATEGORIES[self.lang].get(str(value), value)
        if name == "family" and self.capitals:
            return str(value).upper()
        return value

    def _full_name(self, entry: Entry) -> str:
        family, given, patronymic = (str(entry.values[part]) for part in ("family", "given", "patronymic"))
        if self.capitals:
            family = family.upper()
        return " ".join(part for part in (family, given, patronymic) if part)

    def _day(self, day: date, name: str, rng: Random) -> Cell:
        chance = rng.random()
        if self.dates == "iso":
            return day.isoformat()
        if self.dates == "cells" and chance < 0.6:
            return day
        if self.dates == "months" and name == "capture_date" and chance < 0.5:
            return f"{_MONTHS[self.lang][day.month - 1]} {day.year}"
        dotted = f"{day:%d.%m.%Y}"
        return dotted + _BORN_SUFFIX[self.lang] if name == "birth_date" and chance > 0.93 else dotted


def _columns(text: str) -> tuple[tuple[str, str], ...]:
    pairs = (item.rpartition("=") for item in text.strip().split("|"))
    return tuple((title.strip(), name.strip()) for title, _, name in pairs)


_OWN = {
    "uk": "№ з/п=list_id|Прізвище=family|Ім'я=given|По батькові=patronymic|Дата народження=birth_date|"
    "Місце народження=birth_place|Звання=rank|"
    "Військова частина=unit|Особистий номер=number|Категорія=category|Вид військ=service|Стан здоров'я=health|Статус=status|"
    "Дата статусу=status_date|Дата звільнення=release_date|Дата зникнення=missing_date|"
    "Дата полону=capture_date|Місце полону=capture_place|Напрямок=sector",
    "ru": "№ п/п=list_id|Фамилия=family|Имя=given|Отчество=patronymic|Дата рождения=birth_date|"
    "Место рождения=birth_place|Звание=rank|"
    "Воинская часть=unit|Личный номер=number|Категория=category|Род войск=service|Состояние здоровья=health|Статус=status|"
    "Дата статуса=status_date|Дата освобождения=release_date|Дата пропажи=missing_date|"
    "Дата пленения=capture_date|Место пленения=capture_place|Направление=sector",
}
_ACT = {
    "uk": "№=list_id|ПІБ=name|Дата народження=birth_date|Звання=rank|Підрозділ=unit|Особистий номер=number|Категорія=category|"
    "Дата полону=capture_date|Місце полону=capture_place|Дата повернення=return_date|Обмін=exchange|Етап=phase|"
    "Вид військ=service|Замість кого=instead_of",
    "ru": "№=list_id|ФИО=name|Дата рождения=birth_date|Звание=rank|Подразделение=unit|Личный номер=number|Категория=category|"
    "Дата пленения=capture_date|Место пленения=capture_place|Дата возвращения=return_date|Обмен=exchange|Этап=phase|"
    "Род войск=service|Вместо кого=instead_of",
}
_DETAINING = {
    "uk": "№=list_id|ПІБ=name|Дата народження=birth_date|Звання=rank|Військова частина=unit|Дата полону=capture_date|"
    "Місце полону=capture_place|Місце утримання=camp",
    "ru": "№=list_id|ФИО=name|Дата рождения=birth_date|Звание=rank|Воинская часть=unit|Дата пленения=capture_date|"
    "Место пленения=capture_place|Место содержания=camp",
}
_AGENCY = {
    "en": "Ref=list_id|Surname=family|First name=given|Patronymic=patronymic|Date of birth=birth_date|Rank=rank|Unit=unit|"
    "Date of capture=capture_date|Place of capture=capture_place|Place of detention=camp|Made up=made_up",
}
_FAMILY = {
    "uk": "Кого шукаємо (ПІБ)=name|Дата народження=birth_date|Військова частина=unit|Дата полону=capture_date|Місце полону=capture_place|"
    "Хто шукає=kin|Телефон=phone|Примітка=note",
    "ru": "Кого ищем (ФИО)=name|Дата рождения=birth_date|Воинская часть=unit|Дата пленения=capture_date|Место пленения=capture_place|"
    "Кто ищет=kin|Телефон=phone|Примечание=note",
}
_TESTIMONY = {
    "uk": "№=list_id|Кого бачив (ПІБ)=name|Дата народження=birth_date|Військова частина=unit|Місце утримання=camp|Коли бачив=seen_date|"
    "Дата смерті=death_date|Хто свідчить=witness",
    "ru": "№=list_id|Кого видел (ФИО)=name|Дата рождения=birth_date|Воинская часть=unit|Место содержания=camp|Когда видел=seen_date|"
    "Дата смерти=death_date|Кто свидетельствует=witness",
}
_DEATHS = {
    "en": "Ref=list_id|Surname=family|First name=given|Patronymic=patronymic|Date of birth=birth_date|Rank=rank|Date of death=death_date|"
    "Place of death=death_place|Proof of death=note|Made up=made_up",
}
_LISTED = {
    "uk": "№=list_id|ПІБ=name|Дата народження=birth_date|Звання=rank|Військова частина=unit|Особистий номер=number|"
    "Категорія=category",
    "ru": "№=list_id|ФИО=name|Дата рождения=birth_date|Звание=rank|Воинская часть=unit|Личный номер=number|"
    "Категория=category",
}
_REFUSED = {
    "uk": _LISTED["uk"] + "|Причина відмови=reason",
    "ru": _LISTED["ru"] + "|Причина отказа=reason",
}
_BROUGHT = {
    "uk": _LISTED["uk"] + "|Замість кого=instead_of",
    "ru": _LISTED["ru"] + "|Вместо кого=instead_of",
}
_LAYOUTS: Mapping[str, tuple[Mapping[str, str], str, bool]] = {
    "own": (_OWN, "cells", False),
    "act": (_ACT, "cells", True),
    "detaining": (_DETAINING, "dots", True),
    "agency": (_AGENCY, "iso", False),
    "family": (_FAMILY, "months", False),
    "testimony": (_TESTIMONY, "dots", False),
    "deaths": (_DEATHS, "iso", False),
    "requested": (_LISTED, "dots", False),
    "refused": (_REFUSED, "dots", True),
    "offered": (_DETAINING, "dots", True),
    "published": (_LISTED, "dots", True),
    "prisons": (_DETAINING, "dots", True),
    "agreed": (_LISTED, "cells", False),
    "withdrawn": (_LISTED, "dots", True),
    "brought": (_BROUGHT, "dots", True),
    "declined": (_LISTED, "dots", False),
}


def layout_of(kind: str, lang: str, *, workbook: bool) -> Layout:
    """The layout of one kind of list in one language; only workbooks hold days as real dates."""
    columns, usual, capitals = _LAYOUTS[kind]
    dates = "dots" if usual == "cells" and not workbook else usual
    return Layout(lang, _columns(columns[lang]), dates, capitals, "number" if kind == "own" else "text")
