"""A list from outside against what we know: each row in exactly one class, what else holds of it, and what would be wrong in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from byname.core.custody.standings import HELD, Status
from byname.core.dates import DateVerdict, UncertainDate, compare_dates
from byname.core.names import PersonName, compare_names, fold, parse_name
from byname.core.names.scripts import script_of

__all__ = [
    "HOME", "Candidate", "CheckedRow", "Difference", "ListRow", "Mark", "Ours", "Verdict", "check", "counts",
    "holds_by_identity",
]  # fmt: skip

HOME = frozenset({Status.RETURNED, Status.RELEASED, Status.ESCAPED, Status.THIRD_STATE})
"""Who stands so is no longer held: nobody asks for him."""

_WRONG_DAYS = frozenset(DateVerdict) - {DateVerdict.SAME_DAY, DateVerdict.COMPATIBLE, DateVerdict.MISSING}
_NAME_PARTS = ("family", "given", "patronymic")


class Verdict(StrEnum):
    """What the desk says of a row; the first that holds, in this order, is its class, and each row has one (law 1)."""

    UNREADABLE = "unreadable"
    REPEATED = "repeated"
    HOME = "home"
    DEAD = "dead"
    TO_DECIDE = "to-decide"
    UNKNOWN = "unknown"
    NEVER_HELD = "never-held"
    WRONG_BIRTH = "wrong-birth"
    WRONG_NAME = "wrong-name"
    CIVILIAN = "civilian"
    AS_SAID = "as-said"


class Mark(StrEnum):
    """What is said beside the class of a row and never moves it: a reported death, whatever is only possible."""

    DEAD_REPORTED = "dead-reported"
    MAY_BE_HOME = "may-be-home"
    MAY_BE_DEAD = "may-be-dead"
    MAY_BE_HELD = "may-be-held"
    MAY_BE_CIVILIAN = "may-be-civilian"
    MAY_BE_WRONG_BIRTH = "may-be-wrong-birth"
    MAY_BE_WRONG_NAME = "may-be-wrong-name"
    MAY_BE_REPEATED = "may-be-repeated"
    MAY_BE_ANOTHER = "may-be-another"
    BIRTH_DISPUTED = "birth-disputed"
    SPELT_OTHERWISE = "spelt-otherwise"
    SAYS_CIVILIAN = "says-civilian"


@dataclass(frozen=True, slots=True)
class Ours:
    """What the register tells one viewer of a person: only what the gate lets him see is in it.

    `values` holds every text told for a field, the one that stands first; `taken` bounds the day on which the captivity
    that counts began (ordinals).
    """

    person: int
    status: Status | None = None
    possible: frozenset[Status | None] = frozenset()
    marks: frozenset[str] = frozenset()
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    taken: tuple[int | None, int] | None = None

    def told(self, code: str) -> tuple[str, ...]:
        """Give every text told for a field, the one that stands first; () where nothing is told or shown."""
        return tuple(text for text in self.values.get(code, ()) if text)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a row may speak of: a human decides. `identity` tells whether an independent identity agrees (law 6)."""

    ours: Ours
    identity: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row of the list: what it says, whom it surely speaks of (`ours`), whom perhaps, and which rows may repeat it.

    `group` is shared by rows that the linker holds to be one person; `perhaps_rows` are those that it cannot decide on;
    `certain_roles` tells whether the parts of the name are known to be such.
    """

    row: int
    fields: Mapping[str, str]
    unreadable: bool = False
    ours: Ours | None = None
    candidates: tuple[Candidate, ...] = ()
    group: int = 0
    perhaps_rows: tuple[int, ...] = ()
    certain_roles: bool = False

    @property
    def name(self) -> PersonName:
        """The name as the row gives it."""
        family, given, patronymic = (self.fields.get(code, "") for code in _NAME_PARTS)
        whole = self.fields.get("name", "") or " ".join(part for part in (family, given, patronymic) if part)
        if not (family or given):
            return parse_name(whole)
        return PersonName(whole, family, given, patronymic, roles_certain=self.certain_roles)

    @property
    def birth(self) -> UncertainDate | None:
        """The date of birth as the row gives it."""
        return _day(self.fields.get("birth_date", ""))


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which a row says otherwise than we know; `other` are further texts that our own sources tell."""

    field: str
    theirs: str
    ours: str
    other: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedRow:
    """A row with its one class, the other classes that hold of it too, marks, and what is wrong in it.

    `repeats` is the row that it repeats (0: none); `person` whom it surely speaks of (0: nobody). Where the row is still
    to be decided, `differences` are against the one candidate with whom an independent identity agrees.
    """

    row: int
    verdict: Verdict
    also: frozenset[Verdict] = frozenset()
    marks: frozenset[Mark] = frozenset()
    differences: tuple[Difference, ...] = ()
    person: int = 0
    repeats: int = 0


def holds_by_identity(codes: Collection[str]) -> bool:
    """Tell whether the findings on a pair hold an independent identity field that agrees (law 6).

    That is a full date of birth, a number, a place of birth, or unit and month of capture together.
    """
    return {"unit-equal", "capture-month-equal"} <= set(codes) or not {
        "birth-equal", "number-equal", "birth-place-equal",
    }.isdisjoint(codes)  # fmt: skip


def is_home(_row: ListRow, ours: Ours) -> bool:
    """Already home: returned, released, escaped, or in the care of a third state."""
    return ours.status in HOME


def is_dead(_row: ListRow, ours: Ours) -> bool:
    """Dead, certified or identified and approved by two people; a death that is only reported is a mark (law 7)."""
    return ours.status is Status.DEAD


def was_never_held(_row: ListRow, ours: Ours) -> bool:
    """Nobody's word has them held: sought only, set aside, or nothing told at all. It does not say that they are not held."""
    return ours.status in {None, Status.SOUGHT, Status.SET_ASIDE}


def has_wrong_birth(row: ListRow, ours: Ours) -> bool:
    """The list gives a date of birth that is none of those that our sources tell."""
    return any(each.field == "birth_date" and not each.other for each in _differences(row, ours))


def has_wrong_name(row: ListRow, ours: Ours) -> bool:
    """The list gives a family name, given name or patronymic that contradicts ours; another spelling of it does not."""
    return any(each.field in _NAME_PARTS for each in _differences(row, ours))


def is_civilian(_row: ListRow, ours: Ours) -> bool:
    """A civilian by what we know, on a list of prisoners of war or among them."""
    return ours.told("category")[:1] == ("civilian",)


_RULES: tuple[tuple[Verdict, Callable[[ListRow, Ours], bool]], ...] = (
    (Verdict.HOME, is_home),
    (Verdict.DEAD, is_dead),
    (Verdict.NEVER_HELD, was_never_held),
    (Verdict.WRONG_BIRTH, has_wrong_birth),
    (Verdict.WRONG_NAME, has_wrong_name),
    (Verdict.CIVILIAN, is_civilian),
)
"""What can be said of somebody whom a row surely speaks of, in the order in which it is said."""

_MAY: Mapping[Verdict, Mark] = {
    Verdict.HOME: Mark.MAY_BE_HOME,
    Verdict.DEAD: Mark.MAY_BE_DEAD,
    Verdict.CIVILIAN: Mark.MAY_BE_CIVILIAN,
}
_MAY_BE_WRONG: Mapping[Verdict, Mark] = {
    Verdict.WRONG_BIRTH: Mark.MAY_BE_WRONG_BIRTH,
    Verdict.WRONG_NAME: Mark.MAY_BE_WRONG_NAME,
}
_ORDER = {verdict: place for place, verdict in enumerate(Verdict)}


def check(rows: Iterable[ListRow]) -> tuple[CheckedRow, ...]:
    """Give each row its class; of rows that speak of one person one keeps it and the others repeat that one.

    The rows come out in their order; in which order they came in changes no count (law 10).
    """
    every = sorted(rows, key=lambda row: row.row)
    alone = {row.row: _alone(row) for row in every}
    groups: dict[tuple[str, int], list[ListRow]] = {}
    for row in every:
        if not row.unreadable:
            key = ("person", row.ours.person) if row.ours else ("group", row.group or -row.row)
            groups.setdefault(key, []).append(row)
    found = dict(alone)
    for same in groups.values():
        first = min(same, key=lambda row: (_ORDER[alone[row.row].verdict], _content(row), row.row))
        for row in same:
            if row is not first:
                own = alone[row.row]
                found[row.row] = replace(
                    own, verdict=Verdict.REPEATED, also=own.also | {own.verdict} - {Verdict.AS_SAID}, repeats=first.row
                )
    return tuple(found[row.row] for row in every)


def counts(rows: Iterable[CheckedRow]) -> dict[Verdict, int]:
    """Give how many rows are of each class, all classes named: they sum to the rows."""
    found = Counter(row.verdict for row in rows)
    return {verdict: found[verdict] for verdict in Verdict}


def _alone(row: ListRow) -> CheckedRow:
    if row.unreadable:
        return CheckedRow(row.row, Verdict.UNREADABLE)
    marks = {Mark.MAY_BE_REPEATED} if row.perhaps_rows else set[Mark]()
    if row.fields.get("category") == "civilian" and (row.ours is None or not is_civilian(row, row.ours)):
        marks.add(Mark.SAYS_CIVILIAN)
    if row.ours is not None:
        return _sure(row, row.ours, marks)
    return _unsure(row, marks) if row.candidates else CheckedRow(row.row, Verdict.UNKNOWN, marks=frozenset(marks))


def _sure(row: ListRow, ours: Ours, marks: set[Mark]) -> CheckedRow:
    holds = [verdict for verdict, rule in _RULES if rule(row, ours)]
    verdict = holds[0] if holds else Verdict.AS_SAID
    differences = _differences(row, ours)
    marks |= _standing_marks(ours)
    marks |= {Mark.SPELT_OTHERWISE} if _spelt_otherwise(row, ours) else set()
    marks |= {Mark.BIRTH_DISPUTED} if any(each.field == "birth_date" and each.other for each in differences) else set()
    # Who may be the same person may stand elsewhere: then so may the one whom the row surely names.
    for candidate in row.candidates:
        others = (
            _MAY[each] for each, rule in _RULES if each in _MAY and each not in holds and rule(row, candidate.ours)
        )
        marks |= {Mark.MAY_BE_ANOTHER, *others}
    return CheckedRow(row.row, verdict, frozenset(holds[1:]), frozenset(marks), differences, ours.person)


def _unsure(row: ListRow, marks: set[Mark]) -> CheckedRow:
    for candidate in row.candidates:
        marks |= _standing_marks(candidate.ours)
        marks |= {_MAY[verdict] for verdict, rule in _RULES if verdict in _MAY and rule(row, candidate.ours)}
    fitting = [candidate.ours for candidate in row.candidates if candidate.identity]
    differences: tuple[Difference, ...] = ()
    if len(fitting) == 1:
        differences = _differences(row, fitting[0])
        wrong = (verdict for verdict, rule in _RULES if verdict in _MAY_BE_WRONG and rule(row, fitting[0]))
        marks |= {_MAY_BE_WRONG[verdict] for verdict in wrong}
    return CheckedRow(row.row, Verdict.TO_DECIDE, frozenset(), frozenset(marks), differences)


def _standing_marks(ours: Ours) -> set[Mark]:
    """Say what is only possible of where somebody stands: dates that are unsure, deaths that are only reported."""
    marks: set[Mark] = set()
    if ours.marks & {"dead-reported", "dead-unapproved"}:
        marks.add(Mark.DEAD_REPORTED)
    others = ours.possible - {ours.status}
    if ours.status not in HOME and others & HOME:
        marks.add(Mark.MAY_BE_HOME)
    if ours.status is not Status.DEAD and Status.DEAD in others:
        marks.add(Mark.MAY_BE_DEAD)
    if ours.status not in HELD and others & HELD:
        marks.add(Mark.MAY_BE_HELD)
    return marks


def _differences(row: ListRow, ours: Ours) -> tuple[Difference, ...]:
    found = [*_birth_difference(row, ours), *_name_differences(row, ours)]
    return tuple(found)


def _birth_difference(row: ListRow, ours: Ours) -> Iterable[Difference]:
    told = ours.told("birth_date")
    if not told or row.birth is None or compare_dates(row.birth, _day(told[0])) not in _WRONG_DAYS:
        return
    agreeing = tuple(text for text in told[1:] if compare_dates(row.birth, _day(text)) not in _WRONG_DAYS)
    yield Difference("birth_date", row.fields["birth_date"], told[0], agreeing)


def _name_differences(row: ListRow, ours: Ours) -> Iterable[Difference]:
    told = [parse_name(text) for text in ours.told("name")]
    if not told or not row.name.text:
        return
    # A form that one of our own sources tells is known to us: no mistake of theirs.
    verdicts = [compare_names(row.name, name) for name in told]
    if any(not verdict.conflict for verdict in verdicts):
        return
    for part in verdicts[0].conflict:
        yield Difference(part, getattr(row.name, part), getattr(told[0], part))


def _spelt_otherwise(row: ListRow, ours: Ours) -> bool:
    """Tell whether the family name agrees, yet no source of ours spells it so in that alphabet."""
    family = row.name.family
    spelt = [parse_name(text).family for text in ours.told("name")]
    alike = [fold(other) for other in spelt if other and script_of(other) == script_of(family)]
    return bool(family and alike) and fold(family) not in alike and not has_wrong_name(row, ours)


def _content(row: ListRow) -> Sequence[tuple[str, str]]:
    return sorted(row.fields.items())


def _day(text: str) -> UncertainDate | None:
    return UncertainDate.from_edtf(text) if text else None
