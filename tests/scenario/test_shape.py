"""A shape file is read whole or refused with the place that is wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from byname.core.errors import BynameError
from byname.scenario import Shape, ShapeError, default_shape_path, load_shape
from byname.scenario.shape import shape_from_table


def plain() -> dict[str, Any]:
    return tomllib.loads(default_shape_path().read_text(encoding="utf-8"))


def test_the_default_shape_has_the_phases_of_may_2025(default_shape: Shape) -> None:
    """390 = 270 military + 120 civilians; 307; 303: a thousand for a thousand."""
    phases = default_shape.focus_exchange.phases
    assert [(phase.military["lod"], phase.civilians["lod"]) for phase in phases] == [(270, 120), (307, 0), (303, 0)]
    assert sum(phase.military["kes"] + phase.civilians["kes"] for phase in phases) == 1000


def test_the_default_shape_has_the_cohort_of_may_2025(default_shape: Shape) -> None:
    plant, focus = default_shape.plant, default_shape.focus
    assert (plant.taken, plant.returned, plant.brigade_returned) == (2500, 1279, 455)
    assert (focus.brigade, focus.first_units) == (0, 46)
    assert focus.held_since > 300
    assert set(focus.rank_classes) == {"private", "sergeant"}


def test_earlier_exchanges_were_of_unequal_numbers_both_ways(default_shape: Shape) -> None:
    pairs = [
        (p.military["lod"] + p.civilians["lod"], p.military["kes"]) for e in default_shape.exchanges for p in e.phases
    ]
    assert any(own > other for own, other in pairs)
    assert any(own < other for own, other in pairs)


def test_the_other_power_is_the_other(default_shape: Shape) -> None:
    assert default_shape.other("lod").code == "kes"
    assert default_shape.other("kes").code == "lod"
    assert default_shape.power("kes").name == "Kestovia"


@pytest.mark.parametrize("table", ["plant", "focus", "others", "coverage", "documents", "errors", "exchange", "power"])
def test_a_missing_table_is_named(table: str) -> None:
    shape = plain()
    del shape[table]
    with pytest.raises(ShapeError, match=table):
        shape_from_table(shape)


def test_a_missing_number_is_named() -> None:
    shape = plain()
    del shape["plant"]["returned"]
    with pytest.raises(ShapeError, match="returned"):
        shape_from_table(shape)


def test_a_number_that_no_shape_has_is_named() -> None:
    shape = plain()
    shape["plant"]["retuned"] = 1
    with pytest.raises(ShapeError, match=r"plant\.retuned"):
        shape_from_table(shape)


def test_an_exchange_in_focus_that_does_not_exist_is_named() -> None:
    shape = plain()
    shape["focus"]["exchange"] = "none"
    with pytest.raises(ShapeError, match=r"focus\.exchange.*'none'"):
        _ = shape_from_table(shape).focus_exchange


@pytest.mark.parametrize("content", [b"not = [toml", b"\xff\xfe"])
def test_a_file_that_is_no_shape_is_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    with pytest.raises(ShapeError, match=r"broken\.toml.*cannot be read"):
        load_shape(path)


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BynameError, match=r"nowhere\.toml"):
        load_shape(tmp_path / "nowhere.toml")
