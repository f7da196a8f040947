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
    [found] = asked_of(cast, question, viewer)
    return found


def asked_of(cast: Cast, question: str, viewer: str = "all") -> tuple[Answered, ...]:
    from byname.queries.asking import answers

    return answers(question, viewer=cast[viewer], as_of=DAY)


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


def test_two_questions_are_answered_in_order_and_the_second_is_about_the_same_people(
    small_register: SmallRegister, cast: Cast
) -> None:
    first, second = asked_of(cast, "how many people of the works are back, and how many are held?")
    assert first.figure is not None
    assert second.figure is not None
    assert (first.figure.figure, second.figure.figure) == (
        "returned@2023-03-01/cohort:works",
        "held@2023-03-01/cohort:works",
    )
    assert (first.question, second.question) == ("how many people of the works are back", "how many are held?")


@pytest.mark.parametrize(
    ("question", "lang"),
    [("Скільки жінок вдома?", "uk"), ("Сколько дома мужчин?", "ru"), ("how many men are back?", "en")],
)
def test_what_the_register_does_not_record_is_said_and_is_not_nobody(
    small_register: SmallRegister, cast: Cast, question: str, lang: str
) -> None:
    """Nobody wrote down of anyone here whether it is a man or a woman: 0 would be untrue."""
    found = ask(cast, question)
    assert (found.figure, found.lang) == (None, lang)
    assert found.why is not None
    assert (found.why.code, dict(found.why.values)) == ("ask.not-recorded", {"field": "@ask.field.sex"})


def test_a_day_out_of_reach_is_refused_in_a_sentence_beside_the_other_answers(
    small_register: SmallRegister, cast: Cast
) -> None:
    first, second = asked_of(cast, "how many are held? And on 1 January 2099?")
    assert first.figure is not None
    assert second.why is not None
    assert second.why.code == "ask.refused"


def test_an_exchange_is_asked_about_by_its_code(small_register: SmallRegister, cast: Cast) -> None:
    from byname.queries.asking import answers

    [plain] = answers("how many are back?", viewer=cast["all"], as_of=DAY)
    for code in plain.exchanges:
        found = ask(cast, f"How many Arilanders came home in {code.lower()}?")
        assert found.figure is not None
        assert found.figure.figure == f"returned/exchange:{code}/power:aa"
    assert plain.exchanges


@pytest.mark.parametrize(
    ("question", "lang", "words"),
    [
        ("скільки людей із works повернулося?", "uk", ("Рахують людей, кожн", "За відомостями на")),
        ("сколько людей из works вернулось?", "ru", ("Считают людей, каждого один раз.", "По сведениям на")),
    ],
    ids=["uk", "ru"],
)
def test_what_a_figure_counts_is_told_in_the_language_of_the_question(
    small_register: SmallRegister, cast: Cast, question: str, lang: str, words: tuple[str, ...]
) -> None:
    found = ask(cast, question)
    assert (found.lang, found.figure is not None) == (lang, True)
    assert all(each in found.definition for each in words), found.definition
    assert all(reading.definition for reading in found.others)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("скільки жінок із works вдома?", "З них рахують: жінки."),
        ("сколько женщин из works дома?", "Из них считают: женщины."),
    ],
    ids=["uk", "ru"],
)
def test_whom_a_question_is_narrowed_down_to_stands_in_the_definition(
    small_register: SmallRegister, cast: Cast, question: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from byname.queries import asking

    monkeypatch.setattr(asking._Asked, "_unrecorded", lambda *_: None)
    assert words in ask(cast, question).definition


@pytest.mark.parametrize(
    "question", ["how many people are back in 9999?", "скільки людей вдома у 1812 році?"], ids=["en", "uk"]
)
def test_a_year_that_was_not_read_is_never_dropped_unsaid(
    small_register: SmallRegister, cast: Cast, question: str
) -> None:
    assert set(ask(cast, question).unknown) & {"9999", "1812"}
