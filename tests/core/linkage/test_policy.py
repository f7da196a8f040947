from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.evidence import REASON_CODES
from byname.core.linkage.model import WEIGHTS, Model, probability, total
from byname.core.linkage.policy import (
    COMMON_CODES,
    CONTRADICTIONS,
    PLAINLY_DIFFERENT,
    SAME_FROM,
    Assessment,
    Grade,
    assess,
    glance,
    grade,
)
from byname.core.linkage.records import LinkRecord
from tests.core.linkage.cards import card, cards

BORN = "12.03.1985"
INDEPENDENT = ({"birth-equal"}, {"number-equal"}, {"birth-place-equal"}, {"unit-equal", "capture-month-equal"})


@given(cards())
def test_law_6_a_link_without_a_human_needs_an_independent_field_and_no_contradiction(
    records: list[LinkRecord],
) -> None:
    """A link without a human needs an independent identity field that agrees and none that contradicts."""
    for right in records[1:]:
        found = assess(records[0], right)
        codes = {one.code for one in found.evidence}
        if found.grade is Grade.SAME:
            assert "name-agrees" in codes
            assert any(field <= codes for field in INDEPENDENT)
            assert not codes & CONTRADICTIONS
            assert found.probability >= SAME_FROM


@given(cards())
def test_a_pair_is_judged_the_same_from_either_side(records: list[LinkRecord]) -> None:
    left, right = assess(records[0], records[1]), assess(records[1], records[0])
    assert (left.grade, left.reason, left.weight) == (right.grade, right.reason, right.weight)


@given(cards())
def test_a_glance_judges_as_the_full_comparison_does(records: list[LinkRecord]) -> None:
    full, quick = assess(records[0], records[1]), glance(records[0], records[1])
    assert (full.grade, full.contradicts) == (quick.grade, quick.contradicts)


@pytest.mark.parametrize(
    ("left", "right", "grade"),
    [
        ({"born": BORN}, {"born": BORN}, Grade.SAME),
        ({"number": "AB-1234"}, {"number": "AB1234"}, Grade.SAME),
        ({"unit": "u1", "taken": "05.2022"}, {"unit": "u1", "taken": "17.05.2022"}, Grade.SAME),
        ({"unit": "u1"}, {"unit": "u1"}, Grade.UNDECIDED),
        ({"born": BORN}, {"born": "1985"}, Grade.UNDECIDED),
        ({"born": BORN}, {"born": "03.12.1985"}, Grade.UNDECIDED),
        ({}, {}, Grade.POSSIBLE),
        ({"born": "01.01.1985"}, {"born": "01.01.1985"}, Grade.POSSIBLE),
        ({"born": BORN}, {"born": "27.08.1971"}, Grade.NONE),
        ({"born": BORN, "unit": "u1"}, {"born": "27.08.1971", "unit": "u1"}, Grade.UNDECIDED),
        ({"born": BORN}, {"born": "12.03.1979"}, Grade.UNDECIDED),
        ({"born": BORN}, {"born": "13.03.1995"}, Grade.UNDECIDED),
        ({"born": BORN, "power": "north"}, {"born": BORN, "power": "south"}, Grade.UNDECIDED),
        ({"power": "north"}, {"power": "south"}, Grade.NONE),
    ],
)
def test_one_name_with_other_fields(left: dict[str, str], right: dict[str, str], grade: Grade) -> None:
    assert assess(card(1, **left), card(2, **right)).grade is grade


def test_namesakes_of_one_birth_year_are_not_linked() -> None:
    short, whole = "Вигаденко Іван", "Вигаденко Іван Петрович"
    assert assess(card(1, short, BORN), card(2, short, "27.08.1985")).grade is Grade.NONE
    assert assess(card(1, whole, BORN), card(2, whole, "27.08.1985")).reason == "contradicted"


def test_twins_are_two_persons() -> None:
    shared = {"born": BORN, "unit": "u1", "birth_place": "p", "taken": "05.2022"}
    assert (
        assess(card(1, "Вигаденко Іван Петрович", **shared), card(2, "Вигаденко Олег Петрович", **shared)).grade
        is Grade.NONE
    )


def test_father_and_son_in_one_unit_are_two_persons() -> None:
    shared = {"unit": "u1", "birth_place": "p", "taken": "05.2022"}
    assert (
        assess(card(1, "Вигаденко Петро Іванович", **shared), card(2, "Вигаденко Іван Петрович", **shared)).grade
        is Grade.NONE
    )
    assert (
        assess(card(1, "Вигаденко Іван Іванович", **shared), card(2, "Вигаденко Іван Петрович", **shared)).grade
        is Grade.NONE
    )


def test_same_name_and_year_with_another_patronymic_is_no_link_and_with_none_is_possible() -> None:
    whole = card(1, "Вигаденко Іван Петрович", "1985")
    assert assess(whole, card(2, "Вигаденко Іван Олегович", "1985")).grade is Grade.NONE
    assert assess(whole, card(2, "Вигаденко Іван", "1985")).grade is Grade.UNDECIDED


def test_one_number_on_two_names_is_shown_and_not_merged() -> None:
    found = assess(card(1, number="AB-1234"), card(2, "Небувайло Олег", number="AB-1234"))
    assert (found.grade, found.reason) == (Grade.UNDECIDED, "number-on-two")


def test_records_without_any_field_have_nothing_in_common() -> None:
    assert assess(card(1, ""), card(2, "")).grade is Grade.NONE


def test_a_value_that_too_many_share_identifies_nobody() -> None:
    left, right = card(1, born=BORN), card(2, born=BORN)
    assert assess(left, right, frozenset({"birth-equal"})).grade is Grade.POSSIBLE


def test_a_full_date_links_no_name_that_is_only_near() -> None:
    found = assess(card(1, "Вигаденко Іван", BORN), card(2, "Вигаденко", BORN))
    assert (found.grade, found.reason) == (Grade.UNDECIDED, "name-not-sure")


@pytest.mark.parametrize(
    ("left", "right", "shared"),
    [
        ("Вигаденко Іван", "Вигадзор Іван", {"born": BORN}),
        ("Вигаденко Юрій Петрович", "Вигаденко Юлій Петрович", {"unit": "u1", "taken": "05.2022"}),
        ("Вигаденко Іван", "Вигаденко І.", {"unit": "u1", "taken": "05.2022"}),
        ("Вигаденко Іван Петрович", "Вигаденко Іван Олегович", {"born": BORN}),
    ],
)
def test_a_name_only_half_alike_is_shown_beside_other_fields_and_never_linked(
    left: str, right: str, shared: dict[str, str]
) -> None:
    assert assess(card(1, left, **shared), card(2, right, **shared)).grade is Grade.UNDECIDED


def test_a_name_only_half_alike_keeps_two_records_apart_until_a_human_says_otherwise() -> None:
    assert assess(card(1, "Вигаденко Юрій", BORN), card(2, "Вигаденко Юлій", BORN)).contradicts


def test_a_slip_in_the_year_is_shown_under_initials_too() -> None:
    """A birthday shared by chance is one in 365: with the month of capture it is worth a look, alone it is not."""
    whole = card(1, "Вигаденко Іван Петрович", "20.07.1994", taken="30.08.2022")
    assert assess(whole, card(2, "Вигаденко І. П.", "20.07.2004", taken="08.2022")).grade is Grade.UNDECIDED
    assert assess(whole, card(2, "Вигаденко І. П.", "20.07.2004")).grade is Grade.NONE
    assert assess(whole, card(2, "Небувайло Олег", "20.07.2004", taken="08.2022")).grade is Grade.NONE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Вигаденко Олександр", "Вигаденко Сашко"),
        ("Вигадсон Чікетіно", "Vyhadson Cicchetino"),
        ("Вигадсон Білл", "Vyhadson William"),
    ],
)
def test_law_6_a_short_form_or_a_name_by_ear_never_links_without_a_human(left: str, right: str) -> None:
    """It agrees less than one name in two spellings, whatever else agrees."""
    found = assess(card(1, left, BORN, number="AB-1234"), card(2, right, BORN, number="AB-1234"))
    assert (found.grade, found.reason) == (Grade.UNDECIDED, "name-not-sure")


RANKS = [Grade.NONE, Grade.POSSIBLE, Grade.UNDECIDED, Grade.SAME]
NAMES_TOLD = sorted(code for code in WEIGHTS if code.startswith("name-"))
SUPPORT = ("birth-equal", "number-equal", "unit-equal", "capture-month-equal", "birth-place-equal", "patronymic-agrees")
CODES = st.builds(
    lambda name, rest: frozenset({name, *rest}), st.sampled_from(NAMES_TOLD), st.sets(st.sampled_from(sorted(WEIGHTS)))
)


@given(CODES, st.floats(0, 1))
def test_law_6_whatever_was_found_names_alone_link_nobody_and_neither_does_a_contradiction(
    codes: frozenset[str], chance: float
) -> None:
    """Of all that could ever be found together, also what no two records can show."""
    found, reason = grade(codes, chance)
    linked = "name-agrees" in codes and any(field <= codes for field in INDEPENDENT) and not codes & CONTRADICTIONS
    assert (found is Grade.SAME) == (linked and chance >= SAME_FROM)
    assert (reason == "identity-agrees") == (found is Grade.SAME)
    assert reason in REASON_CODES


@given(CODES, st.sampled_from(SUPPORT))
def test_what_agrees_beside_never_makes_a_pair_worth_less(codes: frozenset[str], more: str) -> None:
    before, after = grade(codes, 0.99)[0], grade(codes | {more}, 0.99)[0]
    assert RANKS.index(after) >= RANKS.index(before)


@pytest.mark.parametrize("clash", sorted(CONTRADICTIONS))
def test_no_contradiction_is_outweighed_by_everything_else(clash: str) -> None:
    """Findings that keep two records apart until a human says otherwise."""
    codes = frozenset({"name-agrees", *SUPPORT, clash})
    assert grade(codes, 0.999999)[0] in (Grade.UNDECIDED, Grade.NONE)


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        ("name-near birth-equal", Grade.UNDECIDED),
        ("name-near number-equal", Grade.UNDECIDED),
        ("name-near unit-equal birth-compatible", Grade.UNDECIDED),
        ("name-near unit-equal patronymic-agrees", Grade.UNDECIDED),
        ("name-near birth-digit", Grade.POSSIBLE),
        ("name-near", Grade.NONE),
        ("name-part-missing", Grade.POSSIBLE),
        ("name-swapped birth-swapped", Grade.POSSIBLE),
        ("name-half unit-equal", Grade.NONE),
        ("name-half unit-equal birth-place-equal", Grade.UNDECIDED),
        ("name-half birth-equal", Grade.UNDECIDED),
        ("name-missing birth-equal number-equal", Grade.NONE),
    ],
)
def test_a_name_that_is_only_near_is_worth_a_look_from_two_findings_on(found: str, verdict: Grade) -> None:
    """A human is asked where another field identifies or two more support it."""
    assert grade(frozenset(found.split()), 0.9)[0] is verdict


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        ("name-agrees birth-clash", Grade.NONE),
        ("name-agrees birth-clash patronymic-agrees", Grade.NONE),
        ("name-agrees birth-clash unit-equal", Grade.UNDECIDED),
        ("name-agrees birth-two-digits patronymic-agrees", Grade.UNDECIDED),
        ("name-agrees birth-same-year capture-month-equal", Grade.UNDECIDED),
        ("name-agrees birth-clash number-equal", Grade.UNDECIDED),
        ("name-agrees birth-other-year", Grade.UNDECIDED),
        ("name-near birth-other-year", Grade.NONE),
        ("name-near birth-other-year unit-equal", Grade.UNDECIDED),
        ("name-missing birth-other-year unit-equal", Grade.NONE),
        ("name-agrees birth-equal sex-differs", Grade.UNDECIDED),
        ("name-agrees birth-equal sex-differs power-differs", Grade.NONE),
        ("name-near birth-equal sex-differs", Grade.NONE),
        ("name-differs birth-equal", Grade.NONE),
        ("name-differs number-equal", Grade.UNDECIDED),
    ],
)
def test_a_contradiction_is_put_up_only_where_an_identifying_field_agrees_all_the_same(
    found: str, verdict: Grade
) -> None:
    """A father of one name alone does not make two dates of birth one."""
    assert grade(frozenset(found.split()), 0.9)[0] is verdict


@pytest.mark.parametrize("code", sorted(COMMON_CODES))
def test_a_common_value_is_told_as_common_and_weighs_less(code: str) -> None:
    """What an agreement becomes when so many records share the value that it identifies nobody."""
    left, right = (card(row, born=BORN, number="AB-1234", birth_place="p") for row in (1, 2))
    plain, common = assess(left, right), assess(left, right, frozenset({code}))
    assert {one.code for one in plain.evidence} - {one.code for one in common.evidence} == {code}
    assert {one.code for one in common.evidence} - {one.code for one in plain.evidence} == {COMMON_CODES[code]}
    assert plain.weight - common.weight == pytest.approx(WEIGHTS[code] - WEIGHTS[COMMON_CODES[code]])


def test_a_pair_of_which_every_identifying_value_is_common_is_not_linked() -> None:
    left, right = (card(row, born=BORN, number="AB-1234", birth_place="p") for row in (1, 2))
    assert assess(left, right).grade is Grade.SAME
    assert assess(left, right, frozenset(COMMON_CODES)).grade is not Grade.SAME


def test_a_glance_at_two_strangers_carries_no_evidence_and_the_lowest_weight() -> None:
    found = glance(card(1, "Вигаденко Іван Петрович", BORN), card(2, "Небувайло Олег Маркович", "27.08.1971"))
    assert found is PLAINLY_DIFFERENT
    assert (found.evidence, found.contradicts) == ((), True)
    assert found.probability < 0.001


RECKLESS = Model("reckless", 0.0, dict.fromkeys(WEIGHTS, 9.0))
"""A model in which whatever is found speaks for one person."""


@given(cards())
def test_law_6_holds_whatever_the_findings_weigh(records: list[LinkRecord]) -> None:
    """Names alone link nobody: no model makes a link of what the rules keep apart."""
    for right in records[1:]:
        found = assess(records[0], right, model=RECKLESS)
        codes = {one.code for one in found.evidence}
        assert found.contradicts == bool(codes & CONTRADICTIONS)
        told_more = any(field <= codes for field in INDEPENDENT if field != {"birth-place-equal"})
        plain = assess(records[0], right).grade is Grade.SAME
        assert (found.grade is Grade.SAME) == (
            "name-agrees" in codes and not found.contradicts and (told_more or ("birth-place-equal" in codes and plain))
        )


def test_no_model_joins_on_a_place_of_birth_where_the_fixed_one_would_not() -> None:
    """Wrong links are worse than missing ones: many are born in one town, and no weights change that."""
    one, other = (card(number, "Вигаденко Іван", birth_place="ungriv") for number in (1, 2))
    found = assess(one, other, model=RECKLESS)
    assert {"name-agrees", "birth-place-equal"} <= {each.code for each in found.evidence}
    assert (found.grade, found.reason) == (Grade.UNDECIDED, "not-enough")
    assert found.weight > 20


def test_a_model_weighs_each_finding_and_the_pair_by_its_own_weights() -> None:
    born = card(1, born=BORN), card(2, born=BORN)
    strict = Model("strict", -9.0, {**WEIGHTS, "birth-equal": 3.0})
    plain, found = assess(*born), assess(*born, model=strict)
    assert [one.code for one in found.evidence] == [one.code for one in plain.evidence]
    assert found.weight == total([WEIGHTS["name-agrees"], 3.0, *_rest(found)], -9.0)
    assert (plain.grade, found.grade) == (Grade.SAME, Grade.UNDECIDED)
    assert found.probability == probability(found.weight)


def _rest(found: Assessment) -> list[float]:
    return [one.weight for one in found.evidence if one.code not in {"name-agrees", "birth-equal"}]


def test_a_glance_at_two_plainly_different_records_weighs_by_the_model_too() -> None:
    strict = Model("strict", -9.0, {**WEIGHTS, "name-differs": -5.0})
    found = glance(card(1, "Вигаденко Іван"), card(2, "Тестюк Орест"), model=strict)
    assert (found.grade, found.weight) == (Grade.NONE, -14.0)
