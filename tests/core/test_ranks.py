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


LADDER = {
    "private": ["рекрут", "солдат", "старший солдат", "матрос", "рядовой", "ефрейтор", "private first class", "recruit"],
    "sergeant": [
        "молодший сержант", "сержант", "старший сержант", "головний сержант", "штаб-сержант", "майстер-сержант",
        "старшина", "прапорщик", "мічман", "младший сержант", "мичман", "corporal", "staff sergeant", "warrant officer",
    ],
    "officer": [
        "молодший лейтенант", "лейтенант", "старший лейтенант", "капітан", "майор", "підполковник", "полковник",
        "капитан 3 ранга", "подполковник", "second lieutenant", "captain", "lieutenant colonel", "commander",
    ],
    "general": ["бригадний генерал", "генерал-лейтенант", "генерал армии", "адмірал", "major general", "rear admiral"],
}  # fmt: skip
STEPS = [(sort, text) for sort, texts in LADDER.items() for text in texts]


class TestSpelling:
    """Case, dots, hyphens, look-alike letters and what stands around a rank do not change its class."""

    @pytest.mark.parametrize(("sort", "text"), STEPS)
    def test_case_and_spaces(self, sort: str, text: str) -> None:
        assert {rank_class(text), rank_class(text.upper()), rank_class(f" {text.capitalize()} ")} == {RankClass(sort)}

    @pytest.mark.parametrize(("sort", "text"), STEPS)
    def test_a_hyphen_is_a_space(self, sort: str, text: str) -> None:
        assert rank_class(text.replace("-", " ")) is RankClass(sort)

    @pytest.mark.parametrize("around", ["гв. {}", "{} запасу", "{} запаса", "{} у відставці", "{} ЗСУ", "{} поліції"])
    @pytest.mark.parametrize(("sort", "text"), [("officer", "майор"), ("sergeant", "сержант"), ("private", "солдат")])
    def test_what_stands_around(self, around: str, sort: str, text: str) -> None:
        assert rank_class(around.format(text)) is RankClass(sort)

    @pytest.mark.parametrize(
        ("short", "sort"),
        [
            ("солд.", "private"),
            ("ряд.", "private"),
            ("мол. сержант", "sergeant"),
            ("мл. с-т", "sergeant"),
            ("ст. с-т", "sergeant"),
            ("гол. сержант", "sergeant"),
            ("пр-к", "sergeant"),
            ("л-т", "officer"),
            ("ст. лейт.", "officer"),
            ("к-н", "officer"),
            ("м-р", "officer"),
            ("п/п-к", "officer"),
            ("п-к", "officer"),
            ("підп-к", "officer"),
            ("Lt.", "officer"),
            ("Sgt", "sergeant"),
            ("Cpl.", "sergeant"),
            ("Pvt", "private"),
        ],
    )
    def test_short_forms(self, short: str, sort: str) -> None:
        assert rank_class(short) is RankClass(sort)

    @pytest.mark.parametrize(
        ("text", "sort"),
        [("генерал-майор", "general"), ("лейтенант", "officer"), ("генерал-лейтенант", "general"),
         ("сержант", "sergeant"), ("капітан 1 рангу", "officer"), ("старшина 1 статті", "sergeant"),
         ("lieutenant general", "general"), ("lieutenant commander", "officer"), ("sergeant major", "sergeant")],
    )  # fmt: skip
    def test_a_rank_within_another_does_not_mislead(self, text: str, sort: str) -> None:
        assert rank_class(text) is RankClass(sort)

    def test_a_latin_letter_in_a_rank(self) -> None:
        assert rank_class("cолдат") is RankClass.PRIVATE
        assert rank_class("cтарший лейтeнант") is RankClass.OFFICER

    @pytest.mark.parametrize("text", ["-", "?", "командир", "стрілець-санітар відділення", "1", "сержант сержант"])
    def test_a_post_is_no_rank(self, text: str) -> None:
        assert rank_class(text) is None
