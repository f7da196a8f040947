"""Every number expression of a sentence: value, bounds, hedge, form, use."""

from __future__ import annotations

import pytest

from byname.core.grammar.numerals import numerals
from byname.core.grammar.parts import Numeral
from byname.core.grammar.sentences import sentences
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


def read(text: str, tongue: Tongue) -> list[Numeral]:
    return [one for sentence in sentences(text, tongue) for one in numerals(sentence, tongue)]


@pytest.mark.parametrize(
    ("tongue", "text", "quote", "value"),
    [
        (EN, "They freed two hundred and seven men.", "two hundred and seven", 207),
        (UK, "Тіла тисячі чотирьохсот дев'яти оборонців.", "тисячі чотирьохсот дев'яти", 1409),
        (RU, "Останки пятисот одного защитника.", "пятисот одного", 501),
    ],
)
def test_a_number_in_words_is_read(tongue: Tongue, text: str, quote: str, value: int) -> None:
    (one,) = read(text, tongue)
    assert (text[one.start : one.end], one.value) == (quote, value)
