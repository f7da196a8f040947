from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

TEXT = "The office said that 1 person had been released by 1 March 2023, and 7 prisoners are held."


def test_with_a_register_its_figures_decide_and_made_up_data_is_marked(listed: Hands) -> None:
    file = listed.file("article.txt", TEXT)
    printed = listed.type("check", file, "--published", "2023-03-01")
    assert printed.whole.startswith("Made-up data")
    found = listed.json("check", file, "--published", "2023-03-01")
    assert found["made_up"] is True
    assert any(claim["basis"] == "register" or claim["why"] for claim in found["stories"][0]["claims"])


def test_no_register_is_asked_where_that_is_said(listed: Hands) -> None:
    file = listed.file("article.txt", TEXT)
    printed = listed.type("check", file, "--no-register")
    assert not printed.whole.startswith("Made-up data")
    assert "No register was asked" in printed.err


def test_whoever_is_unknown_to_the_register_is_refused(listed: Hands) -> None:
    printed = listed.type("check", listed.file("article.txt", TEXT), "--as", "nobody")
    assert printed.code == 2
    assert "no active user" in printed.err


def test_the_page_of_a_made_up_register_says_so(listed: Hands) -> None:
    out = listed.file("out.html", "")
    listed.type("check", listed.file("article.txt", TEXT), "--html", out)
    assert "Made-up data" in Path(out).read_text(encoding="utf-8")
