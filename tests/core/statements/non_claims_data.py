"""Section 3: dates, times, durations, ages, unit and document numbers, money, distances, weights, ratios, terms, staff, vehicles, organisations, stages and pronouns are no claims. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "The exchange took place on 24 August 2024.",
    ),
    Case(
        "The column arrived at 14:30.",
    ),
    Case(
        "They spent 22 months in captivity.",
    ),
    Case(
        "He had been held for 1,000 days.",
    ),
    Case(
        "The oldest of the soldiers is 62 years old.",
    ),
    Case(
        "A 19-year-old soldier came home.",
    ),
    Case(
        "Fighters of the 12th brigade came home.",
    ),
    Case(
        "The 36th brigade welcomed its soldiers.",
    ),
    Case(
        "Resolution No. 2334 was quoted in the appeal.",
    ),
    Case(
        "Article 118 of the Third Geneva Convention says so.",
    ),
    Case(
        "The ransom was $5 million.",
    ),
    Case(
        "The camp lies 40 km from the front.",
    ),
    Case(
        "The soldiers had lost 30 kg each.",
    ),
    Case(
        "Russia freed 38 times fewer prisoners than before.",
    ),
    Case(
        "The court sentenced the soldier to 15 years in prison.",
    ),
    Case(
        "The two governments thanked the mediator.",
    ),
    Case(
        "Ten buses brought the soldiers home.",
    ),
    Case(
        "Forty doctors met the soldiers at the border.",
    ),
    Case(
        "Three ambulances followed the column.",
    ),
    Case(
        "Twelve organisations signed the appeal.",
    ),
    Case(
        "The third stage of the exchange begins on Monday.",
    ),
    Case(
        "The second phase was delayed.",
    ),
    Case(
        "One of the men waved.",
    ),
    Case(
        "Hundreds of prisoners came home.",
    ),
    Case(
        "Dozens of soldiers are missing.",
    ),
    Case(
        "Most of the prisoners are wounded.",
    ),
    Case(
        "Several soldiers came home.",
    ),
    Case(
        "The Coordination Headquarters answered 1,200 calls.",
    ),
    Case(
        "The families wrote 300 letters.",
    ),
]

UK: list[Case] = [
    Case(
        "Обмін відбувся 24 серпня 2024 року.",
    ),
    Case(
        "Колона прибула о 14:30.",
    ),
    Case(
        "Вони провели в полоні 22 місяці.",
    ),
    Case(
        "Його тримали 1000 днів.",
    ),
    Case(
        "Найстаршому з військових 62 роки.",
    ),
    Case(
        "Додому повернувся 19-річний військовий.",
    ),
    Case(
        "Додому повернулися бійці 12-ї бригади.",
    ),
    Case(
        "36-та бригада зустріла своїх бійців.",
    ),
    Case(
        "Викуп становив 5 мільйонів доларів.",
    ),
    Case(
        "Табір лежить за 40 км від фронту.",
    ),
    Case(
        "Військові втратили по 30 кг.",
    ),
    Case(
        "Суд засудив військового до 15 років ув'язнення.",
    ),
    Case(
        "Десять автобусів привезли військових додому.",
    ),
    Case(
        "Сорок лікарів зустріли військових на кордоні.",
    ),
    Case(
        "Звернення підписали дванадцять організацій.",
    ),
    Case(
        "Третій етап обміну почнеться в понеділок.",
    ),
    Case(
        "Сотні полонених повернулися додому.",
    ),
    Case(
        "Десятки військових зникли безвісти.",
    ),
    Case(
        "Більшість полонених поранені.",
    ),
    Case(
        "Кілька військових повернулися додому.",
    ),
    Case(
        "Родини написали 300 листів.",
    ),
]

RU: list[Case] = [
    Case(
        "Обмен состоялся 24 августа 2024 года.",
    ),
    Case(
        "Колонна прибыла в 14:30.",
    ),
    Case(
        "Они провели в плену 22 месяца.",
    ),
    Case(
        "Его держали 1000 дней.",
    ),
    Case(
        "Старшему из военных 62 года.",
    ),
    Case(
        "Домой вернулся 19-летний военный.",
    ),
    Case(
        "Домой вернулись бойцы 12-й бригады.",
    ),
    Case(
        "36-я бригада встретила своих бойцов.",
    ),
    Case(
        "Выкуп составил 5 миллионов долларов.",
    ),
    Case(
        "Лагерь находится в 40 км от фронта.",
    ),
    Case(
        "Военные похудели на 30 кг.",
    ),
    Case(
        "Суд приговорил военного к 15 годам лишения свободы.",
    ),
    Case(
        "Десять автобусов привезли военных домой.",
    ),
    Case(
        "Сорок врачей встретили военных на границе.",
    ),
    Case(
        "Обращение подписали двенадцать организаций.",
    ),
    Case(
        "Третий этап обмена начнется в понедельник.",
    ),
    Case(
        "Сотни пленных вернулись домой.",
    ),
    Case(
        "Десятки военных пропали без вести.",
    ),
    Case(
        "Большинство пленных ранены.",
    ),
    Case(
        "Несколько военных вернулись домой.",
    ),
    Case(
        "Семьи написали 300 писем.",
    ),
]
