"""Why somebody was found, in Russian."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["FINDING"]

FINDING: dict[str, Text] = {
    "people.found": ("Найден {n} человек.", "Найдено {n} человека.", "Найдено {n} человек."),
    "find.agree": "совпадает: {parts}",
    "find.near": "почти: {parts}",
    "find.differ": "отличается: {parts}",
    "find.found-as": "там написано: {name}",
    "find.layout": "прочитано как набранное в другой раскладке",
    "find.equal": "Одинаково подходят {n}; их различит рождение, подразделение или место.",
    "find.more": "Показаны только ближайшие: {n}; могут подходить и другие.",
    "find.part.family": "фамилия",
    "find.part.given": "имя",
    "find.part.patronymic": "отчество",
    "find.part.birth": "дата рождения",
    "find.part.year": "год рождения",
    "find.part.unit": "подразделение",
    "find.part.place": "место",
    "find.part.number": "личный номер",
    "find.part.public-number": "номер в этом реестре",
}
