"""Movements: tellings of one fact folded into one change of a person's custody, with its rivals and doubts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from byname.core.custody.captivities import Captivity, cut_captivities, place_signs, strong
from byname.core.custody.days import DAWN
from byname.core.custody.deaths import place_death
from byname.core.custody.drafts import Draft, Effect, Weight, bound_chain, confirms, draft_of
from byname.core.custody.folding import FoldedDay, Told, read_told, telling_key
from byname.core.dates import UncertainDate
from byname.core.events import Degree, Event, EventKind, Telling

__all__ = ["END_EFFECTS", "Effect", "Movement", "Weight", "fold"]


@dataclass(frozen=True, slots=True)
class Movement:
    """One change of custody; days are ordinals.

    `when` is the date that stands; `earliest` (None: open) and `latest` the days possible by all sources and the order
    of movements; `settled` the day from which it counts in `value`; `known` the day on which it was first told.
    `tellings` come in order of weight, `rivals` are those of them that say another day. `spell` numbers captivities
    from 1; 0 belongs to none. `doubts` are codes for what a human should look at. Everything but `tellings`, `rivals`
    and `records` serves as well where a stored movement comes without its tellings.
    """

    effect: Effect
    when: UncertainDate
    earliest: int | None
    latest: int
    settled: int
    known: int
    tellings: tuple[Telling, ...]
    rivals: tuple[Telling, ...] = ()
    weight: Weight = Weight.SURE
    spell: int = 0
    degree: Degree = Degree.NONE
    place: str = ""
    holder: str = ""
    power: str = ""
    exchange: str = ""
    phase: str = ""
    doubts: tuple[str, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether it moves the person in `value`."""
        return self.weight in (Weight.SURE, Weight.COUNTED)

    @property
    def records(self) -> tuple[int, ...]:
        """Ids of the records that tell it, each once, in order."""
        return tuple(sorted({telling.record for telling in self.tellings}))


END_EFFECTS = {
    EventKind.HANDED_OVER: Effect.RETURNED,
    EventKind.RETURNED: Effect.RETURNED,
    EventKind.RELEASED: Effect.RELEASED,
    EventKind.ESCAPED: Effect.ESCAPED,
    EventKind.THIRD_STATE: Effect.THIRD_STATE,
}
_SIGNS = frozenset({EventKind.HELD, EventKind.SEEN, EventKind.CONFIRMED, EventKind.MOVED})


def fold(tellings: Sequence[Telling]) -> tuple[Movement, ...]:
    """Fold all tellings about one person into movements, in order; the order of the tellings does not matter.

    Nothing told is refused: what cannot be true together is kept and marked in `doubts`.
    """
    by_kind: dict[EventKind, list[Told]] = defaultdict(list)
    for telling in sorted(set(tellings), key=telling_key):
        by_kind[telling.event.kind].append(read_told(telling))
    ends = [told for kind in END_EFFECTS for told in by_kind[kind]]
    captivities = cut_captivities(by_kind[EventKind.CAPTURED], ends)
    place_signs(captivities, [told for kind in EventKind if kind in _SIGNS for told in by_kind[kind]])
    drafts: list[Draft] = []
    for captivity in captivities:
        drafts += _captivity_drafts(captivity, 1 + max((draft.spell for draft in drafts), default=0))
    chain = [draft for draft in drafts if draft.effect not in (Effect.CONFIRMED, Effect.MOVED)]
    dead = place_death(chain, by_kind[EventKind.DIED], [sign for each in captivities for sign in each.signs])
    bound_chain([draft for draft in chain if draft.weight is not Weight.SHOWN])
    sought = _since_first(Effect.SOUGHT, 0, by_kind[EventKind.SOUGHT])
    aside = _set_aside(by_kind[EventKind.SET_ASIDE], drafts)
    others = [draft for draft in drafts if draft not in chain]
    return tuple(_finished(draft) for draft in _in_order(chain, others, sought, [*dead, *aside]))


def _captivity_drafts(captivity: Captivity, spell: int) -> list[Draft]:
    """Draft one captivity: taken (told or implied), confirmed, moved, ended, and perhaps taken again."""
    bounds = [read_told(told.telling, bound=True) for told in captivity.signs]
    tolds = [*captivity.captures, *bounds]
    implied = not tolds
    if implied:
        tolds = [read_told(told.telling, bound=True) for told in captivity.ends]
    drafts = [draft_of(Effect.TAKEN, spell, tolds)] if tolds else []
    if implied and drafts:
        drafts[0].doubts[:] = ["capture-implied"]
    drafts += _since_first(Effect.CONFIRMED, spell, [told for told in captivity.signs if confirms(told)])
    drafts += _moves(captivity.signs, spell)
    drafts += _end_drafts(captivity.ends, spell)
    for draft in _end_drafts(captivity.maybe_ends, spell):
        draft.weight = Weight.POSSIBLE
        draft.doubt("which-captivity")
        drafts.append(draft)
    return drafts + _again_drafts(captivity, drafts, spell + 1)


def _again_drafts(captivity: Captivity, drafts: Sequence[Draft], spell: int) -> list[Draft]:
    """Draft a captivity that is only possible (signs of being held after the end, no capture told), or only shown."""
    late = captivity.late_signs
    if not late:
        return []
    again = [told for told in late if strong(told)]
    for draft in drafts:
        if draft.effect in END_EFFECTS.values():
            draft.doubt("held-after-end" if again else "listed-after-end")
    found: list[Draft] = []
    if again:
        found.append(draft_of(Effect.TAKEN, spell, [read_told(told.telling, bound=True) for told in again]))
        found += _since_first(Effect.CONFIRMED, spell, [told for told in again if confirms(told)])
    for draft in found:
        draft.weight = Weight.POSSIBLE
        draft.doubt("held-after-end")
    listed = [read_told(told.telling, bound=True) for told in late if told not in again]
    if listed:
        shown = draft_of(Effect.TAKEN, spell + 1, listed)
        shown.weight = Weight.SHOWN
        shown.doubt("listed-after-end")
        found.append(shown)
    return found


def _since_first(effect: Effect, spell: int, tolds: Sequence[Told]) -> list[Draft]:
    """Draft what holds from its first telling on (sought, confirmed): later tellings repeat it, they are no rivals."""
    if not tolds:
        return []
    if len(tolds) == 1:
        return [draft_of(effect, spell, tolds)]
    first = min(tolds, key=lambda told: (told.days[-1][1], telling_key(told.telling)))
    draft = draft_of(effect, spell, [first])
    draft.earliest = min(told.possible[0][0] for told in tolds)
    draft.latest = min(told.possible[-1][1] - 1 for told in tolds)
    rest = tuple(told.telling for told in tolds if told is not first)
    draft.folded = _with_tellings(draft, rest)
    return [draft]


def _with_tellings(draft: Draft, rest: tuple[Telling, ...]) -> FoldedDay:
    return replace(draft.folded, tellings=draft.folded.tellings + rest)


def _moves(signs: Sequence[Told], spell: int) -> list[Draft]:
    """Draft each move to a place once; moves change no status."""
    by_move: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for told in signs:
        if told.telling.event.kind is EventKind.MOVED:
            by_move[told.telling.event.when.edtf, told.telling.event.place].append(told)
    drafts = [draft_of(Effect.MOVED, spell, tolds) for _, tolds in sorted(by_move.items())]
    for draft in drafts:
        draft.weight = Weight.SHOWN
    return sorted(drafts, key=lambda draft: draft.settled)


def _end_drafts(ends: Sequence[Told], spell: int) -> list[Draft]:
    """Draft the ends of a captivity, one per effect, in the order of their days, home last.

    Who is released, escapes or is in a third state may come home later; nobody leaves captivity after coming home
    without a capture, so that is only possible and marked.
    """
    by_effect: dict[Effect, list[Told]] = defaultdict(list)
    for told in ends:
        by_effect[END_EFFECTS[told.telling.event.kind]].append(told)
    drafts = [draft_of(effect, spell, tolds) for effect, tolds in by_effect.items()]
    abroad = sorted((d for d in drafts if d.effect is not Effect.RETURNED), key=lambda d: (d.settled, d.effect))
    home = [draft for draft in drafts if draft.effect is Effect.RETURNED]
    after = [draft for draft in abroad if home and draft.first > home[0].last]
    before = [draft for draft in abroad if draft not in after]
    for earlier, later in pairwise(before):
        if earlier.last >= later.first:
            for draft in (earlier, later):
                draft.weight = Weight.COUNTED
                draft.doubt("order-unsure")
    for draft in after:
        draft.weight = Weight.POSSIBLE
        draft.doubt("end-after-return")
    return before + home + after


def _set_aside(tolds: Sequence[Told], drafts: Sequence[Draft]) -> list[Draft]:
    """Draft the judgement that a person never was a captive; captivity told later puts it in doubt."""
    if not tolds:
        return []
    aside = draft_of(Effect.SET_ASIDE, 0, tolds)
    judged = max(told.telling.received for told in tolds)
    if any(telling.received > judged for draft in drafts for telling in draft.folded.tellings):
        aside.weight = Weight.COUNTED
        aside.doubt("set-aside-yet-told")
    return [aside]


def _in_order(
    chain: Sequence[Draft], others: Sequence[Draft], sought: Sequence[Draft], last: Sequence[Draft]
) -> list[Draft]:
    """Put movements in the order of the chain; confirmations and moves follow the capture of their captivity."""
    ordered = list(sought)
    for draft in chain:
        ordered.append(draft)
        if draft.effect is Effect.TAKEN:
            ordered += [other for other in others if other.spell == draft.spell]
    return ordered + [draft for draft in last if draft not in chain]


_DEGREES = list(Degree)


def _finished(draft: Draft) -> Movement:
    tellings = draft.folded.tellings
    facts = [telling.event for telling in tellings]
    # Where somebody was seen in captivity is no place of capture.
    placed = [event for event in facts if draft.effect is not Effect.TAKEN or event.kind is EventKind.CAPTURED]
    for code, texts in (
        ("rival-places", {event.place for event in placed}),
        ("rival-exchanges", {(event.exchange, event.phase) for event in facts if event.exchange}),
    ):
        if len(texts - {""}) > 1:
            draft.doubt(code)
    return Movement(
        effect=draft.effect,
        when=draft.folded.when,
        earliest=None if draft.earliest == DAWN else draft.earliest,
        latest=draft.latest,
        settled=draft.settled,
        known=min(telling.received for telling in tellings),
        tellings=tellings,
        rivals=draft.folded.rivals,
        weight=draft.weight,
        spell=draft.spell,
        degree=_degree(tellings),
        place=_first_text([event.place for event in placed]),
        holder=_side(tellings, lambda event: event.held_by),
        power=_side(tellings, lambda event: event.of_power),
        exchange=_first_text([event.exchange for event in facts]),
        phase=_first_text([event.phase for event in facts]),
        doubts=tuple(draft.doubts),
    )


def _degree(tellings: Sequence[Telling]) -> Degree:
    """Give the firmest degree told of a death; of an approved one, that which was approved."""
    graded = [telling for telling in tellings if telling.approved] or tellings
    return max((telling.event.degree for telling in graded), key=_DEGREES.index)


def _side(tellings: Sequence[Telling], side_of: Callable[[Event], str]) -> str:
    """Give the power that the weightiest telling names, "" where equal ones differ: none is chosen for its name (law 9)."""
    named = [telling for telling in tellings if side_of(telling.event)]
    if not named:
        return ""
    first = named[0]
    equal = {
        side_of(each.event)
        for each in named
        if (each.reliability, each.received, each.approved) == (first.reliability, first.received, first.approved)
    }
    return side_of(first.event) if len(equal) == 1 else ""


def _first_text(texts: Sequence[str]) -> str:
    for text in texts:
        if text:
            return text
    return ""
