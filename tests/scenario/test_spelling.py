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


@pytest.mark.parametrize(
    ("uk", "ru"),
    [
        ("Рвазський", "Рвазский"),
        ("Рвазцький", "Рвазцкий"),
        ("Рвазська", "Рвазская"),
        ("Рвазцька", "Рвазцкая"),
        ("Рвазець", "Рвазец"),
        ("Рвазів", "Рвазов"),
        ("Рвазій", "Рвазий"),
        ("Рвазенко", "Рвазенко"),
        ("Рвазук", "Рвазук"),
        ("Рвазак", "Рвазак"),
        ("Рвазай", "Рвазай"),
        ("Іґрваз", "Игрваз"),
        ("Їрваз", "Ирваз"),
        ("Єрваз", "Ерваз"),
        ("Рваєз", "Рваез"),
        ("Рваїз", "Рваиз"),
        ("Зьолрваз", "Зёлрваз"),
    ],
)
def test_an_ending_or_a_letter_of_the_ru_like_side(uk: str, ru: str) -> None:
    assert ru_like(uk) == ru


@pytest.mark.parametrize(
    ("ru", "uk"),
    [
        ("Рвазский", "Рвазський"),
        ("Рвазцкий", "Рвазцький"),
        ("Рвазская", "Рвазська"),
        ("Рвазцкая", "Рвазцька"),
        ("Рвазов", "Рвазов"),
        ("Рвазин", "Рвазін"),
        ("Рважин", "Рважин"),
        ("Рвачин", "Рвачин"),
        ("Рвашин", "Рвашин"),
        ("Рвацин", "Рвацин"),
        ("Рвазыгин", "Рвазигін"),
        ("Ирваз", "Ірваз"),
        ("Ерваз", "Єрваз"),
        ("Эрваз", "Ерваз"),
        ("Рваев", "Рваєв"),
        ("Рвезов", "Рвезов"),
        ("Рвазъя", "Рваз'я"),
    ],
)
def test_an_ending_or_a_letter_of_the_uk_like_side(ru: str, uk: str) -> None:
    assert uk_like(ru) == uk


LETTERS = [
    # letter, 2010-like within a word, older English, Polish-like, German-like
    ("а", "a", "a", "a", "a"),
    ("б", "b", "b", "b", "b"),
    ("в", "v", "v", "w", "w"),
    ("г", "h", "g", "h", "g"),
    ("ґ", "g", "g", "g", "g"),
    ("д", "d", "d", "d", "d"),
    ("е", "e", "e", "e", "e"),
    ("є", "ie", "ye", "je", "je"),
    ("ж", "zh", "zh", "z", "sch"),
    ("з", "z", "z", "z", "s"),
    ("и", "y", "y", "y", "y"),
    ("і", "i", "i", "i", "i"),
    ("ї", "i", "yi", "ji", "ji"),
    ("й", "i", "y", "j", "j"),
    ("к", "k", "k", "k", "k"),
    ("л", "l", "l", "l", "l"),
    ("м", "m", "m", "m", "m"),
    ("н", "n", "n", "n", "n"),
    ("о", "o", "o", "o", "o"),
    ("п", "p", "p", "p", "p"),
    ("р", "r", "r", "r", "r"),
    ("с", "s", "s", "s", "s"),
    ("т", "t", "t", "t", "t"),
    ("у", "u", "u", "u", "u"),
    ("ф", "f", "f", "f", "f"),
    ("х", "kh", "kh", "ch", "ch"),
    ("ц", "ts", "ts", "c", "z"),
    ("ч", "ch", "ch", "cz", "tsch"),
    ("ш", "sh", "sh", "sz", "sch"),
    ("щ", "shch", "shch", "szcz", "schtsch"),
    ("ь", "", "", "", ""),
    ("ю", "iu", "yu", "ju", "ju"),
    ("я", "ia", "ya", "ja", "ja"),
]
HABITS = ("2010-like", "older-english", "polish-like", "german-like")


@pytest.mark.parametrize("row", LETTERS, ids=[row[0] for row in LETTERS])
@pytest.mark.parametrize("habit", HABITS)
def test_a_letter_within_a_word_by_each_habit(row: tuple[str, ...], habit: str) -> None:
    latin_letter = row[1 + HABITS.index(habit)]
    assert latin(Spelled(f"О{row[0]}о", ""), habit, Random(1)) == f"O{latin_letter}o"


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("г", "g"),
        ("е", "e"),
        ("ё", "e"),
        ("и", "i"),
        ("й", "i"),
        ("ж", "zh"),
        ("х", "kh"),
        ("ц", "ts"),
        ("щ", "shch"),
        ("ъ", "ie"),
        ("ы", "y"),
        ("ь", ""),
        ("э", "e"),
        ("ю", "iu"),
        ("я", "ia"),
    ],
)
def test_a_letter_of_the_ru_like_form_via_ru(letter: str, text: str) -> None:
    assert latin(Spelled("", f"О{letter}о"), "via-ru", Random(1)) == f"O{text}o"


@pytest.mark.parametrize(
    ("uk", "text"),
    [
        ("Єр", "Yer"),
        ("Їр", "Yir"),
        ("Йор", "Yor"),
        ("Юр", "Yur"),
        ("Яр", "Yar"),
        ("Ор Яр", "Or Yar"),
        ("Орзгін", "Orzghin"),
    ],
)
def test_the_beginning_of_every_word_has_letters_of_its_own(uk: str, text: str) -> None:
    assert latin(Spelled(uk, ""), "2010-like", Random(1)) == text


@pytest.mark.parametrize("habit", [habit for habit in LATIN_HABITS if habit != "sloppy"])
def test_only_the_sloppy_habit_depends_on_chance(habit: str) -> None:
    assert len({latin(WORD, habit, Random(seed)) for seed in range(20)}) == 1


@pytest.mark.parametrize(
    ("uk", "forms"),
    [
        ("Ощор", {"Oshchor", "Oschor"}),
        ("Охор", {"Okhor", "Ohor"}),
        ("Ожор", {"Ozhor", "Ojor"}),
        ("Оцор", {"Otsor", "Ocor"}),
        ("Орий", {"Oryy", "Ory"}),
        ("Ояр", {"Oyar", "Oiar"}),
    ],
)
def test_the_sloppy_habit_shortens_or_leaves(uk: str, forms: set[str]) -> None:
    assert {latin(Spelled(uk, ""), "sloppy", Random(seed)) for seed in range(40)} == forms
