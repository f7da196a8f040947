"""First, never before, nobody but: decided where the register can, and never on a guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from byname.core.statements.claim import TextClaim
from byname.core.verdicts import Checked, Verdict
from byname.core.verdicts.firsts import first_exchange, first_time, names_exchange, nobody_but
from byname.wording.verdicts import verdict_sentence
from tests.core.verdicts.claimed import DAY, claim
from tests.core.verdicts.desks import DESK, Answers

HOLDS, NOT, OPEN, WITHHELD = (
    Verdict.HOLDS, Verdict.DOES_NOT_HOLD, Verdict.CANNOT_BE_DECIDED, Verdict.NOT_FOR_PUBLICATION,
)  # fmt: skip
TEXT = "The first defenders of the plant came home on 24 May 2025."
BEFORE, CAME = "returned@..2025-05-24/cohort:plant", "returned@2025-05-24..2025-05-25/cohort:plant"


def swept(text: str, noun: str, sweeping: str = "first", counted: str = "people returned", **fields: Any) -> TextClaim:
    plain = claim(None, counted, "event", quote=text[:9], unit="sweeping", noun=noun, sweeping=sweeping)
    return replace(plain, sentence=(0, len(text)), **fields)


def first(told: dict[str, Any], text: str = TEXT, noun: str = "defenders of the plant", **more: Any) -> Checked:
    withheld, desk, lang = more.pop("withheld", None), more.pop("desk", DESK), more.pop("lang", "en")
    return first_time(
        swept(text, noun, **more), desk, DAY, Answers(told, withheld), {"plant": "the plant"}, text=text, lang=lang
    )


@pytest.mark.parametrize(
    ("before", "came", "verdict", "why"),
    [
        (0, 12, HOLDS, "none"),
        (7, 12, NOT, "before"),
        ((0, 0, 6), 12, OPEN, "open"),  # some may have come before
        ((8, 6, 8), 12, NOT, "before"),
        (0, 0, NOT, "nobody"),
        (0, (12, 0, 12), OPEN, "open"),
    ],
)
def test_it_is_the_first_time_only_if_certainly_nobody_had_come_before(
    before: Any, came: Any, verdict: Verdict, why: str
) -> None:
    """ "No earlier return of that unit or plant by any record"."""
    checked = first({BEFORE: before, CAME: came})
    assert (checked.verdict, checked.why.code) == (verdict, f"verdict.why.first-{why}")
    assert checked.figure == BEFORE


def test_the_sentence_to_print_says_who_had_come_before_or_that_nobody_had() -> None:
    held = first({BEFORE: 0, CAME: 12}).right
    failed = first({BEFORE: 7, CAME: 12}).right
    assert held is not None
    assert failed is not None
    assert verdict_sentence(held.code, held.values) == (
        "The first people of the group “the plant” came back on 24 May 2025; nobody of them before."
    )
    assert verdict_sentence(failed.code, failed.values).startswith("By 23 May 2025, 7 people of the group “the plant”")


@pytest.mark.parametrize(
    ("text", "lang", "before"),
    [
        (
            "For the first time since 1 March 2023, defenders of the plant came home on 24 May 2025.",
            "en",
            "2023-03-01..2025-05-24",
        ),
        ("Уперше повернулися захисники заводу, це було 24 травня 2025 року.", "uk", "..2025-05-24"),
    ],
)
def test_since_a_day_and_the_day_itself_are_read_from_the_sentence(text: str, lang: str, before: str) -> None:
    noun = "захисники заводу" if lang == "uk" else "defenders of the plant"
    assert first({CAME: 12}, text, noun, lang=lang).figure == f"returned@{before}/cohort:plant"


def test_without_a_day_it_is_told_of_the_exchange_shortly_before_the_text() -> None:
    text = "For the first time, defenders of the plant came home."
    assert first({}, text).figure == "returned@..2025-05-23/cohort:plant"
    lonely = first_time(swept(text, "defenders of the plant"), DESK, date(2024, 1, 1), Answers({}), {}, text=text)
    assert (lonely.verdict, lonely.why.code) == (OPEN, "verdict.why.first-when")


def test_never_exchanged_asks_of_exchanges_alone() -> None:
    figure = f"{BEFORE}/rule:no-outside-exchange"
    checked = first({figure: 7, CAME: 12}, sweeping="never", counted="people exchanged")
    assert (checked.figure, checked.verdict) == (figure, NOT)


def test_law_8_a_small_number_of_those_before_is_not_told() -> None:
    checked = first({BEFORE: 2, CAME: 12}, withheld={BEFORE: "small-group"})
    assert (checked.verdict, checked.rule, checked.value) == (WITHHELD, "small-group", None)


UNIT = "бійці 12-ї окремої бригади «Зортава»"
OF_UNIT = "returned@..2025-05-24/by:unit=u12"


def test_of_a_unit_it_holds_only_where_everybody_s_unit_is_known_and_no_other_is_within_it() -> None:
    came = {"returned@2025-05-24..2025-05-25/by:unit=u12": 12}
    assert first(came, noun=UNIT).figure == OF_UNIT
    assert first(came, noun=UNIT).verdict is HOLDS
    assert first({**came, "returned@..2025-05-24/by:unit=": 9}, noun=UNIT).verdict is OPEN
    assert first(came, noun=UNIT, desk=replace(DESK, with_parts=frozenset({"u12"}))).verdict is OPEN
    assert first({**came, OF_UNIT: 9, "returned@..2025-05-24/by:unit=": 9}, noun=UNIT).verdict is NOT


@pytest.mark.parametrize(
    ("noun", "counted", "why"),
    [
        ("marines of the harbour", "people returned", "group-unknown"),
        ("defenders of the plant", "people listed", "first-listed"),
        ("defenders of the plant", "killed", "not-counted"),
    ],
)
def test_what_cannot_be_asked_says_why(noun: str, counted: str, why: str) -> None:
    checked = first({}, noun=noun, counted=counted)
    assert (checked.verdict, checked.why.code) == (OPEN, f"verdict.why.{why}")


ONLY = "Nobody but defenders of the plant came home to Ariland on 24 May 2025."
WHOLE = "returned@2025-05-24..2025-05-25/power:aa"


@pytest.mark.parametrize(
    ("part", "whole", "verdict"),
    [(12, 12, HOLDS), (12, 30, NOT), ((12, 10, 12), 12, OPEN), (0, 0, OPEN), (12, (12, 12, 14), OPEN)],
)
def test_nobody_but_a_group_came_where_all_who_came_were_of_it(part: Any, whole: Any, verdict: Verdict) -> None:
    made = replace(swept(ONLY, "defenders of the plant", "only"), quote="Nobody but defenders of the plant")
    checked = nobody_but(made, DESK.reading(ONLY), DAY, Answers({CAME: part, WHOLE: whole}), {}, text=ONLY)
    assert checked.verdict is verdict
    assert dict(checked.why.values)["whole"] == str(whole[0] if isinstance(whole, tuple) else whole)


@pytest.mark.parametrize("rule", [{CAME: "small-group"}, {WHOLE: "small-difference"}])
def test_law_8_who_else_came_is_not_told_where_they_are_few(rule: dict[str, str]) -> None:
    made = replace(swept(ONLY, "defenders of the plant", "only"), quote="Nobody but defenders of the plant")
    checked = nobody_but(made, DESK.reading(ONLY), DAY, Answers({CAME: 12, WHOLE: 14}, rule), {}, text=ONLY)
    assert (checked.verdict, checked.value) == (WITHHELD, None)


@pytest.mark.parametrize(
    ("words", "lang", "verdict"),
    [
        ("It was the first exchange in two years.", "en", HOLDS),
        ("It was the first exchange in five years.", "en", NOT),
        ("It was the first exchange in three years.", "en", OPEN),  # 1,060 days: nearly
        ("Це перший обмін за два роки.", "uk", HOLDS),
        ("Это первый обмен за пять лет.", "ru", NOT),
        ("It was the first exchange.", "en", NOT),
        ("It was the first exchange since 1 January 2024.", "en", HOLDS),
    ],
)
def test_the_first_exchange_for_so_long_is_held_against_the_one_before_it(
    words: str, lang: str, verdict: Verdict
) -> None:
    made = swept(words, "exchange", counted="people exchanged")
    checked = first_exchange(made, DESK, DAY, {"X-1": "Exchange 1"}, text=words, lang=lang)
    assert checked.verdict is verdict
    assert checked.right is not None
    assert dict(checked.right.values)["before"] == "Exchange 1"


@pytest.mark.parametrize(
    ("noun", "exchange"),
    [
        ("exchange", True),
        ("prisoner swap", True),
        ("обмін", True),
        ("defenders", False),
        ("people of the exchange", False),
        ("", False),
    ],
)
def test_an_exchange_is_told_apart_from_its_people(noun: str, exchange: bool) -> None:
    assert names_exchange(replace(swept(TEXT, noun), quote="The first")) is exchange


@pytest.mark.parametrize("noun", ["those", "people", "prisoners"])
def test_words_that_name_nobody_in_particular_do_not_mean_everybody(noun: str) -> None:
    """ "Nobody but soldiers came home" once held, as all of all who came."""
    assert first({}, noun=noun).why.code == "verdict.why.first-whom"
    made = replace(swept(ONLY, noun, "only"), quote=f"Nobody but {noun}")
    checked = nobody_but(made, DESK.reading(ONLY), DAY, Answers({WHOLE: 12}), {}, text=ONLY)
    assert (checked.verdict, checked.why.code) == (OPEN, "verdict.why.first-whom")


@pytest.mark.parametrize(("part", "verdict"), [(12, HOLDS), (9, NOT)])
def test_nobody_but_soldiers_is_held_against_the_civilians(part: int, verdict: Verdict) -> None:
    made = replace(swept(ONLY, "soldiers", "only", side="Ariland"), quote="Nobody but soldiers")
    told = {WHOLE: 12, f"{WHOLE}/rule:no-civilians": part}
    assert nobody_but(made, DESK.reading(ONLY), DAY, Answers(told), {}, text=ONLY).verdict is verdict


def test_the_first_time_in_three_years_looks_back_three_years() -> None:
    text = "For the first time in three years, defenders of the plant came home on 24 May 2025."
    assert first({CAME: 12}, text).figure == "returned@2022-05-25..2025-05-24/cohort:plant"
