"""Which groups the words of a claim may mean."""

from __future__ import annotations

import pytest

from byname.core.verdicts.naming import content_of, meant, of_side, same_word
from tests.core.verdicts.desks import NAMES

PLANT, BRIGADE, UNIT = ("cohort", "plant"), ("cohort", "brigade"), ("unit", "u12")


@pytest.mark.parametrize(
    ("text", "groups", "exact"),
    [
        ("the plant's defenders", (PLANT,), True),
        ("defenders of the plant", (PLANT,), True),
        ("захисників заводу", (PLANT,), True),
        ("захисникам заводу", (PLANT,), True),
        ("fighters of the brigade", (BRIGADE,), True),
        ("Vulmar fighters", (BRIGADE, PLANT), True),
        ("бійців 12-ї окремої бригади «Зортава»", (UNIT,), True),
        ("soldiers", (), True),
        ("Ariland's prisoners of war", (), True),
        ("12th mechanised brigade", (BRIGADE,), False),
        ("marines", (), False),
        ("fighters of the brigade at the plant", (BRIGADE, PLANT), False),
    ],
)
def test_a_phrase_names_the_groups_whose_telling_words_it_has(
    text: str, groups: tuple[tuple[str, str], ...], exact: bool
) -> None:
    found = meant(text, NAMES, sides=("Ariland", "Boria"))
    assert (found.groups, found.exact) == (groups, exact)


@pytest.mark.parametrize(
    ("text", "fields", "captured", "held_over"),
    [
        ("women of the brigade", (("sex", "f"),), None, None),
        ("жінок", (("sex", "f"),), None, None),
        ("officers", (("rank_class", "officer"),), None, None),
        ("captured in 2022", (), 2022, None),
        ("узятих у полон 2022 року", (), 2022, None),
        ("held for more than three years", (), None, 3),
        ("в плену более трёх лет", (), None, 3),
    ],
)
def test_sex_rank_year_of_capture_and_years_of_captivity_are_heard(
    text: str, fields: tuple[tuple[str, str], ...], captured: int | None, held_over: int | None
) -> None:
    found = meant(text, NAMES)
    assert (found.fields, found.captured, found.held_over, found.left) == (fields, captured, held_over, ())


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("завод", "заводу", True),
        ("бригада", "бригадою", True),
        ("defender", "defenders", True),
        ("12th", "12-ї", True),
        ("12th", "112th", False),
        ("plant", "plane", False),
        ("порт", "порту", True),
        ("порт", "завод", False),
    ],
)
def test_forms_of_one_word_begin_alike(one: str, other: str, same: bool) -> None:
    assert same_word(one, other) is same


def test_what_is_left_over_is_told_in_order() -> None:
    assert meant("the harbour marines of the plant", NAMES).left == ("harbour", "marines")
    assert content_of("defenders of the harbour") == ("harbour",)


def test_a_side_is_named_by_its_country_or_its_people() -> None:
    assert of_side("Arilanders", "Ariland")
    assert of_side("Ariland's", "Ariland")
    assert not of_side("Boria", "Ariland")
