"""Every place of a sentence that says who speaks, and on which side stands what is said."""

from __future__ import annotations

import pytest

from byname.core.statements.speakers_cues import Side, find_cues
from tests.core.statements.spoken import line


def cues(text: str, lang: str = "en") -> list[tuple[str, str]]:
    return [(cue.speaker, cue.side.value) for cue in find_cues(line(text, lang))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Talvik said that 5 are back.", [("Talvik", "before")]),
        ("Five are back, Talvik said.", [("Talvik", "after")]),
        ("Five are back, the office reported on landing in Norburg on Thursday.", [("the office", "after")]),
        ("In 2024, the office said 5 were back.", [("the office", "before")]),
        ("This, which according to Talvik is true, is new.", [("Talvik", "clause")]),
        ("Five are back, Talvik said; Norburg insists on six.", [("Talvik", "after"), ("Norburg", "before")]),
        ("The deal, five in the words of Oren Talvik, will be completed.", [("Oren Talvik", "after")]),
    ],
)
def test_sides(text: str, found: list[tuple[str, str]]) -> None:
    assert cues(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The families were told at night.",
        "All told, five have gone back.",
        "The reports reached the United States.",
        "He declined to say more.",
        "The estimates of the said group vary.",
        "They put the men on a bus.",
    ],
)
def test_look_alikes_say_nothing(text: str) -> None:
    assert cues(text) == []


def test_a_pronoun_waits_for_its_name() -> None:
    found = find_cues(line("За його словами, їх п'ять.", "uk"))
    assert [(cue.pronoun, cue.speaker) for cue in found] == [(True, "")]


def test_an_actor_by_a_weak_verb_is_marked() -> None:
    found = find_cues(line("Norburg promised to free 5, the Courier writes."))
    assert [(cue.speaker, cue.weak, cue.side) for cue in found] == [
        ("Norburg", True, Side.BEFORE),
        ("the Courier", False, Side.AFTER),
    ]


def test_headings_name_nobody() -> None:
    assert cues("Підсумок: повернулися 205 людей.", "uk") == []
    assert cues("Тальвенко: повернулися 205 людей.", "uk") == [("Тальвенко", "before")]
    assert cues("Повернулися 205 людей — штаб", "uk") == [("штаб", "after")]


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("en", "Five came home, Talvik quipped.", "Talvik"),
        ("uk", "Їх п'ять, пожартував Орест Тальвік.", "Орест Тальвік"),
        ("ru", "Их пять, съязвил Орест Тальвик, и все дома.", "Орест Тальвик"),
    ],
)
def test_a_verb_that_no_list_knows_speaks_in_parentheses(lang: str, text: str, who: str) -> None:
    assert cues(text, lang) == [(who, "after")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Five men, Oren Talvik included, came."),
        ("uk", "Їх п'ять, повернувся Орест Тальвік."),
        ("ru", "Их пять, погиб Орест Тальвик."),
    ],
)
def test_deeds_in_parentheses_say_nothing(lang: str, text: str) -> None:
    assert cues(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Тальвик насчитал 330 вернувшихся, президент 331.", [("Тальвик", "before"), ("президент", "before")]),
        ("ru", "«Дома 176 человек», — приводит слова Тальвика на марафоне «Вестник».", [("Тальвика", "after")]),
        ("ru", "Север не уточнил, сколько их.", []),
        ("ru", "Север не опроверг, что их пять.", [("Север", "before")]),
        ("uk", "Північ не заперечила, що їх п'ять.", [("Північ", "before")]),
        ("uk", "Штаб дав згоду на обмін.", []),
        ("uk", "Штаб дає двадцять.", [("Штаб", "before")]),
    ],
)
def test_denied_given_and_left_out_verbs(lang: str, text: str, found: list[tuple[str, str]]) -> None:
    assert cues(text, lang) == found
