"""What is typed is laid out as entries hold it, and results as JSON has them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from byname.cli.exchanges.writing import edtf, laid_out, said
from byname.core.course.formulas import parse_formula
from byname.core.dates import DateError, UncertainDate
from byname.queries.results import Sentence


@dataclass(frozen=True)
class Held:
    """Something with a day, a formula and a sentence."""

    day: UncertainDate
    formula: object
    told: Sentence


def test_days_are_written_as_sure_as_they_are() -> None:
    assert (edtf("24.05.2025"), edtf("2025-05"), edtf(None), edtf("")) == ("2025-05-24", "2025-05", "", "")
    with pytest.raises(DateError):
        edtf("soon")


def test_what_nobody_said_is_left_out_and_nought_is_said() -> None:
    assert said({"a": "", "b": None, "c": [], "d": {}, "e": 0, "f": "x"}) == {"e": 0, "f": "x"}


def test_days_and_formulas_are_texts_in_an_answer() -> None:
    held = Held(UncertainDate.from_edtf("2025-05"), parse_formula("3 for 2"), Sentence("exchange.unsaid"))
    laid = laid_out({"x": (held,)})
    assert laid == {"x": [{"day": "2025-05", "formula": "3 for 2", "told": held.told}]}
