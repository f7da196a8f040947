"""What the lists of a made-up exchange give back by themselves, in any shape: phases, who came who was not agreed, who was left out.

Issue 3, section 4: "The default demo gives back, by its lists alone: 390 + 307 + 303, 880 military and 120 civilians, no
officers, 46 units, over 300 since 2022, none of the brigade, 1,000 the other way. A service table that sums to 874
instead of 880 is flagged, not mended. With another shape the numbers follow."
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from byname.core.exchanges.handovers import Outcome
from byname.queries.exchanges import exchange
from byname.queries.handovers import HandoverSide, handover
from byname.queries.left_out import left_out
from byname.queries.left_out_results import GroupView
from byname.queries.results import CellView
from byname.scenario import Shape, default_shape_path, draw_shape, load_shape
from byname.scenario.scaling import scaled_shape
from tests.trials.conflicts import LOADER
from tests.trials.test_shapes import Shown, shown

pytestmark = [
    pytest.mark.django_db(databases="__all__"),
    pytest.mark.trial,
    pytest.mark.skipif(
        os.environ.get("BYNAME_TEST_ON") == "postgres",
        reason="what a shape shows does not hang on the database; SQLite runs it",
    ),
]
PEOPLE = 400
_AWAY = (Outcome.DID_NOT_COME, Outcome.DECLINED, Outcome.WITHDRAWN)
_LISTS = {
    "agreed": ("agreed",),
    "came-not-agreed": (Outcome.NOT_AGREED,),
    "agreed-not-come": _AWAY,
}


def shapes(trials: Callable[[int, int], int]) -> Iterator[tuple[Shape, int]]:
    """The default shape made small with other seeds, and shapes drawn now."""
    default = scaled_shape(load_shape(default_shape_path()), PEOPLE)
    yield from ((default, seed) for seed in range(1, trials(1, 4) + 1))
    yield from ((draw_shape(drawn), drawn) for drawn in range(1, trials(1, 2) + 1))


def held(cells: Mapping[str, CellView], codes: tuple[str, ...], true: int, what: str) -> list[str]:
    """Say where a true number is not within the range of the cells together."""
    low, high = (sum(getattr(cells[code], bound) or 0 for code in codes) for bound in ("low", "high"))
    return [] if low <= true <= high else [f"{what}: {true} is not in {low}..{high}"]


def lists_apart(register: Shown) -> Iterator[str]:
    """Compare every exchange and side with the truth about its lists."""
    sides: dict[str, dict[str, HandoverSide]] = {}
    for row in register.conflict.table("totals"):
        name, _, rest = row["key"].partition("/")
        if name not in _LISTS or "/phase:" in rest:
            continue
        code, power = (part.partition(":")[2] for part in rest.split("/"))
        if code not in sides:
            sides[code] = {side.power: side for side in handover(code, viewer=LOADER).sides}
        if power in sides[code]:
            cells = {cell.code: cell for cell in sides[code][power].cells}
            yield from held(cells, _LISTS[name], int(row["value"]), row["key"])


def focus_apart(shape: Shape) -> Iterator[str]:
    """Compare the exchange in focus with what its shape demands."""
    focus, power = shape.focus, shape.plant.power
    view = exchange(focus.exchange, viewer=LOADER)
    for phase, told in zip(shape.focus_exchange.phases, view.phases, strict=True):
        for side in told.sides:
            cells = {cell.code: cell for cell in side.own}
            yield from held(cells, ("military",), phase.military[side.power], f"{phase.code} {side.power} military")
            yield from held(cells, ("civilian",), phase.civilians[side.power], f"{phase.code} {side.power} civilian")
    groups = {each.code: each for each in left_out(focus.exchange, viewer=LOADER, power=power, by="cohort").groups}
    yield from back(groups, "brigade", focus.brigade)
    yield from back(groups, "plant", focus.plant)
    years = left_out(focus.exchange, viewer=LOADER, power=power, by="capture-year")
    yield from back({each.code: each for each in years.groups}, str(focus.held_since_year), focus.held_since)
    ranks = left_out(focus.exchange, viewer=LOADER, power=power, by="rank-class")
    for group in ranks.groups:
        if group.code and group.code not in focus.rank_classes:
            yield from back({group.code: group}, group.code, 0)
    low, high = ranks.first_bounds or (0, 0)
    if not low <= focus.first_units <= high:
        yield f"first units: {focus.first_units} is not in {low}..{high}"


def back(groups: Mapping[str, GroupView], code: str, true: int) -> list[str]:
    if code not in groups:
        return [] if not true else [f"nobody of {code} where {true} came"]
    cell = groups[code].draws[0].back
    return held({code: cell}, (code,), true, f"back of {code}")


def test_lists_give_the_exchange_back_before_review_and_after_it(
    trials: Callable[[int, int], int], tmp_path: Path
) -> None:
    for shape, seed in shapes(trials):
        with shown(shape, tmp_path / shape.title.replace(" ", "-"), seed=seed) as register:
            assert [*lists_apart(register), *focus_apart(shape)] == []
            register.review.run()
            assert [*lists_apart(register), *focus_apart(shape)] == []


def test_a_table_that_does_not_add_up_is_flagged_and_not_mended(
    trials: Callable[[int, int], int], tmp_path: Path
) -> None:
    """Domain 4.2, case 4: "Service table ... = 874, not 880"."""
    shape = scaled_shape(load_shape(default_shape_path()), PEOPLE)
    with shown(shape, tmp_path, seed=trials(1, 5)):
        view = exchange(shape.focus.exchange, viewer=LOADER)
        [short] = [table for table in view.tables if table.flag is not None]
        soldiers = sum(phase.military[shape.plant.power] for phase in shape.focus_exchange.phases)
        assert (short.whole, short.sum) == (soldiers, soldiers - shape.counting.service_short)
        assert sum(row.number or 0 for row in short.rows) == short.sum
