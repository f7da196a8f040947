"""Units of our own, scored apart: sweeping statements, units, stages, days, and plurals without a number."""

from __future__ import annotations

from itertools import pairwise

import pytest

from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import TextClaim
from byname.core.statements.reading import read_claims
from tests.core.statements.swept_data import EN, RU, UK
from tests.core.statements.wanted import PUBLISHED, Case, told

TABLE = (
    [(Tongue.ENGLISH, case) for case in EN]
    + [(Tongue.UKRAINIAN, case) for case in UK]
    + [(Tongue.RUSSIAN, case) for case in RU]
)


def read(text: str, tongue: Tongue) -> tuple[TextClaim, ...]:
    return read_claims(text, tongue=tongue, published=PUBLISHED)


@pytest.mark.parametrize(("tongue", "case"), TABLE)
def test_what_sweeps_is_read_with_whom_it_sweeps(tongue: Tongue, case: Case) -> None:
    claims = read(case.text, tongue)
    assert [claim.quote for claim in claims] == [want.quote for want in case.wants]
    assert [want.of(claim) for want, claim in zip(case.wants, claims, strict=True)] == [one.whole for one in case.wants]


@pytest.mark.parametrize(("tongue", "case"), TABLE)
def test_none_of_it_is_a_claim_of_the_labelling_rules(tongue: Tongue, case: Case) -> None:
    assert told(case.text, {"en": "EN", "uk": "UK", "ru": "RU"}[tongue.value]) == []


@pytest.mark.parametrize(("tongue", "case"), TABLE)
def test_it_stands_in_its_place_and_apart_from_others(tongue: Tongue, case: Case) -> None:
    claims = read(case.text, tongue)
    assert all(case.text[one.start : one.end] == one.quote for one in claims)
    assert all(first.end <= second.start for first, second in pairwise(claims))


@pytest.mark.parametrize(("tongue", "case"), TABLE)
def test_its_json_names_no_number_that_the_text_does_not(tongue: Tongue, case: Case) -> None:
    for claim in read(case.text, tongue):
        as_json = claim.to_json()
        assert as_json["value"] == claim.value
        assert (as_json["approx"] == "vague") is claim.vague
        assert as_json["quote"] in case.text


@pytest.mark.parametrize(("tongue", "case"), TABLE)
def test_a_number_of_people_beside_it_stays_a_claim(tongue: Tongue, case: Case) -> None:
    beside = {
        Tongue.ENGLISH: "Russia handed over 61 bodies to Ukraine.",
        Tongue.UKRAINIAN: "Росія передала Україні 61 тіло.",
        Tongue.RUSSIAN: "Россия передала Украине 61 тело.",
    }[tongue]
    values = [claim.value for claim in read(f"{beside}\n\n{case.text}", tongue) if claim.unit == "bodies"]
    assert values == [61]
