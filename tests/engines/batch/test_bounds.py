"""What is told from letters in a few steps is never less than how alike two words are: no pair is let go that belongs together."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.core.names.sounds import Sounds
from byname.engines.batch import bounds, likeness
from byname.engines.batch.scan import parts_of
from tests.engines.batch.interpreted import interpreted
from tests.engines.batch.written import columns, of_parts

WORDS = (
    "Тлеменко", "Tlemenko", "Тлеменка", "Бруще", "Bruschtsche", "Джонс", "Jones", "Квастошин", "Kwastoschin", "Іван", "Ivan", "Iwan",
    "Георгій", "Georges", "Жорж", "Вердижеленко", "Werdyschelenko", "Щокс", "Shchox", "Юхимюк", "Yukhymiuk", "Шч",
)  # fmt: skip


def compared(words: list[str]) -> list[tuple[str, str, float, float]]:
    """Every two words with how alike they are and how alike they can be at most."""
    tokens = columns([of_parts(word, "") for word in words], []).tokens
    pairs = np.array(list(product(range(len(tokens.texts)), repeat=2)))
    found = []
    with interpreted():
        parts, briefs = parts_of(tokens)
        alike = likeness.likenesses(parts, pairs[:, 0], pairs[:, 1])
        masks = np.zeros((2, 32), np.int64)
        for (one, other), each in zip(pairs.tolist(), alike.tolist(), strict=True):
            bounds.answers_of(briefs, one, masks)
            most = float(bounds.at_most(briefs, one, other, masks))
            found.append((tokens.texts[one], tokens.texts[other], each, most))
    return found


def test_no_two_words_are_more_alike_than_their_letters_allow() -> None:
    assert [told for told in compared(list(WORDS)) if told[2] > told[3] + 1e-6] == []


CYRILLIC = st.text("абвгдежзийклмнопрстуфхцчшщьюяіїєґджкс", min_size=2, max_size=15)
LATIN = st.text("abcdefghijklmnopqrstuvwxyzčšžshchdzks", min_size=2, max_size=15)


@settings(max_examples=15, deadline=None)
@given(st.lists(CYRILLIC, min_size=2, max_size=4), st.lists(LATIN, min_size=2, max_size=4))
def test_nor_are_any_words_of_any_letters(ours: list[str], theirs: list[str]) -> None:
    """A likeness that `likeness_of` never exceeds, within one alphabet and across two."""
    assert [told for told in compared([*ours, *theirs]) if told[2] > told[3] + 1e-6] == []


def test_words_that_share_little_are_told_apart_without_being_aligned() -> None:
    found = {(one, other): most for one, other, _, most in compared(list(WORDS))}
    assert found["Тлеменко", "Джонс"] < 0.5
    assert found["Бруще", "Ivan"] < 0.35
    assert found["Тлеменко", "Tlemenko"] >= 1.0


@pytest.mark.parametrize("word", ["Тлеменко-Бруще", "Вердижеленкопотус"])
def test_of_words_of_several_parts_or_many_letters_nothing_is_told(word: str) -> None:
    """One part may stand alone, and letters past the fourteenth are not aligned."""
    told = [most for one, other, _, most in compared([word, "Джонс"]) if word.upper() in {one.upper(), other.upper()}]
    assert set(told) == {bounds.NO_BOUND}


def test_a_letter_is_answered_as_the_table_of_sounds_says_in_either_direction() -> None:
    """Letters that answer a letter with any worth: within one alphabet, of a Cyrillic word in a Latin one, and the other way round."""
    sounds = Sounds(["a"]).arrays()
    relations, worths = bounds._answered(sounds)
    assert (relations[2] == relations[1].T).all()
    assert (relations[0] >= (sounds.even[0] > 0)).all()
    assert (relations[1] >= (sounds.even[1] > 0)).all()
    for relation, worth in zip(relations, worths, strict=True):
        assert ((relation.sum(axis=1) > 0) == (worth > 0)).all()
