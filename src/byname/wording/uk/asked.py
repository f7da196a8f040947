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
}
