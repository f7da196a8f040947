"""Russian sentences about verdicts that would be right to print."""

from __future__ import annotations

from typing import Final

from byname.wording.language import Text

__all__ = ["PRINTED_VERDICTS"]

_OF: Final = (
    "[ ({narrowed})][ из {whole}][ ({share} %)][ из группы «{group}»][ (сторона: {side})][ {sides}]"
    "[ (взятые в плен в {captured_when} году)][ (удерживаемые более {years} г.)]"
)
_END: Final = "[, {rules}][; по реестру — от {low} до {high}]."


def _printed(head: str, one: str, few: str, many: str) -> Text:
    words = ((one, "человек"), (few, "человека"), (many, "человек"))
    return tuple(f"{head}{verb} {{n}} {person}{_OF}{_END}" for verb, person in words)


_CAME: Final = ("вернулся", "вернулись", "вернулось")
_WERE: Final = ("был", "были", "было")
_TAKEN: Final = ("попал", "попали", "попало")

PRINTED_VERDICTS: dict[str, Text] = {
    "verdict.right.returned.total": _printed("По {day_when} включительно ", *_CAME),
    "verdict.right.returned.stock": _printed("На {day_when} дома ", *_WERE),
    "verdict.right.returned.day": _printed("{day_when} ", *_CAME),
    "verdict.right.returned.period": _printed("С {first_when} по {day_when} ", *_CAME),
    "verdict.right.returned.exchange": _printed("В обмене «{exchange}»[, этап {phase},] ", *_CAME),
    "verdict.right.held.stock": _printed("На {day_when} в плену ", *_WERE),
    "verdict.right.sought.stock": _printed("На {day_when} в розыске ", *_WERE),
    "verdict.right.dead.stock": _printed("По {day_when} включительно ", "умер", "умерли", "умерло"),
    "verdict.right.taken.stock": _printed("По {day_when} включительно в плен ", *_TAKEN),
    "verdict.right.taken.period": _printed("С {first_when} по {day_when} в плен ", *_TAKEN),
    "verdict.right.taken.day": _printed("{day_when} в плен ", *_TAKEN),
    "verdict.right.exchanges": (
        "По {day_when} включительно состоялся {n} обмен[; {stages}, если считать каждый этап].",
        "По {day_when} включительно состоялись {n} обмена[; {stages}, если считать каждый этап].",
        "По {day_when} включительно состоялось {n} обменов[; {stages}, если считать каждый этап].",
    ),
    "verdict.right.units": (
        "Из {n} части кто-то вернулся впервые[; по спискам: {listed}][; по обменам: {exchanged}].",
        "Из {n} частей кто-то вернулся впервые[; по спискам: {listed}][; по обменам: {exchanged}].",
        "Из {n} частей кто-то вернулся впервые[; по спискам: {listed}][; по обменам: {exchanged}].",
    ),
    "verdict.right.stages": (
        "Обмен «{exchange}» провели в {n} этап, с {first_when} по {day_when}; дней с возвращениями: {days}.",
        "Обмен «{exchange}» провели в {n} этапа, с {first_when} по {day_when}; дней с возвращениями: {days}.",
        "Обмен «{exchange}» провели в {n} этапов, с {first_when} по {day_when}; дней с возвращениями: {days}.",
    ),
    "verdict.right.largest": (
        "Самым крупным на то время был обмен «{exchange}»: {n} человек.",
        "Самым крупным на то время был обмен «{exchange}»: {n} человека.",
        "Самым крупным на то время был обмен «{exchange}»: {n} человек.",
    ),
    "verdict.source.unnamed": "таблица, которая никого не называет",
    "verdict.right.published": "[{hedge} ]{figure} ({measure}[, «{group}»]), как опубликовано: {said_by}[, {day_when}].",
    "verdict.right.published-sum": "{figure} ({measure}), с {first_when} по {day_when}: сумма опубликованного об этапах, {parts}.",
    "verdict.measure.people-returned": "людей возвращено",
    "verdict.measure.prisoners-of-war-returned": "военнопленных возвращено",
    "verdict.measure.civilians-returned": "гражданских возвращено",
    "verdict.measure.people-returned-outside-exchanges": "людей возвращено вне обменов",
    "verdict.measure.prisoners-exchanged": "пленных обменяно",
    "verdict.measure.prisoners-released": "пленных освобождено",
    "verdict.measure.prisoners-to-be-exchanged": "пленных должны обменять",
    "verdict.measure.people-held": "людей в плену",
    "verdict.measure.people-captured": "людей взято в плен",
    "verdict.measure.bodies-returned": "тел возвращено",
    "verdict.measure.exchanges": "обменов",
    "verdict.measure.units": "частей",
    "verdict.hedge.about": "около",
    "verdict.hedge.more-than": "более",
    "verdict.hedge.at-least": "не менее",
    "verdict.hedge.nearly": "почти",
    "verdict.hedge.up-to": "до",
    "verdict.assumed.silent": "Текст не называет стороны; здесь он прочитан как о людях стороны «{side}», которая ведёт этот реестр.",
    "verdict.assumed.text": "Утверждение не называет стороны; текст называет лишь сторону «{side}», поэтому оно прочитано как о её людях.",
    "verdict.assumed.home": "Утверждение не называет стороны; здесь оно прочитано как о людях стороны «{side}», которая ведёт этот реестр.",
    "verdict.assumed.tables": "Утверждение не называет стороны; его сверили с опубликованным о людях стороны «{side}».",
    "verdict.power.ukraine": "Украина",
    "verdict.power.russia": "Россия",
    "verdict.right.first": (
        "Первые вернувшиеся[ ({narrowed})][ из группы «{group}»][ (сторона: {side})]: {first_when}[ – "
        "{day_when}]; до того никого."
    ),
    "verdict.right.first-exchange": "Обмен «{exchange}» начался {first_when}[; предыдущий, «{before}», завершился {day_when}].",
    "verdict.rule.no-civilians": "без гражданских",
    "verdict.rule.no-outside-exchange": "без вернувшихся вне обменов",
    "verdict.rule.no-third-state": "без тех, кто в третьем государстве",
    "verdict.rule.events": "каждое возвращение учтено отдельно",
    "verdict.side.each": "с каждой стороны",
    "verdict.side.both": "обе стороны вместе",
    "verdict.of.sex.f": "женщины",
    "verdict.of.sex.m": "мужчины",
    "verdict.of.rank_class.officer": "офицеры",
    "verdict.of.rank_class.sergeant": "сержанты",
    "verdict.of.rank_class.private": "рядовые",
    "verdict.of.category.civilian": "гражданские",
}
