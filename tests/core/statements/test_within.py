"""What fails by arithmetic alone: "sums that fail, a part above its whole, percentages that do not match ..."."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from byname.core.press.counts import Hedge
from byname.core.statements.claim import Attribution, TextClaim
from byname.core.statements.reading import read_claims
from byname.core.statements.within import Oddity, between, oddities


def claim(value: int | None, **fields: Any) -> TextClaim:
    by = fields.pop("by", "")
    plain = TextClaim(
        str(value), 0, 1, value, None, None, Hedge.EXACT, "persons", "people returned", "event", sentence=(0, 9)
    )
    return replace(plain, said=Attribution(0, 9, by), **fields)


def codes(*claims: TextClaim) -> list[str]:
    return [oddity.code for oddity in oddities(claims)]


def test_soldiers_and_civilians_above_their_whole() -> None:
    whole = claim(1863)
    soldiers = claim(1756, of_total=1863, counted="prisoners of war returned")
    civilians = claim(135, of_total=1863, counted="civilians returned")
    assert oddities((whole, soldiers, civilians)) == (
        Oddity("parts-exceed", (0, 1, 2), (("whole", "1863"), ("parts", "1891"), ("apart", "28"))),
    )


def test_a_table_that_narrowly_misses_its_whole() -> None:
    parts = [claim(value, of_total=880) for value in (497, 97, 95, 72, 21, 2, 2, 56, 31, 1)]
    found = [oddity for oddity in oddities((claim(880), *parts)) if oddity.code == "parts-miss"]
    assert found[0].values == (("whole", "880"), ("parts", "874"), ("apart", "6"))


def test_parts_that_make_their_whole_or_are_but_some_of_it_are_not_odd() -> None:
    assert codes(claim(254), *(claim(value, of_total=254) for value in (221, 25, 4, 4))) == []
    assert codes(claim(300), *(claim(value, of_total=300) for value in (20, 30, 40))) == []


def test_a_list_with_one_quality_on_top_is_not_odd() -> None:
    assert codes(claim(277), *(claim(value, of_total=277) for value in (268, 9, 1))) == []


def test_qualities_of_the_same_people_may_overlap() -> None:
    assert (
        codes(claim(100), claim(70, of_total=100, subgroup="wounded"), claim(60, of_total=100, subgroup="women")) == []
    )


def test_a_part_above_its_whole() -> None:
    assert codes(claim(27, of_total=20), claim(20)) == ["part-above-whole"]
    assert codes(claim(27, of_total=20, approx=Hedge.NEARLY, upper=27), claim(20, approx=Hedge.MORE_THAN)) == []


@pytest.mark.parametrize(
    ("share", "hedge", "odd"),
    [(51, Hedge.EXACT, False), (57, Hedge.EXACT, True),
     (50, Hedge.MORE_THAN, False), (60, Hedge.MORE_THAN, True), (50, Hedge.ABOUT, False)],
)  # fmt: skip
def test_a_percentage_and_its_numbers(share: int, hedge: Hedge, odd: bool) -> None:
    told = claim(share, unit="percent", approx=hedge, of_total=2500)
    assert ("share" in codes(told, claim(1279, of_total=2500))) is odd


def test_a_fraction_and_its_numbers() -> None:
    third = claim(None, unit="fraction", fraction="1/3")
    assert "share" in codes(third, claim(1279, of_total=2500))
    assert codes(replace(third, fraction="1/2"), claim(1279, of_total=2500)) == []


def test_a_running_total_that_falls() -> None:
    may, june = date(2031, 5, 1), date(2031, 6, 1)
    early = claim(5757, kind="cumulative", first=may, last=may)
    late = claim(5147, kind="cumulative", first=june, last=june)
    assert codes(early, late) == ["total-falls"]
    assert codes(early, replace(late, value=6000)) == []


def test_one_years_number_below_anothers_is_no_fall() -> None:
    last = claim(149, kind="cumulative", first=date(2030, 1, 1), last=date(2030, 12, 31))
    this = claim(51, kind="cumulative", first=date(2031, 1, 1), last=date(2031, 5, 31))
    assert codes(last, this) == []


def test_all_but_one_is_no_part_for_a_percentage() -> None:
    rest = replace(claim(1, of_total=88), quote="all but one")
    assert codes(claim(46, unit="percent", of_total=88), rest) == []


def test_two_speakers_at_odds_over_one_thing() -> None:
    held = {"kind": "stock", "counted": "people held"}
    assert codes(claim(700, by="Talvik", **held), claim(650, by="the ministry", **held)) == ["at-odds"]
    assert codes(claim(700, by="Talvik", **held), claim(650, **held)) == []
    assert codes(claim(700, by="Talvik", side="A", **held), claim(650, by="the ministry", side="B", **held)) == []


def test_one_voice_with_two_numbers_for_one_day() -> None:
    assert codes(claim(157, date_text="Monday"), claim(158, date_text="Monday", sentence=(10, 20))) == ["differs"]


def test_both_sides_added_up() -> None:
    got = [claim(230, side="A"), claim(248, side="B"), claim(478, side="A")]
    assert "both-sides-added" in codes(*got)
    assert "both-sides-added" in codes(claim(157, side="each"), claim(314, side="A"))
    assert "both-sides-added" not in codes(claim(157, side="each"), claim(314, side="both"))


def test_a_digit_slip() -> None:
    held = {"kind": "stock", "counted": "people held"}
    assert codes(claim(6465, by="Talvik", **held), claim(6365, by="Talvik", **held)) == ["digit-slip"]


def test_a_figure_under_another_groups_name() -> None:
    plant, regiment = claim(1279, noun="defenders of the plant"), claim(1279, noun="fighters of the regiment")
    assert codes(plant, regiment) == ["other-group"]
    found = between([plant], [regiment])
    assert [(oddity.code, oddity.claims, oddity.others) for oddity in found] == [("other-group", (0,), (0,))]
    assert codes(claim(100, noun="defenders of the plant"), claim(100, noun="fighters of the regiment")) == []


def test_between_texts_what_is_repeated_is_not_odd() -> None:
    first = [claim(6465, by="Talvik"), claim(300)]
    assert between(first, [claim(6465, by="Talvik"), claim(300)]) == ()
    assert [oddity.code for oddity in between(first, [claim(6365, by="Talvik")])] == ["digit-slip"]


def test_a_hedge_dropped_on_the_way() -> None:
    assert [oddity.code for oddity in between([claim(2500, approx=Hedge.ABOUT)], [claim(2500)])] == ["hedge-dropped"]


def test_vague_plurals_and_own_units_are_held_against_nothing() -> None:
    assert codes(claim(3, unit="days"), claim(2, unit="days"), claim(None, vague=True)) == []


def test_two_parts_of_one_sentence_are_no_two_numbers_for_one_thing() -> None:
    text = "In the exchange of 23-25 May 2025, 390 people came back on the first day, 307 on the second and 303 on the third."
    assert "differs" not in [each.code for each in oddities(read_claims(text, published=date(2025, 5, 29)))]
