"""Ukrainian answers to questions in plain words: what was not understood, what may be asked, what the register does not record."""

from __future__ import annotations

from byname.wording.language import Text

__all__ = ["ASKED"]

ASKED: dict[str, Text] = {
    "ask.not-understood": (
        "Питання не зрозуміле. Запитайте, скільки людей із певної групи вдома, повернулося, перебуває в полоні, зникло, потрапило "
        "в полон чи померло, – українською, англійською або російською."
    ),
    "ask.group-unknown": "За цими словами не відомі ні група, ні сторона, ні обмін: {words}.",
    "ask.unknown": "Не зрозуміло й не враховано: {words}.",
    "ask.can": (
        "Групи, про які можна запитати: {groups}.[ Обміни – за кодом або як останній: {exchanges}.] Також жінки, чоловіки, офіцери, "
        "сержанти, рядові, цивільні; узяті в полон певного року; день, місяць, проміжок часу."
    ),
    "ask.refused": "{why}",
    "ask.not-recorded": "Реєстр не містить таких даних ({field}) про жодного з тих, кого слід було б порахувати.",
    "ask.partly-recorded": "Про деяких із тих, кого можна було б порахувати, реєстр не містить таких даних ({field}); їх не враховано.",
    "ask.field.sex": "стать",
    "ask.field.rank_class": "звання",
    "ask.field.category": "військовий чи цивільний",
    "ask.field.unit": "підрозділ",
    "verdict.why.no-figure": "Жодне число реєстру не відповідає всьому, чим слова звужують коло людей.",
    "verdict.why.no-day": "Ні твердження, ні текст не кажуть, про який день ідеться.",
    "ask.title": "Запитати",
    "ask.others": "Можливо, питають також про таке:",
    "ask.differs": "Прочитано як",
    "ask.number": "Число",
    "ask.definition": "Що рахують",
    "ask.figure": "Позначення числа",
    "ask.share": "Частка",
    "ask.caveat": "Що треба знати",
    "ask.withheld": "не публікується ({rule})",
    "ask.asked": "Питання: {question}",
    "ask.narrowed": "з них рахують: {what}",
    "verdict.differs.group": "інша група",
    "verdict.differs.side": "інша сторона",
    "verdict.differs.rule": "інше правило підрахунку",
    "verdict.differs.day": "інший день",
    "verdict.differs.period": "інший проміжок часу",
    "verdict.differs.phase": "інший етап",
    "verdict.differs.exchange": "увесь обмін",
    "verdict.differs.stock": "хто вдома того дня, а не хто повернувся",
    "verdict.differs.whole": "хто повернувся, а не всі, кого взяли в полон",
    "verdict.differs.flow": "усі, з ким таке будь-коли було, а не з ким так того дня",
    "verdict.differs.known": "за відомостями на день тексту",
    "verdict.differs.number": "за лічбою джерела",
    "verdict.differs.measure": "інша міра",
    "verdict.differs.listed": "ніколи не було в списках",
    "verdict.differs.exchanged": "ніколи не обмінювали",
    "verdict.differs.returned": "ніхто ніяк не повернувся",
}
