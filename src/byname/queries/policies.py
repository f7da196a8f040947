"""The bureau's policies for choosing a list: what each says, in which version, and who has approved it."""

from __future__ import annotations

from datetime import date

from byname.core.codes import known_code
from byname.core.disclosure import Action, Viewer, may
from byname.core.policies.policy import Age, Codes, Condition, Days, Longest, Over, Policy, Rule
from byname.core.policies.reading import read_policy
from byname.ledger.policies import PolicyFacts, policies
from byname.ledger.references import World, world
from byname.queries._asked import named
from byname.queries.gate import allow
from byname.queries.policy_results import PolicyView, RuleView
from byname.queries.results import Sentence

__all__ = ["every_policy", "policy"]

_PLACES = {"unit": "unit", "capture_place": "place"}


def every_policy(*, viewer: Viewer) -> tuple[PolicyView, ...]:
    """Give every policy in its newest version, in order of code; raises RefusedError for who is not of the exchange desk."""
    allow(Action.EXCHANGE, viewer=viewer)
    found = world()
    return tuple(_view(facts, found, viewer) for facts in policies(found).values())


def policy(code: str, *, viewer: Viewer) -> PolicyView:
    """Give one policy in its newest version; raises MisuseError where there is none."""
    allow(Action.EXCHANGE, viewer=viewer)
    found = world()
    standing = policies(found)
    known_code("policy", code, standing)
    return _view(standing[code], found, viewer)


def _view(facts: PolicyFacts, found: World, viewer: Viewer) -> PolicyView:
    """Show a policy; one whose text reads no more under today's rules is shown with what is wrong, and approved by nobody."""
    read, problems = read_policy(facts.text)
    shown = read or Policy(title=facts.code, people="", size=0)
    mine = facts.withdrawn or facts.by == "" or viewer.name in facts.approvals
    approves = bool(may(viewer, Action.APPROVE)) and shown.people == viewer.home
    return PolicyView(
        code=facts.code,
        version=facts.version,
        title=shown.title,
        people=shown.people,
        people_name=named(found, "power", shown.people),
        exchange=shown.exchange,
        size=shown.size,
        as_of=shown.as_of,
        compute=shown.compute,
        rules=tuple(_rule(each, found) for each in shown.rules),
        text=facts.text,
        by=facts.by,
        digest=facts.digest,
        approvals=facts.approvals,
        approved=facts.approved and read is not None,
        withdrawn=facts.withdrawn,
        may_approve=approves and read is not None and not mine,
        made_up=found.made_up,
        problems=tuple(each.sentence() for each in problems),
    )


def _rule(rule: Rule, found: World) -> RuleView:
    return RuleView(rule.kind, rule.title, rule.count, tuple(_condition(each, found) for each in rule.conditions))


def _condition(condition: Condition, found: World) -> Sentence:
    """Say a condition by its field: what is a code of units or places by its name."""
    code = f"policy.says.{condition.field}"
    if isinstance(condition, Codes):
        kind = _PLACES.get(condition.field)
        words = [named(found, kind, text) if kind else text for text in condition.codes]
        return Sentence(code, (("values", ", ".join(words)),))
    if isinstance(condition, Age):
        ends = (("youngest", condition.youngest), ("oldest", condition.oldest))
        return Sentence(code, tuple((name, "" if age is None else str(age)) for name, age in ends))
    if isinstance(condition, Over):
        years, months = divmod(condition.months, 12)
        return Sentence(f"{code}-over", (("years", str(years or "")), ("months", str(months or ""))))
    if isinstance(condition, Days):
        return Sentence(f"{code}-days", (("start", _iso(condition.start)), ("end", _iso(condition.end))))
    return Sentence(f"{code}-longest" if isinstance(condition, Longest) else f"{code}-each")


def _iso(day: int | None) -> str:
    return "" if day is None else date.fromordinal(day).isoformat()
