"""Finding people and why somebody was found, in Ukrainian."""

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
    "people.title": "Пошук людей",
    "people.search": "Ім'я будь-яким письмом, а також народження, номер, підрозділ чи місце, якщо відомі",
    "people.find": "Знайти",
    "people.hint": (
        "Написання й порядок слів можуть бути неточними. Стрілки ведуть по знайдених людях. Кого ви бачите, записується до журналу переглядів."
    ),
    "people.lists": "Або перегляньте:",
    "people-list.contradicted": "Усе сказане не може бути правдою водночас",
    "people-list.name-alone": "Відомі лише на ім'я",
    "people.number": "Номер",
    "people.born": "Народження",
    "people.why": "Чому",
    "people.or": "або",
    "person.perhaps": "можливо",
    "field.name": "Ім'я",
    "field.unit": "Підрозділ",
    "account.status": "Стан",
    "status.taken": "Узято в полон",
    "status.sought": "У розшуку",
    "status.held": "У полоні",
    "status.held-reported": "У полоні (за повідомленням)",
    "status.held-confirmed": "У полоні (підтверджено)",
    "status.returned": "Повернуто",
    "status.released": "Звільнено на місці",
    "status.escaped": "Втеча",
    "status.third-state": "У третій державі",
    "status.dead": "Смерть",
    "status.dead-certified": "Смерть (засвідчена)",
    "status.dead-identified": "Смерть (встановлена)",
    "status.set-aside": "Поза обліком",
    "status.dead-never-taken": "Смерть, у полоні не було",
    "status.none": "Ще не в полоні",
    "status.none-known": "Нічого не відомо",
    "date.or": "{first} або {second}",
    "date.about": "приблизно {when}",
    "date.unsure": "{when}, непевно",
    "date.before": "до: {when}",
    "date.since": "{when} або пізніше",
    "date.between": "між: {first} і {last}",
    "find.nobody": (
        "Спробуйте саме прізвище, будь-якою абеткою, або рік народження; "
        "знаходять лише людей тих держав, на які вам надано право."
    ),
    "find.add": "Щоб записати нову людину: byname add.",
    "find.language": "Мова цієї сторінки",
    "find.unanswered": "Відповідь не надійшла. Натисніть Enter, щоб шукати знову.",
    "find.tongue": "Українська",
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
