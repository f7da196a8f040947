"""Questions in plain words to a small register."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.registers import SmallRegister

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer
    from byname.queries.asking import Answered

pytestmark = pytest.mark.django_db(databases="__all__")

Cast = Mapping[str, "Viewer"]
DAY = date(2023, 3, 1)


def ask(cast: Cast, question: str, viewer: str = "all") -> Answered:
    from byname.queries.asking import answer

    return answer(question, viewer=cast[viewer], as_of=DAY)


def test_a_question_gets_a_figure_its_definition_and_a_sentence(small_register: SmallRegister, cast: Cast) -> None:
    found = ask(cast, "how many people of the works are back?")
    assert found.figure is not None
    assert (found.figure.figure, found.figure.value) == ("returned@2023-03-01/cohort:works", 5)
    assert "of the group Taken at the works" in found.figure.definition
    assert found.sentence is not None
    assert dict(found.sentence.values)["n"] == "5"


def test_other_things_that_the_words_may_ask_for_stand_beside_it(small_register: SmallRegister, cast: Cast) -> None:
    found = ask(cast, "how many are held?")
    assert found.figure is not None
    assert found.figure.figure == "held@2023-03-01/power:aa"
    assert {each.differs for each in found.others} >= {("side",)}
    assert len({each.figure.value for each in found.others}) == len(found.others)


def test_a_group_that_nobody_named_is_not_everybody(small_register: SmallRegister, cast: Cast) -> None:
    found = ask(cast, "how many marines are back?")
    assert found.figure is None
    assert found.why is not None
    assert (found.why.code, dict(found.why.values)) == ("ask.group-unknown", {"words": "marines"})
    assert "Taken at the works" in found.groups


def test_what_is_no_question_says_what_can_be_asked(small_register: SmallRegister, cast: Cast) -> None:
    found = ask(cast, "hello there")
    assert found.figure is None
    assert found.why is not None
    assert found.why.code == "ask.not-understood"


def test_law_8_a_keeper_is_not_told_a_small_number_in_words_either(small_register: SmallRegister, cast: Cast) -> None:
    found = ask(cast, "how many Borians are held?", viewer="keeper")
    assert found.figure is not None
    assert (found.figure.value, found.sentence) == (None, None)


def test_who_may_see_no_account_asks_in_vain(small_register: SmallRegister, cast: Cast) -> None:
    from byname.core.errors import RefusedError

    with pytest.raises(RefusedError):
        ask(cast, "how many are back?", viewer="nobody")
