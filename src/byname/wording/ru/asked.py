"""Russian answers to questions in plain words: what was not understood, what may be asked, what the register does not record."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["ASKED"]

ASKED: dict[str, Text] = {
    "ask.not-understood": (
        "Вопрос не понят. Спросите, сколько людей из какой-либо группы дома, вернулось, находится в плену, пропало, попало в плен "
        "или умерло, – по-русски, по-украински или по-английски."
    ),
    "ask.group-unknown": "По этим словам не известны ни группа, ни сторона, ни обмен: {words}.",
    "ask.unknown": "Не понято и не учтено: {words}.",
    "ask.can": (
        "Группы, о которых можно спросить: {groups}.[ Обмены – по коду или как последний: {exchanges}.] Также женщины, мужчины, офицеры, "
        "сержанты, рядовые, гражданские; взятые в плен в таком-то году; день, месяц, промежуток времени."
    ),
    "ask.refused": "{why}",
    "ask.not-recorded": "Реестр не содержит таких данных ({field}) ни об одном из тех, кого следовало бы посчитать.",
    "ask.partly-recorded": "О некоторых из тех, кого можно было бы посчитать, реестр не содержит таких данных ({field}); они не учтены.",
    "ask.field.sex": "пол",
    "ask.field.rank_class": "звание",
    "ask.field.category": "военный или гражданский",
    "ask.field.unit": "подразделение",
    "verdict.why.no-figure": "Ни одно число реестра не отвечает всему, чем слова сужают круг людей.",
    "verdict.why.no-day": "Ни утверждение, ни текст не говорят, о каком дне идёт речь.",
    "ask.title": "Спросить",
    "ask.others": "Возможно, спрашивают также о таком:",
    "ask.differs": "Прочитано как",
    "ask.number": "Число",
    "ask.definition": "Что считают",
    "ask.figure": "Обозначение числа",
    "ask.share": "Доля",
    "ask.caveat": "Что нужно знать",
    "ask.withheld": "не публикуется ({rule})",
    "ask.asked": "Вопрос: {question}",
    "ask.narrowed": "из них считают: {what}",
    "verdict.differs.group": "другая группа",
    "verdict.differs.side": "другая сторона",
    "verdict.differs.rule": "другое правило подсчёта",
    "verdict.differs.day": "другой день",
    "verdict.differs.period": "другой промежуток времени",
    "verdict.differs.phase": "другой этап",
    "verdict.differs.exchange": "весь обмен",
    "verdict.differs.stock": "кто дома в этот день, а не кто вернулся",
    "verdict.differs.whole": "кто вернулся, а не все, кого взяли в плен",
    "verdict.differs.flow": "все, с кем такое когда-либо было, а не с кем так в этот день",
    "verdict.differs.known": "по сведениям на день текста",
    "verdict.differs.number": "по счёту источника",
    "verdict.differs.measure": "другая мера",
    "verdict.differs.listed": "никогда не было в списках",
    "verdict.differs.exchanged": "никогда не обменивали",
    "verdict.differs.returned": "никто никак не вернулся",
}
