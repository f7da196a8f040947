"""One man under two offices in two texts is a conflict to show."""

from __future__ import annotations

import pytest

from byname.core.statements.claim import Attribution
from byname.core.statements.speakers_offices import name_of, office_class, same_name, two_offices


def spoke(name: str, office: str) -> Attribution:
    return Attribution(0, 1, f"{office} {name}", office)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Лубінця", "Лубінець"), ("Лубінця", "Lubinets"), ("Зеленського", "Zelenskyy"), ("Юсова", "Юсов"), ("Єрмака", "Yermak"),
        ("Москальковой", "Москалькова"), ("Oren Talvik", "Talvik"), ("Ореста Тальвіка", "Орест Тальвік"), ("Талвиком", "Talvik"),
    ],
)  # fmt: skip
def test_names_are_folded_over_case_and_script(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(("one", "other"), [("Talvik", "Doran"), ("Oren Talvik", "Maria Talvik"), ("", "Talvik")])
def test_other_names_are_others(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_one_man_under_two_offices() -> None:
    left, right = spoke("Talvik", "adviser"), spoke("Тальвіка", "омбудсмана")
    assert two_offices([left], [right]) == ((left, right),)


def test_the_same_office_in_other_words_is_no_conflict() -> None:
    assert two_offices([spoke("Talvik", "Ombudsman")], [spoke("Тальвік", "Уповноважений")]) == ()
    assert two_offices([spoke("Talvik", "guide")], [spoke("Talvik", "senior guide")]) == ()


def test_who_has_no_office_is_in_no_conflict() -> None:
    assert two_offices([Attribution(0, 1, "Talvik")], [spoke("Talvik", "head")]) == ()


def test_each_pair_of_offices_once() -> None:
    left, right = spoke("Talvik", "adviser"), spoke("Talvik", "head")
    assert len(two_offices([left, left], [right, right])) == 1


def test_name_and_class() -> None:
    assert name_of(spoke("Oren Talvik", "head of the office")) == "Oren Talvik"
    assert office_class("пресс-секретарь") == office_class("spokeswoman") == "spokesman"
    assert office_class("baker") == ""
