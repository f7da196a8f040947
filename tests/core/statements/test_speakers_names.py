"""The name within a phrase that names a speaker, apart from the office before it and from what only describes it."""

from __future__ import annotations

import pytest

from byname.core.statements.speakers_names import Phrase, mentioned, named, named_so, of_a_name, person_first
from tests.core.statements.spoken import line


@pytest.mark.parametrize(
    ("lang", "text", "name", "office"),
    [
        ("en", "Ombudsman Oren Talvik", "Ombudsman Oren Talvik", "Ombudsman"),
        ("en", "spokesman Oren Talvik", "Oren Talvik", "spokesman"),
        ("ru", "помощник президента Талвик", "помощник президента Талвик", "помощник президента"),
        ("uk", "її речник Орен Талвік", "Орен Талвік", "речник"),
    ],
)
def test_an_office_is_told_from_the_name(lang: str, text: str, name: str, office: str) -> None:
    """The speaker is the phrase as written; who is introduced by an office of somebody else is the name alone."""
    words = line(text, lang)
    found = named(words, 0, len(words))
    assert (found.speaker, found.office) == (name, office)


def test_a_pronoun_is_no_name() -> None:
    assert named(line("they"), 0, 1).pronoun


def test_places_and_bodies_are_no_part_of_a_name() -> None:
    words = line("Talvik Kyiv NATO headquarters")
    assert [of_a_name(words, place) for place in range(4)] == [True, False, False, False]


@pytest.mark.parametrize(("text", "so"), [("Oren Talvik", True), ("The headquarters", True), ("Result", False)])
def test_a_heading_names_nobody(text: str, *, so: bool) -> None:
    words = line(text)
    assert named_so(words, Phrase(0, len(words), text)) is so


def test_he_is_the_person_and_it_the_body_named_first() -> None:
    text = "Yesterday envoy Oren Talvik and the Northern Office freed 5, he said."
    words = line(text)
    assert mentioned(words, len(words)) == ("envoy Oren Talvik", "the Northern Office")


@pytest.mark.parametrize(("text", "who"), [("Oren Talvik came home.", "Oren Talvik"), ("Five came home.", "")])
def test_a_sentence_may_begin_with_a_person(text: str, who: str) -> None:
    assert person_first(line(text)) == who
