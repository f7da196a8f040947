"""A slip of the pen in a question is refused, and is never answered by "0"; a day to come is said to be one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.queries._asked import today
from byname.queries.accounts import account
from byname.queries.figures import figure
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("returned/exchange:X-2", "exchange 'X-2'.*X-1"),
        ("returned/exchange:X-1/phase:7", "phase of X-1 '7'.*1"),
        ("returned@2023-04-01/by:unit=u3", "unit 'u3'.*u1"),
        ("returned@2023-04-01/by:power=zz", "power 'zz'"),
        ("returned@9999-12-31", "out of reach"),
        ("returned@1850-01-01..1851-01-01", "out of reach"),
        ("returned@2023-04-01/known:0001-01-01", "out of reach"),
    ],
)
def test_what_nobody_knows_is_refused_and_what_is_close_named(
    small_register: SmallRegister, cast: Mapping[str, Viewer], text: str, named: str
) -> None:
    with pytest.raises(MisuseError, match=named):
        figure(text, viewer=cast["all"])


@pytest.mark.parametrize("text", ["20250528", "2025-W22-3"])
def test_a_day_is_written_in_one_way(small_register: SmallRegister, cast: Mapping[str, Viewer], text: str) -> None:
    with pytest.raises(MisuseError, match="is no day"):
        figure(f"held@{text}", viewer=cast["all"])


def test_the_figures_of_an_account_are_known_to_whoever_sees_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for who in ("all", "keeper", "own-reader"):
        view = account(viewer=cast[who], as_of=date(2023, 4, 1), power="aa", by="unit")
        for cell in (cell for _group, cells in view.groups for cell in cells):
            assert figure(cell.figure, viewer=cast[who]).figure == cell.figure


def test_a_day_to_come_is_said_to_be_one(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    tomorrow = today() + timedelta(days=1)
    for day, said in ((today(), False), (tomorrow, True)):
        codes = {each.code for each in account(viewer=cast["all"], as_of=day).caveats}
        assert ("caveat.future-day" in codes) is said
        codes = {each.code for each in figure(f"held@{day}", viewer=cast["all"]).caveats}
        assert ("caveat.future-day" in codes) is said


def test_a_period_to_come_is_said_to_be_one(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    for ahead, said in ((1, False), (2, True)):
        found = figure(f"returned@2023-01-01..{today() + timedelta(days=ahead)}", viewer=cast["all"])
        assert ("caveat.future-day" in {each.code for each in found.caveats}) is said
