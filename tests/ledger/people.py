"""Rows about a few made-up people, as lists would write them."""

from __future__ import annotations

ANDRII = {
    "name": "Мартолюк Андрій Іванович", "birth_date": "03.04.1985", "unit": "12 бригада", "capture_date": "17.05.2022",
    "capture_place": "Зорджськ",
}  # fmt: skip
ANDRII_BY_EAR = {"name": "Martoliuk Andrii", "birth_date": "1985-04-03"}
ANDRII_ALMOST = {"name": "Мартолюк Андрій", "unit": "12 бригада", "capture_place": "Зорджськ"}
OLEKSII = {
    "name": "Зелідько Олексій Петрович",
    "birth_date": "09.11.1990",
    "unit": "12 бригада",
    "capture_date": "05.2022",
}
STRANGER = {
    "name": "Гумзавець Роман Ігорович",
    "birth_date": "21.08.1977",
    "unit": "40 полк",
    "capture_date": "01.03.2023",
}
NOBODY = {"name": "", "birth_date": "01.01.1980", "unit": "12 бригада"}
