"""Who was left out of the exchanges of made-up conflicts, beside the truth of them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from byname.core.figures import FigureQuery
from byname.queries.left_out import left_out
from byname.queries.left_out_results import LeftOutView
from byname.queries.results import CellView
from tests.ledger.registers import OLHA
from tests.trials.test_shapes import Shown, shapes, shown

pytestmark = [
    pytest.mark.django_db(databases="__all__"),
    pytest.mark.trial,
    pytest.mark.skipif(
        os.environ.get("BYNAME_TEST_ON") == "postgres",
        reason="what a draw shows does not hang on the database; SQLite runs it",
    ),
]


def asked(register: Shown) -> Iterator[LeftOutView]:
    """Ask of the last exchanges of both sides who was left out, by cohort."""
    entries = json.loads((register.conflict.out / "reference.json").read_text(encoding="utf-8"))
    for exchange in entries["exchanges"][-3:]:
        for power in entries["powers"]:
            yield left_out(exchange["code"], viewer=OLHA, power=power["code"], by="cohort")


def wrong(register: Shown, view: LeftOutView) -> Iterator[str]:
    """Name each number of everybody and of each cohort whose range does not hold the truth."""
    truth, known, people = register.truth, register.as_of, register.truth.people
    held = FigureQuery("held", as_of=view.eve.toordinal(), power=view.power)
    back = FigureQuery("returned", exchange=view.exchange, power=view.power)
    rows: list[tuple[str, CellView, CellView]] = [("", view.urns[0].held, view.urns[0].back)]
    rows += [
        (each.code, draw.held, draw.back) for each in view.groups for draw in each.draws if draw.urn == "everybody"
    ]
    for cohort, held_cell, back_cell in rows:
        of = [person for person in people if truth.counts(person, replace(held, cohort=cohort), known)]
        home = [person for person in of if truth.counts(person, replace(back, cohort=cohort), known)]
        for cell, true in ((held_cell, len(of)), (back_cell, len(home))):
            if not (cell.low or 0) <= true <= (cell.high or 0):
                yield f"{view.exchange} {view.power} {cohort} {cell.code}: {true} is not in {cell.low}..{cell.high}"


def test_law_5_the_ranges_hold_the_truth_of_every_cohort_before_anybody_decides(
    trials: Callable[[int, int], int], tmp_path: Path
) -> None:
    for shape, seed, people in shapes(lambda _sample, full: trials(1, min(full, 6))):  # loading them is what takes long
        with shown(shape, tmp_path / shape.title.replace(" ", "-"), seed=seed, people=people) as register:
            assert [each for view in asked(register) for each in wrong(register, view)] == []
