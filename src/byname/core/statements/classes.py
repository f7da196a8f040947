"""Say of what class those counted are: prisoners of war, civilians, hostages, captives; by a written precedence.

What names them rules, then what is said of all of them, their unit, their whole, those counted before, and the text.
"""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.statements.occasions import MOVES
from byname.core.statements.parties import named_side
from byname.core.statements.parties_data import INSURGENT
from byname.core.statements.scenes import PERSONS
from byname.core.statements.story import Reading, Story

__all__ = ["find_status", "share_class"]

_POW: Final = frozenset({"soldiers", "officers", "pows"})
_INHERIT: Final = frozenset(
    {"", "people", "women", "men", "returnees", "members", "dead", "children", "captives", "police", "missing"}
)


def find_status(reading: Reading, story: Story) -> None:
    """Fill `status`: pow, civilian, hostage, captive, or "" a plain person; the first of the precedence that tells one rules."""
    for told in (_by_whole, _by_noun, _said_of_all, _by_words_beside, _by_those_before, _by_the_text):
        status = told(reading, story)
        if status:
            reading.status = "" if status == _NONE else status
            return


_NONE: Final = "none"
"""The class is settled: they are of none."""


def _by_whole(reading: Reading, story: Story) -> str:
    """Take the class of the whole where the part has none of its own: a child, a woman, a wounded one of the soldiers."""
    name = reading.head.name
    if reading.base is None or name not in _INHERIT:
        return ""
    if name in _PLAIN and (told := _by_phrase(reading, story) or _by_unit(reading)):
        return told
    return reading.base.status or _among(reading) or _by_the_text(reading, story) or _NONE


def _by_noun(reading: Reading, story: Story) -> str:
    """Take the class that the noun names; "prisoners" are of war where the text calls them so."""
    name = reading.head.name
    if name in _POW:
        return "" if _with_others(reading) else "pow"
    if name == "captives":
        return "pow" if _of_war(reading, story) else "captive"
    return {"civilians": "civilian", "hostages": "hostage"}.get(name, "")


def _said_of_all(reading: Reading, story: Story) -> str:
    """Take the class that the sentence gives to all of them, or that "ones" stands for."""
    plain = reading.head.name == "people" and not reading.head.modifier
    return "civilian" if plain and _civilians_only(story) else _all_are(reading) or _ones(reading, story)


def _by_words_beside(reading: Reading, story: Story) -> str:
    """Take the class that their unit, fight or full name tells."""
    return _by_phrase(reading, story) or _by_unit(reading) if reading.head.name in _PLAIN else ""


def _by_those_before(reading: Reading, story: Story) -> str:
    """Take the class of those counted before, where the noun is left out."""
    name, head = reading.head.name, reading.head
    if name and name != "members" and head.first != head.last and not _of_some_kind(reading, story):
        return ""
    return _elliptical(reading, story) or _named_before(reading, story)


def _by_the_text(reading: Reading, story: Story) -> str:
    """Take soldiers for a number without a noun in a text of soldiers alone."""
    return "pow" if reading.head.name in _LEFT_OUT and _soldiers_alone(reading, story) else ""


def share_class(story: Story) -> None:
    """Let those told of without a class be of the one class that the text gives their side's people on this occasion.

    "the fifty Ukrainians" after fifty prisoners of war apiece; a running total is of another occasion and keeps its own class.
    """
    came = [one for one in story.claims() if one.unit == "persons" and one.occasion in MOVES and one.kind == "event"]
    for one in came:
        if one.status in {"pow", "civilian", "hostage"} or one.head.name not in _SHARING or _fresh(one):
            continue
        peers = [other for other in came if other is not one and other.status and other.side in {one.side, "each"}]
        if {other.status for other in peers} == {"pow"} and max(other.most or 0 for other in peers) >= (one.most or 0):
            one.status = "pow"


def _fresh(reading: Reading) -> bool:
    """Tell whether a deed of its own counts new people, not those told of before."""
    return reading.own_act and reading.head.name != "returnees" and reading.base is None


_SHARING: Final = frozenset({"", "people", "men", "women", "members", "returnees"})
_LEFT_OUT: Final = frozenset({"", "exchanges", "unknown"})


def _soldiers_alone(reading: Reading, story: Story) -> bool:
    """Tell whether a number whose noun is left out can only be of soldiers: the text names no others, and tells one event."""
    nouns = {mark.name for scene in story.scenes for mark in scene.of_kind("noun") if mark.name in PERSONS}
    shares = reading.unit == "persons" and reading.kind == "event" and reading.occasion in MOVES
    return (
        shares
        and not reading.own_act
        and bool(nouns & _POW)
        and nouns <= _POW | {"captives", "returnees", "women", "men"}
    )


def _named_before(reading: Reading, story: Story) -> str:
    """Take the class of the only persons that a first count leaves to the words before it: the soldiers, 46 of them."""
    formula = reading.numeral.form is not Form.CARDINAL
    if formula or reading.head.name or any(one.unit == "persons" and one is not reading for one in story.claims()):
        return ""
    nouns = {mark.name for mark in reading.scene.of_kind("noun", last=reading.place.first) if mark.name in PERSONS}
    if reading.occasion not in MOVES or not nouns:
        return ""
    return "pow" if nouns <= _POW else "civilian" if nouns == {"civilians"} else ""


def _of_some_kind(reading: Reading, story: Story) -> bool:
    """Tell whether wounded, old or young ones are of those just counted; a people named anew is a group of its own."""
    head, last = reading.head, story.last()
    named = any(True for _mark in reading.scene.of_kind("people", first=head.first, last=head.last))
    beside = last is not None and last.scene is reading.scene
    return head.name == "people" and bool(head.modifier) and (beside or not named)


def _with_others(reading: Reading) -> bool:
    """Tell whether one number counts soldiers and others alike: 1,646 soldiers and civilians."""
    scene, last = reading.scene, reading.head.last
    if reading.head.before or scene.fold(last) not in {"and", "і", "й", "та", "и"}:
        return False
    if any(last <= one.first <= last + 2 for one in scene.places):
        return False
    nouns = {mark.name for mark in scene.covering(last + 1, "noun") if mark.first == last + 1 and mark.name in PERSONS}
    return bool(nouns) and not nouns & (_POW | {"captives", "returnees", "police"})


def _ones(reading: Reading, story: Story) -> str:
    """Take the class for which "ones" stands: 32 Armenian servicemen for two Azerbaijani ones."""
    after = {reading.scene.fold(max(reading.head.last, reading.place.last) + step) for step in range(2)}
    last = story.last(same=reading.scene)
    return last.status if "ones" in after and last is not None else ""


_ALL: Final = frozenset("all усі всі все це это".split())
_SAID: Final = 4


def _all_are(reading: Reading) -> str:
    """Take the class from what the sentence says of all of them: Donetsk gave up 19, Luhansk seven; all of them soldiers."""
    scene = reading.scene
    if reading.occasion not in MOVES:
        return ""
    for at in range(reading.place.last, len(scene.tokens)):
        if scene.fold(at) not in _ALL or scene.fold(at - 1) not in {",", ";", ":", "—", "–", "("}:
            continue
        nouns = {mark.name for mark in scene.of_kind("noun", first=at + 1, last=min(at + 1 + _SAID, len(scene.tokens)))}
        if any(at < one.first <= at + _SAID for one in scene.places):
            return ""
        return "pow" if nouns & _POW else "civilian" if "civilians" in nouns else ""
    return ""


_PLAIN: Final = frozenset({"", "people", "men", "women", "members"})
_SOLDIERLY: Final = ("soldier", "troop", "солдат", "військов", "воен", "вояк", "бойц", "бійц")
_CAPTIVE: Final = ("prisoner", "полонен", "пленн")
_UNITS: Final = (
    "brigade",
    "regiment",
    "battalion",
    "garrison",
    "бригад",
    "полк",
    "полку",
    "батальйон",
    "батальон",
    "гарнізон",
    "гарнизон",
)
_REACH: Final = 8


def _by_phrase(reading: Reading, story: Story) -> str:
    """Tell soldiers by the last word of a people's name (UN prisoners), or by the same number counted as soldiers before."""
    head, scene = reading.head, reading.scene
    if head.name == "people" and head.last > head.first:
        word = scene.fold(head.last - 1)
        if word.startswith(_SOLDIERLY) or (word.startswith(_CAPTIVE) and _of_war(reading, story)):
            return "pow"
    same = [
        one for one in story.claims() if one.value == reading.value and one is not reading and one.occasion in MOVES
    ]
    side = named_side(reading, story)
    same = [one for one in same if side == one.side]
    again = (
        head.name == "people"
        and reading.value
        and reading.value > _FEW
        and reading.occasion in MOVES
        and not reading.part
    )
    return same[0].status if again and same and same[0].status == "pow" else ""


_FOUGHT: Final = (
    "defended",
    "fought",
    "обороня",
    "воева",
    "воюва",
    "защища",
    "захищал",
    "боронил",
    "дрались",
    "сража",
    "билис",
)


def _by_unit(reading: Reading) -> str:
    """Tell soldiers by their unit or fight told behind their number: ten men of the 58th brigade; 74 had defended the plant."""
    scene, last = reading.scene, reading.place.last
    if reading.head.before or reading.occasion not in MOVES:
        return ""
    first, end = scene.clause(reading.place.first)
    alone = reading.base is None and reading.place.first - first <= _SAID
    if alone and any(scene.fold(at).startswith(_FOUGHT) for at in range(first, end)):
        return "pow"
    ends = min(
        [
            last + _REACH,
            *(one.first for one in scene.places if one.first >= last and scene.fold(one.first - 1) not in _ARTICLES),
        ]
    )
    named = any(
        scene.fold(at).startswith(_UNITS)
        for at in range(last, ends)
        if scene.clauses[min(at, len(scene.clauses) - 1)] == scene.clauses[reading.place.first]
    )
    return "pow" if named else ""


_ARTICLES: Final = frozenset("the a of in of".split())
_FEW: Final = 9


def _of_war(reading: Reading, story: Story) -> bool:
    """Tell whether "prisoners" are prisoners of war: the text calls them so elsewhere, or speaks of soldiers alone."""
    words = (token.fold for token in reading.scene.tokens)
    if not any(word.startswith(("prisoner", "полонен", "пленн")) for word in words):
        return False
    nouns = {mark.name for one in story.scenes for mark in one.of_kind("noun")}
    if "pows" in nouns:
        return True
    return _regulars(story) and not nouns & {"civilians", "hostages"}


def _regulars(story: Story) -> bool:
    """Tell whether the text names soldiers other than "rebels" and "militants"."""
    return any(
        mark.name == "soldiers" and not one.fold(mark.first).startswith(INSURGENT)
        for one in story.scenes
        for mark in one.of_kind("noun")
    )


def _civilians_only(story: Story) -> bool:
    """Tell whether the text has so far counted civilians alone: then "ten people" are civilians too."""
    known = [one.status for one in story.claims() if one.unit == "persons"]
    return bool(known) and set(known) == {"civilian"}


def _among(reading: Reading) -> str:
    """Take the class from the words between "among" and the number: among the freed Ukrainian soldiers, 15 women."""
    scene, place = reading.scene, reading.place
    cue = next((mark for mark in scene.of_kind("cue", last=place.first) if mark.name == "part"), None)
    nouns = [mark.name for mark in scene.of_kind("noun", first=cue.last, last=place.first)] if cue else []
    return "pow" if _POW & set(nouns) else ""


def _elliptical(reading: Reading, story: Story) -> str:
    """Take the status of what was counted just before, in the same sentence or as the topic."""
    if "reaching" in reading.flags:
        recent = {one.status for one in story.claims()[-3:] if one.unit == "persons"}
        if len(recent) > 1:
            return ""
    if _mixed(reading, story):
        return ""
    for one in reversed(story.claims()):
        if one is reading or one.unit != "persons":
            continue
        if reading.numeral.part == 1 and one.numeral.form is Form.FORMULA_PART:
            return one.status
        later = reading.own_act and one.scene is not reading.scene
        if reading.kind == "cumulative" != one.kind and (one.status == "civilian" or later):
            return ""
        if (
            one.part
            and one.base is not None
            and (one.scene is not reading.scene or reading.numeral.form is Form.FORMULA_PART)
        ):
            return one.base.status
        return one.status
    return ""


def _mixed(reading: Reading, story: Story) -> bool:
    """Tell whether a new sentence counts anew after soldiers and civilians alike: Moscow got 185 as well."""
    last = story.last()
    if last is None or last.scene is reading.scene or reading.part or reading.head.name or not reading.own_act:
        return False
    before = {one.status for one in story.claims() if one.base is None and one.unit == "persons"}
    return len(before - {""}) > 1
