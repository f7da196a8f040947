"""One name in many spellings: the other side's Cyrillic and six Latin habits, by the scenario's own rules."""

from __future__ import annotations

from random import Random

import pytest

from byname.scenario.given_names import Spelled
from byname.scenario.spelling import LATIN_HABITS, latin, ru_like, spelled_family, uk_like


@pytest.mark.parametrize(
    ("uk", "ru"),
    [
        ("Лвідзенко", "Лвидзенко"),
        ("Гмабський", "Гмабский"),
        ("Дзуцька", "Дзуцкая"),
        ("Тлівець", "Тливец"),
        ("Рвазів", "Рвазов"),
        ("Ґлоєнко", "Глоенко"),
        ("Зм'юк", "Змьюк"),
        ("Палмьоруш", "Палмёруш"),
    ],
)
def test_the_ru_like_side_rewrites_letters_and_endings(uk: str, ru: str) -> None:
    assert ru_like(uk) == ru


@pytest.mark.parametrize(
    ("ru", "uk"),
    [
        ("Лвидзин", "Лвідзін"),
        ("Гмабский", "Гмабський"),
        ("Мждыгин", "Мждигін"),
        ("Едзуев", "Єдзуєв"),
        ("Шижунов", "Шижунов"),
        ("Змёров", "Змьоров"),
        ("Экмазов", "Екмазов"),
    ],
)
def test_the_uk_like_side_rewrites_letters_and_endings(ru: str, uk: str) -> None:
    assert uk_like(ru) == uk


def test_a_surname_keeps_its_own_language_and_gets_the_other() -> None:
    assert spelled_family("Рвазів", "uk") == Spelled("Рвазів", "Рвазов")
    assert spelled_family("Рвазин", "ru") == Spelled("Рвазін", "Рвазин")


WORD = Spelled("Щевчуцький", "Щевчуцкий")


@pytest.mark.parametrize(
    ("habit", "text"),
    [
        ("2010-like", "Shchevchutskyi"),
        ("older-english", "Shchevchutsky"),
        ("via-ru", "Shchevchutskii"),
        ("polish-like", "Szczewczuckyj"),
        ("german-like", "Schtschewtschuzkyj"),
    ],
)
def test_each_habit_has_its_own_letters(habit: str, text: str) -> None:
    assert latin(WORD, habit, Random(1)).replace("yy", "y") == text


def test_the_2010_like_habit_marks_the_beginning_of_a_word() -> None:
    assert latin(Spelled("Юлія", "Юлия"), "2010-like", Random(1)) == "Yuliia"
    assert latin(Spelled("Євген", "Евгений"), "2010-like", Random(1)) == "Yevhen"
    assert latin(Spelled("Лвозгенко", ""), "2010-like", Random(1)) == "Lvozghenko"


def test_via_ru_starts_from_the_ru_like_form() -> None:
    assert latin(Spelled("Микола", "Николай"), "via-ru", Random(1)) == "Nikolai"


@pytest.mark.parametrize("habit", LATIN_HABITS)
@pytest.mark.parametrize("word", [WORD, Spelled("В'ячеслав", "Вячеслав"), Spelled("Змьорґаєнко", "Змёргаенко")])
def test_a_latin_form_has_latin_letters_alone(word: Spelled, habit: str) -> None:
    text = latin(word, habit, Random(2))
    assert text.isascii()
    assert text[:1].isupper()
    assert text.isalpha()


def test_the_sloppy_habit_varies() -> None:
    word = Spelled("Щехцяжий", "Щехцяжий")
    assert len({latin(word, "sloppy", Random(seed)) for seed in range(30)}) > 3
