"""The truth about places on lists: whose each row of a list in a role is, what is wrong with it, and who the strangers are."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from byname.scenario.exchange_lists import ExchangeLists
from byname.scenario.listings import ListPlan
from byname.scenario.truth import RowOwner

__all__ = ["write_listing_truth"]

_FIELDS = "file row person power role exchange phase received source fault instead".split()
_STRANGER_FIELDS = "person power sex family_uk given_uk patronymic_uk family_ru given_ru patronymic_ru born".split()
_CASE_FIELDS = "person asked refused".split()


def write_listing_truth(
    folder: Path, listed: ExchangeLists, *, plans: Iterable[ListPlan], rows: Iterable[RowOwner]
) -> None:
    """Write listings.csv, strangers.csv and case.csv into a folder that is there.

    A person's true path is their rows of listings.csv in the order of `received`; `fault` is what is wrong with a row of
    the published list (home, dead, unknown, twice, civilian, birth, name, never-held), `instead` in whose place somebody
    is said to come. Strangers are named by no other source.
    """
    numbers: dict[str, list[int]] = {}
    for file, number, *_ in rows:
        numbers.setdefault(file, []).append(number)
    _write(folder / "listings.csv", _FIELDS, (row for plan in plans if plan.role for row in _rows(plan, numbers)))
    _write(folder / "strangers.csv", _STRANGER_FIELDS, _strangers(listed))
    case = listed.case
    told = [(case.person.code, _days(case.asked), _days(case.refused))] if case else []
    _write(folder / "case.csv", _CASE_FIELDS, told)


def _rows(plan: ListPlan, numbers: dict[str, list[int]]) -> Iterator[tuple[object, ...]]:
    for number, entry in zip(numbers[plan.file], plan.entries, strict=True):
        place = (plan.power, plan.role, plan.exchange, plan.phase, plan.received, plan.source)
        yield (plan.file, number, entry.person, *place, entry.fault, entry.instead)


def _strangers(listed: ExchangeLists) -> Iterator[tuple[object, ...]]:
    for person in listed.strangers:
        name = person.identity.name
        words = (*(part.uk for part in (name.family, name.given, name.patronymic)),)
        others = (*(part.ru for part in (name.family, name.given, name.patronymic)),)
        yield (person.code, person.power, person.identity.sex, *words, *others, person.identity.born)


def _days(days: Sequence[object]) -> str:
    return ";".join(str(day) for day in days)


def _write(path: Path, header: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
