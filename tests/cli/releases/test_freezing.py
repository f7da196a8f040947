"""`byname freeze`: number, sentences to print, citation; what cannot be frozen is a sentence and exit code 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

BACK = "returned@2023-03-01"


def test_freezing_prints_the_number_a_sentence_in_each_language_and_the_citation(crowded: Hands) -> None:
    printed = crowded.type("freeze", BACK, "--note", "For the briefing")
    assert printed.code == 0
    assert printed.whole.startswith("Made-up data."), "law 12"
    assert "Frozen as BYN-" in printed.out
    assert "uk  На кінець 1 березня 2023 року уже повернулися до своєї держави: 12 осіб." in printed.out
    assert "ru  На конец 1 марта 2023 года" in printed.out
    assert "as known 20" in printed.out
    assert "sha256 " in printed.out
    assert "Next: byname publish --out DIR --as olha" in printed.out


def test_the_answer_as_json_is_what_was_signed(crowded: Hands) -> None:
    told = crowded.json("freeze", BACK)
    assert (told["signed"]["value"], told["stands"], told["signature_holds"], told["made_up"]) == (12, True, True, True)
    assert told["cite"].startswith(f"Byname figure {told['number']}, as of 2023-03-01, as known 20")


def test_a_small_group_is_frozen_as_not_published(crowded: Hands) -> None:
    crowded.type("freeze", BACK)
    printed = crowded.type("freeze", "returned@2023-02-01..2023-02-02")
    assert printed.code == 0
    from tests.ledger.crowd import come_home, crowd

    come_home(crowded.register, crowd(30)[12:14], "2023-04-01")
    printed = crowded.type("freeze", "returned@2023-04-01..2023-05-01")
    assert "not published. That, too, is an answer, with its rule." in printed.out
    assert "fewer than 5" in printed.out


def test_whoever_freezes_is_told_beside_which_figure_it_must_not_be_published(crowded: Hands, number: str) -> None:
    from tests.ledger.crowd import come_home, crowd

    come_home(crowded.register, crowd(30)[12:14], "2023-04-01")
    assert f"It would tell of a few people beside {number}." in crowded.type("freeze", "returned@2023-05-01").out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("nonsense",), "no status"),
        ((BACK, "--by", "name"), "forms no groups that may be published"),
        ((BACK, "--as", "vira"), "rule role-may-not"),
        ((BACK, "--as", "dana"), "rule role-may-not"),
    ],
)
def test_what_cannot_be_frozen_is_said(crowded: Hands, arguments: tuple[str, ...], says: str) -> None:
    printed = crowded.type("freeze", *arguments)
    assert printed.code == 2
    assert says in printed.err
