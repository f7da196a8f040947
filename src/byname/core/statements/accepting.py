"""Decide whether a number is a claim: persons touched by the conflict, bodies, exchanges, incidents, detention places."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.grammar.tongues import Tongue
from byname.core.grammar.uses_data import STAGES
from byname.core.statements.accepting_data import WELCOMES
from byname.core.statements.bystanders import TELLING, charged, elsewhere_engaged, of_a_force, of_citizens, stand_by
from byname.core.statements.evidence import of_others
from byname.core.statements.heads import find_head
from byname.core.statements.heads_data import PAST
from byname.core.statements.heads_people import counts_persons
from byname.core.statements.lone_numbers import counts_nobody, denied, first_since, lone_thing, room_for
from byname.core.statements.occasions import MOVES, stage_of
from byname.core.statements.scenes import PERSONS
from byname.core.statements.story import Reading, Story

__all__ = ["accept"]

_OPENERS: Final = frozenset({"soldiers", "officers", "police", "civilians", "people", "women", "men"})
"""Whom the first sentence of a text may count before it says that they came back."""
_PROVED: Final = frozenset({"execute", "kill", "incaptkill"})
_DEMANDS: Final = frozenset(
    "talks negotiations consultations diplomacy contacts meetings перемовин переговорів переговоров консультацій".split()
)


def accept(reading: Reading, story: Story | None = None) -> bool:
    """Fill `claim` and `unit`, and give `claim`; without a story only what the number's own noun tells."""
    _accept(reading, story)
    return reading.claim


def _accept(reading: Reading, story: Story | None) -> None:
    name, form = reading.head.name, reading.numeral.form
    if story is not None and (elsewhere_engaged(reading) or room_for(reading) or of_a_force(reading)):
        reading.claim = False
    elif form is Form.ORDINAL:
        _ordinal(reading, story)
    elif form in {Form.FORMULA, Form.FORMULA_PART}:
        reading.unit = "persons"
    elif form in {Form.PERCENT, Form.FRACTION}:
        reading.unit = "percent" if form is Form.PERCENT else "fraction"
        last = _before(story) if story is not None else None
        beside_other = last is not None and last.scene is reading.scene and not last.claim and not _shares(last, story)
        known = story is None or bool(story.claims()) or reading.own_act or (reading.head.person and name != "people")
        reading.claim = name != "other" and known and not beside_other and not of_citizens(reading)
    elif name in {"exchanges", "mediations", "rounds"}:
        reading.unit = "exchanges"
        after = {reading.scene.fold(at) for at in range(reading.head.last, reading.head.last + 5)}
        reading.claim = name != "rounds" or (not after & _DEMANDS and _rounds_of_exchange(reading))
    elif name == "entries":
        scene = reading.scene
        marks = {mark.name for mark in scene.of_kind("noun", "did")}
        listed = scene.cue("list") and scene.fold(reading.head.last - 1).startswith(_SURNAMES)
        reading.claim = bool(marks & {"missing", "miss"} or listed)
    elif name in {"incidents", "places"} and story is None:
        reading.unit = name
    elif name in {"incidents", "places"}:
        _event_or_place(reading, story)
    elif name == "other" and reading.scene.cue("mediated") and _times(reading):
        reading.unit = "exchanges"
    elif name == "unknown" and _a_people(reading):
        if story is not None:
            reading.claim = bool(reading.occasion) and reading.own_act
    elif name == "unknown" and story is not None and (_of_a_people(reading) or _earlier_ones(reading)):
        reading.claim = True
        if not _goes_on(reading, story):
            _elliptical(reading, story)
    elif name == "unknown" and reading.head.last == reading.place.last:
        reading.claim = story is None or _goes_on(reading, story)
    elif name in {"other", "unknown", "percent"} or _a_day(reading):
        reading.claim = False
    elif not name:
        _elliptical(reading, story)
    elif story is not None:
        _person(reading, story)


def _rounds_of_exchange(reading: Reading) -> bool:
    """Tell whether rounds are of exchanges, not of talks: the sentence speaks of an exchange or of people let go."""
    told = {mark.name for mark in reading.scene.of_kind("noun", "did")}
    return bool(told & {"exchanges", "mediations", *MOVES})


_SURNAMES: Final = ("прізвищ", "фамили")


def _before(story: Story) -> Reading | None:
    """Give the number before this one; a lone thing or speaker (one outlet) opens no list and is passed over."""
    for one in reversed(story.readings):
        if one.claim or one.value != 1 or one.numeral.form is not Form.CARDINAL:
            return one
    return None


def _goes_on(reading: Reading, story: Story) -> bool:
    """Tell whether a number whose word no list has goes on from a claim close by: 17 of ours for 15 of theirs."""
    last, scene = story.last(), reading.scene
    if last is None or last is not _before(story) or last.scene is not scene or last.unit not in {"persons", "bodies"}:
        return False
    between = [scene.fold(at) for at in range(last.place.last, reading.place.first)]
    joined = bool(between) and between[-1] in {",", "and", "і", "й", "та", "и", "за", "на", "for", "против", "проти"}
    return joined and len(between) <= _CLOSE_BY and not set(between) & {":", ";", "—", "–", ".", "("}


_CLOSE_BY: Final = 5


def _shares(last: Reading, story: Story | None) -> bool:
    """Tell whether the sentence gives shares already: 7 per cent of them from 40 countries, forty per cent with a past."""
    return story is not None and any(one.scene is last.scene and one.unit == "percent" for one in story.claims())


_OF: Final = frozenset("of з із зі из".split())
_SOME: Final = ("first", "last", "other", "перв", "перш", "остальн", "решт", "інш", "друг")


def _voted_down(reading: Reading, story: Story) -> bool:
    """Tell whether a bare number stands against one of other things or takes some of them: by 93 votes to 14; of ten families nine."""
    last, scene = story.readings[-1] if story.readings else None, reading.scene
    if last is None or last.claim or reading.head.name:
        return False
    if scene.fold(reading.place.first - 1).startswith(_SOME):
        return True
    if last.scene is not scene:
        return False
    if (
        scene.fold(last.place.first - 1) in _OF
        and scene.clauses[last.place.first] == scene.clauses[reading.place.first]
    ):
        return True
    between = [scene.fold(at) for at in range(last.place.last, reading.place.first)]
    return 0 < len(between) <= _CLOSE_BY and between[-1] in {"to", "against", "проти", "против", "до"}


def _asked_how_many(reading: Reading, story: Story) -> bool:
    """Tell whether the text has asked how many came back, were taken, are missing."""
    for scene in story.scenes:
        words = [token.fold for token in scene.tokens]
        if ("how" in words and "many" in words) or "скільки" in words or "сколько" in words:
            found = [mark.name for mark in scene.of_kind("did")]
            reading.occasion = reading.occasion or (max(found, key=stage_of) if found else "")
            return bool(reading.occasion)
        if scene is reading.scene:
            return False
    return False


def _times(reading: Reading) -> bool:
    """Tell whether it is how often somebody mediated."""
    return reading.scene.fold(reading.place.last) in {"times", "разів", "рази", "раз", "раза"}


def _a_people(reading: Reading) -> bool:
    """Tell whether a noun that no list has is of a named people: four Colombian geologists."""
    scene, head = reading.scene, reading.head
    return bool(scene.covering(head.first - 1, "adj")) and head.first - reading.place.last <= 2


_PEOPLES: Final = ("ських", "ских")


def _of_a_people(reading: Reading) -> bool:
    """Tell whether a people's adjective stands for the noun: за сімох своїх — 60 арабських."""
    scene, place = reading.scene, reading.place
    bare = reading.head.last in {place.last, place.last + 1} and scene.fold(place.last).endswith(_PEOPLES)
    return bare and not scene.fold(place.last + 1)[:1].isalpha()


def _a_day(reading: Reading) -> bool:
    """Tell whether it is a pace: one child a day."""
    scene, last = reading.scene, max(reading.head.last, reading.place.last)
    return scene.fold(last) in {"a", "per", "на", "в"} and scene.fold(last + 1) in {
        "day",
        "week",
        "month",
        "день",
        "тиждень",
        "неделю",
        "месяц",
    }


def _ordinal(reading: Reading, story: Story | None) -> None:
    reading.unit = "exchanges"
    name = reading.head.name
    if denied(reading) or first_since(reading):
        reading.claim = False
        return
    if name in {"exchanges", "mediations"}:
        reading.claim = not _within_deal(reading)
        return
    if name and not _next_ordinal(reading, story):
        reading.claim = False
    elif story is not None:
        if any(mark.name == "mediations" for mark in reading.scene.of_kind("noun")):
            reading.flags.add("mediated")
        reading.claim = any(
            True for _mark in reading.scene.of_kind("noun") if _mark.name in {"exchanges", "mediations"}
        ) or bool(reading.scene.cue("swap"))


def _next_ordinal(reading: Reading, story: Story | None) -> bool:
    """Tell whether it goes on from the ordinal of an exchange: the 72nd and the 73rd."""
    if story is None or reading.head.name != "unknown":
        return story is None and reading.head.name == "unknown"
    last, scene = story.last(), reading.scene
    joined = scene.fold(reading.place.first - 1) in {"and", "і", "й", "та", "и"}
    near = last is not None and last.scene is scene and last.place.last == reading.place.first - 1
    return joined and near and last is not None and last.kind == "ordinal"


def _within_deal(reading: Reading) -> bool:
    """Tell whether it is a stage of one deal: the second exchange under the 1000 for 1000 format."""
    scene, last = reading.scene, reading.head.last
    return (
        scene.fold(last) in {"under", "within", "в", "у", "за"}
        and any(last <= other.first <= last + 5 and other.numeral.form is Form.FORMULA for other in scene.places)
        and scene.fold(last) in {"under", "within"}
    )


def _event_or_place(reading: Reading, story: Story | None) -> None:
    scene = reading.scene
    acts = {mark.name for mark in scene.of_kind("did")}
    last = story.last() if story is not None else None
    if reading.head.name == "incidents" and last is not None and last.occasion in {"miss", "account"}:
        return
    if reading.head.name == "incidents":
        reading.unit = "incidents"
        here = {
            mark.name
            for mark in scene.of_kind(
                "did", first=scene.clause(reading.place.first)[0], last=scene.clause(reading.place.first)[1]
            )
        }
        inside = scene.fold(reading.place.first - 1) in {"in", "у", "в", "during", "of"}
        known = story is not None and any(one.unit == "incidents" for one in story.claims())
        victims = {mark.name for mark in scene.of_kind("noun", first=reading.head.last, last=reading.head.last + 4)}
        told = (
            bool(here & {"execute"}) or bool(victims & {"captives", "pows"}) or (inside and "execute" in acts) or known
        )
        reading.claim = told and scene.cue("accused") is None
        return
    reading.unit = "places"
    reading.claim = bool(acts & {"hold"}) or scene.cue("keeping") is not None


def _elliptical(reading: Reading, story: Story | None) -> None:
    """Let a number without a noun be a claim where it leans on a claim, or something happens to those counted."""
    if story is None:
        return
    scene, place = reading.scene, reading.place
    last = _before(story)
    first, end = scene.clause(place.first)
    parted = scene.cue("part", first, end + 2) is not None
    if reading.base is not None:
        return
    if _previous_ones(reading, story):
        return
    if last is not None and _of_things(reading, last):
        reading.claim = False
        return
    if (
        _of_counted_things(reading)
        or counts_nobody(reading)
        or lone_thing(reading, last)
        or _voted_down(reading, story)
        or _pursued(reading, story)
    ):
        reading.claim = False
        return
    acted = reading.own_act and reading.act is not None
    if last is None and _asked_how_many(reading, story):
        return
    if last is None and _told_last(reading):
        return
    if last is None:
        reading.claim = acted and reading.occasion in _BARE
        return
    if scene.fold(0) in {"обмінів", "обменов"} and len(scene.places) == 1:
        reading.unit = "exchanges"
        return
    within = scene.fold(place.first - 1) in {"in", "у", "в", "at", "на"}
    if _after_exchanges(reading, story):
        reading.unit = "exchanges"
        return
    if within and (parted or last.scene is scene) and last.claim and last.unit in {"incidents", "places"}:
        reading.unit, reading.base = last.unit, last
        return
    counted = scene.cue("number", first, place.first) is not None and story.claims()
    leans = acted or parted or scene.cue("rest", place.first - 2, place.first) is not None
    if parted and last.claim and last.unit in {"incidents", "places"} and not acted:
        reading.unit, reading.base = last.unit, last
        return
    if not last.claim and not leans and (not counted or last.scene is scene):
        reading.claim = False
    elif last.unit in {"incidents", "places"} and last.scene is scene and not acted:
        reading.unit = last.unit
        reading.base = last
    else:
        reading.claim = bool(reading.occasion)


_BARE: Final = MOVES | {
    "capture",
    "hold",
    "decline",
    "miss",
    "kill",
    "execute",
    "incaptdie",
    "incaptkill",
    "account",
    "identify",
}
"""What may happen to the first number of a text that has no noun: in that time 2,300 have vanished."""
_PREVIOUS: Final = ("previous", "предыдущ", "попередн")


def _earlier_ones(reading: Reading) -> bool:
    return reading.scene.fold(reading.place.last).startswith(_PREVIOUS)


def _previous_ones(reading: Reading, story: Story) -> bool:
    """Settle "the previous two" by what was numbered last: exchanges are claims, stages of one deal are none."""
    scene, place = reading.scene, reading.place
    if not (scene.fold(place.first - 1).startswith(_PREVIOUS) or scene.fold(place.last).startswith(_PREVIOUS)):
        return False
    last = next((one for one in reversed(story.readings) if one.numeral.form is Form.ORDINAL), None)
    if last is not None and last.claim:
        reading.unit = "exchanges"
        return True
    at = next(number for number, one in enumerate(story.scenes) if one is scene)
    near = [token.fold for one in story.scenes[max(0, at - 1) : at + 1] for token in one.tokens]
    staged = any(word.startswith(STAGES[scene.tongue]) for word in near)
    reading.claim = reading.claim and not staged
    return staged


def _of_things(reading: Reading, last: Reading) -> bool:
    """Tell whether it deals out what is no claim: seven planes landed: two of the US; 5,000 serve, 50 of them with medals."""
    scene, place = reading.scene, reading.place
    if last.claim or reading.head.person:
        return False
    if last.scene is scene and ":" in {scene.fold(at) for at in range(last.place.last, place.first)}:
        return last.head.name in {"other", "unknown"}
    parted = scene.cue("part", place.last, place.last + 3) is not None
    between = [scene.fold(at) for at in range(max(last.head.last, last.place.last), place.first)]
    dealt = parted and between == [","] and not counts_persons(scene.fold(place.last - 1), scene.tongue)
    if dealt and last.scene is scene and last.head.name in {"other", "unknown"}:
        return True
    return parted and last.head.name == "" and last.value is not None and elsewhere_engaged(last)


def _of_counted_things(reading: Reading) -> bool:
    """Tell whether a bare number takes some of a number of things told behind it: two of the four planes."""
    scene, last = reading.scene, reading.place.last
    at = last + 1 + (scene.fold(last + 1) in {"the", "these", "its"})
    whole = next((one for one in scene.places if one.first == at), None) if scene.fold(last) in _OF else None
    return whole is not None and find_head(scene, whole).name in {"other", "unknown"}


def _told_last(reading: Reading) -> bool:
    """Tell whether a sentence of persons who came back ends with their bare number: fighters have come home: eighty."""
    scene, place = reading.scene, reading.place
    persons = any(mark.name in PERSONS for mark in scene.of_kind("noun", last=place.first))
    alone = scene.fold(place.first - 1) in {":", "—", "–"} and not scene.fold(place.last)[:1].isalnum()
    return persons and alone and reading.occasion in MOVES


def _pursued(reading: Reading, story: Story) -> bool:
    """Tell whether a bare number follows suspects and the convicted, whom the law pursues."""
    at = next(number for number, scene in enumerate(story.scenes) if scene is reading.scene)
    near = story.scenes[max(0, at - 1) : at + 1]
    last = story.last()
    ours = last is not None and last.scene is near[0] and last.unit == "persons"
    first, end = reading.scene.clause(reading.place.first)
    if ours and (reading.scene.cue("part", first, end) or reading.scene.cue("rest", first, end)):
        return False
    return any(scene.cue("accused") for scene in near) and reading.occasion not in MOVES and not reading.part


def _after_exchanges(reading: Reading, story: Story) -> bool:
    """Tell whether it counts exchanges again: 978 freed in 28 exchanges; 808 after 24."""
    scene, place = reading.scene, reading.place
    counted = any(one.unit == "exchanges" and one.numeral.form is Form.CARDINAL for one in story.claims())
    here = any(
        one.last <= place.first and scene.clauses[one.first] == scene.clauses[place.first] for one in scene.places
    )
    return counted and here and scene.fold(place.first - 1) in {"after", "in", "за", "після", "после"}


def _person(reading: Reading, story: Story) -> None:
    """Let persons be a claim where something happens to them, they are captives by name, or a list of claims goes on."""
    name = reading.head.name
    if reading.whole:
        return
    if stand_by(reading) or of_others(reading) or (reading.head.guessed and not _vouched(reading, story)):
        reading.claim = False
        return
    if name in TELLING or reading.occasion or reading.base is not None:
        reading.claim = (reading.occasion in MOVES or not charged(reading)) and not (
            reading.occasion == "escape" and name == "civilians"
        )
        return
    if name in {"soldiers", "officers"}:
        nouns = {mark.name for mark in reading.scene.of_kind("noun")}
        if nouns & {"captives", "pows", "hostages"}:
            reading.occasion = "return" if any(m.name == "members" for m in reading.scene.of_kind("noun")) else "hold"
            return
    last = _before(story)
    reading.claim = last is not None and last.claim
    opens = reading.scene is story.scenes[0] and not story.claims() and name in _OPENERS
    if opens and not reading.head.guessed and _does_nothing(reading) and _of_exchange(story):
        reading.occasion, reading.claim = "return", True


_WHOM: Final = frozenset("whom яких котрих которых".split())
"""What happened to those counted is told in the clause that one of these begins: four cooks whom they had taken."""


def _does_nothing(reading: Reading) -> bool:
    """Tell whether those counted stand without a deed of their own: five soldiers for four; a country welcomed 47 people."""
    scene = reading.scene
    if scene.tongue is Tongue.ENGLISH:
        held = any(mark.name in {"captives", "pows", "hostages"} for mark in scene.of_kind("noun"))
        return held or any(token.fold == "captive" for token in scene.tokens)
    numbers = {at for one in scene.places for at in range(one.first, one.last)}
    numbers.update(range(reading.place.first, reading.head.last))
    first, last = scene.firm_clause(reading.place.first)
    near = range(first, min(last, reading.head.last + _LOOK))
    words = [scene.fold(at) for at in near if at not in numbers and not scene.covering(at, "did")]
    verbs = [word for word in words if PAST[scene.tongue].match(word) and len(word) > _SHORT]
    return all(word in WELCOMES for word in verbs)


_LOOK: Final = 4
_SHORT: Final = 4


def _of_exchange(story: Story) -> bool:
    """Tell whether the text is of people who come out of captivity, though its first sentence has no word for that."""
    for scene in story.scenes:
        if any(mark.name in MOVES for mark in scene.of_kind("did")):
            return True
        if any(mark.name in {"exchanges", "captives", "pows"} for mark in scene.of_kind("noun")):
            return True
    return False


def _vouched(reading: Reading, story: Story) -> bool:
    """Tell whether persons only guessed by their noun stand among claims: freed 12 cooks; two soldiers, a guard and 3 cooks."""
    kept = reading.scene.cue("keeping", *reading.scene.clause(reading.place.first))
    act, scene = reading.act, reading.scene
    own = act is not None and scene.clauses[act.first] == scene.clauses[reading.place.first]
    own = own or bool({scene.fold(at) for at in (reading.head.last, reading.head.last + 1)} & _WHOM)
    following = next((one for one in scene.places if one.first >= reading.head.last), None)
    if act is not None and following is not None and following.first - reading.head.last == 1:
        own = own or scene.clauses[act.first] == scene.clauses[following.first]
    if (reading.own_act and own) or (kept is not None and kept.first < reading.place.first):
        return True
    last = story.readings[-1] if story.readings else None
    return last is not None and last.claim and last.scene is reading.scene and last.unit == "persons"
