"""Returns without an exchange at the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.exchanges.courses import typed

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

PERIOD = ("outside", "--from", "2023-02-01", "--to", "2023-05-01")


def test_months_with_somebody_are_listed_and_people_on_demand(listed: Hands) -> None:
    told = typed(listed, *PERIOD)
    assert told.startswith("Returns outside exchanges from 1 February 2023, before 1 May 2023")
    assert "1 February 2023" in told.splitlines()[3]
    assert "1 April 2023" not in told
    assert "Жмаковенко" not in told
    named = typed(listed, *PERIOD, "--people")
    assert "Жмаковенко" in named
    assert "1 day later" in named


def test_the_same_as_json(listed: Hands) -> None:
    view = listed.json("exchange", *PERIOD, "--people")
    assert [cell["value"] for cell in view["whole"]["cells"]] == [1, 0, 0, 0]
    assert len(view["people"]) == 1


def test_a_keeper_gets_no_small_number(listed: Hands) -> None:
    told = listed.type("exchange", *PERIOD, "--people", "--as", "dana").out
    assert "withheld" in told
    assert "Жмаковенко" not in told


@pytest.mark.parametrize(
    "words", [("--from", "2023-05-01", "--to", "2023-02-01"), ("--from", "May", "--to", "2023-02-01")]
)
def test_a_period_that_is_none_is_refused(hands: Hands, words: tuple[str, ...]) -> None:
    assert hands.type("exchange", "outside", *words).code == 2
    assert hands.type("exchange", "outside", "--from", "", "--to", "").code == 2
