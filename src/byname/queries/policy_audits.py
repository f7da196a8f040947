"""A list that people made, held against the bureau's policy, for the exchange desk alone; every look is journalled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from byname.core.codes import known_code
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.exchanges.listings import Listing
from byname.core.exchanges.roles import ListRole
from byname.core.policies.audit import OFF, ON, Audit, BoundCheck, Found, audit
from byname.ledger.documentfacts import document_facts
from byname.ledger.listings import listings
from byname.queries._asked import named
from byname.queries._persons import REFERENCES
from byname.queries._policies import People, Put, put, rows_of, said
from byname.queries.looking import look
from byname.queries.policy_results import AuditView, BoundView, FoundGroup

__all__ = ["EVERY", "audit_list"]

EVERY: Final = "every"
"""The people of every finding."""


_MADE_BY_PEOPLE = (ListRole.AGREED, ListRole.REQUESTED)
"""Whose order is asked: of an exchange with an agreed list that one, else the one that was asked for."""


def audit_list(code: str, *, viewer: Viewer, exchange: str, document: int | None = None, people: str = "") -> AuditView:
    """Hold the list of an exchange, or one document of it, against a policy; a policy not approved is tried as a draft.

    `people` names the finding whose people are shown, EVERY for all; who is shown is journalled. Raises what `put`
    raises, before anybody is looked at, and MisuseError where there is no such list or finding.
    """
    if people:
        known_code("finding", people, (*ON, *OFF, EVERY))
    asked = put(code, exchange, viewer=viewer)
    rows = _rows(asked, exchange, document)
    everybody = People(asked, viewer=viewer)
    found = audit(asked.policy, everybody.profiles, rows_of([each.record for each in rows], everybody))
    documents = tuple(sorted({each.document for each in rows}))
    made_up = asked.asked.world.wholly_made_up or any(facts.made_up for facts in document_facts(documents).values())
    view = _view(asked, exchange, rows, found, _Showing(everybody, people), made_up=made_up)
    numbers = sorted({row.number for group in (*view.on, *view.off) for row in group.rows} | set(view.twice))
    what = {"policy": code, "version": asked.view.version, "exchange": exchange, "documents": list(documents)}
    look("policy-audit", {**what, "persons": numbers}, viewer=viewer)
    return view


def _rows(asked: Put, exchange: str, document: int | None) -> Sequence[Listing]:
    """Give the rows of the list that is asked; MisuseError where there is none, naming what there is."""
    every = [each for each in listings(asked.asked.moment) if each.power in {"", asked.policy.people}]
    of_exchange = [each for each in every if each.exchange == exchange]
    if document is not None:
        rows = [each for each in of_exchange if each.document == document]
    else:
        roles = {each.role for each in of_exchange}
        role = next((each for each in _MADE_BY_PEOPLE if each in roles), None)
        rows = [each for each in of_exchange if each.role is role]
    if rows:
        return rows
    if not of_exchange:
        known = ", ".join(sorted({each.exchange for each in every} - {""})[-8:]) or "none"
        raise MisuseError(f"There is no list of exchange {exchange!r} of these people. Exchanges with lists: {known}.")
    there = ", ".join(sorted({f"{each.document} ({each.role})" for each in of_exchange}))
    which = f"no list in document {document}" if document is not None else "no list agreed or requested"
    raise MisuseError(f"Exchange {exchange} has {which}. Its lists by document: {there}. Name one with its document.")


@dataclass(frozen=True, slots=True)
class _Showing:
    """Whose people are shown: those of one finding, of EVERY one, or of none."""

    people: People
    wanted: str

    def group(self, code: str, found: Sequence[Found]) -> FoundGroup:
        """Show a finding; nobody of other people is named here."""
        why = Counter(each.reasons for each in found if each.reasons)
        counted = tuple((tuple(map(said, reasons)), number) for reasons, number in why.most_common())
        seen = [each for each in found if each.number in self.people.lines] if self.wanted in {code, EVERY} else []
        rows = tuple(self.people.row(each.number, each.reasons, each.other) for each in seen)
        return FoundGroup(code, len(found), counted, rows)


def _view(
    asked: Put, exchange: str, rows: Sequence[Listing], found: Audit, showing: _Showing, *, made_up: bool
) -> AuditView:
    persons = sum(len(found.groups[code]) for code in ON)
    return AuditView(
        policy=asked.view,
        exchange=exchange,
        role=", ".join(sorted({each.role for each in rows})),
        documents=tuple(sorted({each.document for each in rows})),
        as_of=asked.asked.as_of,
        draft=not asked.view.approved,
        rows=found.rows,
        unknown=found.unknown,
        again=found.rows - found.unknown - persons,
        twice=tuple(number for number in found.twice if number in showing.people.lines),
        places=found.places,
        on=tuple(showing.group(code, found.groups[code]) for code in ON),
        off=tuple(showing.group(code, found.groups[code]) for code in OFF),
        bounds=tuple(_bound(each, asked) for each in found.bounds),
        made_up=made_up,
    )


def _bound(check: BoundCheck, asked: Put) -> BoundView:
    rule = next(each for each in asked.policy.bounds if each.title == check.title)
    kind = REFERENCES.get(rule.conditions[0].field)
    value = named(asked.asked.world, kind, check.value) if kind and check.value else check.value
    low, high = check.on_list.low, check.on_list.high or 0
    return BoundView(check.kind, check.title, value, check.count, low, high, check.kept.value, check.untold)
