"""A claim as `byname check --json` gives it."""

from __future__ import annotations

from byname.core.statements.claim import Attribution
from byname.core.statements.reading import read_claims


def test_what_the_text_does_not_say_is_null() -> None:
    (claim,) = read_claims("Ukraine brought home 25 soldiers.")
    told = claim.to_json()
    assert (told["value"], told["approx"], told["side"], told["speaker"]) == (25, "exact", "Ukraine", None)
    assert (told["of_total"], told["subgroup"], told["date_text"], told["whole"]) == (None, None, None, False)


def test_the_speaker_is_that_of_the_attribution() -> None:
    assert Attribution(0, 5, speaker="the office").speaker == "the office"


def test_the_whole_of_a_part_is_told_as_such_and_not_as_so_many_returned() -> None:
    part, whole = read_claims("By 28 May 2025, 120 of about 332 defenders of the works had come home.")
    assert (part.counts, whole.counts) == (part.counted, "as the whole")
