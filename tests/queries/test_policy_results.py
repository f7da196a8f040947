"""An audit finds something where the policy would have it otherwise, or where it cannot be decided."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.queries.policy_results import AuditView, FoundGroup
from tests.web.sample_policies import audit


def clean() -> AuditView:
    """A list that fits; owed people off it and doubts off it are nothing to find on it."""
    groups = (FoundGroup("fits", 10), FoundGroup("against", 0), FoundGroup("unsure", 0))
    off = (FoundGroup("missing", 0), FoundGroup("owed-off", 3), FoundGroup("unsure-off", 7))
    return replace(audit(), on=groups, off=off, bounds=audit().bounds[1:], unknown=0, again=0, twice=())


def test_a_list_as_the_policy_has_it_finds_nothing() -> None:
    assert not clean().finds


@pytest.mark.parametrize(
    "odd",
    [
        {"unknown": 1},
        {"again": 1},
        {"bounds": audit().bounds},
        {"bounds": (replace(audit().bounds[1], kept="possible"),)},
        {"on": (FoundGroup("against", 1),)},
        {"on": (FoundGroup("unsure", 1),)},
        {"on": (FoundGroup("owed-return", 1),)},
        {"on": (FoundGroup("home", 1),)},
        {"off": (FoundGroup("missing", 1),)},
        {"off": (FoundGroup("before", 1),)},
    ],
)
def test_whatever_is_otherwise_is_found(odd: dict[str, object]) -> None:
    assert replace(clean(), **odd).finds  # type: ignore[arg-type]  # the table names fields of the view


def test_the_two_halves_are_who_is_on_it_and_who_is_not() -> None:
    assert clean().halves == (clean().on, clean().off)
