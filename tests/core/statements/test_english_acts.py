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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia handed 40 Ukrainian soldiers over.", "prisoners of war returned"),
        ("Russia let 40 Ukrainian soldiers go.", "prisoners of war returned"),
        ("Russia gave 40 Ukrainian soldiers back.", "prisoners of war returned"),
        ("Ukraine got 40 soldiers back.", "prisoners of war returned"),
        ("Ukraine brought 40 soldiers home.", "prisoners of war returned"),
        ("Forty Ukrainian soldiers were flown home.", "prisoners of war returned"),
        ("Forty Ukrainian soldiers walked free.", "prisoners of war returned"),
        ("The plane took 40 Ukrainian soldiers home.", "prisoners of war returned"),
        ("Buses drove 40 Ukrainian soldiers home.", "prisoners of war returned"),
        ("Ukraine fetched 40 soldiers.", "prisoners of war returned"),
        ("Russia entrusted 40 Ukrainian soldiers to the Red Cross.", "prisoners of war returned"),
        ("Gunmen marched 12 farmers away.", "people captured"),
        ("Gunmen carried 12 farmers off.", "people captured"),
        ("Gunmen snatched 12 farmers.", "people captured"),
        ("Rebels took 12 policemen hostage.", "people captured"),
        ("Rebels took 12 policemen captive.", "people captured"),
        ("Rebels rounded 12 policemen up.", "people captured"),
        ("Troops apprehended 12 fighters.", "people captured"),
        ("Rebels ambushed and seized 12 policemen.", "people captured"),
        ("Gunmen hauled away 12 farmers.", "people captured"),
        ("Pirates hijacked the ship and nabbed 12 sailors.", "people captured"),
        ("Rebels hold 12 policemen hostage.", "people held"),
        ("The army has locked up 12 fighters.", "people held"),
        ("Twelve policemen are in rebel hands.", "people held"),
        ("Twelve fighters languish in its prisons.", "people held"),
        ("The rebels keep 12 policemen captive.", "people held"),
        ("Rebels shot 12 villagers dead.", "people killed"),
        ("The shelling killed 12 villagers.", "people killed"),
        ("Gunmen mowed down 12 villagers.", "people killed"),
    ],
)
def test_each_class_of_verbs_tells_what_happened(text: str, expected: str) -> None:
    """Labelling rules, section 5: what is counted."""
    assert claims(text, "counted") == [expected]
