"""Name a death by where and how it came: died in captivity, killed there, executed after surrender."""

from __future__ import annotations

from typing import Final

from byname.core.statements.lexicon import Mark
from byname.core.statements.scenes import Scene

__all__ = ["death_of_captives", "in_disaster", "name_of_death"]

_DIES: Final = ("die", "dead", "death", "perish", "помер", "загин", "смерт", "умер", "погиб", "гибел", "скон")
_DIED: Final = ("die", "dead", "death", "помер", "смерт", "умер", "скон")
_THERE: Final = frozenset("there там".split())
_SHOT: Final = ("shot", "gunned", "застріл", "застрел", "розстріл", "расстрел")
_SURRENDERED: Final = tuple("surrender склал сложил здач сдач здают сдают здалис сдавш здав".split())
_DISASTERS: Final = tuple(
    "blast explo shell strike barrack oleniv оленів еленов оленов взрыв взорва вибух барак обстр".split()
)


def in_disaster(scene: Scene) -> bool:
    """Tell whether prisoners died in a blast or under fire where they were held, not by an execution."""
    return any(token.fold.startswith(_DISASTERS) for token in scene.tokens)


def death_of_captives(scene: Scene, noun: str, death: Mark | None) -> str:
    """Name a death by who died: prisoners of war, and captives who were shot, are executed; others are killed."""
    held = "incaptkill" if in_disaster(scene) else "execute"
    shot = held if death is not None and _shot(scene, death) else "incaptkill"
    return {"pows": held, "captives": shot}.get(noun, "kill")


def name_of_death(scene: Scene, noun: str, death: Mark, clause: tuple[int, int]) -> str:
    """Name a death told in a clause [first, last) with captivity in or before it; "" where nothing says more than death."""
    first, last = clause
    word = scene.fold(death.first)
    died = "incaptdie" if word.startswith(_DIED) else "incaptkill"
    kept = scene.cue("keeping", first, last)
    if kept is not None and {"in", "у", "в"} & {scene.fold(kept.first - 1), scene.fold(kept.first - 2)}:
        return "incaptdie" if word.startswith(_DIES) else "incaptkill"
    if _shot(scene, death) and any(token.fold.startswith(_SURRENDERED) for token in scene.tokens):
        return "execute"
    if _shot(scene, death) and noun == "captives" and not in_disaster(scene):
        return "execute"
    if scene.cue("keeping", last=first) and any(scene.fold(at) in _THERE for at in range(first, last)):
        return died
    if noun in {"captives", "hostages"}:
        return died
    return death_of_captives(scene, noun, death) if noun == "pows" else ""


def _shot(scene: Scene, death: Mark) -> bool:
    return scene.fold(death.first).startswith(_SHOT)
