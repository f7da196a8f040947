from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from byname.cli import linking
from byname.core.linkage.model import MODEL_VERSION
from byname.ledger import linklearning
from tests.linkmodels import crowd, kept

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def thrice(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """Four people in three lists, in a register that small ones may teach."""
    monkeypatch.setattr(linklearning, "LEAST_PAIRS", 5)
    for title, source in (("own", "own"), ("camp", "camp"), ("agency", "agency")):
        hands.register.take(title, crowd(4), source=source)
    return hands


def test_link_says_what_it_did(hands: Hands) -> None:
    hands.register.record("own", crowd(2))
    hands.register.record("camp", crowd(2), source="camp")
    assert hands.json("link")["judged"] == 2
    assert "0 judgements added" in hands.type("link").out


def test_retrain_shows_what_would_change_before_it_does(thrice: Hands) -> None:
    shown = thrice.type("link", "--retrain")
    assert "it is kept, and nothing is linked by it yet" in shown.err
    for said in ("learnt by", "unit-equal", "from same to undecided", "Nothing has changed."):
        assert said in shown.out
    again = thrice.type("link", "--retrain")
    assert "kept already; nothing is recorded" in again.err
    assert again.out == shown.out
    [fixed, learnt] = thrice.json("link", "--models")
    assert (fixed["in_use"], learnt["in_use"], learnt["records"]) == (True, False, 12)


def test_a_model_is_chosen_with_a_reason_and_given_up_again(thrice: Hands) -> None:
    version = kept()
    assert thrice.type("link", "--preview", version).code == 1, "it found what would change"
    assert "Say why" in thrice.type("link", "--use", version).err
    chosen = thrice.type("link", "--use", version, "--because", "too many wrong joins")
    assert (chosen.code, "links by strict from now on" in chosen.out) == (0, True)
    assert len(thrice.json("review", "--list")) == 12
    assert thrice.json("link", "--use", MODEL_VERSION, "--because", "back")["judged"] == 12
    assert thrice.json("review", "--list") == []


def test_a_preview_is_written_to_a_file_that_says_it_is_made_up(thrice: Hands, tmp_path: Path) -> None:
    version, file = kept(), tmp_path / "preview.json"
    told = thrice.json("link", "--preview", version, "--out", str(file))
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written == told
    assert (written["made_up"], written["pairs"]["same-to-undecided"]) == (True, 12)
    assert {each["status"] for each in written["figures"]} >= {"sought"}
    assert len(written["persons"]) == 4
    assert "cannot be written" in thrice.type("link", "--preview", version, "--out", str(tmp_path)).err


def test_a_preview_lists_totals_persons_and_decisions(thrice: Hands) -> None:
    [one, other] = [thrice.register.take(title, crowd(1), source=title)[0] for title in ("act", "family")]
    thrice.register.judge(one, other, "same")
    shown = thrice.type("link", "--preview", kept()).out
    assert "Total today" in shown
    assert "->" in shown
    assert f"Keep {MODEL_VERSION}, unless you know of wrong joins" in shown
    assert "Of two: joined" in shown
    assert "1 of 1" in shown
    assert "90 to 100 %" in shown


def test_many_persons_are_counted_on_the_terminal_and_named_in_the_file(
    thrice: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linking, "_SHOWN", 1)
    file = tmp_path / "all.json"
    assert "and 3 more; --json or --out FILE" in thrice.type("link", "--preview", kept(), "--out", str(file)).out
    assert len(json.loads(file.read_text(encoding="utf-8"))["persons"]) == 4


def test_a_model_that_turns_nothing_is_kept_and_exit_code_0(thrice: Hands) -> None:
    shown = thrice.type("link", "--preview", MODEL_VERSION)
    assert shown.code == 0
    assert f"keep {MODEL_VERSION}" in shown.out
    assert "fixed, learnt from nobody's records" in shown.out
    assert "Nobody has decided on a pair here" in shown.out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--preview", ""), "--preview names no model"),
        (("--use", ""), "--use names no model"),
        (("--because", "x"), "name the model with --use"),
        (("--out", "x.json"), "with --retrain or --preview"),
        (("--use", "nobody", "--because", "x"), "There is no link-model 'nobody'"),
    ],
    ids=["empty-preview", "empty-use", "because", "out", "use"],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(hands: Hands, words: tuple[str, ...], message: str) -> None:
    refused = hands.type("link", *words)
    assert refused.code == 2
    assert message in refused.err


def test_too_few_records_teach_nothing_and_it_says_so(hands: Hands) -> None:
    hands.register.take("own", crowd(2))
    assert "fewer than 100 teach nothing" in hands.type("link", "--retrain").err


def test_a_reader_may_not_learn_or_choose(thrice: Hands) -> None:
    for words in (("--retrain",), ("--models",), ("--use", MODEL_VERSION, "--because", "x")):
        assert "vira may not do this" in thrice.type("link", *words, "--as", "vira").err
