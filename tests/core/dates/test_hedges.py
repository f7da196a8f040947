"""Hedges become marks; words that change nothing are taken out; a time of day is no part of a date."""

from __future__ import annotations

import pytest

from byname.core.dates.hedges import without_hedges


@pytest.mark.parametrize(
    "text",
    [
        "бл. 1985",
        "близько 1985",
        "біля 1985",
        "приблизно 1985",
        "прибл. 1985",
        "орієнтовно 1985",
        "десь 1985",
        "около 1985",
        "ок. 1985",
        "примерно 1985",
        "приблизительно 1985",
        "ориентировочно 1985",
        "circa 1985",
        "ca. 1985",
        "c. 1985",
        "c1985",
        "about 1985",
        "approx. 1985",
        "approximately 1985",
        "around 1985",
        "1985 (приблизно)",
        "1985 or so",
        "~1985",
        "≈ 1985",
        "БЛ. 1985",
    ],
)
def test_about_is_said_in_many_words(text: str) -> None:
    assert without_hedges(text) == ("1985", True, False)


@pytest.mark.parametrize(
    "text",
    [
        "ймовірно 1985",
        "імовірно 1985",
        "мабуть 1985",
        "можливо 1985",
        "напевно 1985",
        "нібито 1985",
        "вероятно 1985",
        "возможно 1985",
        "предположительно 1985",
        "предп. 1985",
        "якобы 1985",
        "probably 1985",
        "possibly 1985",
        "perhaps 1985",
        "1985 (presumably)",
        "allegedly 1985",
        "1985?",
        "1985 ?",
        "1985 (?)",
        "1985 (??)",
    ],
)
def test_doubt_is_said_in_many_words(text: str) -> None:
    assert without_hedges(text) == ("1985", False, True)


@pytest.mark.parametrize("text", ["ймовірно бл. 1985", "бл. 1985?", "~1985 (?)", "possibly about 1985"])
def test_both_hedges_may_stand_together(text: str) -> None:
    assert without_hedges(text) == ("1985", True, True)


@pytest.mark.parametrize(
    "text",
    [
        "17.05.2022 р.",
        "17.05.2022 року",
        "17.05.2022 р.н.",
        "17.05.2022 г.р.",
        "17.05.2022 г.",
        "17.05.2022 года",
        "17.05.2022 года рождения",
        "17.05.2022 року народження",
        "народився 17.05.2022",
        "родился 17.05.2022",
        "born 17.05.2022",
        "на 17.05.2022",
        "on 17.05.2022",
        "вівторок 17.05.2022",
        "вт, 17.05.2022",
        "Tuesday 17.05.2022",
        "17.05.2022 14:30",
        "17.05.2022, 14:30",
        "17.05.2022 о 14:30",
        "17.05.2022 в 14:30:59",
        "17.05.2022 at 9:05",
        "17.05.2022 00:00:00",
        "17.05.2022T00:00:00Z",
        "17.05.2022T00:00:00.000+03:00",
        "«17.05.2022»",
        "(17.05.2022)",
        " 17.05.2022. ",
        "17.05.2022;",
    ],
)
def test_what_changes_nothing_is_taken_out(text: str) -> None:
    assert without_hedges(text) == ("17.05.2022", False, False)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("1980-ті", "198x"),
        ("1980-х", "198x"),
        ("1980-е годы", "198x"),
        ("1980-ые", "198x"),
        ("1980s", "198x"),
        ("1980's", "198x"),
        ("80-ті", "'8x"),
        ("80-х років", "'8x"),
        ("80s", "'8x"),
        ("198_", "198x"),
        ("198*", "198x"),
        ("??.05.1985", "xx.05.1985"),
        ("__.__.1985", "xx.xx.1985"),
        ("--.05.1985", "xx.05.1985"),
        ("1st may 1985", "1 may 1985"),
        ("2nd may 1985", "2 may 1985"),
        ("3rd of may 1985", "3 may 1985"),
        ("17-го may 1985", "17 may 1985"),
        ("may 85 р.", "may '85"),
        ("may 85 года", "may '85"),
    ],
)
def test_decades_masks_and_endings_have_one_form(text: str, bare: str) -> None:
    assert without_hedges(text).text == bare


@pytest.mark.parametrize("text", ["198?", "1?.05.1985", "19??", "12.05.198?"])
def test_a_question_mark_in_the_place_of_a_digit_is_no_doubt(text: str) -> None:
    assert not without_hedges(text).uncertain


@pytest.mark.parametrize("text", ["с 1985", "с 24.02.2022 года"])
def test_a_cyrillic_es_is_no_circa(text: str) -> None:
    assert not without_hedges(text).about
