"""Tell whether what a sentence says happened, happened to the persons that a number counts, and not to others it names."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.grammar.tongues import Tongue
from byname.core.statements.bystanders import TELLING
from byname.core.statements.evidence_data import DOERS, DOINGS, KIN
from byname.core.statements.heads import Head, find_head
from byname.core.statements.heads_data import PAST
from byname.core.statements.lexicon import Mark
from byname.core.statements.running_data import SPEECH
from byname.core.statements.scenes import PERSONS, Place, Scene
from byname.core.statements.story import Reading

__all__ = ["of_others"]

_LISTED: Final = frozenset(", and і й та и а also plus ; or або или".split())
_NEAR: Final = 2
_TAKES: Final = frozenset({"capture", "hold", "kill", "execute"})
_OPENS: Final = 4
_SHORT: Final = 3


def of_others(reading: Reading) -> bool:
    """Tell whether the deed of a number's sentence is another number's: 500 people met 12 freed men; 200 gunmen took 12 pupils."""
    if reading.part or reading.base is not None or reading.numeral.form is not Form.CARDINAL:
        return False
    if reading.head.bodies or not reading.head.person:
        return False
    return _kin(reading) or (_doers(reading) if reading.own_act else False) or _borrowed(reading)


def _kin(reading: Reading) -> bool:
    """Tell whether they are captives' children or wives, not captives: thirty children of prisoners, дітей військовополонених."""
    scene, head = reading.scene, reading.head
    if not scene.fold(head.last - 1).startswith(KIN) or head.before:
        return False
    if scene.fold(head.first) == "'" or scene.fold(head.last - 2) == "'":
        return True
    stop = next(
        (at for at in range(head.last, head.last + _OPENS) if scene.fold(at) in {",", ";", "."}), head.last + _OPENS
    )
    lost = any(one.name in _LOST for one in scene.of_kind("noun", first=head.last, last=stop))
    return lost and (scene.tongue is not Tongue.ENGLISH or scene.fold(head.last) == "of")


_LOST: Final = frozenset({"captives", "pows", "hostages", "missing", "dead", "soldiers"})


def _doers(reading: Reading) -> bool:
    """Tell whether they do what is told: two hundred gunmen abducted 12 pupils."""
    scene, head, act = reading.scene, reading.head, reading.act
    if act is None or act.first != head.last or act.name not in _TAKES:
        return False
    if not any(scene.fold(at).startswith(DOERS) for at in range(head.first, head.last)):
        return False
    return any(_counts(scene, one) for one in scene.places if act.last <= one.first <= act.last + _OPENS)


def _borrowed(reading: Reading) -> bool:
    """Tell whether the deed stands with another number of persons and this one's own clause has none."""
    scene, place, act = reading.scene, reading.place, reading.act
    if act is None or reading.origin is not None or reading.head.name in TELLING:
        return False
    others = [one for one in scene.places if one is not place and not _listed(scene, place, reading.head, one)]
    holder = next((one for one in others if _holds(scene, one, act) and _counts(scene, one)), None)
    if holder is None:
        return False
    inside = holder.last <= act.first < find_head(scene, holder).first
    return inside or (scene.clauses[act.first] != scene.clauses[place.first] and _does_other(reading))


def _does_other(reading: Reading) -> bool:
    """Tell whether the number's own clause has a verb that tells of no captivity: their families marched, 4,000 men stood by."""
    scene, head = reading.scene, reading.head
    own = set(range(reading.place.first, max(head.last, reading.place.last)))
    words = [
        at
        for at in range(*scene.clause(reading.place.first))
        if at not in own and not scene.covering(at, "did", "cue", "noun")
    ]
    verbs = DOINGS if scene.tongue is Tongue.ENGLISH else frozenset()
    found = [
        scene.fold(at)
        for at in words
        if scene.fold(at) in verbs or (PAST[scene.tongue].match(scene.fold(at)) and not scene.covering(at + 1, "noun"))
    ]
    return any(not word.startswith(SPEECH) and len(word) > _SHORT for word in found)


def _holds(scene: Scene, other: Place, act: Mark) -> bool:
    """Tell whether a word stands in another number's clause, no nearer number between."""
    return scene.clauses[other.first] == scene.clauses[act.first]


def _counts(scene: Scene, other: Place) -> bool:
    head: Head = find_head(scene, other)
    return not head.name or head.name in PERSONS or head.bodies or head.person


def _listed(scene: Scene, place: Place, head: Head, other: Place) -> bool:
    """Tell whether two numbers stand in one list or one is told as a part of the other: 12 men and 3 women; 12, of them 3."""
    low, high = sorted((place, other), key=lambda one: one.first)
    ends = max(head.last, place.last) if low is place else find_head(scene, other).last
    between = [scene.fold(at) for at in range(max(ends, low.last), high.first)]
    if scene.cue("part", low.last, high.last + _NEAR) or scene.cue("rest", low.last, high.last):
        return True
    return len(between) <= _NEAR and all(word in _LISTED for word in between)
