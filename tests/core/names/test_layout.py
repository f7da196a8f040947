"""A name typed with the keyboard left in another alphabet reads as it was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names import compare_names, name_of_parts, parse_name
from byname.core.names.layout import retyped

KEYS = dict(zip("йцукенгшщзхїфівапролджєячсмитьбю'", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", strict=True))


def mistyped(text: str) -> str:
    """A Ukrainian text as the keys give it on the English keyboard."""
    return "".join(KEYS[c.lower()].upper() if c.isupper() else KEYS.get(c, c) for c in text)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Nb[jzh Jktu", "Тихояр Олег"),
        ("Uhjvjrkty Ktjybl Sujhjdbx", "Громоклен Леонид Ігорович"),
        ("Nb[jzh Jrcfyf Gtnhsdyf", "Тихояр Оксана Петрівна"),
        ("Громоклен Іван", "Громоклен Іван"),
        ("Tykhoiar Oleh", "Tykhoiar Oleh"),
        ("Ешлщшфк Щдур", "Tikoiar Oleh"),
        ("", ""),
    ],
)
def test_the_keyboard_that_was_meant_is_found_by_a_known_name(typed: str, meant: str) -> None:
    assert retyped(typed) == meant


@given(
    st.sampled_from(["Тихояр", "Громоклен", "Дзвонель"]), st.sampled_from(["Олександр", "Микола", "Сергій", "Тетяна"])
)
def test_a_wrong_keyboard_changes_no_name(family: str, given_name: str) -> None:
    meant, typed = parse_name(f"{family} {given_name}"), parse_name(mistyped(f"{family} {given_name}"))
    assert (typed.family, typed.given) == (meant.family, meant.given)
    assert compare_names(meant, typed).score == 1


def test_cells_are_read_together() -> None:
    """A family name alone could be anything; the given name beside it tells the keyboard."""
    name = name_of_parts(family=mistyped("Тихояр"), given=mistyped("Микола"))
    assert (name.family, name.given) == ("Тихояр", "Микола")


@pytest.mark.parametrize(
    "text", ["Brooksfield Herb", "Ng Lee", "O'Tikhoiar Sean", "Тихояр Зовояр", "X. Y.", "Жук Їжак"]
)
def test_names_without_a_known_name_on_the_other_keyboard_stay(text: str) -> None:
    assert retyped(text) == text


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert len(retyped(text)) == len(text)
    assert retyped(retyped(text)) == retyped(text)
