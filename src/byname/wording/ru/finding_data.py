"""Finding people and why somebody was found, in Russian."""

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
    "people.title": "Поиск людей",
    "people.search": "Имя любым письмом, а также рождение, номер, подразделение или место, если известны",
    "people.find": "Найти",
    "people.hint": (
        "Написание и порядок слов могут быть неточными. Стрелки ведут по найденным людям. Кого вы видите, записывается в журнал просмотров."
    ),
    "people.lists": "Или просмотрите:",
    "people-list.contradicted": "Всё сказанное не может быть правдой одновременно",
    "people-list.name-alone": "Известны лишь по имени",
    "people.number": "Номер",
    "people.born": "Рождение",
    "people.why": "Почему",
    "people.or": "или",
    "person.perhaps": "возможно",
    "field.name": "Имя",
    "field.unit": "Подразделение",
    "account.status": "Состояние",
    "status.taken": "Взят(а) в плен",
    "status.sought": "В розыске",
    "status.held": "В плену",
    "status.held-reported": "В плену (по сообщению)",
    "status.held-confirmed": "В плену (подтверждено)",
    "status.returned": "Возвращён(а)",
    "status.released": "Освобождён(а) на месте",
    "status.escaped": "Побег",
    "status.third-state": "В третьем государстве",
    "status.dead": "Смерть",
    "status.dead-certified": "Смерть (засвидетельствована)",
    "status.dead-identified": "Смерть (установлена)",
    "status.set-aside": "Вне учёта",
    "status.dead-never-taken": "Смерть, в плену не было",
    "status.none": "Ещё не в плену",
    "status.none-known": "Ничего не известно",
    "date.or": "{first} или {second}",
    "date.about": "примерно {when}",
    "date.unsure": "{when}, не точно",
    "date.before": "до: {when}",
    "date.since": "{when} или позже",
    "date.between": "между: {first} и {last}",
    "find.nobody": (
        "Попробуйте одну фамилию, любой азбукой, или год рождения; "
        "находят лишь людей тех держав, на которые вам дано право."
    ),
    "find.add": "Чтобы записать нового человека: byname add.",
    "find.language": "Язык этой страницы",
    "find.unanswered": "Ответ не пришёл. Нажмите Enter, чтобы искать снова.",
    "find.tongue": "Русский",
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
