"""Section 4: date_text as written, date_iso only where the passage makes it unambiguous, date_role event or as_of. Sentences of our own."""

from __future__ import annotations

from tests.core.statements.wanted import Case, Want

__all__ = ["EN", "RU", "UK"]

EN: list[Case] = [
    Case(
        "Ukraine brought home 60 soldiers on 24 May 2025.",
        Want("60", date_text="24 May 2025", date_iso="2025-05-24", date_role="event"),
    ),
    Case(
        "Ukraine brought home 60 soldiers on May 24, 2025.",
        Want("60", date_text="May 24, 2025", date_iso="2025-05-24", date_role="event"),
    ),
    Case(
        "On 24 May Ukraine brought home 60 soldiers.",
        Want("60", date_text="24 May", date_iso="", date_role="event"),
    ),
    Case(
        "In May 2025 Ukraine brought home 600 soldiers.",
        Want("600", date_text="In May 2025", date_iso="2025-05", date_role="event"),
    ),
    Case(
        "In 2023 Ukraine brought home 600 soldiers.",
        Want("600", date_text="2023", date_iso="2023", date_role="event"),
    ),
    Case(
        "On Friday Ukraine brought home 60 soldiers.",
        Want("60", date_text="Friday", date_iso="", date_role="event"),
    ),
    Case(
        "Yesterday Ukraine brought home 60 soldiers.",
        Want("60", date_text="Yesterday", date_iso="", date_role="event"),
    ),
    Case(
        "As of 1 March 2025, Russia held 60 Ukrainian soldiers.",
        Want("60", date_text="As of 1 March 2025", date_iso="2025-03-01", date_role="as_of"),
    ),
    Case(
        "Ukraine brought home 60 soldiers.",
        Want("60", date_text="", date_iso="", date_role=""),
    ),
]

UK: list[Case] = [
    Case(
        "24 травня 2025 року Україна повернула 60 військових.",
        Want("60", date_text="24 травня 2025 року", date_iso="2025-05-24", date_role="event"),
    ),
    Case(
        "24 травня Україна повернула 60 військових.",
        Want("60", date_text="24 травня", date_iso="", date_role="event"),
    ),
    Case(
        "У травні 2025 року Україна повернула 600 військових.",
        Want("600", date_text="У травні 2025 року", date_iso="2025-05", date_role="event"),
    ),
    Case(
        "У 2023 році Україна повернула 600 військових.",
        Want("600", date_text="У 2023 році", date_iso="2023", date_role="event"),
    ),
    Case(
        "У п'ятницю Україна повернула 60 військових.",
        Want("60", date_text="У п'ятницю", date_iso="", date_role="event"),
    ),
    Case(
        "Учора Україна повернула 60 військових.",
        Want("60", date_text="Учора", date_iso="", date_role="event"),
    ),
    Case(
        "Станом на 1 березня 2025 року в полоні 60 українських військових.",
        Want("60", date_text="Станом на 1 березня 2025 року", date_iso="2025-03-01", date_role="as_of"),
    ),
    Case(
        "Україна повернула 60 військових.",
        Want("60", date_text="", date_iso="", date_role=""),
    ),
]

RU: list[Case] = [
    Case(
        "24 мая 2025 года Россия вернула 60 военных.",
        Want("60", date_text="24 мая 2025 года", date_iso="2025-05-24", date_role="event"),
    ),
    Case(
        "24 мая Россия вернула 60 военных.",
        Want("60", date_text="24 мая", date_iso="", date_role="event"),
    ),
    Case(
        "В мае 2025 года Россия вернула 600 военных.",
        Want("600", date_text="В мае 2025 года", date_iso="2025-05", date_role="event"),
    ),
    Case(
        "В 2023 году Россия вернула 600 военных.",
        Want("600", date_text="В 2023 году", date_iso="2023", date_role="event"),
    ),
    Case(
        "В пятницу Россия вернула 60 военных.",
        Want("60", date_text="В пятницу", date_iso="", date_role="event"),
    ),
    Case(
        "Вчера Россия вернула 60 военных.",
        Want("60", date_text="Вчера", date_iso="", date_role="event"),
    ),
    Case(
        "По состоянию на 1 марта 2025 года в плену 60 российских военных.",
        Want("60", date_text="По состоянию на 1 марта 2025 года", date_iso="2025-03-01", date_role="as_of"),
    ),
    Case(
        "Россия вернула 60 военных.",
        Want("60", date_text="", date_iso="", date_role=""),
    ),
]
