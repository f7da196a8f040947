"""The laws as questions to a register: each gives what it finds broken, in words; nothing where the law holds."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from byname.core.custody.accounts import PARTS, Cell, account, reconcile
from byname.core.custody.laws import broken_laws
from byname.core.custody.movements import fold
from byname.core.custody.standings import Standing, timeline
from byname.core.events import Degree, EventKind
from byname.core.moments import Moment
from byname.ledger.chains import broken_changes
from byname.ledger.copies import copies_of, open_cells
from byname.ledger.decisions import Withdrawals, approvals_of, judgements_of, standing_pairs
from byname.ledger.documentfacts import document_facts
from byname.ledger.lines import LineBuilder
from byname.ledger.references import world
from byname.ledger.resolving import resolver
from byname.ledger.seals import broken_counts, broken_seals
from byname.ledger.snapshot import snapshot
from byname.store.models import REGISTER_ROWS, Approval, PersonState, Record
from byname.store.rowwriter import columns_of
from tests.ledger.registers import Register, Row
from tests.trials.scripts import DAYS

Findings = Iterator[str]


def nothing_is_lost(register: Register, written: Mapping[str, Sequence[Row]]) -> Findings:
    """Law 1: each row of each list is a record that says what the row said."""
    for title, rows in written.items():
        document = register.documents.get(title)
        kept = (
            [open_cells(row) for row in Record.objects.filter(document=document, part=0).order_by("place")]
            if document
            else []
        )
        said = [sorted(text for text in row.values() if text) for row in rows]
        if [sorted(cell for cell in cells or () if cell) for cells in kept] != said:
            yield f"{title}: {len(rows)} rows were written, {len(kept)} records say {kept}"
    yield from (problem.sentence() for problem in broken_counts())


class RowsWatch:
    """Law 2: what stood in the register once stands there for good."""

    def __init__(self) -> None:
        self._seen: dict[str, dict[int, str]] = defaultdict(dict)

    def nothing_is_overwritten(self) -> Findings:
        """Compare with what was there before, and walk the chain."""
        for model in REGISTER_ROWS:
            table = model._meta.db_table
            now = {
                int(row[0]): repr([_plain(cell) for cell in row])
                for row in model._base_manager.values_list(*columns_of(model))
            }
            for number, text in self._seen[table].items():
                if now.get(number) != text:
                    yield f"{table} {number} {'changed' if number in now else 'vanished'}"
            self._seen[table] = now
        yield from (problem.sentence() for problem in broken_changes())
        yield from (problem.sentence() for problem in broken_seals())


def _plain(cell: object) -> object:
    return bytes(cell) if isinstance(cell, memoryview) else cell


def the_books_balance() -> Findings:
    """Law 3: parts sum to the whole on every day as known at every moment, and openings lead to closings."""
    known = [*sorted(set(PersonState.objects.values_list("known_from", flat=True))), None]
    people = [snapshot(Moment(at) if at is not None else None) for at in known]
    for found in people:
        for day in DAYS:
            yield from (problem.sentence() for problem in broken_laws(found.lines, day))
            yield from _cells_are_whole(account(found.lines, found.branches, day).cells)
    for (old, new), (day1, day2) in zip(pairwise(people), [*pairwise(DAYS)] * len(people), strict=False):
        if not reconcile(old.lines, new.lines, day1, day2).balances():
            yield f"opening of day {day1} does not lead to the closing of day {day2}"


def _cells_are_whole(cells: Mapping[tuple[str, str | None], Cell]) -> Findings:
    values = {status: cell.value for (status, group), cell in cells.items() if group is None}
    if values.get("taken", 0) != sum(values.get(part, 0) for part in PARTS):
        yield f"parts do not sum to the whole: {values}"
    for key, cell in cells.items():
        if not 0 <= cell.low <= cell.value <= cell.high:
            yield f"{key} is {cell}"


def names_alone_link_nobody() -> Findings:
    """Law 6: whom the engine links has an independent identity field that agrees, and none that contradicts."""
    numbers = list(Record.objects.values_list("id", flat=True))
    copies = copies_of(numbers)
    values = {number: {**copy.newest.fields, "source": copy.document} for number, copy in copies.items()}
    keys = resolver()
    for pair, found in standing_pairs(judgements_of(numbers), Withdrawals()).items():
        if found.human or found.outcome != "same":
            continue
        left, right = (values[number] for number in pair)
        equal = {code for code in left if left[code] and left[code] == right.get(code)}
        unit = {keys.unit_key(str(side.get("unit", ""))) for side in (left, right)}
        month = {str(side.get("capture_date", ""))[:7] for side in (left, right)}
        together = "" not in unit | month and len(unit) == len(month) == 1
        birth = "birth_date" in equal and len(str(left["birth_date"])) == len("1985-04-03")
        if not (birth or together or equal & {"number", "birth_place"}):
            yield f"{left} and {right} are linked by their names alone"
        full = {str(side.get("birth_date", "")) for side in (left, right)}
        if len(full) == 2 and all(len(text) == len("1985-04-03") for text in full) and not _slip(*sorted(full)):
            yield f"{left} and {right} were born on two days"


def _slip(one: str, other: str) -> bool:
    """Tell whether two days differ by one digit, or by day and month changing places: no contradiction by the policy's rule."""
    turned = f"{one[:4]}-{one[8:]}-{one[5:7]}"
    return turned == other or sum(left != right for left, right in zip(one, other, strict=True)) <= 1


def reported_deaths_move_nobody() -> Findings:
    """Law 7: without the deaths that are only reported, or not approved by two, everybody stands where they stood."""
    found = snapshot()
    copies = copies_of([record for line in found.lines for record in line.records])
    builder = LineBuilder(
        copies=copies, documents=document_facts({copy.document for copy in copies.values()}), withdrawals=Withdrawals(),
        approvals=approvals_of(copies), world=world(), resolver=resolver(),
    )  # fmt: skip
    firm = _approved_by_two()
    for line in found.lines:
        told = [telling for record in line.records for telling in builder.tellings(record, None)]
        kept = [
            telling
            for telling in told
            if telling.event.kind is not EventKind.DIED
            or (telling.event.degree in {Degree.CERTIFIED, Degree.IDENTIFIED} and telling.record in firm)
        ]
        without = timeline(fold(kept))
        for day in DAYS:
            if _place(line.timeline.on(day)) != _place(without.on(day)):
                yield f"person {line.number} stands as {line.timeline.on(day).status} on day {day} for a death that is not approved"


def _place(standing: Standing) -> tuple[object, bool]:
    return standing.status, standing.taken


def _approved_by_two() -> set[int]:
    withdrawals, yes = Withdrawals(), defaultdict(set)
    for row in Approval.objects.all():
        if not withdrawals.taken_back("approval", row.id):
            yes[row.record].add(row.by)
    return {record for record, people in yes.items() if len(people) > 1}


Accounts = dict[int, dict[tuple[str, str | None], Cell]]


def accounts(*, by: str | None = None) -> Accounts:
    """Give the account of each of the days, without what is empty."""
    found = snapshot()
    return {
        day: {
            key: cell for key, cell in account(found.lines, found.branches, day, by=by).cells.items() if cell != Cell()
        }
        for day in DAYS
    }


def swapped(found: Accounts, sides: Mapping[str, str]) -> Accounts:
    """Give accounts by power with the powers exchanged."""
    return {
        day: {(status, sides.get(group or "", group)): cell for (status, group), cell in cells.items()}
        for day, cells in found.items()
    }


def ways_to_decide_bound_the_account(
    found: Mapping[tuple[str, str | None], Cell], decided: Iterable[Mapping[tuple[str, str | None], Cell]]
) -> Findings:
    """Law 5: however the undecided links are decided, each number comes to lie in its range."""
    for other in decided:
        for key in {*found, *other}:
            cell, value = found.get(key, Cell()), other.get(key, Cell()).value
            if not cell.low <= value <= cell.high:
                yield f"{key} was {cell} and came to {value}"


def pairs_of(people: Iterable[frozenset[tuple[str, int]]]) -> Counter[frozenset[tuple[str, int]]]:
    """Give the pairs of rows that are joined."""
    return Counter(frozenset(pair) for group in people for pair in combinations(sorted(group), 2))
