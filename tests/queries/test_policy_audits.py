"""A list that people made, held against a policy: numbers with the people behind each, for the exchange desk alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from byname.actions.policies import withdraw_policy
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries.policy_audits import EVERY, audit_list
from byname.queries.policy_results import AuditView, BoundView
from byname.store.models import Look
from byname.wording import say_pairs
from tests.queries.policed import LONGEST, UNITS, WOMEN, of_person, take_facts, write_policy
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def policed(small_register: SmallRegister) -> SmallRegister:
    """The small register with an agreed list and a policy that nobody has approved."""
    take_facts(small_register)
    write_policy("women", WOMEN + LONGEST + UNITS, approve=False)
    return small_register


def counts(view: AuditView) -> dict[str, int]:
    return {group.code: group.count for group in (*view.on, *view.off) if group.count}


def named(view: AuditView, register: SmallRegister, code: str) -> dict[str, str]:
    keys = {number: key for key, number in register.numbers.items()}
    [group] = [each for each in (*view.on, *view.off) if each.code == code]
    said = {row.number: "; ".join(say_pairs(each.code, each.values) for each in row.reasons) for row in group.rows}
    return {keys[number]: why for number, why in said.items()}


def test_each_row_of_the_list_is_accounted_for(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 1: rows = rows of nobody known + rows of somebody again + people on it."""
    view = audit_list("women", viewer=cast["desk"], exchange="X-2")
    assert (view.rows, view.unknown, view.again) == (6, 1, 0)
    assert sum(group.count for group in view.on) + view.unknown + view.again == view.rows
    assert counts(view) == {
        "against": 1, "fits": 1, "owed-return": 1, "home": 1, "not-held": 1, "missing": 1, "unsure-off": 3,
    }  # fmt: skip
    assert view.finds
    assert view.made_up


def test_who_meets_the_rule_and_is_not_on_it_is_named_with_whose_place_it_is(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = audit_list("women", viewer=cast["desk"], exchange="X-2", people=EVERY)
    assert named(view, policed, "missing") == {"tsvyr": "meets: Women"}
    [row] = next(group for group in view.on if group.code == "against").rows
    assert (row.other, row.other_name) == (policed.numbers["tsvyr"], "Цвирхлюк Тарас Левкович")
    assert named(view, policed, "owed-return") == {"nezd": ""}
    assert named(view, policed, "home") == {"zhmak": ""}


def test_law_7_who_is_only_reported_dead_may_still_be_missing_from_it(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = audit_list("women", viewer=cast["desk"], exchange="X-2", people="unsure-off")
    assert named(view, policed, "unsure-off")["bravl"] == "may meet: Women"


def test_nobody_is_shown_unless_asked_for_and_then_one_finding_alone(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = audit_list("women", viewer=cast["desk"], exchange="X-2")
    assert not [row for group in (*view.on, *view.off) for row in group.rows]
    view = audit_list("women", viewer=cast["desk"], exchange="X-2", people="missing")
    assert [group.code for group in (*view.on, *view.off) if group.rows] == ["missing"]


def test_every_look_is_written_down_with_whom_it_showed(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    audit_list("women", viewer=cast["desk"], exchange="X-2", people="missing")
    look = Look.objects.latest("id")
    assert (look.action, look.by) == ("policy-audit", "dora")
    assert look.what == {
        "policy": "women", "version": 1, "exchange": "X-2", "documents": [policed.documents["agreed.csv"]],
        "persons": [policed.numbers["tsvyr"]],
    }  # fmt: skip


def test_a_policy_that_is_not_approved_is_tried_as_a_draft(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert audit_list("women", viewer=cast["desk"], exchange="X-2").draft
    write_policy("approved", LONGEST)
    assert not audit_list("approved", viewer=cast["desk"], exchange="X-2").draft


def test_a_bound_counts_who_surely_and_who_possibly_falls_under_it(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    [bound] = audit_list("women", viewer=cast["desk"], exchange="X-2").bounds
    assert bound == BoundView("at-most", "Of each unit", "2 вигаданий полк", 1, 2, 2, "no")


def test_the_agreed_list_is_asked_and_else_the_requested_one_or_a_document(
    policed: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    facts = {"source": "own", "kind": "exchange-list", "power": "aa", "holder": "bb", "exchange": "X-3"}
    for role in ("requested", "refused"):
        policed.take(f"{role}.csv", [of_person("vorg")], role=role, received=date(2023, 3, 21), **facts)
    view = audit_list("women", viewer=cast["desk"], exchange="X-3")
    assert (view.role, view.documents) == ("requested", (policed.documents["requested.csv"],))
    refused = policed.documents["refused.csv"]
    assert audit_list("women", viewer=cast["desk"], exchange="X-3", document=refused).role == "refused"
    with pytest.raises(MisuseError, match="Its lists by document"):
        audit_list("women", viewer=cast["desk"], exchange="X-3", document=1)


def test_an_exchange_without_a_list_names_those_with_one(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError, match="X-2"):
        audit_list("women", viewer=cast["desk"], exchange="X-9")
    with pytest.raises(MisuseError, match="no finding"):
        audit_list("women", viewer=cast["desk"], exchange="X-2", people="everybody")


@pytest.mark.parametrize("name", ["reader", "registrar", "keeper", "nobody"])
def test_law_8_nobody_else_is_told_anything(policed: SmallRegister, cast: Mapping[str, Viewer], name: str) -> None:
    before = Look.objects.count()
    with pytest.raises(RefusedError):
        audit_list("women", viewer=cast[name], exchange="X-2")
    assert Look.objects.count() == before


def test_captives_in_own_hands_are_refused_before_anybody_is_looked_at(
    policed: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has the other home holds these people: for him they are captives, and nothing is even read."""
    monkeypatch.setattr(
        "byname.queries._policies.ask_for", lambda *_args, **_facts: pytest.fail("somebody was asked for")
    )
    with pytest.raises(RefusedError, match="own-people-only"):
        audit_list("women", viewer=replace(cast["desk"], home="bb"), exchange="X-2")


def test_who_may_not_see_these_people_is_refused(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(RefusedError, match="power-not-granted"):
        audit_list("women", viewer=replace(cast["desk"], powers=frozenset({"bb"})), exchange="X-2")


def test_a_withdrawn_policy_checks_nothing(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    withdraw_policy("women", by=cast["desk"])
    with pytest.raises(MisuseError, match="withdrawn"):
        audit_list("women", viewer=cast["desk"], exchange="X-2")


def test_a_policy_of_one_exchange_checks_no_other(policed: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    write_policy("first", 'exchange = "X-1"\n' + WOMEN)
    with pytest.raises(MisuseError, match="of exchange X-1"):
        audit_list("first", viewer=cast["desk"], exchange="X-2")
