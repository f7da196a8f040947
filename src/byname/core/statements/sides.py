"""Say whose people are counted: by the noun, by who gives and who receives, by whom the text was speaking of, by who speaks."""

from __future__ import annotations

import re
from typing import Final

from byname.core.grammar.parts import Form
from byname.core.grammar.tongues import Tongue
from byname.core.statements.lexicon import Mark
from byname.core.statements.occasions import MOVES, alike
from byname.core.statements.parties_data import ALLIANCES, HOME_OF, PEOPLE_SEATS, SURE, UNDIVIDED
from byname.core.statements.scenes import Scene
from byname.core.statements.story import Reading, Story

__all__ = ["counted_own", "find_side", "named_side", "perspective"]

_TO: Final = frozenset("to into на в у до к ко".split())
_FROM: Final = frozenset("from з із из от від".split())
_IN: Final = frozenset("in inside within у в на".split())
_BY: Final = frozenset({"by"})
_ACCUSATIVE: Final = re.compile(r"(?:[уюь]|[бвгджзклмнпрстфхц])$")
_OBLIQUE: Final = re.compile(r"(?:[иіїею]|ой|ою|ом|ем|єм)$")
_TAKES: Final = frozenset({"receive"})
_GIVES: Final = frozenset({"give", "release", "hold", "capture"})
_OWN: Final = frozenset({"return", "miss", "identify", "exhume", "account", "kill", "capture", "incaptdie", "execute"})
_SEP: Final = frozenset({"dest"})


def named_side(reading: Reading, story: Story) -> str:
    """Give the party that the counted phrase itself names: 157 Ukrainians; 108 of them are Ukrainian women."""
    scene, head = reading.scene, reading.head
    first = head.first if head.before else reading.place.last
    last = max(head.last, first)
    found = [mark for mark in scene.of_kind("people", "adj", "own", first=first, last=last) if _whose(scene, mark, story)]
    if reading.unit == "places":
        found += [mark for mark in scene.of_kind("people", "adj") if _whose(scene, mark, story)]
    if not head.name:
        found += [m for m in scene.of_kind("adj") if m.first == last and _whose(scene, m, story)]
    if head.bodies or head.before:
        found += [m for m in scene.of_kind("people", "adj", first=max(0, reading.place.first - 2), last=reading.place.first) if _whose(scene, m, story)]
    if scene.tongue is not Tongue.ENGLISH and head.person:
        found += [m for m in scene.of_kind("people", first=last) if m.first == last and _whose(scene, m, story)]
    found += [m for m in scene.of_kind("own", first=first) if m.first <= last <= m.last and _whose(scene, m, story)]
    if found:
        exact = [mark for mark in found if mark.kind != "own"]
        best = max(exact or found, key=lambda mark: (mark.weight, -mark.first))
        return _resolved(best, story)
    after = scene.fold(last)
    for mark in scene.of_kind("adj", first=last, last=min(last + 2, len(scene.tokens))):
        if mark.first == last and scene.tongue is not Tongue.ENGLISH and _whose_army(scene, mark):
            return _resolved(mark, story)
    for mark in scene.of_kind("land", first=last, last=min(last + 4, len(scene.tokens))):
        if (mark.first == last and after not in _TO and _genitive(scene, mark)) or (mark.first == last + 1 and after == "of"):
            return mark.name
    return _predicate(reading, story)


def _whose_army(scene: Scene, mark: Mark) -> bool:
    return scene.fold(mark.last).startswith(("армі", "арми", "сил", "військ", "войск", "флот", "гарнізон", "гарнизон"))


def _predicate(reading: Reading, story: Story) -> str:
    """Give the people told after a verb of being or before the number: 108 of them are Ukrainian women; іранців — 20."""
    scene, place = reading.scene, reading.place
    first, last = scene.clause(place.first)
    if reading.head.name:
        return ""
    others = [one.first for one in scene.places if one.first > place.first]
    end = min([last, *others])
    for mark in scene.of_kind("people", "adj", first=place.last, last=end):
        if _whose(scene, mark, story) and {"are", "is", "were", "was", "были", "є", "були"} & {scene.fold(at) for at in range(place.last, mark.first)}:
            return _resolved(mark, story)
    for mark in scene.of_kind("people", first=first, last=place.first):
        if scene.tongue is not Tongue.ENGLISH and _whose(scene, mark, story) and reading.head.before:
            return _resolved(mark, story)
    firm, _end = scene.firm_clause(place.first)
    start = max([min(firm, max(0, first - 6)), *(one.last for one in scene.places if one.last <= place.first)])
    for mark in scene.of_kind("people", first=start, last=place.first):
        if scene.fold(mark.last - 1).endswith(("ами", "ями")) and scene.tongue is not Tongue.ENGLISH:
            return _resolved(mark, story)
    return ""


def _resolved(mark: Mark, story: Story) -> str:
    """Give the party that a word names in this text: South Koreans fought with the UN, Chinese with the North."""
    if mark.name in UNDIVIDED and any(story.parties[one] for one in UNDIVIDED[mark.name]):
        return "both"
    for alliance, members in ALLIANCES.items():
        if mark.name in members and _allied(story):
            return alliance
    return mark.name


def _allied(story: Story) -> bool:
    """Tell whether the text is of a war of alliances: it names one, or nations of two of them."""
    if any(story.parties[one] for one in ALLIANCES):
        return True
    return all(any(story.parties[one] for one in members) for members in ALLIANCES.values()) and not story.parties["Ukraine"]


def perspective(reading: Reading, story: Story) -> str:
    """Give the party whose speaker or seat tells this sentence: "Officials in Kyiv said ...", else the text's only one."""
    named = named_side(reading, story)
    if named:
        return named
    scene = reading.scene
    for mark in scene.of_kind("voice", "land"):
        if story.speaks(mark.name):
            return mark.name
    return _by_text(reading, story)


def _whose(scene: Scene, mark: Mark, story: Story) -> bool:
    """Tell whether a word names the people, not those in whose hands they are, and fits the text's conflict."""
    if mark.kind == "own" and not story.engaged(mark.name):
        return False
    if mark.kind == "adj":
        return not any(one.name in {"keeping", "hands"} and one.first == mark.last for one in scene.of_kind("cue"))
    return True


def _genitive(scene: Scene, mark: Mark) -> bool:
    return scene.tongue is not Tongue.ENGLISH and bool(_OBLIQUE.search(scene.fold(mark.last - 1)))


def find_side(reading: Reading, story: Story) -> None:
    """Fill `side`: each, both, a party, or unspecified."""
    named = named_side(reading, story)
    if _each(reading, story):
        reading.side, reading.own_side = "each", True
    elif named:
        reading.side, reading.own_side = named, True
    elif not reading.part and counted_own(reading, story):
        reading.side, reading.own_side = counted_own(reading, story), True
    elif reading.part and reading.base is not None and reading.base.side not in {"both", "each", ""}:
        reading.side = reading.base.side
    elif reading.numeral.form is Form.FORMULA_PART:
        reading.side = _of_formula(reading, story)
    elif not reading.part and _both(reading, story):
        reading.side, reading.own_side = "both", True
    else:
        told = _price(reading, story) or _priced(reading, story) or _gapped(reading, story) or _at_dash(reading) or _by_act(reading, story) or _by_keeping(reading, story)
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
    """Tell whether the number holds for each side alone: 205 each; 25 a side; по 390; a symmetric formula."""
    scene, place = reading.scene, reading.place
    if reading.numeral.form is Form.FORMULA:
        return True
    if reading.numeral.form is Form.FORMULA_PART:
        return False
    first, last = scene.clause(place.first)
    before = max((one.last for one in scene.places if one.last <= place.first), default=0)
    after = min((one.first for one in scene.places if one.first >= place.last), default=len(scene.tokens))
    if scene.cue("each", max(first, before) if before > first else max(0, first - 3 if first and not before else first), min(after, last + 4)):
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
    if reading.head.name == "hostages":
        return False
    mediated = scene.cue("mediated") or any(mark.name == "mediations" for mark in scene.of_kind("noun"))
    if mediated and (reading.occasion in {"swap", "release"} or reading.kind == "cumulative") and reading.unit == "persons":
        reading.occasion = "swap"
        return True
    if reading.occasion == "swap" and (reading.head.name in _OURS or _paid(reading) or _named_exchange(reading)):
        return False
    if reading.occasion == "swap" and reading.unit == "persons" and (reading.own_act or (reading.head.name in {"captives", "pows", "people", "soldiers"} and _here(reading))):
        return not scene.cue("reverse", *scene.clause(reading.place.first)) or bool(scene.cue("both"))
    first, last = scene.firm_clause(reading.place.first)
    cue = scene.cue("both", first, last)
    return cue is not None and reading.occasion in MOVES | {"hold"} and abs(cue.first - reading.place.first) < 12 and scene.fold(cue.first) != "стороны"


def _named_exchange(reading: Reading) -> bool:
    """Tell whether an exchange is named by the way: Saturday's exchange was responsible for 116 soldiers."""
    scene, act = reading.scene, reading.act
    if act is None or act.last - act.first > 1 or scene.fold(act.first) not in {"exchange", "swap"}:
        return False
    after = scene.fold(act.last)
    return after in {"was", "brought", "freed", "saw", "included", "gave", "is", "returned"} and not scene.cue("both")


def _paid(reading: Reading) -> bool:
    """Tell whether the next number is what was given for these: five were traded for one Russian officer."""
    scene, place = reading.scene, reading.place
    following = next((one for one in scene.places if one.first >= place.last), None)
    return following is not None and scene.fold(following.first - 1) in {"for", "за", "на"}


def _priced(reading: Reading, story: Story) -> str:
    """Give the enemy of those for whom these were exchanged, where the price names them."""
    if not _paid(reading) or reading.occasion not in MOVES:
        return ""
    scene, place = reading.scene, reading.place
    following = next(one for one in scene.places if one.first >= place.last)
    others = [one.first for one in scene.places if one.first > following.first]
    end = min([*others, following.last + 5, len(scene.tokens)])
    for mark in scene.of_kind("people", "adj", first=following.last, last=end):
        return story.opponent(mark.name)
    return ""


def _here(reading: Reading) -> bool:
    return reading.origin is None or reading.origin.scene is reading.scene


_OURS: Final = frozenset({"returnees", "civilians", "officers", "women", "men"})


def _land(scene: Scene, mark: Mark) -> str:
    """Say in what role a country or seat stands: actor, dest (to whom), place (where), from, or other."""
    word = scene.fold(mark.last - 1)
    before = scene.fold(mark.first - 1)
    if before in {"the", "з", "со"} and scene.tongue is Tongue.ENGLISH:
        before = scene.fold(mark.first - 2)
    if scene.tongue is Tongue.ENGLISH:
        if before in {"to", "into", "for"}:
            return "dest"
        if before in {"in", "inside", "at", "near"}:
            return "place"
        if before in {"from", "of"}:
            return before
        return "actor"
    if before in _FROM:
        return "from"
    if before in {"к", "ко", "до", "для"}:
        return "dest"
    if before in {"на", "в", "у"}:
        return "dest" if _ACCUSATIVE.search(word) else "place"
    if word.startswith(PEOPLE_SEATS) or word.endswith("ние"):
        return "dest" if word.endswith(("ам", "ям", "нию", "нию")) else "actor"
    if _DATIVE.search(word) and not _after_noun(scene, mark):
        return "dest"
    return "of" if _OBLIQUE.search(word) else "actor"


_DATIVE: Final = re.compile(r"(?:[еіїу]|ии|ой|ам|ям|стороне|стороні)$")


def _after_noun(scene: Scene, mark: Mark) -> bool:
    """Tell whether a word before makes it a genitive: президента України, Минобороны России."""
    near = scene.covering(mark.first - 1, "noun", "cue", "voice") if mark.first else []
    before = [one for one in near if one.kind != "cue" or one.name == "hands"]
    word = scene.fold(mark.first - 1)
    return bool(before) or word.endswith(("ва", "та", "ра", "ны", "ии", "ії", "ому"))


def _lands(scene: Scene, first: int, last: int) -> list[tuple[Mark, str]]:
    """Give the lands and sides named within [first, last), each with its role; "Ukrainian side" is one."""
    found = [(mark, _land(scene, mark)) for mark in scene.of_kind("land", first=first, last=last)]
    for mark in scene.of_kind("people", first=first, last=last):
        if scene.fold(mark.first - 1) in {"к", "ко", "до", "to"} or scene.fold(mark.last - 1).endswith(("ам", "ям")):
            found.append((mark, "dest"))
        elif _acting(scene, mark):
            found.append((mark, "actor"))
    for mark in scene.of_kind("adj", "voice", first=first, last=last):
        noun = next((one for one in scene.of_kind("cue") if one.name == "hands" and one.first == mark.last), None)
        keeping = any(one.name == "keeping" and one.first == mark.last for one in scene.of_kind("cue"))
        if mark.kind == "voice":
            found.append((mark, "voice"))
        elif noun is not None and not keeping:
            found.append((Mark("land", mark.name, mark.first, noun.last, own=False), _land(scene, Mark("land", mark.name, mark.first, noun.last))))
    return sorted(found, key=lambda one: one[0].first)


def _acting(scene: Scene, mark: Mark) -> bool:
    """Tell whether a people's name stands as a subject: росіяни стратили; the Houthis freed."""
    if any(one.last <= mark.first <= one.last + 2 for one in scene.places):
        return False
    after = scene.covering(mark.last, "did")
    return bool(after) and (scene.tongue is Tongue.ENGLISH or scene.fold(mark.last - 1).endswith(("и", "і", "ы", "не", "ни")))


def _by_act(reading: Reading, story: Story) -> str:
    """Work out whose people they are from who does what to whom."""
    scene, act, place = reading.scene, reading.act, reading.place
    if act is None or reading.occasion not in MOVES | _GIVES | _OWN | {"decline"} or reading.origin is not None:
        return _dest(reading, story, *scene.clause(place.first)) if reading.occasion in MOVES else ""
    first, last = scene.clause(place.first)
    if scene.clauses[act.first] != scene.clauses[place.first]:
        first, last = min(first, scene.clause(act.first)[0]), max(last, scene.clause(act.first)[1])
    told = _dest(reading, story, first, last) if reading.occasion in MOVES else ""
    if told:
        return told
    actor = _actor(reading, first, last)
    if not actor:
        return ""
    active = act.first < place.first
    if reading.occasion in _TAKES:
        return actor.name
    if reading.occasion in _GIVES - {"give"} and actor.kind == "voice":
        return ""
    if reading.occasion in _HARMS and active and actor.kind != "voice" and act.first - actor.last <= 2:
        return story.opponent(actor.name)
    if reading.occasion in _HARMS - {"hold", "capture"} and actor.kind != "voice" and _harming(scene, actor):
        return story.opponent(actor.name)
    if reading.occasion in _GIVES and active:
        return story.opponent(actor.name)
    if reading.occasion == "return" and active and _transitive_back(reading, actor):
        return story.opponent(actor.name)
    if reading.occasion == "swap":
        return "" if scene.cue("both") else actor.name
    return actor.name if reading.occasion in _OWN or reading.occasion in MOVES else ""


def _price(reading: Reading, story: Story) -> str:
    """Give the other side's people, for whom those before are exchanged: 1,700 of its people for 1,200 of the enemy's."""
    scene = reading.scene
    last = story.last(same=scene)
    if last is None or reading.occasion not in MOVES or scene.fold(reading.place.first - 1) not in {"за", "for", "на"}:
        return ""
    return story.opponent(last.side) if last.side not in {"each", "both"} else ""


def _gapped(reading: Reading, story: Story) -> str:
    """Work out the side where the verb is left out: Россия получила 20, Украина — 25; or turned round: получил 63 и вернул 25."""
    scene, here = reading.scene, reading.place.first
    last = story.last(same=scene)
    if last is None:
        return ""
    if reading.origin is not None and reading.act is not None:
        lands = [mark for mark, role in _lands(scene, last.place.last, here) if role in {"actor", "dest"} and mark.last >= here - 1]
        if lands and reading.act.name in _GIVES:
            return story.opponent(lands[-1].name)
        return lands[-1].name if lands else ""
    turned = {last.occasion, reading.occasion} == {"give", "receive"} and reading.own_act and not named_side(reading, story)
    if turned and last.side not in {"each", "both", ""} and not _new_actor(scene, last.place.last, here):
        return story.opponent(last.side)
    back = reading.occasion == "return" and last.occasion == "receive" and reading.own_act and not reading.head.name
    return story.opponent(last.side) if back and last.side else ""


def _harming(scene: Scene, actor: Mark) -> bool:
    return any(scene.fold(at).startswith(("force", "troop", "soldier", "військ", "войск")) for at in range(actor.first, actor.last + 1))


def _at_dash(reading: Reading) -> str:
    """Give the side set before a dash: итог для Армении — 57 человек."""
    scene, dash = reading.scene, reading.place.first - 1
    if scene.fold(dash) not in {"—", "–"} or reading.occasion not in MOVES:
        return ""
    return next((mark.name for mark, role in _lands(scene, 0, dash) if mark.last == dash and role in {"dest", "actor"}), "")


def _new_actor(scene: Scene, first: int, last: int) -> bool:
    return any(role in {"actor", "dest"} for _mark, role in _lands(scene, first, last))


def counted_own(reading: Reading, story: Story) -> str:
    """Give the party that counts "its own": Киев говорит о возвращении сотни своих погибших."""
    scene, place = reading.scene, reading.place
    words = {scene.fold(at) for at in range(place.last, max(reading.head.last, place.last))}
    if not words & _OWNS:
        return ""
    lands = [mark for mark, role in _lands(scene, 0, place.first) if role in {"actor", "voice"}]
    return lands[-1].name if lands else ""


_OWNS: Final = frozenset("своих их их own its their his наших our".split())


def _transitive_back(reading: Reading, actor: Mark) -> bool:
    """Tell whether a captor gives back what it held: "Russia returned 300 prisoners", not "brought home"."""
    scene, act = reading.scene, reading.act
    if act is None or act.last - act.first > 1:
        return False
    word = scene.fold(act.first)
    if any(actor.last <= one.first < act.first for one in scene.places):
        return False
    if scene.tongue is Tongue.ENGLISH:
        return word in {"returned", "returns", "return", "returning", "repatriated"} and scene.cue("home") is None
    back = word.startswith(("верн", "поверн", "возвра"))
    got = any(mark.name == "receive" for mark in scene.of_kind("did"))
    return back and (reading.unit == "bodies" or got)


def _dest(reading: Reading, story: Story, first: int, last: int) -> str:
    """Give the side to which they go: to Ukraine, Украине, до України; home from whose hands."""
    scene = reading.scene
    act, place = reading.act, reading.place
    for mark, role in _lands(scene, first, last):
        if act is not None and act.name == "give" and act.last <= mark.first <= act.last + 1 and mark.last <= place.first <= mark.last + 1 and scene.tongue is Tongue.ENGLISH and not mark.own:
            return mark.name
        if role == "dest" and not (scene.tongue is Tongue.ENGLISH and mark.own):
            return mark.name
    return ""


def _actor(reading: Reading, first: int, last: int) -> Mark | None:
    """Give the land that acts: the nearest before the telling word, else one after it."""
    scene, act = reading.scene, reading.act
    if act is None:
        return None
    lands = [(mark, role) for mark, role in _lands(scene, first, last) if role in {"actor", "voice"}]
    before = [mark for mark, role in lands if mark.last <= act.first and not mark.own]
    if before:
        return before[-1]
    if act.first < reading.place.first and act.name in {"release", "give", "receive", "capture", "hold"}:
        before = [mark for mark, role in _lands(scene, 0, act.first) if (role in {"actor", "voice"} and not mark.own) or _of_people(scene, mark)]
        if before:
            return before[-1]
    after = [mark for mark, role in lands if mark.first >= act.last]
    return after[0] if after and scene.tongue is not Tongue.ENGLISH else None


_HARMS: Final = frozenset({"kill", "execute", "hold", "capture", "incaptkill", "incaptdie"})


def _of_people(scene: Scene, mark: Mark) -> bool:
    """Tell whether a land is named as that of those who act: the authorities in Tigray, paramilitaries of the RSF."""
    at = mark.first - 2 - (scene.fold(mark.first - 1) == "the")
    return any(one.name == "hands" or one.kind == "noun" for one in scene.covering(at, "cue", "noun"))


def _by_keeping(reading: Reading, story: Story) -> str:
    """Give the enemy of those in whose hands they are: in Russian captivity, из украинского плена."""
    scene, place = reading.scene, reading.place
    alone = not any(one.scene is scene for one in story.claims())
    first, last = scene.firm_clause(place.first) if alone else scene.clause(place.first)
    if reading.occasion in _HARMS:
        for mark in scene.of_kind("adj", "land", first=place.first, last=last):
            if scene.fold(mark.first - 1) == "by" or scene.fold(mark.last - 1).endswith(("ськими", "скими")):
                return story.opponent(mark.name)
    for mark in scene.of_kind("adj", first=first, last=last):
        if any(one.name == "keeping" and one.first == mark.last for one in scene.of_kind("cue")):
            return story.opponent(mark.name)
    clause = scene.clause(reading.place.first)
    after = scene.clause_numbered(scene.clauses[place.first] + 2)
    if scene.fold(after[0]).startswith(("котор", "як", "whom", "which", "що")) and any(m.name in {"hold", "capture"} for m in scene.of_kind("did", first=after[0], last=after[1])):
        for mark, role in _lands(scene, *after):
            if role == "actor":
                return story.opponent(mark.name)
    for mark, role in _lands(scene, *clause):
        if (role == "from" and reading.occasion in MOVES) or (role == "place" and reading.occasion == "hold"):
            return story.opponent(mark.name)
    return ""


def _by_context(reading: Reading, story: Story) -> str:
    """Take the other side after "in return", the side of what was just counted, or that of the speaker."""
    scene = reading.scene
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
    voices = [mark for mark in scene.of_kind("voice") if story.speaks(mark.name)]
    voices = voices or [mark for mark in _officials(scene) if story.speaks(mark.name)]
    if not voices and scene.cue("home") and not scene.cue("both"):
        main = [name for name, _count in story.voices.most_common() if story.speaks(name)]
        if len(main) == 1:
            return main[0]
    told = story.voice(reading) or (voices[0].name if voices else "")
    if told and reading.occasion in _OWN | MOVES | {"hold", "decline", "capture"}:
        return told
    if here and here[-1].side not in {"each", "both"}:
        return here[-1].side
    spoken = any(True for _mark in scene.of_kind("land", "adj", "voice", "people"))
    plain = reading.head.name in {"", "people", "captives", "pows", "bodies", "missing"}
    if plain and not spoken and reading.kind in {"cumulative", "stock"} and _two_sides(earlier, story):
        return "both"
    place = next((mark for mark, role in _lands(scene, 0, len(scene.tokens)) if role == "place"), None)
    if place is not None and reading.occasion in {"miss", "identify", "exhume", "kill"}:
        return "both" if place.name in UNDIVIDED else place.name
    known = [one for one in reversed(earlier) if not one.part and one.side not in {"each", "unspecified", ""}]
    same = [one for one in known if one.status == reading.status and one.side != "both"]
    if same or known:
        return (same or known)[0].side
    return _by_text(reading, story)


def _two_sides(earlier: list[Reading], story: Story) -> bool:
    """Tell whether the people of two enemies were counted before, and no speaker of either tells the text."""
    sides = {one.side for one in earlier} - {"each", "both", "unspecified"}
    return len(sides) > 1 and not story.voices and any(story.opponent(side) in sides for side in sides)


def _sure(scene: Scene, mark: Mark) -> bool:
    return scene.fold(mark.first).startswith(SURE.get(mark.name, ("\0",)))


def _officials(scene: Scene) -> list[Mark]:
    """Give those who speak for a party by its adjective or seat: Ukrainian officials, Ukraine's commissioner, officials in Kyiv."""
    found = []
    for mark in scene.of_kind("adj", "land"):
        hands = [one for one in scene.of_kind("cue") if one.name == "hands" and one.first in {mark.last, mark.last + 1}]
        before = [one for one in scene.of_kind("cue") if one.name == "hands" and one.last == mark.first - 1]
        keeping = any(one.name == "keeping" and one.first == mark.last for one in scene.of_kind("cue"))
        if not keeping and ((hands and (mark.kind == "adj" or mark.own)) or (before and mark.kind == "land")):
            found.append(mark)
    return found


def _by_text(reading: Reading, story: Story) -> str:
    """Take the one side whose people the text speaks of at all, by its speakers or its only named party."""
    voices = [name for name, _count in story.voices.most_common() if story.speaks(name)]
    if len(voices) == 1 or (voices and story.voices[voices[0]] > story.voices[voices[1]]):
        return voices[0]
    people = {mark.name for scene in story.scenes for mark in scene.of_kind("people")}
    if len(people) == 1:
        return people.pop()
    sure = {mark.name for scene in story.scenes for mark in scene.of_kind("own") if _sure(scene, mark)}
    if not +story.parties and len(sure) == 1:
        return sure.pop()
    named = [name for name, count in story.parties.most_common() if count]
    one = named[0] if len(named) == 1 else ""
    if not +story.parties and not one:
        one = HOME_OF.get(reading.scene.tongue.value, "")
    return "both" if one in UNDIVIDED else one
