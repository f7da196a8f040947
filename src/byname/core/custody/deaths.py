"""Where a death stands among the movements: a mark, a change, or in conflict with what is told later (law 7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from byname.core.custody.captivities import strong
from byname.core.custody.drafts import Draft, Effect, Weight, confirms, draft_of
from byname.core.custody.folding import Told
from byname.core.events import Degree

__all__ = ["place_death"]

_COUNTING = frozenset({Degree.CERTIFIED, Degree.IDENTIFIED})


def place_death(chain: list[Draft], deaths: Sequence[Told], signs: Sequence[Told]) -> list[Draft]:
    """Draft the death, put it into the chain where it may change the standing, and give it back.

    Only a certified or identified death that two people approved counts. A reported one moves nobody and is only
    possible. After a return a death is shown and the person stays returned. An approved death with a return, capture
    or confirmation certainly later stays, and the later movement is possible, until a human withdraws one of the two.
    """
    approved = [t for t in deaths if t.telling.approved and t.telling.event.degree in _COUNTING]
    pool = approved or list(deaths)
    if not pool:
        return []
    spell = max((draft.spell for draft in chain if draft.counts), default=0)
    death = draft_of(Effect.DIED, spell, pool)
    others = tuple(told.telling for told in deaths if told not in pool)
    death.folded = replace(death.folded, tellings=death.folded.tellings + others)
    later = [draft for draft in chain if draft.counts and draft.first > death.last]
    home = _is_home(chain)
    if approved:
        if later:
            _dispute(chain, death, later[0])
        elif home:
            death.weight = Weight.SHOWN
            death.doubt("dead-after-return")
        else:
            if any(sign.days[0][0] > death.last for sign in signs if strong(sign)):
                death.weight = Weight.COUNTED
                death.doubt("dead-yet-seen")
            chain.append(death)
    else:
        death.doubt("death-not-approved")
        refuted = bool(later) or any(confirms(sign) and sign.days[0][0] > death.last for sign in signs)
        death.weight = Weight.SHOWN if refuted or home else Weight.POSSIBLE
        if refuted:
            death.doubt("death-contradicted")
        elif not home:
            chain.append(death)
    return [death]


def _is_home(chain: Sequence[Draft]) -> bool:
    counted = [draft for draft in chain if draft.counts]
    return bool(counted) and counted[-1].effect is Effect.RETURNED


def _dispute(chain: list[Draft], death: Draft, later: Draft) -> None:
    """Put an approved death before the movement that cannot follow it; from there on all is only possible."""
    place = chain.index(later)
    for draft in chain[place:]:
        draft.weight = Weight.POSSIBLE
        code = "dead-yet-returned" if draft.effect is Effect.RETURNED else "dead-yet-held"
        draft.doubt(code)
        death.doubt(code)
    death.weight = Weight.COUNTED
    chain.insert(place, death)
