"""Every action asks the gate, names who acts, and leaves one entry per step; a refusal leaves nothing."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import byname.actions
from byname.actions.approvals import NewApproval, approve, write_approvals
from byname.actions.arrivals import Arrival
from byname.actions.claims import plan_claims, take_in_claims
from byname.actions.documents import record_document
from byname.actions.exchanges import add_exchange_entries, add_own_entry, change_exchange
from byname.actions.forms import add_person, correct, write_correction
from byname.actions.intake import filing_power, plan, take_in
from byname.actions.judgements import Verdict, judge, judge_many, undo, withdraw_newest, write_judgements
from byname.actions.linkmodels import retrain, use_model, write_choice
from byname.actions.listchecks import match_document, match_file
from byname.actions.policies import add_policy, approve_policy, take_back_approval, withdraw_policy
from byname.actions.references import NewReference, add_references, write_references
from byname.actions.releases import freeze, new_key, retract, write_key
from byname.actions.rollcalls import Handover, make_roll_call, record_handover, write_handover
from byname.actions.setup import begin_register
from byname.actions.texts import (
    TextFacts,
    append_reading,
    comment,
    moderate,
    note,
    open_comments,
    read_anew,
    record_text,
    tag,
    take_back,
    take_in_text,
)
from byname.actions.users import bar_user, grant, invite_user
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw, write_withdrawal
from byname.core.disclosure import ROLES, Action, Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.stories.told import PressText
from byname.store.models import Entry
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, opened_house, viewer, written
from tests.ledger.test_releases import draft
from tests.linkmodels import kept

pytestmark = pytest.mark.django_db(databases="__all__")

POLICY = 'title = "Women"\npeople = "aa"\nsize = 3\n[[must]]\ntitle = "Women"\nsex = "f"\n'
FREE = {"follow_up", "write_link_run", "accept_invitation"}
"""What follows by itself from an action that was allowed, and what an invited user does with his own link."""


def _corrected(house: House, by: Viewer) -> object:
    form = house.arrival("family,rank\nМартолюк,солдат\n", kind="form", name="form.csv")
    return write_correction(form, 1, by=by)


def _claims(house: House) -> Arrival:
    return house.arrival(
        "as_of,figure,what,said_by,source_url\n2025-05-23,390,returned,act,x\n", name="claims.csv", kind="claim-table"
    )


ACTIONS: dict[str, tuple[Action, Callable[[House, Viewer], Any]]] = {
    "take_in": (Action.TAKE_IN, lambda house, by: take_in(house.arrival(HEAD + ZELIDKO), by=by)),
    "plan": (Action.TAKE_IN, lambda house, by: plan(house.arrival(HEAD + ZELIDKO), by=by)),
    "filing_power": (Action.TAKE_IN, lambda house, by: filing_power(house.arrival(HEAD + ZELIDKO), by=by)),
    "record_document": (Action.TAKE_IN, lambda house, by: record_document(house.arrival(HEAD + ZELIDKO), by=by)),
    "add_person": (Action.TAKE_IN, lambda house, by: add_person(house.arrival(""), {"family": "Зелідько"}, by=by)),
    "correct": (
        Action.CORRECT,
        lambda house, by: correct(house.number(1), {"rank": "солдат"}, house.arrival("", kind="form"), by=by),
    ),
    "write_correction": (Action.CORRECT, _corrected),
    "take_in_claims": (Action.TAKE_IN, lambda house, by: take_in_claims(_claims(house), by=by)),
    "plan_claims": (Action.TAKE_IN, lambda house, by: plan_claims(_claims(house), by=by)),
    "judge": (Action.JUDGE, lambda house, by: judge(house.number(1), house.number(2), "different", by=by)),
    "judge_many": (Action.JUDGE, lambda house, by: judge_many([_verdict(house)], by=by)),
    "write_judgements": (Action.JUDGE, lambda house, by: write_judgements([_verdict(house)], by=by)),
    "undo": (Action.CORRECT, lambda house, by: undo(by=by)),
    "retrain": (Action.JUDGE, lambda house, by: _nothing_to_learn(by)),
    "write_model": (Action.JUDGE, lambda house, by: kept(by=by)),
    "use_model": (Action.JUDGE, lambda house, by: _no_model(use_model, by)),
    "write_choice": (Action.JUDGE, lambda house, by: _no_model(write_choice, by)),
    "withdraw_newest": (Action.CORRECT, lambda house, by: withdraw_newest(by=by)),
    "withdraw": (Action.WITHDRAW, lambda house, by: withdraw("record", 1, "misread", by=by)),
    "write_withdrawal": (
        Action.WITHDRAW,
        lambda house, by: write_withdrawal("record", 1, "misread", note="", decided=None, by=by),
    ),
    "approve": (Action.APPROVE, lambda house, by: approve([_approval(house)], by=by)),
    "write_approvals": (Action.APPROVE, lambda house, by: write_approvals([_approval(house)], by=by)),
    "add_references": (Action.ADMIN, lambda house, by: add_references([NewReference("power", "aa")], by=by)),
    "write_references": (Action.ADMIN, lambda house, by: write_references([NewReference("power", "aa")], by=by)),
    "begin_register": (Action.ADMIN, lambda house, by: _second_register(by)),
    "invite_user": (Action.ADMIN, lambda house, by: invite_user("boris", ["reader"], ["*"], by=by)),
    "grant": (Action.ADMIN, lambda house, by: (_invited(by), grant("boris", ["reader"], ["*"], by=by))),
    "bar_user": (Action.ADMIN, lambda house, by: (_invited(by), bar_user("boris", by=by))),
    "verify": (Action.ADMIN, lambda house, by: verify(by=by)),
    "add_exchange_entries": (
        Action.EXCHANGE,
        lambda house, by: add_exchange_entries([NewReference("exchange", "X-1", {"title": "First"})], by=by),
    ),
    "add_own_entry": (Action.EXCHANGE, lambda house, by: _no_proposal(by)),
    "change_exchange": (Action.EXCHANGE, lambda house, by: _no_exchange(by)),
    "match_file": (Action.EXCHANGE, lambda house, by: match_file(house.arrival(HEAD + ZELIDKO), by=by)),
    "match_document": (Action.EXCHANGE, lambda house, by: match_document(1, by=by)),
    "make_roll_call": (Action.EXCHANGE, lambda house, by: _no_roll_call(by)),
    "record_handover": (Action.EXCHANGE, lambda house, by: _no_handover(record_handover, by)),
    "write_handover": (Action.EXCHANGE, lambda house, by: _no_handover(write_handover, by)),
    "add_policy": (Action.EXCHANGE, lambda house, by: add_policy("women", POLICY, by=by)),
    "approve_policy": (Action.APPROVE, lambda house, by: _no_policy(approve_policy, "women", 1, "0", by=by)),
    "take_back_approval": (Action.EXCHANGE, lambda house, by: _no_policy(take_back_approval, "women", 1, by=by)),
    "withdraw_policy": (Action.EXCHANGE, lambda house, by: _no_policy(withdraw_policy, "women", by=by)),
    "take_in_text": (Action.TAKE_IN, lambda house, by: take_in_text(_press(house), by=by)),
    "record_text": (
        Action.TAKE_IN,
        lambda house, by: record_text(replace(_press(house), source="own"), TextFacts(), _READ, by=by),
    ),
    "read_anew": (Action.TAKE_IN, lambda house, by: _no_text(read_anew, 1, by=by)),
    "append_reading": (Action.TAKE_IN, lambda house, by: _no_text(append_reading, 1, TextFacts(), _READ, by=by)),
    "note": (Action.EXPORT, lambda house, by: _no_text(note, 1, "x", by=by)),
    "tag": (Action.EXPORT, lambda house, by: _no_text(tag, 1, "x", by=by)),
    "take_back": (Action.EXPORT, lambda house, by: _no_text(take_back, 1, by=by)),
    "comment": (Action.ACCOUNT, lambda house, by: _no_text(comment, 1, "x", by=by)),
    "moderate": (Action.EXPORT, lambda house, by: _no_text(moderate, 1, "shown", by=by)),
    "freeze": (Action.EXPORT, lambda house, by: freeze(draft(1), by=by)),
    "retract": (Action.EXPORT, lambda house, by: _no_figure(by)),
    "new_key": (Action.ADMIN, lambda house, by: new_key(by=by)),
    "write_key": (Action.ADMIN, lambda house, by: write_key(lost=False, by=by)),
    "open_comments": (Action.ADMIN, lambda house, by: open_comments(taken=True, by=by)),
}

_READ: PressText = PressText(0, "Nobody came.", date(2022, 7, 1))


def _press(house: House) -> Arrival:
    return house.arrival("Nobody came home on Monday, the desk said.", kind="press-text", name="text.txt", source="")


def _no_text(act: Callable[..., Any], *what: object, by: Viewer) -> None:
    with pytest.raises(MisuseError, match=r"no press text 1|No note, tag or comment 1|No comment 1"):
        act(*what, by=by)


def _no_figure(by: Viewer) -> None:
    with pytest.raises(MisuseError, match="no frozen figure BYN-2026-0001"):
        retract("BYN-2026-0001", why="x", by=by)


def _nothing_to_learn(by: Viewer) -> None:
    with pytest.raises(MisuseError, match="teach"):
        retrain(by=by)


def _no_model(act: Callable[..., Any], by: Viewer) -> None:
    with pytest.raises(MisuseError, match="no link-model 'nobody'"):
        act("nobody", "x", by=by)


def _no_policy(act: Callable[..., Any], *what: object, by: Viewer) -> None:
    with pytest.raises(MisuseError, match="no policy 'women'"):
        act(*what, by=by)


def _no_proposal(by: Viewer) -> None:
    with pytest.raises(MisuseError, match="no proposal 'P-1'"):
        add_own_entry("answer", {"proposal": "P-1", "by": "bb", "answer": "rejected"}, by=by)


def _no_exchange(by: Viewer) -> None:
    with pytest.raises(MisuseError, match="no exchange 'X-1'"):
        change_exchange("X-1", by=by)


def _no_roll_call(by: Viewer) -> None:
    with pytest.raises(MisuseError, match="Nobody is agreed"):
        make_roll_call("X-1", "1", "agreed", by=by)


def _no_handover(act: Callable[..., Any], by: Viewer) -> None:
    with pytest.raises(MisuseError, match="No roll-call R0 was made"):
        act("R0", [], facts=Handover("desk", date(2022, 8, 1)), by=by)


def _invited(by: Viewer) -> str:
    return invite_user("boris", ["reader"], ["*"], by=by)


def _verdict(house: House) -> Verdict:
    return Verdict(house.number(1), house.number(2), "different")


def _approval(house: House) -> NewApproval:
    return NewApproval(house.number(1), "captured")


def _second_register(by: Viewer) -> None:
    with pytest.raises(MisuseError, match="already"):
        begin_register(title="x", time_zone="UTC", made_up=True, by=by)


def _fill(house: House) -> None:
    """Take in what the actions act on; by somebody of the same name as whoever acts in the tests."""
    house.take(HEAD + MARTOLIUK + ZELIDKO, name="first.csv")
    judge(house.number(1), house.number(2), "different", by=house.by)


def _fill_and_correct(house: House) -> None:
    _fill(house)
    correct(house.number(1), {"rank": "солдат"}, house.arrival("", kind="form"), by=house.by)


def _allowed(role: Role, action: Action) -> bool:
    return action in ROLES[role].actions


@pytest.mark.parametrize(
    ("role", "name"),
    [(role, name) for role in Role for name, (needs, _act) in ACTIONS.items() if _allowed(role, needs)],
)
def test_each_role_may_do_what_the_table_of_roles_says(tmp_path: Path, name: str, role: Role) -> None:
    fill = _fill_and_correct if name in {"undo", "withdraw_newest"} else _fill
    with opened_house(tmp_path, fill.__name__, fill) as house:
        ACTIONS[name][1](house, viewer(role))


@pytest.mark.parametrize("role", Role)
def test_no_role_may_do_more_and_what_is_refused_leaves_nothing_behind(tmp_path: Path, role: Role) -> None:
    """Each in turn on one register: as nothing is written, none sees another."""
    with opened_house(tmp_path, _fill_and_correct.__name__, _fill_and_correct) as house:
        before = written()
        for name, (needs, act) in ACTIONS.items():
            if not _allowed(role, needs):
                with pytest.raises(RefusedError, match="anna may not do this"):
                    act(house, viewer(role))
                assert written() == before, name


def test_every_action_stands_in_the_table_above() -> None:
    found = set()
    for module in pkgutil.iter_modules(byname.actions.__path__):
        members = vars(importlib.import_module(f"byname.actions.{module.name}")).values()
        found |= {member.__name__ for member in members if hasattr(member, "journalled")}
    assert found == set(ACTIONS) | FREE


def test_without_a_name_nobody_acts(house: House) -> None:
    before = written()
    unnamed: Any = None
    acts: tuple[Any, ...] = (take_in, plan, record_document)
    for act in acts:
        with pytest.raises(RefusedError, match="must be told who acts"):
            act(house.arrival(HEAD), by=unnamed)
    assert written() == before


def test_an_action_writes_the_entries_that_it_names(house: House) -> None:
    before = Entry.objects.count()
    house.take(HEAD + MARTOLIUK)
    entries = list(Entry.objects.order_by("id")[before:].values_list("by", "action"))
    assert entries == [("anna", "take-in"), ("anna", "link")]
    assert take_in.journalled == ("take-in", "link")  # type: ignore[attr-defined]  # set by the decorator
