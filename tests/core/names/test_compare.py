"""Two names are compared role by role; what is absent contradicts nothing."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.compare import NameVerdict, compare_names
from byname.core.names.parse import PersonName, name_of_parts, parse_name
from byname.core.names.romanise import romanise

with (Path(__file__).parents[1] / "cases" / "name_pairs.csv").open(encoding="utf-8", newline="") as _file:
    PAIRS = list(csv.DictReader(_file))

FAMILIES = ["Тихояр", "Вербокрутський", "Громоклен", "Синьогай-Кленко", "Дзвонель", "Іванченкодуб", ""]
GIVENS = ["Іван", "Олена", "Сергій", "Зовоярк", "І.", "Алексей", "Mykola", ""]
PATRONYMICS = ["Петрович", "Іванівна", "Nikolaevich", "П.", "Зовояркович", ""]
NAMES = st.builds(
    PersonName,
    st.just(""),
    st.sampled_from(FAMILIES),
    st.sampled_from(GIVENS),
    st.sampled_from(PATRONYMICS),
    st.booleans(),
)


def _verdict(left: str, right: str) -> NameVerdict:
    return compare_names(parse_name(left), parse_name(right))


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: f"{row['left']}|{row['right']}")
def test_a_pair_is_judged_as_its_case_says(row: dict[str, str]) -> None:
    verdict = _verdict(row["left"], row["right"])
    same = not verdict.conflict and verdict.score >= 0.8
    assert row["same"] == "unsure" or same == (row["same"] == "yes")


def test_the_roles_that_agree_conflict_and_are_missing_are_named() -> None:
    verdict = _verdict("Тихояр Іван Петрович", "Тихояр І.")
    assert (verdict.agree, verdict.conflict, verdict.missing) == (("family",), (), ("given", "patronymic"))
    assert _verdict("Тихояр Іван Петрович", "Тихояр Іван Павлович").conflict == ("patronymic",)


def test_names_without_dictionary_may_have_changed_places() -> None:
    assert _verdict("Дзвонель Аркан", "Аркан Дзвонель").score >= 0.8
    assert _verdict("Arkan Dzvonel", "Дзвонель Аркан").conflict == ()


def test_certain_roles_do_not_change_places() -> None:
    left = name_of_parts(family="Дзвонель", given="Аркан")
    assert compare_names(left, name_of_parts(family="Аркан", given="Дзвонель")).conflict == ("family", "given")


def test_one_half_of_a_double_name_agrees_less_than_the_whole() -> None:
    half = _verdict("Синьогай-Кленко Олена", "Кленко Олена")
    assert "family" in half.agree
    assert half.score < _verdict("Синьогай-Кленко Олена", "Синьогай-Кленко Елена").score


def test_a_shared_first_half_of_two_surnames_is_no_agreement() -> None:
    assert _verdict("Бондаркуб Іван", "Бондаркубенко Іван").conflict == ("family",)


@pytest.mark.parametrize("pair", ["Губ Губ", "Гурб Гарб", "Дзвон Дзвонюк", "Тихолик Тихоличук", "Кірб Корб"])
def test_short_names_and_added_endings_get_no_tolerance(pair: str) -> None:
    left, right = (f"{family} Іван Петрович" for family in pair.split())
    assert (_verdict(left, right).conflict == ()) == (pair == "Губ Губ")


def test_the_vowels_that_ukrainian_and_russian_exchange_are_alike() -> None:
    assert _verdict("Сірк Іван", "Серк Иван").conflict == ()


def test_a_wrong_first_letter_weighs_more_than_another() -> None:
    first, later = (_verdict(name, "Тихоярко Іван Петрович").score for name in ("Вихоярко Іван", "Тихоярло Іван"))
    assert first < later


def test_a_spelling_that_differs_in_vowels_only_is_alike() -> None:
    assert _verdict("Тихоярбен Іван", "Тахаярбин Иван").agree == ("family", "given")


@pytest.mark.parametrize(
    ("left", "right", "same"), [("Лі-Тихояр", "Кі-Тихояр", True), ("Лі-Громоклен", "Тихояр", False)]
)
def test_one_part_of_a_double_surname_is_enough(left: str, right: str, same: bool) -> None:
    assert (_verdict(f"{left} Іван", f"{right} Іван").conflict == ()) == same


@pytest.mark.parametrize(("left", "right", "same"), [("Зовонд-Аркіль", "Аркіль", True), ("А-Б", "В-Г", False)])
def test_one_of_two_given_names_is_enough(left: str, right: str, same: bool) -> None:
    names = [name_of_parts(family="Тихояр", given=given_name) for given_name in (left, right)]
    assert (compare_names(*names).conflict == ()) == same


def test_two_slips_in_a_long_surname_still_agree() -> None:
    assert _verdict("Перевертигоренко Іван", "Перевертегоринка Іван").conflict == ()


def test_letters_without_sound_agree_with_nothing() -> None:
    assert compare_names(name_of_parts(family="ььь"), name_of_parts(family="Тихояр")).conflict == ("family",)


def test_the_first_of_two_spanish_surnames_may_stand_alone() -> None:
    assert _verdict("Lunaro Brisacampo Rocaverde", "Lunaro Brisacampo").conflict == ()


@given(NAMES, NAMES)
def test_the_order_of_the_two_names_does_not_matter(a: PersonName, b: PersonName) -> None:
    assert compare_names(a, b) == compare_names(b, a)


@given(NAMES, NAMES)
def test_every_role_stands_in_one_of_the_three_lists(a: PersonName, b: PersonName) -> None:
    verdict = compare_names(a, b)
    assert sorted(verdict.agree + verdict.conflict + verdict.missing) == ["family", "given", "patronymic"]
    assert 0 <= verdict.score <= 1
    assert not verdict.conflict or verdict.score <= 0.6


@given(NAMES)
def test_what_is_absent_never_contradicts(name: PersonName) -> None:
    for cut in ("family", "given", "patronymic"):
        parts = {"family": name.family, "given": name.given, "patronymic": name.patronymic} | {cut: ""}
        shortened = PersonName("", parts["family"], parts["given"], parts["patronymic"], name.roles_certain)
        assert compare_names(name, shortened).conflict == ()


@given(st.sampled_from(FAMILIES[:4]), st.sampled_from(["Іван", "Олена", "Сергій"]), st.sampled_from(["Петрович", ""]))
def test_a_name_is_that_of_its_official_romanisation(family: str, given_name: str, patronymic: str) -> None:
    text = f"{family} {given_name} {patronymic}"
    verdict = _verdict(text, romanise(text, "uk-2010"))
    assert (verdict.conflict, verdict.score) == ((), 1.0)


@given(st.text(), st.text())
def test_no_text_is_too_odd_to_be_compared(left: str, right: str) -> None:
    assert _verdict(left, right) == _verdict(right, left)


ROLES = {"f": "family", "g": "given", "p": "patronymic"}


@pytest.mark.parametrize(
    ("left", "right", "agree", "conflict", "missing"),
    [
        ("Тихояр Іван Петрович", "Тихояр Иван Петрович", "fgp", "", ""),
        ("Тихояр Іван Петрович", "ТИХОЯР ІВАН ПЕТРОВИЧ", "fgp", "", ""),
        ("Тихояр Іван Петрович", "Іван Петрович Тихояр", "fgp", "", ""),
        ("Тихояр Іван Петрович", "Tykhoiar Ivan Petrovych", "fgp", "", ""),
        ("Тихояр Іван Петрович", "Tikhoiar Ivan Petrovich", "fgp", "", ""),
        ("Тихояр Іван Петрович", "Тихояр Іван", "fg", "", "p"),
        ("Тихояр Іван Петрович", "Тихояр І. П.", "f", "", "gp"),
        ("Тихояр Іван Петрович", "Тихояр И. П.", "f", "", "gp"),
        ("Тихояр Іван Петрович", "Тихояр І. В.", "f", "p", "g"),
        ("Тихояр Іван Петрович", "Тихояр О. П.", "f", "g", "p"),
        ("Тихояр Олена Іванівна", "Тихояр Е. И.", "f", "", "gp"),
        ("Тихояр Іван Петрович", "Тихояр Ігор Петрович", "fp", "g", ""),
        ("Тихояр Іван Петрович", "Тихояр Іван Павлович", "fg", "p", ""),
        ("Тихояр Іван Петрович", "Громоклен Іван Петрович", "gp", "f", ""),
        ("Тихояр Іван Петрович", "Громоклен Олег Павлович", "", "fgp", ""),
        ("Тихояр Микола Ілліч", "Тихояр Николай Ильич", "fgp", "", ""),
        ("Тихояр Ганна Яківна", "Тихояр Анна Яковлевна", "fgp", "", ""),
        ("Громокленський Олег", "Громокленская Ольга", "f", "g", "p"),
        ("Громокленський Олександр", "Громокленская Александра", "f", "g", "p"),
        ("Громоклен Юхим", "Громоклен Ефим", "fg", "", "p"),
        ("Громоклен Іван", "Громокленн Иван", "fg", "", "p"),
        ("Громоклен Іван", "Громклен Иван", "fg", "", "p"),
        ("Громоклен Іван", "Грмооклен Иван", "fg", "", "p"),
        ("Громоклен Іван", "Гpoмоклен Иван", "fg", "", "p"),
        ("Дем'янолуг Іван", "Демьянолуг Иван", "fg", "", "p"),
        ("Дем'янолуг Іван", "Demyanolug Ivan", "fg", "", "p"),
        ("Хмелекур Іван", "Hmelekur Ivan", "fg", "", "p"),
        ("Щиробор Сергій", "Szczyrobor Siergiej", "fg", "", "p"),
        ("Щиробор Сергій", "Schtschirobor Sergej", "fg", "", "p"),
        ("Тихояр Рустам Аслан огли", "Тихояр Рустам Асланович", "fgp", "", ""),
    ],
)
def test_what_two_spellings_agree_in(left: str, right: str, agree: str, conflict: str, missing: str) -> None:
    verdict = _verdict(left, right)
    assert verdict.agree == tuple(ROLES[role] for role in agree)
    assert verdict.conflict == tuple(ROLES[role] for role in conflict)
    assert verdict.missing == tuple(ROLES[role] for role in missing)


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("Тихояр І.", "Тихояр Іван"),
        ("Тихояр", "Тихояр І."),
        ("Тихояр Ігор Петрович", "Тихояр І. П."),
        ("Громоклен Іван Петрович", "Тихояр Іван"),
        ("Тихоярт Іван Петрович", "Тихояр Іван Петрович"),
        ("Громоклен Олег Павлович", "Громоклен Іван Петрович"),
    ],
)
def test_what_says_more_for_one_person_scores_higher(less: str, more: str) -> None:
    whole = "Тихояр Іван Петрович"
    assert _verdict(whole, less).score < _verdict(whole, more).score


@pytest.mark.parametrize(
    ("known", "unknown"),
    [("Петрович", "Зовоярович"), ("Зовоярович", "Громокленович"), ("Іванович", "Зовоярович")],
)
def test_fathers_that_no_table_knows_still_differ(known: str, unknown: str) -> None:
    assert _verdict(f"Тихояр Олег {known}", f"Тихояр Олег {unknown}").conflict == ("patronymic",)


@pytest.mark.parametrize(
    ("left", "right"),
    [("Зовоярович", "Зовояривна"), ("Зовоярович", "Зовоярівна"), ("Зовоярович", "Зовоярувич")],
)
def test_one_slip_in_an_unknown_father_is_forgiven(left: str, right: str) -> None:
    names = [name_of_parts(family="Тихояр", given="Олег", patronymic=father) for father in (left, right)]
    assert "patronymic" in compare_names(*names).agree


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Джонатан Бруксфілд", "Jonathan Brooksfield"),
        ("Жерар Тільборо", "Gérard Thilboreau"),
        ("Фабріціо Чікетелло", "Fabrizio Cicchetello"),
        ("Хулио Хараменьо", "Julio Jarameño"),
        ("Герберт Шильмюллер", "Herbert Schielmüller"),
    ],
)
def test_a_foreign_name_written_by_ear_agrees(left: str, right: str) -> None:
    verdict = _verdict(left, right)
    assert (verdict.agree, verdict.conflict) == (("family", "given"), ())
    assert verdict.score >= 0.8


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Мельник Олег", "Мельничук Олег"),
        ("Мельник Олег", "Oleh Melnychuk"),
        ("Шевчук Іван", "Shevchenko Ivan"),
        ("Мороз Іван", "Морозов Иван"),
        ("Поляк Іван", "Ivan Poliakov"),
        ("Ткач Іван", "Ivan Tkachuk"),
    ],
)
def test_slavic_surnames_that_sound_alike_are_two_names(left: str, right: str) -> None:
    """Their romanisation is regular, so the spelling decides and not the ear."""
    assert _verdict(left, right).conflict == ("family",)


def test_a_name_by_ear_is_told_as_such() -> None:
    assert _verdict("Фабріціо Чікетелло", "Fabrizio Cicchetello").loosely == ("given",)


@pytest.mark.parametrize(
    "text",
    [
        "Тихо яр Олег",
        "Тихояр Ол ег",
        "ТИХОЯРОЛЕГ",
        "Олег Тихо яр",
        "ОлегТихояр",
        "олегтихояр",
        "Tykho iar Oleh",
        "TykhoiarOleh",
    ],
)
def test_words_torn_apart_or_run_together_are_the_same_name_loosely(text: str) -> None:
    verdict = _verdict("Тихояр Олег", text)
    assert (verdict.agree, verdict.conflict) == (("family", "given"), ())


def test_other_letters_or_another_order_of_them_are_another_name() -> None:
    assert _verdict("Тихояр Олег", "Тихо яр Ігор").conflict
    assert _verdict("Іванов Петро", "Петров Іван").conflict


def test_a_father_is_not_his_son_for_having_the_same_letters() -> None:
    left, right = (
        name_of_parts(family="Тихояр", given=g, patronymic=p) for g, p in (("Юндал", "Тасил"), ("Тасил", "Юндал"))
    )
    assert compare_names(left, right).conflict
