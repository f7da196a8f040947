"""What a policy is, who may be chosen by one, and what an approval is bound to."""

from __future__ import annotations

import pytest

from byname.core.errors import RefusedError
from byname.core.fields import FIELD_OF
from byname.core.policies.policy import (
    BALANCING,
    ORDERING,
    OWED,
    Codes,
    Over,
    Policy,
    Rule,
    approved_by,
    demand_own_people,
    policy_digest,
)
from byname.core.statuswords import HEALTH

WOMEN = Rule("must", "women", (Codes("sex", ("f",)), Over("capture_date", 36)))


@pytest.mark.parametrize("named", BALANCING)
def test_a_rule_touches_only_what_the_table_of_fields_lets_it_touch(named: str) -> None:
    field = FIELD_OF["rank" if named == "rank_class" else named]
    assert field.boundable
    assert field.rankable is (named in ORDERING)


@pytest.mark.parametrize(
    "never", ["name", "call_sign", "birth_place", "kin", "note", "camp", "power", "number", "status"]
)
def test_who_somebody_is_and_what_is_written_of_him_stands_in_neither(never: str) -> None:
    assert never not in {*ORDERING, *BALANCING}


def test_whoever_is_owed_return_is_a_state_of_health_that_is_read() -> None:
    assert set(HEALTH) > OWED


def test_a_policy_touches_the_fields_of_its_rules_and_health_which_sets_apart() -> None:
    assert Policy("t", "aa", 1, must=(WOMEN,)).fields == {"sex", "capture_date", "health"}


@pytest.mark.parametrize(("names", "enough"), [([], False), (["olha"], False), (["olha", "borys"], True)])
def test_two_different_people_approve(names: list[str], enough: bool) -> None:
    assert approved_by(frozenset(names)) is enough


def test_an_approval_is_bound_to_one_text_as_one_version_of_one_policy() -> None:
    digests = {policy_digest(*facts) for facts in [("a", 1, "x"), ("a", 2, "x"), ("b", 1, "x"), ("a", 1, "y")]}
    assert len(digests) == 4
    assert policy_digest("a", 1, "x") in digests


@pytest.mark.parametrize(("people", "home"), [("bb", "aa"), ("aa", "bb"), ("aa", ""), ("", "aa"), ("", "")])
def test_among_captives_in_ones_own_hands_nobody_is_ranked(people: str, home: str) -> None:
    with pytest.raises(RefusedError, match="own-people-only"):
        demand_own_people(people, home)


@pytest.mark.parametrize("home", ["aa", "bb"])
def test_law_9_either_side_may_choose_among_its_own(home: str) -> None:
    demand_own_people(home, home)
