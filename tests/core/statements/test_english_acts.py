"""Every English verb of the lists is known in all its forms, alone and with the people inside."""

from __future__ import annotations

import pytest

from byname.core.statements.english_acts import act_phrases
from tests.core.statements.laid import claims


def test_a_verb_gives_all_its_forms() -> None:
    forms = {phrase for name, phrase in act_phrases() if name == "did:release"}
    assert {"release", "releases", "released", "releasing", "freed", "let ~ go"} <= forms
    assert {"ferried", "ferrying"} <= {phrase for _name, phrase in act_phrases()}


def test_a_name_or_noun_is_no_verb() -> None:
    assert not {"cross", "bus", "ferry"} & {phrase for _name, phrase in act_phrases()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guards set 40 prisoners of war free.", ["prisoners of war returned"]),
        ("Gunmen dragged 12 villagers away.", ["people captured"]),
        ("The rebels took more than 60 policemen prisoner.", ["people captured"]),
        ("The firing squad put nine captured soldiers to death.", ["prisoners executed"]),
    ],
)
def test_the_people_may_stand_inside_what_is_told_of_them(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected
