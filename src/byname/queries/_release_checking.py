"""A frozen figure asked again: the same as known then, or why not; and why it is another one as known now."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from django.conf import settings

from byname.core.custody.explanations import Explanation
from byname.core.disclosure import Viewer, withhold_difference
from byname.core.figures import FigureQuery
from byname.core.figures import explain as explain_figures
from byname.core.moments import Moment, moment_of, start_of_day
from byname.core.releases.canonical import canonical
from byname.core.releases.draft import Behind
from byname.core.releases.printed import cells_of
from byname.ledger.releases import ReleaseFacts, behind_of, erased
from byname.queries._groups import group_told
from byname.queries._members import members_of
from byname.queries._persons import powers_told
from byname.queries._release_drawing import as_printed, printed_for
from byname.queries._release_sets import stood
from byname.queries.accounts import scope_of
from byname.queries.figures import Counted
from byname.queries.gate import exact, threshold
from byname.queries.release_results import LateView, ReleaseView, VerifiedView
from byname.queries.results import ExplanationPart
from byname.store.keyring import register_ring
from byname.store.models import Approval, Document, Judgement, ReferenceEntry, Withdrawal

__all__ = ["verified"]

REASONS = ("definition", "learned", "happened")


def verified(view: ReleaseView, facts: ReleaseFacts, *, viewer: Viewer) -> VerifiedView:
    """Ask the figure again as of its days: as known then, which must give the same people, and as known now."""
    query = FigureQuery.parse(facts.figure)
    then = as_printed(query, Moment(facts.moment))
    now = as_printed(replace(query, known=""), moment_of(datetime.now(UTC)))
    behind = behind_of(facts.id)
    gone = _erased_people(behind) if behind else frozenset()
    documents = _late_documents(facts)
    explained = bool(documents) or _late_decisions(facts)
    late = _late(behind, then, gone, "backfill" if explained else "program") if behind else ()
    cells = _other_cells(view, then)
    same = behind is not None and not late and not cells
    why = explain_figures(
        query, then.asked.people.lines, now.query, now.asked.people.lines,
        member_a=members_of(then.asked), member_b=members_of(now.asked),
    )  # fmt: skip
    sees = all(exact(powers_told(each.asked.people), viewer=viewer) for each in (then, now))
    small = threshold(viewer=viewer)
    rule = "" if sees else _rule(view, why, late, small)
    return VerifiedView(
        release=view,
        then=None if rule else why.before,
        now=None if rule else why.after,
        same=same,
        changed=_changed(why) or bool(late),
        late=tuple(replace(each, added=None, removed=None) for each in late) if rule else late,
        parts=_parts(why, rule),
        people_hold=_people_hold(view, behind),
        erased=len(gone) if sees or not 0 < len(gone) < small else None,
        documents=documents,
        cells=cells if sees else (),
        withheld=rule,
    )


def _other_cells(view: ReleaseView, then: Counted) -> tuple[tuple[str, int, int], ...]:
    """Give the published cells of its table and course that are others as known then: code, as published, asked again."""
    cells, world = cells_of(view.told), then.asked.world
    by = (view.told["table"] or {}).get("by", "")
    groups = Counter(group_told(by, line.value(by), world) for line in then.lines) if by else Counter[str]()
    found = [(cell.code, cell.value, groups[cell.code]) for cell in cells if cell.part == "group"]
    scope = scope_of(then.asked, then.query.cohort, then.query.power, viewer=printed_for())
    days = [(cell.code, cell.value) for cell in cells if cell.part == "day"]
    lines = scope.counted() if days else []
    found += [(day, value, stood(lines, then.query.status, date.fromisoformat(day).toordinal())) for day, value in days]
    return tuple((code, value, again) for code, value, again in found if value is not None and value != again)


def _changed(why: Explanation) -> bool:
    return any(change.added or change.removed for change in (why.definition, why.learned, why.happened))


def _rule(view: ReleaseView, why: Explanation, late: Iterable[LateView], small: int) -> str:
    """Give the rule that withholds then and now from who sees no people; a figure that is not published stays so."""
    if view.told["withheld"]:
        return str(view.told["withheld"])
    sizes = [(len(each.added), len(each.removed)) for each in (why.definition, why.learned, why.happened)]
    sizes += [(each.added or 0, each.removed or 0) for each in late]
    decision = withhold_difference((why.before, why.after), sizes, threshold=small)
    return "" if decision else decision.rule


def _parts(why: Explanation, rule: str) -> tuple[ExplanationPart, ...]:
    changes = zip(REASONS, (why.definition, why.learned, why.happened), strict=True)
    if rule:
        return tuple(ExplanationPart(reason, None, None, withheld=rule) for reason in REASONS)
    return tuple(ExplanationPart(reason, len(change.added), len(change.removed)) for reason, change in changes)


def _late(behind: Behind, then: Counted, gone: frozenset[int], reason: str) -> tuple[LateView, ...]:
    """Say why the same day as known then gives other people today; nothing where it gives the same."""
    today = {line.number for line in then.lines}
    added, removed = today - behind.counted, behind.counted - today
    if not added and not removed:
        return ()
    found = [LateView("erased", 0, len(removed & gone))] if removed & gone else []
    rest = removed - gone
    if added or rest:
        found.append(LateView(reason, len(added), len(rest)))
    return tuple(found)


def _late_documents(facts: ReleaseFacts) -> tuple[int, ...]:
    """Give the documents that were entered after the figure was frozen, and are marked as received by then."""
    rows = Document.objects.filter(entry__gt=facts.entry, backfill=True).order_by("id").values_list("id", "received")
    zone = settings.REGISTER_TIME_ZONE
    return tuple(number for number, received in rows if start_of_day(received, zone) <= facts.moment)


def _late_decisions(facts: ReleaseFacts) -> bool:
    """Tell whether a decision or an entry of the bureau's world was recorded later and is known since before."""
    models: tuple[type[Judgement | Withdrawal | Approval | ReferenceEntry], ...]
    models = (Judgement, Withdrawal, Approval, ReferenceEntry)
    return any(model.objects.filter(entry__gt=facts.entry, known_from__lte=facts.moment).exists() for model in models)


def _erased_people(behind: Behind) -> frozenset[int]:
    """Give those behind a figure of whom a record was erased since."""
    records = {record: person for person in behind.counted for record in behind.records.get(person, ())}
    return frozenset(records[record] for record in erased(list(records)))


def _people_hold(view: ReleaseView, behind: Behind | None) -> bool | None:
    if behind is None:
        return None
    people = [[person, list(behind.records.get(person, ()))] for person in sorted(behind.counted)]
    digest = register_ring().fingerprint(hashlib.sha256(canonical(people)).digest())
    return bool(digest == view.told["people"]["digest"])
