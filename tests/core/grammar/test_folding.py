"""However a word was typed, it folds to one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.grammar.folding import APOSTROPHES, fold_word

LETTERS = "абвгдеєёжзиіїйклмнопрстуфхцчшщьюяaceiopxyABCEHIKMOPTXé'’ʼ-\u00ad\u200b\u200f\u0301\u0306\u0308"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Обмін", "обмін"),
        ("oбмін", "обмін"),
        ("oбмeн", "обмен"),
        ("п\u2019ять", "п'ять"),
        ("п\u02bcять", "п'ять"),
        ("п`ять", "п'ять"),
        ("обмі\u00adн", "обмін"),
        ("об\u200bмін", "обмін"),
        ("\u202eобмін\u202c", "обмін"),
        ("за\u0301мок", "замок"),
        ("трёх", "трех"),
        ("ТРЁХ", "трех"),
        ("и\u0306", "й"),
        ("і\u0308", "ї"),
        ("sоldiers", "soldiers"),
        ("exchаngе", "exchange"),
        ("caf\u00e9", "caf\u00e9"),
        ("63", "63"),
        ("１２", "12"),
        ("ﬁve", "five"),
        ("al\u2011Quds", "al-quds"),
        ("полонених", "полонених"),
    ],
)
def test_a_word_folds(written: str, folded: str) -> None:
    assert fold_word(written) == folded


@pytest.mark.parametrize("sign", APOSTROPHES)
def test_every_apostrophe_is_one(sign: str) -> None:
    assert fold_word(f"дев{sign}ять") == "дев'ять"


@given(st.text(LETTERS, max_size=12))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_word(fold_word(text)) == fold_word(text)


@given(st.text(max_size=12))
def test_folding_any_text_twice_changes_nothing(text: str) -> None:
    assert fold_word(fold_word(text)) == fold_word(text)
