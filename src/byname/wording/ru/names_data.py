"""Russian sentences on how two names are read, and what is alike in them without being the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["NAMES"]

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "names.likely-name": "Это может быть имя одного лица, хотя не всё в нём написано одинаково: {left} и {right}. Одно имя ещё не лицо: должно совпадать и другое.",
        "names.read": "{text} прочитано как {roles}.",
        "names.read-unsure": "{text} прочитано как {roles}; где какая часть, наверняка не известно.",
        "names.read-nothing": "{text}: здесь нет имени.",
        "names.role.family": "фамилия {value}",
        "names.role.given": "имя {value}",
        "names.role.patronymic": "отчество или второе имя {value}",
        "names.family.loosely": "Фамилии похожи только на слух: {left} и {right}.",
        "names.given.loosely": "Имена похожи только на слух: {left} и {right}.",
        "names.given.short": "Одно имя может быть краткой формой другого или оба третьего: {left} и {right}.",
        "names.patronymic.loosely": "Отчества похожи только на слух: {left} и {right}.",
        "names.together": "Буквы те же, но слова разделены иначе: {left} и {right}.",
        "names.initial.family": "От фамилии в одном только первая буква, она подходит: {left} и {right}.",
        "names.initial.given": "От имени в одном только первая буква, она подходит: {left} и {right}.",
        "names.initial.patronymic": "От отчества в одном только первая буква, она подходит: {left} и {right}.",
    }
)
"""How two names are read, and what agrees loosely only."""
