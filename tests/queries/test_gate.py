"""Law 8: one gate for everything that leaves; small numbers as docs/decisions/0005-who-sees-small-numbers.md says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.core.disclosure import THRESHOLD, Action, Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.fields import FIELDS
from byname.queries import (
    accounts,
    bare_names,
    chronology,
    claim_lives,
    contradictions,
    documents,
    exchanges,
    figures,
    gate,
    handovers,
    left_out,
    outside,
    people,
    promises,
    releases,
    responses,
    returns,
    reviews,
    talks,
    texts,
    units,
    vanished,
    what_if,
)
from byname.queries.gate import allow, exact, group_field, shown, threshold
from tests.registers import CAPTIVES, PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 4, 1)
ASKING: dict[str, Callable[[Viewer], object]] = {
    "account": lambda v: accounts.account(viewer=v),
    "figure": lambda v: figures.figure("taken", viewer=v),
    "explain": lambda v: figures.explain("taken", "held", viewer=v),
    "units": lambda v: units.without("returned", viewer=v, before=DAY),
    "claims": lambda v: documents.claims(viewer=v),
    "find": lambda v: people.find("x", viewer=v),
    "person": lambda v: people.person("1167364419-0", viewer=v),
    "documents": lambda v: documents.documents(viewer=v),
    "document": lambda v: documents.document(1, viewer=v),
    "record": lambda v: documents.record("1167364419-0", viewer=v),
    "mend": lambda v: documents.mend_file(1, viewer=v),
    "pairs": lambda v: reviews.pairs(viewer=v),
    "listed": lambda v: reviews.listed(viewer=v),
    "tally": lambda v: reviews.tally(viewer=v),
    "names_in": lambda v: reviews.names_in((), viewer=v),
    "next_pair": lambda v: reviews.next_pair(viewer=v),
    "pair": lambda v: reviews.pair("1167364419-0", "1167364419-0", viewer=v),
}
REFUSED = {
    "nobody": set(ASKING),
    "keeper": {
        "find",
        "person",
        "documents",
        "document",
        "record",
        "mend",
        "pairs",
        "listed",
        "tally",
        "names_in",
        "next_pair",
        "pair",
    },
    "reader": {"mend", "pairs", "listed", "tally", "names_in", "next_pair", "pair"},
    "registrar": {"pairs", "listed", "tally", "names_in", "next_pair", "pair"},
    "reviewer": {"mend"},
}


@pytest.mark.parametrize(
    ("role", "asked"), [(role, asked) for role, queries in REFUSED.items() for asked in sorted(queries)]
)
def test_each_role_is_refused_what_it_may_not_ask(
    small_register: SmallRegister, cast: Mapping[str, Viewer], role: str, asked: str
) -> None:
    with pytest.raises(RefusedError, match="may not do this"):
        ASKING[asked](cast[role])


@pytest.mark.parametrize("asked", ["account", "figure", "explain", "units", "claims"])
def test_a_keeper_gets_numbers(small_register: SmallRegister, cast: Mapping[str, Viewer], asked: str) -> None:
    assert ASKING[asked](cast["keeper"]) is not None


def test_a_refusal_names_the_rule(cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(RefusedError, match="rule keeper-sees-nobody"):
        allow(Action.SEE_PERSON, viewer=cast["keeper"])


def test_small_numbers_are_exact_for_who_may_see_every_power_counted(cast: Mapping[str, Viewer]) -> None:
    assert exact({"aa", "bb", ""}, viewer=cast["reader"])
    assert exact({"aa"}, viewer=cast["own-reader"])
    assert not exact({"aa", "bb"}, viewer=cast["own-reader"])
    assert not exact({"aa"}, viewer=cast["keeper"])


def test_a_field_is_shown_by_role_and_direction(cast: Mapping[str, Viewer]) -> None:
    assert shown("phone", "aa", viewer=cast["registrar"])
    assert not shown("phone", "bb", viewer=cast["registrar"])
    assert not shown("camp", "aa", viewer=cast["registrar"])
    assert not shown("name", "bb", viewer=cast["own-reader"])


@pytest.mark.parametrize(
    "code", [field.code for field in FIELDS if field.sensitivity in {"identity", "protected", "secret"}]
)
def test_no_field_that_identifies_or_is_protected_forms_groups(cast: Mapping[str, Viewer], code: str) -> None:
    with pytest.raises(MisuseError, match="forms no groups"):
        group_field(code, viewer=cast["all"])


def test_a_field_that_is_none_forms_no_groups(cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError, match="'shoe_size' forms no groups"):
        group_field("shoe_size", viewer=cast["all"])
    group_field("unit", viewer=cast["keeper"])
    group_field("rank_class", viewer=cast["keeper"])


def test_the_threshold_is_the_registers_own(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert threshold(viewer=cast["keeper"]) == THRESHOLD
    body = {"title": "Small", "time_zone": "UTC", "made_up": True, "threshold": 2}
    add_references([NewReference("register", "register", body)], by=cast["all"])
    assert threshold(viewer=cast["keeper"]) == 2


def test_every_status_has_the_field_that_gives_its_day() -> None:
    known = {field.code for field in FIELDS}
    assert set(gate.DATE_FIELD.values()) | set(gate.PLACE_FIELD.values()) <= known


TOLD: dict[str, Callable[[Viewer], object]] = {
    "account": lambda v: accounts.account(viewer=v, as_of=DAY, by="unit"),
    "stock": lambda v: figures.people_of("taken@2023-04-01", viewer=v),
    "dead": lambda v: figures.people_of("dead@2023-04-01/power:aa", viewer=v),
    "explain": lambda v: figures.explain("taken@2022-06-01", "held@2023-04-01", viewer=v, people=True),
    "handover": lambda v: handovers.handover("X-1", viewer=v, people=True),
    "outside": lambda v: outside.outside(viewer=v, start=date(2022, 5, 1), end=DAY, people=True),
    "returns": lambda v: returns.returns(viewer=v),
    "flow": lambda v: returns.flow(viewer=v, as_of=DAY),
    "left-out": lambda v: left_out.left_out("X-1", viewer=v, power="aa"),
    "what-if": lambda v: what_if.what_if("all for all", viewer=v, as_of=DAY, people=["come", "remain"], by="unit"),
    "units": lambda v: units.without("returned", viewer=v, before=DAY),
    "responses": lambda v: responses.responses(viewer=v),
    "exchanges": lambda v: exchanges.exchanges(viewer=v),
    "talks": lambda v: talks.talks(viewer=v),
    "promises": lambda v: promises.promises(viewer=v),
    "chronology": lambda v: chronology.chronology(viewer=v),
    "texts": lambda v: texts.texts(viewer=v),
    "lives": lambda v: claim_lives.lives(viewer=v),
    "releases": lambda v: releases.releases(viewer=v),
}
"""Questions about numbers, each with whatever names it can give."""
NAMED: dict[str, Callable[[Viewer], object]] = {
    "contradicted": lambda v: contradictions.contradicted(viewer=v),
    "name-alone": lambda v: bare_names.bare_names(viewer=v),
    "vanished": lambda v: vanished.vanished("bureau", viewer=v),
}
"""Questions that have nothing but people in their answer."""


@pytest.mark.parametrize("asked", [*TOLD, *NAMED])
def test_law_8_a_stranger_gets_no_answer_at_all(
    small_register: SmallRegister, cast: Mapping[str, Viewer], asked: str
) -> None:
    with pytest.raises(RefusedError):
        (TOLD | NAMED)[asked](cast["nobody"])


@pytest.mark.parametrize("asked", TOLD)
def test_law_8_who_sees_no_people_is_told_no_name_no_number_of_a_record_and_no_day_of_birth(
    small_register: SmallRegister, cast: Mapping[str, Viewer], asked: str
) -> None:
    """The whole answer is searched, whatever part of it a page shows."""
    told = repr(TOLD[asked](cast["keeper"]))
    for key, number in small_register.numbers.items():
        assert number not in told, key
    for name, born, *_unit in (*PEOPLE.values(), *CAPTIVES.values()):
        assert name.split()[0] not in told
        assert born not in told


@pytest.mark.parametrize("asked", [*TOLD, *NAMED])
@pytest.mark.parametrize(
    ("who", "others"), [("own-reader", CAPTIVES), ("captives-reader", PEOPLE)], ids=["own-reader", "captives-reader"]
)
def test_law_8_who_sees_one_power_s_people_is_told_of_no_other_s(
    small_register: SmallRegister,
    cast: Mapping[str, Viewer],
    who: str,
    others: Mapping[str, tuple[str, ...]],
    asked: str,
) -> None:
    told = repr((TOLD | NAMED)[asked](cast[who]))
    for key, (name, *_facts) in others.items():
        assert name.split()[0] not in told, key
        assert small_register.numbers[key] not in told, key


@pytest.mark.parametrize("asked", NAMED)
def test_lists_of_people_are_refused_to_who_sees_numbers_alone(
    small_register: SmallRegister, cast: Mapping[str, Viewer], asked: str
) -> None:
    with pytest.raises(RefusedError, match="keeper-sees-nobody"):
        NAMED[asked](cast["keeper"])


@pytest.mark.parametrize("asked", ["stock", "dead", "explain", "handover", "outside", "what-if"])
def test_a_death_that_is_only_reported_is_told_to_no_reader_in_any_answer(
    small_register: SmallRegister, cast: Mapping[str, Viewer], asked: str
) -> None:
    """Law 8: that somebody may be dead is told with the field of death, and to nobody else."""
    told = repr(TOLD[asked](cast["reader"]))
    assert small_register.numbers["bravl-dead"] not in told
    assert "died" not in told


@pytest.mark.parametrize(
    ("roles", "powers", "granted", "sharp"),
    [
        ({"reader"}, {"*"}, {"aa", "bb"}, True), ({"reader"}, {"aa"}, {"aa"}, True), ({"reader"}, {"aa"}, {"aa", ""}, False),
        ({"reader"}, {"aa"}, {"bb"}, False), ({"keeper"}, {"*"}, {"aa"}, False), (set(), {"*"}, {"aa"}, False),
        ({"keeper", "reader"}, {"*"}, {"aa"}, True), ({"reader"}, set(), {"aa"}, False), ({"reader"}, set(), set(), True),
    ],
)  # fmt: skip
def test_a_small_number_is_exact_only_for_who_may_see_everybody_in_it(
    roles: set[str], powers: set[str], granted: set[str], *, sharp: bool
) -> None:
    viewer = Viewer("v", frozenset(map(Role, roles)), "trial", frozenset(powers), "aa")
    assert exact(granted, viewer=viewer) is sharp
