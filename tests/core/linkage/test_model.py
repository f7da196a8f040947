from __future__ import annotations

from itertools import permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.evidence import EVIDENCE_CODES
from byname.core.linkage.model import PRIOR, WEIGHTS, probability, total


def test_every_finding_has_a_weight_and_a_sentence() -> None:
    assert set(WEIGHTS) == set(EVIDENCE_CODES)


def test_what_is_missing_weighs_nothing() -> None:
    assert {
        weight for code, weight in WEIGHTS.items() if code.endswith("-missing") and code != "name-part-missing"
    } == {0}


@pytest.mark.parametrize(("agrees", "against"), [("birth-equal", "birth-clash"), ("number-equal", "number-differs")])
def test_agreement_weighs_for_and_contradiction_against(agrees: str, against: str) -> None:
    assert WEIGHTS[agrees] > 0 > WEIGHTS[against]


def test_the_order_of_adding_does_not_show() -> None:
    assert len({total(weights) for weights in permutations([0.1, 5.0, -0.3, 2.7])}) == 1


def test_a_probability_is_absolute_and_grows_with_the_weight() -> None:
    assert probability(0.0) == 0.5
    assert probability(PRIOR) < 0.01 < probability(-1.0) < probability(3.0) < 1.0


def test_a_name_alone_is_improbable_and_with_a_full_birth_date_probable() -> None:
    named = total([WEIGHTS["name-agrees"]])
    assert probability(named) < 0.5
    assert probability(named + WEIGHTS["birth-equal"]) >= 0.95


@pytest.mark.parametrize("code", ["birth", "number", "birth-place"])
def test_a_common_value_speaks_for_less_than_one_that_identifies(code: str) -> None:
    assert WEIGHTS[f"{code}-equal"] > WEIGHTS[f"{code}-common"] > 0


def test_the_less_two_dates_of_birth_agree_the_less_they_weigh() -> None:
    order = ("equal", "swapped", "digit", "compatible", "missing", "other-year", "two-digits", "clash")
    weights = [WEIGHTS[f"birth-{how}"] for how in order]
    assert weights == sorted(weights, reverse=True)
    assert WEIGHTS["birth-clash"] < WEIGHTS["birth-same-year"] < WEIGHTS["birth-missing"]


def test_no_single_agreement_makes_a_person_of_two_records() -> None:
    """Names alone link nobody, and neither does any other finding alone."""
    likely = {code for code, weight in WEIGHTS.items() if probability(total([weight])) >= 0.95}
    assert likely == set()


@given(st.lists(st.sampled_from(sorted(WEIGHTS))), st.randoms(use_true_random=False))
def test_a_sum_is_the_same_in_any_order_and_its_chance_a_chance(codes: list[str], shuffle: Random) -> None:
    weight = total(WEIGHTS[code] for code in codes)
    shuffle.shuffle(codes)
    assert total(WEIGHTS[code] for code in codes) == weight
    assert 0 <= probability(weight) <= 1
