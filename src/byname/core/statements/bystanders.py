"""Persons told of who are no captives, dead or missing: they serve, seek, flee, vote, or do themselves what is told."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements.bystanders_data import ENGAGED, FORCES, OTHERS, OWNS
from byname.core.statements.heads_data import PAST
from byname.core.statements.story import Reading

__all__ = ["TELLING", "charged", "elsewhere_engaged", "of_a_force", "of_citizens", "stand_by"]

TELLING: Final = frozenset({"pows", "captives", "hostages", "missing", "returnees", "bodies", "dead"})
"""Nouns of which a number is a claim wherever it stands."""
_THEM: Final = frozenset("them him her us их їх его його ее її неї".split())
_REACH: Final = 5
_NO_PERSONS: Final = frozenset({"places", "incidents", "exchanges", "mediations", "entries"})
_MILLION: Final = 1_000_000


def stand_by(reading: Reading) -> bool:
    """Tell whether persons only stand beside what is told: its doers, millions in need, the strength of a force."""
    rules = (_does_it, _of_millions, _strength, _members_of, _sent_out, _of_one)
    return any(rule(reading) for rule in rules)


def elsewhere_engaged(reading: Reading) -> bool:
    """Tell whether those counted serve, live or wait, and nothing happens to them: in the camp live 530 people."""
    scene = reading.scene
    first, last = scene.clause(reading.place.first)
    if reading.part or scene.cue("part", reading.place.last, last):
        return False
    own = reading.own_act and (reading.act is None or first <= reading.act.first < max(last, reading.head.last))
    if (own and reading.occasion not in {"hold", "return"}) or reading.head.name in TELLING | _NO_PERSONS:
        return False
    first = max([first, *(one.last for one in scene.places if one.last <= reading.place.first)])
    last = min([last, *(one.first for one in scene.places if one.first >= reading.place.last)])
    return any(scene.fold(at).startswith(ENGAGED[scene.tongue]) for at in range(first, last))


def of_citizens(reading: Reading) -> bool:
    """Tell whether it is a share of the public or of a body: 62 per cent of citizens back the deal; two thirds of parliament."""
    scene, head = reading.scene, reading.head
    if scene.fold(reading.place.last) == "of":
        near = range(reading.place.last + 1, reading.place.last + 1 + len(("the", "nearly")))
        counted = any(one.first in near for one in scene.places)
        if head.name == "unknown" or (not counted and any(scene.fold(at)[:1].isdigit() for at in near)):
            return True
    public = any(scene.fold(at).startswith(OTHERS) for at in range(head.first, head.last))
    return head.name == "people" and public and not reading.own_act


def charged(reading: Reading) -> bool:
    """Tell whether they are suspects of a crime, whom the law pursues."""
    scene = reading.scene
    first, last = scene.clause(reading.place.first)
    return scene.cue("accused", first, last) is not None and reading.head.name in {"soldiers", "officers", "people"}


def _does_it(reading: Reading) -> bool:
    """Tell whether those counted did what is told: seized by 200 gunmen; шукали їх 1400 військових."""
    scene, place = reading.scene, reading.place
    done = any(mark.last == place.first - 1 for mark in scene.of_kind("did", last=place.first))
    if reading.head.before or not reading.head.name:
        return False
    opens = scene.clause(place.first)[0]
    if any(
        scene.fold(at) in _THEM and PAST[scene.tongue].match(scene.fold(at - 1)) for at in range(opens, place.first)
    ):
        return scene.fold(place.first - 1) not in {"на", "за"}
    if scene.tongue is Tongue.ENGLISH:
        led = any(scene.fold(mark.last) in _THEM for mark in scene.of_kind("did", first=reading.head.last))
        led = led or any(
            scene.fold(at) in _THEM and PAST[scene.tongue].match(scene.fold(at - 1))
            for at in range(reading.head.last, reading.head.last + _REACH)
        )
        return led or (scene.fold(place.first - 1) == "by" and done)
    right = any(mark.last == place.first for mark in scene.of_kind("did", last=place.first))
    return right and scene.fold(reading.head.last - 1).endswith(("ами", "ями"))


def _of_millions(reading: Reading) -> bool:
    """Tell whether millions are told of in passing: seven million people then needed food."""
    many = reading.head.name == "people" and (reading.most or 0) >= _MILLION
    return many and not _acts_here(reading) and not reading.part


def _strength(reading: Reading) -> bool:
    """Tell whether it is how strong a force is: the army has 9,000 men; в полку було 4000 вояків; the rebels number 500."""
    scene, first = reading.scene, reading.place.first
    if _acts_here(reading) or reading.part or reading.head.name not in {"soldiers", "men", "people", ""}:
        return False
    if of_a_force(reading):
        return True
    if not reading.head.name:
        return False
    opens, before = scene.clause(first)[0], scene.fold(first - 1)
    from_start = 0 if before in OWNS else opens
    named = any(True for _m in scene.of_kind("land", "people", "adj", first=from_start, last=first))
    force = (named and not reading.head.before) or any(scene.fold(at).startswith(FORCES) for at in range(opens, first))
    kept = any(scene.cue(name, opens, max(scene.clause(first)[1], reading.head.last)) for name in ("keeping", "stock"))
    return not kept and force and (before in OWNS or before.startswith(FORCES) or reading.head.before)


def of_a_force(reading: Reading) -> bool:
    """Tell whether it says of how many a force is: an army of 400,000, колонна из 600 бойцов, the 8,000-strong garrison."""
    scene, place = reading.scene, reading.place
    made = scene.fold(place.first - 1) in _MADE_OF and scene.fold(place.first - 2).startswith(FORCES)
    if scene.fold(place.first - 1) in _MADE_OF and scene.fold(place.first - 2).startswith(_CROWDS):
        return True
    strong = {scene.fold(place.last), scene.fold(place.last + 1)} & {"strong"}
    return bool(strong) or (made and not _acts_here(reading) and reading.head.name in {"soldiers", "men", "people", ""})


def _acts_here(reading: Reading) -> bool:
    """Tell whether what happened stands in the number's own clause."""
    act, clauses = reading.act, reading.scene.clauses
    return reading.own_act and act is not None and clauses[act.first] == clauses[reading.place.first]


def _sent_out(reading: Reading) -> bool:
    """Tell whether a force is sent somewhere, not prisoners home: Pyongyang has sent some 12,000 troops."""
    scene, act = reading.scene, reading.act
    if act is None or not _acts_here(reading) or reading.head.name not in {"soldiers", "men"} or reading.head.modifier:
        return False
    sent = scene.fold(act.first).startswith(_SENDS) and act.last - act.first == 1
    opens, ends = scene.clause(reading.place.first)
    back = (
        scene.cue("home", opens, ends)
        or scene.cue("reverse")
        or any(scene.fold(at) in _BACK for at in range(opens, ends))
    )
    swap = any(
        mark.name in {"swap", "return", "release"} and mark != act
        for mark in scene.of_kind("did", first=opens, last=ends)
    )
    return bool(sent and not back and not swap)


_CROWDS: Final = ("crowd", "натовп", "толп")
_MADE_OF: Final = frozenset("of with із з из чисельністю численностью".split())
_SENDS: Final = ("sent", "send", "dispatch", "отправ", "послал", "надісл", "відправ")
_BACK: Final = frozenset("back home додому домой назад".split())


def _of_one(reading: Reading) -> bool:
    """Tell whether it is something of one of them: one man's weight."""
    return reading.value == 1 and reading.scene.fold(reading.head.last - 1).endswith("'s")


def _members_of(reading: Reading) -> bool:
    """Tell whether it is how many members a body has: the commission, whose 15 members meet in Nicosia; 15 членов которой."""
    scene = reading.scene
    owned = scene.fold(reading.place.first - 1) == "whose" or scene.fold(reading.head.last) in _WHOSE
    return owned and not _acts_here(reading)


_WHOSE: Final = frozenset("которой которого якої якого котрої котрого".split())
