"""What texts of known subjects are put together from, in English, Ukrainian and Russian; made up."""

from __future__ import annotations

LANGS = ("en", "uk", "ru")
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
}
GROUPS = {
    "g-steel": {"en": ("defenders of the Velm steelworks", "Velm defenders"), "uk": ("захисників Вельмського заводу", "оборонців Вельма"), "ru": ("защитников Вельмского завода", "защитников Вельма")},
    "g-12": {"en": ("fighters of the 12th brigade", "soldiers of the 12th brigade"), "uk": ("бійців 12-ї бригади", "воїнів 12-ї бригади"), "ru": ("бойцов 12-й бригады", "военных 12-й бригады")},
    "g-border": {"en": ("border guards of Tarn", "Tarn border guards"), "uk": ("прикордонників Тарна", "прикордонників із Тарна"), "ru": ("пограничников Тарна", "пограничников из Тарна")},
    "g-marine": {"en": ("marines of the Kesh regiment", "Kesh marines"), "uk": ("морпіхів Кешського полку", "піхотинців Кешського полку"), "ru": ("морпехов Кешского полка", "пехотинцев Кешского полка")},
    "g-medic": {"en": ("medics of the Orlun hospital", "Orlun medics"), "uk": ("медиків Орлунського шпиталю", "лікарів Орлунського шпиталю"), "ru": ("медиков Орлунского госпиталя", "врачей Орлунского госпиталя")},
    "g-island": {"en": ("sailors of the Drim island", "Drim sailors"), "uk": ("моряків острова Дрим", "моряків із Дриму"), "ru": ("моряков острова Дрим", "моряков с Дрима")},
}  # fmt: skip
SPEAKERS = (
    {"en": "Hanna Zvirko", "uk": "Ганна Звірко", "ru": "Ганна Звирко"}, {"en": "Marko Lubenets", "uk": "Марко Лубенець", "ru": "Марко Лубенец"},
    {"en": "Pavlo Dorsch", "uk": "Павло Дорш", "ru": "Павел Дорш"}, {"en": "Olena Tymko", "uk": "Олена Тимко", "ru": "Елена Тимко"},
    {"en": "Ivan Kresal", "uk": "Іван Кресаль", "ru": "Иван Кресаль"}, {"en": "Sofia Brandt", "uk": "Софія Брандт", "ru": "София Брандт"},
)  # fmt: skip
RETURN = {
    "en": ("On {day}, {n} people came home in an exchange.", "{n} people returned from captivity on {day}.", "The exchange of {day} brought {n} people home."),
    "uk": ("{day} додому повернулися {n} осіб.", "У межах обміну {day} звільнено {n} людей.", "Обмін, що відбувся {day}, повернув {n} людей."),
    "ru": ("{day} домой вернулись {n} человек.", "В ходе обмена {day} освобождены {n} человек.", "Обмен, который прошёл {day}, вернул {n} человек."),
}  # fmt: skip
OF_GROUP = {
    "en": ("Among them are {k} {group}.", "{k} {group} are back, the desk counted.", "The list held {k} {group}."),
    "uk": ("Серед них {k} {group}.", "Повернулися {k} {group}.", "У списку було {k} {group}."),
    "ru": ("Среди них {k} {group}.", "Вернулись {k} {group}.", "В списке было {k} {group}."),
}
THEMES = {
    "home": {
        "en": (
            "Buses reached the border in the evening.",
            "Families waited with flags and photographs.",
            "Doctors examined everybody on arrival.",
        ),
        "uk": (
            "Автобуси дісталися кордону ввечері.",
            "Родини чекали з прапорами та світлинами.",
            "Лікарі оглянули всіх, хто прибув.",
        ),
        "ru": (
            "Автобусы добрались до границы вечером.",
            "Семьи ждали с флагами и фотографиями.",
            "Врачи осмотрели всех прибывших.",
        ),
    },
    "cells": {
        "en": (
            "They spoke of cold cells and little food.",
            "Letters did not reach the colony for months.",
            "Lawyers filed complaints about beatings.",
        ),
        "uk": (
            "Вони розповіли про холодні камери та брак їжі.",
            "Листи місяцями не доходили до колонії.",
            "Адвокати подали скарги на побиття.",
        ),
        "ru": (
            "Они рассказали о холодных камерах и нехватке еды.",
            "Письма месяцами не доходили до колонии.",
            "Адвокаты подали жалобы на избиения.",
        ),
    },
    "talks": {
        "en": (
            "Mediators expect another round of talks soon.",
            "The lists were agreed after long negotiations.",
            "Neither side names figures before a deal.",
        ),
        "uk": (
            "Посередники очікують нового раунду перемовин.",
            "Списки узгодили після довгих переговорів.",
            "Жодна сторона не називає чисел до угоди.",
        ),
        "ru": (
            "Посредники ожидают нового раунда переговоров.",
            "Списки согласовали после долгих переговоров.",
            "Ни одна сторона не называет чисел до сделки.",
        ),
    },
    "bodies": {
        "en": (
            "Remains will be identified by experts in the capital.",
            "Repatriation of the fallen goes on.",
            "Relatives gave samples for the tests.",
        ),
        "uk": (
            "Останки ідентифікують експерти в столиці.",
            "Репатріація полеглих триває.",
            "Рідні здали зразки для аналізу.",
        ),
        "ru": (
            "Останки идентифицируют эксперты в столице.",
            "Репатриация погибших продолжается.",
            "Родные сдали образцы для анализа.",
        ),
    },
}
SAID = {
    "en": "{speaker} said so at a briefing.",
    "uk": "Про це на брифінгу сказала {speaker}.",
    "ru": "Об этом на брифинге сказала {speaker}.",
}
COMMON = {
    "en": (
        "The war goes on and so does the search for the missing.",
        "Figures cannot be checked independently.",
        "Our reporters follow the story.",
    ),
    "uk": (
        "Війна триває, як і пошук зниклих безвісти.",
        "Перевірити ці числа незалежно неможливо.",
        "Наші кореспонденти стежать за подіями.",
    ),
    "ru": (
        "Война продолжается, как и поиск пропавших.",
        "Проверить эти числа независимо невозможно.",
        "Наши корреспонденты следят за событиями.",
    ),
}
