"""Two words in one role of a name agree, conflict or are missing; what agrees loosely only is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names import fold
from byname.core.names.outcomes import SAME, family_outcome, given_outcome, heard_likeness, patronymic_outcome
from byname.core.names.roles import is_initial

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


TOKENS = st.one_of(
    WORDS,
    st.sampled_from(["Лі", "Лі-Тихояр", "ььь", "Brooksfield", "Бруксфілд", "Зовоярович", "Квітаров", "Марія-Катерина"]),
    st.text("абвгіояьЖ-'. abcdeszh", max_size=9).map(str.strip),
)
ROLES = [family_outcome, given_outcome, patronymic_outcome]


@pytest.mark.parametrize("compare", ROLES)
@given(TOKENS, TOKENS)
def test_two_words_agree_from_one_score_on_and_loosely_only_where_they_agree(compare: object, a: str, b: str) -> None:
    """From this score on, two words in one role agree."""
    assert callable(compare)
    outcome = compare(a, b)
    assert 0 <= outcome.score <= 1
    assert (outcome.kind == "agree") == (outcome.score >= SAME)
    assert outcome.kind == "agree" or not outcome.loosely


@pytest.mark.parametrize("compare", ROLES)
@given(TOKENS)
def test_a_word_agrees_with_itself_whatever_its_capitals(compare: object, word: str) -> None:
    """An initial fits itself and says no more."""
    assert callable(compare)
    initial = not word or is_initial(word)
    for other in (word, word.upper() if not initial else word):
        outcome = compare(word, other)
        assert outcome.kind == ("missing" if initial else "agree")
        assert not outcome.loosely


@given(TOKENS, TOKENS)
def test_likeness_by_ear_is_a_share_and_whole_for_the_same_word(a: str, b: str) -> None:
    assert 0 <= heard_likeness(a, b) <= 1
    if fold(a):
        assert heard_likeness(a, a) == 1


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Т.", "Тихояр", "missing"),
        ("T.", "Тихояр", "missing"),
        ("Г.", "Тихояр", "conflict"),
        ("Лі", "Lee", "conflict"),
        ("Лі", "Li", "agree"),
        ("Лі-Тихояр", "Тихояр", "agree"),
        ("Тихояр Громоклен", "Громоклен", "agree"),
        ("Бондар", "Бондарук", "conflict"),
        ("Тихоярська", "Тихоярський", "agree"),
        ("Тихояр", "Тихаяр", "agree"),
        ("Жук", "Жак", "conflict"),
    ],
)
def test_family_names_agree_by_their_spelling(a: str, b: str, kind: str) -> None:
    """Short names get no tolerance, and an added ending makes another name, not a slip."""
    assert family_outcome(a, b).kind == kind


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("П.", "Петрович", "missing"),
        ("І.", "Петрович", "conflict"),
        ("М.", "Николаевич", "missing"),
        ("Петрович", "Петрівна", "agree"),
        ("Петрович", "Павлович", "conflict"),
        ("Зовоярович", "Зовоярівна", "agree"),
        ("Зовоярович", "Зувоярович", "agree"),
        ("Аслан огли", "Асланович", "agree"),
    ],
)
def test_fathers_names_agree_by_the_father_whom_they_name(a: str, b: str, kind: str) -> None:
    """An initial fits in any language of the father's name; a son and a daughter name one father."""
    assert patronymic_outcome(a, b).kind == kind


def test_one_part_of_a_double_name_agrees_less_than_the_whole() -> None:
    whole, part = family_outcome("Лісо-Тихояр", "Лісо-Тихояр"), family_outcome("Лісо-Тихояр", "Тихояр")
    assert whole.score == 1
    assert part.score == pytest.approx(0.9)
