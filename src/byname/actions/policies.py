"""Policies for choosing a list: written version by version, approved by two different people, withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.actions._entries import NewReference, write_entries
from byname.actions.journalled import demand_right, journalled
from byname.core.codes import known_code
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.policies.policy import Codes, Policy, demand_own_people
from byname.core.policies.reading import read_policy
from byname.ledger.policies import POLICY, YES, PolicyFacts, policies, yes_code
from byname.ledger.references import world

if TYPE_CHECKING:
    from byname.store.journal import Page

__all__ = ["add_policy", "approve_policy", "take_back_approval", "withdraw_policy"]

_CODED = {"unit": "unit", "capture_place": "place"}


@journalled("policy", needs=Action.EXCHANGE)
def add_policy(page: Page, code: str, text: str, *, by: Viewer) -> int:
    """Write a policy down as the next version of its code; gives the version. Nobody has approved it yet.

    Raises MisuseError with every mistake in the text, and RefusedError for a policy about captives in own hands.
    """
    policy, problems = read_policy(text)
    if policy is None:
        said = "\n".join(each.sentence() for each in problems)
        raise MisuseError(f"The policy is not whole; nothing is recorded.\n{said}")
    demand_own_people(policy.people, by.home)
    if "/" in code:
        raise MisuseError(f"The policy code {code!r} has a slash, and its page could not be addressed.")
    _known(policy)
    standing = policies(world()).get(code)
    if standing is not None and standing.text == text and not standing.withdrawn:
        raise MisuseError(f"Policy {code} says just this already, in version {standing.version}; nothing is recorded.")
    page.note = {"policy": code, "does": "add"}
    write_entries(page, [NewReference(POLICY, code, {"text": text, "by": by.name})])
    return (standing.version if standing else 0) + 1


def _known(policy: Policy) -> None:
    found = world()
    for rule in policy.rules:
        for each in rule.conditions:
            if isinstance(each, Codes) and each.field in _CODED:
                for code in each.codes:
                    known_code(_CODED[each.field], code, found.of(_CODED[each.field]))


@journalled("policy", needs=Action.APPROVE)
def approve_policy(page: Page, code: str, version: int, digest: str, *, by: Viewer) -> None:
    """Say yes to one version of a policy as its text reads; it counts after two different people's.

    Who wrote it may be one of the two, as who recorded a death may be. Raises MisuseError where another version stands
    by now, RefusedError where this person's yes to it stands already.
    """
    demand_right(by, Action.EXCHANGE)
    standing = _standing(code)
    if (standing.version, standing.digest) != (version, digest):
        raise MisuseError(
            f"Policy {code} stands in version {standing.version} by now. Read that, and approve it if you agree."
        )
    policy, _problems = read_policy(standing.text)
    demand_own_people(policy.people if policy else "", by.home)
    if by.name in standing.approvals:
        raise RefusedError(
            f"{by.name} has approved version {version} already; the second yes must be another person's."
        )
    page.note = {"policy": code, "does": "approve", "version": version}
    write_entries(page, [_yes(standing, by)])


@journalled("policy", needs=Action.EXCHANGE)
def take_back_approval(page: Page, code: str, version: int, *, by: Viewer) -> None:
    """Take one's own yes to the version that stands back; raises MisuseError where one has given it none."""
    standing = _standing(code)
    if by.name not in standing.approvals or standing.version != version:
        raise MisuseError(f"{by.name} has no yes to version {version} of policy {code} that stands.")
    page.note = {"policy": code, "does": "take-back", "version": standing.version}
    yes = _yes(standing, by)
    write_entries(page, [NewReference(YES, yes.code, {**yes.body, "withdrawn": True})])


@journalled("policy", needs=Action.EXCHANGE)
def withdraw_policy(page: Page, code: str, *, by: Viewer) -> None:
    """Withdraw a policy: from now on nothing is checked or proposed by it; every version stays readable."""
    standing = _standing(code)
    page.note = {"policy": code, "does": "withdraw", "version": standing.version}
    write_entries(page, [NewReference(POLICY, code, {"text": standing.text, "by": by.name, "withdrawn": True})])


def _standing(code: str) -> PolicyFacts:
    found = policies(world())
    known_code("policy", code, found)
    if found[code].withdrawn:
        raise MisuseError(f"Policy {code} was withdrawn. Write it down again as its next version.")
    return found[code]


def _yes(standing: PolicyFacts, by: Viewer) -> NewReference:
    body = {"policy": standing.code, "version": standing.version, "digest": standing.digest, "by": by.name}
    return NewReference(YES, yes_code(standing.digest, by.name), body)
