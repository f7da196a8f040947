"""Ukrainian sentences about verdicts that would be right to print."""

from __future__ import annotations

from typing import Final

from byname.wording.language import Text

__all__ = ["PRINTED_VERDICTS"]

_OF: Final = (
    "[ ({narrowed})][ із {whole}][ ({share} %)][ із групи «{group}»][ (сторона: {side})][ {sides}][ (узяті в полон {captured_when} року)]"
    "[ (утримувані понад {years} р.)]"
)
_END: Final = "[, {rules}][; за реєстром — від {low} до {high}]."


def _printed(head: str, one: str, few: str, many: str) -> Text:
    words = ((one, "особа"), (few, "особи"), (many, "осіб"))
    return tuple(f"{head}{verb} {{n}} {person}{_OF}{_END}" for verb, person in words)


_CAME: Final = ("повернулася", "повернулися", "повернулося")

PRINTED_VERDICTS: dict[str, Text] = {
    "verdict.right.returned.total": _printed("До {day_when} включно ", *_CAME),
    "verdict.right.returned.stock": _printed("Станом на {day_when} вдома ", "була", "були", "було"),
    "verdict.right.returned.day": _printed("{day_when} ", *_CAME),
    "verdict.right.returned.period": _printed("Від {first_when} до {day_when} ", *_CAME),
    "verdict.right.returned.exchange": _printed("В обміні «{exchange}»[, етап {phase},] ", *_CAME),
    "verdict.right.held.stock": _printed("Станом на {day_when} в полоні ", "була", "були", "було"),
    "verdict.right.sought.stock": _printed("Станом на {day_when} у розшуку ", "була", "були", "було"),
    "verdict.right.dead.stock": _printed("До {day_when} включно ", "померла", "померли", "померло"),
    "verdict.right.taken.stock": _printed("До {day_when} включно в полон ", "потрапила", "потрапили", "потрапило"),
    "verdict.right.taken.period": _printed(
        "Від {first_when} до {day_when} у полон ", "потрапила", "потрапили", "потрапило"
    ),
    "verdict.right.taken.day": _printed("{day_when} у полон ", "потрапила", "потрапили", "потрапило"),
    "verdict.right.exchanges": (
        "До {day_when} включно відбувся {n} обмін[; {stages}, якщо рахувати кожен етап].",
        "До {day_when} включно відбулися {n} обміни[; {stages}, якщо рахувати кожен етап].",
        "До {day_when} включно відбулося {n} обмінів[; {stages}, якщо рахувати кожен етап].",
    ),
    "verdict.right.units": (
        "З {n} частини хтось повернувся вперше[; за списками: {listed}][; за обмінами: {exchanged}].",
        "З {n} частин хтось повернувся вперше[; за списками: {listed}][; за обмінами: {exchanged}].",
        "З {n} частин хтось повернувся вперше[; за списками: {listed}][; за обмінами: {exchanged}].",
    ),
    "verdict.right.stages": (
        "Обмін «{exchange}» провели у {n} етап, з {first_when} до {day_when}; днів із поверненнями: {days}.",
        "Обмін «{exchange}» провели у {n} етапи, з {first_when} до {day_when}; днів із поверненнями: {days}.",
        "Обмін «{exchange}» провели у {n} етапів, з {first_when} до {day_when}; днів із поверненнями: {days}.",
    ),
    "verdict.right.largest": (
        "Найбільшим на той час був обмін «{exchange}»: {n} особа.",
        "Найбільшим на той час був обмін «{exchange}»: {n} особи.",
        "Найбільшим на той час був обмін «{exchange}»: {n} осіб.",
    ),
    "verdict.source.unnamed": "таблиця, що нікого не називає",
    "verdict.right.published": "[{hedge} ]{figure} ({measure}[, «{group}»]), як оприлюднено: {said_by}[, {day_when}].",
    "verdict.right.published-sum": "{figure} ({measure}), від {first_when} до {day_when}: сума оприлюдненого про етапи, {parts}.",
    "verdict.measure.people-returned": "людей повернуто",
    "verdict.measure.prisoners-of-war-returned": "військовополонених повернуто",
    "verdict.measure.civilians-returned": "цивільних повернуто",
    "verdict.measure.people-returned-outside-exchanges": "людей повернуто поза обмінами",
    "verdict.measure.prisoners-exchanged": "полонених обміняно",
    "verdict.measure.prisoners-released": "полонених звільнено",
    "verdict.measure.prisoners-to-be-exchanged": "полонених мають обміняти",
    "verdict.measure.people-held": "людей у полоні",
    "verdict.measure.people-captured": "людей узято в полон",
    "verdict.measure.bodies-returned": "тіл повернуто",
    "verdict.measure.exchanges": "обмінів",
    "verdict.measure.units": "частин",
    "verdict.hedge.about": "близько",
    "verdict.hedge.more-than": "понад",
    "verdict.hedge.at-least": "щонайменше",
    "verdict.hedge.nearly": "майже",
    "verdict.hedge.up-to": "до",
    "verdict.assumed.silent": "Текст не називає сторони; тут його прочитано як про людей сторони «{side}», яка веде цей реєстр.",
    "verdict.assumed.text": "Твердження не називає сторони; текст називає лише сторону «{side}», тож його прочитано як про її людей.",
    "verdict.assumed.home": "Твердження не називає сторони; тут його прочитано як про людей сторони «{side}», яка веде цей реєстр.",
    "verdict.assumed.tables": "Твердження не називає сторони; його звірено з оприлюдненим про людей сторони «{side}».",
    "verdict.power.ukraine": "Україна",
    "verdict.power.russia": "Росія",
    "verdict.right.first": (
        "Перші повернені[ ({narrowed})][ із групи «{group}»][ (сторона: {side})]: {first_when}[ – "
        "{day_when}]; до того нікого."
    ),
    "verdict.right.first-exchange": "Обмін «{exchange}» почався {first_when}[; попередній, «{before}», завершився {day_when}].",
    "verdict.rule.no-civilians": "без цивільних",
    "verdict.rule.no-outside-exchange": "без повернених поза обмінами",
    "verdict.rule.no-third-state": "без тих, хто в третій державі",
    "verdict.rule.events": "кожне повернення враховано окремо",
    "verdict.side.each": "з кожного боку",
    "verdict.side.both": "обидві сторони разом",
    "verdict.of.sex.f": "жінки",
    "verdict.of.sex.m": "чоловіки",
    "verdict.of.rank_class.officer": "офіцери",
    "verdict.of.rank_class.sergeant": "сержанти",
    "verdict.of.rank_class.private": "рядові",
    "verdict.of.category.civilian": "цивільні",
}
