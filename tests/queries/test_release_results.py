from __future__ import annotations

from dataclasses import replace

import pytest

from byname.queries.release_results import LateView, ReleaseView, VerifiedView
from byname.queries.results import ExplanationPart
from tests.formats.releases.samples import figure


def view() -> ReleaseView:
    one = figure()
    return ReleaseView(
        one.number, one.told, one.signed, one.signature, one.digest, one.cite, signature_holds=True, made_up=True
    )


def checked(*late: LateView, holds: bool = True, people: bool | None = True) -> VerifiedView:
    parts = (ExplanationPart("definition", 0, 0), ExplanationPart("learned", 2, 1))
    release = replace(view(), signature_holds=holds)
    return VerifiedView(release, 12, 13, not late, True, late, parts, people, 0)


@pytest.mark.parametrize(
    ("found", "sound"),
    [
        (checked(), True),
        (checked(people=None), True),
        (checked(LateView("backfill", 1, 0)), True),
        (checked(LateView("erased", 0, 1)), True),
        (checked(LateView("program", 1, 0)), False),
        (checked(holds=False), False),
        (checked(people=False), False),
    ],
)
def test_law_4_a_figure_is_sound_where_what_was_recorded_explains_every_difference(
    found: VerifiedView, sound: bool
) -> None:
    assert found.sound is sound


def test_only_reasons_that_made_a_difference_are_told() -> None:
    assert [part.reason for part in checked().moved] == ["learned"]


def test_withheld_numbers_have_a_sentence_of_their_own() -> None:
    assert LateView("erased", 0, 1).code == "frozen.late.erased"
    assert LateView("erased", None, None).code == "frozen.late.erased-withheld"


def test_a_release_gives_its_number_and_sentence() -> None:
    assert (view().value, view().sentence) == (12, "en: 12 <people> & more.")
    assert replace(view(), told=dict(view().told) | {"value": None}).value is None
