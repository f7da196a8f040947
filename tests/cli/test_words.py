from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from byname.cli.words import amount, days, plain, sentence, withheld, word
from byname.core.custody.drafts import Weight
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
    assert "fewer than 7" in withheld("small-group", threshold=7)
    assert withheld("no-such-rule", threshold=7) == "no-such-rule"


def test_sentences_count_in_the_right_plural() -> None:
    assert sentence(Sentence("caveat.unreadable", (("n", "1"),))).startswith("1 row ")
    assert sentence(Sentence("no.such.code")) == "no.such.code"


def test_open_spans_are_said_open() -> None:
    assert days(None, date(2022, 5, 17)) == "on or before 17 May 2022"


def test_results_become_plain_values() -> None:
    point = SeriesPoint(date(2025, 5, 28), (("held", 3),))
    assert plain({RowOutcome.NEW: point}) == {"new": {"day": "2025-05-28", "counts": [["held", 3]]}}
    assert plain([Sentence("no.such.code"), {"x"}]) == ["no.such.code", ["x"]]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (CellView("held", "held", 0, 0, 0), ("0", "")),
        (CellView("held", "held", 12, 10, 12), ("12", "10 to 12")),
        (CellView("held", "held", 12, 12, 1_500), ("12", "12 to 1,500")),
        (CellView("held", "held", 12, None, None), ("12", "")),
        (CellView("held", "held", 12, 9, 9), ("12", "9 to 9")),
        (CellView("held", "held", 7, 7, 7, withheld="complementary"), ("withheld", "")),
        (CellView("held", "held", None, 1, 2), ("withheld", "")),
    ],
)
def test_law_5_a_range_is_said_unless_the_number_is_exact(cell: CellView, words: tuple[str, str]) -> None:
    assert amount(cell) == words


@pytest.mark.parametrize(
    ("group", "code", "words"),
    [
        ("status", "dead", "Dead"), ("status", None, ""), ("status", "", ""), ("effect", "taken", "Taken"),
        ("degree", "certified", "certified"), ("outcome", "undecided", "Cannot say"), ("class", "home", "Already home"),
        ("status", Weight.SURE, "sure"), ("weight", Weight.SURE, "Counts"), ("no-such-group", "dead", "dead"),
    ],
)  # fmt: skip
def test_a_code_is_said_by_its_group(group: str, code: object, words: str) -> None:
    assert word(group, code) == words


@pytest.mark.parametrize("rule", ["small-group", "complementary", "small-difference"])
def test_law_8_a_withheld_number_says_that_it_is_and_why(rule: str) -> None:
    assert withheld(rule, threshold=12).startswith("Withheld: a group of fewer than 12 ")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, "on an unknown day"),
        (date(2022, 5, 1), None, "on or after 1 May 2022"),
        (date(2022, 5, 1), date(2022, 5, 1), "1 May 2022"),
        (date(2022, 5, 1), date(2022, 5, 31), "between 1 May 2022 and 31 May 2022"),
    ],
)
def test_law_5_days_are_said_as_unsure_as_they_are(first: date | None, last: date | None, words: str) -> None:
    assert days(first, last) == words


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((), "Held"),
        ((("when", "2022-05-16"),), "Held, 16 May 2022"),
        ((("when", "2022-05"), ("place", "колонія 7")), "Held, 2022-05, колонія 7"),
        ((("place", ""),), "Held"),
    ],
)
def test_a_sentence_at_the_terminal_is_the_one_of_the_pages(values: tuple[tuple[str, str], ...], words: str) -> None:
    assert sentence(Sentence("event.held", values)) == words


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, None), (True, True), (0, 0), (1.5, 1.5), ("текст", "текст"), (date(2022, 5, 1), "2022-05-01"),
        (datetime(2022, 5, 1, 10, 30, tzinfo=UTC), "2022-05-01T10:30:00+00:00"), ((1, (2, 3)), [1, [2, 3]]),
        (frozenset({1}), [1]), ({date(2022, 5, 1): None}, {"2022-05-01": None}), ({1: "a"}, {"1": "a"}),
        (Weight.SURE, "sure"), ([], []), ({}, {}), (SeriesPoint, SeriesPoint),
    ],
)  # fmt: skip
def test_json_has_plain_values_only(value: object, told: object) -> None:
    assert plain(value) == told


def test_json_has_the_names_of_a_result_as_keys() -> None:
    cell = CellView("held", "held@2025-05-28", 12, 11, 13)
    assert plain(cell) == {
        "code": "held", "figure": "held@2025-05-28", "value": 12, "low": 11, "high": 13, "withheld": "",
    }  # fmt: skip
