"""Say what happened to those counted: the telling word of the clause, of its neighbours, or what the text was speaking of."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.statements.deaths import death_of_captives, in_disaster, name_of_death
from byname.core.statements.describing import only_describes
from byname.core.statements.lexicon import Mark
from byname.core.statements.running_data import SPEECH
from byname.core.statements.scenes import Place, Scene
from byname.core.statements.stages import MOVES, stage_of
from byname.core.statements.story import Reading, Story
from byname.core.statements.whereabouts import by_place, goal_of, how_long, into_hiding, listed_captives, set_against

__all__ = ["MOVES", "alike", "aside", "find_occasion", "stage_of"]

_NOMINAL: Final = {"identifications": "identify", "exhumations": "exhume", "entries": "miss"}
_CAPTIVE: Final = ("detainee", "captive", "hostage", "prisoner", "заручни", "полонен", "пленн", "заложни")
_CAPTIVES: Final = frozenset({"captives", "pows", "hostages"})
_RELATIVE: Final = frozenset("що whom which who that whose яких які котрих которых которые".split())
_BY_NOUN: Final = {"missing": "miss", "dead": "kill", "returnees": "return"}


def find_occasion(reading: Reading, story: Story) -> None:
    """Fill `occasion` and `act` from the clause, else the clauses before, else those after, else the text before."""
    if reading.numeral.form in {Form.FORMULA, Form.FORMULA_PART}:
        reading.occasion = "swap"
    elif reading.head.name in _NOMINAL:
        reading.occasion = _NOMINAL[reading.head.name]
    else:
        own, clause = _own(reading)
        spent = own is not None and not reading.head.name and how_long(reading, story, own)
        if own is not None and not spent and not _same_dead(reading, own, story):
            reading.act, reading.own_act = own, True
            reading.occasion = _refined(_worse(reading, own, clause), reading, story)
            return
        if listed_captives(reading):
            reading.occasion = "hold"
        elif set_against(reading):
            reading.occasion = "swap"
        elif not by_place(reading, story):
            _elsewhere(reading, story, clause)
        _settle(reading, story)


def _same_dead(reading: Reading, own: Mark, story: Story) -> bool:
    """Tell whether the dead are bodies counted on: Moscow got 45 bodies, Ukraine 212 of its fallen."""
    last = story.last()
    scene, place = reading.scene, reading.place
    told = list(scene.of_kind("did", first=scene.firm_clause(place.first)[0], last=place.first))
    moved = bool(told) and told[-1].name in MOVES and scene.fold(own.first).endswith(_DEAD)
    on = reading.head.bodies or moved or (last is not None and last.unit == "bodies")
    return reading.head.name == "dead" and _inside_head(own, reading) and on


_DEAD: Final = ("dead", "fallen", "slain", "deceased", "их", "ых")


def _own(reading: Reading) -> tuple[Mark | None, int]:
    """Give the telling word of the number's own clause, or of what follows its dash, and that clause."""
    scene, place = reading.scene, reading.place
    number = scene.clauses[place.first]
    taken = reading.head.name in _CAPTIVES and scene.fold(place.first - 1).startswith(_TAKES)
    if taken or (reading.head.person and scene.fold(place.first - 1) == "took"):
        near = range(reading.head.last, min(reading.head.last + _FAR_ON, len(scene.tokens)))
        onwards = any(scene.fold(at) in _ONWARDS for at in near) or bool(aside(scene, place))
        return Mark("did", "return" if onwards else "capture", place.first - 1, place.first), number
    own = _best(reading, number)
    after_dash = not reading.head.name and scene.fold(place.last) in {"—", "–"}
    if own is None and after_dash and (own := _best(reading, scene.clauses[place.last])) is not None:
        return own, scene.clauses[place.last]
    told = any(True for _mark in scene.of_kind("did", last=place.first))
    if own is None and not told and (closing := aside(scene, place)):
        own = _best(reading, scene.clauses[min(closing + 1, len(scene.tokens) - 1)])
    if own is not None and own.name in {"hold", "capture"}:
        own = _then_freed(reading, own, number) or own
    if own is None and scene.clauses[place.last - 1] != number:
        own = _best(reading, scene.clauses[place.last - 1])
    return own, number


def _then_freed(reading: Reading, own: Mark, clause: int) -> Mark | None:
    """Give the word of coming out joined to one of being held: were held for 444 days and let go on January 20."""
    scene = reading.scene
    first, last = scene.clause_numbered(clause + 1)
    if scene.fold(first) not in {"and", "і", "й", "та", "и"} or own.first < reading.place.first:
        return None
    if any(first <= one.first < last for one in scene.places) or any(
        True for _m in scene.of_kind("land", "people", first=first, last=last)
    ):
        return None
    found = _best(reading, clause + 1)
    return found if found is not None and found.name in MOVES else None


_ONWARDS: Final = frozenset("to out over across home back до в у из з із".split())
_FAR_ON: Final = 7
_TAKES: Final = ("took", "take", "taking", "taken", "взял", "взят", "брал", "захопи", "захвати")
_OPENS: Final = 6
_SOME: Final = frozenset(
    "many most some all several both більшість багато переважно большинство многие все всі усі".split()
)


def aside(scene: Scene, place: Place) -> int:
    """Give where an aside about some of those counted ends: 3,135, including 147 civilians, have been returned; 0 without one."""
    opens = next((at for at in range(place.last, place.last + _OPENS) if scene.fold(at) in {",", "("}), None)
    if opens is None or not (scene.cue("part", opens, opens + 4) or scene.fold(opens + 1) in _SOME):
        return 0
    return next((at for at in range(opens + 1, len(scene.tokens)) if scene.fold(at) in {",", ")"}), 0)


def _refined(name: str, reading: Reading, story: Story) -> str:
    """Say more exactly what a word tells in the light of the rest of its sentence and of the claim before."""
    last = story.last()
    before = last.occasion if last is not None else ""
    if name in {"hold", "return", "release", "interview"} and _declines(reading):
        return "decline"
    if name == "capture" and (goal := goal_of(reading, story)):
        return goal
    if name == "return" and into_hiding(reading):
        return "capture"
    if name in {"capture", "hold"} and _were_freed(reading):
        return "return"
    if (
        name == "hold"
        and reading.head.name == "people"
        and any(m.name == "missing" for m in reading.scene.of_kind("noun"))
    ):
        return "miss" if reading.scene.cue("list") else name
    if name == "account" and _unknown(reading):
        return "miss"
    if name == "account" and last is not None and last.unit == "bodies":
        return "exhume"
    if name == "incaptkill" and before == "execute" and not in_disaster(reading.scene):
        return "execute"
    if name != "kill":
        return name
    if before == "incaptdie" and reading.head.name in {"", "dead"}:
        return "incaptdie"
    if (before == "execute" and reading.head.name != "people") or (last is not None and last.unit == "incidents"):
        return "execute"
    if reading.head.modifier == "wounded" and reading.head.name == "people":
        return "injure"
    here = last is not None and last.scene is reading.scene
    return "incaptdie" if before == "hold" and here and not reading.head.name else name


def _were_freed(reading: Reading) -> bool:
    """Tell whether those counted are called freed, whatever else is told of them: в плен попали 35 вернувшихся бойцов."""
    head = reading.head
    inner = reading.scene.of_kind("did", first=reading.place.last, last=head.last)
    return head.person and (head.name == "returnees" or any(mark.name in MOVES for mark in inner))


_TOLD: Final = frozenset("відомо известно чути слышно".split())
_UNKNOWN: Final = ("unknown", "unclear", "невідом", "неизвестн")


def _unknown(reading: Reading) -> bool:
    """Tell whether the fate of those counted is told not to be known: the fate of 340 is unknown; про долю 340 нічого не відомо."""
    scene = reading.scene
    after = range(reading.place.last, len(scene.tokens))
    return any(
        scene.fold(at).startswith(_UNKNOWN) or (scene.fold(at) in _TOLD and scene.fold(at - 1) == "не") for at in after
    )


def _declines(reading: Reading) -> bool:
    """Tell whether those counted are said, later in the sentence, to have refused to go home."""
    scene, here = reading.scene, reading.place
    for mark in scene.of_kind("did", first=here.last):
        if mark.name == "decline":
            first, last = scene.clause(mark.first)
            return not any(first <= one.first < last for one in scene.places if one is not here)
    return False


def _elsewhere(reading: Reading, story: Story, clause: int) -> None:
    """Look for the telling word outside the number's own clause."""
    scene, place = reading.scene, reading.place
    if scene.cue("just", *scene.clause(place.first)) or _speak(scene, place):
        _forwards(reading, clause)
        if reading.own_act:
            return
    before = None if reading.whole else _backwards(reading, story, clause)
    if before is None or (before.name in {"identify", "exhume"} and reading.head.person):
        _forwards(reading, clause)
    if not reading.occasion:
        _inherit(reading, story)


def _speak(scene: Scene, place: Place) -> bool:
    """Tell whether those counted say what the next clause tells: 55 said that they were beaten."""
    return any(scene.fold(at).startswith(SPEECH) for at in range(place.last, min(place.last + 2, len(scene.tokens))))


def _settle(reading: Reading, story: Story) -> None:
    """Let captives without a deed be held, and name a death by who died."""
    scene, name = reading.scene, reading.head.name
    captive = name in _CAPTIVES or any(
        scene.fold(at).startswith(_CAPTIVE) for at in range(reading.head.first, reading.head.last)
    )
    if captive and ((not reading.part and _kept_there(reading)) or not reading.occasion):
        reading.occasion = "hold"
    if reading.occasion == "kill":
        reading.occasion = death_of_captives(scene, name, reading.act)
    if reading.occasion == "hold" and _declines(reading):
        reading.occasion = "decline"
    if reading.occasion:
        return
    camps = any(_in_camps(one) for one in (story.scenes if reading.head.person else (scene,)))
    listed = scene.cue("list") is not None and any(mark.name in _CAPTIVES for mark in scene.of_kind("noun"))
    reading.occasion = "hold" if camps or listed else _BY_NOUN.get(name, "")


def _worse(reading: Reading, own: Mark, clause: int) -> str:
    """Name a death by where it came, where a death is told beside captivity."""
    scene = reading.scene
    told = scene.of_kind("did", first=scene.clause_numbered(clause)[0], last=scene.clause_numbered(clause)[1])
    death = next((mark for mark in told if mark.name == "kill" and _tells(scene, mark, reading)), None)
    if death is None or own.name not in {"kill", "hold", "capture", "torture"}:
        return own.name
    return name_of_death(scene, reading.head.name, death, scene.clause_numbered(clause)) or own.name


_FROM_GROUND: Final = frozenset("з із из from out".split())


def _best(reading: Reading, clause: int) -> Mark | None:
    """Give the telling word of a clause: the furthest stage, then the nearest."""
    scene = reading.scene
    first, last = scene.clause_numbered(clause)
    found = [mark for mark in scene.of_kind("did", first=first, last=last) if _tells(scene, mark, reading)]
    if not found:
        return None
    dug = next((mark for mark in found if mark.name == "exhume" and scene.fold(mark.first) in _FROM_GROUND), None)
    if dug is not None and reading.head.name == "bodies":
        return dug
    here = reading.place.first
    names = {mark.name for mark in found}
    if {"kill", "escape"} <= names:
        found = [mark for mark in found if mark.name != "escape"]
    named = next((mark for mark in found if mark.name == "identify" and here - 2 <= mark.last <= here), None)
    if named is not None:
        return named
    return max(found, key=lambda mark: (stage_of(mark.name), -abs(mark.first - here)))


def _tells(scene: Scene, mark: Mark, reading: Reading) -> bool:
    """Tell whether a word tells of an occasion, not of the day or name of another one, and is not the number itself."""
    if reading.place.first <= mark.first < reading.place.last:
        return False
    if only_describes(reading, mark):
        return False
    if mark.name == "swap" and reading.head.name in {"exchanges", "mediations"}:
        return False
    gave = scene.fold(mark.first) in {"gave", "given", "gives"} and mark.last - mark.first == 1
    if gave and not reading.head.name and not scene.covering(mark.last, "land"):
        return False
    if scene.fold(mark.first) in _DAVE and scene.clauses[mark.first] != scene.clauses[reading.place.first]:
        return False
    opens = "opens" in reading.flags and mark.name != "interview"
    if reading.whole and (mark.first < reading.place.first or opens):
        return False
    if mark.name == "interview":
        back = 2 if scene.fold(reading.place.first - 1) == "of" else 1
        return scene.fold(reading.place.first - back) not in _KIN
    return not (_inside_head(mark, reading) and reading.head.name not in {"dead", "missing", "returnees"})


_DAVE: Final = frozenset("дав дал дала дало дали".split())
_KIN: Final = frozenset("relatives families близких родных родственников близьких рідних родичів".split())


def _inside_head(mark: Mark, reading: Reading) -> bool:
    return reading.head.first <= mark.first < reading.head.last


def _backwards(reading: Reading, story: Story, number: int) -> Mark | None:
    """Look in the clauses before, up to the last number that has an occasion: what leaves it out shares it."""
    scene = reading.scene
    previous = story.last(same=scene)
    stop = scene.clauses[previous.place.first] if previous is not None else -1
    for clause in range(number - 1, stop, -1):
        found = _best(reading, clause)
        of_previous = previous is not None and scene.fold(scene.clause_numbered(clause)[0]) in _RELATIVE
        if found is not None and not of_previous and not how_long(reading, story, found):
            found = _main_before(reading, found, clause, stop)
            reading.act, reading.occasion = found, found.name
            return found
    if previous is not None and previous.occasion:
        reading.act, reading.occasion, reading.origin = previous.act, previous.occasion, previous
        return previous.act
    return None


def _forwards(reading: Reading, number: int) -> None:
    """Look in the clauses after, as far as the next number that has a word of its own."""
    scene = reading.scene
    for clause in range(number + 1, max(scene.clauses, default=0) + 1):
        first, last = scene.clause_numbered(clause)
        if scene.fold(first) == ";" and any(first <= one.first < last for one in scene.places):
            return
        if last - first == 1 and not scene.fold(first)[:1].isalnum():
            continue
        if reading.whole and scene.fold(first) not in _RELATIVE:
            return
        found = _best(reading, clause)
        here = [one for one in scene.places if scene.clauses[one.first] == clause]
        if found is not None:
            found = _after_relative(reading, clause, found)
            reading.act, reading.occasion, reading.own_act, reading.origin = found, found.name, True, None
            return
        listed = bool(here) and scene.fold(first) in _LISTING and here[0].first == first + 1 and not reading.head.before
        listed = listed and scene.cue("part", here[0].last, here[0].last + 2) is None
        if here and not listed and not scene.cue("part", first, last):
            return


_LISTING: Final = frozenset(", and і й та и".split())
"""What opens the next item of a list: three officers and 202 soldiers were handed over."""


def _main_before(reading: Reading, found: Mark, clause: int, stop: int) -> Mark:
    """Give the main word before a participle of captivity: they freed hostages, seized on 1 March: 90 Portuguese."""
    if found.name not in {"hold", "capture"} or not reading.scene.fold(found.first).endswith(_PARTICIPLES):
        return found
    for before in range(clause - 1, stop, -1):
        main = _best(reading, before)
        if main is not None:
            return main if main.name in MOVES else found
    return found


_PARTICIPLES: Final = ("их", "ых", "ed")


def _after_relative(reading: Reading, clause: int, found: Mark) -> Mark:
    """Give the main word behind a relative clause of captivity: thirteen men, whom the PKK held in a cave, were shot."""
    scene = reading.scene
    opens = scene.clause_numbered(clause)[0]
    aside = scene.fold(opens) in _RELATIVE or (
        scene.fold(opens) == "," and scene.fold(opens + 1).endswith(_PARTICIPLES)
    )
    if found.name not in {"hold", "capture"} or not aside:
        return found
    first = scene.clause_numbered(clause + 1)[0]
    main = _best(reading, clause + 1) if scene.fold(first) in {",", "."} else None
    if main is not None and any(first <= one.first < main.first for one in scene.places):
        return found
    return main if main is not None and stage_of(main.name) > stage_of("miss") else found


def _in_camps(scene: Scene) -> bool:
    """Tell whether a sentence without a deed places them in captivity: россиян же в лагерях чуть больше четырех тысяч."""
    kept = scene.cue("keeping")
    return kept is not None and bool({"in", "у", "в"} & {scene.fold(kept.first - 1), scene.fold(kept.first - 2)})


def _kept_there(reading: Reading) -> bool:
    """Tell whether captives are told with the place of their keeping and no deed: 55 полонених у Баку."""
    scene, last = reading.scene, reading.head.last
    land = next((mark for mark in scene.of_kind("land", first=last) if mark.first == last + 1), None)
    inside = land is not None and scene.fold(last) in {"in", "у", "в"}
    return inside and not any(True for _mark in scene.of_kind("did"))


def alike(reading: Reading, story: Story) -> Reading | None:
    """Give an earlier number that this one corrects or repeats: 6,465, another paper said 6,365."""
    value = reading.value
    if reading.head.name or value is None or value < 50 or reading.part:
        return None
    near = [one for one in story.claims() if one is not reading and one.value and abs(one.value - value) * 10 < value]
    return min(near, key=lambda one: abs((one.value or 0) - value)) if near else None


def _inherit(reading: Reading, story: Story) -> None:
    """Take what the text was speaking of: the last claim about persons or bodies; a formula was an exchange."""
    if reading.whole:
        return
    near = alike(reading, story)
    if reading.unit in {"percent", "fraction"}:
        near = next((one for one in reversed(story.claims()) if one.unit == reading.unit), near)
    if near is not None and near.occasion:
        reading.occasion, reading.origin = near.occasion, near
        return
    for one in reversed(story.claims()):
        if one.unit in {"exchanges", "places", "incidents"} and reading.unit == "persons":
            if one.unit == "exchanges" and not _counted_before(one, story):
                reading.occasion = "return"
                return
            continue
        if one.occasion:
            reading.occasion, reading.origin = one.occasion, one
            return
    if reading.head.person and reading.head.name not in _CAPTIVES:
        _from_neighbours(reading, story)


def _counted_before(exchanges: Reading, story: Story) -> bool:
    """Tell whether those who came out in so many exchanges were counted beside them: 8,050 in 70 exchanges."""
    cardinal = exchanges.numeral.form is Form.CARDINAL
    return cardinal and any(
        one.scene is exchanges.scene and one.occasion in MOVES for one in story.claims() if one.unit == "persons"
    )


def _from_neighbours(reading: Reading, story: Story) -> None:
    """Take the word of the sentence before, or of the one after, where nothing was counted yet."""
    at = next((number for number, scene in enumerate(story.scenes) if scene is reading.scene), None)
    if at is None:
        return
    for number in (at - 1, at + 1):
        if 0 <= number < len(story.scenes):
            found = [mark.name for mark in story.scenes[number].of_kind("did") if mark.name in _TOPICS]
            if found:
                reading.occasion = max(found, key=stage_of)
                return


_TOPICS: Final = frozenset({"hold", "miss", "return", "release", "decline", "capture", "identify", "exhume"})
