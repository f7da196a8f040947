"""What queries about texts give back: small rules of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.web.sample_stories import HEAD, text


def test_a_text_counts_for_its_day_of_print_else_of_receipt() -> None:
    assert replace(HEAD, published=None, received=date(2031, 6, 1)).day == date(2031, 6, 1)
    assert replace(HEAD, published=date(2031, 5, 1)).day == date(2031, 5, 1)


@pytest.mark.parametrize(
    ("language", "foreign"), [("en", False), ("uk", False), ("ru", False), ("", False), ("de", True), ("other", True)]
)
def test_a_text_in_a_fourth_language_is_said_to_be_so(language: str, foreign: bool) -> None:
    assert replace(text(), head=replace(HEAD, language=language)).foreign is foreign
