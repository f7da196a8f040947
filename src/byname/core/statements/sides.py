"""Say whose people are counted: by the noun, by who gives and who receives, by the text before, by who speaks."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from byname.core.grammar.parts import Form
from byname.core.grammar.tongues import Tongue
from byname.core.statements.counting_data import TAKERS
from byname.core.statements.dealings import (
    OWN,
    by_act,
    by_captivity,
    by_dash,
    by_freer,
    by_gap,
    by_keeping,
    by_later_price,
    by_price,
    by_relative,
    counted_own,
    is_paid_for,
    taken_to,
)
from byname.core.statements.lands import lands_named, officials
from byname.core.statements.lexicon import Mark
from byname.core.statements.occasions import MOVES, alike
from byname.core.statements.parties import (
    alone_named,
    as_rebels,
    captors_foe,
    named_side,
    nearest_named,
    only_side,
    sure_here,
    town_country,
)
from byname.core.statements.parties_data import REBELS, UNDIVIDED
from byname.core.statements.scenes import Place, Scene
from byname.core.statements.story import Reading, Story, enemies_of

__all__ = ["find_side"]

_UNKNOWN: Final = frozenset({"unspecified", ""})
_IN_HANDS: Final = frozenset({"hold", "capture", "release", "return", "give", "", "kill", "execute", "miss"})
_EXCHANGE: Final = frozenset("обмен обмена обмене обменом обмену обмін обміну обміні обміном".split())
_NEAR: Final = 2
_NEUTRAL: Final = frozenset("icrc cross un мккк мкчх красный красного красным червоний червоного червоним оон".split())
"""Words for those who speak of both sides."""
_PAIR: Final = (0, 1)
_RESPECTIVELY: Final = frozenset("respectively соответственно відповідно".split())
_AND: Final = frozenset("and и і й та".split())
_APART: Final = 4
_AMONG: Final = frozenset("among of серед среди із из з между між".split())
_OURS: Final = frozenset({"returnees", "civilians", "officers", "women", "men"})


def find_side(reading: Reading, story: Story) -> None:
    """Fill `side`: each, both, a party, or unspecified."""
    named = named_side(reading, story) or counted_own(reading, story)
    if _each(reading, story) and not counted_own(reading, story):
        reading.side, reading.own_side = "each", True
    elif named:
        reading.side, reading.own_side = named, True
    elif reading.part and (by_dash(reading, story) or _against(reading, story)):
        reading.side, reading.own_side = by_dash(reading, story) or _against(reading, story), True
    elif reading.part and reading.base is not None and reading.base.side not in {"both", "each", "unspecified", ""}:
        reading.side = reading.base.side
    elif taken_to(reading):
        reading.side, reading.own_side = taken_to(reading), True
    elif reading.numeral.form is Form.FORMULA_PART:
        reading.side = _of_formula(reading, story)
    elif not reading.part and _both(reading, story):
        reading.side, reading.own_side = "both", True
    elif _respective(reading, story):
        reading.side, reading.own_side = _respective(reading, story), True
    else:
        told = (
            by_relative(reading, story)
            or by_freer(reading, story)
            or by_price(reading, story)
            or by_later_price(reading, story)
            or by_gap(reading, story)
            or by_dash(reading, story)
            or by_captivity(reading, story)
            or by_act(reading, story)
            or by_keeping(reading, story)
        )
        reading.own_side = bool(told)
        reading.side = told or _by_context(reading, story) or "unspecified"


def _against(reading: Reading, story: Story) -> str:
    """Give the other side where a part's own sentence turns from its whole: in the opposite direction, by its enemy's words."""
    scene, base = reading.scene, reading.base
    if base is None or base.scene is scene or base.side in {"both", "each"} | _UNKNOWN:
        return ""
    enemies = set(enemies_of(base.side))
    at = reading.numeral.start
    said = [party for start, end, party in story.said if scene.sentence.start <= start <= at < end]
    if said and said[-1] in enemies and story.speaks(said[-1]) and reading.occasion in OWN | MOVES:
        return said[-1]
    return story.opponent(base.side) if scene.cue("reverse", 0, reading.place.first) else ""


def _respective(reading: Reading, story: Story) -> str:
    """Give the sides of the two numbers before, in their order: 2,600 and 1,000 respectively."""
    scene = reading.scene
    words = {token.fold for token in scene.tokens}
    told = [one for one in story.claims() if one.side not in {"both", "each"} | _UNKNOWN and one.scene is not scene]
    here = [at for at, place in enumerate(scene.places) if place is reading.place]
    if not words & _RESPECTIVELY or len(told) < len(_PAIR) or len(scene.places) < len(_PAIR) or not here:
        return ""
    at = here[0] - (len(scene.places) - len(_PAIR))
    return told[at - len(_PAIR)].side if at in _PAIR and told[-1].side != told[-2].side else ""


def _of_formula(reading: Reading, story: Story) -> str:
    """Give the side of one number of an unequal formula: the speaker's people first, then the other side's."""
    last = story.readings[-1] if story.readings else None
    if reading.numeral.part == 0 and reading.unit == "bodies":
        earlier = [one for one in story.claims() if one.unit == "bodies" and one.own_side]
        if len({one.side for one in earlier[-2:]}) == 2:
            return earlier[-2].side
    if reading.numeral.part == 1 and last is not None and last.numeral.form is Form.FORMULA_PART:
        return story.opponent(last.side) or "unspecified"
    return _by_context(reading, story) or "unspecified"


_OPPOSED: Final = ("side", "part", "countr", "state", "nation", "government", "camp", "enem", "neighb", "belligerent")
"""Two of these have as many each; two buses may carry as many each of one side."""


def _each(reading: Reading, story: Story) -> bool:
    """Tell whether the number holds for each side alone: 205 each; 25 a side; по 84; a symmetric formula."""
    scene, place = reading.scene, reading.place
    if reading.numeral.form is Form.FORMULA:
        return True
    if reading.numeral.form is Form.FORMULA_PART:
        return False
    first, last = scene.clause(place.first)
    before = max((one.last for one in scene.places if one.last <= place.first), default=0)
    after = min((one.first for one in scene.places if one.first >= place.last), default=len(scene.tokens))
    if scene.cue(
        "each",
        max(first, before) if before > first else max(0, first - 3 if first and not before else first),
        min(after, last + 4),
    ):
        return True
    near = {scene.fold(at) for at in range(max(first, place.first - 4), place.first)}
    others = [one for one in story.readings if one.scene is scene and not one.claim and one.head.name == "other"]
    of_sides = all(scene.fold(one.head.first).startswith(_OPPOSED) for one in others)
    if "each" in near and (before <= first or (others and of_sides)):
        return True
    if reading.part and reading.base is not None and reading.base.side not in {"both", "each"} | _UNKNOWN:
        return False
    if _each_of_two(scene, place) or _part_of_each(reading):
        return True
    loose = place.first > 0 and scene.fold(place.first - 1) == "по"
    english = scene.tongue is Tongue.ENGLISH and "each" in {scene.fold(at) for at in (place.last, reading.head.last)}
    if loose or english:
        return of_sides
    return False


def _part_of_each(reading: Reading) -> bool:
    """Tell whether a part told right behind its whole is of each side too: 40 on each side, including 120 civilians."""
    scene, base = reading.scene, reading.base
    if base is None or base.side != "each" or base.scene is not scene:
        return False
    first, last = sorted((base.place.last, reading.place.first))
    return not any(
        True
        for _m in scene.of_kind(
            "land", "people", "adj", "own", "voice", first=first, last=max(last, reading.head.last) + _APART
        )
    )


def _each_of_two(scene: Scene, place: Place) -> bool:
    """Tell whether "each" stands behind the second of two numbers: 270 soldiers and 120 civilians each."""
    following = next((one for one in scene.places if one.first >= place.last), None)
    if following is None or scene.fold(following.first - 1) not in _AND or following.first - place.last > _APART:
        return False
    return bool({"each", "apiece"} & {scene.fold(at) for at in range(following.last, following.last + _APART)})


def _both(reading: Reading, story: Story) -> bool:
    """Tell whether both sides are added together: a swap of 372 prisoners; moved 218 in both directions."""
    scene = reading.scene
    if reading.numeral.form in {Form.FORMULA, Form.FORMULA_PART} or reading.unit not in {"persons", "bodies"}:
        return False
    if reading.head.name == "hostages" or "outside" in reading.flags:
        return False
    mediated = scene.cue("mediated") or any(mark.name == "mediations" for mark in scene.of_kind("noun"))
    if (
        mediated
        and (reading.occasion in {"swap", "release"} or reading.kind == "cumulative")
        and reading.unit == "persons"
        and not (reading.occasion == "release" and by_act(reading, story))
    ):
        reading.occasion = "swap"
        return True
    if reading.occasion == "swap" and (reading.head.name in _OURS or is_paid_for(reading) or _named_exchange(reading)):
        return False
    price = scene.fold(reading.place.first - 1) in {"за", "for", "на"} and story.last(same=scene) is not None
    among = scene.fold(0) in _AMONG and not reading.head.name
    if price or (among and alone_named(reading, story)):
        return False
    if (
        reading.occasion == "swap"
        and reading.unit == "persons"
        and (reading.own_act or (reading.head.name in {"captives", "pows", "people", "soldiers"} and _here(reading)))
    ):
        return not scene.cue("reverse", *scene.clause(reading.place.first)) or bool(scene.cue("both"))
    if _of_several(reading):
        return True
    first, last = scene.firm_clause(reading.place.first)
    agreed = {mark.last for mark in scene.of_kind("cue") if mark.name == "deal"}
    cue = next(
        (m for m in scene.of_kind("cue", first=first, last=last) if m.name == "both" and m.first not in agreed), None
    )
    return cue is not None and abs(cue.first - reading.place.first) < 12 and not _of_one_side(scene, cue)


def _of_several(reading: Reading) -> bool:
    """Tell whether two enemies stand behind a number: 1,500, chiefly Kuwaitis and Iraqis; or act as one: Baghdad and Tehran."""
    scene, place = reading.scene, reading.place
    if scene.cue("each"):
        return False
    first, last = scene.firm_clause(place.first)
    end = min([last, *(one.first for one in scene.places if one.first > place.first)])
    listed = list(scene.of_kind("people", first=place.last, last=end))
    lands = [mark for mark, role in lands_named(scene, first, last) if role in {"actor", "of"} and mark.kind == "land"]
    together = lands if reading.occasion in MOVES | {"hold", "miss"} else []
    pairs = [*pairwise(listed), *pairwise(together)]
    return any(_joined(scene, one, other) and other.name in enemies_of(one.name) for one, other in pairs)


def _joined(scene: Scene, one: Mark, other: Mark) -> bool:
    """Tell whether "and" alone stands between two names."""
    joined = scene.fold(other.first - 1 - (scene.fold(other.first - 1) in {"the", "«"})) in _AND
    between = any(True for _mark in scene.of_kind("did", first=one.last, last=other.first))
    return joined and not between and other.first - one.last <= _APART


def _of_one_side(scene: Scene, cue: Mark) -> bool:
    """Tell whether "стороны" is one side's: с российской стороны, not враждующие стороны."""
    plural = scene.fold(cue.first - 1).endswith(("ие", "ые")) and not scene.covering(cue.first - 1, "adj")
    return scene.fold(cue.first) == "стороны" and not plural


def _named_exchange(reading: Reading) -> bool:
    """Tell whether an exchange is named by the way: Saturday's exchange was responsible for 116 soldiers."""
    scene, act = reading.scene, reading.act
    if act is None or act.last - act.first > 1 or scene.fold(act.first) not in {"exchange", "swap"} | _EXCHANGE:
        return False
    if scene.tongue is not Tongue.ENGLISH and scene.fold(act.first) in _EXCHANGE:
        return not 0 <= reading.place.first - act.last <= _NEAR and not scene.cue("both")
    after = scene.fold(act.last)
    return after in {"was", "brought", "freed", "saw", "included", "gave", "is", "returned"} and not scene.cue("both")


def _here(reading: Reading) -> bool:
    return reading.origin is None or reading.origin.scene is reading.scene


def _by_context(reading: Reading, story: Story) -> str:
    """Take the side of what was just counted or its other side, that of who tells it, or what the text is about."""
    scene = reading.scene
    if scene.fold(0) in {"для", "for"} and (opening := next((m for m in scene.of_kind("land") if m.first == 1), None)):
        return opening.name
    earlier = [one for one in story.claims() if one is not reading and one.unit in {"persons", "bodies"}]
    here = [one for one in earlier if one.scene is scene and (not one.part or one.own_side)]
    told_here = here[-1].side if here and _one_sided(here[-1]) else ""
    carried = told_here if reading.origin is not None or not reading.own_act else ""
    return (
        as_rebels(reading, story)
        or _by_last(reading, story, earlier)
        or carried
        or _taken(reading, story)
        or _by_teller(reading, story, earlier)
        or told_here
        or _by_topic(reading, story, earlier)
    )


def _one_sided(reading: Reading) -> bool:
    return reading.side not in {"each", "both"} | _UNKNOWN


def _by_last(reading: Reading, story: Story, earlier: list[Reading]) -> str:
    """Take the side of a number told otherwise, the other side after "in return", those of "their number"."""
    scene, first = reading.scene, reading.place.first
    near = alike(reading, story)
    if near is not None and not reading.own_act and near.side not in _UNKNOWN:
        return near.side
    before = max((one.place.last for one in earlier if one.scene is scene and not one.part), default=0)
    _first, clause_end = scene.clause(first)
    if earlier and scene.cue("reverse", before, clause_end) and earlier[-1].side not in {"each", "both"}:
        return story.opponent(earlier[-1].side)
    theirs = {scene.fold(at) for at in range(first - _APART, first)} & {"их", "їх"}
    bare = reading.head.last <= reading.place.last
    return earlier[-1].side if theirs and bare and earlier and _one_sided(earlier[-1]) else ""


def _by_teller(reading: Reading, story: Story, earlier: list[Reading]) -> str:
    """Take the side of who tells a number, unless its clause names another or it counts its captives."""
    scene = reading.scene
    voices = [mark for mark in scene.of_kind("voice") if story.speaks(mark.name)]
    voices = voices or [mark for mark in officials(scene) if story.speaks(mark.name)]
    if not voices and not story.voice(reading) and scene.cue("home") and not scene.cue("both"):
        main = [name for name, _count in story.voices.most_common() if story.speaks(name)]
        if len(main) == 1:
            return main[0]
    told = story.voice(reading) or (voices[0].name if voices else "")
    beside = alone_named(reading, story, scene.clause(reading.place.first)[0])
    if beside and reading.head.last <= reading.place.last:
        return beside
    captives = _still_theirs(reading, told, earlier)
    return captives or (told if reading.occasion in OWN | MOVES | {"hold", "decline", "capture"} else "")


def _by_topic(reading: Reading, story: Story, earlier: list[Reading]) -> str:
    """Take both sides of a total, the place of the missing, the people named alone, else whom the text tells of first."""
    scene = reading.scene
    spoken = any(True for _mark in scene.of_kind("land", "adj", "voice", "people"))
    plain = reading.head.name in {"", "people", "captives", "pows", "bodies", "missing"}
    neutral = reading.occasion not in MOVES or bool(_NEUTRAL & {token.fold for token in scene.tokens})
    if plain and not spoken and neutral and reading.kind in {"cumulative", "stock"} and _two_sides(earlier, story):
        return "both"
    place = next((mark for mark, role in lands_named(scene, 0, len(scene.tokens)) if role == "place"), None)
    if place is not None and reading.occasion in {"miss", "identify", "exhume", "kill"}:
        return "both" if place.name in UNDIVIDED else place.name
    only = alone_named(reading, story)
    if only:
        return only
    known = [one.side for one in earlier if not one.part and one.side not in {"each"} | _UNKNOWN]
    if known:
        return next((side for side in known if side != "both"), "both")
    last = (
        captors_foe(story)
        or only_side(story)
        or sure_here(scene)
        or nearest_named(reading, story)
        or town_country(story)
    )
    if not last and not +story.parties and not +story.voices and any(one.cue("both") for one in story.scenes):
        return "both"
    return (story.opponent(last) or last) if last in REBELS and reading.occasion in _IN_HANDS else last


def _still_theirs(reading: Reading, told: str, earlier: list[Reading]) -> str:
    """Give the captives spoken of before where their captor counts on: GAM's commander admits to 84; ПОЛИСАРИО: их отпущено 1843."""
    if not told or reading.occasion not in {"hold", "release", "give"} or reading.head.last > reading.place.last:
        return ""
    sides = {one.side for one in earlier} - {"each", "both"} - _UNKNOWN
    return next(iter(sides)) if len(sides) == 1 and sides & set(enemies_of(told)) else ""


def _taken(reading: Reading, story: Story) -> str:
    """Give those from whom hostages are taken: the enemy of the takers that the text names, or who has such enemies."""
    if reading.status != "hostage" and reading.occasion != "capture":
        return ""
    named = [name for name, count in story.parties.most_common() if count]
    hostages = [name for name in named if TAKERS & set(enemies_of(name))] if reading.status == "hostage" else []
    takers = [name for name in named if name in TAKERS]
    return hostages[0] if hostages else story.opponent(takers[0]) if takers else ""


def _two_sides(earlier: list[Reading], story: Story) -> bool:
    """Tell whether the people of two enemies were counted before, and no speaker of either tells the text."""
    sides = {one.side for one in earlier} - {"each", "both", "unspecified"}
    return len(sides) > 1 and not story.voices and any(sides & set(enemies_of(side)) for side in sides)
