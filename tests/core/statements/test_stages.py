"""How far along a captive's way an occasion lies."""

from __future__ import annotations

from byname.core.statements.stages import MOVES, stage_of


def test_coming_out_lies_further_than_capture_and_captivity() -> None:
    assert stage_of("") == 0
    assert all(stage_of(one) > stage_of("hold") > stage_of("capture") for one in MOVES)
