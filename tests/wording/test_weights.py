"""What weighs what is said in three languages alike."""

from __future__ import annotations

import string

import pytest

from byname.core.linkage.evidence import EVIDENCE_CODES, REASON_CODES
from byname.wording import PRINTED
from byname.wording.en.weights_data import WEIGHTS

ASKED_OF_LISTS = {
    "few-candidates",
    "one-list",
    "identical-rows",
    "human-different",
    "human-contradiction",
}
"""Reasons that only the register gives."""


@pytest.mark.parametrize("lang", ["uk", "ru"])
def test_every_sentence_is_there_and_asks_for_the_same_values(lang: str) -> None:
    texts = PRINTED[lang].texts
    for code in {*WEIGHTS, *EVIDENCE_CODES, *REASON_CODES} - ASKED_OF_LISTS:
        asked = [
            {
                name
                for form in ((text,) if isinstance(text, str) else text)
                for _, name, _, _ in string.Formatter().parse(form)
                if name
            }
            for text in (texts[code], PRINTED["en"].texts[code])
        ]
        assert asked[0] == asked[1], code
