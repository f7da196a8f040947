"""Say how a number is meant: one occasion, a running total, a stock, a promise, an expectation, an ordinal, a survey."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.statements.occasions import MOVES
from byname.core.statements.scenes import Place
from byname.core.statements.story import Reading

__all__ = ["find_kind"]

_SURVEY: Final = frozenset({"interview", "torture", "sexual"})
_STOCK: Final = frozenset({"hold", "miss"})
_TOTALS: Final = frozenset({"identify", "exhume", "account", "execute", "kill", "incaptdie", "incaptkill", "notify"})
_NEAR: Final = 12


def find_kind(reading: Reading) -> None:
    """Fill `kind`; a part is meant as its whole is."""
    base = reading.base
    if reading.occasion in _SURVEY:
        reading.kind = "survey"
    elif reading.unit == "places":
        reading.kind = base.kind if base else "stock"
    elif _agreed(reading):
        reading.kind = "agreed"
    elif base is not None and not base.whole and base.occasion == reading.occasion and base.kind:
        reading.kind = base.kind
    elif reading.occasion in _STOCK:
        reading.kind = "cumulative" if reading.occasion == "miss" and _vanished(reading) else "stock"
    elif _total(reading) or reading.occasion in _TOTALS or reading.unit == "exchanges":
        reading.kind = "cumulative"
    else:
        reading.kind = _handed_on(reading) or "event"


def _vanished(reading: Reading) -> bool:
    """Tell whether people disappeared (over a period), not are missing (now)."""
    act = reading.act
    return act is not None and reading.scene.fold(act.first).startswith(("disappeared", "vanished", "went", "исчез"))


def _handed_on(reading: Reading) -> str:
    """Take the kind of the number that lent its occasion, within a sentence."""
    origin = reading.origin
    if origin is not None and origin.scene is reading.scene and origin.kind in {"agreed", "cumulative"}:
        return origin.kind
    return ""


def _agreed(reading: Reading) -> bool:
    """Tell whether it is promised, planned or a deal's formula that the text does not say was carried out."""
    scene, place = reading.scene, reading.place
    if reading.base is not None and reading.base.kind == "agreed":
        return True
    if reading.numeral.form in {Form.FORMULA, Form.FORMULA_PART}:
        first, last = scene.firm_clause(place.first)
        actual = scene.cue("actual")
        planned = scene.cue("agreed", first, last)
        return actual is None or (planned is not None and abs(planned.first - place.first) < abs(actual.first - place.first))
    if reading.occasion not in MOVES or (reading.act is None and reading.origin is None):
        return False
    places = {scene.clauses[place.first]}
    if reading.act is not None and reading.own_act:
        places.add(scene.clauses[reading.act.first])
    for mark in scene.of_kind("cue"):
        if mark.name == "agreed" and scene.clauses[mark.first] in places and abs(mark.first - place.first) <= _NEAR:
            return not _past_it(reading, mark.first)
    return False


def _past_it(reading: Reading, cue: int) -> bool:
    """Tell whether the cue follows another number that is nearer to it."""
    place = reading.place
    return any(place.last <= one.first < cue or cue < one.first < place.first and _own_verb(reading, one.last) for one in reading.scene.places)


def _own_verb(reading: Reading, first: int) -> bool:
    return reading.act is not None and reading.own_act and first <= reading.act.first < reading.place.first


def _total(reading: Reading) -> bool:
    """Tell whether a cue of a running total stands with this number and with none nearer to it."""
    if reading.occasion == "capture":
        return False
    scene, place = reading.scene, reading.place
    first, last = scene.firm_clause(place.first)
    before = max((one.last for one in scene.places if one.last <= place.first and not _of_exchanges(reading, one)), default=first)
    after = min((one.first for one in scene.places if one.first >= place.last), default=last)
    first, last = max(first, before), min(last, after)
    for mark in scene.of_kind("cue", first=first, last=last):
        if mark.name == "reaching" and mark.last <= place.first:
            reading.flags.add("reaching")
            return True
        if mark.name == "cumulative" and not _since_when_held(reading, mark.first):
            return mark.last <= place.first or scene.clauses[mark.first] == scene.clauses[place.first] or mark.first - place.last < 8
    return False


def _of_exchanges(reading: Reading, other: Place) -> bool:
    """Tell whether another number counts exchanges: people freed in 38 exchanges."""
    return any(mark.name in {"exchanges", "mediations"} for mark in reading.scene.covering(other.last, "noun"))


def _since_when_held(reading: Reading, at: int) -> bool:
    """Tell whether "since 2022" tells how long they were held."""
    return reading.occasion in MOVES and any(
        mark.name in {"hold", "capture"} for mark in reading.scene.of_kind("did", first=max(0, at - 4), last=at)
    )
