"""A telling: which group, which number, how both are written short."""

from __future__ import annotations

from typing import Any

import pytest

from byname.core.press.counts import Hedge
from byname.core.stories.telling import fold_outlet, shown_number
from tests.core.stories.tellings import claim, telling


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ({"value": 1279}, "1,279"),
        ({"value": 2500, "approx": Hedge.ABOUT}, "≈ 2,500"),
        ({"value": 1000, "approx": Hedge.MORE_THAN}, "> 1,000"),
        ({"value": 86, "unit": "percent"}, "86 %"),
        ({"value": None, "lower": 20, "upper": 30, "approx": Hedge.RANGE}, "20–30"),
        ({"value": None, "fraction": "1/3", "unit": "fraction"}, "1/3"),
        ({"value": None, "quote": "hundreds", "vague": True}, "hundreds"),
    ],
)
def test_a_number_is_written_with_its_hedge(facts: dict[str, Any], shown: str) -> None:
    assert shown_number(claim(**facts)) == shown


def test_the_group_is_as_written_else_as_read() -> None:
    assert telling(subgroup="brigade").group == "brigade"
    assert telling(subgroup="brigade", noun="men of the brigade").group == "men of the brigade"


def test_a_range_is_known_by_its_lower_end() -> None:
    assert telling(value=None, lower=20, upper=30).number == 20


def test_an_outlet_is_one_however_it_is_written() -> None:
    assert fold_outlet("www.Example Post") == fold_outlet("EXAMPLE POST")


def test_a_text_without_an_outlet_is_called_by_its_number() -> None:
    assert telling(text=4, outlet="").printed_by == "#4"
