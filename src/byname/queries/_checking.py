"""One list being checked for one viewer: its rows put beside what we know, and what was found put into words for him."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from byname.core.custody.persons import PersonLine
from byname.core.disclosure import may_see_person
from byname.core.errors import Problem
from byname.core.listchecks.categories import categories
from byname.core.listchecks.listcheck import (
    Candidate,
    CheckedRow,
    Difference,
    ListRow,
    Mark,
    Ours,
    Verdict,
    counts,
)
from byname.core.listchecks.match import MatchedList, MatchedRow
from byname.core.names import parse_name
from byname.core.records import ReadRecord
from byname.ledger.copies import copies_of
from byname.ledger.documentfacts import document_facts
from byname.queries._asked import day_or_none, named
from byname.queries._persons import hits
from byname.queries._portion import Portion, since_of
from byname.queries._records import document_covers
from byname.queries.gate import shown
from byname.queries.listcheckviews import (
    CandidateView,
    CategoryView,
    CheckLine,
    DifferenceView,
    EarlierView,
    ListCheckView,
    RequestedView,
)
from byname.queries.results import PersonHit, Sentence

__all__ = ["Checking"]


@dataclass(frozen=True)
class Checking:
    """A matched list with the people it speaks of; `lines` are those without what the list itself says of them."""

    found: MatchedList
    people: Portion
    lines: dict[int, PersonLine]
    hits: dict[int, PersonHit]

    @classmethod
    def of(cls, found: MatchedList, people: Portion) -> Checking:
        """Put a list beside the people behind its rows."""
        records = {record for row in found.rows for record in (*row.same, *(doubt.record for doubt in row.doubts))}
        meant = {people.owner[each].number: people.owner[each] for each in sorted(records) if each in people.owner}
        lines = people.without(meant.values(), found.left_aside)
        given = zip(meant, hits(meant.values(), people.asked, viewer=people.viewer), strict=True)
        return cls(found, people, lines, dict(given))

    def rows(self) -> list[ListRow]:
        """Give every row with what the register tells of those whom it speaks of."""
        return [self._row(row) for row in self.found.rows]

    def _row(self, row: MatchedRow) -> ListRow:
        owner = self.people.owner
        sure = dict.fromkeys(owner[record].number for record in row.same if record in owner)
        perhaps: dict[int, Candidate] = {}
        # A row that would join two persons is for a human: it is neither's for sure.
        if len(sure) > 1:
            perhaps = {person: Candidate(self._ours(person), True, "joins-two") for person in sure}
        for doubt in row.doubts:
            person = owner[doubt.record].number if doubt.record in owner else 0
            if person and person not in sure:
                known = perhaps.get(person)
                identity = doubt.identity or bool(known and known.identity)
                perhaps[person] = Candidate(self._ours(person), identity, known.reason if known else doubt.reason)
        ours = self._ours(next(iter(sure))) if len(sure) == 1 else None
        return ListRow(
            row.row, row.read.fields, row.read.unreadable, ours, tuple(perhaps.values()),
            min((row.row, *row.same_rows)), row.perhaps_rows, row.read.certain_roles,
        )  # fmt: skip

    def _ours(self, person: int) -> Ours:
        return self.people.ours(self.lines[person])

    def view(
        self,
        rows: Sequence[ListRow],
        checked: Sequence[CheckedRow],
        earlier: EarlierView | None,
        requested: RequestedView,
    ) -> ListCheckView:
        """Put everything that was found into a view."""
        found, asked = self.found, self.people.asked
        cover = document_covers([found.document]).get(found.document, {}) if found.document else {}
        lines = tuple(self._line(*each) for each in zip(found.rows, rows, checked, strict=True))
        also = Counter(verdict for each in checked for verdict in each.also)
        marks = Counter(mark for each in checked for mark in each.marks)
        return ListCheckView(
            title=found.title or str(cover.get("title", "")),
            source=found.source,
            source_name=named(asked.world, "source", found.source),
            role=found.role,
            kind=found.kind,
            received=found.received,
            as_of=asked.as_of,
            document=found.document,
            rows=len(lines),
            counts=tuple((verdict.value, number) for verdict, number in counts(checked).items()),
            also=tuple((verdict.value, also[verdict]) for verdict in Verdict if also[verdict]),
            marks=tuple((mark.value, marks[mark]) for mark in Mark if marks[mark]),
            categories=tuple(
                CategoryView(each.code, each.yes, each.no, each.unknown)
                for each in categories(rows, checked, asked.day)
            ),
            lines=lines,
            aside=found.aside,
            earlier=earlier,
            requested=requested,
            notes=tuple(self._notes(earlier)),
            made_up=asked.world.made_up or found.made_up,
        )

    def _notes(self, earlier: EarlierView | None) -> Iterable[Sentence]:
        for number in self.found.twins:
            facts = document_facts([number])[number]
            if may_see_person(self.people.viewer, facts.power):
                yield Sentence("listcheck.note-twin", (("number", str(number)),))
        if earlier is None:
            yield Sentence("listcheck.note-no-earlier")
        elif earlier.nobody:
            yield Sentence("listcheck.note-earlier-unread", (("n", str(earlier.nobody)),))

    def _line(self, matched: MatchedRow, row: ListRow, checked: CheckedRow) -> CheckLine:
        hit = self.hits.get(checked.person)
        line = self.lines.get(checked.person)
        movement = since_of(line, self.people.asked, viewer=self.people.viewer) if line else None
        told = self._told_words(matched.read, line)
        return CheckLine(
            row=checked.row,
            verdict=checked.verdict.value,
            also=tuple(verdict.value for verdict in Verdict if verdict in checked.also),
            marks=tuple(mark.value for mark in Mark if mark in checked.marks),
            name=told.get("name", ""),
            birth=told.get("birth_date", ""),
            person=hit,
            status=str(row.ours.status or "") if row.ours else "",
            since=movement.when.edtf if movement else "",
            first=day_or_none(movement.earliest) if movement else None,
            last=day_or_none(movement.latest) if movement else None,
            exchange=movement.exchange if movement else "",
            differences=tuple(self._difference(each, row, checked) for each in checked.differences),
            candidates=tuple(
                CandidateView(self.hits[each.ours.person], each.reason)
                for each in row.candidates
                if each.ours.person in self.hits
            ),
            repeats=checked.repeats,
            problem=self._problems(matched.read.problems),
        )

    def _told_words(self, read: ReadRecord, line: PersonLine | None) -> dict[str, str]:
        """Give what the row says as the viewer may see it: of a file that he brought himself, all."""
        if not self.found.document:
            return read.fields
        power = line.value("power") if line else read.fields.get("power", "") or self.found.power
        return {code: text for code, text in read.fields.items() if shown(code, power, viewer=self.people.viewer)}

    def _problems(self, problems: Iterable[Problem]) -> str:
        # What stands in a cell of a stored row is shown with its record, field by field.
        return " ".join(each.sentence() for each in problems) if not self.found.document else ""

    def _difference(self, each: Difference, row: ListRow, checked: CheckedRow) -> DifferenceView:
        person = checked.person or next(one.ours.person for one in row.candidates if one.identity)
        return DifferenceView(each.field, each.theirs, each.ours, each.other, self._tellers(each, person))

    def _tellers(self, each: Difference, person: int) -> tuple[str, ...]:
        """Name the sources that tell our value, without the list itself and what is not there for the viewer."""
        copies = copies_of(each for each in self.lines[person].records if each in self.people.owner)
        telling = {copy.document for copy in copies.values() if _tells(copy.newest, each)}
        sources = {facts.source for facts in document_facts(telling).values()}
        return tuple(sorted(named(self.people.asked.world, "source", source) for source in sources))


def _tells(read: ReadRecord, each: Difference) -> bool:
    if each.field == "birth_date":
        return read.fields.get("birth_date", "") == each.ours
    name = read.name if read.name.family or read.name.given else parse_name(read.fields.get("name", ""))
    return bool(each.ours) and str(getattr(name, each.field)).casefold() == each.ours.casefold()
