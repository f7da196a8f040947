"""Press texts: the list with search and tags, one text with all that the desk has on it, comments that wait."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from byname.core.disclosure import Action, Viewer, may
from byname.core.errors import MisuseError
from byname.core.grammar.sentences import sentences
from byname.core.grammar.tongues import Tongue
from byname.core.stories.keypoints import key_points
from byname.core.stories.tags import Tag, proposed_tags, read_tag
from byname.core.stories.telling import shown_number
from byname.core.stories.told import PressText
from byname.ledger.references import world
from byname.ledger.texts import Held, Rows, comments_open, newest_reading, tag_words
from byname.queries._stories import Texts, all_texts
from byname.queries.gate import allow
from byname.queries.looking import look
from byname.queries.stories import copies_of, related_to
from byname.queries.story_results import (
    ClaimMark,
    CommentView,
    HeldView,
    NoteView,
    TagView,
    TextHead,
    TextList,
    TextView,
)

__all__ = ["PAGE", "held_comments", "text", "texts"]

PAGE = 50
"""So many texts stand on a page of their list."""


def texts(*, viewer: Viewer, words: str = "", tag: str = "", page: int = 1) -> TextList:
    """Give press texts, the newest first: those that hold every word and bear the tag; published texts tell of no register's person.

    Raises RefusedError for who has no role, MisuseError for a tag that cannot be read and for a page that there is not.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    every, tags = all_texts(viewer=viewer), _tags_by_text()
    chosen = list(reversed(every.texts))
    for word in words.casefold().split():
        chosen = [each for each in chosen if word in f"{each.title}\n{each.outlet}\n{each.story}".casefold()]
    if tag.strip():
        wanted = read_tag(tag, tag_words())
        chosen = [each for each in chosen if wanted in {found for _number, found in tags.get(each.number, ())}]
    pages = max(1, -(-len(chosen) // PAGE))
    if not 1 <= page <= pages:
        raise MisuseError(f"There is no page {page}. Pages are numbered from 1, and this list ends with page {pages}.")
    heads = tuple(_head(each, every, tags) for each in chosen[(page - 1) * PAGE : page * PAGE])
    used = Counter(found for some in tags.values() for found in {each for _number, each in some})
    return TextList(
        heads,
        len(chosen),
        page,
        pages,
        tuple((_tag_view(0, found), times) for found, times in sorted(used.items())),
        words,
        tag,
    )


def text(number: int, *, viewer: Viewer) -> TextView:
    """Give one press text: story, claims, copies, related coverage, key points, tags, notes for who may write them, comments.

    Raises NotFoundError where there is none, RefusedError for who has no role.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    every = all_texts(viewer=viewer)
    read = every.text(number)
    rows, tags = Rows.of(number), _tags_by_text(number)
    tellings = every.tellings[every.places[number]]
    standing = {found for _number, found in tags.get(number, ())}
    proposed = [found for found in proposed_tags(tellings, tag_words()) if found not in standing]
    kept, notes_shown = newest_reading(number), bool(may(viewer, Action.EXPORT))
    notes = (NoteView(each.number, each.body["text"], each.body["by"], each.at) for each in rows.notes.values())
    comments = (
        CommentView(each.number, each.body["text"], each.body["signed"], each.at) for each in rows.comments.values()
    )
    return TextView(
        head=_head(read, every, tags),
        url=read.url,
        story=read.story,
        claims=tuple(_marks(read, every)),
        copies=copies_of(number, viewer=viewer),
        related=related_to(number, viewer=viewer),
        key_points=_points(read),
        notes=tuple(notes) if notes_shown else None,
        comments=tuple(comments) if comments_open() else (),
        comments_open=comments_open(),
        tags=tuple(_tag_view(each, found) for each, found in tags.get(number, ())),
        proposed=tuple(_tag_view(0, found) for found in proposed),
        others=read.others,
        readings=kept.ordinal if kept else 0,
        made_up=world().made_up,
        may_note=notes_shown,
    )


def _points(read: PressText) -> tuple[str, ...]:
    """Give the key points of a text: sentences of its own, none in a language that is not read here."""
    if read.language not in {Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN}:
        return ()
    spans = [(each.start, each.end) for each in sentences(read.story, Tongue(read.language))]
    places = key_points(read.story, spans, [claim.start for claim in read.claims])
    return tuple(read.story[start:end] for start, end in places)


def held_comments(*, viewer: Viewer) -> tuple[HeldView, ...]:
    """Give the comments that wait, the oldest first, with what may be personal data apart; raises RefusedError for who rules on none."""
    allow(Action.EXPORT, viewer=viewer)
    every = all_texts(viewer=viewer)
    held = [each for each in Rows.of().held.values() if each.document in every.places]
    if held:
        # What waits may name private people.
        look("comments", {"comments": [each.number for each in held]}, viewer=viewer)
    return tuple(_held(each, every.text(each.document).name) for each in held)


def _held(held: Held, title: str) -> HeldView:
    sorts = tuple(sorted({sort for sort, _start, _end in held.found}))
    return HeldView(held.number, held.document, title, held.text, held.signed, held.at, sorts, _pieces(held))


def _pieces(held: Held) -> tuple[tuple[str, str], ...]:
    """Cut a comment where it may hold personal data; where two finds meet, the first one stands."""
    pieces, done = [], 0
    for sort, start, end in held.found:
        if start >= done:
            pieces += [(held.text[done:start], ""), (held.text[start:end], sort)]
            done = end
    return tuple((part, sort) for part, sort in (*pieces, (held.text[done:], "")) if part)


def _head(read: PressText, every: Texts, tags: dict[int, list[tuple[int, Tag]]]) -> TextHead:
    first = every.stories[every.places[read.number]]
    return TextHead(
        number=read.number,
        title=read.name,
        outlet=read.outlet,
        author=read.author,
        published=read.published,
        received=read.received,
        language=read.language,
        claims=len(read.claims),
        copies=every.sizes[first] - 1,
        story=every.texts[first].number,
        tags=tuple(_tag_view(number, found) for number, found in tags.get(read.number, ())),
    )


def _marks(read: PressText, every: Texts) -> Iterable[ClaimMark]:
    named = _names(every)
    for telling, at in zip(every.tellings[every.places[read.number]], read.places, strict=True):
        claim = telling.claim
        life = every.life_of.get((telling.text, telling.place))
        yield ClaimMark(
            place=telling.place, start=claim.start, end=claim.end, quote=claim.quote, shown=shown_number(claim),
            counted=claim.counts, kind=claim.kind, side=claim.side, group=telling.group, speaker=claim.speaker,
            date_text=claim.date_text, groups=tuple(map(named, telling.cohorts)),
            life=len(life.stations) if life else 0, at=at,
        )  # fmt: skip


def _names(every: Texts) -> Callable[[str], str]:
    called = {name.code: name.text for name in reversed(every.desk.names) if name.lang in {"en", ""}}
    return lambda code: called.get(code, code)


def _tags_by_text(document: int | None = None) -> dict[int, list[tuple[int, Tag]]]:
    rows = Rows.of(document)
    found: dict[int, list[tuple[int, Tag]]] = {}
    for number, each in sorted(rows.tags.items(), key=lambda pair: (pair[1], pair[0])):
        found.setdefault(rows.documents[number], []).append((number, each))
    return found


def _tag_view(number: int, found: Tag) -> TagView:
    return TagView(number, found.group, found.word, str(found))
