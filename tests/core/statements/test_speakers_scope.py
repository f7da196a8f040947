"""How far what one speaker says reaches."""

from __future__ import annotations

import pytest

from byname.core.statements.speakers_cues import find_cues
from byname.core.statements.speakers_scope import goes_on, reaches
from tests.core.statements.spoken import line


def shares(text: str, lang: str = "en") -> list[tuple[str, str]]:
    found = line(text, lang)
    return [(reach.cue.speaker, found.slice(reach.first, reach.last)) for reach in reaches(found, find_cues(found))]


def test_behind_a_semicolon_the_speaker_speaks_on() -> None:
    text = "Five are back, Talvik said; 6 were ill."
    assert shares(text) == [("Talvik", text)]
    assert shares("Five are back, Talvik said; Norburg freed six.") == [("Talvik", "Five are back, Talvik said")]


def test_before_a_semicolon_only_who_ends_the_sentence_speaks() -> None:
    assert shares("Five are back; six left, Talvik says.") == [("Talvik", "Five are back; six left, Talvik says.")]
    assert shares("Five are back; for them, Talvik says, six left.") == [("Talvik", "for them, Talvik says, six left.")]


def test_amid_what_is_said_a_clause_of_its_own_is_all() -> None:
    assert shares("Five came, and in all, Talvik says, six left.") == [("Talvik", "and in all, Talvik says, six left.")]


def test_a_clause_before_the_speaker_is_not_his() -> None:
    assert shares("Five left, and Talvik said six came.") == [("Talvik", "and Talvik said six came.")]
    assert shares("On Friday, Talvik said six came.") == [("Talvik", "On Friday, Talvik said six came.")]


def test_who_hands_on_is_the_reporter() -> None:
    found = line("According to Talvik, six came, the Courier reports.")
    only = reaches(found, find_cues(found))
    assert [(reach.cue.speaker, reach.cue.reporter) for reach in only] == [("Talvik", "the Courier")]


def test_an_actor_gives_way_to_who_reports_it() -> None:
    assert [who for who, _words in shares("Norburg promised to free 5, the Courier writes.")] == ["the Courier"]


@pytest.mark.parametrize(
    ("lang", "text", "on"),
    [
        ("en", "Of these, five were ill.", True),
        ("uk", "Із них 139 були в неволі.", True),
        ("uk", "221 передали з півночі, п'ять із півдня.", True),
        ("ru", "Остальные уехали.", False),
        ("en", "The largest group left in June.", False),
    ],
)
def test_only_parts_go_on_in_the_same_voice(lang: str, text: str, on: bool) -> None:
    assert goes_on(line(text, lang)) is on
