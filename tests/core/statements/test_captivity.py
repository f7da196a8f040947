"""How those counted were kept decides whether they are hostages, prisoners let go, or people who returned."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pirates released 12 sailors after a ransom was paid.", ["hostages released"]),
        ("Піраты отпустили 12 человек за выкуп.", ["hostages released"]),
        ("Gunmen freed 30 teachers whom they had kidnapped in May.", ["hostages released"]),
        ("The government freed 30 inmates from its jails.", ["prisoners released"]),
        ("Влада помилувала та відпустила 30 в'язнів.", ["prisoners released"]),
        ("Власти отпустили из тюрьмы 30 человек.", ["prisoners released"]),
    ],
)
def test_hostages_and_inmates_are_told_by_the_words_around_them(text: str, expected: object) -> None:
    """Labelling rules, section 5: hostages released; prisoners released."""
    assert claims(text, "counted") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia and Ukraine exchanged soldiers. 12 Ukrainians left Russian prisons.", ["people returned"]),
        ("Rebels released 62 soldiers whom they had abducted.", ["prisoners of war returned"]),
        ("Libya flew home 260 people abducted a year ago.", ["people returned"]),
    ],
)
def test_those_of_a_war_soldiers_and_those_who_only_came_home_are_no_hostages_or_inmates(
    text: str, expected: object
) -> None:
    """Labelling rules, decision 4: prisoners of war where the text calls them soldiers, otherwise people."""
    assert claims(text, "counted") == expected
