"""The labelling rules of press claims, one table of sentences for each, in three languages."""

from __future__ import annotations

from itertools import pairwise
from types import ModuleType

import pytest

from tests.core.statements import (
    bodies_data,
    conflicts_data,
    counted_data,
    dates_data,
    decisions_data,
    exchanges_data,
    formulas_data,
    hedges_data,
    kinds_data,
    non_claims_data,
    phrasings_data,
    sides_data,
    stories_data,
    subgroups_data,
    units_data,
    voices_data,
    wholes_data,
)
from tests.core.statements.wanted import Case, told, told_anew


def table(rule: ModuleType) -> list[tuple[str, Case]]:
    return [(lang, case) for lang in ("EN", "UK", "RU") for case in getattr(rule, lang)]


def hold(lang: str, case: Case) -> None:
    claims = told(case.text, lang)
    assert [claim.quote for claim in claims] == [want.quote for want in case.wants]
    assert [want.of(claim) for want, claim in zip(case.wants, claims, strict=True)] == [one.whole for one in case.wants]


@pytest.mark.parametrize(("lang", "case"), table(hedges_data))
def test_the_quote_is_the_number_with_its_hedge_and_nothing_else(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(units_data))
def test_persons_bodies_exchanges_incidents_places_percentages_and_fractions(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(non_claims_data))
def test_dates_durations_ages_units_money_staff_and_vague_plurals_are_no_claims(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(counted_data))
def test_what_is_counted_is_said_in_the_words_of_section_5(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(kinds_data))
def test_one_occasion_a_total_a_stock_a_promise_an_ordinal_or_a_survey(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(sides_data))
def test_whose_people_they_are_not_who_announced_or_released_them(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(decisions_data))
def test_the_twelve_decisions(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(dates_data))
def test_a_date_as_written_and_iso_only_where_the_year_is_written(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(voices_data))
def test_the_speaker_as_written_and_nobody_where_nobody_is_said_to_speak(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(subgroups_data))
def test_what_sets_a_group_apart_is_said_in_english(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(wholes_data))
def test_a_part_names_the_whole_that_the_passage_states(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(stories_data))
def test_what_is_not_said_again_is_carried_on(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(conflicts_data))
def test_no_war_is_read_otherwise_than_another(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(phrasings_data))
def test_one_fact_in_many_words_is_one_claim(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(bodies_data))
def test_bodies_handed_over_and_remains_identified_are_told_apart(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(exchanges_data))
def test_exchanges_are_counted_and_have_no_side(lang: str, case: Case) -> None:
    hold(lang, case)


@pytest.mark.parametrize(("lang", "case"), table(formulas_data))
def test_a_formula_is_a_promise_unless_it_was_carried_out(lang: str, case: Case) -> None:
    hold(lang, case)


RULES = (
    *(counted_data, dates_data, decisions_data, hedges_data, kinds_data, sides_data, stories_data),
    *(bodies_data, conflicts_data, exchanges_data, formulas_data, phrasings_data),
    *(subgroups_data, units_data, voices_data, wholes_data),
)
# What holds of every text of a table is asked of all its texts at once; a case is told by its text where it fails.
of_each_table = pytest.mark.parametrize("cases", [table(rule) for rule in RULES], ids=[rule.__name__ for rule in RULES])


@of_each_table
def test_places_slice_back_to_the_quote_in_order_and_apart(cases: list[tuple[str, Case]]) -> None:
    for lang, case in cases:
        claims = told(case.text, lang)
        assert all(case.text[one.start : one.end] == one.quote for one in claims), case
        assert all(first.end <= second.start for first, second in pairwise(claims)), case


@of_each_table
def test_the_sentence_of_a_claim_covers_it(cases: list[tuple[str, Case]]) -> None:
    for lang, case in cases:
        assert all(one.sentence[0] <= one.start < one.end <= one.sentence[1] for one in told(case.text, lang)), case


@of_each_table
def test_a_text_read_twice_gives_the_same(cases: list[tuple[str, Case]]) -> None:
    for lang, case in cases:
        assert told_anew(case.text, lang) == told(case.text, lang), case


@of_each_table
def test_bounds_hold_the_value_between_them(cases: list[tuple[str, Case]]) -> None:
    for lang, case in cases:
        for one in told(case.text, lang):
            value = one.value if one.value is not None else one.lower
            assert one.lower is None or value is None or one.lower <= value, case
            assert one.upper is None or value is None or value <= one.upper, case
