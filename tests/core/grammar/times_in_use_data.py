"""Sentences with what they say of when, in texts of 30 May 2025, a Friday."""

from __future__ import annotations

from datetime import date
from typing import Any

__all__ = ["EN", "RU", "UK"]

EN: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "He came on 24 May 2025.",
        [
            {
                "text": "24 May 2025",
                "iso": "2025-05-24",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
    (
        "He came on May 24, 2025.",
        [
            {
                "text": "May 24, 2025",
                "iso": "2025-05-24",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
    (
        "He came on 24 May.",
        [
            {
                "text": "24 May",
                "iso": "",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
    (
        "He came on Friday.",
        [
            {
                "text": "Friday",
                "iso": "",
                "first": date(2025, 5, 30),
                "last": date(2025, 5, 30),
            },
        ],
    ),
    (
        "He came yesterday.",
        [
            {
                "text": "yesterday",
                "iso": "",
                "first": date(2025, 5, 29),
                "last": date(2025, 5, 29),
            },
        ],
    ),
    (
        "He came today.",
        [
            {
                "text": "today",
                "iso": "",
                "first": date(2025, 5, 30),
                "last": date(2025, 5, 30),
            },
        ],
    ),
    (
        "He came in May 2025.",
        [
            {
                "text": "May 2025",
                "iso": "2025-05",
                "first": date(2025, 5, 1),
                "last": date(2025, 5, 31),
            },
        ],
    ),
    (
        "He came in 2023.",
        [
            {
                "text": "2023",
                "iso": "2023",
                "first": date(2023, 1, 1),
                "last": date(2023, 12, 31),
            },
        ],
    ),
    (
        "He came last month.",
        [
            {
                "text": "last month",
                "iso": "",
                "first": date(2025, 4, 1),
                "last": date(2025, 4, 30),
            },
        ],
    ),
    (
        "He came last year.",
        [
            {
                "text": "last year",
                "iso": "",
                "first": date(2024, 1, 1),
                "last": date(2024, 12, 31),
            },
        ],
    ),
    (
        "He came last week.",
        [
            {
                "text": "last week",
                "iso": "",
                "first": date(2025, 5, 19),
                "last": date(2025, 5, 25),
            },
        ],
    ),
    (
        "He came this year.",
        [
            {
                "text": "this year",
                "iso": "",
                "first": date(2025, 1, 1),
                "last": date(2025, 12, 31),
            },
        ],
    ),
    (
        "They are held since January 2024.",
        [
            {
                "text": "since January 2024",
                "iso": "",
                "first": date(2024, 1, 1),
                "last": date(2025, 5, 30),
                "since": True,
            },
        ],
    ),
    (
        "They are held since 2022.",
        [
            {
                "text": "since 2022",
                "iso": "",
                "first": date(2022, 1, 1),
                "last": date(2025, 5, 30),
                "since": True,
            },
        ],
    ),
    (
        "They came between 23 and 25 May 2025.",
        [
            {
                "text": "between 23 and 25 May 2025",
                "iso": "2025-05-23/2025-05-25",
                "first": date(2025, 5, 23),
                "last": date(2025, 5, 25),
            },
        ],
    ),
    (
        "They came from 23 to 25 May 2025.",
        [
            {
                "text": "from 23 to 25 May 2025",
                "iso": "2025-05-23/2025-05-25",
                "first": date(2025, 5, 23),
                "last": date(2025, 5, 25),
            },
        ],
    ),
    (
        "As of 1 March 2025 they are held.",
        [
            {
                "text": "As of 1 March 2025",
                "iso": "2025-03-01",
                "first": date(2025, 3, 1),
                "last": date(2025, 3, 1),
            },
        ],
    ),
    (
        "They came on 2025-05-24.",
        [
            {
                "text": "2025-05-24",
                "iso": "2025-05-24",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
    (
        "They came on 24.05.2025.",
        [
            {
                "text": "24.05.2025",
                "iso": "2025-05-24",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
]

UK: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "Він повернувся 24 травня 2025 року.",
        [
            {
                "text": "24 травня 2025 року",
                "iso": "2025-05-24",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
    (
        "Він повернувся 24 травня.",
        [
            {
                "text": "24 травня",
                "iso": "",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
    (
        "Він повернувся у п'ятницю.",
        [
            {
                "text": "у п'ятницю",
                "iso": "",
                "first": date(2025, 5, 30),
                "last": date(2025, 5, 30),
            },
        ],
    ),
    (
        "Він повернувся вчора.",
        [
            {
                "text": "вчора",
                "iso": "",
                "first": date(2025, 5, 29),
                "last": date(2025, 5, 29),
            },
        ],
    ),
    (
        "Він повернувся сьогодні.",
        [
            {
                "text": "сьогодні",
                "iso": "",
                "first": date(2025, 5, 30),
                "last": date(2025, 5, 30),
            },
        ],
    ),
    (
        "Він повернувся у травні 2025 року.",
        [
            {
                "text": "у травні 2025 року",
                "iso": "2025-05",
                "first": date(2025, 5, 1),
                "last": date(2025, 5, 31),
            },
        ],
    ),
    (
        "Він повернувся у 2023 році.",
        [
            {
                "text": "у 2023 році",
                "iso": "2023",
                "first": date(2023, 1, 1),
                "last": date(2023, 12, 31),
            },
        ],
    ),
    (
        "Він повернувся минулого місяця.",
        [
            {
                "text": "минулого місяця",
                "iso": "",
                "first": date(2025, 4, 1),
                "last": date(2025, 4, 30),
            },
        ],
    ),
    (
        "Він повернувся торік.",
        [
            {
                "text": "торік",
                "iso": "",
                "first": date(2024, 1, 1),
                "last": date(2024, 12, 31),
            },
        ],
    ),
    (
        "Він повернувся минулого тижня.",
        [
            {
                "text": "минулого тижня",
                "iso": "",
                "first": date(2025, 5, 19),
                "last": date(2025, 5, 25),
            },
        ],
    ),
    (
        "Їх утримують із січня 2024 року.",
        [
            {
                "text": "із січня 2024 року",
                "iso": "",
                "first": date(2024, 1, 1),
                "last": date(2025, 5, 30),
                "since": True,
            },
        ],
    ),
    (
        "Їх утримують від 2022 року.",
        [
            {
                "text": "від 2022 року",
                "iso": "",
                "first": date(2022, 1, 1),
                "last": date(2025, 5, 30),
                "since": True,
            },
        ],
    ),
    (
        "Вони повернулися з 23 до 25 травня 2025 року.",
        [
            {
                "text": "з 23 до 25 травня 2025 року",
                "iso": "2025-05-23/2025-05-25",
                "first": date(2025, 5, 23),
                "last": date(2025, 5, 25),
            },
        ],
    ),
    (
        "Станом на 1 березня 2025 року вони в полоні.",
        [
            {
                "text": "Станом на 1 березня 2025 року",
                "iso": "2025-03-01",
                "first": date(2025, 3, 1),
                "last": date(2025, 3, 1),
            },
        ],
    ),
    (
        "Вони повернулися 24.05.2025.",
        [
            {
                "text": "24.05.2025",
                "iso": "2025-05-24",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
]

RU: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "Он вернулся 24 мая 2025 года.",
        [
            {
                "text": "24 мая 2025 года",
                "iso": "2025-05-24",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
    (
        "Он вернулся 24 мая.",
        [
            {
                "text": "24 мая",
                "iso": "",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
    (
        "Он вернулся в пятницу.",
        [
            {
                "text": "в пятницу",
                "iso": "",
                "first": date(2025, 5, 30),
                "last": date(2025, 5, 30),
            },
        ],
    ),
    (
        "Он вернулся вчера.",
        [
            {
                "text": "вчера",
                "iso": "",
                "first": date(2025, 5, 29),
                "last": date(2025, 5, 29),
            },
        ],
    ),
    (
        "Он вернулся сегодня.",
        [
            {
                "text": "сегодня",
                "iso": "",
                "first": date(2025, 5, 30),
                "last": date(2025, 5, 30),
            },
        ],
    ),
    (
        "Он вернулся в мае 2025 года.",
        [
            {
                "text": "в мае 2025 года",
                "iso": "2025-05",
                "first": date(2025, 5, 1),
                "last": date(2025, 5, 31),
            },
        ],
    ),
    (
        "Он вернулся в 2023 году.",
        [
            {
                "text": "в 2023 году",
                "iso": "2023",
                "first": date(2023, 1, 1),
                "last": date(2023, 12, 31),
            },
        ],
    ),
    (
        "Он вернулся в прошлом месяце.",
        [
            {
                "text": "в прошлом месяце",
                "iso": "",
                "first": date(2025, 4, 1),
                "last": date(2025, 4, 30),
            },
        ],
    ),
    (
        "Он вернулся в прошлом году.",
        [
            {
                "text": "в прошлом году",
                "iso": "",
                "first": date(2024, 1, 1),
                "last": date(2024, 12, 31),
            },
        ],
    ),
    (
        "Он вернулся на прошлой неделе.",
        [
            {
                "text": "на прошлой неделе",
                "iso": "",
                "first": date(2025, 5, 19),
                "last": date(2025, 5, 25),
            },
        ],
    ),
    (
        "Их удерживают с января 2024 года.",
        [
            {
                "text": "с января 2024 года",
                "iso": "",
                "first": date(2024, 1, 1),
                "last": date(2025, 5, 30),
                "since": True,
            },
        ],
    ),
    (
        "Их удерживают с 2022 года.",
        [
            {
                "text": "с 2022 года",
                "iso": "",
                "first": date(2022, 1, 1),
                "last": date(2025, 5, 30),
                "since": True,
            },
        ],
    ),
    (
        "Они вернулись с 23 по 25 мая 2025 года.",
        [
            {
                "text": "с 23 по 25 мая 2025 года",
                "iso": "2025-05-23/2025-05-25",
                "first": date(2025, 5, 23),
                "last": date(2025, 5, 25),
            },
        ],
    ),
    (
        "По состоянию на 1 марта 2025 года они в плену.",
        [
            {
                "text": "По состоянию на 1 марта 2025 года",
                "iso": "2025-03-01",
                "first": date(2025, 3, 1),
                "last": date(2025, 3, 1),
            },
        ],
    ),
    (
        "Они вернулись 24.05.2025.",
        [
            {
                "text": "24.05.2025",
                "iso": "2025-05-24",
                "first": date(2025, 5, 24),
                "last": date(2025, 5, 24),
            },
        ],
    ),
]
