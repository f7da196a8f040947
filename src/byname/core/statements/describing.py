"""Tell words that only describe those counted from words that tell what happened to them."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements.lexicon import Mark
from byname.core.statements.scenes import PERSONS, Scene
from byname.core.statements.stages import MOVES
from byname.core.statements.story import Reading

__all__ = ["only_describes"]


def only_describes(reading: Reading, mark: Mark) -> bool:
    """Tell whether a telling word says who people are, or is of other people than those counted."""
    scene = reading.scene
    if mark.name == "injure" and not _injures(scene, mark):
        return True
    if mark.name in {"capture", "hold"} and (
        _describes_noun(scene, mark) or _holds_rank(scene, mark) or _of_other_number(reading, mark)
    ):
        return True
    if mark.name == "hold" and _holds_place(reading, mark):
        return True
    if mark.name in {"hold", "capture"} and _said_by_the_way(reading, mark):
        return True
    if mark.name == "return" and _no_way_home(scene, mark):
        return True
    if mark.name == "swap" and (_counted_exchanges(scene, mark) or scene.cue("list", *scene.clause(mark.first))):
        return True
    return _finds_others(reading, mark)


_ATTRIBUTES: Final = ("их", "ых", "ed")


def _of_other_number(reading: Reading, mark: Mark) -> bool:
    """Tell whether a participle stands right behind another number, before its noun: three of the 48 abducted Iranians died."""
    scene = reading.scene
    other = next((one for one in scene.places if one.last == mark.first), None)
    if other is None or other is reading.place or mark.last - mark.first > 1:
        return False
    return scene.fold(mark.first).endswith(_ATTRIBUTES) and reading.place.last <= other.first


_BY: Final = frozenset("by in at since on during from".split())


def _said_by_the_way(reading: Reading, mark: Mark) -> bool:
    """Tell whether a participle right behind the noun only adds where they were: interviewed 159 men, besides 175 held by Ukraine."""
    scene, ends = reading.scene, max(reading.head.last, reading.place.last)
    if scene.tongue is not Tongue.ENGLISH or mark.first != ends or scene.fold(mark.last) not in _BY:
        return False
    first = scene.clause(reading.place.first)[0]
    return any(one.name in _MAIN for one in scene.of_kind("did", last=first))


_MAIN: Final = MOVES | {"interview", "kill", "execute"}
_FROM_HOME: Final = frozenset(
    "from at a nursing care their his her own children's old summer family country orphans second with".split()
)
_BACKS: Final = (
    "dat",
    "push",
    "fight",
    "fought",
    "beat",
    "hold",
    "held",
    "cut",
    "hit",
    "call",
    "look",
    "scal",
    "roll",
    "set",
)


def _no_way_home(scene: Scene, mark: Mark) -> bool:
    """Tell whether "home" is a house and "back" a time or a fight: seized from their home; dating back to 1991; fought back."""
    word, before = scene.fold(mark.first), scene.fold(mark.first - 1)
    if mark.last - mark.first > 1 or scene.tongue is not Tongue.ENGLISH:
        return False
    if word == "home":
        return before in _FROM_HOME
    return word == "back" and (
        before.startswith(_BACKS) or (scene.fold(mark.last) == "in" and scene.fold(mark.last + 1).isdigit())
    )


_KEPT: Final = ("held", "hold", "kept", "держал", "удерживал", "тримал", "тримав", "утримувал")
_PLACE: Final = frozenset("the остров острів".split())


def _holds_place(reading: Reading, mark: Mark) -> bool:
    """Tell whether those counted held a place, not were held: 12 of whom held Azovstal; семеро держали остров."""
    scene = reading.scene
    ends = max(reading.head.last, reading.place.last)
    if (
        not scene.fold(mark.first).startswith(_KEPT)
        or mark.last - mark.first > 1
        or not 0 <= mark.first - ends <= _SHORT
    ):
        return False
    object_ = scene.tokens[mark.last] if mark.last < len(scene.tokens) else None
    if object_ is None or any(
        one.name in PERSONS or one.kind == "people" for one in scene.covering(mark.last, "noun", "people")
    ):
        return False
    return object_.fold in _PLACE or object_.text[:1].isupper() or object_.text[:1] in {"«", '"', "“"}


_SHORT: Final = 3


def _finds_others(reading: Reading, mark: Mark) -> bool:
    """Tell whether a word of finding is of bodies and persons are counted, or the other way round; "dug up" is of bodies alone."""
    if mark.name not in {"exhume", "account", "miss"} or not reading.scene.fold(mark.first).startswith(_FINDS):
        return False
    dug = reading.head.bodies or reading.head.name == "bodies"
    up = mark.last - mark.first > 1 and mark.name == "exhume"
    return not up and dug != (mark.name == "exhume")


_FINDS: Final = (
    "found",
    "raised",
    "lifted",
    "dug",
    "came",
    "discovered",
    "знайшл",
    "знайден",
    "натрапил",
    "виявл",
    "виявил",
    "нашл",
    "найден",
    "наткнул",
    "обнаруж",
)


def _holds_rank(scene: Scene, mark: Mark) -> bool:
    return any(scene.fold(at).startswith(("rank", "звань", "звани")) for at in range(mark.last, mark.last + 4))


def _describes_noun(scene: Scene, mark: Mark) -> bool:
    """Tell whether a participle stands before the noun it describes and tells nothing of a number before: for one captured soldier."""
    one_word = mark.last - mark.first == 1 and scene.tongue is Tongue.ENGLISH and scene.fold(mark.first).endswith("ed")
    nouns = scene.covering(mark.last, "noun") if one_word else ()
    return any(one.name in PERSONS for one in nouns) and bool(scene.covering(mark.first - 1, "noun") == [])


_PLURALS: Final = frozenset("exchanges swaps обміни обмінів обмінах обмінами обмены обменов обменах обменами".split())


def _counted_exchanges(scene: Scene, mark: Mark) -> bool:
    """Tell whether it names exchanges by the way: put it at 8,050, in over 70 exchanges."""
    return scene.fold(mark.first) in _PLURALS and mark.last - mark.first == 1


def _injures(scene: Scene, mark: Mark) -> bool:
    """Tell whether people are wounded by what is told, not said to be wounded: killed 50 and injured 150."""
    if any(one.name == "kill" for one in scene.of_kind("did")):
        return True
    return any(mark.last == one.first for one in scene.places) and scene.fold(mark.first).endswith(
        ("ed", "ing", "ли", "ло", "но", "ены", "ені")
    )
