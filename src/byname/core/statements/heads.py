"""Find the noun that a numeral counts: after it, before it ("civilians — 135"), or none, where the text leaves it out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.grammar.uses_data import TIME_UNITS
from byname.core.statements.heads_data import ADJECTIVE, ENDS, PAST, SKIP
from byname.core.statements.heads_people import counts_persons, means_persons
from byname.core.statements.lexicon import Mark
from byname.core.statements.running_data import SPEECH
from byname.core.statements.scenes import PERSONS, Place, Scene

__all__ = ["Head", "find_head"]

_NEAR: Final = 8
_PLURAL: Final = re.compile(r"\w{3,}s$")
_LINKS: Final = frozenset("of з із из от від".split())
_MANNER: Final = ("яжко", "ажко", "яжело", "едомо", "ременно", "часово", "нно")
"""Endings of adverbs, which count nothing: п'ятеро тяжко поранені."""
_PARTICIPLES: Final = frozenset(
    "serving sentenced convicted confirmed сидящих отбывающих приговоренных осужденных засуджених".split()
)


@dataclass(frozen=True, slots=True)
class Head:
    """What is counted: `name` of the noun ("" none found, "unknown" one that no list has), the words [first, last) of the phrase.

    `before`: it stands before its number; `bodies`: bodies of these; `modifier`: what sets them apart (wounded, women);
    `guessed`: no list has the noun, but it looks like one for persons.
    """

    name: str
    first: int
    last: int
    before: bool = False
    bodies: bool = False
    modifier: str = ""
    guessed: bool = False

    @property
    def person(self) -> bool:
        """Tell whether it counts persons."""
        return self.name in PERSONS


def find_head(scene: Scene, place: Place) -> Head:
    """Find the noun that a numeral counts."""
    head = _after(scene, place)
    head = _said_to_be(scene, place, head) or _shared(scene, place, head) or head
    if not head.name or head.name == "unknown":
        before = _before(scene, place, loose=not head.name) or (_numbered_noun(scene, place) if not head.name else None)
        if before:
            head = before
    head = _origin(scene, place, head) or _guessed(scene, place, head)
    traded = head.name in {"exchanges", "other"} and head.before
    if _of_bodies(scene, place, head) and (head.person or not head.name or traded):
        return Head(
            "bodies" if traded else head.name or "bodies", head.first, head.last, head.before, True, head.modifier
        )
    return head


def _origin(scene: Scene, place: Place, head: Head) -> Head | None:
    """Leave a number without a noun where only a place or body follows that they come of: 4 из моргов, двоє з екіпажу."""
    if head.before or (head.name not in {"unknown", "other"} and not head.guessed):
        return None
    nothing = Head("", place.last, place.last)
    if scene.fold(place.last) in {*_LINKS, "of"} and head.name == "other" and _goes_on(scene, place):
        return nothing
    if scene.tongue is Tongue.ENGLISH or scene.fold(place.last) not in _LINKS:
        return None
    collective = counts_persons(scene.fold(place.last - 1), scene.tongue)
    return nothing if head.name == "unknown" or head.guessed or collective else None


def _goes_on(scene: Scene, place: Place) -> bool:
    """Tell whether a number is the next of a list: 200 soldiers, 77 civilians and 113 of other services."""
    before = max((other.last for other in scene.places if other.last <= place.first), default=-1)
    return before >= 0 and place.first - before <= _NEXT and scene.fold(place.first - 1) in {",", *_ANDS}


_ANDS: Final = frozenset("and і й та и".split())
_NEXT: Final = 6


def _guessed(scene: Scene, place: Place, head: Head) -> Head:
    """Take an unknown noun for persons where its ending or its numeral says so."""
    if head.name != "unknown":
        return head
    noun = scene.fold(head.last - 1) if head.last > place.last else ""
    collective = any(counts_persons(scene.fold(at), scene.tongue) for at in range(place.first, place.last))
    if means_persons(noun, scene.tongue) or (collective and head.last > head.first):
        return Head("people", head.first, head.last, modifier=head.modifier, guessed=True)
    return head


def _said_to_be(scene: Scene, place: Place, head: Head) -> Head | None:
    """Give what some of a named group are said to be: Twelve of the women are civilians; ще 20 звільнених — цивільні."""
    if not head.name and scene.fold(place.last) in _BE:
        return _after_being(scene, place.last + 1)
    if (
        not head.name
        and scene.fold(place.last) in _LINKS
        and scene.fold(place.last + 1) in {"those", "них", "тих", "тех"}
    ):
        being = next((at for at in range(place.last + 2, place.last + 5) if scene.fold(at) in _BE), None)
        return _after_being(scene, being + 1) if being else None
    grouped = scene.fold(place.last) in _LINKS or head.name == "returnees"
    if not (head.person and grouped and scene.fold(head.last) in _BE):
        return None
    noun = _noun_at(scene, head.last + 1)
    if noun is None or noun.name not in PERSONS:
        return None
    modifier = {"women": "women"}.get(head.name, head.modifier)
    return Head(noun.name, head.first, noun.last, modifier=modifier)


def _after_being(scene: Scene, at: int) -> Head | None:
    """Give the noun right after "are" or a dash: з них 30 — жінки."""
    while scene.covering(at, "adj", "mod") and not scene.covering(at, "noun"):
        at += 1
    noun = _noun_at(scene, at)
    if noun is None or (noun.kind == "noun" and noun.name not in PERSONS):
        return None
    return Head(noun.name if noun.kind == "noun" else "people", at, noun.last, before=False)


def _shared(scene: Scene, place: Place, head: Head) -> Head | None:
    """Give the noun that two numbers share: 5,194 Korean and 1,030 Chinese prisoners of war."""
    if head.name not in {"", "people"} or head.modifier:
        return None
    following = next((other for other in scene.places if other.first >= place.last), None)
    if following is None or following.first - place.last > 3 or following.first - place.last < 2:
        return None
    between = range(place.last, following.first - 1)
    joined = scene.fold(following.first - 1) in {"and", "і", "й", "та", "и"}
    if not joined or not all(scene.covering(at, "adj") for at in between):
        return None
    later = _after(scene, following)
    return Head(later.name, place.last, following.first - 1) if later.person else None


def _after(scene: Scene, place: Place) -> Head:
    at, tokens = place.last, scene.tokens
    others = {word for other in scene.places if other is not place for word in range(other.first, other.last)}
    modifier, stray = "", ""
    while at < min(len(tokens), place.last + _NEAR) and at not in others:
        noun = _noun_at(scene, at)
        if noun is not None and _describes(scene, at, noun):
            stray = stray or tokens[at].fold
            at += 1
            continue
        if noun is not None:
            return _whole_head(scene, place, noun, modifier)
        word = tokens[at].fold
        mods = scene.covering(at, "mod")
        if mods and word in _PARTICIPLES and not _then_person(scene, mods[0].last):
            return Head("people", place.last, at + 1, modifier=mods[0].name)
        if mods:
            modifier = modifier or mods[0].name
            at = mods[0].last
            continue
        if (
            word in _ANDS and modifier and scene.covering(at + 1, "mod", "adj") and _then_person(scene, at + 2)
        ) or _joins_adjectives(scene, at):
            at += 1
            continue
        step = _step(scene, at)
        if step == "end":
            return _told_later(scene, place, at) or _nothing(place, at, modifier, stray)
        if step == "stray" and scene.tongue is not Tongue.ENGLISH and word.endswith(_MANNER):
            at += 1
            continue
        if (
            step == "stray"
            and modifier
            and scene.tongue is not Tongue.ENGLISH
            and not ADJECTIVE[scene.tongue].match(word)
        ):
            return Head("people", place.last, at, modifier=modifier)
        if step == "stray":
            stray = stray or word
            if scene.tongue is not Tongue.ENGLISH and not modifier and means_persons(word, scene.tongue):
                return Head("people", at, at + 1, guessed=True)
            if scene.tongue is Tongue.ENGLISH and (_PLURAL.match(word) or means_persons(word, scene.tongue)):
                return Head("unknown", at, at + 1, modifier=modifier)
            if scene.tongue is not Tongue.ENGLISH and not ADJECTIVE[scene.tongue].match(word):
                return Head("unknown", at, at + 1, modifier=modifier)
        at += 1
    return _nothing(place, at, modifier, stray)


_PEOPLES: Final = ("ських", "ских", "ські", "ские", "ським", "ским", "ської", "ской")


def _describes(scene: Scene, at: int, noun: Mark) -> bool:
    """Tell whether a word that may be a noun stands before one as its adjective: курдських кварталах, правительственных бойцов."""
    word, after = scene.fold(at), scene.fold(at + 1)
    if scene.tongue is Tongue.ENGLISH or noun.last > at + 1 or not after[:1].isalpha() or after in ENDS[scene.tongue]:
        return False
    if noun.name == "other" and noun.kind == "noun":
        return bool(ADJECTIVE[scene.tongue].match(word)) and word.endswith(_FORMED) and _then_person(scene, at + 1)
    if noun.kind != "people" or not word.endswith(_PEOPLES) or PAST[scene.tongue].match(after):
        return False
    return not scene.covering(at + 1, "did", "noun", "mod", "adj", "people", "land", "cue") and after not in SKIP


_FORMED: Final = ("енных", "енные", "енним", "енних", "енні", "ських", "ских", "ові", "ових", "овых", "овые")


def _nothing(place: Place, at: int, modifier: str, stray: str) -> Head:
    """Give the head of a number without a noun: the quality that stands for one (23 wounded), or none."""
    if modifier:
        return Head("people", place.last, at, modifier=modifier)
    return Head("unknown" if stray and at > place.last else "", place.last, place.last)


def _told_later(scene: Scene, place: Place, at: int) -> Head | None:
    """Give the noun told of some of a group: 108 of them are Ukrainian women; 8 із них офіцери."""
    cue = next(
        (
            mark
            for mark in scene.of_kind("cue", first=place.last)
            if mark.name == "part" and mark.first <= at < mark.last
        ),
        None,
    )
    if cue is None:
        return None
    at = cue.last
    while scene.fold(at) in _BE:
        at += 1
    for after in range(at, min(at + 4, len(scene.tokens))):
        noun = _noun_at(scene, after)
        if (noun is not None and noun.name in PERSONS | {""}) or (noun is not None and noun.kind == "people"):
            return _whole_head(scene, Place(place.numeral, at, at), noun, "")
        if not scene.covering(after, "adj", "mod", "people") and scene.fold(after) not in SKIP:
            return None
    return None


_BE: Final = frozenset("are is were was be been є були был были — –".split())


def _noun_at(scene: Scene, at: int) -> Mark | None:
    """Give the noun that begins at a word; a people's name is one."""
    nouns = [mark for mark in scene.covering(at, "noun") if mark.first == at]
    if nouns:
        return max(nouns, key=lambda mark: (mark.weight, mark.name != "other"))
    people = [mark for mark in scene.covering(at, "people") if mark.first == at]
    adjective = [mark for mark in scene.covering(at, "adj") if mark.first == at]
    if people and not (adjective and _leads_on(scene, at)):
        return max(people, key=lambda mark: mark.weight)
    return None


def _leads_on(scene: Scene, at: int) -> bool:
    """Tell whether an adjective goes before a noun: Ukrainian women."""
    for after in range(at + 1, min(at + 4, len(scene.tokens))):
        if scene.covering(after, "noun"):
            return True
        if not (scene.covering(after, "adj", "mod", "people") or _joins_adjectives(scene, after)):
            return False
    return False


def _joins_adjectives(scene: Scene, at: int) -> bool:
    """Tell whether "and" joins two adjectives of one noun: American and Australian hostages."""
    joined = scene.fold(at) in _ANDS and scene.covering(at - 1, "adj") and scene.covering(at + 1, "adj")
    return bool(joined) and _then_person(scene, at + 2)


def _step(scene: Scene, at: int) -> str:
    """Say what a word between a number and its noun does: go on, end the phrase, or stand unknown."""
    word = scene.fold(at)
    if any(mark.name == "part" and mark.first == at for mark in scene.covering(at, "cue")) and word in _LINKS:
        return "end"
    if word in SKIP or word in {"-", "“", "”", "«", "»", '"'} or scene.covering(at, "adj"):
        return "go"
    if not re.match(r"\w", word) or word in ENDS[scene.tongue]:
        return "end"
    if word in {"last", "past"} and scene.fold(at + 1) in {"year", "month", "week", "summer", "night"}:
        return "end"
    if any(mark.first == at and mark.last > at + 1 for mark in scene.covering(at, "did")):
        return "end"
    if scene.tongue is not Tongue.ENGLISH and scene.covering(at, "did") and PAST[scene.tongue].match(word):
        return "end"
    if scene.covering(at, "did"):
        return "go" if _then_noun(scene, at + 1) else "end"
    if scene.covering(at, "land"):
        return "end"
    if PAST[scene.tongue].match(word) and not (scene.tongue is Tongue.ENGLISH and _then_noun(scene, at + 1)):
        things = scene.tongue is Tongue.ENGLISH and _PLURAL.match(scene.fold(at + 1)) and word.endswith("ed")
        return "stray" if things and scene.fold(at + 1) not in TIME_UNITS[scene.tongue] else "end"
    if word.endswith("ly"):
        return "go"
    return "stray"


def _then_person(scene: Scene, at: int) -> bool:
    noun = _noun_at(scene, at)
    return noun is not None and (noun.name in PERSONS or noun.kind == "people")


def _then_noun(scene: Scene, at: int) -> bool:
    return at < len(scene.tokens) and (
        _noun_at(scene, at) is not None or (bool(scene.covering(at, "adj", "mod")) and _leads_on(scene, at))
    )


def _whole_head(scene: Scene, place: Place, noun: Mark, modifier: str) -> Head:
    """Follow a noun to the one that rules it: prisoner exchanges; members of the security forces."""
    name, last = noun.name, noun.last
    if noun.kind == "people":
        name = "people"
    if scene.tongue is Tongue.ENGLISH:
        while last < len(scene.tokens):
            if scene.fold(last) in {"'", "’"}:
                last += 1
                continue
            following = next((m for m in scene.covering(last, "noun") if m.first == last), None)
            if following is None or following.name == "members":
                break
            if name == "civilians" and following.name in PERSONS:
                last = following.last
                continue
            name, last = following.name, following.last
        if name == "members" and scene.fold(place.last) == "of":
            return Head("", place.last, place.last)
        if name == "members" and scene.fold(last) == "of":
            inner = _after(scene, Place(place.numeral, last, last + 1))
            return Head(inner.name if inner.name != "unknown" else "members", place.last, max(inner.last, last))
    elif name == "returnees" and (then := _noun_at(scene, last)) is not None and then.name in PERSONS | {"people"}:
        name, last = (then.name if then.kind == "noun" else "people"), then.last
    elif name == "members":
        inner = _after(scene, Place(place.numeral, last, last))
        if inner.name and inner.name != "unknown":
            return Head(inner.name, place.last, inner.last)
    mods = list(scene.of_kind("mod", first=place.last, last=last))
    if mods and not modifier:
        modifier = mods[0].name
    civilian = any(mark.name == "civilians" for mark in scene.of_kind("noun", first=place.last, last=last))
    if civilian and name in PERSONS:
        name = "civilians"
    return Head(name, place.last, last, modifier=modifier)


def _before(scene: Scene, place: Place, *, loose: bool) -> Head | None:
    """Find a noun before a number whose own is left out: officers 27; цивільних — 135; military personnel make up 180."""
    at = place.first - 1
    ends = {word for other in scene.places for word in range(other.first, other.last)}
    steps = 0
    while at >= 0 and at not in ends and steps < _NEAR:
        word = scene.fold(at)
        if word == "," and (opens := _aside_opens(scene, at)):
            at = opens - 1
            continue
        if word in {",", ";", ":", "(", ")", "."} or (word in {"—", "–", "-"} and steps > 1):
            return None
        for mark in scene.covering(at, "noun", "people"):
            if mark.name == "exchanges" and scene.fold(mark.first - 1) in {
                "в",
                "у",
                "за",
                "вне",
                "поза",
                "in",
                "after",
                "після",
                "после",
                "by",
                "of",
                "the",
            }:
                return None
            if mark.kind == "people" or mark.name in PERSONS or mark.name in {"bodies", "exchanges"}:
                if not loose:
                    return None
                if not _counts_back(scene, mark, place):
                    continue
                name = mark.name if mark.kind == "noun" else "people"
                return Head(name, mark.first, mark.last, before=True)
            if mark.name == "other" and any(one.name in PERSONS for one in scene.covering(at - 1, "noun")):
                continue  # whose they are: fighters of the brigade
            if mark.name == "other":
                opens = at == 0 or scene.fold(at - 1) in {"а", "і", "и", ",", ";", "—"}
                return (
                    Head("other", at, at + 1, before=True)
                    if opens and loose and scene.tongue is not Tongue.ENGLISH
                    else None
                )
        steps += 1
        at -= 1
    return None


_ASIDES: Final = frozenset("по за как як".split())
_LONG: Final = 8


def _aside_opens(scene: Scene, closes: int) -> int:
    """Give the comma that opens the aside closed by another: Росіян, за даними міноборони, повернулося дев'яносто; 0 without one."""
    for at in range(closes - 2, max(closes - _LONG, 0), -1):
        if scene.fold(at) == ",":
            told = scene.fold(at + 1) in _ASIDES or scene.fold(at + 1).startswith(SPEECH)
            return at if told and scene.tongue is not Tongue.ENGLISH else 0
    return 0


_NUMBERS: Final = frozenset(
    "account accounted accounts for number numbered make makes total totalled totaled were numbering".split()
)


def _numbered_noun(scene: Scene, place: Place) -> Head | None:
    """Give the noun of "the number of Ukrainian soldiers brought home to more than 4,300"."""
    first, _last = scene.firm_clause(place.first)
    first = max([first, *(other.last for other in scene.places if other.last <= place.first)])
    for cue in scene.of_kind("cue", first=first, last=place.first):
        if cue.name == "number":
            for at in range(cue.last, min(cue.last + 5, place.first)):
                noun = _noun_at(scene, at)
                if noun is not None and (noun.name in PERSONS or noun.kind == "people" or noun.name == "bodies"):
                    return Head(noun.name if noun.kind == "noun" else "people", noun.first, noun.last, before=True)
    return None


def _counts_back(scene: Scene, noun: Mark, place: Place) -> bool:
    """Tell whether a noun before a number may be what it counts."""
    between = [scene.fold(at) for at in range(noun.last, place.first)]
    if "," in between:
        between = between[: between.index(",")] + between[len(between) - between[::-1].index(",") :]
    if scene.tongue is Tongue.ENGLISH:
        return not between or bool(_NUMBERS & set(between)) or set(between) <= {"no", ".", "number", "№"}
    if len(between) > 6 or set(between) & {"і", "та", "й", "и", "а", "але", "но"}:
        return False
    ending = scene.fold(noun.last - 1)
    return ending[-1:] in "вйхкцнтьжлшдрг" or ending.endswith(("ей", "ов"))


def _of_bodies(scene: Scene, place: Place, head: Head) -> bool:
    """Tell whether it is the bodies of those counted: the bodies of 1,212 soldiers; тіла трьох загиблих."""
    if head.before and any(mark.name == "bodies" for mark in scene.covering(head.first - 1, "noun")):
        return True
    at = place.first - 1
    for _step_back in range(4):
        if at < 0:
            break
        if any(mark.name == "bodies" for mark in scene.covering(at, "noun")):
            return True
        if scene.fold(at) not in SKIP and not scene.covering(at, "adj", "mod", "people"):
            break
        at -= 1
    after = scene.fold(head.last)
    return head.name == "dead" and after == "bodies"
