"""What a rule may say of each field, and how it is refused otherwise."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from byname.core.policies.policy import BALANCING, Age, Codes, Condition, Days, Each, Longest, Over
from byname.core.policies.values import VALUES, Refusal

FIRST, LAST = date(2022, 1, 1), date(2023, 1, 1)


def test_every_field_that_a_rule_may_touch_has_its_way_of_saying() -> None:
    assert set(VALUES) == set(BALANCING)


@pytest.mark.parametrize(
    ("field", "found", "section", "condition"),
    [
        ("sex", "f", "must", Codes("sex", ("f",))),
        ("health", ["ill", "wounded", "ill"], "prefer", Codes("health", ("ill", "wounded"))),
        ("unit", " u1 ", "at_most", Codes("unit", ("u1",))),
        ("unit", "each", "at_most", Each("unit")),
        ("sector", "each", "at_most", Each("sector")),
        ("rank_class", ["officer", "general"], "at_most", Codes("rank_class", ("officer", "general"))),
        ("birth_date", {"age_from": 18, "age_to": 25}, "prefer", Age("birth_date", 18, 25)),
        ("birth_date", {"age_from": 60}, "must", Age("birth_date", 60, None)),
        ("capture_date", "longest", "prefer", Longest("capture_date")),
        ("capture_date", {"over": "3y"}, "must", Over("capture_date", 36)),
        ("missing_date", {"over": "18m"}, "must", Over("missing_date", 18)),
        (
            "capture_date",
            {"from": FIRST, "to": LAST},
            "at_most",
            Days("capture_date", FIRST.toordinal(), LAST.toordinal()),
        ),
        ("capture_date", {"to": "2023-01-01"}, "at_least", Days("capture_date", None, LAST.toordinal())),
    ],
)
def test_what_is_whole_is_read(field: str, found: object, section: str, condition: Condition) -> None:
    assert VALUES[field](field, found, section) == condition


@pytest.mark.parametrize(
    ("field", "found", "section", "code"),
    [
        ("sex", "female", "must", "code"),
        ("category", 3, "must", "codes"),
        ("category", [], "must", "codes"),
        ("category", [""], "must", "codes"),
        ("rank_class", "colonel", "at_most", "code"),
        ("health", "gravely-ill", "must", "owed"),
        ("health", ["wounded", "gravely-wounded"], "at_least", "owed"),
        ("unit", "each", "at_least", "each"),
        ("birth_date", 18, "prefer", "age"),
        ("birth_date", {}, "prefer", "age"),
        ("birth_date", {"age_from": 30, "age_to": 20}, "prefer", "age"),
        ("birth_date", {"age_from": 18.5}, "prefer", "age"),
        ("birth_date", {"age_from": True}, "prefer", "age"),
        ("capture_date", "longest", "must", "longest"),
        ("capture_date", "longest", "at_most", "longest"),
        ("capture_date", {"over": "three years"}, "must", "over"),
        ("capture_date", {"over": "3y", "to": LAST}, "must", "when"),
        ("capture_date", {}, "must", "when"),
        ("capture_date", {"from": LAST, "to": FIRST}, "must", "day"),
        ("capture_date", {"from": datetime(2022, 1, 1)}, "must", "day"),  # noqa: DTZ001 - a file may hold one without a zone
        ("capture_date", 2022, "must", "when"),
    ],
)
def test_what_is_not_is_refused_with_its_rule_and_what_to_write(
    field: str, found: object, section: str, code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        VALUES[field](field, found, section)
    assert refused.value.code == code
    assert refused.value.rule
    assert refused.value.hint
