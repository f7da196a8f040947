"""Name, in English, the cohort, branch, rank, sex or place that sets those counted apart; "" where nothing does."""

from __future__ import annotations

from typing import Final

from byname.core.statements.lexicon import Mark
from byname.core.statements.occasions import stage_of
from byname.core.statements.parties_data import ALLIANCES
from byname.core.statements.scenes import Scene
from byname.core.statements.story import Reading
from byname.core.statements.subgroups_data import BY_MODIFIER, BY_NOUN, BY_PLACE

__all__ = ["find_subgroup"]

_DESCRIBES: Final = frozenset({"capture", "hold", "miss", "kill"})
_WORDS: Final = {
    "hold": "held until then",
    "capture": "captured earlier",
    "miss": "from the list of the missing",
    "kill": "killed there",
}


def find_subgroup(reading: Reading) -> None:
    """Fill `subgroup`; an elliptical number that is no part is of the group before it."""
    if reading.unit in {"exchanges", "places", "incidents"}:
        return
    words = [word for word in (_nation(reading), _of_noun(reading), _of_modifier(reading), _of_place(reading)) if word]
    if not words and reading.part:
        words = [word for word in (_foreigners(reading), _of_story(reading)) if word]
    plain = not reading.head.name and reading.origin is not None and "reaching" not in reading.flags
    if not words and not reading.part and plain and reading.origin is not None:
        words = [reading.origin.subgroup] if reading.origin.subgroup else []
    reading.subgroup = " ".join(dict.fromkeys(words))


def _nation(reading: Reading) -> str:
    """Name the nation within an alliance: Chinese among the Communist forces."""
    scene, place = reading.scene, reading.place
    if reading.side not in ALLIANCES:
        return ""
    last = max(reading.head.last, place.last + 1)
    found = [
        mark
        for mark in scene.of_kind("people", "adj", first=place.last, last=last)
        if mark.name in ALLIANCES[reading.side] or mark.name != reading.side
    ]
    if found:
        return f"from {found[0].name}"
    mark = next((one for one in scene.of_kind("people", first=place.last, last=last)), None)
    text = scene.fold(mark.first) if mark is not None else ""
    return {"north": "North Koreans", "chinese": "Chinese"}.get(text, "")


def _of_noun(reading: Reading) -> str:
    name = reading.head.name
    if name in BY_NOUN:
        return BY_NOUN[name]
    if name in {"soldiers", "pows"} and reading.part and reading.base is not None and reading.base.status != "pow":
        return "military" if name == "soldiers" else ""
    return ""


def _of_modifier(reading: Reading) -> str:
    name = reading.head.modifier
    if not name and reading.part:
        scene = reading.scene
        behind = [
            m
            for m in scene.of_kind("mod", first=reading.place.last)
            if m.name == "wounded" and scene.clauses[m.first] == scene.clauses[reading.place.first]
        ]
        name = "wounded" if behind else ""
    if name in {"military", "dead"}:
        return ""
    return BY_MODIFIER.get(name, "")


def _of_place(reading: Reading) -> str:
    """Name a unit or place told with the number, in its own clause and before the next number."""
    scene = reading.scene
    marks = _marks_near(scene, reading)
    for mark in marks:
        word = scene.fold(mark.first)
        for stem, phrase in BY_PLACE.items():
            if word.startswith(stem.split()[0]):
                return phrase
    return BY_MODIFIER["service"] if any(mark.name == "service" for mark in marks) else ""


def _marks_near(scene: Scene, reading: Reading) -> list[Mark]:
    """Give the qualities and places told with the number, before the next one."""
    first, last = scene.clause(reading.place.first)
    behind = min((one.first for one in scene.places if one.first >= reading.place.last), default=last)
    start = max([first, *(one.last for one in scene.places if one.last <= reading.place.first)])
    if reading.part:
        return list(scene.of_kind("mod", first=start, last=min(last, behind)))
    return list(scene.of_kind("mod", first=reading.place.last, last=min(reading.head.last + 4, last, behind)))


def _foreigners(reading: Reading) -> str:
    base = reading.base
    if base is not None and reading.own_side and base.side != reading.side and base.side not in {"both", "each", ""}:
        return reading.side
    return ""


def _of_story(reading: Reading) -> str:
    """Say what a part was before: captured, held since; told by the word of its own clause that does not rule it."""
    scene = reading.scene
    first, last = scene.clause(reading.place.first)
    for mark in scene.of_kind("did", first=first, last=last):
        if (
            mark.name in _DESCRIBES
            and mark.name != reading.occasion
            and stage_of(mark.name) < stage_of(reading.occasion)
        ):
            return _WORDS[mark.name]
    return ""
