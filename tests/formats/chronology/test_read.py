"""The published numbers that ship with the program."""

from __future__ import annotations

from byname.formats.chronology import TABLES, read_tables


def test_every_row_of_the_three_tables_is_a_claim_numbered_from_one() -> None:
    numbers = [number for number, _claim in read_tables()]
    assert TABLES == ("exchanges.csv", "cumulative.csv", "statements.csv")
    assert numbers == list(range(1, 151 + 74 + 17 + 1))


def test_every_row_can_be_read_and_names_its_source() -> None:
    claims = [claim for _number, claim in read_tables()]
    assert not [problem for claim in claims for problem in claim.problems]
    assert sum(bool(claim.source_url) for claim in claims) >= len(claims) - 2  # two sums of ours have none


def test_a_day_s_exchange_and_a_statement_are_there_as_published() -> None:
    claims = [claim for _number, claim in read_tables()]
    told = [claim.figure("returned") for claim in claims if claim.exchange == "2025-05-06"]
    assert {count.value for count in told if count} == {205}
    assert any(claim.group == "Azov fighters" and claim.of_total for claim in claims)
