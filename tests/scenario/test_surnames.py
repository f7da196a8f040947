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
