"""Speakers named by a preposition, a paper or a figure of their own."""

from __future__ import annotations

import pytest

from byname.core.statements.speakers_names import Phrase
from byname.core.statements.speakers_sources import SOURCE_RULES, Cue, Side, cue_of
from tests.core.statements.spoken import line


def first(text: str, lang: str) -> Cue | None:
    found = line(text, lang)
    read = (rule(found, place) for place in range(len(found)) for rule in SOURCE_RULES)
    return next((cue for cue in read if cue is not None), None)


@pytest.mark.parametrize(
    ("lang", "text", "who", "side"),
    [
        ("en", "According to the office, five came.", "the office", Side.BEFORE),
        ("en", "Five came, according to the office.", "the office", Side.AFTER),
        ("en", "the men who, according to the office, came", "the office", Side.CLAUSE),
        ("en", "By the ministry's count five came.", "the ministry", Side.BEFORE),
        ("en", "Norburg's count is five.", "Norburg", Side.BEFORE),
        ("en", "Five came, citing Talvik.", "Talvik", Side.AFTER),
        ("uk", "За даними слідства, їх п'ять.", "слідства", Side.BEFORE),
        ("uk", "Їх п'ять, ідеться у звіті місії.", "звіті місії", Side.AFTER),
        ("uk", "Їх п'ять, ідеться в дописі Координаційного штабу.", "Координаційного штабу", Side.AFTER),
        ("ru", "Их пять, говорится в заявлении НОРДА.", "НОРДА", Side.AFTER),
        ("uk", "Їх п'ять, ідеться в резолюції Північної асамблеї.", "резолюції Північної асамблеї", Side.AFTER),
        ("ru", "Их пять, по словам Тальвика.", "Тальвика", Side.AFTER),
        ("ru", "В докладе миссии говорится о пяти.", "докладе миссии", Side.BEFORE),
        ("ru", "В Norburg Courier стоит пять.", "Norburg Courier", Side.BEFORE),
    ],
)
def test_sources(lang: str, text: str, who: str, side: Side) -> None:
    found = first(text, lang)
    assert found is not None
    assert (found.speaker, found.side) == (who, side)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Five per cent came."),
        ("en", "They came by bus in March."),
        ("uk", "За даними на 1 березня їх п'ять."),
        ("ru", "По словам, их пять."),
        ("ru", "В доме стоит стол."),
    ],
)
def test_look_alikes_name_nobody(lang: str, text: str) -> None:
    assert first(text, lang) is None


def test_his_words_wait_for_a_name() -> None:
    found = first("За його даними, їх п'ять.", "uk")
    assert found is not None
    assert (found.pronoun, found.speaker) == (True, "")
    found = first("По его же словам, их пять.", "ru")
    assert found is not None
    assert found.pronoun


def test_a_pronoun_makes_a_cue_without_a_name() -> None:
    assert cue_of(0, 1, Side.BEFORE, Phrase(0, 1, "he", pronoun=True)).speaker == ""
