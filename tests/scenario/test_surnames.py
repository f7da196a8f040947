"""Surnames by grammar: many, uneven in popularity, with women's forms."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from byname.scenario.surnames import SurnameStock, feminine_family, invented_stem


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_a_stock_has_as_many_different_names_as_asked(language: str) -> None:
    stock = SurnameStock(language, 2000, Random(1))
    assert len(set(stock.names)) == len(stock.names) == 2000


def test_popular_names_are_drawn_more_often() -> None:
    """Zipf-Mandelbrot: the first ranks take a large share, the last ones appear once or never."""
    stock, rng = SurnameStock("uk", 1000, Random(1)), Random(2)
    counts = Counter(stock.draw(rng) for _ in range(5000))
    top = sum(counts[name] for name in stock.names[:50])
    bottom = sum(counts[name] for name in stock.names[-50:])
    assert top > 8 * bottom > 0


def test_the_same_stream_gives_the_same_stock() -> None:
    assert SurnameStock("ru", 50, Random(3)).names == SurnameStock("ru", 50, Random(3)).names


@pytest.mark.parametrize(
    ("family", "language", "woman"),
    [
        ("Гмабський", "uk", "Гмабська"),
        ("Лвідзенко", "uk", "Лвідзенко"),
        ("Гмабский", "ru", "Гмабская"),
        ("Лвидзов", "ru", "Лвидзова"),
        ("Мждыгин", "ru", "Мждыгина"),
        ("Рвазин", "uk", "Рвазин"),
    ],
)
def test_a_woman_bears_the_form_of_her_language(family: str, language: str, woman: str) -> None:
    assert feminine_family(family, language) == woman


def test_stems_are_cyrillic_and_grow_with_syllables() -> None:
    rng = Random(1)
    short, long = ([invented_stem(rng, syllables=count) for _ in range(200)] for count in (1, 3))
    assert all("а" <= letter <= "я" for stem in short + long for letter in stem)
    assert sum(map(len, long)) > 1.5 * sum(map(len, short))


ENDINGS = {
    "uk": "енко ук юк чук ський ак ань ець ишин ило ай уш ура івець",
    "ru": "ов ев ин ский ыгин ухин унов аев енков ышев",
}
FEMININE_OF_UK = [
    ("Рвазенко", "Рвазенко"),
    ("Рвазук", "Рвазук"),
    ("Рвазюк", "Рвазюк"),
    ("Рвазчук", "Рвазчук"),
    ("Рвазський", "Рвазська"),
    ("Рвазак", "Рвазак"),
    ("Рвазань", "Рвазань"),
    ("Рвазець", "Рвазець"),
    ("Рвазишин", "Рвазишин"),
    ("Рвазило", "Рвазило"),
    ("Рвазай", "Рвазай"),
    ("Рвазуш", "Рвазуш"),
    ("Рвазура", "Рвазура"),
]
FEMININE_OF_RU = [
    ("Рвазов", "Рвазова"),
    ("Рвазев", "Рвазева"),
    ("Рвазин", "Рвазина"),
    ("Рвазский", "Рвазская"),
    ("Рвазыгин", "Рвазыгина"),
    ("Рвазухин", "Рвазухина"),
    ("Рвазунов", "Рвазунова"),
    ("Рвазаев", "Рвазаева"),
    ("Рвазенков", "Рвазенкова"),
    ("Рвазышев", "Рвазышева"),
]


@pytest.mark.parametrize(("man", "woman"), FEMININE_OF_UK)
def test_a_uk_like_ending_is_shared_but_for_adjectives(man: str, woman: str) -> None:
    assert feminine_family(man, "uk") == woman


@pytest.mark.parametrize(("man", "woman"), FEMININE_OF_RU)
def test_every_ru_like_ending_has_a_woman_s_form(man: str, woman: str) -> None:
    assert feminine_family(man, "ru") == woman


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_every_surname_of_a_stock_has_an_ending_of_its_language(language: str) -> None:
    names = SurnameStock(language, 500, Random(4)).names
    endings = tuple(ENDINGS[language].split())
    assert all(name.endswith(endings) for name in names)
    assert {ending for ending in endings if any(name.endswith(ending) for name in names)} == set(endings)


def longest_run(stem: str) -> int:
    runs = "".join(" " if letter in "аоуеи" else letter for letter in stem).split()
    return max(map(len, runs))


@pytest.mark.parametrize("syllables", [1, 2, 3])
def test_every_stem_holds_a_run_of_consonants(syllables: int) -> None:
    """No name in use has it, so that no dictionary holds a surname of the scenario."""
    rng = Random(5)
    assert all(longest_run(invented_stem(rng, syllables=syllables)) >= 2 for _ in range(200))


def test_every_surname_is_one_capitalised_word() -> None:
    for name in SurnameStock("uk", 300, Random(6)).names:
        assert name == name.capitalize()
        assert name.isalpha()
