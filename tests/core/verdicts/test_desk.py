"""What a desk knows when it reads a claim."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from byname.core.verdicts.desk import in_order
from tests.core.verdicts.claimed import claim
from tests.core.verdicts.desks import DESK, STAGES


@pytest.mark.parametrize(
    ("side", "power"),
    [("Ariland", "aa"), ("Boria", "bb"), ("", ""), ("each", ""), ("both", ""), ("unspecified", ""), ("Utopia", None)],
)
def test_a_side_is_a_power_no_power_in_particular_or_one_unknown_here(side: str, power: str | None) -> None:
    assert DESK.side_of(claim(1, side=side)) == power


def test_exchanges_and_their_stages_are_two_counts() -> None:
    day = date(2025, 5, 28)
    assert (DESK.exchanges(day), DESK.exchanges(day, stages=True)) == (2, 3)
    assert DESK.exchanges(day, since=date(2025, 1, 1)) == 1
    assert DESK.exchanges(date(2022, 1, 1)) == 0


def test_sources_may_give_the_newest_exchange_several_numbers() -> None:
    assert list(DESK.numbered(date(2025, 5, 28))) == [2, 3]
    assert list(DESK.numbered(date(2022, 1, 1))) == []


def test_stages_are_found_by_day_and_exchange_and_put_in_order() -> None:
    assert [stage.phase for stage in DESK.on(date(2025, 5, 24), date(2025, 5, 25))] == ["2"]
    assert len(DESK.of("X-2")) == 2
    assert in_order(STAGES[::-1]) == STAGES


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("So many came home.", "aa"),
        ("So many came home to Ariland.", "aa"),
        ("Borians came home.", "bb"),
        ("From Boria to Ariland.", ""),
        ("", ""),
    ],
)
def test_a_text_that_names_no_side_speaks_of_home_s_people(text: str, assumed: str) -> None:
    assert DESK.reading(text).assumed == assumed


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("came home in X-2", {"X-2"}),
        ("in x 2.", {"X-2"}),
        ("в обміні Х-2", {"X-2"}),  # a Cyrillic letter
        ("X-02 and X-1", {"X-1", "X-2"}),
        ("the exchange of a hundred for a hundred", {"X-2"}),
        ("X-21", set()),
        ("AX-2", set()),
        ("X-2-bis", set()),
    ],
)
def test_words_name_an_exchange_by_its_code_or_what_it_is_called(words: str, codes: set[str]) -> None:
    desk = replace(DESK, called=(("The exchange of a hundred for a hundred", "X-2"),))
    assert {code for _start, _end, code in desk.exchanges_named(words)} == codes


def test_where_an_exchange_is_named_is_told_in_the_words_as_given() -> None:
    [(start, end, _code)] = DESK.exchanges_named("в обміні Х-02, повернулися")
    assert "в обміні Х-02, повернулися"[start:end] == "Х-02"
