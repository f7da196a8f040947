"""The demo's totals come out of the register: they stand in the shape file and nowhere else in the source."""

from __future__ import annotations

import re
from pathlib import Path

from tools.gates.findings import Finding, TargetMissingError
from tools.gates.sources import PACKAGE

SHAPES = PACKAGE / "scenario" / "shapes"
PUBLISHED = PACKAGE / "formats" / "chronology"
"""Claims as they were published about a real conflict, each with its source: the shape was drawn after some of them."""
# Of the shape's numbers, those that nothing else in a program is likely to be.
TOTALS = (1279, 455, 390, 307, 303)
READ = frozenset({".py", ".toml", ".html", ".txt", ".json", ".csv", ".js", ".css", ".svg"})


def check_totals(root: Path) -> list[Finding]:
    """Refuse the totals of the default shape in any source outside the shape files."""
    if not any((root / SHAPES).glob("*")):
        raise TargetMissingError(SHAPES.as_posix())
    found = []
    for path in sorted((root / PACKAGE).rglob("*")):
        inside = path.relative_to(root)
        claims = path.suffix == ".csv" and inside.is_relative_to(PUBLISHED)
        if path.suffix in READ and not claims and not inside.is_relative_to(SHAPES) and "vendor" not in inside.parts:
            found += _stand_in(inside.as_posix(), path.read_text(encoding="utf-8"))
    return found


def _stand_in(name: str, text: str) -> list[Finding]:
    return [
        Finding(
            f"{name}:{number}",
            match.group(),
            "the totals of the made-up conflict stand in its shape file only",
            "Let the register count it.",
        )
        for number, line in enumerate(text.splitlines(), start=1)
        for match in PATTERN.finditer(line)
    ]


def _numeral(total: int) -> str:
    text = str(total)
    return text if total < 1000 else f"{text[:-3]}[_,. \u00a0]?{text[-3:]}"


PATTERN = re.compile(r"(?<![\w#.])(?:" + "|".join(_numeral(total) for total in TOTALS) + r")(?![\w]|\.\d)")
