from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.sitting import surroundings

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, as a user does: on SQLite, in this folder."""
    program = [sys.executable, "-m", "byname.cli.main", *arguments]
    return subprocess.run(program, env=surroundings(folder), capture_output=True, text=True, check=False, timeout=300)


def test_a_register_is_made_once_with_a_link_for_its_first_user(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    made = run(
        folder, "init", "--title", "Desk", "--time-zone", "Europe/Kyiv", "--home", "aa", "--user", "dana", "--json"
    )
    assert made.returncode == 0, made.stderr
    assert "/invitation/" in json.loads(made.stdout)["invitation"]
    assert json.loads((folder / "byname.json").read_text())["time_zone"] == "Europe/Kyiv"
    again = run(folder, "init")
    assert (again.returncode, "already" in again.stderr) == (2, True)
    assert run(folder, "verify", "--as", "dana").returncode == 0
    assert run(folder, "source", "list", "--as", "dana").stdout.splitlines()[1].startswith("desk")
    assert "aa" in run(folder, "power", "list", "--as", "dana").stdout


def test_init_says_what_comes_next_and_registers_the_power_whose_bureau_it_is(tmp_path: Path) -> None:
    made = run(tmp_path / "desk", "init", "--home", "AA", "--home-name", "Ariland")
    assert "Next: byname source add CODE --kind own-forces --power AA --as keeper" in made.stdout
    assert "Next: byname user add NAME --role registrar --power AA --as keeper" in made.stdout
    [power] = json.loads(run(tmp_path / "desk", "power", "list", "--as", "keeper", "--json").stdout)
    assert (power["code"], power["name"]) == ("AA", "Ariland")
    nobody = run(tmp_path / "nobody", "init")
    assert "Next: byname power add CODE --name NAME --as keeper" in nobody.stdout


def test_a_home_with_blanks_around_it_makes_nothing(tmp_path: Path) -> None:
    refused = run(tmp_path / "desk", "init", "--home", " aa")
    assert (refused.returncode, "no blanks" in refused.stderr) == (2, True)
    assert not (tmp_path / "desk").exists()


def test_an_unknown_time_zone_makes_nothing(tmp_path: Path) -> None:
    refused = run(tmp_path / "desk", "init", "--time-zone", "Mars/Olympus")
    assert refused.returncode == 2
    assert "no time zone" in refused.stderr
    assert not (tmp_path / "desk").exists()


def test_verifying_says_what_was_walked_and_that_nothing_is_broken(listed: Hands) -> None:
    found = listed.json("verify", "--as", "dana")
    assert found["problems"] == []
    assert found["entries"] > 3
    assert "the laws hold" in listed.type("verify", "--as", "dana").out


def test_a_row_altered_behind_the_registers_back_is_found(listed: Hands) -> None:
    from byname.store.models import RecordState

    RecordState.objects.filter(known_to=None).update(known_from=0)
    assert listed.type("verify", "--as", "dana").code == 1


def test_only_a_keeper_verifies(hands: Hands) -> None:
    assert hands.type("verify").code == 2


def test_a_port_that_is_none_is_refused(hands: Hands) -> None:
    assert "no port" in hands.type("serve", "--port", "70000").err


def test_a_port_on_which_something_is_served_is_refused_in_a_sentence(hands: Hands) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused = hands.type("serve", "--port", str(port))
    assert (refused.code, refused.out) == (2, "")
    assert f"Port {port} of 127.0.0.1 cannot be used. Something is served there already." in refused.err
    assert f"--port {port + 1}" in refused.err


@pytest.mark.parametrize(("bind", "says"), [("203.0.113.7", "--bind"), ("no such host", "--bind")])
def test_an_address_of_another_machine_is_refused(hands: Hands, bind: str, says: str) -> None:
    refused = hands.type("serve", "--bind", bind, "--port", "18765")
    assert (refused.code, says in refused.err) == (2, True)


def test_a_demo_whose_port_is_taken_changes_nothing(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        refused = run(tmp_path / "demo", "demo", "--people", "300", "--port", str(taken.getsockname()[1]))
    assert refused.returncode == 2
    assert "Nothing was changed." in refused.stderr
    assert not (tmp_path / "demo").exists()
