"""Whom a speaker told, and on whose air, is no speaker: "speaker: who is said to have stated it"."""

from __future__ import annotations

import pytest

from byname.core.statements.speakers_listeners import all_plain, passed, past_recipients
from tests.core.statements.spoken import line, speaker


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("ru", "Дома 10 немцев, напомнил читателям историк.", "историк"),
        ("ru", "Дома 10 солдат, сказал в эфире «Северного канала» депутат Талвик.", "депутат Талвик"),
        ("ru", "Дома 10 солдат, сказал на 40-м марафоне Орен Талвик.", "Орен Талвик"),
        ("uk", "Вдома 10 солдатів, сказав в етері Радіо Норбург Орен Талвік.", "Орен Талвік"),
        ("uk", "Вдома 10 солдатів, доповів верхній палаті міністр Орен Талвік.", "міністр Орен Талвік"),
        ("uk", "Вдома 10 солдатів, розповів «Північній правді» Орен Талвік.", "Орен Талвік"),
    ],
)
def test_listeners_do_not_speak(lang: str, text: str, who: str) -> None:
    assert speaker(text, "10", lang) == who


@pytest.mark.parametrize(
    ("lang", "text", "place", "size"),
    [
        ("ru", "сказал вчера Талвик", 1, 1),
        ("ru", "сказал в Баку Талвик", 1, 2),
        ("ru", "сказал в эфире NOS Талвик", 1, 3),
        ("ru", "напоминают СМИ.", 1, 0),
        ("en", "said on Monday Talvik", 1, 0),
    ],
)
def test_so_many_words_are_passed_over(lang: str, text: str, place: int, size: int) -> None:
    assert passed(line(text, lang), place) == size


def test_an_outlet_that_was_told_stands_before_the_name() -> None:
    assert past_recipients(line("сказал РИА Новости Орен Талвик", "ru"), 1) == 3
    assert past_recipients(line("сказал Орен Талвик", "ru"), 1) == 1


def test_plain_words_hold_no_marks_and_no_verbs_of_saying() -> None:
    words = line("the old guard, he said")
    assert [all_plain(words, 1, 2), all_plain(words, 0, 2), all_plain(words, 1, 3)] == [True, False, False]
