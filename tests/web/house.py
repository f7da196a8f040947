"""The pages on made-up results: queries and actions replaced at their doors, users made in the test's own database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password

from byname.actions.arrivals import Taken
from byname.core.columns import propose_mapping
from byname.core.errors import BynameError
from byname.core.plans import Plan, PlannedRow, RowOutcome
from byname.formats.tables import RawRow
from tests.web import (
    sample_checks,
    sample_courses,
    sample_lists,
    sample_policies,
    sample_releases,
    sample_stories,
    sample_views,
)
from tests.web.sample_formulas import flow_view, returns_view, what_if_view
from tests.web.sample_left_out import left_out_view

PASSWORD = "three calm ordinary words"


class AbsentError(BynameError):
    """A query's word for a number that does not exist, or is not to be seen."""

    status = 404


@dataclass
class Desk:
    """What the pages asked and did: (function, arguments), in order; `stands`: what a decision comes to, if not what was said."""

    asked: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)
    done: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)
    pair: Any = None
    tally: tuple[int, int] = (0, 0)
    stands: str = ""

    def query(self, name: str, answer: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*args: Any, **kwargs: Any) -> Any:
            self.asked.append((name, args, kwargs))
            return answer(*args, **kwargs)

        return asked

    def action(self, name: str, answer: Any = None) -> Callable[..., Any]:
        def acted(*args: Any, **kwargs: Any) -> Any:
            self.done.append((name, args, kwargs))
            return answer

        return acted


def _known(number: str, answer: Any) -> Any:
    if number not in {sample_views.NUMBER, sample_views.OTHER, sample_views.RECORD_2}:
        raise AbsentError("No such number.")
    return answer


def sample_plan() -> Plan:
    rows = tuple(PlannedRow(n, RowOutcome.KNOWN, n) for n in range(2, 932))
    rows += (
        PlannedRow(417, RowOutcome.UNREADABLE, problem="row 417, Г.р.: found '31.02.1985'; no such day."),
        PlannedRow(933, RowOutcome.TO_DECIDE, name="Жмаковенко Глем", reason="not-enough"),
    )
    mapping = propose_mapping([RawRow(1, ("ФИО", "Г.р.")), RawRow(2, ("Жмаковенко Глем", "1991"))])
    return Plan("list.csv", "CSV", "windows-1251", ";", notes=(), mapping=mapping, rows=rows, aside=(("header", 1),))


def sample_desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Let every query answer with a made-up result, and every action only say that it was asked for."""
    from byname.actions import exchanges as acts
    from byname.actions import intake, judgements
    from byname.queries import (
        accounts,
        asking,
        bare_names,
        checks,
        claim_lives,
        contradictions,
        documents,
        exchanges,
        figures,
        handovers,
        left_out,
        outside,
        people,
        policies,
        policy_audits,
        references,
        releases,
        responses,
        returns,
        reviews,
        rollcalls,
        talks,
        texts,
        what_if,
    )

    desk = Desk(pair=sample_views.pair())
    entries = {
        "source": ({"code": "detaining", "title": "The detaining power", "made_up": True},),
        "power": ({"code": "aa", "title": "Ariland"}, {"code": "bb", "title": "Boria"}),
    }
    queries: list[tuple[ModuleType, str, Callable[..., Any]]] = [
        (accounts, "account", lambda **_: sample_views.account()),
        (asking, "answers", sample_checks.answered),
        (checks, "check_claims", sample_checks.verdicts),
        (figures, "people_of", lambda *_, **__: sample_views.figure()),
        (figures, "explain", lambda *_, **__: sample_views.explanation()),
        (people, "find", lambda *_, **__: sample_views.FOUND),
        (contradictions, "contradicted", lambda **_: sample_views.LISTED),
        (bare_names, "bare_names", lambda **_: sample_views.LISTED),
        (people, "person", lambda number, **_: _known(number, sample_views.person())),
        (documents, "documents", lambda **_: (sample_views.HEAD,)),
        (documents, "document", lambda number, **_: sample_views.document()),
        (documents, "record", lambda number, **_: _known(number, sample_views.record())),
        (documents, "mend_file", lambda number, **_: ("mend.csv", b"row;problem\r\n")),
        (reviews, "next_pair", lambda **_: desk.pair),
        (reviews, "pair", lambda *_, **__: desk.pair),
        (reviews, "tally", lambda **_: desk.tally),
        (reviews, "listed", lambda **_: sample_views.listed()),
        (references, "entries", lambda kind, **_: entries.get(kind, ())),
        (intake, "plan", lambda *_, **__: sample_plan()),
        (handovers, "handover", lambda *_, **__: sample_lists.handover()),
        (responses, "responses", lambda by="source", **_: sample_lists.responses(by)),
        (left_out, "left_out", lambda *_, **__: left_out_view()),
        (what_if, "what_if", lambda *_, **__: what_if_view()),
        (returns, "returns", lambda **_: returns_view()),
        (returns, "flow", lambda **_: (flow_view(),)),
        (returns, "powers", lambda **_: returns_view().powers),
        (exchanges, "exchanges", lambda **_: sample_courses.exchanges()),
        (exchanges, "exchange", lambda code, **_: sample_courses.exchange()),
        (talks, "talks", lambda **_: sample_courses.talks()),
        (outside, "outside", lambda **_: sample_courses.outside()),
        (policies, "every_policy", lambda **_: (sample_policies.POLICY,)),
        (policies, "policy", lambda *_, **__: sample_policies.POLICY),
        (policy_audits, "audit_list", lambda *_, people="", **__: sample_policies.audit(people)),
        (texts, "texts", sample_stories.texts),
        (texts, "text", lambda *_, **__: sample_stories.text()),
        (texts, "held_comments", lambda **_: sample_stories.held()),
        (claim_lives, "lives", lambda **_: (sample_stories.LIFE_HEAD,)),
        (claim_lives, "cohorts_said", lambda **_: (("plant", "Taken at the plant"),)),
        (claim_lives, "claim_life", lambda *_, **__: sample_stories.life()),
        (claim_lives, "said_of_cohort", lambda *_, **__: sample_stories.said()),
        (releases, "releases", lambda **_: (sample_releases.release(), sample_releases.ended())),
        (releases, "release", lambda *_, **__: sample_releases.release()),
        (releases, "verify", lambda *_, **__: sample_releases.verified()),
        (releases, "exported", lambda *_, **__: sample_releases.FILES),
        (rollcalls, "made", lambda *_, **__: ()),
        (rollcalls, "sheet_files", lambda *_, **__: (("roll-call.pdf", b"%PDF"),)),
    ]
    for module, name, answer in queries:
        monkeypatch.setattr(module, name, desk.query(name, answer), raising=False)
    monkeypatch.setattr(intake, "take_in", desk.action("take_in", Taken(7, 932, 931, {}, 1)), raising=False)
    said = desk.action("judge")

    def judge(left: str, right: str, outcome: str, **named: Any) -> str:
        said(left, right, outcome, **named)
        return desk.stands or outcome

    monkeypatch.setattr(judgements, "judge", judge, raising=False)
    for name in ("add_exchange_entries", "add_own_entry", "change_exchange"):
        monkeypatch.setattr(acts, name, desk.action(name, "N-1"))
    monkeypatch.setattr(judgements, "undo", desk.action("undo", ("a", "b")), raising=False)
    return desk


@cache
def _hashed() -> str:
    """Hash the password once: that it takes long is its purpose, and every test would pay for it."""
    return make_password(PASSWORD)


def make_user(name: str, *roles: str, **facts: Any) -> Any:
    manager: Any = get_user_model()._default_manager
    user = manager.create_user(name, None, roles=list(roles), powers=["*"], made_up=True, **facts)
    user.password = _hashed()
    user.save(update_fields=["password"])
    return user
