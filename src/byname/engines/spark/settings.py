"""The engine's keys, levels and model as settings of Splink: everything that it is told, as one value, without Splink."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from byname.core.linkage.estimation import Comparison

__all__ = ["BITS", "NAMES", "NEAR", "STRAIGHT", "TOLD", "Scheme", "settings_of", "threshold_of"]

NAMES, NEAR = "byname_names", "byname_near"
"""Functions that the database must know: the levels of two names in one number, and whether two values are nearly equal."""

STRAIGHT: Final = {"family": 9, "given": 9}
"""Equal names that were compared as they stand have a level of their own: only their rarity is weighed."""

_ABSENT: Final = -1
BITS: Final = {"family": 0, "given": 4, "father": 8, "order": 12}
TOLD: Final = ("family", "given", "father", "certain")
"""What `NAMES` is told of either row: three words by number, and whether their roles are certain."""

_BIRTH: Final = {
    7: "birth_exact_l = birth_exact_r and birth_exact_l <> -1",
    6: "birth_first_l <= birth_last_r and birth_first_r <= birth_last_l",
    5: "birth_figures_l = birth_turned_r and birth_figures_l <> ''",
    4: "birth_figures_l <> '' and birth_figures_r <> '' and {wrong} = 1",
    3: "birthday_l = birthday_r and birthday_l <> 0 and birth_year_l <> birth_year_r",
    2: "birth_figures_l <> '' and birth_figures_r <> '' and {wrong} = 2 and birth_year_l <> birth_year_r",
    1: "birth_year_l = birth_year_r and birth_year_l <> 0",
}
_WRONG: Final = " + ".join(
    f"(case when substr(birth_figures_l, {place}, 1) <> substr(birth_figures_r, {place}, 1) then 1 else 0 end)"
    for place in range(1, 9)
)


@dataclass(frozen=True)
class Scheme:
    """What two lists have: their other fields by name, how many keys, which keys are read from another column on the
    right, and whether pairs of rows whose words are alike are listed.
    """

    fields: tuple[str, ...]
    keys: int
    twins: frozenset[int] = frozenset()
    near: bool = False
    within: bool = False

    def column(self, name: str) -> str:
        """The column of the values by whose rarity a comparison is adjusted."""
        return f"field_{self.fields.index(name)}" if name in self.fields else _VALUES[name]


_VALUES: Final = {"family": "family_key", "given": "given_key", "father": "father_key", "birth": "birth_exact"}


def settings_of(scheme: Scheme, comparisons: Sequence[Comparison], prior: float) -> dict[str, Any]:
    """Settings of Splink 5 for lists of this scheme and a model: its comparisons and the natural log odds `prior`."""
    return {
        "link_type": "dedupe_only" if scheme.within else "link_only",
        "probability_two_random_records_match": 1.0 / (1.0 + math.exp(-prior)),
        "blocking_rules_to_generate_predictions": list(_rules(scheme)),
        "comparisons": [_comparison(scheme, one) for one in comparisons],
        "retain_matching_columns": True,
        "retain_intermediate_calculation_columns": False,
    }


def threshold_of(floor: float, prior: float) -> float:
    """The match weight of Splink, to base 2 and with the prior, of a natural log `floor` without it."""
    return (floor + prior) / math.log(2.0)


def _rules(scheme: Scheme) -> Iterator[dict[str, Any]]:
    for place in range(scheme.keys):
        yield {"blocking_rule": f"l.key_{place} = r.{'twin' if place in scheme.twins else 'key'}_{place}"}
    if scheme.near:
        yield {"blocking_rule": "l.near = r.near", "arrays_to_explode": ["near"]}


def _comparison(scheme: Scheme, one: Comparison) -> dict[str, Any]:
    levels = _levels(scheme, one)
    return {
        "output_column_name": f"field_{scheme.fields.index(one.name)}" if one.name in scheme.fields else one.name,
        "comparison_description": one.name,
        "comparison_levels": [
            {"sql_condition": levels[_ABSENT], "label_for_charts": "not given", "is_null_level": True},
            *(_level(scheme, one, place, levels) for place in sorted(levels, reverse=True) if place != _ABSENT),
        ],
    }


def _level(scheme: Scheme, one: Comparison, place: int, levels: Mapping[int, str]) -> dict[str, Any]:
    """A level with its m and u; m is what u and the weight make it, since a weight is bounded and m alone is not."""
    straight = STRAIGHT.get(one.name)
    own = one.equal if place == straight and one.equal is not None else place
    strangers = one.strangers[own]
    found = {
        "sql_condition": levels[place],
        "label_for_charts": f"{one.name} {place}",
        "m_probability": strangers * math.exp(one.weights[own]),
        "u_probability": strangers,
    }
    if one.equal is not None and place == (straight or one.equal):
        found |= {"tf_adjustment_column": scheme.column(one.name), "disable_tf_exact_match_detection": True}
    return found


def _levels(scheme: Scheme, one: Comparison) -> dict[int, str]:
    """The condition of each level of a comparison; what fits two stands at the higher."""
    if one.name == "birth":
        given = {_ABSENT: "birth_first_l = 0 or birth_first_r = 0"}
        return given | {place: text.format(wrong=f"({_WRONG})") for place, text in _BIRTH.items()} | {0: "ELSE"}
    if one.name in scheme.fields:
        name = scheme.column(one.name)
        near = f"{NEAR}_{scheme.fields.index(one.name)}({name}_l, {name}_r) = 1"
        absent = f"{name}_l = {_ABSENT} or {name}_r = {_ABSENT}"
        return {_ABSENT: absent, 2: f"{name}_l = {name}_r", 1: near, 0: "ELSE"}
    found = {place: _name_level(one.name, place) for place in range(_ABSENT, len(one.matches))}
    if one.name in STRAIGHT and one.equal is not None:
        found[STRAIGHT[one.name]] = f"{found[one.equal]} and {_name_level('order', 0)}"
    return found | {0: "ELSE"}


def _name_level(name: str, place: int) -> str:
    told = ", ".join(f"{column}_{side}" for side in "lr" for column in TOLD)
    bits = BITS[name]
    return f"({NAMES}({told}) & {15 << bits}) = {(place + 1) << bits}"
