"""`byname release`: what stands, asked again, taken back; exit code 1 where it differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_register_without_frozen_figures_says_how_to_freeze_one(hands: Hands) -> None:
    assert "byname freeze FIGURE" in hands.type("release", "list").out
    assert "makes it" in hands.type("release", "keys").out


def test_the_list_shows_number_value_figure_and_whether_it_stands(crowded: Hands, number: str) -> None:
    printed = crowded.type("release", "list")
    assert number in printed.out
    assert "returned@2023-03-01" in printed.out
    assert "stands" in printed.out
    assert [each["number"] for each in crowded.json("release", "list")] == [number]


def test_one_figure_is_shown_as_it_was_published(crowded: Hands, number: str) -> None:
    printed = crowded.type("release", "show", number.lower())
    assert printed.code == 0
    for part in (f"Frozen figure {number}: 12", "Returned: back", "The signature holds.", "2022-05-17", "sha256"):
        assert part in printed.out
    assert crowded.json("release", "show", number)["signed"]["value"] == 12


def test_a_figure_asked_again_is_the_same(crowded: Hands, number: str) -> None:
    printed = crowded.type("release", "verify", number)
    assert printed.code == 0
    assert "As known then it is the same, person by person." in printed.out
    assert "As known now it is the same too." in printed.out
    told = crowded.json("release", "verify", number)
    assert (told["published"], told["then"], told["now"], told["same_as_known_then"], told["sound"]) == (
        12,
        12,
        12,
        True,
        True,
    )


def test_a_difference_is_explained_and_its_exit_code_says_that_it_differs(crowded: Hands, number: str) -> None:
    from tests.ledger.crowd import come_home, crowd

    come_home(crowded.register, crowd(30)[12:20], "2023-02-20")
    printed = crowded.type("release", "verify", number)
    assert printed.code == 1
    assert "Documents or decisions of before were entered later: 8 people came in, 0 left." in printed.out
    assert "Entered since, and received before: 3." in printed.out


def test_law_8_a_small_difference_is_withheld_from_who_sees_nobody(crowded: Hands, number: str) -> None:
    from tests.ledger.crowd import come_home, crowd

    come_home(crowded.register, crowd(30)[12:14], "2023-02-20")
    printed = crowded.type("release", "verify", number, "--as", "dana")
    assert "would follow from its difference" in printed.out
    assert "Documents or decisions of before were entered later." in printed.out
    assert "14" not in printed.out.replace(number, "")
    assert crowded.json("release", "verify", number, "--as", "dana")["then"] is None


def test_a_retraction_marks_the_figure_and_says_why(crowded: Hands, number: str) -> None:
    second = crowded.json("freeze", "taken@2023-03-01")["number"]
    printed = crowded.type("release", "retract", number, "--why", "Counted twice", "--by", second)
    assert printed.code == 0
    assert f"Figure {number} no longer stands. Figure {second} stands in its place." in printed.out
    assert "Why: Counted twice" in printed.out
    assert "no longer stands" in crowded.type("release", "list").out
    again = crowded.type("release", "retract", number, "--why", "Again")
    assert (again.code, "retracted already" in again.err) == (2, True)


def test_keys_are_shown_and_a_new_one_is_made_by_who_runs_the_register(crowded: Hands, number: str) -> None:
    assert "BEGIN PUBLIC KEY" in crowded.type("release", "keys").out
    assert crowded.type("release", "new-key").code == 2
    assert "Figures are signed with key" in crowded.type("release", "new-key", "--as", "dana").out
    first, second = crowded.json("release", "keys")
    assert (second["vouched_by"], second["in_use"]) == (first["code"], True)
    assert crowded.type("release", "show", number).code == 0


def test_a_number_that_is_not_there_is_said(crowded: Hands) -> None:
    printed = crowded.type("release", "show", "BYN-2026-0099")
    assert (printed.code, "no frozen figure BYN-2026-0099" in printed.err) == (2, True)


@pytest.mark.parametrize("number", ["BYN-2026-0099", "1", "<script>", "byn-2026-1", "Ж" * 50, "../keys"])
@pytest.mark.parametrize("verb", [("show",), ("verify",), ("retract", "--why", "Counted twice")])
def test_a_number_of_no_figure_is_refused_in_a_sentence(hands: Hands, verb: tuple[str, ...], number: str) -> None:
    printed = hands.type("release", verb[0], number, *verb[1:])
    assert printed.code == 2
    assert "frozen figure" in printed.err
    assert "Traceback" not in printed.whole


def test_a_retraction_says_why_or_is_none(crowded: Hands, number: str) -> None:
    assert crowded.type("release", "retract", number, "--why", " ").code == 2
    assert crowded.json("release", "show", number)["stands"] is True
