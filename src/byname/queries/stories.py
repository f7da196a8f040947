"""What else tells the same story, and what is related to it."""

from __future__ import annotations

from byname.core.disclosure import Action, Viewer
from byname.core.stories.changes import compare_texts
from byname.core.stories.copies import Resemblance, Shared, resemblance, shingles
from byname.queries._stories import Texts, all_texts
from byname.queries.gate import allow
from byname.queries.story_results import CopyView, RelatedView

__all__ = ["RELATED", "copies_of", "related_to"]

RELATED = 10
"""So many related texts are shown."""


def copies_of(number: int, *, viewer: Viewer) -> tuple[CopyView, ...]:
    """Give every other text of the same story, the oldest first, with what the newer of the two made of the claims.

    Raises NotFoundError where there is no such text, RefusedError for who has no role.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    every = all_texts(viewer=viewer)
    every.text(number)
    place = every.places[number]
    first = every.stories[place]
    met = {each.left + each.right - place: each for each in every.resemblances if place in {each.left, each.right}}
    others = [other for other, story in enumerate(every.stories) if story == first and other != place]
    return tuple(_copy(every, place, other, met.get(other)) for other in others)


def related_to(number: int, *, viewer: Viewer) -> tuple[RelatedView, ...]:
    """Give related coverage of other stories, the nearest first, each with what both have in common.

    Raises NotFoundError where there is no such text, RefusedError for who has no role.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    every = all_texts(viewer=viewer)
    every.text(number)
    place = every.places[number]
    same = [other for other, story in enumerate(every.stories) if story == every.stories[place]]
    found = every.index.related(place, most=RELATED, without=same)
    return tuple(
        RelatedView(read.number, read.name, read.outlet, read.day, each.score, each.wording, each.why)
        for each in found
        for read in [every.texts[each.place]]
    )


def _copy(every: Texts, place: int, other: int, met: Resemblance | None) -> CopyView:
    """Say what another text of the story is; one that shares too little with this one is tied to it by a third."""
    read = every.texts[other]
    older, newer = min(place, other), max(place, other)
    if met is None:
        like = resemblance(shingles(every.texts[place].story), shingles(read.story))
        sort, share = like or (Shared.REWRITE, 0.0)
    else:
        sort, share = met.sort, met.share
    return CopyView(
        number=read.number,
        title=read.name,
        outlet=read.outlet,
        day=read.day,
        sort=sort.value,
        share=share,
        newer=other == newer,
        changes=compare_texts(every.tellings[older], every.tellings[newer]),
    )
