"""The report on an exchange: one text, fit to print, that names nobody."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.exchanges.courses import type_course, typed

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_the_report_holds_record_counts_lists_and_flags(listed: Hands, suffix: str, tmp_path: Path) -> None:
    type_course(listed)
    agreed = listed.file("agreed.csv", "ПІБ;Дата народження\nФурздюк Орест Ілліч;11.10.1988\n")
    facts = ("--role", "agreed", "--phase", "1", "--source", "own", "--power", "aa", "--received", "2023-01-30")
    typed(listed, "take-in", "X-1", agreed, *facts)
    file = tmp_path / f"report.{suffix}"
    assert "The report is written to" in typed(listed, "report", "X-1", "--out", str(file))
    text = file.read_text(encoding="utf-8")
    for said in (
        "Made-up data. Nobody named here is real.", "Exchange X-1: The first", "People of Ariland who came home",
        "The parts sum to 2 and not 3", "The day changed.", "/exchanges/X-1/left-out/", "returned/exchange:X-1/power:aa",
    ):  # fmt: skip
        assert said.replace("[", "\\[") in text
    assert "Agreed: 1 list" in text
    assert "Жмаковенко" not in text
    assert "Фурздюк" not in text


def test_without_a_file_it_is_printed_and_as_known_then(listed: Hands) -> None:
    type_course(listed)
    told = typed(listed, "report", "X-1", "--known-at", "2023-01-20")
    assert "as known on 20 January 2023" in told
    assert "The parts sum to" not in told
    assert listed.json("exchange", "report", "X-1")["exchange"]["code"] == "X-1"


def test_a_file_of_another_kind_is_refused_before_anything_is_asked(hands: Hands) -> None:
    refused = hands.type("exchange", "report", "X-1", "--out", "report.pdf")
    assert (refused.code, refused.out) == (2, "")
    assert "neither .html nor .md" in refused.err
