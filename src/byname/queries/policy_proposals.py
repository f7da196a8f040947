"""A list proposed by an approved policy that says so: the best there is, ties by a lottery, filed as nothing."""

from __future__ import annotations

from collections import Counter

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.policies.choice import Clash
from byname.core.policies.eligibility import Stand
from byname.core.policies.question import question_of, reasons_of
from byname.engines.choosing import choose
from byname.queries._policies import People, put
from byname.queries.looking import look
from byname.queries.policy_results import ProposedList
from byname.queries.results import Sentence

__all__ = ["propose_list"]

_LONGEST_SEED = 200


def propose_list(code: str, *, viewer: Viewer, exchange: str, seed: str) -> ProposedList:
    """Propose a list for an exchange by a policy; the same seed gives the same list, and anybody can draw it again.

    Raises RefusedError where the policy is not approved or does not say that lists are proposed by it, MisuseError for a
    seed that nobody could publish, and what `put` raises; nobody is looked at before. The look is journalled.
    """
    asked = put(code, exchange, viewer=viewer)
    if not asked.view.approved:
        names = ", ".join(asked.view.approvals) or "nobody yet"
        raise RefusedError(f"Policy {code} is not approved by two people (so far: {names}); no list is proposed by it.")
    if not asked.policy.compute:
        raise RefusedError(
            f"Policy {code} only checks lists that people made. One that says compute = true, approved by two, proposes."
        )
    if not exchange:
        raise MisuseError("Say for which exchange the list is proposed.")
    if not seed.strip() or len(seed) > _LONGEST_SEED or not seed.isprintable():
        raise MisuseError(
            f"A seed is a text of 1 to {_LONGEST_SEED} signs that can be published, such as a date and a place."
        )
    people = People(asked, viewer=viewer)
    choice = choose(question_of(asked.policy, people.profiles, seed))
    reasons = reasons_of(asked.policy, people.profiles, choice)
    what = {"policy": code, "version": asked.view.version, "exchange": exchange, "seed": seed}
    look("policy-proposal", {**what, "persons": list(choice.chosen)}, viewer=viewer)
    stands = Counter(each.stand for each in people.profiles)
    totals = zip((rule.title for rule in asked.policy.prefer), choice.totals, strict=not choice.clashes)
    return ProposedList(
        policy=asked.view,
        exchange=exchange,
        seed=seed,
        as_of=asked.asked.as_of,
        rows=tuple(people.row(number, reasons[number]) for number in choice.chosen),
        totals=tuple(totals),
        proven=choice.proven,
        candidates=stands[Stand.MAY],
        owed=stands[Stand.OWED],
        unsure=stands[Stand.UNSURE],
        clashes=tuple(map(_clash, choice.clashes)),
        made_up=asked.asked.world.made_up,
    )


def _clash(clash: Clash) -> Sentence:
    facts = (("rule", clash.title), ("count", str(clash.count)), ("people", str(clash.people)))
    return Sentence(f"policy.clash.{clash.kind}", facts)
