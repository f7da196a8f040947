"""Claims of a text held against a small register: as of the text's day, as known then and now, as the public may be told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from byname.core.verdicts import Basis, Verdict
from tests.core.verdicts.claimed import claim
from tests.registers import SmallRegister

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer
    from byname.core.statements.claim import TextClaim
    from byname.core.verdicts import Checked

pytestmark = pytest.mark.django_db(databases="__all__")

Cast = Mapping[str, "Viewer"]
DAY = date(2023, 3, 1)
SWAP = date(2023, 2, 1)
NAMES = [
    {"text": "defenders of the works", "lang": "en"},
    {"text": "захисники заводу", "lang": "uk"},
    {"text": "Talvor fighters", "lang": "en"},
]


@pytest.fixture
def told(small_register: SmallRegister, cast: Cast) -> SmallRegister:
    """The small register with names for its cohort, another cohort of the same name, and no number too small to tell."""
    from byname.actions.references import NewReference, add_references
    from byname.ledger.references import world

    works = world().of("cohort")["works"]
    facts = world().of("register")["register"]
    brigade = {"title": "Brigade", "criteria": {"units": ["u1"]}, "names": [{"text": "Talvor", "lang": "en"}]}
    entries = [
        NewReference("register", "register", facts | {"threshold": 1}),
        NewReference("cohort", "works", works | {"names": NAMES}),
        NewReference("cohort", "brigade", brigade),
    ]
    add_references(entries, by=cast["all"])
    return small_register


def check(cast: Cast, *claims: TextClaim, published: date | None = DAY, viewer: str = "all") -> list[Checked]:
    from byname.queries.checks import check_claims

    return list(check_claims(claims, viewer=cast[viewer], published=published))


def test_a_claim_of_how_many_of_the_works_came_back_holds(told: SmallRegister, cast: Cast) -> None:
    [checked] = check(cast, claim(5, noun="defenders of the works", side="Ariland"))
    assert (checked.value, checked.low, checked.high) == (5, 5, 5)
    assert checked.verdict is Verdict.HOLDS
    assert checked.basis is Basis.REGISTER
    assert checked.figure == "returned@..2023-03-02/cohort:works/power:aa"
    assert checked.definition.startswith("People who came to be")


def test_one_digit_more_does_not_hold_and_the_right_number_is_given(told: SmallRegister, cast: Cast) -> None:
    [checked] = check(cast, claim(15, noun="defenders of the works", side="Ariland"))
    assert checked.verdict is Verdict.DOES_NOT_HOLD
    assert checked.right is not None
    assert dict(checked.right.values)["n"] == "5"


@pytest.mark.parametrize("value", [0, 5])
def test_law_5_nobody_of_a_sex_that_nobody_wrote_down_is_no_number(told: SmallRegister, cast: Cast, value: int) -> None:
    [checked] = check(cast, claim(value, noun="women", side="Ariland"))
    assert (checked.verdict, checked.right) == (Verdict.CANNOT_BE_DECIDED, None)
    assert checked.why.code == "verdict.why.not-recorded"


def test_law_8_for_print_small_groups_are_withheld_from_everybody(small_register: SmallRegister, cast: Cast) -> None:
    [checked] = check(cast, claim(3, "people held", "stock", side="Boria"))
    assert checked.verdict is Verdict.NOT_FOR_PUBLICATION
    assert (checked.rule, checked.value, checked.right, checked.nearest) == ("small-group", None, None, None)


def test_who_may_see_no_account_has_nothing_checked(small_register: SmallRegister, cast: Cast) -> None:
    from byname.core.errors import RefusedError

    with pytest.raises(RefusedError):
        check(cast, claim(5), viewer="nobody")


def test_the_people_of_somebody_else_s_war_are_not_in_this_register(told: SmallRegister, cast: Cast) -> None:
    [checked] = check(cast, claim(5, side="Utopia"))
    assert checked.verdict is Verdict.CANNOT_BE_DECIDED
    assert checked.why.code == "verdict.why.other-side"


def test_an_event_is_asked_of_the_stage_of_its_day(told: SmallRegister, cast: Cast) -> None:
    [checked] = check(cast, claim(5, kind="event", side="Ariland", first=SWAP, last=SWAP))
    assert checked.figure == "returned/exchange:X-1/power:aa"
    assert checked.verdict is Verdict.HOLDS


def test_what_was_known_on_the_day_of_the_text_stands_beside_what_is_known_now(told: SmallRegister, cast: Cast) -> None:
    [checked] = check(cast, claim(5, kind="event", side="Ariland", first=SWAP, last=SWAP), published=SWAP)
    assert checked.then is not None
    assert checked.now is not None
    assert (checked.then.value, checked.now.value) == (0, 5)  # the act came on the day after
    assert checked.changed


def test_a_name_in_another_language_and_case_means_the_same_group(told: SmallRegister, cast: Cast) -> None:
    [checked] = check(cast, claim(5, noun="захисників заводу", side="Ariland"))
    assert checked.cohorts == ("works",)
    assert checked.verdict is Verdict.HOLDS


def test_a_name_of_two_groups_holds_only_if_both_bear_it_out(told: SmallRegister, cast: Cast) -> None:
    [both] = check(cast, claim(5, noun="Talvor fighters", side="Ariland"))
    assert both.cohorts == ("brigade", "works")
    assert both.verdict is Verdict.HOLDS
    held = claim(7, "people held", "stock", noun="Talvor fighters", side="Ariland", last=date(2023, 1, 1))
    [one] = check(cast, held)
    assert one.verdict is not Verdict.HOLDS


def test_nobody_s_day_no_verdict(told: SmallRegister, cast: Cast) -> None:
    [checked] = check(cast, claim(5, side="Ariland"), published=None)
    assert checked.why.code == "verdict.why.no-day"


def test_each_claim_gets_its_verdict_in_order(told: SmallRegister, cast: Cast) -> None:
    checked = check(cast, claim(5, side="Ariland"), claim(6, side="Ariland"))
    assert [each.claim.value for each in checked] == [5, 6]
    assert [each.verdict for each in checked] == [Verdict.HOLDS, Verdict.DOES_NOT_HOLD]


@pytest.mark.parametrize("side", ["Ariland", "Boria", "unspecified"])
def test_law_9_a_register_s_own_total_that_names_nobody_is_held_against_no_side(
    told: SmallRegister, cast: Cast, tmp_path: Path, side: str
) -> None:
    from byname.actions.arrivals import Arrival
    from byname.actions.claims import take_in_claims
    from byname.actions.references import NewReference, add_references

    add_references([NewReference("source", "press", {"kind": "press", "reliability": 2})], by=cast["all"])
    table = tmp_path / "totals.csv"
    table.write_text("as_of,figure,what,said_by\n2023-02-28,712,people returned,Somebody\n", encoding="utf-8")
    take_in_claims(Arrival(table, source="press", kind="claim-table", title="Totals", received=DAY), by=cast["all"])
    [checked] = check(cast, claim(712, side=side, last=date(2023, 2, 28)))
    assert bool(checked.published) is (side == "unspecified")


MAY_28 = date(2025, 5, 28)


@pytest.mark.parametrize("made_up", [True, False])
def test_law_12_in_a_made_up_register_no_real_table_answers(told: SmallRegister, cast: Cast, made_up: bool) -> None:
    from byname.actions.references import NewReference, add_references
    from byname.ledger.references import world

    facts = world().of("register")["register"]
    add_references([NewReference("register", "register", facts | {"made_up": made_up})], by=cast["all"])
    [checked] = check(cast, claim(1279, noun="defenders of Azovstal", side="Ukraine"), published=MAY_28)
    assert (checked.basis is Basis.PUBLISHED) is not made_up
    assert bool(checked.published) is not made_up


def test_a_text_that_names_no_side_is_about_home_s_people(told: SmallRegister, cast: Cast) -> None:
    from byname.queries.checks import check_claims

    text = "In all 5 people have come home."
    made = claim(5, start=7, end=8, sentence=(0, len(text)), noun="people", side="Ukraine")
    [checked] = check_claims([made], viewer=cast["all"], published=DAY, text=text)
    assert checked.why.code != "verdict.why.other-side"
    home = cast["all"].home
    assert not home or f"power:{home}" in checked.figure


@pytest.mark.parametrize("unit", ["phases", "days"])
def test_stages_and_days_of_an_exchange_are_counted(told: SmallRegister, cast: Cast, unit: str) -> None:
    one, nine = check(cast, claim(1, unit, unit=unit, last=SWAP), claim(9, unit, unit=unit, last=SWAP))
    assert (one.verdict, nine.verdict) == (Verdict.HOLDS, Verdict.DOES_NOT_HOLD)


def test_a_text_that_names_no_side_is_judged_as_of_home_and_that_is_said(told: SmallRegister, cast: Cast) -> None:
    from byname.queries.checks import check_claims

    text = "So many are back."
    [checked] = check_claims(
        [claim(5, sentence=(0, len(text)))], viewer=cast["all"], published=DAY, text=text, lang="uk"
    )
    assert (checked.assumed.code, dict(checked.assumed.values)["side"]) == ("verdict.assumed.silent", "Ariland")


def test_for_the_first_time_is_held_against_every_return_before(told: SmallRegister, cast: Cast) -> None:
    from byname.queries.checks import check_claims

    text = "For the first time, defenders of the works came home on 1 March 2023."
    made = claim(None, "people returned", "event", unit="sweeping", sweeping="first", quote="For the first time",
                 noun="defenders of the works", side="Ariland", sentence=(0, len(text)))  # fmt: skip
    [checked] = check_claims([made], viewer=cast["all"], published=DAY, text=text)
    assert (checked.verdict, checked.value) == (Verdict.DOES_NOT_HOLD, 5)
    assert checked.why.code == "verdict.why.first-before"


def test_over_three_years_is_judged_as_the_number_of_whom_it_is_said(told: SmallRegister, cast: Cast) -> None:
    from byname.queries.checks import check_claims

    text = "4 people have been held for over three years."
    number = claim(4, "people held", "stock", noun="people", side="Ariland", start=0, end=1, sentence=(0, len(text)))
    years = claim(
        3, "sweeping", "stock", unit="sweeping", sweeping="over-years", start=32, end=42, sentence=(0, len(text))
    )
    of_whom, over = check_claims([number, years], viewer=cast["all"], published=DAY, text=text)
    assert "held-over:3y" in of_whom.figure
    assert (over.figure, over.verdict) == (of_whom.figure, of_whom.verdict)
    [alone] = check_claims([years], viewer=cast["all"], published=DAY, text=text)
    assert alone.why.code == "verdict.why.over-years-whom"
