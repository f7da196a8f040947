"""The table of rights written out by hand: role by action, role by field by direction, and who sees whom."""

from __future__ import annotations

from itertools import combinations

import pytest

from byname.core.disclosure import (
    ANY_POWER,
    Action,
    Decision,
    Direction,
    Role,
    Viewer,
    may,
    may_see_person,
    show_field,
    show_values,
)  # fmt: skip
from byname.core.fields import FIELD_OF, FIELDS

ACTIONS = """
                reader registrar reviewer keeper exchange-desk
    see-person  yes    yes       yes      -      yes
    take-in     -      yes       -        -      yes
    correct     -      yes       yes      -      -
    judge       -      -         yes      -      -
    approve     -      -         yes      -      -
    withdraw    -      yes       yes      -      yes
    account     yes    yes       yes      yes    yes
    export      -      yes       yes      -      yes
    exchange    -      -         yes      -      yes
    admin       -      -         -        yes    -
"""

# Which fields are of which sort, by hand: a field that changes its sort must be looked at here.
SORTS = {
    "open": "exchange phase power",
    "group": """sex rank unit category capture_date capture_place missing_date status status_date return_date
                release_date holder service sector""",
    "identity": "name family given patronymic birth_date birth_place number list_id instead_of",
    "protected": """call_sign escape_date third_state_date death_date death_place death_degree phone address kin
                    note health reason""",
    "secret": "camp",
}

# Families, letters and camps of captives in own hands are known in trust (Convention III arts. 13, 122).
SEEN = """
    role       sort       own-people captives
    reader     open       yes        yes
    reader     group      yes        yes
    reader     identity   yes        yes
    reader     protected  -          -
    reader     secret     -          -
    registrar  open       yes        yes
    registrar  group      yes        yes
    registrar  identity   yes        yes
    registrar  protected  yes        -
    registrar  secret     -          -
    reviewer   open       yes        yes
    reviewer   group      yes        yes
    reviewer   identity   yes        yes
    reviewer   protected  yes        yes
    reviewer   secret     yes        -
    keeper     open       -          -
    keeper     group      -          -
    keeper     identity   -          -
    keeper     protected  -          -
    keeper     secret     -          -
    exchange-desk open       yes        yes
    exchange-desk group      yes        yes
    exchange-desk identity   yes        yes
    exchange-desk protected  yes        -
    exchange-desk secret     -          -
"""


def viewer(*roles: str, powers: frozenset[str] = frozenset({ANY_POWER}), home: str = "aa") -> Viewer:
    return Viewer("somebody", frozenset(Role(role) for role in roles), "search", powers, home=home)


def actions_table() -> list[tuple[str, str, bool]]:
    """Read the table of actions: role, action, allowed."""
    head, *rows = [line.split() for line in ACTIONS.strip().splitlines()]
    return [(role, row[0], cell == "yes") for row in rows for role, cell in zip(head, row[1:], strict=True)]


def seen_table() -> list[tuple[str, str, str, bool]]:
    """Read the table of fields: role, field, direction, shown."""
    head, *rows = [line.split() for line in SEEN.strip().splitlines()]
    return [
        (role, code, direction, cell == "yes")
        for role, sort, *cells in rows
        for direction, cell in zip(head[2:], cells, strict=True)
        for code in SORTS[sort].split()
    ]


class TestTables:
    """Nothing is allowed that does not stand in the table."""

    def test_the_tables_are_whole(self) -> None:
        assert {(role, action) for role, action, _ in actions_table()} == {
            (r.value, a.value) for r in Role for a in Action
        }
        assert {code for codes in SORTS.values() for code in codes.split()} == set(FIELD_OF)
        assert len(seen_table()) == len(Role) * len(FIELDS) * len(Direction)

    @pytest.mark.parametrize(("sort", "codes"), SORTS.items())
    def test_each_field_is_of_its_sort(self, sort: str, codes: str) -> None:
        assert {FIELD_OF[code].sensitivity for code in codes.split()} == {sort}

    @pytest.mark.parametrize(("role", "action", "allowed"), actions_table())
    def test_who_may_do_what(self, role: str, action: str, allowed: bool) -> None:
        rule = "role-may" if allowed else "role-may-not"
        assert may(viewer(role), Action(action)) == Decision(allowed, rule)

    @pytest.mark.parametrize(("role", "code", "direction", "seen"), seen_table())
    def test_who_sees_which_field_of_whom(self, role: str, code: str, direction: str, seen: bool) -> None:
        rule = "field-shown" if seen else f"field-{FIELD_OF[code].sensitivity}"
        assert show_field(viewer(role), code, Direction(direction)) == Decision(seen, rule)

    @pytest.mark.parametrize("roles", list(combinations([role.value for role in Role], 2)))
    def test_two_roles_see_and_do_what_either_does_and_no_more(self, roles: tuple[str, str]) -> None:
        both = viewer(*roles)
        for action in Action:
            assert bool(may(both, action)) is any(may(viewer(role), action) for role in roles)
        for field in FIELDS:
            for direction in Direction:
                one = any(show_field(viewer(role), field.code, direction) for role in roles)
                assert bool(show_field(both, field.code, direction)) is one


class TestPersons:
    """Only persons of a power granted are seen; of whom no power is told, only by who may see all."""

    @pytest.mark.parametrize(
        ("powers", "power", "rule"),
        [
            ({"aa"}, "aa", "person-shown"),
            ({"aa"}, "bb", "power-not-granted"),
            ({"aa"}, "", "power-not-granted"),
            ({"aa", "bb"}, "bb", "person-shown"),
            ({ANY_POWER}, "bb", "person-shown"),
            ({ANY_POWER}, "", "person-shown"),
            (set(), "aa", "power-not-granted"),
        ],
    )
    @pytest.mark.parametrize("role", ["reader", "registrar", "reviewer"])
    def test_by_the_powers_granted(self, role: str, powers: set[str], power: str, rule: str) -> None:
        assert may_see_person(viewer(role, powers=frozenset(powers)), power).rule == rule

    @pytest.mark.parametrize("power", ["aa", "bb", ""])
    def test_a_keeper_and_a_stranger_see_nobody(self, power: str) -> None:
        assert may_see_person(viewer("keeper"), power).rule == "keeper-sees-nobody"
        assert may_see_person(viewer(), power).rule == "no-role"

    def test_a_keeper_who_is_also_a_reader_sees_as_a_reader(self) -> None:
        shown = show_values(viewer("keeper", "reader"), {"name": "Zz", "phone": "1"}, "aa")
        assert shown == {"name": "Zz", "phone": Decision(allowed=False, rule="field-protected")}

    @pytest.mark.parametrize(
        ("home", "power", "phone"),
        [("aa", "aa", "1"), ("aa", "bb", "field-protected"), ("bb", "bb", "1"), ("", "", "field-protected"), ("aa", "", "field-protected")],
    )  # fmt: skip
    def test_a_registrar_sees_telephones_of_own_people_only(self, home: str, power: str, phone: str) -> None:
        shown = show_values(viewer("registrar", home=home), {"phone": "1"}, power)["phone"]
        assert (shown if isinstance(shown, str) else shown.rule) == phone

    def test_of_one_who_may_not_be_seen_every_field_is_withheld_by_the_same_rule(self) -> None:
        hidden = show_values(viewer("reviewer", powers=frozenset({"aa"})), dict.fromkeys(FIELD_OF, "x"), "bb")
        assert set(hidden) == set(FIELD_OF)
        assert set(hidden.values()) == {Decision(allowed=False, rule="power-not-granted")}

    @pytest.mark.parametrize("code", ["", "diary", "NAME", "name "])
    @pytest.mark.parametrize("direction", Direction)
    def test_what_is_no_field_is_shown_to_nobody(self, code: str, direction: Direction) -> None:
        assert show_field(viewer(*(role.value for role in Role)), code, direction).rule == "field-unknown"

    def test_a_decision_is_true_where_it_lets_pass(self) -> None:
        assert Decision(allowed=True, rule="x")
        assert not Decision(allowed=False, rule="x")
