"""Put what is counted into the words of the labelling rules: prisoners of war returned, remains identified, ..."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.statements.captivity import HOSTAGES, INMATES, WAR, kept_as
from byname.core.statements.captivity_data import JAIL
from byname.core.statements.counting_data import BY_OCCASION, TAKERS
from byname.core.statements.occasions import MOVES
from byname.core.statements.story import Reading, Story

__all__ = ["find_counted"]

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
_SAID: Final = 4
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
    if (reading.side in TAKERS and kept == INMATES) or _jailed(reading) or _ransom(reading, story):
        return "prisoners released"
    if reading.status == "captive" and reading.occasion == "release" and not _reciprocal(story):
        return "prisoners released"
    return {"pow": "prisoners of war returned", "civilian": "civilians returned"}.get(reading.status, "people returned")


def _ransom(reading: Reading, story: Story) -> bool:
    """Tell whether they were let go for hostages of the other side: five Australians came free, three commanders were given."""
    known = {one.side for one in story.claims() if one.status == "hostage" and one.occasion in MOVES and one.side}
    return bool(known) and reading.status in {"pow", "captive"} and reading.side not in known | {"each", "both"}


def _reciprocal(story: Story) -> bool:
    """Tell whether the text speaks of an exchange or of something given in return, not of a release of its own."""
    for scene in story.scenes:
        if scene.cue("outside"):
            return False
        if scene.cue("reverse") or any(mark.name == "swap" for mark in scene.of_kind("did")):
            return True
    return any(mark.name == "exchanges" for scene in story.scenes for mark in scene.of_kind("noun"))


def _both_ways(reading: Reading, story: Story) -> str:
    """Name those of both sides: exchanged where the text tells of an exchange, else as each would be."""
    bare = reading.head.name in {"", "captives"} and reading.status != "pow"
    if reading.side == "each" and bare and (_in_exchanges(story) or _reciprocal(story)):
        return "prisoners exchanged"
    if reading.occasion != "swap" and (reading.side == "each" or reading.status == "pow"):
        return ""
    if reading.occasion != "swap" and reading.kind == "cumulative" and not _in_exchanges(story):
        released = reading.occasion == "release" and reading.status == "captive"
        return "prisoners released" if released else "people returned"
    return "prisoners exchanged"


def _in_exchanges(story: Story) -> bool:
    """Tell whether a text speaks of exchanges or mediations and of no release of its own."""
    return any(mark.name in {"exchanges", "mediations"} for scene in story.scenes for mark in scene.of_kind("noun"))
