"""Say which number a number is a part of: "N of the M", "including", "of them", a list after a colon, parts that add up."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from byname.core.grammar.parts import Form
from byname.core.statements.dealings import counted_own
from byname.core.statements.occasions import MOVES, alike, stage_of
from byname.core.statements.parties import named_side, perspective
from byname.core.statements.scenes import Scene
from byname.core.statements.story import Reading, Story
from byname.core.statements.sums import far_apart

__all__ = ["find_base", "pair_of_the"]

_OF: Final = frozenset("of з із из зі among amongst серед среди".split())
_LINKS: Final = frozenset("of з із из зі".split())
_OUT: Final = frozenset("out".split())
_THE: Final = frozenset("the those these about around some nearly almost his its their those".split())
_THEM: Final = frozenset(
    "them whom these those their number group which total them. "
    "них яких цих тих неї їх яких них которых этих тех их нее".split()
)
_GAP: Final = 4
_LISTS: Final = frozenset(":—–(")
_PERSONS: Final = frozenset({"persons", "bodies", "percent", "fraction"})


def pair_of_the(readings: Sequence[Reading], story: Story) -> None:
    """Pair "N of the M" and "Of M ... N" within one sentence; M is a base and may be nothing else."""
    for at, whole in enumerate(readings):
        scene, first = whole.scene, whole.place.first
        if not _preceded_by_of(scene, first) or not whole.claim or not whole.most or whole.unit != "persons":
            continue
        part = _before_of(readings, at)
        if part is None:
            part = _after_of(readings, at)
            whole.flags.add("opens")
        if part is None or part.unit not in _PERSONS or not _fits(part, whole):
            continue
        part.base, part.part = whole, True
        among = scene.fold(first - 1) in {"among", "amongst", "серед", "среди"}
        whole.whole = not among and not any(one.claim and one.value == whole.value for one in story.claims())


def _preceded_by_of(scene: Scene, first: int) -> bool:
    at = first - 1
    while at >= 0 and scene.fold(at) in _THE:
        at -= 1
    return scene.fold(at) in _OF


def _before_of(readings: Sequence[Reading], at: int) -> Reading | None:
    """Give the number right before "of the M"."""
    if at == 0:
        return None
    part, whole = readings[at - 1], readings[at]
    between = [whole.scene.fold(word) for word in range(part.place.last, whole.place.first)]
    plain = [word for word in between if word not in _THE and word not in _OF and word not in _OUT]
    return part if len(plain) <= 1 and part.claim and not {",", ";"} & set(between) else None


def _after_of(readings: Sequence[Reading], at: int) -> Reading | None:
    """Give the first number after "Of the M, ..."; the "of" opens a sentence or clause."""
    whole = readings[at]
    scene, first = whole.scene, whole.place.first
    opens = first - 1
    while opens > 0 and scene.fold(opens) not in _OF:
        opens -= 1
    stopped = scene.fold(opens - 1) in {":", ";", ",", "—", "–"}
    if opens > 0 and not stopped and scene.clauses[opens - 1] == scene.clauses[opens]:
        return None
    return next((one for one in readings[at + 1 :] if one.claim), None)


def find_base(reading: Reading, story: Story) -> None:
    """Find the whole of a part by the words around it; nothing is a part of a smaller number."""
    if reading.base is not None or reading.unit not in _PERSONS:
        return
    if "outside" in reading.flags or _repeats(reading, story):
        return
    base = (
        _of_share(reading, story)
        or _by_words(reading, story)
        or _by_list(reading, story)
        or _beside(reading, story)
        or _further(reading, story)
        or _of_returned(reading, story)
        or _described(reading, story)
    )
    if base is not None and base.status == "pow" and reading.head.name == "civilians":
        base = base.base
    if base is not None and _only_promised(reading, base):
        return
    if base is not None and base is not reading and not _contradicts(reading, base, story):
        reading.base, reading.part = base, True


def _only_promised(reading: Reading, base: Reading) -> bool:
    """Tell whether a number is what came of a deal told elsewhere, and no part of it: 500 for 500; on 5 March 200 came home."""
    scene = reading.scene
    parted = scene.cue("part", *scene.firm_clause(reading.place.first)) is not None
    each = scene is not base.scene and scene.cue("each", *scene.clause(reading.place.first)) is not None
    return each or (base.kind == "agreed" and reading.own_act and not parted and scene is not base.scene)


def _repeats(reading: Reading, story: Story) -> bool:
    """Tell whether a bare figure corrects another one and is no part of it: another paper has 2,340."""
    bare = not reading.head.name and reading.scene.cue("part") is None
    return bare and reading.unit == "persons" and alike(reading, story) is not None and not reading.own_act


def _of_share(reading: Reading, story: Story) -> Reading | None:
    """Give the base of a percentage or fraction that names none: the last group counted whole."""
    if reading.unit not in {"percent", "fraction"} or reading.scene.fold(reading.place.last) in _OF:
        return None
    groups = [one for one in story.claims() if one.unit == "persons" and not one.part and one.most]
    alike = [one for one in groups if one.side == groups[-1].side and one.occasion == groups[-1].occasion]
    return max(alike, key=lambda one: one.most or 0) if alike else None


def _further(reading: Reading, story: Story) -> Reading | None:
    """Give the number of whom some went further on the same way: останки 122 солдатів підняла, впізнала 115; 29 found, 22 went home."""
    last = story.last()
    if reading.head.name or last is None or reading.value is None or last.most is None or last.unit not in _PERSONS:
        return None
    same = last.scene is reading.scene
    if same and reading.scene.cue("just", *reading.scene.clause(reading.place.first)) and _fits(reading, last):
        return last
    base = last.base if last.base is not None and same else last
    if not reading.own_act and base.occasion != "miss":
        return None
    lost = base.occasion in {"miss", "capture"} and reading.occasion in {
        "account",
        "identify",
        "exhume",
        "escape",
        "miss",
    }
    if not same and not lost:
        return None
    later = stage_of(reading.occasion) > stage_of(base.occasion) or (lost and same)
    early = base.occasion in {"exhume", "account", "miss", "capture"} and reading.occasion != base.occasion
    return base if early and later and _fits(reading, base) else None


def _of_returned(reading: Reading, story: Story) -> Reading | None:
    """Give the number of the freed when some of "the freed" are told apart: Мариуполь обороняли 94 освобожденных."""
    if reading.head.name != "returnees" or reading.scene.cue("reaching") or reading.scene.cue("cumulative"):
        return None
    last = _of_text_before(reading, story)
    return last if last is not None and last.occasion in MOVES and last.unit == "persons" else None


def _described(reading: Reading, story: Story) -> Reading | None:
    """Give those who came back when a later sentence tells who some of them are: Officers account for 26; 34 served with Azov."""
    if reading.numeral.form is not Form.CARDINAL or reading.unit != "persons" or not story.readings:
        return None
    scene, place = reading.scene, reading.place
    beside = story.last(same=scene)
    stopped = beside is not None and any(scene.fold(at) == ";" for at in range(beside.place.last, place.first))
    if beside is not None and not stopped and not beside.part and not beside.whole:
        return None
    topic = _before_stop(reading, story) if stopped else _of_text_before(reading, story)
    if (
        topic is None
        or topic.occasion not in MOVES
        or topic.kind != "event"
        or not topic.claim
        or topic.unit not in {"persons", "bodies"}
    ):
        return None
    acts = {
        mark.name
        for mark in scene.of_kind("did", first=scene.clause(place.first)[0], last=scene.clause(place.first)[1])
    }
    if acts & (MOVES | _ENDS) or scene.cue("reaching") or scene.cue("cumulative"):
        return None
    if named_side(reading, story) not in {"", topic.side} or (topic.unit == "bodies" and reading.head.name):
        return None
    if not reading.head.name and not _told_of(reading):
        return None
    if far_apart(topic, reading, story, most=2) or (topic.most or 0) <= (reading.most or 0):
        return None
    plain = reading.head.name in {"", "officers", "women", "men", "police"}
    soldiers = reading.head.name == "soldiers" and (not acts or "capture" in acts)
    if acts & {"hold", "miss"} and (reading.head.name or not _had_been(scene)):
        return None
    return topic if plain or soldiers else None


def _before_stop(reading: Reading, story: Story) -> Reading | None:
    """Give who came back at the head of a sentence whose later parts describe them: Звільнено 60 бійців; п'ятнадцять мають звання."""
    here = [one for one in story.claims() if one.scene is reading.scene and one is not reading]
    return here[0] if here and not here[0].part and here[0].numeral.form is Form.CARDINAL else None


def _told_of(reading: Reading) -> bool:
    """Tell whether a number without a noun has something said of it: 34 served with the brigade, not "6,922 before that"."""
    scene, place = reading.scene, reading.place
    _first, last = scene.clause(place.first)
    return last > place.last and scene.fold(place.last)[:1].isalpha()


_ENDS: Final = frozenset(
    {
        "kill",
        "execute",
        "incaptdie",
        "incaptkill",
        "identify",
        "exhume",
        "interview",
        "torture",
        "sexual",
        "decline",
        "escape",
    }
)
_BEEN: Final = frozenset(
    "been considered were was had числились считались значились вважалися вважались були были рахувалися уважався".split()
)


def _had_been(scene: Scene) -> bool:
    """Tell whether a sentence looks back: had been considered missing."""
    return any(scene.fold(at) in _BEEN for at in range(len(scene.tokens)))


def _other_voice(reading: Reading, base: Reading, story: Story) -> str:
    """Give the enemy who counts its own in a sentence of its own: the Russian ministry reported 82 soldiers back."""
    scene, enemy = reading.scene, story.opponent(base.side)
    if scene is base.scene or not enemy or scene.cue("part"):
        return ""
    named = {mark.name for mark in scene.of_kind("land", "adj", "voice", "people")}
    return enemy if enemy in named and base.side not in named else ""


def _contradicts(reading: Reading, base: Reading, story: Story) -> bool:
    """Tell whether a number names another party's people than the whole does: they stand side by side."""
    named = named_side(reading, story) or _other_voice(reading, base, story)
    if not named or not base.side or not base.own_side or base.side in {"each", "both", "unspecified", named}:
        return False
    return story.opponent(base.side) == named


def _beside(reading: Reading, story: Story) -> Reading | None:
    """Give the whole of the part just before, where this one goes on without a noun or with a rank or sex alone."""
    last = story.readings[-1] if story.readings else None
    if last is None or not last.claim or last.base is None or last.scene is not reading.scene:
        return None
    if reading.head.name not in _SMALL or reading.numeral.form is not Form.CARDINAL or not _fits(reading, last.base):
        return None
    if reading.scene.cue("reaching", last.place.last, reading.place.first) or {last.base.unit, reading.unit} - {
        "persons",
        "bodies",
    }:
        return None
    return last.base


_SMALL: Final = frozenset({"", "officers", "women", "men", "civilians", "children"})


def _by_words(reading: Reading, story: Story) -> Reading | None:
    """Find the whole by "of them" after the number or "including", "among them" before it."""
    scene, place = reading.scene, reading.place
    first, last = scene.clause(place.first)
    after = range(place.last, min(place.last + _GAP, len(scene.tokens)))
    words = [scene.fold(at) for at in after]
    plain = words[: words.index(",")] if "," in words else words
    of_them = any(one in _LINKS and two in _THEM for one, two in pairwise(plain))
    if of_them or (
        scene.cue("part", place.last, last) and not scene.cue("part", first, place.first) and _among(reading)
    ):
        return _earlier(reading, story, nested=True)
    people = bool(scene.covering(place.last + 2, "people"))
    if len(words) > 1 and words[0] in _OF and (reading.head.person or people or words[1] == "those"):
        if words[1] in {"the", "those", "these"}:
            return _named(reading, story)
        if words[1] in {"their", "its", "our"}:
            found, own = _earlier(reading, story, nested=False), counted_own(reading, story)
            return found if found is not None and own in {"", found.side} else None
    cue = _cue_before(reading)
    if cue is None or _of_others(reading, story, cue):
        return None
    listed = _listed_with(reading, story, cue)
    return listed or _earlier(reading, story, nested=cue > 0, before=cue)


def _among(reading: Reading) -> bool:
    """Tell whether "of them" follows the number with nothing but its noun between."""
    scene, place = reading.scene, reading.place
    cue = scene.cue("part", place.last)
    return (
        cue is not None
        and cue.first - max(reading.head.last, place.last) <= 1
        and scene.fold(cue.first) not in {"including", "зокрема", "включая", "включно"}
    )


_AMONG: Final = frozenset("among amongst серед среди".split())


def _cue_before(reading: Reading) -> int | None:
    """Give the place of the cue that opens the list in which a number stands: no firm stop between."""
    scene, place = reading.scene, reading.place
    first, _last = scene.firm_clause(place.first)
    ends = {one.last for one in scene.places}
    found = [
        mark
        for mark in scene.of_kind("cue", first=first, last=place.first)
        if mark.name == "part"
        and not (mark.first in ends and scene.fold(mark.first) in _OF)
        and not (mark.last == place.first and scene.fold(mark.first) in _AMONG and mark.last - mark.first == 1)
    ]
    if not found:
        return None
    cue = max(found, key=lambda mark: mark.first)
    between = [
        mark for mark in scene.of_kind("did", first=cue.last, last=place.first) if not _describes(scene, mark.last)
    ]
    others = [one for one in scene.places if cue.last <= one.first < place.first]
    gapped = [
        mark
        for mark in scene.of_kind("land", "people", first=cue.last, last=place.first)
        if scene.fold(mark.last) in {"—", "–"}
    ]
    if gapped:
        return None
    moves = [mark for mark in between if stage_of(mark.name) >= stage_of("swap")]
    return None if others and moves else cue.first


def _of_others(reading: Reading, story: Story, cue: int) -> bool:
    """Tell whether what "including" opens belongs to a number of other things: the 81 graves include Kamenica, where 1,153."""
    before = [one for one in story.readings if one.scene is reading.scene and one.place.last <= cue]
    return bool(before) and not before[-1].claim


def _describes(scene: Scene, at: int) -> bool:
    return bool(scene.covering(at, "noun", "adj", "people", "mod"))


def _listed_with(reading: Reading, story: Story, cue: int) -> Reading | None:
    """Give the whole of an earlier item of the same list: including 217 Kuwaitis, 94 Iraqis and 12 Saudis."""
    for one in reversed(story.readings):
        if one.scene is not reading.scene or one.place.first < cue:
            return None
        if one.claim and one.base is not None and _fits(reading, one.base):
            return one.base
    return None


def _earlier(reading: Reading, story: Story, *, nested: bool, before: int | None = None) -> Reading | None:
    """Give the nearest number before that is large enough: in the same sentence any, in one before a whole of its own."""
    for one in reversed(story.readings):
        if one is reading or not one.claim or one.unit not in {"persons", "bodies"}:
            continue
        if one.scene is reading.scene:
            if before is not None and one.place.first > before:
                continue
            if nested and not one.whole and _fits(reading, one) and one.numeral.form is not Form.FORMULA_PART:
                return one
            continue
        break
    return _of_text_before(reading, story)


def _of_text_before(reading: Reading, story: Story) -> Reading | None:
    """Give the whole in the sentences before: of the side that this sentence speaks of, else the last one."""
    wholes: list[Reading] = []
    for one in reversed(story.readings):
        if not one.claim or one.unit not in {"persons", "bodies"} or one.scene is reading.scene:
            continue
        whole = one.base if one.part and one.base is not None and not one.base.whole else one
        if whole.numeral.form is Form.FORMULA_PART:
            continue
        today = reading.scene.fold(reading.place.first - 1).startswith(("сьогодн", "сегодн"))
        if today and whole.kind == "cumulative":
            continue
        if (
            _fits(reading, whole)
            and whole not in wholes
            and not (whole.kind == "agreed" and whole.numeral.form is Form.FORMULA)
        ):
            wholes.append(whole)
    if not wholes:
        return None
    near = [one for one in wholes if one.scene is wholes[0].scene]
    party = perspective(reading, story)
    ours = next((one for one in near if party and one.side == party), None)
    return ours or next((one for one in near if party and one.side == "each"), near[0])


def _named(reading: Reading, story: Story) -> Reading | None:
    """Give the number of the group that is named again: Twelve of the women."""
    for one in reversed(story.readings):
        names = {reading.head.name, reading.head.modifier}
        if one is not reading and one.claim and _fits(reading, one) and one.head.name in names:
            return one
    return _earlier(reading, story, nested=True)


def _fits(part: Reading, whole: Reading) -> bool:
    if part.head.bodies and whole.unit == "persons" and whole.occasion in MOVES:
        return False
    if part.unit in {"percent", "fraction"}:
        return whole.unit in {"persons", "bodies"}
    return part.most is None or whole.most is None or part.most <= whole.most


def _by_list(reading: Reading, story: Story) -> Reading | None:
    """Find the whole right before a colon or dash that opens a list of parts."""
    scene, place = reading.scene, reading.place
    opens = next((at for at in range(place.first - 1, -1, -1) if scene.fold(at) in _LISTS), None)
    if opens is None:
        return None
    before = [one for one in story.claims() if one.scene is scene and one.place.last <= opens and one is not reading]
    if not before or before[-1].unit not in {"persons", "bodies"} or before[-1].part:
        return None
    whole = before[-1]
    if any(opens <= mark.last <= reading.place.first for mark in scene.of_kind("land", first=whole.place.last)):
        return None
    behind = [one for one in scene.places if one.first > opens and one.numeral.value is not None]
    taken = sum(one.value or 0 for one in story.claims() if one.base is whole and one is not reading)
    if whole.most is None or taken + (reading.value or 0) > whole.most * 1.02:
        return None
    if len(behind) == 1 and not (reading.head.person and scene.fold(opens) == ":"):
        return None
    return whole if _fits(reading, whole) else None
