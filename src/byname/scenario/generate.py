"""Make a whole made-up conflict: reference data, lists as their sources would write them, a manifest, and the truth apart."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from byname.scenario.attributes import with_attributes
from byname.scenario.columns import MADE_UP, layout_of
from byname.scenario.courses import course_data
from byname.scenario.exchange_lists import plan_exchange_lists
from byname.scenario.fates import make_people
from byname.scenario.geography import build_world
from byname.scenario.listing_totals import count_list_totals
from byname.scenario.listing_truth import write_listing_truth
from byname.scenario.listings import ListPlan, plan_lists
from byname.scenario.press import write_press
from byname.scenario.reference import reference_data
from byname.scenario.scaling import scaled_shape
from byname.scenario.shape import Shape
from byname.scenario.sheets import Table, csv_bytes, workbook_bytes
from byname.scenario.totals import Total, check_totals, count_totals
from byname.scenario.truth import RowOwner, write_truth

__all__ = ["Summary", "generate"]

_TITLES: Mapping[str, Mapping[str, str]] = {
    "own": {"uk": "Список зниклих безвісти та полонених", "ru": "Список пропавших без вести и пленных"},
    "act": {"uk": "Акт приймання-передачі", "ru": "Акт приёма-передачи"},
    "detaining": {"uk": "Список утримуваних осіб", "ru": "Список удерживаемых лиц"},
    "family": {"uk": "Список об'єднання родин", "ru": "Список объединения семей"},
    "testimony": {"uk": "Свідчення тих, хто повернувся", "ru": "Свидетельства вернувшихся"},
    "requested": {"uk": "Список осіб, яких просимо повернути", "ru": "Список лиц, которых просим вернуть"},
    "refused": {"uk": "Відповідь на запит: відмови", "ru": "Ответ на запрос: отказы"},
    "offered": {"uk": "Список осіб, запропонованих до обміну", "ru": "Список лиц, предложенных к обмену"},
    "published": {"uk": "Список осіб, яких не забирають", "ru": "Список лиц, которых не забирают"},
    "prisons": {"uk": "Список осіб у в'язницях", "ru": "Список лиц в тюрьмах"},
    "agreed": {"uk": "Узгоджений список", "ru": "Согласованный список"},
    "withdrawn": {"uk": "Вилучені з узгодженого списку", "ru": "Исключённые из согласованного списка"},
    "brought": {"uk": "Список доставлених до місця обміну", "ru": "Список доставленных к месту обмена"},
    "declined": {"uk": "Відмовилися повертатися", "ru": "Отказались возвращаться"},
}
_TOTAL_LINES = {"uk": "Усього: {0}", "ru": "Всего: {0}"}
_WITH_TOTAL = {"own", "act", "detaining", "requested", "agreed", "brought", "published"}


@dataclass(frozen=True, slots=True)
class Summary:
    """What was made: persons, files and rows by kind of list, and every total with its value."""

    people: int
    files: Mapping[str, int]
    rows: Mapping[str, int]
    totals: tuple[Total, ...]


def generate(shape: Shape, *, people: int | None, seed: int, out: Path, truth: Path) -> Summary:
    """Write a conflict of this shape into `out` and its truth into `truth`; the same seed gives the same bytes.

    `people` scales the shape to about that many persons. Raises ShapeError naming the first total that cannot be met.
    """
    chosen = shape if people is None else scaled_shape(shape, people)
    world = build_world(chosen, _stream(seed, "world"))
    persons = make_people(chosen, world, _stream(seed, "people"))
    totals = count_totals(chosen, persons)
    check_totals(totals)
    persons = with_attributes(chosen, world, persons, _stream(seed, "attributes"))
    plans = plan_lists(chosen, world, persons, _stream(seed, "lists"))
    listed = plan_exchange_lists(chosen, world, persons, plans=plans, rng=_stream(seed, "exchanges"))
    rows = _write_lists(out, chosen, plans, _stream(seed, "cells"))
    rows += _write_lists(out, chosen, listed.plans, _stream(seed, "exchange cells"))
    plans = sorted([*plans, *listed.plans], key=lambda plan: (plan.received, plan.file))
    course = course_data(chosen, persons, listed, _stream(seed, "course"))
    _write_json(out / "reference.json", reference_data(chosen, world) | course)
    _write_json(out / "manifest.json", _manifest(chosen, plans))
    totals += count_list_totals(chosen, persons, listed, plans)
    write_truth(truth, chosen, persons, plans=plans, rows=rows, totals=totals)
    write_listing_truth(truth, listed, plans=plans, rows=rows)
    write_press(out, truth, chosen)
    return Summary(
        people=len(persons),
        files=Counter(plan.layout for plan in plans),
        rows=Counter(
            {
                layout: sum(len(plan.entries) for plan in plans if plan.layout == layout)
                for layout in {p.layout for p in plans}
            }
        ),
        totals=totals,
    )


def _stream(seed: int, purpose: str) -> Random:
    return Random(f"{seed}/{purpose}")  # nothing secret: the same seed has to give the same bytes


def _write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def _write_lists(out: Path, shape: Shape, plans: Iterable[ListPlan], rng: Random) -> list[RowOwner]:
    owners: list[RowOwner] = []
    (out / "lists").mkdir(parents=True, exist_ok=True)
    for plan in plans:
        table = _table(shape, plan, rng)
        if plan.encoding == "xlsx":
            content = workbook_bytes(table, sheet={"uk": "Список", "ru": "Список"}.get(plan.lang, "List"))
        else:
            content = csv_bytes(table, delimiter=";" if plan.encoding == "cp1251" else ",", encoding=plan.encoding)
        (out / plan.file).write_bytes(content)
        first = table.first_row
        owners += [
            (plan.file, first + index, entry.person, ";".join(entry.tells)) for index, entry in enumerate(plan.entries)
        ]
    return owners


def _table(shape: Shape, plan: ListPlan, rng: Random) -> Table:
    layout = layout_of(plan.layout, plan.lang, workbook=plan.encoding == "xlsx")
    titles: tuple[str, ...] = ()
    if plan.layout in _TITLES:
        title = _TITLES[plan.layout][plan.lang]
        titles = (f"{title}. {shape.power(plan.power).name}, {plan.day:%d.%m.%Y}", MADE_UP[plan.lang])
    table = Table(
        titles=titles,
        header=layout.header,
        rows=tuple(layout.row(entry, number, rng) for number, entry in enumerate(plan.entries, start=1)),
        total=_TOTAL_LINES[plan.lang].format(len(plan.entries)) if plan.layout in _WITH_TOTAL else "",
        blank_before_header=plan.layout == "own" and plan.full,
    )
    hidden = frozenset(table.first_row + index for index, entry in enumerate(plan.entries) if entry.hidden)
    return Table(table.titles, table.header, table.rows, table.total, hidden, table.blank_before_header)


def _manifest(shape: Shape, plans: Iterable[ListPlan]) -> dict[str, object]:
    documents = [
        {
            "file": plan.file,
            "source": plan.source,
            "kind": plan.kind,
            "received": plan.received.isoformat(),
            "power": plan.power,
            "holder": plan.holder,
            "on": plan.on.isoformat() if plan.on else "",
            "exchange": plan.exchange,
            "phase": plan.phase,
            "degree": plan.degree,
            "full": plan.full,
            "role": plan.role,
        }
        for plan in plans
    ]
    return {
        "made_up": True,
        "note": MADE_UP["en"],
        "title": shape.title,
        "as_of": shape.as_of.isoformat(),
        "documents": documents,
    }
