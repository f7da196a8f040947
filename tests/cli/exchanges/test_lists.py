"""Lists in their roles at the terminal: taken in with one command, compared with another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.typing_hands import GLEM, OREST

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def exchange(hands: Hands, tmp_path: Path) -> Hands:
    """Exchange X-1 in which Glem was agreed on and Orest came."""
    hands.type("source", "add", "forces", "--kind", "own-forces", "--as", "dana")
    hands.type("source", "add", "acts", "--kind", "act", "--as", "dana")
    hands.type("exchange", "new", "X-1", "--phase", "1=2025-05-23", "--as", "lesia")
    for name, row in (("agreed", GLEM), ("came", OREST)):
        (tmp_path / f"{name}.csv").write_text(";".join(row) + "\n" + ";".join(row.values()) + "\n", encoding="utf-8")
    return hands


def take(hands: Hands, folder: Path, name: str, *facts: str) -> tuple[int, str]:
    taken = hands.type(
        "exchange",
        "take-in",
        "X-1",
        str(folder / f"{name}.csv"),
        *facts,
        "--phase",
        "1",
        "--power",
        "lod",
        "--as",
        "lesia",
    )
    return taken.code, taken.err


def test_two_lists_and_their_difference(exchange: Hands, tmp_path: Path) -> None:
    """Issue 3, the thinnest way: one exchange, two lists, a difference."""
    agreed = take(exchange, tmp_path, "agreed", "--role", "agreed", "--source", "forces")
    assert (agreed[0], "which a list in this role is" in agreed[1]) == (0, True)
    assert take(exchange, tmp_path, "came", "--role", "handed-over", "--source", "acts", "--on", "2025-05-23")[0] == 0
    told = exchange.type("exchange", "difference", "X-1", "--people", "--as", "lesia")
    assert told.code == 1
    assert "Came though not agreed" in told.out
    assert "Фурздюк" in told.out.split("Came though not agreed:")[1]
    assert "Жмаковенко" in told.out.split("Agreed and did not come:")[1]
    found = exchange.json("exchange", "difference", "X-1", "--as", "lesia")
    assert {cell["code"]: cell["value"] for cell in found["sides"][0]["cells"]}["not-agreed"] == 1


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (("--role", "agreed", "--kind", "captive-list", "--source", "forces"), "no evidence"),
        (("--role", "wanted", "--source", "forces"), "invalid choice"),
        (("--role", "agreed", "--source", "nobody"), "'nobody' is not known"),
    ],
)
def test_law_a_wish_is_not_filed_as_evidence(
    exchange: Hands, tmp_path: Path, facts: tuple[str, ...], says: str
) -> None:
    """DESIGN 4: "own outgoing lists are no evidence"."""
    code, error = take(exchange, tmp_path, "agreed", *facts)
    assert code == 2
    assert says in error


def test_an_exchange_list_needs_its_role(exchange: Hands, tmp_path: Path) -> None:
    refused = exchange.type(
        "take-in",
        str(tmp_path / "agreed.csv"),
        "--source",
        "forces",
        "--kind",
        "exchange-list",
        "--power",
        "lod",
        "--as",
        "lesia",
    )
    assert refused.code == 2
    assert "needs its role" in refused.err
