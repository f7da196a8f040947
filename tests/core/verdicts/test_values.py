"""What becomes of a claim."""

from __future__ import annotations

import pytest

from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.verdicts import Basis, Checked, Known, Verdict

CLAIM = TextClaim("390", 0, 3, 390, None, None, Hedge.EXACT, "persons", "people returned", "event")


@pytest.mark.parametrize(
    ("verdict", "told"),
    [
        (Verdict.HOLDS, "holds"),
        (Verdict.DOES_NOT_HOLD, "does not hold"),
        (Verdict.HOLDS_OTHERWISE, "holds for another group or rule"),
        (Verdict.CANNOT_BE_DECIDED, "cannot be decided"),
        (Verdict.NOT_FOR_PUBLICATION, "not for publication"),
    ],
)
def test_a_verdict_is_told_in_the_five_ways_that_the_design_names(verdict: Verdict, told: str) -> None:
    assert verdict.told == told


def test_a_checked_claim_says_in_json_what_it_was_held_against() -> None:
    plain = Checked(CLAIM, Verdict.HOLDS, Basis.REGISTER, "returned@2025-05-28", 390, 390, 391).to_json()
    assert plain["verdict"] == "holds"
    assert (plain["figure"], plain["figure_value"], plain["low"], plain["high"]) == (
        "returned@2025-05-28",
        390,
        390,
        391,
    )


def test_it_says_whether_more_is_known_now_than_on_the_day_of_the_text() -> None:
    then, now = Known("2025-05-28", 388, 388, 388, Verdict.DOES_NOT_HOLD), Known("", 390, 390, 390, Verdict.HOLDS)
    assert Checked(CLAIM, Verdict.HOLDS, then=then, now=now).changed
    assert not Checked(CLAIM, Verdict.HOLDS, then=now, now=now).changed
    assert not Checked(CLAIM, Verdict.HOLDS, now=now).changed
