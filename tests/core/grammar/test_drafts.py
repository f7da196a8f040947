"""A number while it is read: its hedge, bounds and places."""

from __future__ import annotations

import pytest

from byname.core.grammar.drafts import draft_of, hedged, whole_number
from byname.core.grammar.parts import Form, Use
from byname.core.grammar.quantities import read_quantity
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge


@pytest.mark.parametrize(("value", "whole"), [(2500.0, 2500), (1.5, None), (1199.9999999, 1200), (0.0, 0)])
def test_a_number_is_whole_or_none(value: float, whole: int | None) -> None:
    assert whole_number(value) == whole


def test_a_hedge_widens_the_span_and_bounds_the_number() -> None:
    text = "Some more than 20 or so men"
    found = tokens(text, Tongue.ENGLISH)
    number = read_quantity(found, 3, Tongue.ENGLISH)
    assert number is not None
    numeral = hedged(draft_of(number), found, Tongue.ENGLISH, number).numeral(found, Use.COUNT)
    assert text[numeral.bare_start : numeral.bare_end] == "20"
    assert (numeral.hedge, numeral.lower, numeral.upper) == (Hedge.MORE_THAN, 20, None)


def test_an_ordinal_is_one() -> None:
    number = read_quantity(tokens("63rd", Tongue.ENGLISH), 0, Tongue.ENGLISH)
    assert number is not None
    assert draft_of(number).form is Form.ORDINAL
