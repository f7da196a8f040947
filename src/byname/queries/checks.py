"""Claims of a text against the register: as of the text's day, as known then and now, as it may be told to the public."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from byname.core.disclosure import Action, Viewer
from byname.core.press.claims import Claim as PublishedClaim
from byname.core.statements.claim import TextClaim
from byname.core.verdicts.deciding import decide
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.firsts import first_exchange, first_time, names_exchange, nobody_but
from byname.core.verdicts.phrases import completed, given_back, held_of
from byname.core.verdicts.published import check_published
from byname.core.verdicts.questions import ask_of
from byname.core.verdicts.sweeping import as_count, count_exchanges, count_stages, denied, largest
from byname.core.verdicts.values import Basis, Checked, Known, Nearest, Said, Verdict
from byname.formats.chronology import read_tables
from byname.queries._asked import today
from byname.queries._checkanswers import PUBLIC, Answers
from byname.queries._checkdesk import desk_of, names_in
from byname.queries._checkunits import check_units
from byname.queries._claims import standing_claims
from byname.queries._persons import ask_for
from byname.queries.gate import allow, threshold
from byname.wording import PRINTED

__all__ = ["check_claims"]

_Tables = tuple[tuple[int, PublishedClaim], ...]


def check_claims(
    claims: Sequence[TextClaim], *, viewer: Viewer, published: date | None = None, text: str = "", lang: str = "en"
) -> tuple[Checked, ...]:
    """Check each claim, in order; what is printed is public, so small groups are withheld from everybody.

    `published` is the day of the text (None: not known; then a claim without a day of its own cannot be decided), `text` what
    the claims' places point into, `lang` the language of the sentence to print. Raises RefusedError for who may see no account.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    lang = lang if lang in PRINTED else "en"
    now = _State(None, viewer, lang, text)
    earlier = published is not None and published < today()
    then = _State(published, viewer, lang, text) if earlier else None
    sides = now.desk.side_names()
    shipped, own = _tables(made_up=now.asked.world.wholly_made_up)
    told = check_published(claims, shipped, published, text=text, lang=lang, own=own, sides=sides)
    read = tuple(as_count(claim) for claim in completed(claims, text, sides))
    checked = []
    for claim, of_others in zip(read, told, strict=True):
        found = now.decided(claim, read, published, text)
        if found.basis is Basis.NOTHING and of_others.basis is Basis.PUBLISHED:
            checked.append(of_others)
            continue
        found = replace(found, published=of_others.published)
        before = then.decided(claim, read, published, text, near=False) if then and _dated(found) else None
        checked.append(_both(found, before, published) if before is not None and published else found)
    judged = (_held_so_long(each, claim, read, checked) for each, claim in zip(checked, read, strict=True))
    return tuple(given_back(each, claim) for each, claim in zip(judged, claims, strict=True))


def _held_so_long(found: Checked, claim: TextClaim, claims: Sequence[TextClaim], checked: Sequence[Checked]) -> Checked:
    """Judge "over three years" as the number of whom it is said: so many of them were held so long, or not."""
    if claim.sweeping != "over-years" or found.basis is not Basis.NOTHING:
        return found
    mate = held_of(claim, claims)
    if mate is None:
        return replace(found, why=Said("verdict.why.over-years-whom"))
    return replace(checked[claims.index(mate)], claim=claim)


def _dated(found: Checked) -> bool:
    """Tell whether a figure was asked that could have been another on the day of the text; of many exchanges none is."""
    return bool(found.figure) and found.claim.sweeping not in {"largest", "first", "never", "only"}


def _tables(*, made_up: bool) -> tuple[_Tables, _Tables]:
    """Give the published claims that ship with the program, and those that the register alone holds, each once.

    Law 12: what was published in a real war says nothing of a made-up one.
    """
    shipped = () if made_up else read_tables()
    told = {claim for _number, claim in shipped}
    own = dict.fromkeys(PublishedClaim.from_json(row.body) for row in standing_claims())
    return shipped, tuple(enumerate((claim for claim in own if claim not in told), start=len(shipped) + 1))


class _State:
    """The register as known on a day (None: now), with the desk that reads claims."""

    def __init__(self, known: date | None, viewer: Viewer, lang: str, text: str) -> None:
        self.asked = asked = ask_for(known, known, viewer=PUBLIC)
        # What was known then is shown beside what is known now, and only where that may be.
        self.answers = Answers(asked, gated=known is None)
        self.desk: Desk = desk_of(asked, viewer.home).reading(text)
        self.names = names_in(asked.world, lang)
        self.lang = lang

    def decided(
        self, claim: TextClaim, claims: Sequence[TextClaim], day: date | None, text: str, *, near: bool = True
    ) -> Checked:
        if denied(claim, text):
            return Checked(claim, Verdict.CANNOT_BE_DECIDED, lang=self.lang, why=Said("verdict.why.sweeping"))
        if claim.unit == "exchanges":
            return count_exchanges(claim, self.desk, day, lang=self.lang)
        if claim.unit in {"phases", "days"}:
            return count_stages(claim, self.desk, day, self.names, lang=self.lang)
        if claim.unit == "units":
            return check_units(
                claim, self.desk, self.asked, day, text=text, names=self.names, lang=self.lang, viewer=PUBLIC
            )
        if claim.sweeping == "largest":
            return largest(claim, self.desk, day, self.answers, self.names, lang=self.lang)
        swept = self._swept(claim, day, text)
        if swept is not None:
            return swept
        asking = ask_of(claim, self.desk, day, text)
        if not near:
            asking = replace(asking, near=())
        return decide(claim, asking, self.answers, desk=self.desk, lang=self.lang, others=claims, names=self.names)

    def _swept(self, claim: TextClaim, day: date | None, text: str) -> Checked | None:
        """Decide what sweeps: first, never before, nobody but; None for any other claim."""
        if claim.sweeping in {"first", "never"} and names_exchange(claim):
            return first_exchange(claim, self.desk, day, self.names, text=text, lang=self.lang)
        if claim.sweeping in {"first", "never"}:
            return first_time(claim, self.desk, day, self.answers, self.names, text=text, lang=self.lang)
        if claim.sweeping == "only":
            return nobody_but(claim, self.desk, day, self.answers, self.names, text=text, lang=self.lang)
        return None


def _both(found: Checked, before: Checked, day: date) -> Checked:
    """Put what was known on the day of the text beside what is known now; where only the first bears it out, say so.

    Where the two differ by a few people, subtracting would tell of them: then the first is not given.
    """
    if found.verdict is Verdict.NOT_FOR_PUBLICATION or found.value is None or before.value is None:
        return found
    if 0 < abs(found.value - before.value) < threshold(viewer=PUBLIC):
        return found
    then = Known(day.isoformat(), before.value, before.low, before.high, before.verdict)
    both = replace(found, then=then, now=Known("", found.value, found.low, found.high, found.verdict))
    if found.verdict is not Verdict.DOES_NOT_HOLD or before.verdict is not Verdict.HOLDS:
        return both
    nearest = Nearest(before.figure, before.value, before.low, before.high, before.definition, ("known",))
    why = Said("verdict.why.known-then", (("n", str(found.value)), ("then", str(before.value)), ("day_when", then.day)))
    return replace(both, verdict=Verdict.HOLDS_OTHERWISE, nearest=nearest, why=why)
