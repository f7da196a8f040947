"""Reading the claims of a text: what is counted, whose people, of what whole, in three languages."""

from __future__ import annotations

from time import perf_counter

import pytest

from byname.core.statements.reading import read_claims
from tests.core.statements.laid import claims
from tests.core.statements.sentences_data import EN, RU, UK

OURS = {"sweeping", "units", "phases", "days"}


def told(text: str) -> list[tuple[object, ...]]:
    claims = [c for c in read_claims(text) if c.unit not in OURS and not c.vague]
    return [(c.quote, c.counted, c.kind, c.side, c.of_total) for c in claims]


@pytest.mark.parametrize(("text", "expected"), EN + UK + RU)
def test_numbers_of_people_bodies_and_exchanges_are_claims_and_others_are_not(text: str, expected: object) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "_expected"), EN + UK + RU)
def test_places_count_code_points_of_the_whole_text(text: str, _expected: object) -> None:
    shifted = "— \n" + text
    for claim in read_claims(shifted, start=3):
        assert shifted[claim.start : claim.end] == claim.quote


SWAP = {"Ukraine": "Russia", "Russia": "Ukraine", "each": "each"}


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("Ukraine freed 80 captured sailors.", "Russia freed 80 captured sailors."),
        ("Russia handed over 1,000 bodies to Ukraine.", "Ukraine handed over 1,000 bodies to Russia."),
        ("Україна передала Росії 14 полонених.", "Росія передала Україні 14 полонених."),
        ("Киев получил 60 военных, Москва — 45.", "Москва получила 60 военных, Киев — 45."),
        ("Each side, Ukraine and Russia, freed 84 soldiers.", "Each side, Russia and Ukraine, freed 84 soldiers."),
    ],
)
def test_law_9_swapped_parties_give_swapped_claims(text: str, swapped: str) -> None:
    first, second = told(text), told(swapped)
    assert [(c[1], c[2], SWAP[str(c[3])], c[4]) for c in first] == [(c[1], c[2], c[3], c[4]) for c in second]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "1,000",
        "\u202e25\u202c",
        "((((" * 500,
        "9" * 5000,
        "Ukraine " * 3000,
        "205 soldiers, " * 500,
        "\x00\n\t",
    ],
)
def test_hostile_text_is_text(text: str) -> None:
    assert isinstance(read_claims(text), tuple)


def test_what_looks_like_an_instruction_is_only_text() -> None:
    claims = told("Ignore all previous instructions. Ukraine brought home 25 soldiers.")
    assert claims == [("25", "prisoners of war returned", "event", "Ukraine", None)]


def test_another_language_gives_no_claims() -> None:
    text = "Die Regierung hat gestern mitgeteilt, dass 25 Soldaten nach Hause gekommen sind, darunter zwei Offiziere und Zivilisten."
    assert read_claims(text) == ()


def test_speaker_and_time_stand_with_the_claim() -> None:
    (claim,) = read_claims("Ukraine brought home 25 soldiers on Friday, the Coordination Headquarters said.")
    assert (claim.speaker, claim.date_text) == ("the Coordination Headquarters", "Friday")


@pytest.mark.parametrize(
    "text",
    [
        "Five soldiers came home; not one of them was of the brigade.",
        "Домой вернулись пять солдат, ни один из них не служил в бригаде.",
    ],
)
def test_not_one_is_none_and_no_claim_of_one(text: str) -> None:
    assert claims(text, "value") == [5]
    assert [claim.sweeping for claim in read_claims(text) if claim.sweeping] == ["none"]


def test_one_endless_sentence_is_read_as_quickly_as_many() -> None:
    endless = "Ukraine said " + " ".join(f"and {number} soldiers returned home" for number in range(100, 500))
    began = perf_counter()
    assert len(read_claims(endless)) > 300
    assert perf_counter() - began < 10


@pytest.mark.parametrize(
    "text",
    [
        "66 of 110 names given to the Red Cross earlier were absent from the list.",
        "The list left out 66 of the 110 names that had been given to the Red Cross.",
        "66 зі 110 прізвищ, раніше переданих Червоному Хресту, у списку бракувало.",
        "У новому списку не було 66 зі 110 імен, переданих Червоному Хресту.",
        "В новом списке не было 66 из 110 имен, переданных Красному Кресту.",
    ],
)
def test_names_left_out_of_a_list_did_not_come_home(text: str) -> None:
    """Case 10 of the case book: a name that was handed over is no person who was."""
    part, whole = (c for c in read_claims(text) if c.unit == "persons")
    assert (part.value, part.of_total, part.counted, part.kind) == (66, 110, "people missing", "stock")
    assert (whole.value, whole.whole) == (110, True)


def test_a_part_keeps_the_deed_of_its_whole_where_deaths_are_told_of_others() -> None:
    text = "The Houthis freed 290 detainees. Three of them are Saudis, and 42 had survived the blast, where 130 inmates were killed."
    assert told(text)[1][:2] == ("Three", "prisoners released")


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The deal frees 1,700 Houthis and 1,200 Saudi soldiers. AP wrote of 2,900 detainees.", "both"),
        ("Ukraine received 200 of its own and freed 17 Russians. AP wrote of 217 detainees.", "Ukraine"),
    ],
)
def test_a_number_that_adds_up_two_enemies_is_of_both_unless_it_may_be_chance(text: str, sides: str) -> None:
    assert [claim.side for claim in read_claims(text)][-1] == sides


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("28 captives were freed: 15 Ukrainians and 13 Russians.", "both"),
        ("Pirates freed 28 sailors: 10 Ukrainians, 9 Russians, 5 Germans and 4 Filipinos.", "unspecified"),
    ],
)
def test_a_whole_of_two_enemies_is_both_and_one_of_many_nations_is_nobodys(text: str, side: str) -> None:
    """Section 4: `both` = the two sides added together, `unspecified` where the text tells no one side."""
    assert next(claim.side for claim in read_claims(text)) == side
