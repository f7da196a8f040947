"""`byname exchange chronology`: what was published, and which rule makes which total true."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

EXCHANGES = """exchange_id,phase,date,returned_to_ariland,military,civilian,returned_to_boria,mediators,notes,announced_by,url
X-1,,2031-05-01,10,8,2,10,Ceria,seq=1,A desk,https://example.org/1
X-1,,2031-05-01,12,,,10,Ceria,DIFFERS: twelve,A paper,https://example.org/2
X-2,exchange,2031-05-10,20,20,,,,seq=2,A desk,https://example.org/3
X-2,outside the exchange,2031-05-10,5,5,,,,,A desk,https://example.org/3
"""
TOTALS = """as_of,figure,what,said_by,source_url
2031-05-10,30,people returned in two exchanges,A desk,https://example.org/4
2031-05-10,99,people returned,A paper,https://example.org/5
"""


@pytest.fixture
def published(hands: Hands) -> Hands:
    hands.type("source", "add", "news", "--kind", "press", "--as", "dana")
    for name, text in (("exchanges.csv", EXCHANGES), ("totals.csv", TOTALS)):
        taken = hands.type("take-in", hands.file(name, text), "--source", "news", "--kind", "claim-table")
        assert taken.code == 0, taken.err
    return hands


def test_a_register_without_a_chronology_says_how_one_gets_in(hands: Hands) -> None:
    printed = hands.type("exchange", "chronology")
    assert printed.code == 0
    assert "byname take-in src/byname/formats/chronology/exchanges.csv --source press --kind claim-table" in printed.out


def test_each_exchange_is_one_line_with_its_range(published: Hands) -> None:
    printed = published.type("exchange", "chronology")
    assert printed.code == 0
    assert "2 exchanges and 2 running totals." in printed.out
    [first] = [line for line in printed.out.splitlines() if line.startswith("1 May 2031")]
    assert "10 to 12" in first
    assert "2 claims, differ" in first
    [second] = [line for line in printed.out.splitlines() if line.startswith("10 May 2031")]
    assert "not stated" in second


def test_totals_with_their_findings_and_an_exit_code_for_what_no_rule_explains(published: Hands) -> None:
    printed = published.type("exchange", "chronology", "--totals")
    assert printed.code == 1
    [explained] = [line for line in printed.out.splitlines() if "Explained by a sum:" in line]
    assert "Only if left out: those outside an exchange." in explained
    assert "It tells of 2 exchanges; the chronology has 2." in explained
    assert any("No rule explains it:" in line for line in printed.out.splitlines())
    assert "What each rule explains" in printed.out


def test_the_sum_under_a_rule_stands_beside_each_total(published: Hands) -> None:
    printed = published.type("exchange", "chronology", "--rule", "no-outside,no-civilians")
    assert printed.code == 1
    [line] = [line for line in printed.out.splitlines() if "in two exchanges" in line]
    assert line.rstrip().endswith("28, the total is 2 more")


def test_a_rule_that_does_not_exist_is_misuse(published: Hands) -> None:
    printed = published.type("exchange", "chronology", "--rule", "no-bodies")
    assert printed.code == 2
    assert "'no-bodies' is no counting rule" in printed.err


def test_json_has_everything(published: Hands) -> None:
    found = published.json("exchange", "chronology", "--totals")
    assert found["parties"] == ["Ariland", "Boria"]
    assert [one["people"][0] for one in found["exchanges"]] == [{"low": 10, "high": 12}, {"low": 25, "high": 25}]
    assert [one["outcome"] for one in found["totals"]] == ["sum", "unexplained"]
