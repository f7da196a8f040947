from __future__ import annotations

from itertools import permutations

import pytest

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
