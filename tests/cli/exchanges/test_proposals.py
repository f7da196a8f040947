"""Proposals and answers at the terminal: each answer is an entry of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.exchanges.courses import DESK, type_course

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_each_answer_gets_a_code_of_its_own_unless_it_is_put_right(hands: Hands) -> None:
    hands.type("exchange", "propose", "P-1", "--by", "aa", "--text", "lists", *DESK)
    answer = ("exchange", "answer", "P-1", "--answer", "rejected", "--reason", "not held", *DESK)
    assert [hands.json(*answer)["code"] for _ in range(2)] == ["P-1.1", "P-1.2"]
    assert hands.json(*answer, "--code", "P-1.2", "--day", "2025-04")["code"] == "P-1.2"
    assert "Answer P-1.3 is written down." in hands.type(*answer).out


def test_a_proposal_keeps_what_all_means(hands: Hands) -> None:
    type_course(hands)
    body = hands.json(
        "exchange", "propose", "P-2", "--by", "bb", "--formula", "all for all", "--definition", "left open", *DESK
    )
    assert body["body"]["definition"] == "left open"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("propose", "P-3", "--by", "aa", "--formula", "all for all"), "Not said: day, status, consent"),
        (("propose", "P-3", "--by", "cc", "--text", "x"), "There is no power 'cc'"),
        (("propose", "P-3", "--by", "aa"), "a proposal says what is proposed"),
        (("answer", "P-9", "--answer", "rejected"), "There is no proposal 'P-9'"),
        (("answer", "P-1", "--answer", "countered", "--counter", "P-9"), "There is no proposal 'P-9'"),
        (("answer", "P-1", "--answer", "no"), "invalid choice: 'no' (choose from 'accepted', 'in-part'"),
    ],
)
def test_what_is_not_whole_is_refused(hands: Hands, arguments: tuple[str, ...], says: str) -> None:
    type_course(hands)
    refused = hands.type("exchange", *arguments, *DESK)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err
