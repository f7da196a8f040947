"""Verdicts said in words, and what would be right to print in three languages."""

from __future__ import annotations

import pytest

from byname.wording.en.asked import ASKED as ENGLISH_ASKED
from byname.wording.en.verdicts import PRINTED_VERDICTS as ENGLISH
from byname.wording.en.verdicts import VERDICTS
from byname.wording.ru.asked import ASKED as RUSSIAN_ASKED
from byname.wording.ru.verdicts import PRINTED_VERDICTS as RUSSIAN
from byname.wording.uk.asked import ASKED as UKRAINIAN_ASKED
from byname.wording.uk.verdicts import PRINTED_VERDICTS as UKRAINIAN
from byname.wording.verdicts import can_be_asked, verdict_sentence

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


def test_a_question_is_answered_in_its_language_also_where_it_is_not_understood() -> None:
    assert ENGLISH_ASKED.keys() == UKRAINIAN_ASKED.keys() == RUSSIAN_ASKED.keys()
    pairs = [("field", "@ask.field.sex")]
    assert verdict_sentence("ask.not-recorded", pairs, lang="uk") == (
        "Реєстр не містить таких даних (стать) про жодного з тих, кого слід було б порахувати."
    )
    assert "(пол)" in verdict_sentence("ask.not-recorded", pairs, lang="ru")


@pytest.mark.parametrize(("lang", "words"), [("en", "X-1 … X-9"), ("uk", "Обміни"), ("ru", "женщины")])
def test_what_can_be_asked_names_groups_exchanges_and_sorts_of_people(lang: str, words: str) -> None:
    said = can_be_asked(["a", "b"], ["X-1", "X-2", "X-9"], lang=lang)
    assert "a; b" in said
    assert words in said
    assert "X-" not in can_be_asked(["a"], [], lang=lang)


@pytest.mark.parametrize(("lang", "year"), [("en", "in 2022"), ("uk", "2022 року"), ("ru", "в 2022 году")])
def test_a_year_is_no_number_with_its_thousands_apart(lang: str, year: str) -> None:
    assert year in total(5, lang, captured_when="2022")
