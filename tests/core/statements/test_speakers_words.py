"""The words of one sentence, asked one by one; beyond its ends nothing is anything."""

from __future__ import annotations

from tests.core.statements.spoken import line


def test_capitals_marks_and_numbers() -> None:
    found = line("The UN said, on May 3: 205 are back.")
    assert found.capital(0)
    assert found.shouted(1)
    assert found.says(2)
    assert found.mark(3)
    assert found.comma(3)
    assert found.time(5)
    assert found.number(6)
    assert found.mark(len(found) - 1)
    assert found.mark(-1)
    assert found.mark(99)


def test_offices_and_bodies_are_heads() -> None:
    found = line("the ministry's spokesman went home")
    assert found.head(1)
    assert found.head(2)
    assert found.office(2)
    assert not found.head(3)


def test_a_plural_verb_may_have_a_place_for_its_subject() -> None:
    assert line("повідомили в штабі", "uk").plural(0)
    assert not line("повідомив штаб", "uk").plural(0)
    assert not line("they said", "en").plural(1)


def test_phrases_and_slices() -> None:
    found = line("according to the office")
    assert found.starts(0, ("according to", "per")) == len(["according", "to"])
    assert found.starts(1, ("according to",)) == 0
    assert found.slice(2, 4) == "the office"
    assert found.slice(3, 3) == ""


def test_a_clause_begins_after_the_nearest_mark() -> None:
    found = line("On Friday, the office said so.")
    assert found.slice(found.begins(4), 5) == "the office"
