"""A story's pictures and its marked text: views of values into charts and pieces of a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from byname.formats.charts import Caption, CurvePoint, SaidMark, SaidWords, StationMark, claim_life, said_beside
from byname.queries.story_results import ClaimMark, CohortSaid, LifeView, StationView, TextView
from byname.wording import day, say
from byname.wording.stories import change_said

__all__ = ["Piece", "cohort_picture", "life_picture", "marked_story"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a story; with `mark` it is a claim's number, which leads to its line in the table."""

    text: str
    mark: ClaimMark | None = None


def marked_story(view: TextView) -> tuple[tuple[Piece, ...], ...]:
    """Cut a story into its lines and each line into pieces, claims apart; of claims that overlap the first is marked."""
    pieces, done = [Piece("")], 0
    for mark in sorted(view.claims, key=lambda each: (each.start, -each.end)):
        if done <= mark.start < mark.end <= len(view.story):
            pieces += [Piece(view.story[done : mark.start]), Piece(view.story[mark.start : mark.end], mark)]
            done = mark.end
    pieces.append(Piece(view.story[done:]))
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        first, *rest = piece.text.split("\n") if piece.mark is None else [piece.text]
        lines[-1].append(Piece(first, piece.mark))
        lines += [[Piece(text)] for text in rest]
    return tuple(tuple(line) for line in lines if any(piece.text.strip() for piece in line))


def life_picture(view: LifeView) -> SafeString:
    """Draw the life of a claim, wide and for a phone."""
    marks = [
        StationMark(each.outlet or say("story.no-outlet"), each.day, each.shown, station_said(each), _sort(each, place))
        for place, each in enumerate(view.stations)
    ]
    first, last = view.stations[0].day, view.stations[-1].day
    title = say("picture.claim-life", shown=view.head.shown, counted=view.head.counted, first=first, last=last)
    caption = Caption(title, "; ".join(mark.words for mark in marks), _note(made_up=view.made_up))
    return _both(claim_life(marks, caption=caption, narrow=narrow) for narrow in (False, True))


def cohort_picture(view: CohortSaid) -> SafeString:
    """Draw what was said of a group beside the register's own numbers."""
    said = [
        SaidMark(each.day, each.number, station_said(each))
        for each in view.said
        if each.number is not None and each.persons
    ]
    curve = [CurvePoint(when, returned, held) for when, returned, held in view.curve]
    described = say("picture.cohort-said-described", n=len(said))
    note = _note(made_up=view.made_up)
    caption = Caption(say("picture.cohort-said", title=view.title), described, note, say("story.cohort-none"))
    words = SaidWords(say("story.register-returned"), say("story.register-held"))
    return _both(said_beside(said, curve, words=words, caption=caption, narrow=narrow) for narrow in (False, True))


def station_said(each: StationView) -> str:
    """Say one telling with its day, outlet, number, group and what changed."""
    changed = "; ".join(change_said(one.sort.value, one.was, one.now) for one in each.changes)
    if each.wrong_group:
        changed = "; ".join(part for part in (changed, say("story.wrong-group")) if part)
    return say(
        "picture.claim-life-row",
        day=day(each.day),
        outlet=each.outlet or say("story.no-outlet"),
        shown=each.shown,
        group=f", {each.group}" if each.group else "",
        changed=f" ({changed})" if changed else "",
    )


def _sort(each: StationView, place: int) -> str:
    if each.wrong_group:
        return "wrong"
    return "first" if place == 0 else "changed" if each.changes else "same"


def _both(drawn: Iterable[str]) -> SafeString:
    wide, narrow = drawn
    return mark_safe(f'<div class="on-wide">{wide}</div><div class="on-phone">{narrow}</div>')  # noqa: S308 - the chart writers escape every word


def _note(*, made_up: bool) -> str:
    return say("banner.made-up-short") if made_up else ""
