"""Points of time at a place."""

from __future__ import annotations

import pytest

from byname.core.grammar.timepoints import point_openers, read_point
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("tongue", "text", "fields"),
    [
        (EN, "last Friday", {"weekday": 4, "turn": -1}),
        (EN, "this year", {"unit": 365, "turn": 0}),
        (EN, "next December", {"month": 12, "turn": 1}),
        (EN, "Monday's", {"weekday": 0}),
        (EN, "early May", {"month": 5, "part": "early"}),
        (EN, "the end of May 2024", {"part": "late", "year": 2024}),
        (EN, "the summer of 2023", {"season": 6, "year": 2023}),
        (EN, "Saturday, May 24", {"weekday": 5, "month": 5, "day": 24}),
        (UK, "минулого року", {"unit": 365, "turn": -1}),
        (UK, "цього вересня", {"month": 9, "turn": 0}),
        (UK, "наприкінці травня", {"month": 5, "part": "late"}),
        (UK, "влітку 2023 року", {"season": 6, "year": 2023}),
        (UK, "вересня минулого року", {"month": 9, "unit": 365, "turn": -1}),
        (RU, "прошлую пятницу", {"weekday": 4, "turn": -1}),
        (RU, "середины ноября", {"month": 11, "part": "mid"}),
        (RU, "этой осенью", {"season": 9, "turn": 0}),
    ],
)
def test_a_point_is_read(tongue: Tongue, text: str, fields: dict[str, object]) -> None:
    found = tokens(text, tongue)
    point = read_point(found, 0, tongue)
    assert point is not None
    assert {name: getattr(point, name) for name in fields} == fields
    assert (point.first, point.last) == (0, len(found))


@pytest.mark.parametrize("text", ["soldiers", "the fall of the town", "last soldiers", "20"])
def test_what_is_no_point_gives_none(text: str) -> None:
    assert read_point(tokens(text, EN), 0, EN) is None


def test_only_words_that_open_a_point_are_looked_at() -> None:
    assert {"may", "monday's", "mid-april", "last", "third"} <= point_openers(EN)
    assert "soldiers" not in point_openers(EN)
