"""A text as kept by a reading comes back the same; what a later version adds to a claim does no harm."""

from __future__ import annotations

import json
from datetime import date

import pytest

from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.stories.told import PressText, claim_from_json, claim_to_json
from tests.core.stories.tellings import claim

DAY = date(2031, 5, 28)


@pytest.mark.parametrize(
    "kept",
    [
        claim(),
        claim(0, sweeping="none", vague=True),
        claim(None, lower=20, upper=30, approx=Hedge.RANGE),
        claim(
            455,
            subgroup="brigade",
            of_total=1279,
            whole=True,
            first=DAY,
            last=DAY,
            sentence=(3, 90),
            speaker="the office",
        ),
    ],
)
def test_a_claim_comes_back_the_same(kept: TextClaim) -> None:
    assert claim_from_json(json.loads(json.dumps(claim_to_json(kept)))) == kept


def test_a_field_of_a_later_version_is_left_out() -> None:
    assert claim_from_json(claim_to_json(claim()) | {"mood": "glad"}) == claim()


def test_a_text_comes_back_the_same() -> None:
    text = PressText(7, "So many.", DAY, "Title", "Author", "Post", "x", DAY, "en", (claim(),), ((4, 9),), ("Another",))
    assert PressText.from_json(7, DAY, json.loads(json.dumps(text.to_json()))) == text


def test_texts_stand_in_order_of_print_then_of_receipt_then_of_number() -> None:
    early = PressText(3, "", date(2031, 5, 30), published=date(2031, 5, 1))
    later, same_day = PressText(1, "", date(2031, 5, 2)), PressText(2, "", date(2031, 5, 2))
    assert sorted([same_day, later, early], key=lambda text: text.age) == [early, later, same_day]


@pytest.mark.parametrize(
    ("title", "story", "name"),
    [("T", "s", "T"), ("", "short", "short"), ("", "word " * 40, f"{'word ' * 16}".strip() + "…")],
)
def test_a_text_without_a_title_is_called_by_its_beginning(title: str, story: str, name: str) -> None:
    assert PressText(1, story, DAY, title).name in {name, name.replace(" word…", "…")}
