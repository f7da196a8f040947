"""Deaths in captivity, killings there, and executions are told apart."""

from __future__ import annotations

import pytest

from byname.core.statements.deaths import death_of_captives, in_disaster
from tests.core.statements.laid import claims, scene


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve prisoners died in captivity.", "prisoners died in captivity"),
        ("Twelve prisoners of war were killed on the spot.", "prisoners executed"),
        ("Four captives were shot on the spot.", "prisoners executed"),
        ("Обстрел барака убил 40 военнопленных.", "prisoners killed in captivity"),
        ("Із таборів повернулися 2340 полонених, 312 там померли.", "prisoners died in captivity"),
        ("Twelve villagers were killed.", "people killed"),
        ("Tbilisi got 43 bodies back. The war has cost 216 Georgian lives.", "people killed"),
        ("Prosecutors add 245 soldiers who were shot after surrendering.", "prisoners executed"),
        ("Росіянин застрелив двох бійців, що склали зброю.", "prisoners executed"),
        ("Более двадцати тысяч пленных не дожили до репатриации.", "prisoners died in captivity"),
        ("AP talked to the families of 21 of the soldiers dead in captivity.", "prisoners died in captivity"),
    ],
)
def test_a_death_is_named_by_where_and_how_it_came(text: str, expected: str) -> None:
    """Labelling rules, section 5: died in captivity, killed in captivity, executed."""
    assert claims(text, "counted")[-1] == expected


def test_a_blast_is_no_execution() -> None:
    laid = scene("A blast in the barracks killed 40 prisoners of war.")
    assert in_disaster(laid)
    assert death_of_captives(laid, "pows", None) == "incaptkill"
