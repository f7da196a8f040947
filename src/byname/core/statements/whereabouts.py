"""Tell what became of those without a deed from where they are: in captors' hands, among the dead, on a list of abducted."""

from __future__ import annotations

from typing import Final

from byname.core.statements.lexicon import Mark
from byname.core.statements.scenes import PERSONS, Scene
from byname.core.statements.stages import MOVES
from byname.core.statements.story import Reading, Story

__all__ = ["by_place", "goal_of", "how_long", "into_hiding", "listed_captives", "moves", "set_against"]


def _next_to(last: Reading | None, reading: Reading) -> bool:
    """Tell whether a number goes on in the list of the one before: lost 60 dead, 89 wounded and 230 prisoners."""
    return last is not None and last.scene is reading.scene and reading.place.first - last.place.last <= _WITHIN


_INSIDE: Final = frozenset({"in", "у", "в"})
_HARMED: Final = frozenset({"kill", "injure", "execute", "incaptkill", "incaptdie"})
_WITHIN: Final = 3
"""How many words before a place of keeping "in" may stand: in the hands, in its Russian prison."""


def by_place(reading: Reading, story: Story) -> bool:
    """Tell of those without a deed where they are: still in its hands, і досі в колонії; or that they are dead: lost 60 dead."""
    scene = reading.scene
    last = story.last()
    before = last.occasion if last is not None else ""
    if before in _HARMED and (
        reading.head.modifier == "wounded" or (reading.head.name == "captives" and _next_to(last, reading))
    ):
        reading.occasion = "injure" if reading.head.modifier == "wounded" else "capture"
        return True
    if reading.head.name == "dead" and not reading.head.bodies and not (last is not None and last.unit == "bodies"):
        reading.occasion = "" if moves(scene) else before if before in _HARMED - {"injure"} else "kill"
        return not moves(scene)
    if reading.head.name == "hostages" and last is not None and last.scene is not scene and not moves(scene):
        reading.occasion = "hold"
        return True
    head = [scene.fold(at) for at in range(reading.head.first, reading.head.last)]
    taken = any(word.startswith(_ABDUCTED) for word in head) and reading.head.person
    if taken and scene.cue("stock"):
        reading.occasion, reading.own_act = "hold", True
        return True
    if taken and (reading.head.name == "captives" or not moves(scene)):
        reading.occasion = "capture"
        return True
    if "lives" in head and not moves(scene):
        reading.occasion, reading.own_act = "kill", True
        return True
    return reading.head.name in {"", *PERSONS} and _kept_inside(reading, story)


def moves(scene: Scene) -> bool:
    """Tell whether a sentence tells of people who came out."""
    return any(mark.name in MOVES for mark in scene.of_kind("did"))


_ABDUCTED: Final = ("abduct", "kidnap", "викраден", "похищен", "захоплен", "захвачен")


def _kept_inside(reading: Reading, story: Story) -> bool:
    """Take those of whom a sentence only says where they are kept for held: 2,500 guardsmen still in their custody."""
    scene, place = reading.scene, reading.place
    first, end = scene.firm_clause(place.first)
    first = max([first, *(one.last for one in scene.places if one.last <= place.first)])
    end = min([end, *(one.first for one in scene.places if one.first >= place.last)])
    if any(mark.name != "hold" for mark in scene.of_kind("did", first=first, last=end)):
        return False
    for mark in scene.of_kind("cue", first=first, last=end):
        near = {scene.fold(mark.first - step) for step in range(1, _WITHIN + 1)}
        held = Mark("did", "hold", mark.first, mark.last)
        if mark.name == "keeping" and near & _INSIDE and not how_long(reading, story, held):
            reading.act, reading.occasion, reading.own_act = held, "hold", True
            return True
    return False


_BESIDE: Final = 6
_LENGTHS: Final = ("year", "month", "день", "днів", "дней", "рок", "рік", "лет", "год", "месяц", "місяц")


def how_long(reading: Reading, story: Story, found: Mark) -> bool:
    """Tell whether a word of being held only says how long those who came out had been in: most spent three years in captivity."""
    last, scene = story.last(), reading.scene
    back = last is not None and last.occasion in MOVES and found.name == "hold"
    near = range(max(0, found.first - _BESIDE), min(found.last + _BESIDE, len(scene.tokens)))
    lasting = any(scene.fold(at).startswith(_LENGTHS) for at in near)
    return back and lasting and scene.cue("stock", last=reading.place.first) is None


_AWAY: Final = ("увез", "увел", "вивел", "вывел", "вивед", "вывед", "led", "taken", "took", "marched")
_FROM: Final = frozenset("з із зі из from out".split())
_INTO: Final = frozenset("в у до to into".split())


def goal_of(reading: Reading, story: Story) -> str:
    """Name leading people away by where from and where to: out of a prison they are let go, into a country they are taken home."""
    scene, act = reading.scene, reading.act
    if act is None or not scene.fold(act.first).startswith(_AWAY):
        return ""
    first, last = scene.clause(act.first)
    for mark in scene.of_kind("cue", first=first, last=last):
        if mark.name == "keeping" and _FROM & {scene.fold(mark.first - step) for step in range(1, _WITHIN + 1)}:
            return "release"
    whose = {mark.name for mark in scene.of_kind("people", "adj", first=reading.place.last, last=reading.head.last)}
    lands = [mark for mark in scene.of_kind("land", first=first, last=last) if scene.fold(mark.first - 1) in _INTO]
    base = reading.base or story.last()
    goes_on = base is not None and base.occasion in MOVES and bool(lands)
    return "return" if goes_on or any(mark.name in whose for mark in lands) else ""


_HIDING: Final = tuple(
    "forest bush jungle mountain "
    "hideout captivity unknown desert swamp lair tunnel wilderness camp creek ліс. лісу хащі джунгл гори горах схованк "
    "невідом пустел полон табор табір лес. леса джунгл горы горах убежищ неизвестн пустын плен. лагер".split()
)
_TOWARDS: Final = frozenset("to into towards toward в у до".split())


def into_hiding(reading: Reading) -> bool:
    """Tell whether those counted are brought where captives are hidden, not home: driven into the forest."""
    scene, act = reading.scene, reading.act
    if act is None:
        return False
    last = scene.clause(act.first)[1]
    goes = [at for at in range(act.last, last) if scene.fold(at) in _TOWARDS]
    return any(f"{scene.fold(at)}.".startswith(_HIDING) for to in goes for at in range(to + 1, min(to + 4, last)))


def listed_captives(reading: Reading) -> bool:
    """Tell whether a list of captives, handed on, gives the number: lists were exchanged: India's has 337 Pakistanis on it."""
    scene = reading.scene
    if not reading.head.person or scene.cue("list") is None:
        return False
    captives = any(mark.name in {"captives", "pows", "hostages"} for mark in scene.of_kind("noun"))
    return captives and not any(mark.name != "swap" for mark in scene.of_kind("did"))


_AGAINST: Final = frozenset("for against за проти против на".split())
_APART: Final = 6


def set_against(reading: Reading) -> bool:
    """Tell whether a sentence without a deed sets people against people: 100 soldiers against 106 Russian troops."""
    scene, place, head = reading.scene, reading.place, reading.head
    if not head.person or any(True for _mark in scene.of_kind("did", last=place.first)):
        return False
    ends = max(head.last, place.last)
    after = [one for one in scene.places if 0 <= one.first - ends <= _APART and scene.fold(one.first - 1) in _AGAINST]
    if after:
        return not any(True for _mark in scene.of_kind("did", first=place.last, last=after[0].first))
    return scene.fold(place.first - 1) in _AGAINST and any(one.last <= place.first - 1 for one in scene.places)
