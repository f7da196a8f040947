"""A short form may stand for several full names; it agrees with each, and less than the full name does."""

from __future__ import annotations

import pytest

from byname.core.names import compare_names, fold, name_of_parts
from byname.core.names.short_forms import known_apart, one_given_name, stands_for
from byname.core.names.short_forms_data import SHORT_FORMS


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Сашко", "Олександр"),
        ("Саша", "Александра"),
        ("Sasha", "Олександр"),
        ("Вова", "Volodymyr"),
        ("Жора", "Георгий"),
        ("Міша", "Mykhailo"),
        ("Льоша", "Алексей"),
        ("Катя", "Kateryna"),
        ("Bill", "William"),
        ("Білл", "William"),
        ("Bob", "Роберт"),
        ("Ted", "Edward"),
        ("Чак", "Charles"),
        ("Honza", "Jan"),
        ("Пешо", "Петър"),
    ],
)
def test_a_short_form_stands_for_its_full_name_in_any_script(short: str, full: str) -> None:
    assert one_given_name(short, full)
    assert one_given_name(full, short)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Саша", "Сергій"), ("Ярослав", "Станіслав"), ("Bill", "Robert"), ("Олена", "Ольга"), ("Гена", "Женя"), ("", "")],
)
def test_forms_of_two_names_are_two_names(one: str, other: str) -> None:
    assert not one_given_name(one, other)


def test_one_form_of_two_names_makes_them_no_one_name() -> None:
    """Слава is short for both, yet nobody called Ярослав is Станіслав."""
    assert one_given_name("Слава", "Ярослав")
    assert one_given_name("Слава", "Станіслав")
    assert known_apart("Ярослав", "Станіслав")


def test_names_are_known_apart_only_if_both_are_known_and_no_form_of_each_other() -> None:
    assert known_apart("Олег", "Ігор")
    assert not known_apart("Олег", "Зовоярк")
    assert not known_apart("Олесь", "Олександр")


def test_two_short_forms_of_one_name_may_be_one() -> None:
    assert one_given_name("Саша", "Шура")


def test_a_short_form_agrees_less_than_the_full_name() -> None:
    """Law 6: a short form must never link by itself, so the verdict tells it from one name in two spellings."""
    full, other, short = (name_of_parts(family="Тихояр", given=each) for each in ("Олександр", "Александр", "Сашко"))
    loose = compare_names(full, short)
    assert (loose.agree, loose.loosely) == (("family", "given"), ("given",))
    assert compare_names(full, other).loosely == ()
    assert loose.score < compare_names(full, other).score


def test_each_line_of_the_table_names_one_full_name_and_forms_that_letters_spell() -> None:
    for line in SHORT_FORMS.strip().splitlines():
        heads, forms = line.split(" | ")
        assert heads.split(), line
        assert all(fold(form) for form in forms.split()), line
        assert all(stands_for(head) & stands_for(forms.split()[0]) for head in heads.split()), line
