"""The engine's model, told as settings of Splink: the same weights, levels from the surest down, and its own keys. Needs no Splink."""

from __future__ import annotations

import math
import sqlite3
from contextlib import closing
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.estimation import Comparison
from byname.engines.batch.levels import comparisons_of, levels_of
from byname.engines.batch.rarity import rarity_of
from byname.engines.spark.settings import BITS, NAMES, Scheme, settings_of, threshold_of
from byname.engines.spark.tables import tables_of
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


BORN = (
    "03.04.1985", "04.03.1985", "13.04.1985", "03.04.1975", "13.04.1974", "28.11.1985", "30.12.1961", "01.01.1985", "01.01.1986", "1985",
    "04.1985", "до 1985", "після 1985", "01.01.1970", "",
)  # fmt: skip


def test_every_two_dates_of_birth_stand_at_the_engines_level_in_sql() -> None:
    """The conditions are asked in their order, as Splink asks them: what fits two stands at the higher."""
    lists = columns([row("Тлеменко", born) for born in BORN], [row("Бруще", born) for born in BORN])
    sides = tables_of(lists, None, within=False).sides
    names = sorted(name for name in sides[0] if name.startswith("birth"))
    conditions = [level["sql_condition"] for level in told("birth")]
    places = [-1, *range(len(conditions) - 2, -1, -1)]
    whens = " ".join(
        f"when {condition} then {place}" for condition, place in zip(conditions[:-1], places[:-1], strict=True)
    )
    with closing(sqlite3.connect(":memory:")) as database:
        for letter, side in zip("lr", sides, strict=True):
            database.execute(f"create table {letter} ({', '.join(f'{name}_{letter}' for name in names)})")
            rows = zip(*(side[name].tolist() for name in names), strict=True)
            database.executemany(f"insert into {letter} values ({', '.join('?' * len(names))})", rows)
        found = database.execute(
            f"select l.rowid - 1, r.rowid - 1, case {whens} else 0 end from l, r order by 1, 2"
        ).fetchall()
    left, right = (each.ravel() for each in np.indices((len(BORN), len(BORN))))
    own = levels_of(lists, left, right, rarity_of(lists, within=False)).levels["birth"]
    assert [(BORN[one], BORN[other], level) for one, other, level in found] == [
        (BORN[one], BORN[other], level) for one, other, level in zip(left, right, own.tolist(), strict=True)
    ]


@given(st.floats(-20, 20), st.floats(-20, 20))
def test_the_floor_holds_back_the_same_pairs_in_either_unit(floor: float, prior: float) -> None:
    """Of a pair at the engine's floor Splink says exactly its threshold: to base 2, the prior added."""
    share = settings_of(SCHEME, (), prior)["probability_two_random_records_match"]
    assert threshold_of(floor, prior) == pytest.approx((floor + math.log(share / (1 - share))) / math.log(2), abs=1e-5)


def test_a_word_is_asked_about_by_its_bits_in_what_one_function_tells() -> None:
    """Every level of the names comes out of one number, in which no two comparisons share a bit."""
    spans = sorted((bits, bits + 4) for bits in BITS.values())
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    asked = [level["sql_condition"] for name in BITS for level in told(name)[:-1]]
    assert all(condition.count(NAMES) >= 1 for condition in asked)
    assert len(set(asked)) == len(asked)


def test_a_field_is_asked_about_by_the_place_of_its_column() -> None:
    """Names of columns that people made never reach SQL."""
    scheme = Scheme(fields=("number", "also:town; drop table l"), keys=0)
    model = (Comparison("also:town; drop table l", (0.2, 0.1, 0.7), (0.9, 0.05, 0.05), 2),)
    [found] = settings_of(scheme, model, -9.0)["comparisons"]
    assert found["output_column_name"] == "field_1"
    assert not [level for level in found["comparison_levels"] if "drop" in level["sql_condition"]]
    assert [level["sql_condition"] for level in found["comparison_levels"]][:2] == [
        "field_1_l = -1 or field_1_r = -1",
        "field_1_l = field_1_r",
    ]


@pytest.mark.parametrize(
    ("name", "column"),
    [("family", "family_key"), ("father", "father_key"), ("birth", "birth_exact"), ("also:town", "field_1")],
)
def test_rarity_is_looked_up_by_the_column_of_its_values(name: str, column: str) -> None:
    assert SCHEME.column(name) == column
