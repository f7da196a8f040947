"""The public chronology of exchanges: one page from what was printed to what the printed totals count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe

from byname.core.published.bounds import Bounds, added
from byname.core.published.counting import ALL_RULES, RULES
from byname.formats.charts import Caption
from byname.formats.charts.both_ways import BothWays, Heap, Segment, both_ways
from byname.queries import chronology
from byname.queries.chronology import ChronologyView, ExchangeLine, LotView
from byname.web.desk.asking import desk_page
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["chronology_page"]

_TRACKS = {"numbered": 1, "outside": 4, "unnumbered": 8}
_NAMED_TONE = 6
_MONTHS, _QUARTERS = 1, 3
_PHONE_WIDTH = 520


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """A month or a year in a table: how many exchanges, people each way, how many exchanges without a number each way."""

    year: int
    first: date | None
    exchanges: int
    people: tuple[Bounds, Bounds]
    blank: tuple[int, int]


@desk_page("GET")
def chronology_page(request: HttpRequest) -> HttpResponse:
    """Show the chronology, its picture with the numbers behind it, and the totals under every rule and the one asked for."""
    rule = ",".join(request.GET.getlist("rule"))
    view = chronology.chronology(viewer=viewer_of(request), rule=rule)
    years = [(year, list(lines)) for year, lines in groupby(view.exchanges, key=_year)]
    words = {
        "view": view,
        "asked": bool(rule),
        "rule_count": len(ALL_RULES),
        "choices": [(code, code in view.rule) for code, _function in RULES],
        "pictures": _pictures(view),
        "tracks": _tracks(view),
        "years": years,
        "by_year": [_period(lines) for _year_of, lines in years],
        "by_month": [_period(list(lines), month) for month, lines in groupby(view.exchanges, key=_month) if month],
    }
    return render(request, "desk/chronology.html", words)


def _year(line: ExchangeLine) -> int:
    return line.first.year if line.first else 0


def _month(line: ExchangeLine) -> date | None:
    return line.first.replace(day=1) if line.first else None


def _period(lines: Sequence[ExchangeLine], month: date | None = None) -> PeriodLine:
    people = [added(line.people[way] for line in lines) for way in (0, 1)]
    blank = [sum(line.people[way].high is None for line in lines) for way in (0, 1)]
    return PeriodLine(_year(lines[0]), month, len(lines), (people[0], people[1]), (blank[0], blank[1]))


def _tracks(view: ChronologyView) -> list[tuple[str, int]]:
    """Give the words and colour of each track that the picture has."""
    used = list(dict.fromkeys(lot.track for lot in view.lots))
    known = [track for track in _TRACKS if track in used] + [track for track in used if track not in _TRACKS]
    return [(_track_words(track), _TRACKS.get(track, _NAMED_TONE)) for track in known]


def _track_words(track: str) -> str:
    return say(f"chronology-track.{track}") if track in _TRACKS else say("chronology-track.named", name=track)


def _pictures(view: ChronologyView) -> SafeString:
    """Draw the chronology by month, and by quarter for a phone; empty where no exchange has a day."""
    lots = [lot for lot in view.lots if lot.first and lot.last]
    if not lots:
        return mark_safe("")
    wide = _picture(view, lots, _MONTHS, width=1000)
    narrow = _picture(view, lots, _QUARTERS, width=_PHONE_WIDTH)
    both = f'<div class="on-wide">{wide}</div><div class="on-phone">{narrow}</div>'
    return mark_safe(both)  # noqa: S308 - the chart writers escape every word that they are given


def _picture(view: ChronologyView, lots: Sequence[LotView], months: int, *, width: int) -> str:
    days = [day for lot in lots for day in (lot.first, lot.last) if day]
    start = min(days).year
    places = _place(max(days), start, months) + 1
    ticks = [(_place(date(year, 1, 1), start, months), str(year)) for year in range(start, max(days).year + 1)]
    first, other = view.parties
    description = say("chronology.picture", first=first, other=other, start=min(days), end=max(days))
    title = say("chronology.over-time" if months == _MONTHS else "chronology.over-time-quarters")
    caption = Caption(title, description, empty=say("chronology.picture-empty"))
    heaps = _heaps(lots, start, months)
    return both_ways(BothWays(heaps, places, ticks, (first, other)), caption=caption, width=width)


def _place(day: date, start: int, months: int) -> int:
    return ((day.year - start) * 12 + day.month - 1) // months


def _heaps(lots: Iterable[LotView], start: int, months: int) -> list[Heap]:
    """Gather the lots of each time and direction.

    What was told of several times together stands across them where they are free, else at the last of them.
    """
    placed = [
        (lot, _place(lot.first, start, months), _place(lot.last, start, months))
        for lot in lots
        if lot.first and lot.last
    ]
    taken = {(first, lot.way) for lot, first, last in placed if first == last}
    gathered: dict[tuple[int, int, bool], list[LotView]] = defaultdict(list)
    for lot, first, last in placed:
        free = not any((place, lot.way) in taken for place in range(first, last + 1))
        place, wide = (first, last - first + 1) if free else (last, 1)
        gathered[place, wide, lot.way == 0].append(lot)
    return [_heap(key, some) for key, some in sorted(gathered.items())]


def _heap(key: tuple[int, int, bool], lots: Sequence[LotView]) -> Heap:
    place, wide, up = key
    by_track: Mapping[str, list[LotView]] = {
        track: [lot for lot in lots if lot.track == track] for track in dict.fromkeys(lot.track for lot in lots)
    }
    segments = tuple(
        Segment(
            sum(lot.told for lot in some),
            _TRACKS.get(track, _NAMED_TONE),
            f"{_track_words(track)}: {sum(lot.told for lot in some):,}",
            open_ended=any(lot.stated and lot.high is None for lot in some),
        )
        for track, some in by_track.items()
    )
    low, high = sum(lot.low for lot in lots), sum(lot.low if lot.high is None else lot.high for lot in lots)
    blank = any(lot.high is None for lot in lots)
    return Heap(place, up, segments, low, high, wide, blank=blank)
