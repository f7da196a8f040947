"""Words of a name by number: spellings share one, slips are near, initials may be any."""

from __future__ import annotations

import numpy as np
import pytest

from byname.engines.lookup_words import (
    FAMILY,
    GIVEN,
    PATRONYMIC,
    Part,
    Vocabulary,
    asked_hashes,
    initial_keys,
    word_hashes,
    word_key,
)


def vocabulary(part: Part, *tokens: str) -> Vocabulary:
    words = Vocabulary(part)
    words.bear(np.array(words.numbers_of(tokens), np.int64), 1)
    words.settle()
    return words


def likeness(words: Vocabulary, token: str, other: str) -> float:
    near = words.near(token)
    found: dict[int, float] = dict(zip(near.words.tolist(), near.likeness.tolist(), strict=True))
    return found.get(words.number_of(other), 0.0)


@pytest.mark.parametrize(
    ("part", "spellings"),
    [
        pytest.param(FAMILY, ["Бравлозюк", "Bravloziuk", "BRAVLOZYUK", "бравлозюк"], id="family names"),
        pytest.param(FAMILY, ["Кешмовин", "Кешмовіна", "Keshmovina"], id="husband and wife"),
        pytest.param(GIVEN, ["Микола", "Николай", "Мікалай", "Nikolay"], id="given names"),
        pytest.param(PATRONYMIC, ["Миколайович", "Николаевна", "Mykolaiovych"], id="patronymics"),
    ],
)
def test_spellings_of_one_word_share_a_number(part: Part, spellings: list[str]) -> None:
    words = vocabulary(part, *spellings)
    assert {words.number_of(each) for each in spellings} == {1}
    assert len(words) == 2


@pytest.mark.parametrize("token", ["", ".", "-", "1"])
def test_what_holds_no_letters_is_absent(token: str) -> None:
    words = vocabulary(FAMILY, token)
    assert words.number_of(token) == 0
    assert not len(words.near(token).words)


def test_the_nearest_word_comes_first_and_a_spelling_is_nearest() -> None:
    words = vocabulary(FAMILY, "Бравлозенко", "Бравлозюк", "Бравлосюк", "Кешмовин")
    near = words.near("Bravlozyuk")
    assert near.words[0] == words.number_of("Бравлозюк")
    assert near.likeness[0] == 1
    assert list(near.likeness) == sorted(near.likeness, reverse=True)
    assert likeness(words, "Bravlozyuk", "Кешмовин") == 0


def test_a_vowel_weighs_less_than_a_consonant_and_a_slip_less_in_a_long_word() -> None:
    words = vocabulary(FAMILY, "Ланзук", "Ланзок", "Ландук", "Бравлоландзуківський")
    assert likeness(words, "Ланзук", "Ланзок") > likeness(words, "Ланзук", "Ландук") > 0
    assert likeness(words, "Бравлоландзукійський", "Бравлоландзуківський") > likeness(words, "Ландзук", "Ландук")


@pytest.mark.parametrize(
    ("token", "other"),
    [
        pytest.param("Sesdrenko", "Зездренко", id="German s"),
        pytest.param("Schmamgosdruchin", "Жмамгоздрухін", id="German sch and ch"),
        pytest.param("Chorchuk", "Хорхук", id="Polish and German ch"),
        pytest.param("Chorchuk", "Чорчук", id="English ch"),
        pytest.param("Білотканук", "Белотканук", id="Ukrainian and Russian vowels"),
    ],
)
def test_other_languages_letters_are_near(token: str, other: str) -> None:
    assert likeness(vocabulary(FAMILY, other), token, other) >= 0.5


def test_half_of_a_double_name_fits_less_than_the_whole() -> None:
    words = vocabulary(FAMILY, "Мурхлець-Ковдзань")
    whole = likeness(words, "Мурхлець-Ковдзань", "Мурхлець-Ковдзань")
    assert 0.8 < likeness(words, "Ковдзань", "Мурхлець-Ковдзань") < whole == 1
    assert 0.8 < likeness(vocabulary(FAMILY, "Ковдзань"), "Мурхлець-Ковдзань", "Ковдзань") < 1


def test_an_initial_may_be_every_name_of_that_letter_in_any_language() -> None:
    words = vocabulary(GIVEN, "Микола", "Михайло", "Ніна", "Н.", "Олег")
    assert likeness(words, "М.", "Микола") == likeness(words, "М.", "Михайло") > 0
    assert likeness(words, "Н.", "Микола") > 0, "Николай is Микола"
    assert likeness(words, "Н.", "Н.") > 0
    assert likeness(words, "Николай", "Н.") > 0
    assert likeness(words, "М.", "Олег") == 0


def test_a_slip_in_a_known_name_is_near_whatever_language_the_vocabulary_speaks() -> None:
    words = vocabulary(GIVEN, "Микола", "Сергій")
    assert likeness(words, "Никлай", "Микола") >= 0.5
    assert likeness(vocabulary(PATRONYMIC, "Миколайович"), "Никалаевич", "Миколайович") >= 0.5


def test_words_that_come_later_are_known_after_settling() -> None:
    words = vocabulary(FAMILY, "Бравлозюк")
    assert likeness(words, "Кешмовн", "Бравлозюк") == 0
    words.bear(np.array([words.number_of("Кешмовин")], np.int64), 1)
    words.settle()
    assert likeness(words, "Кешмовн", "Кешмовин") > 0.5
    assert likeness(words, "Бравлозук", "Бравлозюк") > 0.5


def test_a_word_that_no_row_has_any_more_is_near_nothing() -> None:
    """Law 11: whoever is gone leaves no trace in what is found."""
    words = vocabulary(FAMILY, "Бравлозюк", "Бравлозюг")
    gone = np.array([words.number_of("Бравлозюг")], np.int64)
    words.bear(gone, -1)
    assert likeness(words, "Бравлозюг", "Бравлозюг") == 0
    words.bear(gone, 1)
    assert likeness(words, "Бравлозюг", "Бравлозюг") == 1


@pytest.mark.parametrize(
    ("part", "word", "asked"),
    [
        (FAMILY, "Мурхлець-Ковдзань", "Ковдзан"),
        (FAMILY, "Бравлозюк", "Бравлазук"),
        (FAMILY, "Бравлозюк", "Брав"),
        (GIVEN, "Олександр", "Alexander"),
        (GIVEN, "Микола", "Николяй"),
        (PATRONYMIC, "Миколайович", "Никалаевич"),
        (PATRONYMIC, "Іванович", "Иваныч"),
    ],
    ids=range(7),
)
def test_whatever_is_near_is_found_under_a_hash_that_is_asked_for(part: Part, word: str, asked: str) -> None:
    """What the B-trees look up is what the index in memory finds."""
    assert likeness(vocabulary(part, word), asked, word) > 0
    assert not word_hashes(part, word).isdisjoint(asked_hashes(part, asked))


def test_an_initial_is_asked_for_by_its_letter_and_found_by_its_key() -> None:
    assert not word_hashes(GIVEN, "Олексій").isdisjoint(asked_hashes(GIVEN, "О."))
    assert word_hashes(GIVEN, "О.") == set()
    assert word_key(GIVEN, "O.") in initial_keys(GIVEN, "Олексій")
    assert (word_key(FAMILY, ""), word_key(FAMILY, "..."), word_hashes(FAMILY, "...")) == ("", "", set())


def test_what_is_near_does_not_hang_on_the_order_of_coming() -> None:
    tokens = [f"Бравло{one}{other}юк" for one in "бвгдзклмнпрст" for other in "бвгдзклмнпрст"]
    forth, back = vocabulary(FAMILY, *tokens), vocabulary(FAMILY, *reversed(tokens))
    for wanted in ("Бравлобзюк", "Бравлотюк", "Brawlosbjuk"):
        one, other = forth.near(wanted), back.near(wanted)
        assert np.array_equal(one.likeness, other.likeness)
        names = {forth.number_of(token): token for token in tokens}
        also = {back.number_of(token): token for token in tokens}
        assert [names[number] for number in one.words.tolist()] == [also[number] for number in other.words.tolist()]


def test_an_endless_word_is_near_nobody_and_does_no_harm() -> None:
    words = vocabulary(FAMILY, "а" * 3000, "Бравлозюк")
    assert likeness(words, "Бравлозюк" * 200, "Бравлозюк") == 0
