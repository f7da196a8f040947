"""Tell a running total from one occasion by periods, counted exchanges, verbs and what the number corrects."""

from __future__ import annotations

import re
from typing import Final

from byname.core.grammar.parts import Form, Time, Token
from byname.core.statements import running_data as data
from byname.core.statements.deaths import in_disaster
from byname.core.statements.lexicon import Mark
from byname.core.statements.occasions import MOVES, aside
from byname.core.statements.scenes import Place, Scene
from byname.core.statements.story import Reading, Story

__all__ = ["dated", "numbers_exchange", "one_occasion", "runs", "so_far", "starts_total"]

_BESIDE: Final = 4
_NEAR: Final = 12
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def runs(reading: Reading, story: Story | None = None) -> bool:
    """Tell whether people came out over a period: since a day, in four years, in 38 exchanges, by other routes, as X counts."""
    if reading.occasion == "capture":
        return not dated(reading) and (_over_period(reading) or _up_to(reading))
    if reading.occasion not in MOVES or reading.numeral.form is not Form.CARDINAL or starts_total(reading):
        return False
    if _up_to(reading) or _resumed(reading) or _besides(reading, story) or _goes_on(reading):
        return True
    if _in_exchanges(reading) or _too_many(reading, story) or _asked(reading, story):
        return True
    if "outside" in reading.flags or _over_period(reading):
        return not dated(reading)
    counts = any(one.fold.startswith(data.COUNTS) for one in _clause_before(reading))
    return counts and not reading.part and not dated(reading) and not _one_exchange(reading.scene)


def _up_to(reading: Reading) -> bool:
    """Tell whether it is counted up to a last day, told before it: By 28 May 2025, 25 had come back; до 28 травня; на 28 мая."""
    words = " ".join(token.fold for token in reading.scene.tokens[: reading.place.first])
    if any(f" {told} " in f" {words} " for told in data.BY_THEN):
        return True
    scene, place = reading.scene, reading.place
    if dated(reading):
        return False
    for time in scene.times:
        _first, end = _words(scene, time)
        until = time.text.casefold().startswith(data.UNTIL) and any(sign.isdigit() for sign in time.text)
        if until and end <= place.first and not any(end <= one.first < place.first for one in scene.places):
            return True
    return False


def _goes_on(reading: Reading) -> bool:
    """Tell whether some of a total in the same sentence went further: 29 were found since 1991, 22 came home."""
    base = reading.base
    return base is not None and base.kind == "cumulative" and base.scene is reading.scene and not dated(reading)


def _too_many(reading: Reading, story: Story | None) -> bool:
    """Tell whether more came home to Ukraine or Russia than any one exchange of their war ever moved, and no day is told."""
    if story is None or reading.unit != "persons" or reading.part or (reading.value or 0) < data.MOST_AT_ONCE:
        return False
    theirs = set(story.main_pair() or (*(+story.parties), *(+story.voices))) <= {"Ukraine", "Russia"}
    return theirs and bool(+story.parties or +story.voices) and not dated(reading)


def _asked(reading: Reading, story: Story | None) -> bool:
    """Tell whether the number before counted exchanges, and this one says how many came home in them: 53 exchanges - 3,300."""
    last = story.readings[-1] if story is not None and story.readings else None
    several = last is not None and last.claim and last.unit == "exchanges" and last.numeral.form is Form.CARDINAL
    return several and (last.value or 0) > 1 and not reading.own_act and not reading.part if last is not None else False


def so_far(reading: Reading) -> bool:
    """Tell whether a part of a named whole is told to be back with no day, exchange or period: 318 of the 620 have been returned."""
    base = reading.base
    if base is None or not base.whole or reading.occasion not in MOVES or dated(reading):
        return False
    scene = reading.scene
    if any(time.span and time.text.casefold().startswith(data.FROM) for time in scene.times):
        return False
    named = (mark for mark in scene.of_kind("noun") if mark.name == "exchanges" and mark.last <= reading.place.first)
    return not any(scene.fold(mark.first) not in data.EXCHANGES for mark in named)


def one_occasion(reading: Reading) -> bool:
    """Tell whether remains or deaths are told of one day, closed month or find: six more were named; killed on 3 July."""
    scene, place = reading.scene, reading.place
    beside = {scene.fold(place.first - 1), scene.fold(place.last), scene.fold(place.first - 2)}
    board = reading.occasion == "kill" and any(token.fold in data.BOARD for token in scene.tokens)
    disaster = board or (reading.occasion == "incaptkill" and not reading.part and in_disaster(scene))
    return bool(beside & data.MORE) or disaster or dated(reading)


def dated(reading: Reading) -> bool:
    """Tell whether the number's own stretch of the sentence has a day or month of the deed, none of saying or of capture."""
    first, last = _stretch(reading)
    return any(_of_deed(reading, time, first, last) for time in reading.scene.times)


def _of_deed(reading: Reading, time: Time, first: int, last: int) -> bool:
    scene = reading.scene
    at, end = _words(scene, time)
    text = time.text.casefold()
    if time.since or time.span or text.startswith((*data.UP_TO, *data.OVER)) or not first <= at < last or _year(time):
        return False
    around = [scene.fold(word) for word in range(max(0, at - _BESIDE), min(end + _BESIDE, len(scene.tokens)))]
    if any(word.startswith(data.SPEECH) for word in around):
        return False
    before = {mark.name for mark in scene.of_kind("did", first=max(0, at - _BESIDE), last=at)}
    other = before & {"capture", "hold", "miss"}
    return not other or reading.occasion in other


def _year(time: Time) -> bool:
    return len(time.iso) == len("2023") or time.text.isdigit()


def _stretch(reading: Reading) -> tuple[int, int]:
    """Give the words around a number that no semicolon or colon parts from it."""
    return reading.scene.firm_clause(reading.place.first)


def _words(scene: Scene, time: Time) -> tuple[int, int]:
    inside = [at for at, token in enumerate(scene.tokens) if time.start <= token.start < time.end]
    return (inside[0], inside[-1] + 1) if inside else (-1, -1)


def _over_period(reading: Reading) -> bool:
    """Tell whether a period opens the sentence or stands with the number, no other number between."""
    scene, place = reading.scene, reading.place
    opened = [at for at, token in enumerate(scene.tokens[: place.first]) if token.fold in data.SINCE]
    if opened and not any(opened[-1] < one.first < place.first for one in scene.places):
        return True
    for time in scene.times:
        at, end = _words(scene, time)
        text = time.text.casefold()
        length = time.span and text.startswith(data.OVER) and not _YEAR.search(text)
        period = time.since or length or text.startswith(data.DURING)
        if length and any(_closed(other) for other in scene.times):
            continue
        if not period or scene.fold(at - 1) == "time" or _kept_since(scene, at, end) or numbers_exchange(scene, at):
            continue
        low, high = (end, place.first) if end <= place.first else (place.last, at)
        between = [one for one in scene.places if low <= one.first < high and not _counts_exchanges(scene, one)]
        commas = any(scene.fold(word) in {",", ";", ":", "(", "—"} for word in range(low, high))
        if (not between and (not commas or end <= place.first)) or (at <= 1 and not _fresh(reading, low, high)):
            return True
    return False


def _closed(time: Time) -> bool:
    """Tell whether a time names the year or both ends of a period that is over: in 1973; from 12 February to 4 April."""
    text = time.text.casefold()
    return not time.since and (time.iso != "" or (time.span and text.startswith(data.FROM)))


def _resumed(reading: Reading) -> bool:
    """Tell whether a running period stands behind an aside: 3,135, including 147 civilians, have been returned to date."""
    scene, place = reading.scene, reading.place
    closing = aside(scene, place)
    if not closing:
        return False
    after = min((one.first for one in scene.places if one.first > closing), default=len(scene.tokens))
    return scene.cue("cumulative", closing, after) is not None


def _besides(reading: Reading, story: Story | None) -> bool:
    """Tell whether it is told besides a total: apart from the living, 1,409 bodies were returned."""
    last = story.last() if story is not None else None
    total = last is not None and last.kind == "cumulative" and last.scene is not reading.scene
    return total and reading.scene.fold(0) in data.BESIDES and not dated(reading)


def _fresh(reading: Reading, low: int, high: int) -> bool:
    """Tell whether a new sentence of its own begins between a period and a number."""
    return any(reading.scene.fold(word) in {";", ":"} for word in range(low, high))


def _kept_since(scene: Scene, at: int, end: int) -> bool:
    """Tell whether a period tells how long they were held: captive since 2022."""
    around = scene.of_kind("did", first=max(0, at - _BESIDE), last=min(end + 2, len(scene.tokens)))
    return any(mark.name in {"hold", "capture", "miss"} for mark in around)


def numbers_exchange(scene: Scene, at: int) -> bool:
    """Tell whether a period only says over what an exchange has its number: the fifth since January."""
    near = [one for one in scene.places if one.last <= at <= one.last + _BESIDE]
    return any(one.numeral.form is Form.ORDINAL for one in near)


def _counts_exchanges(scene: Scene, place: Place) -> bool:
    return any(mark.name in {"exchanges", "mediations"} for mark in scene.covering(place.last, "noun"))


def _in_exchanges(reading: Reading) -> bool:
    """Tell whether they came out in several exchanges: after 64 exchanges; in exchanges; обмены вернули."""
    scene = reading.scene
    first, last = scene.firm_clause(reading.place.first)
    several = [mark for mark in scene.of_kind("noun") if mark.name == "exchanges"]
    plural = (mark for mark in several if first <= mark.first < last and scene.fold(mark.first) in data.EXCHANGES)
    return any(plural) or any(_numbered(scene, mark) for mark in several)


def _numbered(scene: Scene, mark: Mark) -> bool:
    near = [one for one in scene.places if one.last in {mark.first, mark.first - 1}]
    return any(one.numeral.form is Form.CARDINAL and (one.numeral.value or 0) > 1 for one in near)


def _one_exchange(scene: Scene) -> bool:
    return any(mark.name == "exchanges" for mark in scene.of_kind("noun"))


def _clause_before(reading: Reading) -> list[Token]:
    first, _last = reading.scene.firm_clause(reading.place.first)
    return list(reading.scene.tokens[max(first, reading.place.first - _BESIDE) : reading.place.first])


def starts_total(reading: Reading) -> bool:
    """Tell whether it brings a total to the number behind it, and is none itself: the 104 bring the number to 973."""
    scene, place = reading.scene, reading.place
    following = next((one for one in scene.places if one.first >= place.last), None)
    if following is None or following.first - place.last > _NEAR:
        return False
    cue = scene.cue("reaching", place.last, following.first)
    return cue is not None and not any(scene.fold(at) in {",", ";"} for at in range(place.last, cue.first))
