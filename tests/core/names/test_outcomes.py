"""Two words in one role of a name agree, conflict or are missing; what agrees loosely only is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.outcomes import family_outcome, given_outcome, heard_likeness, patronymic_outcome

WORDS = st.sampled_from(
    [
        "Тихояр",
        "Tykhoiar",
        "Сашко",
        "Олександр",
        "Oleksandr",
        "Bill",
        "Жан-Клод",
        "І.",
        "",
        "Петрович",
        "Petrovich",
        "Ж",
    ]
)


@pytest.mark.parametrize("compare", [family_outcome, given_outcome, patronymic_outcome, heard_likeness])
@given(WORDS, WORDS)
def test_which_word_stands_first_makes_no_difference(compare: object, a: str, b: str) -> None:
    assert callable(compare)
    assert compare(a, b) == compare(b, a)


@pytest.mark.parametrize("compare", [family_outcome, given_outcome, patronymic_outcome])
@given(WORDS)
def test_what_is_absent_contradicts_nothing(compare: object, word: str) -> None:
    assert callable(compare)
    assert compare(word, "").kind == "missing"


@pytest.mark.parametrize(
    ("a", "b", "kind", "loosely"),
    [
        ("Олександр", "Alexander", "agree", False),
        ("Олександр", "Сашко", "agree", True),
        ("Сашко", "Sashko", "agree", False),
        ("Олександр", "Олексій", "conflict", False),
        ("Жан-Клод", "Жан", "agree", False),
        ("Марія-Катерина", "Катя", "agree", True),
        ("О.", "Алексей", "missing", False),
    ],
)
def test_given_names_agree_by_what_they_mean(a: str, b: str, kind: str, *, loosely: bool) -> None:
    outcome = given_outcome(a, b)
    assert (outcome.kind, outcome.loosely) == (kind, loosely)


@pytest.mark.parametrize(
    ("a", "b"), [("Тихояр", "Tykhoiar"), ("Бруксфілд", "Brooksfield"), ("Чікетелло", "Cicchetello")]
)
def test_names_by_ear_are_alike_in_two_alphabets(a: str, b: str) -> None:
    assert heard_likeness(a, b) > 0.4 > heard_likeness(a, "Громоклен")


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Зовоярхович", "Zovojarxovich", "agree"),
        ("Мехтедов", "Mextedov", "agree"),
        ("Николов", "Nikolaev", "conflict"),
        ("Ігорович", "Yehorovych", "conflict"),
        ("Бейлі", "Bailey", "agree"),
        ("Громоклен Тихояр", "Tykhoiar", "agree"),
        ("Юндал", "Tasil", "conflict"),
    ],
)
def test_a_fathers_name_must_be_heard_clearly_and_a_middle_name_less_so(a: str, b: str, kind: str) -> None:
    assert patronymic_outcome(a, b).kind == kind
