"""Reference data of a made-up conflict as the register takes them in: powers, sources, units, places and cohorts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from byname.scenario.columns import MADE_UP
from byname.scenario.geography import DatedText, Place, Unit, World
from byname.scenario.shape import Power, Shape

__all__ = ["reference_data"]

_WEEK = timedelta(days=7)
_PLANT_NAMES = (
    ("en", "defenders of the plant"), ("uk", "захисники заводу"), ("ru", "защитники завода"), ("en", "{0} fighters"),
    ("uk", "бійці «{0}»"), ("ru", "бойцы «{0}»"),
)  # fmt: skip
_BRIGADE_NAMES = (
    ("en", "fighters of the brigade"), ("uk", "бійці бригади"), ("ru", "бойцы бригады"), ("en", "{0} fighters"),
    ("uk", "бійці «{0}»"), ("ru", "бойцы «{0}»"), ("en", "fighters of the regiment"), ("uk", "бійці полку"), ("ru", "бойцы полка"),
)  # fmt: skip
_WORD_OF_NAME = re.compile(
    r"\b(?:\d+\S*|окрема|отдельная|бригада|обр|полк|п\.|Separate|Brigade|bde|Regiment|regt)(?!\w)\.?"
)
_SOURCES = (
    ("{0}-forces", "Own forces of {1}", "own-forces", 4),
    ("{0}-acts", "Acts of handover received by {1}", "act", 5),
    ("{0}-bureau", "Bureau of {1} as detaining power", "detaining-power", 3),
    ("{0}-families", "Families' association of {1}", "family", 2),
    ("{0}-returnees", "People of {1} who came home", "returnee", 2),
    ("{0}-desk", "Exchange desk of {1}", "own-forces", 3),
    ("{0}-prisons", "Prison service of {1}", "detaining-power", 3),
    ("{0}-press", "State press of {1}", "press", 2),
)


def reference_data(shape: Shape, world: World) -> dict[str, object]:
    """All reference entries; each says on which day it became known."""
    return {
        "made_up": True,
        "note": MADE_UP["en"],
        "powers": [_power(shape, power) for power in shape.powers],
        "sources": _sources(shape),
        "units": [_unit(shape, unit) for unit in world.units.values()],
        "places": [_place(shape, place) for place in world.places.values()],
        "cohorts": _cohorts(shape, world),
    }


def _power(shape: Shape, power: Power) -> dict[str, object]:
    spoken = (("en", power.name), ("uk", power.name_uk), ("ru", power.name_ru))
    names = [{"text": text, "lang": lang, "from": "", "to": ""} for lang, text in spoken if text]
    return {"code": power.code, "name": power.name, "names": names, "received": shape.start.isoformat()}


def _sources(shape: Shape) -> list[dict[str, object]]:
    received = shape.start.isoformat()
    sources: list[dict[str, object]] = [
        {
            "code": code.format(power.code),
            "name": name.format(power.code, power.name),
            "kind": kind,
            "reliability": reliability,
            "power": power.code,
        }
        for power in shape.powers
        for code, name, kind, reliability in _SOURCES
    ]
    sources.append({"code": "agency", "name": "Tracing agency", "kind": "agency", "reliability": 4, "power": ""})
    return [source | {"derived_from": "", "received": received} for source in sources]


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _texts(names: Iterable[DatedText]) -> list[dict[str, str]]:
    return [{"text": item.text, "lang": item.lang, "from": _day(item.start), "to": _day(item.end)} for item in names]


def _unit(shape: Shape, unit: Unit) -> dict[str, object]:
    """One entry per unit; later names and parents stand in it with their days, so it is known from the first day."""
    parents = [{"code": code, "from": _day(start), "to": _day(end)} for code, start, end in unit.parents]
    return {
        "code": unit.code,
        "power": unit.power,
        "names": _texts(unit.names),
        "parents": parents,
        "received": shape.start.isoformat(),
    }


def _place(shape: Shape, place: Place) -> dict[str, object]:
    names = _texts(place.names)
    return {
        "code": place.code,
        "kind": place.role,
        "names": names,
        "parent": place.parent,
        "received": shape.start.isoformat(),
    }


def _cohorts(shape: Shape, world: World) -> list[dict[str, object]]:
    """The cohorts; days of capture are the whole months of the siege's end, so that "May 2022" is a yes."""
    plant = shape.plant
    first = plant.captured_from.replace(day=1)
    last_day = plant.captured_to - timedelta(days=1)  # captured_to is the first day that is out
    last = (last_day.replace(day=28) + _WEEK).replace(day=1)
    at_plant = {
        "places": [world.plant.code],
        "captured_from": first.isoformat(),
        "captured_to": last.isoformat(),
        "power": plant.power,
    }
    in_brigade = at_plant | {"units": [world.regiment.code]}
    received = plant.captured_to.isoformat()
    return [
        {
            "code": "plant",
            "title": "Taken at the plant",
            "criteria": at_plant,
            "names": _called(_PLANT_NAMES, world),
            "received": received,
        },
        {
            "code": "brigade",
            "title": "Taken at the plant, of the regiment that became a brigade",
            "criteria": in_brigade,
            "names": _called(_BRIGADE_NAMES, world),
            "received": received,
        },
    ]


def _called(names: Iterable[tuple[str, str]], world: World) -> list[dict[str, str]]:
    """What texts call a cohort; "{0}" is the regiment's own name, by which they mean now the one and now the other."""
    own = {name.lang: name.text for name in reversed(world.regiment.names)}
    spoken = {lang: _WORD_OF_NAME.sub("", text).strip(" «».") for lang, text in own.items()}
    return [{"text": text.format(spoken.get(lang, "")), "lang": lang, "from": "", "to": ""} for lang, text in names]
