"""Exchanges: the list of them, and one with its phases, everybody's counts beside our own lists, and what slipped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from byname.core.codes import known_code
from byname.core.course.counts import read_count
from byname.core.course.course import Exchange, newest_first, read_exchange, slips
from byname.core.course.talks import read_talks
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.queries._asked import Asked, named
from byname.queries._course import Entry, newest, versions, worded
from byname.queries._persons import ask_for
from byname.queries._phases import Scope, sides_of
from byname.queries._returned import Returned
from byname.queries.absent import NotFoundError
from byname.queries.exchange_results import ExchangesView, ExchangeView, HeadView
from byname.queries.following import behind_caveats
from byname.queries.gate import allow
from byname.queries.promises import promises
from byname.queries.talks import proposals

__all__ = ["exchange", "exchanges"]


def exchanges(*, viewer: Viewer, known_at: date | None = None) -> ExchangesView:
    """Give every exchange, newest first, with how many came home each way by our lists; and what is open on the day."""
    allow(Action.ACCOUNT, viewer=viewer)
    asked = ask_for(None, known_at, viewer=viewer)
    home = Returned(asked, viewer=viewer)
    found = newest("exchange", read_exchange, asked.moment)
    counts = [entry.value for entry in newest("count", read_count, asked.moment).values()]
    heads = [
        _head(found[one.code], sides_of(one, counts, home), asked, home)
        for one in newest_first([entry.value for entry in found.values()])
    ]
    return ExchangesView(
        heads=tuple(heads),
        unregistered=tuple(sorted(home.exchanges - found.keys())),
        proposals=tuple(each for each in proposals(viewer=viewer, known_at=known_at) if each.is_open),
        promises=tuple(each for each in promises(viewer=viewer, known_at=known_at) if each.standing.is_open),
        known_at=asked.known_at,
        made_up=asked.world.made_up,
        caveats=behind_caveats(viewer=viewer),
    )


def exchange(code: str, *, viewer: Viewer, known_at: date | None = None) -> ExchangeView:
    """Give one exchange as known on a day; raises NotFoundError where nobody had written it down by then."""
    allow(Action.ACCOUNT, viewer=viewer)
    asked = ask_for(None, known_at, viewer=viewer)
    told = versions("exchange", asked.moment, code).get(code, [])
    if not told:
        raise NotFoundError(_absent(code, asked))
    read = read_exchange(code, told[-1].body)
    entry = Entry(read.value, read.problems, told[-1].known, told[-1].number)
    counts = newest("count", read_count, asked.moment)
    own = [each.value for each in counts.values() if each.value.exchange == code]
    scope = Scope(entry.value, own, asked, Returned(asked, viewer=viewer))
    history = slips((each.known.toordinal(), read_exchange(code, each.body).value) for each in told)
    rounds = newest("talks", read_talks, asked.moment)
    wrong = [each for count in counts.values() if count.value.exchange == code for each in worded(count.problems)]
    return ExchangeView(
        exchange=entry.value,
        numbers=_numbers(entry.value, asked),
        sides=tuple((power, named(asked.world, "power", power)) for power in scope.sides),
        phases=tuple(scope.phase(phase, history) for phase in scope.phases(history)),
        whole=scope.side_views(""),
        tables=tuple(table for count in own for table in scope.tables(count)),
        talks=rounds[entry.value.talks].value if entry.value.talks in rounds else None,
        proposals=tuple(
            each
            for each in proposals(viewer=viewer, known_at=known_at)
            if each.proposal.exchange == code or (each.proposal.talks and each.proposal.talks == entry.value.talks)
        ),
        problems=(*worded(entry.problems), *wrong),
        version=entry.version,
        known=entry.known,
        known_at=asked.known_at,
        made_up=asked.world.made_up,
        caveats=(*behind_caveats(viewer=viewer), *scope.caveats()),
    )


def _absent(code: str, asked: Asked) -> str:
    try:
        known_code("exchange", code, newest("exchange", read_exchange, asked.moment))
    except MisuseError as error:
        return str(error)
    return f"Exchange {code} was taken back."


def _head(entry: Entry[Exchange], sides: Sequence[str], asked: Asked, home: Returned) -> HeadView:
    one = entry.value
    return HeadView(
        exchange=one,
        numbers=_numbers(one, asked),
        sides=tuple((power, named(asked.world, "power", power), home.total(one.code, power)) for power in sides),
        problems=len(entry.problems),
    )


def _numbers(one: Exchange, asked: Asked) -> tuple[tuple[str, str], ...]:
    return tuple((named(asked.world, "source", said.source), said.number) for said in one.numbers)
