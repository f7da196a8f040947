"""Near-duplicate text: copies and rewrites are found whatever their case, order of arrival and number; strangers never meet."""

from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.stories.copies import COPY, REWRITE, Shared, find_copies, groups_of, resemblance, shingles

WORDS = [f"word{number}" for number in range(4000)]


def article(seed: int, length: int = 300) -> list[str]:
    drawn = random.Random(seed)
    return [drawn.choice(WORDS) for _ in range(length)]


def rewritten(words: list[str], share: float, seed: int = 7) -> list[str]:
    drawn = random.Random(seed)
    return [drawn.choice(WORDS) if drawn.random() < share else word for word in words]


def runs(*texts: list[str]) -> list[np.ndarray]:
    return [shingles(" ".join(words)) for words in texts]


def test_case_punctuation_and_line_ends_count_for_nothing() -> None:
    assert np.array_equal(shingles("One, two: THREE\nfour!"), shingles("one two three four"))


@pytest.mark.parametrize("text", ["", "word", "two words", "«»"])
def test_a_text_too_short_to_compare_is_a_stranger_to_itself(text: str) -> None:
    assert resemblance(shingles(text), shingles(text)) is None
    assert find_copies([shingles(text)] * 3) == ()


@pytest.mark.parametrize(
    ("changed", "sort"),
    [(0.0, Shared.COPY), (0.03, Shared.COPY), (0.15, Shared.REWRITE), (0.3, Shared.REWRITE), (0.9, None)],
)
def test_how_much_of_a_text_was_changed_tells_what_it_is(changed: float, sort: Shared | None) -> None:
    found = resemblance(runs(article(1))[0], runs(rewritten(article(1), changed))[0])
    assert (found[0] if found else None) is sort


def test_an_excerpt_is_a_copy_of_what_it_was_cut_from() -> None:
    whole = article(2, 600)
    found = resemblance(runs(whole)[0], runs(whole[:120])[0])
    assert found is not None
    assert found[0] is Shared.COPY
    assert found[1] < COPY


def test_copies_are_found_among_strangers_and_named_by_their_places() -> None:
    texts = [article(seed) for seed in range(60)]
    texts[40], texts[50], texts[55] = texts[3], rewritten(texts[3], 0.15), rewritten(texts[9], 0.1)
    found = {(each.left, each.right): each.sort for each in find_copies(runs(*texts))}
    assert found[3, 40] is Shared.COPY
    assert {pair for pair, sort in found.items() if sort is Shared.REWRITE} == {(3, 50), (40, 50), (9, 55)} - (
        set() if (40, 50) in found else {(40, 50)}
    )


def test_furniture_that_stands_on_every_page_ties_nothing() -> None:
    menu = article(99, 400)
    texts = [article(seed, 200) + menu for seed in range(200)]
    texts[150] = texts[4]
    assert [(each.left, each.right) for each in find_copies(runs(*texts))] == [(4, 150)]


def test_a_hundred_copies_of_one_text_are_one_group() -> None:
    texts = runs(*[article(5)] * 100, article(6))
    pairs = [(each.left, each.right) for each in find_copies(texts)]
    assert groups_of(101, pairs) == (tuple(range(100)), (100,))


@given(st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=20))
def test_groups_part_all_texts_and_tie_every_pair(pairs: list[tuple[int, int]]) -> None:
    groups = groups_of(12, pairs)
    assert sorted(place for group in groups for place in group) == list(range(12))
    assert all(any({*pair} <= {*group} for group in groups) for pair in pairs)


@given(st.permutations(range(6)))
def test_the_order_of_texts_changes_no_pair(order: list[int]) -> None:
    texts = [article(1), rewritten(article(1), 0.1), article(2), rewritten(article(2), 0.02), article(3), article(4)]
    placed = runs(*[texts[place] for place in order])
    found = {frozenset((order[each.left], order[each.right])) for each in find_copies(placed)}
    assert found == {frozenset((0, 1)), frozenset((2, 3))}


def test_thresholds_leave_room_between_a_rewrite_and_a_stranger() -> None:
    assert 0.1 < REWRITE < COPY < 1


def test_formulas_that_many_articles_share_tie_nothing_and_rare_words_do() -> None:
    """Unrelated articles of one trade share whole sentences; what a rewrite shares with its own is rare."""
    formulas = [article(1000 + number, 12) for number in range(14)]

    def report(seed: int) -> list[str]:
        drawn = random.Random(seed)
        return [
            word for formula in drawn.sample(formulas, 7) for word in (*formula, *article(drawn.randrange(10**6), 9))
        ]

    texts = [report(seed) for seed in range(120)]
    texts.append(rewritten(texts[5], 0.15))
    assert [(each.left, each.right, each.sort) for each in find_copies(runs(*texts))] == [(5, 120, Shared.REWRITE)]


@pytest.mark.parametrize("count", [0, 1])
def test_no_text_and_one_text_have_no_pairs(count: int) -> None:
    assert find_copies(runs(*[article(1)] * count)) == ()
