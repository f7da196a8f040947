from __future__ import annotations

from datetime import date

import pytest

from byname.cli.words import amount, days, plain, sentence, withheld, word
from byname.core.plans import RowOutcome
from byname.queries.results import CellView, Sentence, SeriesPoint


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (CellView("held", "held", 12, 12, 12), ("12", "")),
        (CellView("held", "held", 1200, 1190, 1205), ("1,200", "1,190 to 1,205")),
        (CellView("held", "held", None, None, None, withheld="small-group"), ("withheld", "")),
    ],
)
def test_a_number_shows_its_range_or_that_it_is_withheld(cell: CellView, words: tuple[str, str]) -> None:
    assert amount(cell) == words


def test_codes_without_a_text_are_shown_as_they_are() -> None:
    assert word("status", "returned") == "Returned"
    assert word("status", "lod-p008") == "lod-p008"
    assert "fewer than 5" in withheld("small-group")
    assert withheld("no-such-rule") == "no-such-rule"


def test_sentences_count_in_the_right_plural() -> None:
    assert sentence(Sentence("caveat.unreadable", (("n", "1"),))).startswith("1 row ")
    assert sentence(Sentence("no.such.code")) == "no.such.code"


def test_open_spans_are_said_open() -> None:
    assert days(None, date(2022, 5, 17)) == "on or before 17 May 2022"


def test_results_become_plain_values() -> None:
    point = SeriesPoint(date(2025, 5, 28), (("held", 3),))
    assert plain({RowOutcome.NEW: point}) == {"new": {"day": "2025-05-28", "counts": [["held", 3]]}}
    assert plain([Sentence("no.such.code"), {"x"}]) == ["no.such.code", ["x"]]
