"""The stored keys of a name are those of its other spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.keys import NameKeys, name_keys
from byname.core.names.parse import name_of_parts, parse_name


def test_ukrainian_russian_and_latin_spellings_have_the_same_keys() -> None:
    keys = {
        name_keys(parse_name(text))
        for text in ("Вербокрутський Олексій Миколайович", "Вербокрутский Алексей Николаевич",
                     "VERBOKRUTSKYI Oleksii Mykolaiovych", "Aleksey Nikolaevich Verbokrutsky")
    }  # fmt: skip
    assert len(keys) == 1
    assert keys.pop().given_key == "oleksii"


def test_given_name_and_father_are_keyed_by_their_ids() -> None:
    keys = name_keys(parse_name("Тихояр Іван Петрович"))
    assert (keys.given_key, keys.patronymic_key) == ("ivan", "petro")


def test_initials_and_absent_parts_have_no_key() -> None:
    assert name_keys(parse_name("Тихояр І. П.")) == NameKeys(
        family_fold=name_keys(parse_name("Тихояр")).family_fold,
        family_skeleton=name_keys(parse_name("Тихояр")).family_skeleton,
        given_key="",
        patronymic_key="",
    )
    assert name_keys(name_of_parts(family="Т.")).family_fold == ""


def test_unknown_names_are_keyed_by_their_fold() -> None:
    keys = name_keys(name_of_parts(family="Тихояр", given="Зовоярк", patronymic="Зовояркович"))
    assert (keys.given_key, keys.patronymic_key) == ("zovoiark", "zovoiark")


@given(st.text(), st.text(), st.text())
def test_no_text_is_too_odd_for_keys(family: str, given: str, patronymic: str) -> None:
    name = name_of_parts(family=family, given=given, patronymic=patronymic)
    assert name_keys(name) == name_keys(name)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Тихояр Юхим Ілліч", "Тихояр Ефим Ильич"),
        ("Громокленська Ганна Яківна", "Громокленская Анна Яковлевна"),
        ("Громокленська Олена Ігорівна", "Громокленский Елена Игоревич"),
        ("Щиробор Сергій", "Shchyrobor Serhii"),
        ("Хмелекур Григорій", "Khmelekur Hryhorii"),
        ("Дем'янолуг Євген", "Демьянолуг Евгений"),
        ("Тихояр Аслан Зовоярович", "Tykhoiar Aslan Zovoiarovych"),
    ],
)
def test_spellings_of_one_name_find_each_other_by_every_key(left: str, right: str) -> None:
    assert name_keys(parse_name(left)) == name_keys(parse_name(right))


@pytest.mark.parametrize(
    ("left", "right", "field"),
    [
        ("Тихояр Іван", "Громоклен Іван", "family_fold"),
        ("Тихояр Іван", "Тихолар Іван", "family_skeleton"),
        ("Тихояр Іван", "Тихояр Ігор", "given_key"),
        ("Тихояр Іван Петрович", "Тихояр Іван Павлович", "patronymic_key"),
    ],
)
def test_other_names_differ_in_the_key_of_their_role(left: str, right: str, field: str) -> None:
    assert getattr(name_keys(parse_name(left)), field) != getattr(name_keys(parse_name(right)), field)
