"""What a written number allows, held against every number of a range one by one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.core.verdicts.naming import meant, same_word
from byname.core.verdicts.numbers import Fit, Number, allowed, fit_of, joined, share_of
from tests.core.verdicts.claimed import claim
from tests.core.verdicts.desks import NAMES

QUICK = settings(max_examples=150, deadline=None)
HEDGES = st.sampled_from(["exact", "about", "more_than", "at_least", "nearly", "up_to"])
VALUES = st.integers(1, 400)
FITS = st.lists(st.sampled_from(list(Fit)), max_size=5)


@st.composite
def ranges(draw: st.DrawFn) -> Number:
    low, high = sorted((draw(VALUES), draw(VALUES)))
    return Number(draw(st.integers(low, high)), low, high)


def singly(value: int, hedge: str, number: Number) -> set[Fit]:
    """Give how each number of the range stands on its own."""
    each = range(number.low, number.high + 1)
    return {fit_of(claim(value, approx=hedge), Number(one, one, one)) for one in each}


@QUICK
@given(value=VALUES, hedge=HEDGES, number=ranges())
def test_law_5_it_holds_only_where_it_holds_for_every_number(value: int, hedge: str, number: Number) -> None:
    fit = fit_of(claim(value, approx=hedge), number)
    each = singly(value, hedge, number)
    assert (fit is Fit.ALL) == (each == {Fit.ALL})


@QUICK
@given(value=VALUES, hedge=HEDGES, number=ranges())
def test_law_5_it_fails_only_where_it_fails_for_every_number(value: int, hedge: str, number: Number) -> None:
    if fit_of(claim(value, approx=hedge), number) is Fit.NONE:
        assert singly(value, hedge, number) == {Fit.NONE}


@QUICK
@given(value=VALUES, number=ranges())
def test_a_hedge_never_allows_less_than_the_bare_number(value: int, number: Number) -> None:
    if fit_of(claim(value), number) is Fit.ALL:
        for hedge in ("about", "at_least", "nearly", "up_to"):
            assert fit_of(claim(value, approx=hedge), number) is Fit.ALL


@QUICK
@given(value=VALUES)
def test_more_than_a_number_is_not_that_number_and_at_least_it_is(value: int) -> None:
    own = Number(value, value, value)
    assert fit_of(claim(value, approx="more_than"), own) is Fit.NONE
    assert fit_of(claim(value, approx="at_least"), own) is Fit.ALL
    assert fit_of(claim(value, approx="up_to"), own) is Fit.ALL


@QUICK
@given(value=VALUES, hedge=HEDGES)
def test_what_is_allowed_has_its_ends_in_order(value: int, hedge: str) -> None:
    span = allowed(claim(value, approx=hedge))
    assert span is not None
    assert span.high is None or span.low <= span.high


@QUICK
@given(number=ranges(), value=VALUES)
def test_a_range_that_is_known_better_never_turns_a_verdict_round(number: Number, value: int) -> None:
    wide = fit_of(claim(value), number)
    narrow = fit_of(claim(value), Number(number.value, number.value, number.value))
    assert wide is Fit.SOME or narrow is wide


@QUICK
@given(number=ranges(), value=VALUES)
def test_a_number_known_only_about_is_never_more_certain(number: Number, value: int) -> None:
    about = Number(number.value, number.low, number.high, about=True)
    loose, firm = fit_of(claim(value), about), fit_of(claim(value), number)
    assert loose is not Fit.ALL or firm is Fit.ALL
    assert loose is not Fit.NONE or firm is Fit.NONE


@QUICK
@given(part=st.integers(0, 300), rest=st.integers(0, 300))
def test_a_percentage_rounded_from_its_numbers_is_borne_out_by_them(part: int, rest: int) -> None:
    whole = part + rest
    if whole:
        percent = round(100 * part / whole)
        written = claim(percent, unit="percent", quote=f"{percent}%")
        fit = share_of(written, Number(part, part, part), Number(whole, whole, whole))
        assert fit is Fit.ALL


@QUICK
@given(part=st.integers(1, 300), rest=st.integers(1, 300), off=st.integers(2, 40))
def test_a_percentage_two_points_off_is_not(part: int, rest: int, off: int) -> None:
    whole = part + rest
    percent = round(100 * part / whole) + off
    written = claim(percent, unit="percent", quote=f"{percent}%")
    assert share_of(written, Number(part, part, part), Number(whole, whole, whole)) is Fit.NONE


@given(fits=FITS)
def test_parts_joined_are_no_better_than_the_worst_of_them(fits: list[Fit]) -> None:
    both = joined(fits)
    assert (both is Fit.NONE) == (Fit.NONE in fits)
    assert (both is Fit.ALL) == (bool(fits) and set(fits) == {Fit.ALL})


@given(fits=FITS)
def test_the_order_of_parts_does_not_matter(fits: list[Fit]) -> None:
    assert joined(fits) is joined(list(reversed(fits)))


FORMS = (
    ("бригада", "бригади", "бригаді", "бригаду", "бригадою"),
    ("завод", "заводу", "заводом", "заводі"),
    ("гарнізон", "гарнізону", "гарнізоном"),
    ("полк", "полку", "полком"),
    ("батальйон", "батальйону", "батальйоном"),
    ("госпиталь", "госпиталя", "госпиталю"),
    ("гарнизон", "гарнизона", "гарнизону", "гарнизоном"),
    ("defender", "defenders"),
    ("brigade", "brigades"),
    ("plant", "plants"),
)


@pytest.mark.parametrize("forms", FORMS, ids=lambda forms: forms[0])
def test_every_form_of_a_word_is_that_word(forms: tuple[str, ...]) -> None:
    assert all(same_word(one, other) for one in forms for other in forms)


@pytest.mark.parametrize("forms", FORMS, ids=lambda forms: forms[0])
def test_no_form_is_one_of_another_word(forms: tuple[str, ...]) -> None:
    others = [other for row in FORMS if row[0][:3] != forms[0][:3] for other in row]
    assert not any(same_word(one, other) for one in forms for other in others)


@QUICK
@given(st.text(alphabet="абвгдежзabcdefg12-ї", min_size=1, max_size=9), st.text(alphabet="абвгabcd12", max_size=9))
def test_being_forms_of_one_word_goes_both_ways(one: str, other: str) -> None:
    assert same_word(one, other) == same_word(other, one)
    assert same_word(one, one)


@QUICK
@given(st.text(max_size=60))
def test_any_phrase_means_something_or_leaves_its_words_over(text: str) -> None:
    found = meant(text, NAMES, sides=("Ariland", "Boria"))
    assert found.exact is False or not found.left
    assert len(set(found.left)) == len(found.left)
