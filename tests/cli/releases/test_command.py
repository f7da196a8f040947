from __future__ import annotations

import pytest

from byname.cli.main import build_parser


@pytest.mark.parametrize(
    "line",
    [
        "freeze returned@2025-05-28 --note x --by unit --series",
        "publish --out public",
        "verify-figure f.json --key k.pem --sig f.sig",
        "release list",
        "release show BYN-2026-0001",
        "release verify BYN-2026-0001 --json",
        "release retract BYN-2026-0001 --why x --by BYN-2026-0002",
        "release export BYN-2026-0001 --out d",
        "release keys",
        "release new-key --lost",
    ],
)
def test_every_command_of_frozen_figures_is_there(line: str) -> None:
    assert build_parser().parse_args(line.split()).does.run
