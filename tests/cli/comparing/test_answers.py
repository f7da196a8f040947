"""What the JSON says of a pair."""

from __future__ import annotations

import pytest

from tests.cli.comparing.lists import Desk

Two = tuple[str, str]


def test_a_field_that_only_one_row_tells_is_a_change_but_not_changed(desk: Desk, two: Two) -> None:
    [first] = [pair for pair in desk.told("compare", *two)["pairs"] if pair["left"] == "2"]
    assert first["changed"] == []
    assert {"field": "birth_place", "left": "Зорджськ", "right": ""} in first["changes"]


def test_what_neither_row_tells_is_no_evidence(desk: Desk, two: Two) -> None:
    for pair in desk.told("compare", *two)["pairs"]:
        assert {each["feature"] for each in pair["evidence"]}.isdisjoint({"number", "unit", "rank"})


@pytest.mark.parametrize(("lang", "why"), [("en", "Both give"), ("uk", "Обидва дають"), ("ru", "Оба дают")])
def test_reasons_come_in_three_languages(desk: Desk, two: Two, lang: str, why: str) -> None:
    [first] = [pair for pair in desk.told("compare", *two, "--lang", lang)["pairs"] if pair["left"] == "2"]
    assert any(each["why"].startswith(why) for each in first["evidence"] if each["feature"] == "birth")
