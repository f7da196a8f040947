"""The sentences of the made-up conflict's press page, in three languages; numbers are put in from the shape.

[name|verdict] marks a claim: which number of the shape it states, and what a register that knows everybody says of it:
T holds, F does not hold, O holds for another group or rule. {name} is a number or day that no claim is made of.
"""

from __future__ import annotations

from typing import Final

__all__ = ["PAGES", "Words"]

Words = dict[str, object]
"""Texts of one language; `copy` is the same story as another outlet printed it the next day, of another group."""

PAGES: Final[dict[str, Words]] = {
    "en": {
        "title": "[nearly|T] of about {taken} defenders of the plant are home, the bureau says",
        "site": "Sample Reader", "outlet": "Orvessa Herald", "author": "By Zhlumda Vrensk", "menu": ("Home", "World", "Politics", "Sport", "Sign in"),
        "thousands": ",", "nearly": "nearly {0}", "more": "more than {0}",
        "body": (
            "By {as_of}, [returned|T] of about {taken} defenders of the plant had come home, the bureau said.",
            "On {last_day}, [third|T] people came home to {power} in the last stage of the exchange.",
            "On {day_before}, [slip|F] people came home to {power} in the stage before it, by the count of one deputy.",
            "Another paper wrote that by {as_of} [nearly|O] fighters of the brigade had come home.",
            "The deputy said that by {as_of} [more|F] defenders of the plant had come home.",
            "The bureau names no figure of those who are to come home next.",
        ),
        "copy": {
            "outlet": "Coast Courier", "author": "By Drelmo Askavi",
            "title": "[nearly|F] fighters of the brigade are home, the bureau says",
            "body": (
                "By {as_of}, [returned|F] of about {taken} fighters of the brigade had come home, the bureau said.",
                "On {last_day}, [third|T] people came home to {power} in the last stage of the exchange.",
                "The bureau names no figure of those who are to come home next.",
            ),
        },
        "also": "Read also", "more_heading": "More on this story", "ai": "Try our AI features: ask this page a question", "comments": "Comments (2)",
        "tags": "#exchange #plant #bureau",
        "teasers": (
            ("Storm leaves 940 homes of the coast without light", "Coast Courier", "36 minutes ago"),
            ("Court hears 920 witnesses in the harbour trial", "Vrelm Post", "yesterday"),
            ("Another 610 prisoners of the northern camps wait for letters", "Daily Sample", "2 hours ago"),
        ),
        "remarks": ("I heard on the road that 5000 were home already.", "Nobody asked the families."),
        "snippet": "A storm left 941 homes of the coast without light last night, the grid said.",
    },
    "uk": {
        "title": "Удома вже [nearly|T] із близько {taken} захисників заводу, кажуть у бюро",
        "site": "Зразковий Читач", "outlet": "Вісник Орвесси", "author": "Автор: Жлумда Вренськ", "menu": ("Головна", "Світ", "Політика", "Спорт", "Увійти"),
        "thousands": "\u00a0", "nearly": "майже {0}", "more": "понад {0}",
        "body": (
            "Станом на {as_of} додому повернулися [returned|T] із близько {taken} захисників заводу, повідомило бюро.",
            "{last_day} на останньому етапі обміну додому повернули [third|T] людей.",
            "{day_before}, на попередньому етапі, додому повернули [slip|F] людей, порахував один депутат.",
            "Інше видання написало, що станом на {as_of} додому повернулися [nearly|O] бійців бригади.",
            "Депутат сказав, що станом на {as_of} додому повернулися [more|F] захисників заводу.",
            "Скільки людей має повернутися далі, бюро не називає.",
        ),
        "also": "Читайте також", "more_heading": "Ще за темою", "ai": "Спробуйте наші функції ШІ: поставте сторінці запитання", "comments": "Коментарі (2)",
        "tags": "#обмін #завод #бюро",
        "teasers": (
            ("Буря залишила без світла 940 будинків узбережжя", "Кур'єр Узбережжя", "36 хвилин тому"),
            ("Суд заслухав 920 свідків у портовій справі", "Врельмська Пошта", "вчора"),
            ("Ще 610 полонених північних таборів чекають на листи", "Щоденний Зразок", "2 години тому"),
        ),
        "remarks": ("Чув дорогою, що вдома вже 5000.", "Родин ніхто не питав."),
        "snippet": "Уночі буря залишила без світла 941 будинок узбережжя, повідомили в енергокомпанії.",
    },
    "ru": {
        "title": "Дома уже [nearly|T] из около {taken} защитников завода, говорят в бюро",
        "site": "Образцовый Читатель", "outlet": "Вестник Орвессы", "author": "Автор: Жлумда Вренск", "menu": ("Главная", "Мир", "Политика", "Спорт", "Войти"),
        "thousands": "\u00a0", "nearly": "почти {0}", "more": "более {0}",
        "body": (
            "По состоянию на {as_of} домой вернулись [returned|T] из около {taken} защитников завода, сообщило бюро.",
            "{last_day} на последнем этапе обмена домой вернули [third|T] человек.",
            "{day_before}, на предыдущем этапе, домой вернули [slip|F] человек, подсчитал один депутат.",
            "Другое издание написало, что по состоянию на {as_of} домой вернулись [nearly|O] бойцов бригады.",
            "Депутат сказал, что по состоянию на {as_of} домой вернулись [more|F] защитников завода.",
            "Сколько людей должно вернуться дальше, бюро не называет.",
        ),
        "also": "Читайте также", "more_heading": "Ещё по теме", "ai": "Попробуйте наши функции ИИ: задайте странице вопрос", "comments": "Комментарии (2)",
        "tags": "#обмен #завод #бюро",
        "teasers": (
            ("Буря оставила без света 940 домов побережья", "Курьер Побережья", "36 минут назад"),
            ("Суд заслушал 920 свидетелей по портовому делу", "Врельмская Почта", "вчера"),
            ("Ещё 610 пленных северных лагерей ждут писем", "Ежедневный Образец", "2 часа назад"),
        ),
        "remarks": ("Слышал по дороге, что дома уже 5000.", "Семьи никто не спрашивал."),
        "snippet": "Ночью буря оставила без света 941 дом побережья, сообщили в энергокомпании.",
    },
}
