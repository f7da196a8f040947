"""A made-up answer to a question, and made-up verdicts on whatever claims a text makes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from byname.core.statements.claim import TextClaim
from byname.core.verdicts.values import Basis, Checked, Said, Verdict
from byname.queries.asking import Answered, Reading
from byname.queries.results import Sentence
from tests.web import sample_views

__all__ = ["answered", "verdicts"]


def answered(question: str, **_: Any) -> tuple[Answered, ...]:
    """Answer whatever asks for those who are back; understand nothing else; "; " stands between two questions."""
    found = sample_views.figure()
    return tuple(
        Answered(
            part,
            "en",
            found,
            definition=found.definition,
            others=(Reading(found, ("group",), found.definition),),
            unknown=("blue",),
            exchanges=("X-1",),
        )
        if "back" in part
        else Answered(
            part, "en", why=Sentence("ask.not-understood"), groups=("defenders of the plant",), exchanges=("X-1", "X-9")
        )
        for part in question.split("; ")
    )


def verdicts(claims: Sequence[TextClaim], **_: Any) -> tuple[Checked, ...]:
    """Let the first claim hold, the second be of another group, and the rest be undecided."""
    given = (Verdict.HOLDS, Verdict.HOLDS_OTHERWISE)
    why, assumed = Said("verdict.why.no-figure"), Said("verdict.assumed.silent", (("side", "Ariland"),))
    return tuple(
        Checked(
            claim,
            given[place] if place < len(given) else Verdict.CANNOT_BE_DECIDED,
            Basis.REGISTER,
            why=why,
            assumed=assumed,
        )
        for place, claim in enumerate(claims)
    )
