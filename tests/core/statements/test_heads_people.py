"""A noun that no list has may still mean persons: told by its ending, or by a numeral that counts persons only."""

from __future__ import annotations

import pytest

from byname.core.grammar.tongues import Tongue
from byname.core.statements.heads_people import counts_persons, means_persons
from byname.core.statements.heads_people_data import COLLECTIVES, ENDINGS, THINGS

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("word", "tongue"),
    [
        *((word, EN) for word in ("beekeepers", "bakers", "welders")),
        *((word, UK) for word in ("кухарів", "пасічників", "зварників")),
        *((word, RU) for word in ("рыбаков", "пасечников", "лесников")),
    ],
)
def test_names_of_trades_mean_persons(word: str, tongue: Tongue) -> None:
    assert means_persons(word, tongue)


@pytest.mark.parametrize("tongue", [EN, UK, RU])
def test_things_that_end_like_persons_are_things(tongue: Tongue) -> None:
    assert not any(means_persons(word, tongue) for word in THINGS[tongue])


@pytest.mark.parametrize("tongue", [EN, UK, RU])
@pytest.mark.parametrize("word", ["", "ers", "12345", "a1ers", "ів", "ов"])
def test_a_scrap_means_nobody(word: str, tongue: Tongue) -> None:
    assert not means_persons(word, tongue)


@pytest.mark.parametrize(
    ("word", "tongue"), [(word, tongue) for tongue in (EN, UK, RU) for word in sorted(COLLECTIVES[tongue])]
)
def test_a_collective_numeral_counts_persons(word: str, tongue: Tongue) -> None:
    assert counts_persons(word, tongue)


@pytest.mark.parametrize(("word", "tongue"), [("two", EN), ("два", UK), ("два", RU), ("п'ять", UK), ("пять", RU)])
def test_a_plain_numeral_counts_anything(word: str, tongue: Tongue) -> None:
    assert not counts_persons(word, tongue)


def test_every_language_has_its_endings() -> None:
    assert set(ENDINGS) == set(THINGS) == set(COLLECTIVES)
