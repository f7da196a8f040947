"""The story that `byname demo` tells: what it calls exact, what it ends with, and that it removes nothing but a demo."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from byname.cli.calls import DONE, FOUND, Call
from byname.cli.demo import command
from byname.cli.demo.command import (
    _chosen,
    _clear,
    _Ground,
    _make,
    _near,
    _say_address,
    _say_next,
    _say_totals,
    _show,
    _summed,
    _true,
    _verdict,
)
from byname.cli.demo.comparing import Compared
from byname.cli.demo.press import PRESS_FILE
from byname.cli.demo.truth import TrueTotal
from byname.cli.demo.users import CAST
from byname.core.errors import MisuseError
from byname.scenario import default_shape_path, load_shape

Capture = pytest.CaptureFixture[str]


def call(**facts: Any) -> Call:
    asked = {"json": False, "serve": False, "port": 8000, "people": None, "shape": None, "seed": 1} | facts
    return Call(argparse.Namespace(**asked))


def compared(key: str, true: int, *told: int | None, written: int | None = None, demanded: bool = False) -> Compared:
    return Compared(TrueTotal(key, key, true, true if written is None else written, demanded), *told)


@pytest.mark.parametrize(
    ("true", "told", "verdict"),
    [
        (5, (5, 5, 5), "exact"), (5, (5, 4, 6), "exact"), (5, (4, 4, 6), "in range"), (5, (6, 5, 7), "in range"),
        (5, (4, 4, 4), "OUT OF RANGE"), (5, (None, None, None), "OUT OF RANGE"), (0, (0, 0, 0), "exact"),
    ],
)  # fmt: skip
def test_law_5_a_total_is_exact_or_in_range_or_out_of_it(true: int, told: tuple[int | None, ...], verdict: str) -> None:
    assert _verdict(compared("taken", true, *told)) == verdict


def test_ends_that_no_list_tells_stand_beside_the_number_that_lists_can_know() -> None:
    assert _true(compared("dead", 5, 5, 5, 5)) == "5"
    assert _true(compared("dead", 5, 5, 5, 5, written=7)) == "5 told of 7"


def test_the_sum_of_a_comparison_names_every_total_that_the_range_does_not_hold() -> None:
    found = _summed(
        [
            compared("taken", 9, 9, 9, 9, demanded=True), compared("held", 4, 3, 2, 4),
            compared("dead", 2, 0, 0, 1), compared("returned", 3, 1, 1, 1, demanded=True),
        ]
    )  # fmt: skip
    assert found == {
        "totals": 4, "held": 2, "exact": 1, "out_of_range": ["dead", "returned"], "demanded_out_of_range": ["returned"],
    }  # fmt: skip


def test_totals_are_shown_where_demanded_or_not_exact_and_all_are_counted(capsys: Capture) -> None:
    told = [
        compared("taken@2025-05-28", 9, 9, 9, 9, demanded=True), compared("dead@2025-05-28", 2, 2, 2, 2),
        compared("held@2025-05-28", 4, 3, 2, 4),
    ]  # fmt: skip
    _say_totals(call(), told)
    out = capsys.readouterr().out
    assert "taken@2025-05-28" in out
    assert "dead@2025-05-28" not in out
    assert "2 to 4" in out
    assert "Of 3 totals the range holds 3; 2 are exact" in out


@pytest.mark.parametrize(
    ("key", "chosen"),
    [
        ("taken@2025-05-28/cohort:plant", True), ("returned/exchange:{focus}", True),
        ("returned/exchange:{focus}/phase:1", True), ("returned/exchange:{focus}9", False),
        ("returned/exchange:another", False), ("people", False),
    ],
)  # fmt: skip
def test_groups_days_and_the_exchange_in_focus_are_compared_unless_every_total_is_asked_for(
    key: str, chosen: bool
) -> None:
    shape = load_shape(default_shape_path())
    total = TrueTotal(key.format(focus=shape.focus.exchange), "", 1, 1, demanded=False)
    assert _chosen(shape)(total) is chosen


def outcome(**facts: Any) -> dict[str, Any]:
    after = {"totals": 3, "held": 3, "exact": 3, "out_of_range": [], "demanded_out_of_range": []}
    return {
        "reviewed": {"pairs": 1_204, "same": 7, "rounds": 1}, "before": dict(after), "after": after, "differences": [],
    } | facts  # fmt: skip


def test_the_end_says_how_many_pairs_were_answered_and_that_all_is_exact(capsys: Capture) -> None:
    assert _show(call(), outcome()) == DONE
    out = capsys.readouterr().out
    assert "answered 1,204 pairs, 7 of them as one person." in out
    assert "All 3 totals are exact." in out


def test_each_person_who_makes_a_difference_is_named_and_no_more_than_forty(capsys: Capture) -> None:
    """Law 4: every number is people, so whoever makes a total wrong has a line of his own."""
    after = outcome()["after"] | {"exact": 2}
    _show(call(), outcome(after=after, differences=[f"P{n}: missing" for n in range(45)]))
    lines = capsys.readouterr().out.splitlines()
    assert (lines[1], lines[40], lines[41]) == ("P0: missing", "P39: missing", "... and 5 more in demo.json")
    assert not any("are exact" in line for line in lines)


def test_a_demanded_total_out_of_its_range_before_review_ends_with_another_code(capsys: Capture) -> None:
    """Before anybody answered, the range has to hold what the shape demands (law 5)."""
    assert _show(call(), outcome(before={"demanded_out_of_range": ["taken"]})) == FOUND
    assert _show(call(json=True), outcome(before={"demanded_out_of_range": []})) == DONE
    assert json.loads(capsys.readouterr().out.partition("\n{")[2].join(["{", ""]))["after"]["exact"] == 3


def made(folder: Path, facts: str) -> Path:
    folder.mkdir()
    (folder / "byname.json").write_text(facts, encoding="utf-8")
    return folder


def test_an_older_demo_goes_with_its_truth(tmp_path: Path) -> None:
    ground = _Ground(made(tmp_path / "demo", '{"demo": true}'))
    ground.truth.mkdir(parents=True)
    (ground.truth / "totals.csv").touch()
    _clear(ground)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("facts", ['{"demo": false}', "{}", '{"made_up": true, "title": "Ours"}'])
def test_a_register_that_is_no_demo_is_kept_whole(tmp_path: Path, facts: str) -> None:
    """A register in use must not be lost to a word typed in the wrong folder."""
    folder = made(tmp_path / "ours", facts)
    with pytest.raises(MisuseError, match="nothing in it was touched"):
        _clear(_Ground(folder))
    assert (folder / "byname.json").read_text(encoding="utf-8") == facts


def test_a_folder_beside_that_holds_no_truth_is_kept(tmp_path: Path) -> None:
    ground = _Ground(tmp_path / "demo")
    ground.beside.mkdir()
    (ground.beside / "letter.txt").write_text("kept")
    _clear(ground)
    assert (ground.beside / "letter.txt").read_text() == "kept"


def test_an_empty_folder_is_nobody_s(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    _clear(_Ground(tmp_path / "demo"))
    _clear(_Ground(tmp_path / "not-there"))


def test_what_a_demo_came_to_is_read_again_where_it_stands(tmp_path: Path) -> None:
    ground = _Ground(tmp_path)
    assert _Ground(tmp_path).done is None
    (tmp_path / "demo.json").write_text('{"as_of": "2025-05-28"}', encoding="utf-8")
    assert ground.done == {"as_of": "2025-05-28"}
    assert (ground.lists.parent, ground.truth.name) == (tmp_path.with_name(f"{tmp_path.name}-truth"), "truth")


@pytest.mark.parametrize("people", [0, -5])
def test_no_people_make_no_conflict_and_nothing_is_written(tmp_path: Path, people: int) -> None:
    with pytest.raises(MisuseError, match=f"{people} people make no conflict"):
        _make(call(people=people), _Ground(tmp_path / "demo"))
    assert list(tmp_path.iterdir()) == []


def test_a_place_is_said_as_it_is_typed_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert _near(tmp_path / "data" / "demo") == "data/demo"
    assert _near(tmp_path.parent / "elsewhere") == str(tmp_path.parent / "elsewhere")


def test_what_can_be_typed_next_can_be_copied_also_where_the_folder_has_a_space(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    ground = _Ground(tmp_path / "my demo")
    _say_next(call(), ground)
    said = capsys.readouterr().err
    assert "export BYNAME_DATA='my demo' BYNAME_USER=boris" in said
    assert all(line in said for line in command.TRY)
    assert "byname check" not in said, "an older demo has no such page"
    page = ground.lists / PRESS_FILE
    page.parent.mkdir(parents=True)
    page.touch()
    _say_next(call(serve=True), ground)
    said = capsys.readouterr().err
    assert f"byname check 'my demo-truth/lists-as-sent/{PRESS_FILE}'" in said
    assert "Ask it yourself, in another terminal:" in said


def test_the_address_opens_the_account_in_focus_and_each_user_has_a_new_password(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(command, "fresh_passwords", lambda: {name: f"pass of {name}" for name in CAST})
    _say_address(call(port=8123), "2025-05-28")
    out, said = capsys.readouterr()
    assert out == "", "passwords are for who watches, not for a file of answers"
    assert "http://localhost:8123/?cohort=plant&as_of=2025-05-28" in said
    assert all(f"pass of {name}" in said for name in CAST)


def test_a_port_in_use_is_refused_before_anything_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    def taken(_host: str, port: int) -> None:
        message = f"Port {port} is in use."
        raise MisuseError(message)

    monkeypatch.setattr(command, "demand_port", taken)
    with pytest.raises(MisuseError, match=r"Port 8000 is in use\. Nothing was changed"):
        command._demand_port(call())
