"""Tokens that sound alike are told from tokens that only look alike, for whole columns at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names import fold
from byname.core.names.sounds import Sounds, _letters, sound_likeness


def likeness(one: str, other: str, *, across: bool = True) -> float:
    sounds = Sounds([fold(one), fold(other)])
    return float(sounds.likeness(np.array([0]), np.array([1]), across=across)[0])


@pytest.mark.parametrize(
    ("written", "spelt"),
    [("Джонсон", "Johnson"), ("Сміт", "Smith"), ("Жозеф", "Joseph"), ("Уолтер", "Walter"), ("Шаталь", "Chatal")],
)
def test_a_name_written_by_ear_is_alike(written: str, spelt: str) -> None:
    assert likeness(written, spelt) > 0.3


@pytest.mark.parametrize(("one", "other"), [("Джонсон", "Martin"), ("Сміт", "Keller"), ("Бруще", "Tlemenko")])
def test_other_names_are_not(one: str, other: str) -> None:
    assert likeness(one, other) < 0.2


def test_the_same_letters_are_wholly_alike() -> None:
    assert likeness("Тлеменко", "Tlemenko") == 1


def test_within_one_alphabet_the_order_makes_no_difference() -> None:
    assert likeness("Тлеменко", "Тлименко", across=False) == likeness("Тлименко", "Тлеменко", across=False) > 0.7


def test_nothing_is_like_nothing() -> None:
    sounds = Sounds(["", "tlemenko"])
    assert sounds.likeness(np.array([0, 0, 1]), np.array([0, 1, 0]), across=True).tolist() == [0, 0, 0]


def test_a_column_gives_what_each_pair_gives_alone() -> None:
    names = ["Джонсон", "Johnson", "Бруще", "Bruschtsche", "Ли", "Lee"]
    sounds = Sounds([fold(name) for name in names])
    together = sounds.likeness(np.array([0, 2, 4]), np.array([1, 3, 5]), across=True)
    alone = [likeness(names[place], names[place + 1]) for place in (0, 2, 4)]
    assert together.tolist() == pytest.approx(alone)


def test_letters_that_no_table_knows_hurt_and_break_nothing() -> None:
    assert likeness("Тлеменко", "Tlem☃enko") <= 1
    assert 0 <= float(Sounds(["☃☃", "abc"]).likeness(np.array([0]), np.array([1]), across=False)[0]) < 0.2


def test_very_long_tokens_are_compared_by_how_they_begin() -> None:
    assert likeness("Тлеменко" * 5, "Tlemenko" * 5) == 1


@given(st.lists(st.text("aegiklmnostuvčšžț?", max_size=16), min_size=2, max_size=2), st.booleans())
def test_one_pair_and_a_column_of_pairs_give_the_very_same_likeness(words: list[str], across: bool) -> None:
    column = Sounds(words).likeness(np.array([0]), np.array([1]), across=across)
    assert sound_likeness(*words, across=across) == float(column[0])


@given(st.lists(st.text("aegiklmnostuvčšžț", max_size=9), min_size=2, max_size=2))
def test_within_one_alphabet_it_never_matters_which_word_stands_first(words: list[str]) -> None:
    one, other = words
    assert sound_likeness(one, other, across=False) == sound_likeness(other, one, across=False)


LETTERS = st.text("aegiklmnostuvčšžț", min_size=1, max_size=14)


@given(LETTERS, LETTERS, st.booleans())
def test_likeness_is_whole_for_the_same_letters_and_a_share_for_others(one: str, other: str, across: bool) -> None:
    """From 0 to 1 (the same letters)."""
    assert sound_likeness(one, one, across=across) == 1
    assert 0 <= sound_likeness(one, other, across=across) <= 1


@given(LETTERS, LETTERS, LETTERS)
def test_beyond_fourteen_letters_nothing_is_looked_at(begin: str, one: str, other: str) -> None:
    """Two tokens that agree so far hardly part later."""
    begin = (begin * 14)[:14]
    assert sound_likeness(begin + one, begin + other, across=False) == 1


@given(st.lists(LETTERS, min_size=2, max_size=4), st.booleans())
def test_who_else_is_in_the_column_changes_no_likeness(words: list[str], across: bool) -> None:
    sounds = Sounds(words)
    size = len(words)
    ours, theirs = (each.ravel() for each in np.indices((size, size)))
    together = sounds.likeness(ours, theirs, across=across).reshape(size, size)
    for one in range(size):
        alone = sounds.likeness(np.full(size, one), np.arange(size)[::-1], across=across)
        assert alone[::-1].tolist() == together[one].tolist()


def test_what_a_compiled_kernel_reads_is_what_columns_read() -> None:
    """Letters, lengths, and what each token's alignment with itself is worth: thirty for each of its letters."""
    arrays = Sounds(["tlemenko", "", "ivan"]).arrays()
    assert arrays.lengths.tolist() == [8, 0, 4]
    assert arrays.codes.shape == (3, 14)
    assert arrays.own.shape == (2, 3)
    assert (arrays.own >= 30 * arrays.lengths).all()
    assert arrays.own[:, 1].tolist() == [0, 0]
    for table in (arrays.even, arrays.dropped, arrays.added, arrays.opened, arrays.closed):
        assert len(table) == 2, "within one alphabet, and across two"
    assert (arrays.even[0] == arrays.even[0].T).all(), "within one alphabet an answer may stand either way round"
    assert arrays.dropped[0].tolist() == arrays.added[0].tolist()


@given(st.lists(st.text("abvgčšžțиҳҷіъ\u0142\U0001f600", max_size=17), max_size=6))
def test_letters_are_numbered_as_one_by_one(folds: list[str]) -> None:
    """So many letters of a token are compared; letters that the table of sounds lacks are all one."""
    arrays = Sounds(folds).arrays()
    assert arrays.lengths.tolist() == [min(len(token), 14) for token in folds]
    assert [codes[:length].tolist() for codes, length in zip(arrays.codes, arrays.lengths, strict=True)] == [
        _letters(token) for token in folds
    ]
