"""Law 8: one gate for everything that leaves; small numbers as docs/decisions/0005-who-sees-small-numbers.md says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.core.disclosure import THRESHOLD, Action, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.fields import FIELDS
from byname.queries import accounts, documents, figures, gate, people, reviews, units
from byname.queries.gate import allow, exact, group_field, shown, threshold
from tests.registers import SmallRegister

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
    "names_in": lambda v: reviews.names_in((), viewer=v),
    "next_pair": lambda v: reviews.next_pair(viewer=v),
    "pair": lambda v: reviews.pair("1167364419-0", "1167364419-0", viewer=v),
}
REFUSED = {
    "nobody": set(ASKING),
    "keeper": {"find", "person", "documents", "document", "record", "mend", "pairs", "names_in", "next_pair", "pair"},
    "reader": {"mend", "pairs", "names_in", "next_pair", "pair"},
    "registrar": {"pairs", "names_in", "next_pair", "pair"},
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
