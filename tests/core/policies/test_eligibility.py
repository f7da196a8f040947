"""Where somebody stands: a place is filled by who is surely held, surely one person, and owed no return without exchange."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.fields import FIELDS
from byname.core.policies.eligibility import Profile, Stand, profile
from byname.core.policies.policy import Codes, Each, Longest, Policy, Rule
from tests.core.custody.books import day, person
from tests.core.policies.test_answers import inside

DAY = day("2025-05-20")
HELD = "1 captured 2022-05-17 own-forces 2022-07-01\n1 confirmed 2022-09-01 agency 2022-09-02\n"
WOMEN, LONGEST = Rule("must", "women", (Codes("sex", ("f",)),)), Rule("prefer", "longest", (Longest("capture_date"),))
UNITS = Rule("at-most", "of each unit", (Each("unit"),), 1)
ILL = Rule("at-least", "ill", (Codes("health", ("ill",)),), 1)
POLICY = Policy("T", "aa", 10, must=(WOMEN,), prefer=(LONGEST,), bounds=(UNITS, ILL))


def of(*lines: PersonLine, tied: str = "", policy: Policy = POLICY) -> Profile:
    return profile(policy, "n", lines, DAY, inside=inside, tied=tied)


def one(told: str = HELD, power: str = "aa", **values: str) -> PersonLine:
    return person(told, 1, power=power, **values)


@pytest.mark.parametrize(
    ("line", "stand", "reasons"),
    [
        (one(), Stand.MAY, ()),
        (one(power="bb"), Stand.OTHERS, ()),
        (one(power="aa|bb"), Stand.UNSURE, ("power",)),
        (one(power="|aa|bb"), Stand.UNSURE, ("power",)),
        (one(HELD + "1 returned 2024-02-01 act 2024-02-02"), Stand.HOME, ()),
        (one(HELD + "1 third-state 2024-02-01 agency 2024-02-02"), Stand.HOME, ()),
        (one(HELD + "1 returned 2025-05 act 2025-06-02"), Stand.UNSURE, ("status",)),
        (one("1 sought 2022-05-17 family 2022-07-01"), Stand.NOT_HELD, ()),
        (one(""), Stand.NOT_HELD, ()),
        (one(health="gravely-wounded"), Stand.OWED, ()),
        (one(health="gravely-ill|gravely-wounded"), Stand.OWED, ()),
        (one(health="gravely-ill|well"), Stand.UNSURE, ("health",)),
        (one(health="well|gravely-ill"), Stand.UNSURE, ("health",)),
        (one(health="wounded"), Stand.MAY, ()),
        (replace(one(), identified=False), Stand.UNSURE, ("name-alone",)),
    ],
)
def test_where_somebody_stands(line: PersonLine, stand: Stand, reasons: tuple[str, ...]) -> None:
    found = of(line)
    assert (found.stand, found.reasons) == (stand, reasons)


def test_law_7_a_death_that_is_only_reported_strikes_nobody_off() -> None:
    found = of(one(HELD + "1 died 2024-02-01 detaining-power 2024-02-02 degree=reported"))
    assert (found.stand, found.notes) == (Stand.MAY, ("death-reported",))


def test_law_7_one_yes_to_a_certified_death_strikes_nobody_off_and_two_do() -> None:
    death = HELD + "1 died 2024-02-01 agency 2024-02-02 degree=certified"
    assert of(one(death)).stand is Stand.MAY
    assert of(one(death + " approved")).stand is Stand.DEAD


def test_where_a_link_decides_where_he_stands_he_fills_no_place() -> None:
    """Too many ways to count out, or one of them in which he is home: that is his doubt, and not a guess."""
    assert of(one(), tied="t").reasons == ("link",)
    assert of(one(), one(HELD + "1 returned 2024-02-01 act 2024-02-02"), tied="t").reasons == ("link",)


def test_who_may_be_chosen_whichever_way_a_link_is_decided_may_be_chosen_and_is_marked_as_tied() -> None:
    found = of(one(), one(), tied="t")
    assert (found.stand, found.reasons, found.tied) == (Stand.MAY, (), "t")


def test_who_is_home_whichever_way_the_link_is_decided_is_home() -> None:
    home = one(HELD + "1 returned 2024-02-01 act 2024-02-02")
    assert of(home, home, tied="t").stand is Stand.HOME


def test_what_differs_between_ways_to_decide_is_possible_and_counts_for_the_least() -> None:
    later = one(
        "1 captured 2024-05-17 own-forces 2024-07-01\n1 confirmed 2024-09-01 agency 2024-09-02", sex="m", unit="u2"
    )
    found = of(one(sex="f", unit="u1"), later, tied="t")
    assert found.must == (Answer.POSSIBLE,)
    assert (found.low, found.high) == ((DAY - day("2024-05-17"),), (DAY - day("2022-05-17"),))
    assert found.groups[:2] == (((0, "u1"), Answer.POSSIBLE), ((0, "u2"), Answer.POSSIBLE))


def test_bounds_know_who_is_surely_and_who_possibly_under_them() -> None:
    found = of(one(unit="u1|u2", sex="f", health="ill"))
    assert found.must == (Answer.YES,)
    assert found.groups == (((0, "u1"), Answer.POSSIBLE), ((0, "u2"), Answer.POSSIBLE), ((1, ""), Answer.YES))


def test_of_whom_no_unit_is_told_no_unit_is_bounded() -> None:
    assert of(one()).groups == (((1, ""), Answer.POSSIBLE),)


def test_whoever_is_gone_or_owed_is_ranked_by_nothing() -> None:
    found = of(one(health="gravely-ill", sex="f", unit="u1"))
    assert (found.must, found.low, found.high, found.groups) == ((), (), (), ())


@pytest.mark.parametrize("code", sorted({field.code for field in FIELDS} - {"power", "health", "sex", "unit"}))
def test_no_field_that_the_policy_does_not_name_changes_anything(code: str) -> None:
    """Name, call sign, what the press writes: whatever else is told of him, the policy sees the same person."""
    assert of(one(sex="f", unit="u1", **{code: "famous|2001"})) == of(one(sex="f", unit="u1"))


def test_law_9_swap_the_parties_and_the_same_person_stands_the_same() -> None:
    swapped = of(one(power="bb", sex="f", unit="u1"), policy=replace(POLICY, people="bb"))
    assert swapped == of(one(sex="f", unit="u1"))
