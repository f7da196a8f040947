from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from byname.cli.demo.command import TRY, _stopped_by_signals
from byname.cli.demo.truth import figure_of
from tests.cli.sitting import Sitting, sitting
from tests.cli.test_registers import run

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def outcome(ground: Path) -> dict[str, Any]:
    """A small demo, made once for all tests here."""
    made = run(ground / "register", "demo", "--no-serve", "--people", "300", "--seed", "1", "--every-total", "--json")
    assert "Traceback" not in made.stderr, made.stderr
    assert made.stdout, made.stderr
    found: dict[str, Any] = json.loads(made.stdout)
    return found


def test_before_and_after_review_the_range_holds_every_total(outcome: dict[str, Any]) -> None:
    assert outcome["before"]["out_of_range"] == []
    assert outcome["after"]["out_of_range"] == []
    assert outcome["before"]["totals"] > 100


def test_after_review_every_total_is_exact_or_each_person_is_named(outcome: dict[str, Any]) -> None:
    after = outcome["after"]
    assert after["exact"] == after["totals"] or outcome["differences"]
    assert all("link" in line or "reads otherwise" in line for line in outcome["differences"])


def test_the_reviewer_answers_pairs_and_says_how_many(outcome: dict[str, Any]) -> None:
    assert 0 < outcome["reviewed"]["same"] <= outcome["reviewed"]["pairs"]
    assert {"generate", "record", "link", "derive", "review"} <= set(outcome["seconds"])


def test_whatever_is_made_up_says_so(outcome: dict[str, Any], ground: Path) -> None:
    assert outcome["made_up"] is True
    printed = run(ground / "register", "account", "--cohort", "plant", "--as", "boris").stdout
    assert printed.startswith("Made-up data.")


@pytest.fixture(scope="module")
def again(outcome: dict[str, Any], ground: Path) -> subprocess.CompletedProcess[str]:
    """The same demo asked for once more, when its truth is away."""
    (ground / "register-truth").rename(ground / "away")
    ran = run(ground / "register", "demo", "--no-serve")
    (ground / "away").rename(ground / "register-truth")
    return ran


def test_a_demo_that_stands_is_used_again_and_needs_no_truth(again: subprocess.CompletedProcess[str]) -> None:
    assert "stands in" in again.stderr
    assert "The made-up reviewer answered" in again.stdout


def test_a_demo_prints_the_lines_that_readme_and_guide_show(
    again: subprocess.CompletedProcess[str], ground: Path
) -> None:
    printed = again.stderr
    assert [line for line in TRY if line not in printed] == []
    assert f"export BYNAME_DATA={ground / 'register'} BYNAME_USER=boris" in printed
    for document in ("README.md", "docs/guide.md"):
        told = (Path(__file__).parents[2] / document).read_text(encoding="utf-8")
        assert [line for line in TRY if line not in told] == []
        assert "export BYNAME_DATA=byname-data/demo BYNAME_USER=boris" in told


def test_every_line_that_a_demo_prints_runs_as_written(outcome: dict[str, Any], ground: Path, tmp_path: Path) -> None:
    shutil.copytree(ground / "register", tmp_path / "register")
    with sitting(tmp_path / "register") as clerk:
        for line in TRY:
            words = [*shlex.split(line, comments=True)[1:], "--as", "boris"]
            if words[0] == "review":
                words.insert(1, "--list")
            ran = clerk.run(*words)
            assert ran.returncode in {0, 1}, ran.stderr
    assert "1 pair waits" in ran.stdout


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_demo_that_is_told_to_stop_leaves_in_the_usual_way(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with pytest.raises(SystemExit), _stopped_by_signals():
        os.kill(os.getpid(), number)
    assert signal.getsignal(number) == before


def _asked(clerk: Sitting, *arguments: str) -> Any:
    return json.loads(clerk.run(*arguments, "--as", "boris", "--json").stdout)


def _first_held(clerk: Sitting) -> str:
    """Somebody of whom several lists tell a day of birth."""
    people = _asked(clerk, "find", "1985")
    views = ((hit["number"], _asked(clerk, "person", hit["number"])) for hit in people)
    return next(
        str(number) for number, view in views if len(view["records"]) > 2 and "birth_date" in str(view["values"])
    )


def test_a_correction_by_this_desk_moves_no_total_and_is_taken_back_whole(
    outcome: dict[str, Any], ground: Path, tmp_path: Path
) -> None:
    register = tmp_path / "register"
    shutil.copytree(ground / "register", register)
    with sitting(register) as clerk:
        number = _first_held(clerk)
        before = _asked(clerk, "account"), _asked(clerk, "person", number)
    corrected = run(register, "correct", number, "birth_date=1961-11-23", "--as", "boris")
    assert corrected.returncode == 0, corrected.stderr
    with sitting(register) as clerk:
        assert _asked(clerk, "account") == before[0]
        assert "1961-11-23" in json.dumps(_asked(clerk, "person", number))
        assert clerk.run("undo", "--as", "boris").returncode == 0
        assert (_asked(clerk, "account"), _asked(clerk, "person", number)) == before
    verified = run(register, "verify", "--as", "dana")
    assert verified.returncode == 0, f"the register of a demo verifies, with all that was done in it: {verified.stdout}"


def test_nothing_that_is_no_demo_is_ever_removed(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "one.txt").write_text("kept")
    refused = run(tmp_path / "letters", "demo", "--no-serve", "--fresh")
    assert refused.returncode == 2
    assert (tmp_path / "letters" / "one.txt").read_text() == "kept"


def test_a_shape_that_cannot_be_met_is_refused(tmp_path: Path) -> None:
    shape = tmp_path / "shape.toml"
    shape.write_text("title = 'nothing else'")
    refused = run(tmp_path / "register", "demo", "--no-serve", "--shape", str(shape))
    assert refused.returncode == 2
    assert refused.stderr.startswith("byname: ")


@pytest.mark.parametrize(
    ("key", "figure"),
    [
        ("died@2025-05-28/cohort:plant", "dead@2025-05-28/cohort:plant"),
        (
            "returned/exchange:X-1/power:lod/phase:1/category:military",
            "returned/exchange:X-1/phase:1/power:lod/rule:no-civilians",
        ),
        (
            "returned/exchange:X-1/power:lod/phase:1/category:civilian",
            "returned/exchange:X-1/phase:1/power:lod/by:category=civilian",
        ),
        ("returned/exchange:X-1/power:lod/unit:regiment", None),
        ("people", None),
    ],
)
def test_totals_are_asked_for_as_figures_where_figures_can(key: str, figure: str | None) -> None:
    assert figure_of(key) == figure
