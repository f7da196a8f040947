"""A person's path through lists, as told to a viewer."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.queries.people import person
from tests.queries.exchanged import take_lists
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_whole_path_of_a_person_is_readable(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Issue 3: "A person's whole path is readable"."""
    take_lists(small_register)
    path = person(small_register.numbers["lubr"], viewer=cast["all"]).path
    assert [(step.role, step.reason) for step in path.steps] == [
        ("requested", ""), ("refused", "not held"), ("requested", ""), ("handed-over", ""),
    ]  # fmt: skip
    assert [(one.code, dict(one.values)) for one in path.summary] == [
        ("path.asked", {"n": "2", "first": "2022-08-01"}),
        ("path.refused", {"n": "1", "reasons": "not held"}),
        ("path.came-not-agreed", {"exchange": "X-1"}),
    ]


def test_why_somebody_was_refused_needs_the_right_to_see_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    take_lists(small_register)
    view = person(small_register.numbers["lubr"], viewer=cast["reader"])
    assert {step.reason for step in view.path.steps} == {""}
    assert dict(view.path.summary[1].values)["reasons"] == ""
    assert not {"reason", "instead_of"} & {value.field for value in view.values}


def test_who_declined_did_not_come_as_far_as_a_reader_is_told(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Mistake 17: "Names of witnesses or of those who refused return shown to those who may punish them"."""
    take_lists(small_register)
    told = {who: person(small_register.numbers["kulf"], viewer=cast[who]).path for who in ("reader", "desk")}
    assert [step.role for step in told["reader"].steps] == ["agreed"]
    assert [each.code for each in told["reader"].summary] == ["path.did-not-come"]
    assert [step.role for step in told["desk"].steps] == ["agreed", "declined"]
    assert [each.code for each in told["desk"].summary] == ["path.declined"]


def test_a_wish_is_no_value_of_the_person(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    before = {value.field: value.value for value in person(small_register.numbers["kulf"], viewer=cast["all"]).values}
    take_lists(small_register)
    after = {value.field: value.value for value in person(small_register.numbers["kulf"], viewer=cast["all"]).values}
    assert after == before


def test_who_is_on_no_list_has_no_path(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert person(small_register.numbers["mnyzh"], viewer=cast["all"]).path.steps == ()
