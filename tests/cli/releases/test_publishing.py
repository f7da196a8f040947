"""`byname publish` and `byname verify-figure`: files that need no server, and a check that needs no register."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def public(crowded: Hands, number: str, tmp_path: Path) -> Path:
    assert crowded.type("publish", "--out", str(tmp_path / "public")).code == 0
    return tmp_path / "public"


def test_publishing_writes_pages_data_keys_and_feed(crowded: Hands, number: str, public: Path) -> None:
    for name in (
        f"uk/{number}.html",
        f"figures/{number}.json",
        f"figures/{number}.csv",
        "en/feed.atom",
        "index.html",
        "keys.json",
    ):
        assert (public / name).is_file(), name
    told = crowded.json("publish", "--out", str(public))
    assert (told["figures"], told["files"]) == (1, sum(each.is_file() for each in public.rglob("*")))


def test_a_retraction_is_on_the_pages_that_are_published_next(crowded: Hands, number: str, public: Path) -> None:
    assert "No longer stands" not in (public / "en" / "index.html").read_text()
    crowded.type("release", "retract", number, "--why", "Counted twice")
    crowded.type("publish", "--out", str(public))
    assert "No longer stands" in (public / "en" / "index.html").read_text()
    assert "Counted twice" in (public / "uk" / "feed.atom").read_text()


def test_what_is_not_ours_is_never_written_over(crowded: Hands, number: str, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("x")
    printed = crowded.type("publish", "--out", str(tmp_path / "mine"))
    assert (printed.code, "nothing was written over it" in printed.err) == (2, True)


def test_only_who_may_let_something_out_publishes(crowded: Hands, number: str, tmp_path: Path) -> None:
    for user in ("vira", "dana"):
        assert crowded.type("publish", "--out", str(tmp_path / "x"), "--as", user).code == 2
    assert not (tmp_path / "x").exists()


def test_one_figure_is_exported_with_its_key(crowded: Hands, number: str, tmp_path: Path) -> None:
    printed = crowded.type("release", "export", number, "--out", str(tmp_path / "one"))
    assert f"Check it: byname verify-figure {tmp_path / 'one' / number}.json" in printed.out
    assert len(list((tmp_path / "one").glob("*.pem"))) == 1
    crowded.type("release", "retract", number, "--why", "Counted twice")
    assert crowded.type("release", "export", number, "--out", str(tmp_path / "one")).code == 0
    (tmp_path / "one" / f"{number}.json").write_text("mine")
    refused = crowded.type("release", "export", number, "--out", str(tmp_path / "one"))
    assert (refused.code, "says otherwise" in refused.err) == (2, True)


def checked(public: Path, number: str, *more: str) -> subprocess.CompletedProcess[str]:
    """The command as anybody types it: another process, no register anywhere."""
    kept = {name: text for name, text in os.environ.items() if name not in {"BYNAME_DATA", "DJANGO_SETTINGS_MODULE"}}
    [key] = (public / "keys").iterdir()
    command = [
        sys.executable,
        "-m",
        "byname.cli.main",
        "verify-figure",
        f"figures/{number}.json",
        "--key",
        f"keys/{key.name}",
        *more,
    ]
    paths = os.pathsep.join(path for path in sys.path if path)
    return subprocess.run(
        command, cwd=public, env=kept | {"PYTHONPATH": paths}, capture_output=True, text=True, check=False
    )


def test_a_published_figure_is_checked_without_a_register(public: Path, number: str) -> None:
    done = checked(public, number)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Made-up data.")
    assert f"{number} is as it was signed" in done.stdout
    told = json.loads(checked(public, number, "--json").stdout)
    assert (told["holds"], told["told"]["value"], told["made_up"]) == (True, 12, True)


def test_a_figure_that_was_changed_does_not_hold_and_the_exit_code_says_so(public: Path, number: str) -> None:
    file = public / "figures" / f"{number}.json"
    file.write_bytes(file.read_bytes().replace(b'"value":12', b'"value":21'))
    done = checked(public, number)
    assert done.returncode == 1
    assert "does NOT hold" in done.stdout


@pytest.mark.parametrize("name", ["figures/{}.sig", "keys/{}.pem"])
def test_a_file_that_is_absent_or_no_key_is_a_sentence(public: Path, number: str, name: str) -> None:
    key = next((public / "keys").iterdir()).stem
    (public / name.format(key if "keys" in name else number)).write_bytes(b"\xff\xfe")
    done = checked(public, number)
    assert done.returncode in {1, 2}
    assert "Traceback" not in done.stderr


def test_a_retraction_beside_the_file_is_honoured_and_said(crowded: Hands, number: str, public: Path) -> None:
    crowded.type("release", "retract", number, "--why", "Counted twice")
    crowded.type("publish", "--out", str(public))
    done = checked(public, number)
    assert done.returncode == 1
    assert "the signature holds" in done.stdout
    assert "RETRACTED" in done.stdout
    assert "Why: Counted twice" in done.stdout
    told = json.loads(checked(public, number, "--json").stdout)
    assert (told["holds"], told["retraction"]["state"]) == (True, "retracted")


def test_a_retraction_that_nobody_signed_is_not_believed_and_not_passed_over(
    crowded: Hands, number: str, public: Path
) -> None:
    crowded.type("release", "retract", number, "--why", "Counted twice")
    crowded.type("publish", "--out", str(public))
    place = public / "figures" / f"{number}.retraction.json"
    place.write_bytes(place.read_bytes().replace(b"Counted twice", b"Never counted"))
    done = checked(public, number)
    assert (done.returncode, "is not what was signed" in done.stdout) == (1, True)
    assert "Never counted" not in done.stdout
