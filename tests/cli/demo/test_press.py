from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from byname.cli.calls import Call
from byname.cli.demo import press
from byname.cli.demo.press import PRESS_FILE, JudgedLine, check_press, keep_press, press_outcome, say_press
from byname.core.disclosure import Viewer
from byname.core.verdicts.values import Checked, Verdict
from byname.scenario import Shape, default_shape_path, load_shape
from byname.scenario.press import write_press


@pytest.fixture(scope="module")
def shape() -> Shape:
    return load_shape(default_shape_path())


@pytest.mark.parametrize(
    ("verdict", "true", "right"),
    [
        ("holds", "holds", True), ("does not hold", "holds", False), ("holds", "does not hold", False),
        ("cannot be decided", "holds", True), ("not for publication", "holds", True), ("not read", "holds", False),
    ],
)  # fmt: skip
def test_careful_is_not_wrong_and_unread_is(verdict: str, true: str, right: bool) -> None:
    assert JudgedLine("12", verdict, true).right is right


def test_each_claim_that_the_scenario_knows_stands_beside_its_truth(
    shape: Shape, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_press(tmp_path, tmp_path / "truth", shape)
    monkeypatch.setattr(
        press,
        "register_check",
        lambda _viewer, _lang: lambda claims, _day, _text: tuple(Checked(each, Verdict.HOLDS) for each in claims),
    )
    lines = check_press(tmp_path, tmp_path / "truth", viewer=Viewer("boris"))
    assert len(lines) >= 6
    assert {line.verdict for line in lines} == {"holds"}
    assert press_outcome(lines)["otherwise"] == [line.quote for line in lines if line.true != "holds"]


@pytest.mark.django_db(databases="__all__")
def test_the_story_is_kept_as_four_outlets_printed_it_and_one_of_them_copied(shape: Shape, tmp_path: Path) -> None:
    from byname.queries.texts import texts
    from tests.ledger.registers import OLHA, fresh_register

    with fresh_register():
        write_press(tmp_path, tmp_path / "truth", shape)
        assert keep_press(tmp_path, received=shape.as_of, by=OLHA) == 4
        found = texts(viewer=OLHA)
    assert {text.outlet for text in found.heads} >= {"Orvessa Herald", "Coast Courier"}
    assert keep_press(tmp_path / "nothing", received=shape.as_of, by=OLHA) == 0, (
        "a demo of an older version has no page"
    )


def test_what_is_so_is_printed_beside_what_is_claimed(capsys: pytest.CaptureFixture[str]) -> None:
    call = Call(argparse.Namespace(json=False, command="demo", user="", does=None))
    say_press(
        call, (JudgedLine("1,300", "holds", "holds"), JudgedLine("370", "holds", "does not hold")), page=str(PRESS_FILE)
    )
    out = capsys.readouterr().out
    assert "Of 2 claims 1 are judged as they truly are, 0 left undecided, 1 judged wrongly or not read." in out
    assert "370: holds (in truth: does not hold)" in out


def test_a_claim_stands_in_its_sentence_and_says_why_it_is_judged_so(capsys: pytest.CaptureFixture[str]) -> None:
    sentence = "By 28 May 2025, 169 of about 332 defenders of the plant had come home, the bureau said."
    lines = (
        JudgedLine("169", "cannot be decided", "holds", sentence, "Between 160 and 169 are possible."),
        JudgedLine("41", "not read", "holds", "On 25 May 2025, 41 people came home."),
    )
    say_press(Call(argparse.Namespace(json=False, command="demo", user="", does=None)), lines, page="page.en.html")
    out = capsys.readouterr().out
    assert (
        f"[1] {sentence}\n    169: cannot be decided (in truth: holds; the register is not sure enough to say so)"
        in out
    )
    assert "Between 160 and 169 are possible." in out
    assert "Of 2 claims 0 are judged as they truly are, 1 left undecided, 1 judged wrongly or not read." in out
