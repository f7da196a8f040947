"""Put what is counted into the words of the labelling rules: prisoners of war returned, remains identified, ..."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.statements.captivity import HOSTAGES, INMATES, WAR, kept_as
from byname.core.statements.captivity_data import JAIL
from byname.core.statements.counting_data import BY_OCCASION, TAKERS
from byname.core.statements.occasions import MOVES
from byname.core.statements.parties import named_side
from byname.core.statements.scenes import PERSONS
from byname.core.statements.story import Reading, Story

__all__ = ["find_counted", "find_status"]

_POW: Final = frozenset({"soldiers", "officers", "pows"})
_INHERIT: Final = frozenset(
    {"", "people", "women", "men", "returnees", "members", "dead", "children", "captives", "police", "missing"}
)


def find_status(reading: Reading, story: Story) -> None:
    """Fill `status`: pow, civilian, hostage, captive or plain person; a part takes that of its whole where it has none."""
    name = reading.head.name
    if name in _POW and not _with_others(reading):
        reading.status = "pow"
    elif name == "civilians":
        reading.status = "civilian"
    elif name == "hostages":
        reading.status = "hostage"
    elif name == "captives":
        reading.status = "pow" if _of_war(reading, story) else "captive"
    if not reading.status:
        reading.status = _all_are(reading) or _ones(reading, story)
    if name == "people" and not reading.head.modifier and _civilians_only(story):
        reading.status = "civilian"
    told = (_by_phrase(reading, story) or _by_unit(reading)) if not reading.status and name in _PLAIN else ""
    if told:
        reading.status = told
        return
    if reading.base is not None and name in _INHERIT:
        reading.status = reading.base.status or _among(reading)
    elif not reading.status and (
        not name or name == "members" or reading.head.first == reading.head.last or _of_some_kind(reading, story)
    ):
        reading.status = _elliptical(reading, story) or _named_before(reading, story)
    if not reading.status and name in _LEFT_OUT and _soldiers_alone(reading, story):
        reading.status = "pow"


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


def _reciprocal(story: Story) -> bool:
    """Tell whether the text speaks of an exchange or of something given in return, not of a release of its own."""
    for scene in story.scenes:
        if scene.cue("outside"):
            return False
        if scene.cue("reverse") or any(mark.name == "swap" for mark in scene.of_kind("did")):
            return True
    return any(mark.name == "exchanges" for scene in story.scenes for mark in scene.of_kind("noun"))


def _of_war(reading: Reading, story: Story) -> bool:
    """Tell whether "prisoners" are prisoners of war: the text calls them so elsewhere, or speaks of soldiers alone."""
    words = (token.fold for token in reading.scene.tokens)
    if not any(word.startswith(("prisoner", "полонен", "пленн")) for word in words):
        return False
    nouns = {mark.name for one in story.scenes for mark in one.of_kind("noun")}
    return "pows" in nouns or ("soldiers" in nouns and not nouns & {"civilians", "hostages"})


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
        if one.status == "civilian" and reading.kind == "cumulative" != one.kind:
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


_ALL_BUT: Final = ("all but", "усі, крім", "всі, крім", "все, кроме", "все кроме", "усі крім", "всі крім")


def find_counted(reading: Reading, story: Story) -> None:
    """Fill `counted` from unit, occasion, kind, side and status."""
    if reading.unit == "exchanges":
        mediated = reading.head.name in {"mediations", "other"} or "mediated" in reading.flags
        reading.counted = "mediations" if mediated else "exchanges"
    elif reading.unit == "incidents":
        reading.counted = "incidents of execution"
    elif reading.unit == "places":
        reading.counted = "detention places"
    elif reading.unit == "bodies":
        reading.counted = _of_bodies(reading)
    elif reading.kind == "agreed" and reading.occasion in MOVES:
        reading.counted = _promised(reading, story)
    elif reading.occasion in MOVES or not reading.occasion:
        reading.counted = _returned(reading, story)
    else:
        reading.counted = BY_OCCASION.get(reading.occasion, "people returned")
        if reading.occasion in {"torture", "sexual"} and reading.scene.text[
            reading.numeral.start : reading.numeral.end
        ].casefold().startswith(_ALL_BUT):
            reading.counted = "prisoners interviewed"
        if reading.counted == "people killed" and reading.status == "hostage":
            reading.counted = "prisoners killed in captivity"


def _of_bodies(reading: Reading) -> str:
    if reading.occasion == "exhume":
        return "remains exhumed"
    if reading.occasion == "identify":
        return "remains identified"
    if reading.kind == "expected":
        return "remains expected"
    if reading.occasion in {"hold", "miss"}:
        return BY_OCCASION[reading.occasion]
    return (
        "bodies to be returned" if reading.kind == "agreed" and not reading.flags & {"reaching"} else "bodies returned"
    )


def _jailed(reading: Reading) -> bool:
    """Tell whether those let go are inmates by the word for them, and neither soldiers nor swapped."""
    head = reading.head
    words = (reading.scene.fold(at) for at in range(head.first, head.last))
    freed = reading.status == "captive" and reading.occasion != "swap"
    return freed and head.name == "captives" and any(f"{word}.".startswith(JAIL) for word in words)


_AS_MANY: Final = frozenset("стількох стільки стольких столько".split())
_FOR: Final = frozenset("for за на against проти против".split())


def _priced(reading: Reading) -> bool:
    """Tell whether two groups are set against each other by name: five government soldiers for four rebels."""
    scene, place = reading.scene, reading.place
    if not reading.head.person or reading.numeral.form is not Form.CARDINAL:
        return False
    if _AS_MANY & {scene.fold(at) for at in range(place.last, len(scene.tokens))}:
        return True
    after = next((one for one in scene.places if one.first >= place.last), None)
    named = after is not None and scene.fold(after.last).isalpha()
    paid = named and after is not None and scene.fold(after.first - 1) in _FOR and after.first - place.last <= _SAID + 1
    before = [one for one in scene.places if one.last <= place.first]
    price = bool(before) and scene.fold(place.first - 1) in _FOR and place.first - before[-1].last <= _SAID + 1
    return paid or price


def _promised(reading: Reading, story: Story) -> str:
    """Name those whose coming out is promised; one of a deal of prisoners is a prisoner, whatever else he is."""
    if reading.side in {"each", "both"}:
        return "prisoners to be exchanged"
    if reading.status == "hostage":
        return "hostages released"
    kept = kept_as(reading, story)
    if kept != WAR:
        return "prisoners to be released"
    return {"pow": "prisoners of war to be returned", "civilian": "civilians to be returned"}.get(
        reading.status, "prisoners to be released"
    )


def _returned(reading: Reading, story: Story) -> str:
    """Name those who came back, or were exchanged, or let go."""
    if "outside" in reading.flags:
        return "people returned outside exchanges"
    if reading.side in {"each", "both"} and not _priced(reading):
        named = _both_ways(reading, story)
        if named:
            return named
    kept = kept_as(reading, story)
    if reading.status == "hostage":
        return "hostages released"
    if kept == HOSTAGES and reading.side not in {"each", "both"}:
        return "hostages released"
    if kept == INMATES and reading.status in {"", "captive"}:
        return "prisoners released"
    if reading.side in TAKERS or _jailed(reading) or _ransom(reading, story):
        return "prisoners released"
    if reading.status == "captive" and reading.occasion == "release" and not _reciprocal(story):
        return "prisoners released"
    return {"pow": "prisoners of war returned", "civilian": "civilians returned"}.get(reading.status, "people returned")


def _ransom(reading: Reading, story: Story) -> bool:
    """Tell whether they were let go for hostages of the other side: five Australians came free, three commanders were given."""
    known = {one.side for one in story.claims() if one.status == "hostage" and one.occasion in MOVES and one.side}
    return bool(known) and reading.status in {"pow", "captive"} and reading.side not in known | {"each", "both"}


def _both_ways(reading: Reading, story: Story) -> str:
    """Name those of both sides: exchanged where the text tells of an exchange, else as each would be."""
    if reading.occasion != "swap" and (reading.side == "each" or reading.status == "pow"):
        return ""
    if reading.occasion != "swap" and reading.kind == "cumulative" and not _in_exchanges(story):
        released = reading.occasion == "release" and reading.status == "captive"
        return "prisoners released" if released else "people returned"
    return "prisoners exchanged"


def _in_exchanges(story: Story) -> bool:
    """Tell whether a text speaks of exchanges or mediations and of no release of its own."""
    return any(mark.name in {"exchanges", "mediations"} for scene in story.scenes for mark in scene.of_kind("noun"))


def is_formula(reading: Reading) -> bool:
    """Tell whether the number is a formula or one side of an unequal one."""
    return reading.numeral.form in {Form.FORMULA, Form.FORMULA_PART}
