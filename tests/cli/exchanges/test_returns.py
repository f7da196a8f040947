"""Returns over time at the terminal, and the flow from the year of capture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def back(listed: Hands) -> Hands:
    """One came home outside an exchange, one in a phase of one."""
    for code in ("lod", "kes"):
        listed.type("power", "add", code, "--name", f"Power {code}", "--as", "dana")
    rows = [{"name": "Цвирхлюк Тарас Левкович", "birth_date": "17.06.1988", "category": "military"}]
    facts = {"source": "act", "kind": "handover-act", "power": "lod", "exchange": "X-1", "phase": "1"}
    listed.register.take("act-x", rows, **facts)
    return listed


def test_nobody_back_is_said(hands: Hands) -> None:
    printed = hands.type("exchange", "returns")
    assert printed.code == 0
    assert "Nobody is told to have come home yet." in printed.out


def test_phases_and_the_flow_are_printed(back: Hands) -> None:
    printed = back.type("exchange", "returns", "--as-of", "2023-12-31")
    assert printed.code == 0
    assert "X-1, phase 1" in printed.out
    assert "Outside an exchange" in printed.out
    assert "Power lod: Military" in printed.out
    assert "People of Power lod: taken, and where they are. As of 31 December 2023." in printed.out


def test_json_has_both(back: Hands) -> None:
    view = back.json("exchange", "returns", "--by", "month", "--power", "lod", "--as-of", "2023-12-31")
    assert set(view) == {"returns", "flow", "made_up"}
    assert [code for code, _name in view["returns"]["powers"]] == ["lod"]
    assert view["returns"]["total"][0][1][-1]["value"] == 2
    assert [flow["power"] for flow in view["flow"]] == ["lod"]


def test_a_small_number_is_withheld_from_who_sees_nobody(back: Hands) -> None:
    view = back.json("exchange", "returns", "--as", "dana")
    totals = [cell for _power, cells in view["returns"]["total"] for cell in cells]
    assert not any(cell["value"] for cell in totals)
    assert "complementary" in {cell["withheld"] for cell in totals}
    refused = back.type("exchange", "returns", "--by", "month", "--as", "dana")
    assert (refused.code, refused.out) == (2, "")
    assert "Ask --by phase" in refused.err


@pytest.mark.parametrize("arguments", [("--power", "zz"), ("--by", "week"), ("--as-of", "soon")])
def test_what_is_not_known_is_refused(back: Hands, arguments: tuple[str, ...]) -> None:
    assert back.type("exchange", "returns", *arguments).code == 2
