"""Every case that another hand wrote from the rules is read as it expects."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from byname.core.dates import DateError, Order, UncertainDate

CASES = Path(__file__).parents[1] / "cases" / "dates.csv"
ORDERS: dict[str, Order] = {"dmy": "dmy", "mdy": "mdy", "either": "either"}


def _rows() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _day(ordinal: int | None) -> str:
    return "" if ordinal is None else date.fromordinal(ordinal).isoformat()


@pytest.mark.parametrize("row", _rows(), ids=lambda row: f"{row['text']}|{row['order']}")
def test_a_text_is_read_as_its_case_says(row: dict[str, str]) -> None:
    order = ORDERS[row["order"]]
    if row["edtf"] == "!":
        with pytest.raises(DateError) as refused:
            UncertainDate.parse(row["text"], order=order)
        assert refused.value.problem.hint
        return
    value = UncertainDate.parse(row["text"], order=order)
    assert (value.edtf, _day(value.earliest), _day(value.latest), value.about, value.uncertain) == (
        row["edtf"], row["earliest"], row["latest"], row["about"] == "1", row["uncertain"] == "1",
    )  # fmt: skip
    assert UncertainDate.from_edtf(row["edtf"]) == value


def test_the_cases_are_many() -> None:
    assert len(_rows()) >= 60
