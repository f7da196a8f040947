"""Sentences with their numbers: how each is written, and what it is for."""

from __future__ import annotations

from typing import Any

__all__ = ["EN", "RU", "UK"]

EN: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "The exchange took place on 24 August 2024.",
        [
            {
                "text": "24 August 2024",
                "value": None,
                "form": "cardinal",
                "use": "date",
            },
        ],
    ),
    (
        "The column arrived at 14:30.",
        [
            {
                "text": "14:30",
                "value": None,
                "form": "cardinal",
                "use": "time",
            },
        ],
    ),
    (
        "They spent 22 months in captivity.",
        [
            {
                "text": "22",
                "value": 22,
                "form": "cardinal",
                "use": "duration",
            },
        ],
    ),
    (
        "He is 62 years old.",
        [
            {
                "text": "62",
                "value": 62,
                "form": "cardinal",
                "use": "age",
            },
        ],
    ),
    (
        "A 19-year-old came home.",
        [
            {
                "text": "19",
                "value": 19,
                "form": "cardinal",
                "use": "age",
            },
        ],
    ),
    (
        "The ransom was $5 million.",
        [
            {
                "text": "5 million",
                "value": 5000000,
                "form": "cardinal",
                "use": "money",
            },
        ],
    ),
    (
        "The camp lies 40 km away.",
        [
            {
                "text": "40",
                "value": 40,
                "form": "cardinal",
                "use": "measure",
            },
        ],
    ),
    (
        "He lost 30 kg.",
        [
            {
                "text": "30",
                "value": 30,
                "form": "cardinal",
                "use": "measure",
            },
        ],
    ),
    (
        "Russia freed 38 times fewer.",
        [
            {
                "text": "38",
                "value": 38,
                "form": "cardinal",
                "use": "ratio",
            },
        ],
    ),
    (
        "He was sentenced to 15 years in prison.",
        [
            {
                "text": "15",
                "value": 15,
                "form": "cardinal",
                "use": "term",
            },
        ],
    ),
    (
        "The third stage begins.",
        [
            {
                "text": "third",
                "value": 3,
                "form": "ordinal",
                "use": "stage",
            },
        ],
    ),
    (
        "Fighters of the 12th brigade came.",
        [
            {
                "text": "12th",
                "value": 12,
                "form": "ordinal",
                "use": "unit-number",
            },
        ],
    ),
    (
        "Article 118 says so.",
        [
            {
                "text": "118",
                "value": 118,
                "form": "cardinal",
                "use": "document-number",
            },
        ],
    ),
    (
        "Hundreds came home.",
        [
            {
                "text": "Hundreds",
                "value": None,
                "form": "vague",
                "use": "count",
            },
        ],
    ),
    (
        "A third of them came.",
        [
            {
                "text": "A third",
                "value": None,
                "form": "fraction",
                "use": "count",
                "fraction": "1/3",
            },
        ],
    ),
    (
        "Half of them came.",
        [
            {
                "text": "Half",
                "value": None,
                "form": "fraction",
                "use": "count",
                "fraction": "1/2",
            },
        ],
    ),
    (
        "51% of them came.",
        [
            {
                "text": "51%",
                "value": 51,
                "form": "percent",
                "use": "count",
            },
        ],
    ),
    (
        "All but 47 came.",
        [
            {
                "text": "All but 47",
                "value": 47,
                "form": "remainder",
                "use": "count",
            },
        ],
    ),
    (
        "1000 for 1000 was agreed.",
        [
            {
                "text": "1000 for 1000",
                "value": 1000,
                "form": "formula",
                "use": "count",
            },
        ],
    ),
    (
        "They exchanged 197 for 175.",
        [
            {
                "text": "197",
                "value": 197,
                "form": "formula-part",
                "use": "count",
            },
            {
                "text": "175",
                "value": 175,
                "form": "formula-part",
                "use": "count",
            },
        ],
    ),
    (
        "The 63rd swap took place.",
        [
            {
                "text": "63rd",
                "value": 63,
                "form": "ordinal",
                "use": "count",
            },
        ],
    ),
    (
        "In 2022 they were taken.",
        [
            {
                "text": "2022",
                "value": 2022,
                "form": "cardinal",
                "use": "date",
            },
        ],
    ),
    (
        "T-72 tanks burned.",
        [
            {
                "text": "72",
                "value": 72,
                "form": "cardinal",
                "use": "model",
            },
        ],
    ),
    (
        "He was held for two years.",
        [
            {
                "text": "two",
                "value": 2,
                "form": "cardinal",
                "use": "duration",
            },
        ],
    ),
    (
        "Temperatures fell to 20 degrees.",
        [
            {
                "text": "20",
                "value": 20,
                "form": "cardinal",
                "use": "measure",
            },
        ],
    ),
    (
        "Between 60 and 80 came.",
        [
            {
                "text": "Between 60 and 80",
                "value": None,
                "form": "cardinal",
                "use": "count",
                "hedge": "range",
                "lower": 60,
                "upper": 80,
            },
        ],
    ),
    (
        "Two dozen came.",
        [
            {
                "text": "Two dozen",
                "value": 24,
                "form": "cardinal",
                "use": "count",
            },
        ],
    ),
    (
        "Nearly three thousand came.",
        [
            {
                "text": "Nearly three thousand",
                "value": 3000,
                "form": "cardinal",
                "use": "count",
                "hedge": "nearly",
                "lower": None,
                "upper": 3000,
            },
        ],
    ),
    (
        "One and a half thousand came.",
        [
            {
                "text": "One and a half thousand",
                "value": 1500,
                "form": "cardinal",
                "use": "count",
            },
        ],
    ),
]

UK: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "Обмін відбувся 24 серпня 2024 року.",
        [
            {
                "text": "24 серпня 2024 року",
                "value": None,
                "form": "cardinal",
                "use": "date",
            },
        ],
    ),
    (
        "Колона прибула о 14:30.",
        [
            {
                "text": "14:30",
                "value": None,
                "form": "cardinal",
                "use": "time",
            },
        ],
    ),
    (
        "Вони провели в полоні 22 місяці.",
        [
            {
                "text": "22",
                "value": 22,
                "form": "cardinal",
                "use": "duration",
            },
        ],
    ),
    (
        "Йому 62 роки.",
        [
            {
                "text": "62",
                "value": 62,
                "form": "cardinal",
                "use": "age",
            },
        ],
    ),
    (
        "Повернувся 19-річний боєць.",
        [
            {
                "text": "19",
                "value": 19,
                "form": "cardinal",
                "use": "age",
            },
        ],
    ),
    (
        "Викуп становив 5 мільйонів доларів.",
        [
            {
                "text": "5 мільйонів",
                "value": 5000000,
                "form": "cardinal",
                "use": "money",
            },
        ],
    ),
    (
        "Табір лежить за 40 км.",
        [
            {
                "text": "40",
                "value": 40,
                "form": "cardinal",
                "use": "measure",
            },
        ],
    ),
    (
        "Він схуд на 30 кг.",
        [
            {
                "text": "30",
                "value": 30,
                "form": "cardinal",
                "use": "measure",
            },
        ],
    ),
    (
        "Росія звільнила у 38 разів менше.",
        [
            {
                "text": "38",
                "value": 38,
                "form": "cardinal",
                "use": "ratio",
            },
        ],
    ),
    (
        "Почався третій етап.",
        [
            {
                "text": "третій",
                "value": 3,
                "form": "ordinal",
                "use": "stage",
            },
        ],
    ),
    (
        "Прийшли бійці 12-ї бригади.",
        [
            {
                "text": "12-ї",
                "value": 12,
                "form": "ordinal",
                "use": "unit-number",
            },
        ],
    ),
    (
        "Стаття 118 так каже.",
        [
            {
                "text": "118",
                "value": 118,
                "form": "cardinal",
                "use": "document-number",
            },
        ],
    ),
    (
        "Сотні повернулися.",
        [
            {
                "text": "Сотні",
                "value": None,
                "form": "vague",
                "use": "count",
            },
        ],
    ),
    (
        "Третина з них повернулася.",
        [
            {
                "text": "Третина",
                "value": None,
                "form": "fraction",
                "use": "count",
                "fraction": "1/3",
            },
        ],
    ),
    (
        "Половина з них повернулася.",
        [
            {
                "text": "Половина",
                "value": None,
                "form": "fraction",
                "use": "count",
                "fraction": "1/2",
            },
        ],
    ),
    (
        "51% з них повернулися.",
        [
            {
                "text": "51%",
                "value": 51,
                "form": "percent",
                "use": "count",
            },
        ],
    ),
    (
        "Узгоджено 1000 на 1000.",
        [
            {
                "text": "1000 на 1000",
                "value": 1000,
                "form": "formula",
                "use": "count",
            },
        ],
    ),
    (
        "Відбувся 63-й обмін.",
        [
            {
                "text": "63-й",
                "value": 63,
                "form": "ordinal",
                "use": "count",
            },
        ],
    ),
    (
        "У 2022 році їх узяли.",
        [
            {
                "text": "2022 році",
                "value": None,
                "form": "cardinal",
                "use": "date",
            },
        ],
    ),
    (
        "Горіли танки Т-72.",
        [
            {
                "text": "72",
                "value": 72,
                "form": "cardinal",
                "use": "model",
            },
        ],
    ),
    (
        "Його тримали два роки.",
        [
            {
                "text": "два",
                "value": 2,
                "form": "cardinal",
                "use": "duration",
            },
        ],
    ),
    (
        "Від 60 до 80 повернулися.",
        [
            {
                "text": "Від 60 до 80",
                "value": None,
                "form": "cardinal",
                "use": "count",
                "hedge": "range",
                "lower": 60,
                "upper": 80,
            },
        ],
    ),
    (
        "Півтори тисячі повернулися.",
        [
            {
                "text": "Півтори тисячі",
                "value": 1500,
                "form": "cardinal",
                "use": "count",
            },
        ],
    ),
    (
        "Майже три тисячі повернулися.",
        [
            {
                "text": "Майже три тисячі",
                "value": 3000,
                "form": "cardinal",
                "use": "count",
                "hedge": "nearly",
                "lower": None,
                "upper": 3000,
            },
        ],
    ),
    (
        "Двадцятеро повернулися.",
        [
            {
                "text": "Двадцятеро",
                "value": 20,
                "form": "cardinal",
                "use": "count",
            },
        ],
    ),
]

RU: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "Обмен состоялся 24 августа 2024 года.",
        [
            {
                "text": "24 августа 2024 года",
                "value": None,
                "form": "cardinal",
                "use": "date",
            },
        ],
    ),
    (
        "Колонна прибыла в 14:30.",
        [
            {
                "text": "14:30",
                "value": None,
                "form": "cardinal",
                "use": "time",
            },
        ],
    ),
    (
        "Они провели в плену 22 месяца.",
        [
            {
                "text": "22",
                "value": 22,
                "form": "cardinal",
                "use": "duration",
            },
        ],
    ),
    (
        "Ему 62 года.",
        [
            {
                "text": "62",
                "value": 62,
                "form": "cardinal",
                "use": "age",
            },
        ],
    ),
    (
        "Вернулся 19-летний боец.",
        [
            {
                "text": "19",
                "value": 19,
                "form": "cardinal",
                "use": "age",
            },
        ],
    ),
    (
        "Выкуп составил 5 миллионов долларов.",
        [
            {
                "text": "5 миллионов",
                "value": 5000000,
                "form": "cardinal",
                "use": "money",
            },
        ],
    ),
    (
        "Лагерь лежит в 40 км.",
        [
            {
                "text": "40",
                "value": 40,
                "form": "cardinal",
                "use": "measure",
            },
        ],
    ),
    (
        "Он похудел на 30 кг.",
        [
            {
                "text": "30",
                "value": 30,
                "form": "cardinal",
                "use": "measure",
            },
        ],
    ),
    (
        "Россия освободила в 38 раз меньше.",
        [
            {
                "text": "38",
                "value": 38,
                "form": "cardinal",
                "use": "ratio",
            },
        ],
    ),
    (
        "Его приговорили к 15 годам лишения свободы.",
        [
            {
                "text": "15",
                "value": 15,
                "form": "cardinal",
                "use": "term",
            },
        ],
    ),
    (
        "Начался третий этап.",
        [
            {
                "text": "третий",
                "value": 3,
                "form": "ordinal",
                "use": "stage",
            },
        ],
    ),
    (
        "Пришли бойцы 12-й бригады.",
        [
            {
                "text": "12-й",
                "value": 12,
                "form": "ordinal",
                "use": "unit-number",
            },
        ],
    ),
    (
        "Статья 118 так говорит.",
        [
            {
                "text": "118",
                "value": 118,
                "form": "cardinal",
                "use": "document-number",
            },
        ],
    ),
    (
        "Сотни вернулись.",
        [
            {
                "text": "Сотни",
                "value": None,
                "form": "vague",
                "use": "count",
            },
        ],
    ),
    (
        "Треть из них вернулась.",
        [
            {
                "text": "Треть",
                "value": None,
                "form": "fraction",
                "use": "count",
                "fraction": "1/3",
            },
        ],
    ),
    (
        "Половина из них вернулась.",
        [
            {
                "text": "Половина",
                "value": None,
                "form": "fraction",
                "use": "count",
                "fraction": "1/2",
            },
        ],
    ),
    (
        "51% из них вернулись.",
        [
            {
                "text": "51%",
                "value": 51,
                "form": "percent",
                "use": "count",
            },
        ],
    ),
    (
        "Согласован обмен 1000 на 1000.",
        [
            {
                "text": "1000 на 1000",
                "value": 1000,
                "form": "formula",
                "use": "count",
            },
        ],
    ),
    (
        "Состоялся 63-й обмен.",
        [
            {
                "text": "63-й",
                "value": 63,
                "form": "ordinal",
                "use": "count",
            },
        ],
    ),
    (
        "В 2022 году их взяли.",
        [
            {
                "text": "2022 году",
                "value": None,
                "form": "cardinal",
                "use": "date",
            },
        ],
    ),
    (
        "Горели танки Т-72.",
        [
            {
                "text": "72",
                "value": 72,
                "form": "cardinal",
                "use": "model",
            },
        ],
    ),
    (
        "Его держали два года.",
        [
            {
                "text": "два",
                "value": 2,
                "form": "cardinal",
                "use": "duration",
            },
        ],
    ),
    (
        "От 60 до 80 вернулись.",
        [
            {
                "text": "От 60 до 80",
                "value": None,
                "form": "cardinal",
                "use": "count",
                "hedge": "range",
                "lower": 60,
                "upper": 80,
            },
        ],
    ),
    (
        "Полторы тысячи вернулись.",
        [
            {
                "text": "Полторы тысячи",
                "value": 1500,
                "form": "cardinal",
                "use": "count",
            },
        ],
    ),
    (
        "Почти три тысячи вернулись.",
        [
            {
                "text": "Почти три тысячи",
                "value": 3000,
                "form": "cardinal",
                "use": "count",
                "hedge": "nearly",
                "lower": None,
                "upper": 3000,
            },
        ],
    ),
    (
        "Двадцать человек вернулись.",
        [
            {
                "text": "Двадцать",
                "value": 20,
                "form": "cardinal",
                "use": "count",
            },
        ],
    ),
]
