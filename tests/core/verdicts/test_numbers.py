"""How a number as written stands to a number with a range."""

from __future__ import annotations

from fractions import Fraction

import pytest

from byname.core.press.counts import Hedge
from byname.core.verdicts.numbers import Fit, Number, Span, allowed, fit_of, is_share, joined, share_of
from tests.core.verdicts.claimed import claim

EXACT = Number(1290, 1290, 1290)
RANGE = Number(1290, 1270, 1310)


@pytest.mark.parametrize(
    ("value", "approx", "number", "fit"),
    [
        (1290, "exact", EXACT, Fit.ALL),
        (1291, "exact", EXACT, Fit.NONE),
        (1290, "exact", RANGE, Fit.SOME),
        (1311, "exact", RANGE, Fit.NONE),
        (1300, "about", RANGE, Fit.ALL),
        (1200, "about", RANGE, Fit.ALL),
        (1180, "about", RANGE, Fit.SOME),
        (1000, "about", RANGE, Fit.NONE),
        (1200, "more_than", RANGE, Fit.ALL),
        (1270, "more_than", RANGE, Fit.SOME),
        (1270, "at_least", RANGE, Fit.ALL),
        (1310, "more_than", RANGE, Fit.NONE),
        (1310, "at_least", RANGE, Fit.SOME),
        (1310, "nearly", RANGE, Fit.ALL),
        (1300, "nearly", RANGE, Fit.SOME),
        (1500, "nearly", RANGE, Fit.NONE),
        (1310, "up_to", RANGE, Fit.ALL),
        (1269, "up_to", RANGE, Fit.NONE),
    ],
)
def test_it_holds_only_if_every_number_of_the_range_fits_and_fails_only_if_none_does(
    value: int, approx: str, number: Number, fit: Fit
) -> None:
    assert fit_of(claim(value, approx=approx), number) is fit


def test_a_range_in_the_text_allows_what_lies_between_its_ends() -> None:
    written = claim(None, approx="range", lower=1250, upper=1350)
    assert fit_of(written, RANGE) is Fit.ALL
    assert fit_of(claim(None, approx="range", lower=1290, upper=1350), RANGE) is Fit.SOME


def test_a_number_that_its_source_knows_only_about_leaves_an_exact_one_open() -> None:
    assert fit_of(claim(2500), Number(2500, 2500, 2500, about=True)) is Fit.SOME
    assert fit_of(claim(2500, approx="about"), Number(2500, 2500, 2500, about=True)) is Fit.ALL


@pytest.mark.parametrize(
    ("quote", "value", "approx", "fit"),
    [
        ("52%", 52, "exact", Fit.ALL),  # 1290 of 2500 is 51.6 %
        ("51.6 %", 51, "exact", Fit.ALL),
        ("51,5 %", 51, "exact", Fit.NONE),
        ("51%", 51, "exact", Fit.NONE),
        ("about 50%", 50, "about", Fit.ALL),
        ("more than 50%", 50, "more_than", Fit.ALL),
        ("more than 52%", 52, "more_than", Fit.NONE),
        ("nearly 52%", 52, "nearly", Fit.ALL),
    ],
)
def test_a_percentage_is_rounded_as_it_is_written(quote: str, value: int, approx: str, fit: Fit) -> None:
    written = claim(value, approx=approx, unit="percent", quote=quote)
    assert is_share(written)
    assert share_of(written, EXACT, Number(2500, 2500, 2500)) is fit


def test_law_5_a_whole_known_about_stays_about_through_division() -> None:
    whole = Number(2500, 2500, 2500, about=True)
    assert share_of(claim(52, unit="percent", quote="52%"), EXACT, whole) is Fit.SOME
    assert share_of(claim(80, unit="percent", quote="80%"), EXACT, whole) is Fit.NONE
    assert share_of(claim(40, unit="percent", approx="more_than", quote="over 40%"), EXACT, whole) is Fit.ALL


@pytest.mark.parametrize(
    ("fraction", "approx", "fit"),
    [
        ("1/2", "exact", Fit.ALL),
        ("1/2", "more_than", Fit.ALL),
        ("1/3", "exact", Fit.NONE),
        ("2/3", "more_than", Fit.NONE),
        ("x", "exact", Fit.SOME),
    ],
)
def test_a_bare_fraction_is_said_as_people_speak(fraction: str, approx: str, fit: Fit) -> None:
    written = claim(None, unit="fraction", fraction=fraction, approx=approx)
    assert share_of(written, EXACT, Number(2500, 2500, 2500)) is fit


def test_of_nobody_and_of_no_number_nothing_is_certain() -> None:
    assert share_of(claim(50, unit="percent", quote="50%"), EXACT, Number(0, 0, 0)) is Fit.SOME
    assert fit_of(claim(None, vague=True), EXACT) is Fit.SOME
    assert allowed(claim(None)) is None


def test_a_part_is_never_more_than_its_whole() -> None:
    assert share_of(claim(100, unit="percent", quote="100%"), Number(10, 10, 12), Number(10, 10, 12)) is Fit.SOME
    assert allowed(claim(100, approx="up_to")) == Span(Fraction(0), Fraction(100))


def test_one_part_that_fails_fails_all_of_them() -> None:
    assert joined([Fit.ALL, Fit.NONE, Fit.SOME]) is Fit.NONE
    assert joined([Fit.ALL, Fit.SOME]) is Fit.SOME
    assert joined([Fit.ALL]) is Fit.ALL
    assert joined([]) is Fit.SOME
    assert Hedge("about") is Hedge.ABOUT
