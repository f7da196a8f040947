"""Why two rows may be of one person, in words."""

from __future__ import annotations

import pytest

from byname.cli.comparing.reasons import reasons, told_in_words
from byname.core.linkage.evidence import EVIDENCE_CODES
from byname.core.linkage.features import FeatureResult
from byname.wording import say
from tests.cli.comparing.lists import Desk

BIRTH = FeatureResult("birth", "agree", "1985-04-03", "1985-04-03", 6.0, "birth-equal")
SEX = FeatureResult("sex", "agree", "m", "m", 0.1, "sex-equal")
NUMBER = FeatureResult("number", "missing", "AA-0012", "", 0.0, "number-missing")


def test_what_speaks_loudest_comes_first() -> None:
    assert told_in_words([SEX, BIRTH], lang="en").startswith("Both give the same full date of birth, 1985-04-03.")


def test_what_one_row_does_not_tell_is_left_out() -> None:
    assert [each.feature for each, _why in reasons([BIRTH, NUMBER], lang="en")] == ["birth"]


@pytest.mark.parametrize("lang", ["en", "uk", "ru"])
@pytest.mark.parametrize("code", sorted(EVIDENCE_CODES))
def test_every_finding_has_its_sentence_in_every_language(code: str, lang: str) -> None:
    values = {"left": "Ква", "right": "Сто"}
    said = say(code, lang=lang, **values)
    assert said.endswith((".", "Сто.", "Ква."))
    assert ("{" in EVIDENCE_CODES[code]) == any(value in said for value in values.values())


def test_another_column_that_was_asked_for_is_evidence_too(desk: Desk) -> None:
    one = desk.file("a.csv", "Name;Born;City;Guild\nAdan Brook;1985-04-03;Kva;x\n")
    other = desk.file("b.csv", "Name;Born;City;Guild\nAdan Brook;1985-04-03;KVA;y\n")
    [pair] = desk.told("compare", one, other, "--also", "City", "--also", "Guild")["pairs"]
    whys = [each["why"] for each in pair["evidence"] if each["feature"].startswith("also:")]
    assert whys == ["City: both say Kva.", "Guild: one says x, the other y."]
