"""Promises: what an official undertook, and what of it is open on a day, by its marks and by the figure that measures it."""

from __future__ import annotations

from datetime import date

from byname.core.course.promises import Mark, Promise, read_mark, read_promise, standing
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.ledger.references import World, world
from byname.queries._asked import answerable, moment_known, named, today
from byname.queries._course import Entry, newest, worded
from byname.queries.exchange_results import PromiseView
from byname.queries.figures import figure
from byname.queries.gate import allow
from byname.queries.results import FigureView, Sentence

__all__ = ["promises"]


def promises(*, viewer: Viewer, as_of: date | None = None, known_at: date | None = None) -> tuple[PromiseView, ...]:
    """Give every promise with how it stands on a day (default: the known day, else today); open ones first, by due day.

    Where a promise names a figure, the figure is asked for this viewer and stands beside the marks; neither mends the other.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    for asked in (as_of, known_at):
        if asked is not None:
            answerable(asked)
    day, at = as_of or known_at or today(), moment_known(known_at)
    marks = newest("promise-mark", read_mark, at)
    found = world(at)
    views = [
        _view(entry, marks, day, found, known_at=known_at, viewer=viewer)
        for entry in newest("promise", read_promise, at).values()
    ]
    return tuple(sorted(views, key=_order))


def _view(
    entry: Entry[Promise],
    marks: dict[str, Entry[Mark]],
    day: date,
    found: World,
    *,
    known_at: date | None,
    viewer: Viewer,
) -> PromiseView:
    promise = entry.value
    own = [mark for mark in marks.values() if mark.value.promise == promise.code]
    problems = [*worded(entry.problems), *(each for mark in own for each in worded(mark.problems))]
    stands = standing(promise, [mark.value for mark in own], day.toordinal())
    if stands.too_many:
        problems.append(Sentence("promise.too-many", (("n", str(stands.too_many)),)))
    measured, wrong = _measured(promise, known_at, viewer)
    left = None
    if measured is not None and measured.value is not None and promise.number is not None:
        left = max(0, promise.number - measured.value)
    return PromiseView(
        promise=promise,
        marks=tuple(sorted((mark.value for mark in own), key=lambda mark: (_day(mark), mark.code))),
        standing=stands,
        measured=measured,
        left=left,
        problems=(*problems, *wrong),
        as_of=day,
        source_name=named(found, "source", promise.source),
        by_name=named(found, "power", promise.by),
    )


def _measured(
    promise: Promise, known_at: date | None, viewer: Viewer
) -> tuple[FigureView | None, tuple[Sentence, ...]]:
    """Ask the figure that measures a promise; one that cannot be asked is said to be wrong, and measures nothing."""
    if not promise.figure:
        return None, ()
    try:
        return figure(promise.figure, viewer=viewer, known_at=known_at), ()
    except MisuseError as error:
        return None, (Sentence("promise.figure-wrong", (("figure", promise.figure), ("why", str(error)))),)


def _order(view: PromiseView) -> tuple[bool, int, str]:
    due = view.promise.due
    return not view.standing.is_open, (due.latest or due.earliest or 0) if due else 10**7, view.promise.code


def _day(mark: Mark) -> int:
    return 0 if mark.day is None else mark.day.earliest or mark.day.latest or 0
