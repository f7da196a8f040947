"""Roles are told by dictionary, endings, capitals and custom, in that order of weight."""

from __future__ import annotations

import pytest

from byname.core.names.fold import fold
from byname.core.names.roles import folded_like_surname, is_initial, likely_roles, named_like_surname, names_father

NOBODY: frozenset[str] = frozenset()


@pytest.mark.parametrize("token", ["І", "І.", "Дж.", "Yu.", "Shch.", "Ю"])
def test_initials(token: str) -> None:
    assert is_initial(token)


@pytest.mark.parametrize("token", ["Ян", "Кім.", "Іван", "Іван.", ""])
def test_short_names_are_no_initials(token: str) -> None:
    assert not is_initial(token)


@pytest.mark.parametrize("token", ["Петрович", "Ілліч", "Іванівна", "Аслан огли", "Аслан кизи"])
def test_tokens_that_name_a_father(token: str) -> None:
    assert names_father(token)


def test_bulgarian_fathers_are_named_like_surnames() -> None:
    assert named_like_surname("Квітаров")
    assert not named_like_surname("Квітаренко")


def test_custom_decides_where_nothing_else_speaks() -> None:
    assert likely_roles(("Arkan", "Dzvonel"), NOBODY) == ("Dzvonel", "Arkan", "", False)
    assert likely_roles(("Дзвонель", "Аркан"), NOBODY) == ("Дзвонель", "Аркан", "", False)


def test_capitals_mark_the_family_name() -> None:
    assert likely_roles(("Аркан", "Дзвонель"), frozenset({"Дзвонель"})) == ("Дзвонель", "Аркан", "", True)


@pytest.mark.parametrize(
    "token",
    [
        "Тихоярович",
        "Тихоярівна",
        "Тихояровна",
        "Тихояревич",
        "Тихоярійович",
        "Тихоярівич",
        "Tykhoiarovych",
        "Tikhoiarovich",
        "Tykhoiarivna",
        "Tikhoiarovna",
        "Ильинична",
        "Лукич",
        "Лукінічна",
        "Rustam oglu",
        "Рустам оглы",
        "Рустам улы",
        "Рустам кызы",
    ],
)
def test_an_ending_or_a_second_word_names_the_father(token: str) -> None:
    assert names_father(token)


@pytest.mark.parametrize("token", ["Тихояр", "Громоклен", "Тихоярук", "Кулич", "Дзвонич", "оглы", "Іван", "Anna"])
def test_a_surname_or_a_given_name_names_no_father(token: str) -> None:
    assert not names_father(token)


@pytest.mark.parametrize("token", ["Тихояров", "Тихоярова", "Зовоєв", "Зовоєва", "Громоклів", "Tikhoiarov", "Zovoyeva"])
def test_a_father_s_name_may_look_like_a_surname(token: str) -> None:
    assert named_like_surname(token)


@pytest.mark.parametrize("token", ["Тихоярко", "Дзвонін", "Громоклен", "Зовоярський", "", "О"])
def test_other_endings_do_not(token: str) -> None:
    assert not named_like_surname(token)


@pytest.mark.parametrize(
    ("tokens", "family", "given", "patronymic"),
    [
        ("Тихояренко Іван Петрович", "Тихояренко", "Іван", "Петрович"),
        ("Іван Петрович Тихояренко", "Тихояренко", "Іван", "Петрович"),
        ("Іван Тихояренко Петрович", "Тихояренко", "Іван", "Петрович"),
        ("Петрович Іван Тихояренко", "Тихояренко", "Іван", "Петрович"),
        ("Тихояренко Іван", "Тихояренко", "Іван", ""),
        ("Іван Тихояренко", "Тихояренко", "Іван", ""),
        ("Ivan Tykhoiarenko", "Tykhoiarenko", "Ivan", ""),
        ("Tykhoiarenko Ivan", "Tykhoiarenko", "Ivan", ""),
        ("Тихояренко І. П.", "Тихояренко", "І.", "П."),
        ("І. П. Тихояренко", "Тихояренко", "І.", "П."),
        ("Іван Петрович", "", "Іван", "Петрович"),
        ("Синьогай-Кленко Олена", "Синьогай-Кленко", "Олена", ""),
        ("Марія Іванівна Громоклен", "Громоклен", "Марія", "Іванівна"),
    ],
)
def test_the_dictionary_and_the_endings_tell_the_roles(tokens: str, family: str, given: str, patronymic: str) -> None:
    words = tuple(tokens.split(" "))
    assert likely_roles(words, NOBODY)[:3] == (family, given, patronymic)


@pytest.mark.parametrize("token", ["А.", "Б", "Yu.", "shch.", "ЮЮ."])
def test_an_initial_is_never_the_family_name(token: str) -> None:
    assert likely_roles((token, "Громоклен"), NOBODY)[:2] == ("Громоклен", token)


def test_a_known_father_is_the_patronymic_beside_a_name_that_only_ends_like_one() -> None:
    assert likely_roles(("Борис", "Сембзивиц", "Сергеевич"), NOBODY)[:3] == ("Сембзивиц", "Борис", "Сергеевич")
    assert likely_roles(("Сергій", "Петрович", "Борисович"), NOBODY)[:3] == ("Борисович", "Сергій", "Петрович")


@pytest.mark.parametrize(
    ("text", "family", "given_name"),
    [
        ("Саша Громоклен", "Громоклен", "Саша"),
        ("Громоклен Вова", "Громоклен", "Вова"),
        ("Федько Іван", "Федько", "Іван"),
    ],
)
def test_a_short_form_is_known_as_a_given_name_unless_a_full_one_stands_beside_it(
    text: str, family: str, given_name: str
) -> None:
    assert likely_roles(tuple(text.split()), NOBODY)[:2] == (family, given_name)


@pytest.mark.parametrize("token", ["Тлеменов", "Тлеменова", "Tlemenev", "Тлеменів", "Тлеменович", ""])
def test_a_fold_ends_like_a_surname_if_its_word_does(token: str) -> None:
    assert (
        folded_like_surname(fold(token))
        == named_like_surname(token)
        == token.casefold().endswith(("ов", "ова", "ev", "ів"))
    )
