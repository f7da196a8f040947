"""The engine's model, told as settings of Splink: the same weights, levels from the surest down, and its own keys. Needs no Splink."""

from __future__ import annotations

import math
from typing import Any

import pytest

from byname.core.linkage.estimation import Comparison
from byname.engines.batch.levels import comparisons_of
from byname.engines.spark.settings import Scheme, settings_of, threshold_of
from tests.engines.batch.written import columns, row

SCHEME = Scheme(fields=("number", "also:town"), keys=3)
COLUMNS = columns(
    [row("Тлеменко Іван", "03.04.1985", number="AB-1234")], [row("Tlemenko Ivan", "03.04.1985", number="AB-1234")],
    town=(["Ква"], ["Ква"]),
)  # fmt: skip
MODEL = comparisons_of(COLUMNS)


def told(name: str, scheme: Scheme = SCHEME, model: tuple[Comparison, ...] = MODEL) -> list[dict[str, Any]]:
    found = settings_of(scheme, model, -9.0)["comparisons"]
    levels: list[dict[str, Any]] = next(one for one in found if one["comparison_description"] == name)[
        "comparison_levels"
    ]
    return levels


@pytest.mark.parametrize("name", ["family", "given", "father", "order", "birth", "number", "also:town"])
def test_every_level_weighs_what_it_weighs_in_the_engine(name: str) -> None:
    one = next(each for each in MODEL if each.name == name)
    weights = [math.log(each["m_probability"] / each["u_probability"]) for each in told(name)[1:]]
    own = one.weights[:-1].tolist()
    if name in ("family", "given"):
        own.append(own[6])  # equal as they stand, beside equal in another order
    assert weights == pytest.approx(own[::-1])


@pytest.mark.parametrize("name", [one.name for one in MODEL])
def test_what_is_not_given_comes_first_and_weighs_nothing_and_the_last_level_takes_the_rest(name: str) -> None:
    """Absent is not contradicted."""
    levels = told(name)
    assert levels[0]["is_null_level"]
    assert "m_probability" not in levels[0]
    assert levels[-1]["sql_condition"] == "ELSE"


def test_rare_values_weigh_more_where_they_are_equal_as_they_stand_and_nowhere_else() -> None:
    rare = {
        name: [place for place, level in enumerate(reversed(told(name))) if "tf_adjustment_column" in level]
        for name in ("family", "given", "father", "order", "birth", "number")
    }
    assert rare == {"family": [9], "given": [9], "father": [2], "order": [], "birth": [7], "number": [2]}


def test_a_weight_that_the_engine_bounds_is_bounded_here_too() -> None:
    louder = Comparison("number", (0.2, 0.1, 0.7), (0.9, 1e-5, 0.1), 2)
    near, equal = (told("number", model=(louder,))[place] for place in (2, 1))
    assert near["m_probability"] / near["u_probability"] == pytest.approx(
        equal["m_probability"] / equal["u_probability"]
    )


def test_pairs_are_sought_by_the_engines_keys_one_rule_each() -> None:
    scheme = Scheme(fields=(), keys=2, twins=frozenset({1}), near=True, within=True)
    rules = settings_of(scheme, (), -9.0)["blocking_rules_to_generate_predictions"]
    assert [rule["blocking_rule"] for rule in rules] == ["l.key_0 = r.key_0", "l.key_1 = r.twin_1", "l.near = r.near"]
    assert settings_of(scheme, (), -9.0)["link_type"] == "dedupe_only"
    assert settings_of(SCHEME, (), -9.0)["link_type"] == "link_only"


def test_the_prior_and_the_floor_are_told_in_splinks_units() -> None:
    share = settings_of(SCHEME, (), -9.0)["probability_two_random_records_match"]
    assert math.log(share / (1 - share)) == pytest.approx(-9.0)
    assert threshold_of(-3.0, -9.0) == pytest.approx(-12.0 / math.log(2))
