"""Sweeping statements, and how many exchanges there were."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from byname.core.verdicts import Verdict
from byname.core.verdicts.desk import Stage
from byname.core.verdicts.sweeping import as_count, count_exchanges, count_stages, largest
from tests.core.verdicts.claimed import DAY, claim
from tests.core.verdicts.desks import DESK, Answers

OF_SWEEP = {"unit": "sweeping", "kind": "event"}


def test_none_of_a_group_is_the_figure_nought_and_all_of_it_the_whole() -> None:
    none = as_count(claim(None, sweeping="none", **OF_SWEEP))
    assert (none.value, none.unit, none.counted) == (0, "persons", "people returned")
    every = as_count(claim(None, sweeping="all", **OF_SWEEP))
    assert (every.value, every.unit, every.quote) == (100, "percent", "100%")
    first = claim(None, sweeping="first", **OF_SWEEP)
    assert as_count(first) is first


@pytest.mark.parametrize(
    ("value", "fields", "verdict", "differs"),
    [
        (2, {"kind": "cumulative"}, Verdict.HOLDS, None),
        (3, {"kind": "cumulative"}, Verdict.HOLDS_OTHERWISE, ("phase",)),
        (7, {"kind": "cumulative"}, Verdict.DOES_NOT_HOLD, None),
        (2, {"kind": "ordinal"}, Verdict.HOLDS_OTHERWISE, ("number",)),
        (3, {"kind": "ordinal"}, Verdict.HOLDS_OTHERWISE, ("number",)),
        (1, {"kind": "ordinal", "last": date(2022, 7, 1)}, Verdict.HOLDS, None),
        (1, {"kind": "cumulative", "first": date(2025, 1, 1), "last": DAY}, Verdict.HOLDS, None),
    ],
)
def test_sources_number_exchanges_differently_and_stages_may_count_each(
    value: int, fields: dict[str, Any], verdict: Verdict, differs: tuple[str, ...] | None
) -> None:
    checked = count_exchanges(claim(value, "exchanges", unit="exchanges", **fields), DESK, DAY)
    assert checked.verdict is verdict
    assert (checked.nearest.differs if checked.nearest else None) == differs


def test_without_a_day_no_exchange_is_counted() -> None:
    assert count_exchanges(claim(2, "exchanges", unit="exchanges"), DESK, None).verdict is Verdict.CANNOT_BE_DECIDED


@pytest.mark.parametrize(
    ("before", "verdict"),
    [(900, Verdict.HOLDS), (1100, Verdict.DOES_NOT_HOLD), ((1100, 900, 1100), Verdict.CANNOT_BE_DECIDED)],
)
def test_the_largest_exchange_is_larger_than_each_before_it(before: Any, verdict: Verdict) -> None:
    told = Answers({"returned/exchange:X-1/power:aa": before, "returned/exchange:X-2/power:aa": 1000})
    swept = claim(None, "exchanges", sweeping="largest", side="Ariland", **OF_SWEEP)
    checked = largest(swept, DESK, date(2025, 5, 25), told, {"X-1": "the first"})
    assert checked.verdict is verdict
    if verdict is Verdict.DOES_NOT_HOLD:
        assert dict(checked.why.values) == {"exchange": "the first", "n": "1100"}


def test_the_largest_of_something_else_cannot_be_decided() -> None:
    swept = claim(None, "people returned", sweeping="largest", noun="group", **OF_SWEEP)
    assert largest(swept, DESK, DAY, Answers({}), {}).verdict is Verdict.CANNOT_BE_DECIDED


MAY_25 = date(2025, 5, 25)


@pytest.mark.parametrize(
    ("value", "unit", "fields", "verdict", "differs"),
    [
        (2, "phases", {}, Verdict.HOLDS, None),
        (3, "phases", {}, Verdict.DOES_NOT_HOLD, None),
        (2, "days", {}, Verdict.HOLDS, None),
        (4, "days", {}, Verdict.DOES_NOT_HOLD, None),
        (1, "days", {"approx": "more_than"}, Verdict.HOLDS, None),
        (1, "phases", {"last": date(2022, 6, 29)}, Verdict.HOLDS, None),
        (2, "phases", {"last": date(2023, 6, 29)}, Verdict.CANNOT_BE_DECIDED, None),
    ],
)
def test_stages_and_days_are_counted_from_the_entries_of_the_exchange(
    value: int, unit: str, fields: dict[str, Any], verdict: Verdict, differs: tuple[str, ...] | None
) -> None:
    checked = count_stages(claim(value, unit, unit=unit, **fields), DESK, MAY_25, {})
    assert checked.verdict is verdict
    assert (checked.nearest.differs if checked.nearest else None) == differs


def test_days_between_two_stages_count_where_a_text_counts_them() -> None:
    apart = replace(DESK, stages=(Stage("X-9", "1", date(2025, 5, 20)), Stage("X-9", "2", date(2025, 5, 24))))
    span = count_stages(claim(5, "days", unit="days"), apart, MAY_25, {})
    assert (span.verdict, span.nearest and span.nearest.differs) == (Verdict.HOLDS_OTHERWISE, ("rule",))
    stages = count_stages(claim(2, "days", unit="days"), apart, MAY_25, {})
    assert stages.verdict is Verdict.HOLDS_OTHERWISE


def test_the_right_sentence_names_the_exchange_its_stages_and_its_days() -> None:
    checked = count_stages(claim(3, "phases", unit="phases"), DESK, MAY_25, {"X-2": "the long one"})
    assert checked.right is not None
    told = dict(checked.right.values)
    assert (told["exchange"], told["n"], told["days"]) == ("the long one", "2", "2")
    assert (told["first_when"], told["day_when"]) == ("2025-05-23", "2025-05-24")


def test_without_a_day_no_stage_is_counted() -> None:
    assert count_stages(claim(2, "phases", unit="phases"), DESK, None, {}).why.code == "verdict.why.no-day"


def test_whoever_was_exchanged_came_back() -> None:
    assert as_count(claim(None, "people exchanged", sweeping="none", **OF_SWEEP)).counted == "people returned"


def test_a_number_of_this_year_is_held_against_what_has_happened_until_the_text() -> None:
    year = claim(1, "exchanges", "ordinal", unit="exchanges", first=date(2025, 1, 1), last=date(2025, 12, 31))
    checked = count_exchanges(year, DESK, DAY)
    assert checked.right is not None
    assert dict(checked.right.values)["day_when"] == "2025-05-28"


@pytest.mark.parametrize(
    ("value", "verdict"), [(1, Verdict.CANNOT_BE_DECIDED), (2, Verdict.CANNOT_BE_DECIDED), (3, Verdict.DOES_NOT_HOLD)]
)
def test_the_first_stage_says_which_and_not_how_many(value: int, verdict: Verdict) -> None:
    which = claim(value, "phases", "ordinal", unit="phases")
    assert count_stages(which, DESK, DAY, {}).verdict is verdict
