"""What became of what was asked for, at the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.typing_hands import GLEM

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_nobody_asked_for_is_said(hands: Hands) -> None:
    assert "Nobody has been asked for" in hands.type("exchange", "responses", "--as", "lesia").out


def test_a_request_without_an_answer_is_open(hands: Hands, tmp_path: Path) -> None:
    hands.type("source", "add", "forces", "--kind", "own-forces", "--name", "Own forces", "--as", "dana")
    file = tmp_path / "asked.csv"
    file.write_text(";".join(GLEM) + "\n" + ";".join(GLEM.values()) + "\n", encoding="utf-8")
    asked = ("--role", "requested", "--source", "forces", "--power", "lod", "--as", "lesia")
    assert hands.type("exchange", "take-in", "", str(file), *asked).code == 0
    told = hands.type("exchange", "responses", "--as", "lesia")
    assert "No answer yet" in told.out
    assert "Own forces" in told.out
    found = hands.json("exchange", "responses", "--as", "lesia")
    assert found["total"]["answers"] == [["open", 1]]
