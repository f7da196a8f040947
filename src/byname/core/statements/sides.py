"""Say whose people are counted: by the noun, by who gives and who receives, by the text before, by who speaks."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.parts import Form
from byname.core.grammar.tongues import Tongue
from byname.core.statements.counting_data import TAKERS
from byname.core.statements.dealings import (
    OWN,
    by_act,
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
from byname.core.statements.occasions import MOVES, alike
from byname.core.statements.parties import captors_foe, named_side, nearest_named, only_side, sure_here
from byname.core.statements.parties_data import UNDIVIDED
from byname.core.statements.story import Reading, Story

__all__ = ["find_side"]

_OURS: Final = frozenset({"returnees", "civilians", "officers", "women", "men"})


def find_side(reading: Reading, story: Story) -> None:
    """Fill `side`: each, both, a party, or unspecified."""
    named = named_side(reading, story)
    if _each(reading, story):
        reading.side, reading.own_side = "each", True
    elif named:
        reading.side, reading.own_side = named, True
    elif not reading.part and counted_own(reading):
        reading.side, reading.own_side = counted_own(reading), True
    elif reading.part and reading.base is not None and reading.base.side not in {"both", "each", "unspecified", ""}:
        reading.side = reading.base.side
    elif taken_to(reading):
        reading.side, reading.own_side = taken_to(reading), True
    elif reading.numeral.form is Form.FORMULA_PART:
        reading.side = _of_formula(reading, story)
    elif not reading.part and _both(reading, story):
        reading.side, reading.own_side = "both", True
    else:
        told = (
            by_relative(reading, story)
            or by_freer(reading, story)
            or by_price(reading, story)
            or by_later_price(reading, story)
            or by_gap(reading, story)
            or by_dash(reading)
            or by_act(reading, story)
            or by_keeping(reading, story)
        )
        reading.own_side = bool(told)
        reading.side = told or _by_context(reading, story) or "unspecified"


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
    if "each" in near and before <= first:
        return True
    loose = place.first > 0 and scene.fold(place.first - 1) == "по"
    english = scene.tongue is Tongue.ENGLISH and "each" in {scene.fold(at) for at in (place.last, reading.head.last)}
    if loose or english:
        vehicles = [one for one in story.readings if one.scene is scene and not one.claim and one.head.name == "other"]
        return not vehicles
    return False


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
    if (
        reading.occasion == "swap"
        and reading.unit == "persons"
        and (reading.own_act or (reading.head.name in {"captives", "pows", "people", "soldiers"} and _here(reading)))
    ):
        return not scene.cue("reverse", *scene.clause(reading.place.first)) or bool(scene.cue("both"))
    first, last = scene.firm_clause(reading.place.first)
    cue = scene.cue("both", first, last)
    return (
        cue is not None
        and reading.occasion in MOVES | {"hold"}
        and abs(cue.first - reading.place.first) < 12
        and scene.fold(cue.first) != "стороны"
    )


def _named_exchange(reading: Reading) -> bool:
    """Tell whether an exchange is named by the way: Saturday's exchange was responsible for 116 soldiers."""
    scene, act = reading.scene, reading.act
    if act is None or act.last - act.first > 1 or scene.fold(act.first) not in {"exchange", "swap"}:
        return False
    after = scene.fold(act.last)
    return after in {"was", "brought", "freed", "saw", "included", "gave", "is", "returned"} and not scene.cue("both")


def _here(reading: Reading) -> bool:
    return reading.origin is None or reading.origin.scene is reading.scene


def _by_context(reading: Reading, story: Story) -> str:
    """Take the other side after "in return", the side of what was just counted, or that of the speaker."""
    scene = reading.scene
    if scene.fold(0) in {"для", "for"} and (opening := next((m for m in scene.of_kind("land") if m.first == 1), None)):
        return opening.name
    earlier = [one for one in story.claims() if one is not reading and one.unit in {"persons", "bodies"}]
    here = [one for one in earlier if one.scene is scene and not one.part]
    before = max((one.place.last for one in here), default=0)
    near = alike(reading, story)
    if near is not None and not reading.own_act:
        return near.side
    _first, clause_end = scene.clause(reading.place.first)
    if earlier and scene.cue("reverse", before, clause_end) and earlier[-1].side not in {"each", "both"}:
        return story.opponent(earlier[-1].side)
    if here and here[-1].side not in {"each", "both"} and (reading.origin is not None or not reading.own_act):
        return here[-1].side
    if reading.status == "hostage" and story.parties["Israel"]:
        return "Israel"
    takers = [name for name, _count in story.parties.most_common() if name in TAKERS]
    if takers and (reading.status == "hostage" or reading.occasion == "capture"):
        return story.opponent(takers[0])
    voices = [mark for mark in scene.of_kind("voice") if story.speaks(mark.name)]
    voices = voices or [mark for mark in officials(scene) if story.speaks(mark.name)]
    if not voices and scene.cue("home") and not scene.cue("both"):
        main = [name for name, _count in story.voices.most_common() if story.speaks(name)]
        if len(main) == 1:
            return main[0]
    told = story.voice(reading) or (voices[0].name if voices else "")
    if told and reading.occasion in OWN | MOVES | {"hold", "decline", "capture"}:
        return told
    if here and here[-1].side not in {"each", "both"}:
        return here[-1].side
    spoken = any(True for _mark in scene.of_kind("land", "adj", "voice", "people"))
    plain = reading.head.name in {"", "people", "captives", "pows", "bodies", "missing"}
    if plain and not spoken and reading.kind in {"cumulative", "stock"} and _two_sides(earlier, story):
        return "both"
    place = next((mark for mark, role in lands_named(scene, 0, len(scene.tokens)) if role == "place"), None)
    if place is not None and reading.occasion in {"miss", "identify", "exhume", "kill"}:
        return "both" if place.name in UNDIVIDED else place.name
    known = [one for one in reversed(earlier) if not one.part and one.side not in {"each", "unspecified", ""}]
    same = [one for one in known if one.status == reading.status and one.side != "both"]
    if same or known:
        return (same or known)[0].side
    return captors_foe(story) or only_side(reading, story) or sure_here(scene) or nearest_named(reading, story)


def _two_sides(earlier: list[Reading], story: Story) -> bool:
    """Tell whether the people of two enemies were counted before, and no speaker of either tells the text."""
    sides = {one.side for one in earlier} - {"each", "both", "unspecified"}
    return len(sides) > 1 and not story.voices and any(story.opponent(side) in sides for side in sides)
