"""A checked claim in words: nothing is said that is not there."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.statements.within import Oddity
from byname.core.verdicts.values import Checked, PublishedMatch, Said, Verdict
from byname.wording import has
from byname.wording.checks import facts_told, figure_told, group_told, meant, published_told, title_told, told

CLAIM = TextClaim("120", 0, 3, 120, None, None, Hedge.EXACT, "persons", "people returned", "event")


def test_a_sentence_is_worded_and_none_is_nothing() -> None:
    assert told(None) == told(Said("")) == ""
    assert told(Said("ask.not-understood")).startswith("The question was not understood.")


def test_a_code_without_a_text_is_shown_as_it_is() -> None:
    assert told(Said("no.such.code")) == "no.such.code"


def test_what_is_counted_names_group_kind_and_whole() -> None:
    of_whole = TextClaim(
        "20", 0, 2, 20, None, None, Hedge.EXACT, "persons", "people returned", "event", subgroup="women", of_total=120
    )
    assert meant(CLAIM) == "people returned, event"
    assert meant(of_whole) == "people returned, women, event, of 120"


def test_a_figure_is_said_with_its_range_and_definition_and_never_guessed() -> None:
    sure = Checked(
        CLAIM, Verdict.HOLDS, figure="returned@2025-05-28", value=1200, low=1200, high=1200, definition="Back."
    )
    assert figure_told(sure) == "1,200, Back."
    assert "1,190" in figure_told(replace(sure, low=1190, high=1210))
    assert figure_told(Checked(CLAIM, Verdict.NOT_FOR_PUBLICATION, figure="returned@2025-05-28")) == ""


def test_a_published_statement_is_named_with_its_day_and_address() -> None:
    match = PublishedMatch("120", "all", "returned", "an office", "2025-05-28", "", "https://example.org/1", "same")
    said = published_told(Checked(CLAIM, Verdict.HOLDS, published=(match,)))
    assert said == "an office, 2025-05-28, 120, https://example.org/1"


def test_every_oddity_of_a_text_has_a_sentence() -> None:
    codes = set(re.findall(r"[a-z]+(?:-[a-z]+)*", (Oddity.__doc__ or "").split("Codes:")[1])) & {
        "parts-exceed", "parts-miss", "part-above-whole", "share", "total-falls", "at-odds", "differs", "both-sides-added",
        "digit-slip", "other-group", "hedge-dropped",
    }  # fmt: skip
    assert len(codes) == 11
    assert all(has(f"odd.{code}") for code in codes)


@pytest.mark.parametrize(
    ("title", "sort", "shown"),
    [
        ("Exchange", "article", "Exchange"), ("", "article", "Text without a title"), ("", "teaser", "Text without a title"),
        ("", "comments", "What readers wrote"),
    ],
)  # fmt: skip
def test_what_has_no_title_is_called_what_it_is(title: str, sort: str, shown: str) -> None:
    assert title_told(title, sort) == shown


def test_beside_a_claim_stands_only_what_was_told() -> None:
    facts = dict(facts_told(Checked(CLAIM, Verdict.CANNOT_BE_DECIDED)))
    assert [text for text in facts.values() if text] == ["people returned, event"]
    assert len(facts) == 6


def test_a_whole_is_said_to_be_one_and_not_a_number_of_people_back() -> None:
    """ "191 of about 332": 332 were taken, and nobody says that they are back."""
    assert meant(replace(CLAIM, whole=True)) == "what another number is a part of"


@pytest.mark.parametrize(
    ("subgroup", "words"),
    [
        ("of one unit or place Azov", "Azov"),
        ("of one unit or place", "of one unit"),
        ("one branch of service National Guard", "National Guard"),
        ("one branch of service", "of one branch of service"),
        ("women", "women"),
        ("", ""),
    ],
)
def test_a_group_is_called_by_its_name_where_it_has_one(subgroup: str, words: str) -> None:
    assert group_told(replace(CLAIM, subgroup=subgroup)) == words
