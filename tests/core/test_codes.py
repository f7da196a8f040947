"""A slip of the pen in a code is refused, and what may be meant is named."""

from __future__ import annotations

import pytest

from byname.core.codes import code_meant, known_code, words_for_codes
from byname.core.errors import MisuseError


def test_a_code_that_nobody_knows_is_refused_with_those_close_to_it() -> None:
    known_code("exchange", "X-1", ["X-1"])
    with pytest.raises(MisuseError, match="Close to it: X-1, X-12"):
        known_code("exchange", "X-13", ["X-1", "X-12", "winter"])
    with pytest.raises(MisuseError, match="There are: spring, winter"):
        known_code("exchange", "X-1", ["winter", "spring"])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("aa", "aa"),
        (" AA ", "aa"),
        ("Aland", "aa"),
        ("АЛАНДІЯ", "aa"),
        ("b land", "bb"),
        ("Республіка Бет", "bb"),
        ("cc", "cc"),
        ("Both", ""),
        ("Україна", ""),
        ("", ""),
    ],
)
def test_a_word_means_the_code_of_what_is_registered_so(text: str, code: str) -> None:
    named = {"aa": ["Aland", "Аландія", "Both"], "bb": ["Bland", "Республіка  Бет", "Both"], "cc": ["bb"]}
    assert code_meant(text, words_for_codes(named)) == code


def test_codes_that_differ_in_case_alone_mean_themselves_and_nothing_else() -> None:
    words = words_for_codes({"aa": [], "AA": []})
    assert (code_meant("aa", words), code_meant("AA", words), code_meant("Aa", words)) == ("aa", "AA", "")


def test_a_code_in_other_capitals_is_refused_with_the_one_that_is_meant() -> None:
    with pytest.raises(MisuseError, match="Close to it: aa"):
        known_code("power", "AA", ["aa", *(f"z{n}" for n in range(20))])
