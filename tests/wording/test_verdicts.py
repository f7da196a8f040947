"""Verdicts said in words, and what would be right to print in three languages."""

from __future__ import annotations

import pytest

from byname.wording.en.verdicts import PRINTED_VERDICTS as ENGLISH
from byname.wording.en.verdicts import VERDICTS
from byname.wording.ru.verdicts import PRINTED_VERDICTS as RUSSIAN
from byname.wording.uk.verdicts import PRINTED_VERDICTS as UKRAINIAN
from byname.wording.verdicts import verdict_sentence

TOTAL = "verdict.right.returned.total"


def total(n: int, lang: str, **values: str) -> str:
    return verdict_sentence(TOTAL, [("n", str(n)), ("day_when", "2025-05-28"), *values.items()], lang=lang)


def test_what_may_be_printed_is_there_in_each_language_of_print() -> None:
    assert ENGLISH.keys() == UKRAINIAN.keys() == RUSSIAN.keys()
    assert ENGLISH.keys() < VERDICTS.keys()


@pytest.mark.parametrize(
    ("n", "lang", "words"),
    [
        (1, "en", "By 28 May 2025, 1 person had come back."),
        (1290, "en", "By 28 May 2025, 1,290 people had come back."),
        (1, "uk", "До 28 травня 2025 року включно повернулася 1 особа."),
        (22, "uk", "До 28 травня 2025 року включно повернулися 22 особи."),
        (12, "uk", "До 28 травня 2025 року включно повернулося 12 осіб."),
        (1290, "uk", "До 28 травня 2025 року включно повернулося 1290 осіб."),
        (21, "ru", "По 28 мая 2025 года включительно вернулся 21 человек."),
        (3, "ru", "По 28 мая 2025 года включительно вернулись 3 человека."),
        (11, "ru", "По 28 мая 2025 года включительно вернулось 11 человек."),
    ],
)
def test_the_number_chooses_verb_and_noun(n: int, lang: str, words: str) -> None:
    assert total(n, lang) == words


SAID = {
    "en": "By 28 May 2025, 40 people of 80 (50.0 %) of the group “X” had come back, civilians not counted; "
    "the register's range is 39 to 41.",
    "uk": "До 28 травня 2025 року включно повернулося 40 осіб із 80 (50,0 %) із групи «X», без цивільних; "
    "за реєстром — від 39 до 41.",
    "ru": "По 28 мая 2025 года включительно вернулось 40 человек из 80 (50,0 %) из группы «X», без гражданских; "
    "по реестру — от 39 до 41.",
}


@pytest.mark.parametrize(("lang", "words"), SAID.items())
def test_whole_share_group_rule_and_range_are_said_where_they_are_known(lang: str, words: str) -> None:
    values = {
        "whole": "80",
        "share": "50.0",
        "group": "X",
        "rules": "@verdict.rule.no-civilians",
        "low": "39",
        "high": "41",
    }
    assert total(40, lang, **values) == words


def test_no_sentence_is_said_for_no_code() -> None:
    assert verdict_sentence("", []) == ""
