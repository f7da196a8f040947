"""Stories in lines for a terminal: a text with its claims and copies, what changed, a claim's stations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from byname.core.stories.changes import Change
from byname.queries.story_results import StationView, TextView
from byname.wording import day, say
from byname.wording.stories import change_said, facet_said

__all__ = ["changes_said", "facets_said", "life_lines", "story_lines"]


def changes_said(changes: Iterable[Change]) -> list[str]:
    """Say each change."""
    return [change_said(each.sort.value, each.was, each.now) for each in changes]


def facets_said(why: Iterable[tuple[str, str]]) -> str:
    """Say what two texts have in common; their words where it is nothing else."""
    return ", ".join(facet_said(facet, value) for facet, value in why) or say("story.facet.words")


def story_lines(view: TextView) -> Iterator[str]:
    """Give one text: head, key points, claims, the same story, related coverage, tags, notes, comments."""
    head = view.head
    yield f"{head.number}. {head.title}"
    yield ", ".join(part for part in (head.outlet, head.author, day(head.day), view.url) if part)
    yield from _section("story.key-points", view.key_points)
    yield from _section("story.claims-of", (_claim(view, place) for place in range(len(view.claims))))
    same = (
        f"{each.number} {each.outlet}, {day(each.day)}: {say('story.newer' if each.newer else 'story.older')} "
        f"{say(f'story.sort.{each.sort}')}; {'; '.join(changes_said(each.changes)) or say('story.nothing-changed')}"
        for each in view.copies
    )
    yield from _section("story.same", same)
    related = (f"{each.number} {each.title} ({facets_said(each.why)})" for each in view.related)
    yield from _section("story.related", related)
    yield from _section("story.tags", (f"{tag.text} ({tag.number})" for tag in view.tags))
    yield from _section("story.proposed", (tag.text for tag in view.proposed))
    yield from _section(
        "story.notes", (f"{note.number}. {note.text} ({note.by}, {day(note.at.date())})" for note in view.notes or ())
    )
    yield from _section("story.comments", (f"{each.number}. {each.text} ({each.signed})" for each in view.comments))


def life_lines(stations: Iterable[StationView]) -> Iterator[str]:
    """Give each telling on a line, the oldest first, with what changed and whether the group is wrong."""
    for each in stations:
        told = [f"{each.shown} {each.counted}".strip(), each.group, each.speaker]
        marks = [
            *changes_said(each.changes),
            *([say("story.wrong-group")] if each.wrong_group else []),
            *([say("story.copied-from", number=str(each.copied))] if each.copied else []),
        ]
        line = f"{day(each.day)}  {each.outlet or say('story.no-outlet')} ({each.text}): {', '.join(part for part in told if part)}"
        yield f"{line}  [{'; '.join(marks)}]" if marks else line


def _claim(view: TextView, place: int) -> str:
    claim = view.claims[place]
    parts = (claim.quote, claim.counted, claim.group, claim.speaker, claim.date_text)
    said = ", ".join(part for part in parts if part)
    life = f" ({say('story.life-link', n=claim.life)})" if claim.life else ""
    return f"{place + 1}. {said}{life}"


def _section(code: str, lines: Iterable[str]) -> Iterator[str]:
    found = [f"  {line}" for line in lines]
    if found:
        yield from ("", say(code), *found)
