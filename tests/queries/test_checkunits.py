"""Units of whom somebody came for the first time: never on a list, never exchanged, nobody back in any way."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from byname.core.verdicts import Verdict
from tests.core.verdicts.claimed import claim
from tests.registers import SmallRegister

if TYPE_CHECKING:
    from byname.core.verdicts import Checked

pytestmark = pytest.mark.django_db(databases="__all__")

SWAP = date(2023, 2, 1)
LISTED = "Somebody came of 1 unit that had never been on a list."
BACK = "Somebody came of 1 unit of which nobody had returned."


def check(value: int, text: str = "", day: date | None = SWAP) -> Checked:
    from byname.queries._checkanswers import PUBLIC
    from byname.queries._checkdesk import desk_of
    from byname.queries._checkunits import check_units
    from byname.queries._persons import ask_for

    asked = ask_for(None, None, viewer=PUBLIC)
    told = claim(value, "units", unit="units", side="Ariland", sentence=(0, len(text)))
    return check_units(told, desk_of(asked, "aa"), asked, day, text=text, names={}, viewer=PUBLIC)


def test_one_phrase_may_ask_three_questions_and_the_words_say_which(small_register: SmallRegister) -> None:
    """domain.md 4.2, case 3: never on a list, never exchanged and nobody back are three queries."""
    assert check(1, BACK).verdict is Verdict.HOLDS
    listed = check(1, LISTED)
    assert listed.verdict is Verdict.HOLDS_OTHERWISE
    assert listed.nearest is not None
    assert listed.nearest.differs == ("exchanged",)
    assert dict(listed.why.values) == {"listed": "0", "exchanged": "1", "returned": "1"}


def test_where_no_word_says_which_it_must_be_true_of_each(small_register: SmallRegister) -> None:
    assert check(1).verdict is not Verdict.HOLDS
    assert check(3).verdict is Verdict.DOES_NOT_HOLD


def test_without_an_exchange_of_late_nothing_is_compared(small_register: SmallRegister) -> None:
    assert check(1, BACK, day=None).verdict is Verdict.CANNOT_BE_DECIDED
    assert check(1, BACK, day=date(2024, 1, 1)).verdict is Verdict.CANNOT_BE_DECIDED
