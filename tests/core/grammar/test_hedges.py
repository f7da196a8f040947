"""What hedges a number, before it and after it."""

from __future__ import annotations

import pytest

from byname.core.grammar.hedges import bounds, changes_before, hedge_after, hedge_before
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN
BEFORE = {
    Hedge.MORE_THAN: {
        EN: "more than|over|well over|slightly more than|in excess of|upwards of",
        UK: "понад|більше ніж|більш ніж|більш як|трохи більше ніж|більше",
        RU: "более|более чем|больше|свыше|чуть более|чуть больше",
    },
    Hedge.AT_LEAST: {
        EN: "at least|no fewer than|not less than|a minimum of",
        UK: "щонайменше|принаймні|не менше ніж|не менш як|мінімум|як мінімум",
        RU: "не менее|не менее чем|как минимум|по меньшей мере|минимум",
    },
    Hedge.NEARLY: {
        EN: "nearly|almost|just under|close to",
        UK: "майже|мало не|без малого|трохи менше ніж",
        RU: "почти|без малого|чуть менее|едва ли не",
    },
    Hedge.UP_TO: {
        EN: "up to|as many as|no more than|at most|fewer than",
        UK: "до|не більше ніж|щонайбільше|максимум|менш ніж",
        RU: "до|не более|не более чем|максимум|менее",
    },
    Hedge.ABOUT: {
        EN: "about|around|some|roughly|approximately|an estimated|probably|~",
        UK: "близько|приблизно|орієнтовно|десь|біля|ймовірно",
        RU: "около|примерно|приблизительно|порядка|ориентировочно|где-то",
    },
}
CASES = [
    (tongue, phrase, hedge)
    for hedge, tongues in BEFORE.items()
    for tongue, phrases in tongues.items()
    for phrase in phrases.split("|")
]


@pytest.mark.parametrize(("tongue", "phrase", "hedge"), CASES)
def test_a_phrase_before_a_number_hedges_it(tongue: Tongue, phrase: str, hedge: Hedge) -> None:
    found = tokens(f"{phrase} 20", tongue)
    assert hedge_before(found, len(found) - 1, tongue) == (hedge, 0)


@pytest.mark.parametrize(
    ("tongue", "text", "hedge"),
    [
        (EN, "20 or more men", Hedge.AT_LEAST),
        (EN, "20+ men", Hedge.AT_LEAST),
        (EN, "20 or so men", Hedge.ABOUT),
        (EN, "20-odd men", Hedge.ABOUT),
        (EN, "20 at most.", Hedge.UP_TO),
        (EN, "20 at least were", Hedge.EXACT),
        (UK, "20 і більше осіб", Hedge.AT_LEAST),
        (UK, "20 з гаком осіб", Hedge.MORE_THAN),
        (RU, "20 с лишним человек", Hedge.MORE_THAN),
        (RU, "20 и более человек", Hedge.AT_LEAST),
        (RU, "20 человек", Hedge.EXACT),
    ],
)
def test_a_phrase_after_a_number_hedges_it(tongue: Tongue, text: str, hedge: Hedge) -> None:
    assert hedge_after(tokens(text, tongue), 1, tongue)[0] is hedge


@pytest.mark.parametrize(
    ("tongue", "text"),
    [
        (EN, "they handed over 22"),
        (EN, "turning over 22"),
        (UK, "кількість зросла до 22"),
        (UK, "дійшло до 22"),
        (RU, "число дойдет до 22"),
        (RU, "выросло до 22"),
    ],
)
def test_what_a_number_has_become_does_not_bound_it(tongue: Tongue, text: str) -> None:
    found = tokens(text, tongue)
    assert hedge_before(found, len(found) - 1, tongue)[0] is Hedge.EXACT


def test_a_change_in_another_clause_does_not_count() -> None:
    found = tokens("число выросло, вернут до 20", RU)
    assert not changes_before(found, len(found) - 2, RU)


@pytest.mark.parametrize(
    ("hedge", "lower", "upper"),
    [
        (Hedge.EXACT, None, None),
        (Hedge.ABOUT, None, None),
        (Hedge.MORE_THAN, 20, None),
        (Hedge.AT_LEAST, 20, None),
        (Hedge.NEARLY, None, 20),
        (Hedge.UP_TO, None, 20),
    ],
)
def test_bounds_follow_the_labelling_rules(hedge: Hedge, lower: int | None, upper: int | None) -> None:
    assert bounds(20, hedge) == (lower, upper)
