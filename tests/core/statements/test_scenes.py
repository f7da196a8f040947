"""A sentence laid out."""

from __future__ import annotations

from tests.core.statements.laid import scene


def test_clauses_end_at_commas_and_conjunctions_but_not_inside_numbers() -> None:
    laid = scene("Kyiv freed one hundred and five men, and Moscow 12.")
    assert len(laid.places) == 2
    assert laid.clauses[laid.places[0].first] == laid.clauses[laid.places[0].last - 1]
    assert laid.clauses[laid.places[0].first] < laid.clauses[laid.places[1].first]


def test_a_clause_that_is_not_there_is_empty() -> None:
    assert scene("Kyiv freed 12 men.").clause_numbered(99) == (0, 0)
