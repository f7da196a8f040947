"""Whom one source itself keeps apart (section 4 of the rules on wrong links)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.core.linkage.apart import kept_apart
from tests.core.linkage.cards import card

LISTED = card(1, born="12.03.1985", document=9, list_id="1")
OURS = {"number": "AB-1234", "number_issuer": "own-forces"}


def test_two_rows_of_one_document_are_two_persons_by_their_source() -> None:
    assert kept_apart(LISTED, card(2, "Вигаденко Іван", document=9, list_id="2"))
    assert not kept_apart(LISTED, card(2, "Вигаденко Іван", document=8, list_id="2"))


def test_two_rows_that_say_the_same_are_a_slip_and_keep_nobody_apart() -> None:
    assert not kept_apart(LISTED, replace(LISTED, id=2))


@pytest.mark.parametrize(
    ("number", "issuer", "apart"),
    [
        pytest.param("CD-9876", "own-forces", True, id="two numbers of one issuer"),
        pytest.param("ab 1234", "own-forces", False, id="one number, written otherwise"),
        pytest.param("CD-9876", "agency", False, id="numbers of two issuers"),
        pytest.param("", "own-forces", False, id="one of them tells none"),
        pytest.param("CD-9876", "", False, id="nobody knows who gave it"),
    ],
)
def test_two_numbers_of_one_issuer_are_two_persons_by_their_source(number: str, issuer: str, apart: bool) -> None:
    one, other = card(1, **OURS), card(2, number=number, number_issuer=issuer)
    assert kept_apart(one, other) is kept_apart(other, one) is apart
