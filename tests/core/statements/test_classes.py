"""The class of those counted is told by a written precedence: their noun, all of them, unit, whole, those before, the text."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 20 soldiers, among them five women.", ["prisoners of war returned"] * 2),
        ("Ukraine brought home 20 people, ten men of the 58th brigade among them.", ["people returned", "prisoners of war returned"]),
        ("Ukraine brought home 20 people; all of them soldiers.", ["prisoners of war returned"]),
        ("Ukraine brought home 20 soldiers and civilians.", ["people returned"]),
    ],
)  # fmt: skip
def test_a_part_has_the_class_of_its_whole_unless_words_beside_it_tell_another(text: str, expected: object) -> None:
    """Labelling rules, decision 4: a part whose own status is not given inherits the class of its whole."""
    assert claims(text, "counted") == expected


def test_those_told_of_again_are_of_the_one_class_that_the_text_gives_them() -> None:
    text = "Fifty prisoners of war apiece went home on Thursday. The fifty Ukrainians had defended Mariupol."
    assert claims(text, "counted")[-1] == "prisoners of war returned"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyiv received 95 soldiers on Monday. Since 2022 exchanges have returned 3,520.", "people returned"),
        ("The 27 soldiers were freed. On Friday 14 people came home.", "people returned"),
    ],
)
def test_a_running_total_and_a_new_group_have_a_class_of_their_own(text: str, expected: str) -> None:
    assert claims(text, "counted")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army has 12 soldiers in its count. Prisoners of both sides, 40 in all, are to be freed.", 0),
        ("Rebels and the government will free 40 prisoners of each side.", "prisoners to be exchanged"),
    ],
)
def test_prisoners_are_of_war_where_the_text_names_soldiers_not_rebels(text: str, expected: object) -> None:
    """Labelling rules, decision 4: prisoners of war only where the text calls them so."""
    told = claims(text, "counted")
    assert "prisoners of war to be returned" not in told
    assert not expected or told == [expected]
