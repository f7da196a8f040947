"""Times told by an event: "the time expression as written, if it belongs to the claim"."""

from __future__ import annotations

import pytest

from byname.core.grammar.times import times
from byname.core.statements.dating_events import with_events
from tests.core.statements.spoken import TONGUES, cut


def found(text: str, lang: str) -> list[tuple[str, bool]]:
    (sentence,) = cut(text, lang)
    read = with_events(sentence, times(sentence, TONGUES[lang], None))
    assert all(text[time.start : time.end] == time.text for time in read)
    return [(time.text, time.since) for time in read]


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        ("uk", "Від початку пошуків піднято 25 тіл.", "Від початку пошуків"),
        ("uk", "У полоні від початку великої війни загинули 117 людей.", "від початку великої війни"),
        ("uk", "За час повномасштабної війни в полон потрапило 100 людей.", "За час повномасштабної війни"),
        ("ru", "В плен за время вторжения попали 100 человек.", "за время вторжения"),
        ("ru", "С начала поисков подняты 25 тел.", "С начала поисков"),
    ],
)
def test_an_event_opens_a_period(lang: str, text: str, wanted: str) -> None:
    assert [time for time, _ in found(text, lang)] == [wanted]


@pytest.mark.parametrize(
    ("lang", "text", "wanted"),
    [
        ("uk", "За три роки роботи штаб налічив 400 людей.", "За три роки роботи"),
        ("ru", "За семь месяцев оккупации пропали 60 человек.", "За семь месяцев оккупации"),
        ("ru", "За три года работы Северного штаба спасены 40 человек.", "За три года"),
        ("uk", "За два дні повернули 40 людей.", "За два дні"),
    ],
)
def test_a_length_of_time_takes_what_fills_it(lang: str, text: str, wanted: str) -> None:
    assert [time for time, _ in found(text, lang)] == [wanted]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Від початку він мовчав про 40 людей."),
        ("ru", "За время пути умерли 40 человек."),
        ("en", "From the beginning he spoke of 40 men."),
    ],
)
def test_nothing_else_does(lang: str, text: str) -> None:
    assert found(text, lang) == []
