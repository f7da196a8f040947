"""Related coverage: by group, exchange, speaker, number and wording; each with why; never the text itself."""

from __future__ import annotations

import numpy as np
import pytest

from byname.core.stories.related import Facets, RelatedIndex, Wording, facets_of, words_of
from tests.core.stories.tellings import telling

TEXTS = (
    "The office counted the defenders of the plant who came home in May.",
    "Defenders of the plant remain in captivity, said families at a rally.",
    "A court heard witnesses in the spring trial of a colony's guards.",
    "Buses with returned soldiers reached the border crossing at night.",
    "Harvest prices rose again in the southern district this week.",
)


def index(*facets: tuple[tuple[str, str], ...], days: tuple[int, ...] = (0,) * 5) -> RelatedIndex:
    told = [*facets, *[()] * (len(TEXTS) - len(facets))]
    return RelatedIndex(TEXTS, [Facets(words, day) for words, day in zip(told, days, strict=True)])


def test_shared_words_relate_and_rare_ones_most() -> None:
    found = index().related(0)
    assert found[0].place == 1
    assert found[0].why == ()
    assert 4 not in [each.place for each in found[:2]]


def test_endings_count_for_nothing() -> None:
    assert words_of("captivity") == words_of("captive")[:1] or words_of("полоненого") == words_of("полонених")
    assert words_of("Полонених звільнено!") == ["полоне", "звільн"]


def test_a_shared_group_outweighs_a_shared_word_and_is_named() -> None:
    group = (("cohort", "plant"), ("number", "1279"))
    found = index(group, (), (), group).related(0)
    assert found[0].place == 3
    assert {*found[0].why} == {*group}


def test_what_every_text_has_says_nothing() -> None:
    common = (("counted", "people returned"),)
    with_common, without = index(common, common, common, common, common).related(0), index().related(0)
    assert with_common[0].place == without[0].place


def test_what_is_near_in_time_comes_before_what_is_far() -> None:
    group = (("cohort", "plant"),)
    found = index((), group, group, group, days=(0, 0, 9, 400, 0)).related(1, without=[0])
    assert next(each.place for each in found if each.why) == 2


def test_neither_the_text_nor_what_is_left_out_is_related() -> None:
    assert not {0, 1} & {each.place for each in index().related(0, without=[1])}
    assert len(index().related(0, most=1)) == 1


def test_facets_name_what_claims_are_about() -> None:
    facets = facets_of([telling(cohorts=("plant",), exchanges=("x",), speaker="Orlen Tvask"), telling(value=3)], 7)
    assert facets.words == (
        ("cohort", "plant"), ("exchange", "x"), ("speaker", "tvask"), ("number", "1279"), ("counted", "people returned"),
    )  # fmt: skip
    assert facets.day == 7


def test_bm25_knows_a_rare_word_from_a_common_one() -> None:
    found = Wording([["a", "b"], ["a", "c"], ["a", "d"]]).scores(["a", "c"])
    assert found.argmax() == 1
    assert np.isclose(found[0], found[2])


@pytest.mark.parametrize("texts", [[], [[]]])
def test_no_texts_and_empty_texts_are_no_trouble(texts: list[list[str]]) -> None:
    assert Wording(texts).scores(["a"]).sum() == 0
