"""The guide's way from nothing to a list taken in: every line of it runs, in order, on a fresh register."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from byname.cli.main import build_parser
from byname.core.events import SourceKind

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

GUIDE = Path(__file__).parents[2] / "docs" / "guide.md"


def test_every_line_from_nothing_runs_as_written(tmp_path: Path) -> None:
    section = GUIDE.read_text(encoding="utf-8").partition("## From nothing")[2].partition("\n## ")[0]
    [block] = re.findall(r"```\n(.*?)```", section, flags=re.DOTALL)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("BYNAME_", "DJANGO_"))}
    environment |= {"PYTHONPATH": os.pathsep.join(sys.path), "LANG": "C.UTF-8"}
    script = f'set -e\nbyname() {{ "{sys.executable}" -m byname.cli.main "$@"; }}\n{block}'
    program = ["/bin/bash", "-c", script]
    ran = subprocess.run(
        program, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    assert ran.returncode == 0, ran.stderr
    assert "1 person found" in ran.stdout or "Жмаковенко" in ran.stdout.splitlines()[-1]


DOCUMENTS = {"README.md": 4, "docs/guide.md": 80, "docs/comparing.md": 6, "docs/figures.md": 4}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_that_a_document_shows_is_one_that_there_is(name: str) -> None:
    """They run as written on the demo, which is too long for a test: here each is read with all of its options."""
    lines = (GUIDE.parents[1] / name).read_text(encoding="utf-8").splitlines()
    parser = build_parser()
    # A block stands between fences, or four blanks from the edge with what is said of a command two blanks behind it.
    shown = [
        line if line[0] != " " else line.strip().split("   ")[0] for line in lines if re.match(r"( {4})?byname ", line)
    ]
    commands = [command for line in shown for command in _commands(line)]
    for command in commands:
        parser.parse_args(command[1:])
    assert len(commands) >= DOCUMENTS[name]


def test_the_contents_of_the_section_on_exchanges_lead_to_its_parts() -> None:
    section = GUIDE.read_text(encoding="utf-8").partition("## Exchanges\n")[2].partition("\n## ")[0]
    titles = re.findall(r"^### (.*)$", section, flags=re.MULTILINE)
    anchors = [re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles]
    assert re.findall(r"\| \[[^\]]+\]\(#([^)]+)\) \|", section) == anchors


SORTS = re.findall(
    r"^\| `([a-z-]+)` \| [^|]+ \| `([a-z-]+)` \| ([a-z-]+)",
    GUIDE.read_text(encoding="utf-8").partition("### Which kind of source\n")[2].partition("\n## ")[0],
    flags=re.MULTILINE,
)


def test_every_kind_of_source_stands_in_the_guide() -> None:
    assert sorted(sort for sort, _kind, _status in SORTS) == sorted(SourceKind)


@pytest.mark.django_db(databases="__all__")
@pytest.mark.parametrize("sort", ["own-forces", "family", "detaining-power", "agency", "act", "returnee"])
def test_a_list_of_each_kind_of_source_makes_of_a_man_what_the_guide_says(hands: Hands, sort: str) -> None:
    """The third column is what such a list is taken as, the fourth how a man stands whom it names."""
    [(kind, status)] = [(kind, status) for name, kind, status in SORTS if name == sort]
    hands.type("source", "add", "theirs", "--kind", sort, "--as", "dana")
    rows = hands.file("list.csv", "ПІБ;Дата народження\nЖмаковенко Глем Юхимович;04.03.1991\n")
    facts = ("--received", "2022-07-01", "--power", "lod", "--holder", "kes", "--on", "2022-06-20")
    taken = hands.type("take-in", rows, "--source", "theirs", *facts)
    assert f"--kind {kind}" in taken.err
    [found] = hands.json("find", "Жмаковенко 1991")
    assert found["status"] == (status if status != "the" else "sought")


def _commands(line: str) -> list[list[str]]:
    """Give the commands of a line, of which several stand beside each other with semicolons; what follows # is said to people."""
    found: list[list[str]] = [[]]
    for word in shlex.split(line, comments=True):
        if word == ";":
            found.append([])
        else:
            found[-1].append(word)
    return found
