"""A policy as the exchange desk reads it, and as nobody else does."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.actions._entries import NewReference, write_entries
from byname.actions.policies import withdraw_policy
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries.policies import every_policy, policy
from byname.queries.results import Sentence
from byname.store.journal import journal_page
from byname.store.keyring import register_ring
from byname.wording import say_pairs
from tests.queries.policed import LONGEST, UNITS, WOMEN, write_policy
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

SAYS = """
[[prefer]]
title = "young"
birth_date = { age_from = 18, age_to = 25 }
[[prefer]]
title = "long"
capture_date = { over = "42m" }
[[prefer]]
title = "gone"
missing_date = { from = 2022-01-01 }
[[at_least]]
title = "first brigade"
count = 1
unit = ["u1", "u2"]
"""


def test_a_policy_is_shown_with_its_rules_and_who_has_approved_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    write_policy("women", WOMEN + LONGEST + UNITS)
    view = policy("women", viewer=cast["desk"])
    assert (view.version, view.people_name, view.size, view.by) == (1, "Ariland", 2, "dora")
    assert (view.approved, view.approvals) == (True, ("olha", "vera"))
    assert [(rule.kind, rule.title, rule.count) for rule in view.rules] == [
        ("must", "Women", 0), ("prefer", "Longest held", 0), ("at-most", "Of each unit", 1),
    ]  # fmt: skip
    assert view.made_up


def test_every_condition_has_its_words(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    write_policy("said", SAYS)
    rules = policy("said", viewer=cast["desk"]).rules
    assert [say_pairs(each.code, each.values) for rule in rules for each in rule.conditions] == [
        "aged 18 or older, 25 or younger",
        "held longer than 3 years 6 months",
        "missing since 1 January 2022 or later",
        "of 1 вигадана бригада, 2 вигаданий полк, or a unit under it",
    ]
    assert rules[0].conditions[0] == Sentence("policy.says.birth_date", (("youngest", "18"), ("oldest", "25")))


def test_who_wrote_no_yes_may_approve_if_a_reviewer(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    write_policy("women", WOMEN, approve=False)
    assert [policy("women", viewer=cast[name]).may_approve for name in ("reviewer", "desk")] == [True, False]
    write_policy("others", LONGEST)
    assert not policy("others", viewer=cast["reviewer"]).may_approve


def test_a_withdrawn_policy_is_still_read(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    write_policy("women", WOMEN)
    withdraw_policy("women", by=cast["desk"])
    [view] = every_policy(viewer=cast["desk"])
    assert (view.withdrawn, view.approved, view.may_approve, view.text.count("Women")) == (True, False, False, 1)


def test_a_text_that_reads_no_more_says_why_and_is_approved_by_nobody(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """An entry may come in by another door than the desk's: it is shown, and nothing is done by it."""
    with journal_page(register_ring(), action="policy", by="olha", purpose="trial") as page:
        write_entries(page, [NewReference("policy", "odd", {"text": 'title = "T"'})])
    view = policy("odd", viewer=cast["desk"])
    assert (view.approved, view.may_approve, view.title) == (False, False, "odd")
    assert "people" in " ".join(view.problems)


@pytest.mark.parametrize("name", ["reader", "registrar", "keeper", "nobody"])
def test_law_8_nobody_else_reads_policies(small_register: SmallRegister, cast: Mapping[str, Viewer], name: str) -> None:
    write_policy("women", WOMEN)
    for ask in (lambda: every_policy(viewer=cast[name]), lambda: policy("women", viewer=cast[name])):
        with pytest.raises(RefusedError):
            ask()


def test_a_policy_that_is_not_there_is_named(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    write_policy("women", WOMEN)
    with pytest.raises(MisuseError, match="women"):
        policy("womem", viewer=cast["desk"])
