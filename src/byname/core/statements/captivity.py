"""Tell how those counted were kept: as hostages, as inmates, or as prisoners of a war; by their captors and the words around."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from byname.core.grammar.parts import Token
from byname.core.statements.captivity_data import ABDUCTION, HOSTAGE, JAIL
from byname.core.statements.counting_data import TAKERS
from byname.core.statements.parties_data import BELLIGERENTS, REBELS
from byname.core.statements.story import Reading, Story

__all__ = ["HOSTAGES", "INMATES", "WAR", "kept_as"]

HOSTAGES: Final = "hostages"
INMATES: Final = "inmates"
HOSTAGE_WORD: Final = "called hostages"
WAR: Final = "war"

_NEAR: Final = 2
"""How many sentences around a number tell how its people were kept."""
_NOBODY: Final = frozenset({"", "each", "both", "unspecified"})
_BANDS: Final = frozenset(REBELS) | TAKERS


def kept_as(reading: Reading, story: Story) -> str:
    """Tell how those counted were kept, by precedence: whose they are, who kept them, and what the words around them say."""
    side, captor = reading.side, _captor(reading, story)
    if side in _BANDS and captor in _BANDS:
        return INMATES if reading.status == "captive" else WAR
    if side in TAKERS:
        return INMATES
    if captor in TAKERS:
        return HOSTAGES
    told = _told(reading, story)
    if reading.status == "pow" and HOSTAGE_WORD not in told:
        told -= {HOSTAGES}
    if reading.occasion == "return" and HOSTAGE_WORD not in told:
        told -= {HOSTAGES}
    if reading.occasion == "return" and not reading.status:
        told -= {INMATES}
    if side in _BANDS:
        return INMATES if (told & {INMATES} or reading.status == "captive") and reading.occasion != "return" else WAR
    if HOSTAGES not in told and _at_war(side, story):
        return WAR
    return next((each for each in (HOSTAGES, INMATES) if each in told), WAR)


def _captor(reading: Reading, story: Story) -> str:
    """Give who kept them, where the text names who fights those whose people they are."""
    captor = story.opponent(reading.side) if reading.side not in _NOBODY else ""
    return captor if captor and (story.parties[captor] or story.voices[captor]) else ""


def _at_war(side: str, story: Story) -> bool:
    """Tell whether two states fight: what their people are kept as is told by the words for them alone."""
    captor = story.opponent(side) if side not in _NOBODY else ""
    states = captor not in _BANDS and any({side, captor} == set(pair) for pair in BELLIGERENTS)
    return states and _of_soldiers(story)


def _of_soldiers(story: Story) -> bool:
    """Tell whether the text speaks of soldiers or of an exchange."""
    told = {mark.name for scene in story.scenes for mark in scene.of_kind("noun", "did")}
    return bool(told & {"pows", "soldiers", "officers", "exchanges", "swap"})


def _told(reading: Reading, story: Story) -> set[str]:
    """Give what the sentences around a number tell of."""
    scenes = list(story.scenes)
    at = next((number for number, scene in enumerate(scenes) if scene is reading.scene), 0)
    found = set[str]()
    for scene in scenes[max(0, at - _NEAR) : at + _NEAR + 1]:
        found |= _words(scene.tokens)
    return found


def _words(tokens: Sequence[Token]) -> set[str]:
    folds = [f"{token.fold}." for token in tokens]
    called = any(fold.startswith(HOSTAGE) for fold in folds)
    taken = called or any(fold.startswith(ABDUCTION) for fold in folds)
    jailed = any(fold.startswith(JAIL) for fold in folds)
    return {name for name, true in ((HOSTAGE_WORD, called), (HOSTAGES, taken), (INMATES, jailed)) if true}
