"""The desk that reads claims: sides, names of groups and stages of exchanges, from the register's own world."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from byname.core.course.course import Exchange, State, read_exchange
from byname.core.custody.drafts import Effect
from byname.core.verdicts.desk import Desk, Side, Stage, in_order
from byname.core.verdicts.naming import GroupName
from byname.ledger.references import World
from byname.queries._asked import Asked

__all__ = ["desk_of", "names_in"]


def desk_of(asked: Asked, home: str) -> Desk:
    """Give the desk as known at the moment that is asked about; `home` is the power whose bureau this is."""
    world = asked.world
    sides = tuple(Side(code, tuple(_side_names(code, body))) for code, body in world.of("power").items())
    ordered = tuple(sorted(sides, key=lambda side: (side.code != home, side.code)))
    stages = in_order([*_registered(world), *_told(asked)])
    above = frozenset(str(parent["code"]) for body in world.of("unit").values() for parent in body.get("parents") or ())
    return Desk(ordered, tuple(_names(world)), stages, home, called=tuple(_called(world)), with_parts=above)


def names_in(world: World, lang: str) -> dict[str, str]:
    """Give what groups, sides and exchanges are called in a language to print, else in English, else by title or code."""
    found = {}
    for kind in ("cohort", "unit", "power", "exchange"):
        for code, body in world.of(kind).items():
            spoken = {name.get("lang", ""): str(name["text"]) for name in reversed(_listed(body))}
            found[code] = (
                spoken.get(lang) or spoken.get("en") or str(body.get("title") or body.get("name") or "") or code
            )
    return found


def _listed(body: dict[str, Any]) -> list[dict[str, Any]]:
    return [name for name in body.get("names") or [] if isinstance(name, dict) and name.get("text")]


def _side_names(code: str, body: dict[str, Any]) -> Iterator[str]:
    yield from (str(name["text"]) for name in _listed(body))
    yield str(body.get("name") or code)


def _names(world: World) -> Iterator[GroupName]:
    """Give the names of cohorts and units; a cohort's code and title name it too."""
    for kind in ("cohort", "unit"):
        for code, body in world.of(kind).items():
            for name in _listed(body):
                yield GroupName(code, kind, str(name["text"]), str(name.get("lang", "")))
            if kind == "cohort":
                yield GroupName(code, kind, code)
                if body.get("title"):
                    yield GroupName(code, kind, str(body["title"]), "en")


def _called(world: World) -> Iterator[tuple[str, str]]:
    """Give what exchanges are called; each by its code too, if nobody came in it yet."""
    for code, body in world.of("exchange").items():
        yield code, code
        if body.get("title"):
            yield str(body["title"]), code


def _registered(world: World) -> Iterator[Stage]:
    for code, body in world.of("exchange").items():
        exchange = read_exchange(code, body).value
        numbers = frozenset(int(said.number) for said in exchange.numbers if said.number.isdecimal())
        yield from _stages(exchange, numbers)


def _stages(exchange: Exchange, numbers: frozenset[int]) -> Iterator[Stage]:
    for phase in exchange.phases:
        day = phase.day.earliest if phase.day is not None and phase.day.is_day else None
        if day is not None and phase.state in {None, State.CARRIED_OUT}:
            yield Stage(exchange.code, phase.code, date.fromordinal(day), numbers)


def _told(asked: Asked) -> Iterator[Stage]:
    """Give the stages of exchanges that nobody registered and that returns tell of, by their commonest day."""
    known = asked.world.of("exchange")
    days: dict[tuple[str, str], dict[int, int]] = {}
    for line in asked.people.lines:
        for move in line.movements:
            if move.effect is Effect.RETURNED and move.counts and move.exchange and move.exchange not in known:
                told = days.setdefault((move.exchange, move.phase), {})
                told[move.settled] = told.get(move.settled, 0) + 1
    for (exchange, phase), told in days.items():
        commonest = max(told, key=lambda day: (told[day], -day))
        yield Stage(exchange, phase, date.fromordinal(commonest))
