"""Why somebody was found, in Ukrainian."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["FINDING"]

FINDING: dict[str, Text] = {
    "people.found": ("Знайдено {n} особу.", "Знайдено {n} особи.", "Знайдено {n} осіб."),
    "find.agree": "збігається: {parts}",
    "find.near": "майже: {parts}",
    "find.differ": "відрізняється: {parts}",
    "find.found-as": "там написано: {name}",
    "find.layout": "прочитано як набране в іншій розкладці",
    "find.equal": "Однаково підходять {n}; їх розрізнить народження, підрозділ або місце.",
    "find.more": "Показано лише найближчих: {n}; можуть підходити й інші.",
    "find.part.family": "прізвище",
    "find.part.given": "ім'я",
    "find.part.patronymic": "по батькові",
    "find.part.birth": "дата народження",
    "find.part.year": "рік народження",
    "find.part.unit": "підрозділ",
    "find.part.place": "місце",
    "find.part.number": "особистий номер",
    "find.part.public-number": "номер у цьому реєстрі",
}
