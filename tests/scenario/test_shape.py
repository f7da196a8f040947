"""A shape file is read whole or refused with the place that is wrong."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, replace
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


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("plant", "taken"),
        ("plant", "captured_from"),
        ("plant", "twice"),
        ("brigade", "became_brigade"),
        ("brigade", "joined_later"),
        ("focus", "held_since"),
        ("focus", "rank_classes"),
        ("units", "battalions"),
        ("kinship", "namesake"),
        ("coverage", "duplicate"),
        ("documents", "agency"),
        ("lists", "requests"),
        ("case", "asked"),
        ("published", "twice"),
        ("vanishing", "absent"),
        ("counting", "service_short"),
        ("services", "guard"),
        ("health", "ill"),
    ],
)
def test_whatever_a_table_lacks_is_named(table: str, key: str) -> None:
    shape = plain()
    del shape[table][key]
    with pytest.raises(ShapeError, match=key):
        shape_from_table(shape)


@pytest.mark.parametrize(
    "table",
    ["plant", "brigade", "focus", "units", "kinship", "coverage", "documents", "lists", "case", "published", "vanishing",
     "counting", "services", "health"],
)  # fmt: skip
def test_whatever_a_table_has_too_much_is_named(table: str) -> None:
    shape = plain()
    shape[table]["surplus"] = 1
    with pytest.raises(ShapeError, match=rf"{table}\.surplus") as caught:
        shape_from_table(shape)
    assert caught.value.total == f"{table}.surplus"


@pytest.mark.parametrize("name", ["own", "act", "detaining", "agency", "family", "testimony", "exchange"])
def test_each_kind_of_list_needs_its_error_rates(name: str) -> None:
    shape = plain()
    del shape["errors"][name]
    with pytest.raises(ShapeError, match=name):
        shape_from_table(shape)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_there_are_two_powers(count: int) -> None:
    shape = plain()
    shape["power"] = [{"code": f"p{index}", "name": "", "language": "uk"} for index in range(count)]
    with pytest.raises(ShapeError):
        shape_from_table(shape)


def test_a_phase_needs_numbers_of_both_powers() -> None:
    shape = plain()
    del shape["exchange"][0]["phases"][0]["kes"]
    with pytest.raises(ShapeError, match="kes"):
        shape_from_table(shape)


@pytest.mark.parametrize("pair", [5, "5", [], [5], [5, 0, 0]])
def test_a_phase_says_two_numbers_of_each_power(pair: object) -> None:
    shape = plain()
    shape["exchange"][0]["phases"][0]["lod"] = pair
    with pytest.raises(ShapeError, match=r"military, civilians") as caught:
        shape_from_table(shape)
    assert caught.value.total == "exchange.phases.lod"


@pytest.mark.parametrize("number", ["many", None, []])
def test_a_number_in_another_form_is_refused(number: object) -> None:
    shape = plain()
    shape["exchange"][0]["phases"][0]["lod"] = [number, 0]
    with pytest.raises(ShapeError, match="another form"):
        shape_from_table(shape)


def test_rates_and_chances_of_the_default_shape_are_chances(default_shape: Shape) -> None:
    chances = [
        asdict(default_shape.kinship),
        asdict(default_shape.coverage),
        *map(asdict, default_shape.errors.values()),
    ]
    assert all(0 <= value <= 1 for table in chances for value in table.values())


def test_a_phase_may_slip_or_be_called_off_and_a_track_be_named(default_shape: Shape) -> None:
    slipped = [phase for item in default_shape.exchanges for phase in item.phases if phase.planned]
    assert all(phase.planned is not None and phase.planned < phase.day for phase in slipped)
    assert sum(bool(item.called_off) for item in default_shape.exchanges) == len(slipped) == 1
    assert {item.track for item in default_shape.exchanges} == {"numbered", "outside", "Orvessa"}


def test_shares_of_branches_and_of_health_leave_room_for_everybody(default_shape: Shape) -> None:
    assert sum(asdict(default_shape.services).values()) == pytest.approx(1)
    assert sum(asdict(default_shape.health).values()) < 1


def test_a_refused_shape_ends_the_command_with_two() -> None:
    assert ShapeError("total", "why").exit_code == 2
    assert str(ShapeError("total", "why")) == "The shape cannot be met: total 'total': why."


def test_people_are_all_places_and_all_others_each_once(default_shape: Shape) -> None:
    """Who comes home twice takes two places and is one person; who was taken again had one place."""
    one = replace(default_shape, plant=replace(default_shape.plant, twice=default_shape.plant.twice + 1))
    two = replace(default_shape, plant=replace(default_shape.plant, taken=default_shape.plant.taken + 5))
    assert one.people == default_shape.people - 1
    assert two.people == default_shape.people + 5
