"""Drawing a figure up for freezing: as anybody may read it, beside all that was published before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import unquote

from django.conf import settings

from byname import __version__
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery
from byname.core.moments import Moment, day_of, moment_of
from byname.core.releases.beside import Shown, clash_beside
from byname.core.releases.draft import Behind, Draft
from byname.ledger.linkmodels import model_in_use
from byname.ledger.references import World
from byname.queries._asked import day_or_none
from byname.queries._release_sets import Cells, Earlier, earlier, group_cells, is_plain, series_cells
from byname.queries._release_words import Told, name_in, words_of
from byname.queries.accounts import scope_of
from byname.queries.figures import Counted, counted
from byname.queries.following import changes_not_counted
from byname.queries.gate import threshold
from byname.store.models import Entry, Reading
from byname.wording import PRINTED, has, say

__all__ = ["TABLE_FIELDS", "as_printed", "draw_up", "iso_moment", "printed_for"]

LONGEST_NOTE = 1000
_OF_PEOPLE = frozenset({"range", "undecided-links", "links-not-counted-out", "unidentified", "no-whole"})
"""Caveats that tell something of the people behind a number."""
TABLE_FIELDS = ("unit", "rank_class", "category", "sex", "capture_place", "holder", "power")
"""Fields whose groups have codes of the register's own; what only somebody's row calls a group is not published."""


def printed_for() -> Viewer:
    """Give the reader of what is printed: like a keeper of accounts he sees nobody, so every small number is withheld."""
    home = str(getattr(settings, "REGISTER_HOME", ""))
    return Viewer("print", frozenset({Role.KEEPER}), purpose="publish", home=home)


def as_printed(asked_for: str | FigureQuery, moment: Moment) -> Counted:
    """Give a figure as it may be printed, as known at a moment unless it names a day."""
    return counted(asked_for, viewer=printed_for(), moment=moment)


def iso_moment(moment: int) -> str:
    """Write a moment as everybody reads it: 2026-11-22T18:20:03.123456Z."""
    at = datetime.fromtimestamp(moment // 1_000_000, UTC).replace(microsecond=moment % 1_000_000)
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def draw_up(asked_for: str, *, note: str, by: str, series: bool) -> Draft:
    """Draw a figure up: what would be signed, and who stands behind it. Raises MisuseError for what cannot be frozen."""
    viewer = printed_for()
    if changes_not_counted(viewer=viewer):
        raise MisuseError(
            "Recorded changes are not worked in yet; a figure frozen now would miss them. Run `byname link`."
        )
    if len(note) > LONGEST_NOTE:
        raise MisuseError(f"A note on a figure has {LONGEST_NOTE:,} characters at most.")
    last, now = _last_entry(), moment_of(datetime.now(UTC))
    if moment_of(last.at) > now:
        raise MisuseError(
            f"This machine's clock stands before the register's newest entry, of {iso_moment(moment_of(last.at))}. "
            "Set it right: a figure frozen now would leave out what is known."
        )
    today = day_of(now, settings.REGISTER_TIME_ZONE)
    query, by = _question(asked_for, by, today)
    if by and by not in TABLE_FIELDS:
        raise MisuseError(f"{by!r} forms no groups that may be published. Fields that do: {', '.join(TABLE_FIELDS)}.")
    if (by or series) and not is_plain(query):
        raise MisuseError("Only a stock of people by day, without another counting rule, has a table or a series.")
    found = as_printed(query, now)
    moment = found.asked.moment or now
    drawn = _Drawn(found, earlier(), threshold(viewer=viewer), day_of(Moment(moment), settings.REGISTER_TIME_ZONE))
    return drawn.draft(last, moment, today, note=note.strip(), by=by, series=series)


def _last_entry() -> Entry:
    last = Entry.objects.order_by("-id").first()
    if last is None:
        raise MisuseError("Nothing is recorded yet, so there is no figure to freeze.")
    return last


def _question(asked_for: str, by: str, today: date) -> tuple[FigureQuery, str]:
    """Read what is asked and the field of the table; one group of a table is no figure of its own."""
    query = FigureQuery.parse(asked_for)
    field, chosen, value = query.by.partition("=")
    if chosen:
        raise MisuseError(f"{field}={unquote(value)} is one group of a table. Freeze the table: --by {field}.")
    if query.known and date.fromisoformat(query.known) >= today:
        raise MisuseError(f"What is known by the end of {query.known} is not known yet. Leave known out: it is now.")
    if by and field and by != field:
        raise MisuseError(f"The figure says {field} and --by says {by}; a table has one field.")
    return replace(query, by=""), by or field


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A figure, all that was published before it, the size under which groups are small, the day it is known at."""

    found: Counted
    before: Earlier
    small: int
    known: date

    def draft(self, last: Entry, moment: int, today: date, *, note: str, by: str, series: bool) -> Draft:
        """Put together what would be signed."""
        found, query = self.found, self.found.query
        clash = None if found.view.withheld else clash_beside(self.own, self.before.shown, threshold=self.small)
        rule = clash.rule if clash else found.view.withheld
        table = self._table(by) if by and not rule else None
        points = self._series(table) if series and not rule else None
        low, high, ranged = self._range(rule)
        share, whole = ("", None) if rule else self._share(ranged=ranged)
        cells = [each for each in (table, points) if each is not None]
        shown = () if rule else (self.own, *([whole] if whole else []), *(each for one in cells for each in one.shown))
        told = Told(
            query, None if rule else found.view.value, low, high, self.known,
            tuple(self._caveats(rule, table, points, ranged=ranged)), rule, self.small, share, whole.value if whole else None,
        )  # fmt: skip
        body = self._body(told) | {
            "known": iso_moment(moment),
            "frozen": today.isoformat(),
            "note": note,
            "table": self._as_table(by, table) if table else None,
            "series": [{"day": day, "value": value} for day, value, _ in points.rows] if points else None,
            "versions": self._versions(last),
        }
        return Draft(
            query.format(),
            body,
            self._behind(shown, ranged=ranged),
            last.id,
            moment,
            today.year,
            query.format(),
            clash.beside if clash else (),
        )

    @property
    def own(self) -> Shown:
        """The figure's own number and its people as they are known now."""
        people = self.before.people(line.number for line in self.found.lines)
        return Shown("", self.found.view.value or 0, people)

    def _sides(self) -> tuple[frozenset[int], frozenset[int]]:
        """Give who is counted for certain, and whoever is counted or possible."""
        lines, unsure = self.found.lines, self.found.unsure
        certain = self.before.people(line.number for line in lines if line.number not in unsure)
        return certain, self.before.people(line.number for line in (*lines, *self.found.possible))

    def _range(self, rule: str) -> tuple[int | None, int | None, bool]:
        """Give low and high as they may stand beside the ranges published before, and whether there is a range."""
        view = self.found.view
        if rule or view.low is None or view.high is None:
            return None, None, False
        low, high = self._sides()
        clashes = (
            clash_beside(Shown("low", len(low), low), self.before.low, threshold=self.small),
            clash_beside(Shown("high", len(high), high), self.before.high, threshold=self.small),
        )
        return (None, None, False) if any(clashes) else (view.low, view.high, True)

    def _share(self, *, ranged: bool) -> tuple[str, Shown | None]:
        """Give the share and the whole that it tells, where both may be published; its range only where that of the number is."""
        view, query = self.found.view, self.found.query
        if not view.share or query.per is None:
            return "", None
        share = view.share.replace("about ", "≈ ").replace(" to ", "–")
        if not ranged:
            share = share.partition(" (")[0]
        if not query.per.status:
            return share, Shown("whole", query.per.number, frozenset())
        whole = as_printed(replace(query, status=query.per.status, per=None), self.found.asked.moment or Moment(0))
        people = self.before.people(line.number for line in whole.lines)
        shown = Shown("whole", whole.view.value or 0, people)
        clash = clash_beside(shown, [*self.before.shown, self.own], threshold=self.small)
        return ("", None) if whole.view.withheld or clash else (share, shown)

    def _table(self, by: str) -> Cells:
        query = self.found.query
        scope = scope_of(self.found.asked, query.cohort, query.power, viewer=printed_for())
        return group_cells(self.found, by, scope, self.before, threshold=self.small)

    def _series(self, table: Cells | None) -> Cells:
        query = self.found.query
        scope = scope_of(self.found.asked, query.cohort, query.power, viewer=printed_for())
        before = replace(self.before, shown=(*self.before.shown, *(table.shown if table else ())))
        return series_cells(self.found, scope, before, threshold=self.small)

    def _caveats(self, rule: str, table: Cells | None, points: Cells | None, *, ranged: bool) -> Iterable[str]:
        for code in self.found.caveats:
            if rule and code in _OF_PEOPLE:
                continue  # of a few people it says what they are like
            if code != "range":
                yield code
            elif not rule:
                yield "range" if ranged else "range-withheld"
        if table and any(rule for _, _, rule in table.rows):
            yield "table-withheld"
        if points:
            yield "series-thinned"

    def _body(self, told: Told) -> dict[str, Any]:
        query, world = told.query, self.found.asked.world
        return {
            "version": 1,
            "made_up": world.made_up,
            "made_up_words": {lang: say("release.made-up", lang=lang) for lang in PRINTED} if world.made_up else {},
            "register": world.title,
            "figure": query.format(),
            "status": query.status,
            "kind": "flow" if query.is_flow else "stock",
            "as_of": _iso(query.as_of),
            "from": _iso(query.start),
            "to": _iso(query.end),
            "counting_rule": list(query.rule.codes) or ["persons"],
            "cohort": self._cohort(),
            "power": query.power,
            "value": told.value,
            "low": told.low,
            "high": told.high,
            "share": told.share,
            "withheld": told.withheld,
            "threshold": self.small,
            "caveats": list(told.caveats),
            "words": words_of(told, world),
        }

    def _cohort(self) -> dict[str, Any] | None:
        code, world = self.found.query.cohort, self.found.asked.world
        if not code:
            return None
        body = world.of("cohort").get(code, {})
        criteria = {str(name): _plain(value) for name, value in body.get("criteria", {}).items()}
        title = str(body.get("title", code))
        return {"code": code, "title": title, "version": world.versions.get(("cohort", code), 1), "criteria": criteria}

    def _as_table(self, by: str, table: Cells) -> dict[str, Any]:
        world = self.found.asked.world
        kind = {"unit": "unit", "capture_place": "place", "power": "power", "holder": "power"}.get(by, "")
        rows = [
            {
                "code": code,
                "names": {lang: _group_name(world, kind, code, lang) for lang in PRINTED},
                "value": value,
                "withheld": rule,
            }
            for code, value, rule in table.rows
        ]
        return {"by": by, "rows": rows}

    def _versions(self, last: Entry) -> dict[str, Any]:
        """Name what the figure rests on: the journal's head vouches for every record, reading, judgement and entry."""
        return {
            "byname": __version__,
            "linking_model": model_in_use().version,
            "journal_entry": last.id,
            "journal_head": last.head,
            "reference_entry": self.found.asked.world.entry,
        }

    def _behind(self, shown: tuple[Shown, ...], *, ranged: bool) -> Behind:
        lines: tuple[PersonLine, ...] = (*self.found.lines, *self.found.possible)
        records = {line.number: line.records for line in lines}
        low, high = self._sides()
        return Behind(
            records=records,
            readings=_readings(record for each in records.values() for record in each),
            shown=shown,
            low=low if ranged else None,
            high=high if ranged else None,
            counted=frozenset(line.number for line in self.found.lines),
        )


def _readings(records: Iterable[int]) -> dict[int, int]:
    """Give record -> its newest reading."""
    found: dict[int, int] = {}
    wanted = sorted(set(records))
    for start in range(0, len(wanted), 500):
        rows = Reading.objects.filter(record__in=wanted[start : start + 500]).order_by("record", "ordinal")
        found.update(rows.values_list("record", "id"))
    return found


def _group_name(world: World, kind: str, code: str, lang: str) -> str:
    """Give what a group is called in a language; "" for those of whom the field is not told."""
    if kind and code:
        return name_in(world, kind, code, lang)
    return say(f"release.group.{code}", lang=lang) if has(f"release.group.{code}", lang=lang) else code


def _iso(day: int | None) -> str:
    found = day_or_none(day)
    return found.isoformat() if found else ""


def _plain(value: Any) -> Any:
    """Give a criterion as it can be signed."""
    return [str(each) for each in value] if isinstance(value, list | tuple) else str(value)
