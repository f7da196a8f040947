from __future__ import annotations

import pytest

from byname.core.disclosure import Direction, Role, Viewer, may_see_person, show_field, withhold_small
from byname.queries.results import Sentence, SeriesPoint
from byname.web.templatetags.words import (
    cell_range,
    chance,
    count_filter,
    percent,
    rule_words,
    sentence,
    standing,
    withheld,
    word,
)
from byname.wording import has
from tests.web import sample_views


def test_a_code_without_a_text_is_shown_as_it_is() -> None:
    assert (word("returned", "status"), word("Camp 3", "status"), word(None, "status")) == ("Returned", "Camp 3", "")


def test_a_sentence_chooses_its_plural_by_the_number_it_carries() -> None:
    assert sentence(Sentence("caveat.possible", (("n", "1"),))) == "For 1 person the day or the link is not sure."


def test_a_range_is_written_only_where_there_is_one() -> None:
    assert cell_range(sample_views.cell("held", 10, 8, 12)) == "8 to 12"
    assert cell_range(sample_views.cell("held", 10)) == ""
    assert cell_range(sample_views.cell("held", None, withheld="small-group")) == ""


def rules() -> set[str]:
    people = [may_see_person(Viewer("a", frozenset(roles)), "aa") for roles in ((), (Role.KEEPER,), (Role.READER,))]
    fields = [show_field(Viewer("a"), code, Direction.OWN) for code in ("name", "phone", "unit", "no-such-field")]
    small = withhold_small({("a", "x"): 2, ("a", "y"): 9, ("b", "x"): 9, ("b", "y"): 9})
    return {decision.rule for decision in (*people, *fields)} | set(small.values())


@pytest.mark.parametrize("rule", sorted(rules()))
def test_every_rule_of_the_gate_is_said_in_words(rule: str) -> None:
    assert has(f"withheld.{rule}")
    assert withheld(rule).startswith("Withheld: ")


def test_a_probability_never_claims_certainty() -> None:
    from dataclasses import replace

    pair = sample_views.pair()
    assert [chance(replace(pair, probability=p)) for p in (0.0, 0.81, 0.9999, 1.0)] == ["0.1", "81", "99.9", "99.9"]


def test_a_withheld_number_of_a_day_is_no_zero() -> None:
    from datetime import date

    point = SeriesPoint(date(2024, 1, 1), (("returned", None), ("held", 3)))
    assert [standing(point, code) for code in ("returned", "held", "dead")] == ["withheld", "3", "0"]


def test_a_share_of_nothing_is_nothing() -> None:
    assert (percent(1, 4), percent(None, 4), percent(1, 0)) == ("25.0", "", "")
    assert count_filter(None) == "–"


def test_a_counting_rule_is_said_switch_by_switch() -> None:
    assert rule_words("persons") == "people, each counted once"
    assert rule_words("events,no-civilians") == "movements are counted, not people; civilians are left out"
