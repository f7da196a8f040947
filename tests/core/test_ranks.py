"""A rank in any of three languages has one of four classes."""

from __future__ import annotations

import pytest

from byname.core.ranks import RankClass, rank_class
from byname.core.ranks_data import RANKS, SHORT

CASES = {
    RankClass.PRIVATE: ["солдат", "рядовой", "Private", "Старший солдат", "матрос", "єфрейтор"],
    RankClass.SERGEANT: ["Ст. сержант", "мл. сержант", "штаб-сержант", "прапорщик", "Petty Officer", "сержант запасу"],
    RankClass.OFFICER: ["ст.л-т", "капітан 2-го рангу", "Lt. Col.", "підполковник медичної служби", "гв. майор"],
    RankClass.GENERAL: ["генерал-майор", "контр-адмірал", "Brigadier General"],
}


@pytest.mark.parametrize(("sort", "text"), [(sort, text) for sort, texts in CASES.items() for text in texts])
def test_a_rank_has_its_class(sort: RankClass, text: str) -> None:
    assert rank_class(text) is sort


@pytest.mark.parametrize("text", ["", "водій", "медик", "майор?!x", "General Dynamics"])
def test_what_is_no_rank_has_no_class(text: str) -> None:
    assert rank_class(text) is None


def test_no_rank_stands_in_two_classes() -> None:
    ranks = [
        rank for languages in RANKS.values() for rank in {r for line in languages.values() for r in line.split("|")}
    ]
    assert len(ranks) == len(set(ranks))
    assert all(rank_class(rank) is not None for rank in (*ranks, *SHORT))
