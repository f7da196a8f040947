"""The guide's way from nothing to a list taken in: every line of it runs, in order, on a fresh register."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

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
