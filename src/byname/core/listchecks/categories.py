"""Who on a list is of the categories by which exchanges are agreed: women, the gravely wounded or ill, the young, the long held."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from byname.core.custody.standings import Status
from byname.core.dates import UncertainDate
from byname.core.listchecks.listcheck import HOME, CheckedRow, ListRow, Verdict

__all__ = ["LONG_YEARS", "YOUNG_AGES", "CategoryCount", "categories"]

YOUNG_AGES = (18, 25)
"""The ages, both included, that the agreement of June 2025 called young."""

LONG_YEARS = 3

Answer = bool | None


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """How many persons on the list are of a category, are not, and of how many nothing says."""

    code: str
    yes: int
    no: int
    unknown: int


def is_gravely_wounded(row: ListRow, _day: int) -> Answer:
    """Gravely wounded, by what we know, else by what the list says (Convention III arts. 109, 110)."""
    return _is(_value(row, "health"), "gravely-wounded")


def is_gravely_ill(row: ListRow, _day: int) -> Answer:
    """Gravely ill, by what we know, else by what the list says (Convention III arts. 109, 110)."""
    return _is(_value(row, "health"), "gravely-ill")


def is_woman(row: ListRow, _day: int) -> Answer:
    """A woman, by what we know, else by what the list says."""
    return _is(_value(row, "sex"), "f")


def is_young(row: ListRow, day: int) -> Answer:
    """Aged 18 to 25 on the day; where the date of birth is not sure enough to say, it is not known."""
    text = _value(row, "birth_date")
    when = UncertainDate.from_edtf(text) if text else None
    bounds = _bounds(when) if when else None
    if bounds is None or bounds[0] is None:
        return None
    ages = {_years(born, day) for born in (bounds[0], bounds[1])}
    inside = {YOUNG_AGES[0] <= age <= YOUNG_AGES[1] for age in ages}
    if len(inside) == 2 or (inside == {False} and min(ages) < YOUNG_AGES[0] and max(ages) > YOUNG_AGES[1]):
        return None
    return inside.pop()


def is_civilian(row: ListRow, _day: int) -> Answer:
    """A civilian, by what we know, else by what the list says."""
    return _is(_value(row, "category"), "civilian")


def is_long_held(row: ListRow, day: int) -> Answer:
    """Held for over three years on the day, counted from the capture; exactly three are not over three.

    Who is home is not held.
    """
    if row.ours is not None and (row.ours.status in HOME or row.ours.status is Status.DEAD):
        return False
    taken = row.ours.taken if row.ours else None
    if taken is None:
        text = row.fields.get("capture_date", "")
        when = UncertainDate.from_edtf(text) if text else None
        taken = _bounds(when) if when else None
        if taken is None:
            return None
    first, last = taken
    if _is_over(last, day):
        return True
    return None if first is None or _is_over(first, day) else False


CATEGORIES: Mapping[str, Callable[[ListRow, int], Answer]] = {
    "gravely-wounded": is_gravely_wounded,
    "gravely-ill": is_gravely_ill,
    "women": is_woman,
    "young": is_young,
    "civilians": is_civilian,
    "long-held": is_long_held,
}
"""Each category with its rule."""


def categories(rows: Iterable[ListRow], checked: Iterable[CheckedRow], day: int) -> tuple[CategoryCount, ...]:
    """Count the persons of each category on the list; each person once, and rows that cannot be read are nobody's."""
    left_out = {row.row for row in checked if row.verdict in {Verdict.REPEATED, Verdict.UNREADABLE}}
    people = [row for row in rows if row.row not in left_out]
    found = []
    for code, rule in CATEGORIES.items():
        answers = [rule(row, day) for row in people]
        found.append(CategoryCount(code, answers.count(True), answers.count(False), answers.count(None)))
    return tuple(found)


def _value(row: ListRow, code: str) -> str:
    told = row.ours.told(code) if row.ours else ()
    return told[0] if told else row.fields.get(code, "")


def _is(text: str, wanted: str) -> Answer:
    return text == wanted if text else None


def _years(start: int, day: int) -> int:
    born, now = date.fromordinal(start), date.fromordinal(day)
    return now.year - born.year - ((now.month, now.day) < (born.month, born.day))


def _is_over(start: int, day: int) -> bool:
    """Tell whether the third anniversary lies before the day."""
    return _years(start, day - 1) >= LONG_YEARS


def _bounds(when: UncertainDate) -> tuple[int | None, int] | None:
    """Give the first day (None: open) and the last that it may have been; None where somebody is not sure, or no last is told."""
    first, past = when.possible[0][0], when.possible[-1][1]
    return None if when.uncertain or past is None else (first, past - 1)
