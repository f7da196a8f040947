"""A crowd of made-up people: enough of them that their numbers may be published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from byname.core.dates import UncertainDate
from tests.ledger.registers import Register, Row

__all__ = ["come_home", "crowd", "crowded"]

_FAMILIES = (
    "Бразмолюк", "Гумзавець", "Жвакодій", "Дзюлько", "Пирханюк", "Цвіртяк", "Шкромеда", "Мнижчук", "Фуркотій", "Щерблян",
    "Кешмівка", "Лубрись", "Нездрай", "Опухляк", "Рогвидько", "Салмотій", "Тумбеник", "Удзинець", "Хлявтур", "Чмутрай",
    "Юхвидла", "Ядвищак", "Єрмогуз", "Їдлоха", "Ваврогон", "Зорбидій", "Ірзавка", "Кукшалт", "Охримбей", "Плющовід",
    "Смузгало", "Троншак", "Уклейдяч", "Фляговар", "Хоптирій", "Цурмідко", "Швидколіз", "Ґердаш", "Аркобуд", "Бульдирій",
)  # fmt: skip
"""Nobody: built so that no language has them, and far enough apart that nobody takes one for another."""
_GIVEN = (
    ("Орест", "Глібович"),
    ("Назар", "Левкович"),
    ("Устим", "Саввич"),
    ("Юхим", "Денисович"),
    ("Макар", "Ількович"),
)


def crowd(many: int, first: int = 0) -> list[Row]:
    """People who share no name with one another, and no day of birth."""
    rows: list[Row] = []
    for place in range(first, first + many):
        given, father = _GIVEN[place % len(_GIVEN)]
        born = date(1975, 1, 3) + timedelta(days=97 * place)
        name = f"{_FAMILIES[place % len(_FAMILIES)]} {given} {father}"
        unit = "12 бригада" if place % 2 else "40 полк"
        rows.append({"name": name, "birth_date": born.isoformat(), "unit": unit, "capture_date": "2022-05-17"})
    return rows


def come_home(register: Register, rows: Sequence[Row], on: str, *, title: str = "", exchange: str = "") -> list[int]:
    """An act of return of these people on a day."""
    day = date.fromisoformat(on)
    plain = [{name: row[name] for name in ("name", "birth_date")} for row in rows]
    return register.take(
        title or f"act-{on}",
        plain,
        source="act",
        kind="handover-act",
        received=day + timedelta(days=1),
        on=UncertainDate.from_edtf(on),
        exchange=exchange,
        phase="1" if exchange else "",
    )


def crowded(register: Register, many: int = 30, back: int = 12) -> list[Row]:
    """A list of so many taken in May 2022, of whom some came home on 4 February 2023."""
    rows = crowd(many)
    register.take("own-list", rows, received=date(2022, 7, 1))
    come_home(register, rows[:back], "2023-02-04", exchange="X-1")
    return rows
