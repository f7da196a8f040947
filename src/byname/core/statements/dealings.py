"""Work out whose people they are from who does what to whom: gives, receives, holds, pays with."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements.lands import TO_WORDS, lands_named, unbending
from byname.core.statements.lexicon import Mark
from byname.core.statements.occasions import MOVES
from byname.core.statements.parties import named_side
from byname.core.statements.parties_data import REBELS
from byname.core.statements.running_data import SPEECH
from byname.core.statements.scenes import Scene
from byname.core.statements.story import Reading, Story, enemies_of

__all__ = [
    "OWN",
    "by_act",
    "by_captivity",
    "by_dash",
    "by_freer",
    "by_gap",
    "by_keeping",
    "by_later_price",
    "by_price",
    "by_relative",
    "counted_own",
    "is_paid_for",
    "taken_to",
]

_TAKES: Final = frozenset({"receive"})


_GIVES: Final = frozenset({"give", "release", "hold", "capture"})


OWN: Final = frozenset({"return", "miss", "identify", "exhume", "account", "kill", "capture", "incaptdie", "execute"})


_LETS: Final = frozenset({"give", "release"})


_HARMS: Final = frozenset({"kill", "execute", "hold", "capture", "incaptkill", "incaptdie"})


_ENDS: Final = frozenset(",;:—–.")
_PRICE: Final = frozenset({"for", "за"})
_SMALL: Final = frozenset("those of that the some about only just".split())
_SHORT: Final = 2
_LOSES: Final = ("lost", "lose", "потер", "теря", "втрат", "втрач")
_FAR: Final = 4
_PARTICIPLES: Final = ("ых", "их", "ими", "ыми", "ые", "і", "ым", "им")
_INSTRUMENTAL: Final = ("ою", "єю", "ею", "ой", "ей", "ом", "ем", "єм", "баку")
_OF: Final = frozenset({"of", "у", "в"})
_WHOM: Final = frozenset("that whom which що яких котрих которых которые які".split())


_ITS: Final = frozenset("її йому його ее его ей".split())
_REFLEXIVE: Final = frozenset("своих своїх свой свій свои свої своего свого own".split())
_OURS: Final = frozenset("our наших наші наши нашим нашими".split())
_THEIRS: Final = frozenset("theirs чужих".split())
_OWNS: Final = _REFLEXIVE | _ITS - {"йому", "ей"} | frozenset("их їх its their his".split())


def by_act(reading: Reading, story: Story) -> str:
    """Work out whose people they are from who does what to whom."""
    scene, act, place = reading.scene, reading.act, reading.place
    if act is None or reading.occasion not in MOVES | _GIVES | OWN | {"decline"} or reading.origin is not None:
        return _dest(reading, *scene.clause(place.first)) if reading.occasion in MOVES else ""
    first, last = scene.clause(place.first)
    if scene.clauses[act.first] != scene.clauses[place.first]:
        first, last = min(first, scene.clause(act.first)[0]), max(last, scene.clause(act.first)[1])
    told = _dest(reading, first, last) if reading.occasion in MOVES else ""
    if told:
        return told
    actor = _actor(reading, first, last)
    if not actor or _helps(actor.name, story):
        return ""
    if scene.fold(place.first - 1) in _PRICE and act.name in _LETS and act.first > place.first:
        return actor.name
    if reading.occasion == "kill" and scene.fold(act.first).startswith(_LOSES):
        return actor.name
    if (
        reading.occasion == "release"
        and reading.head.name not in {"captives", "hostages"}
        and _announced(scene, actor, act)
    ):
        return actor.name
    behind = place.last <= actor.first < act.first and reading.occasion in {"hold", "capture"}
    active = act.first < place.first or (scene.tongue is not Tongue.ENGLISH and (reading.occasion in _LETS or behind))
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
    if reading.occasion == "return" and (active or actor.name in REBELS) and _transitive_back(reading, actor):
        return story.opponent(actor.name)
    if reading.occasion == "swap":
        return "" if scene.cue("both") else actor.name
    return actor.name if reading.occasion in OWN or reading.occasion in MOVES else ""


def _announced(scene: Scene, actor: Mark, act: Mark) -> bool:
    """Tell whether a party only tells of a release: Kyiv announced the release of 45 people."""
    noun = scene.fold(act.first) in {"release", "liberation", "освобождение", "освобождении", "звільнення"}
    return noun and any(scene.fold(at).startswith(SPEECH) for at in range(actor.last, act.first))


def _helps(party: str, story: Story) -> bool:
    """Tell whether a party is none of the text's war: a mediator who got them out."""
    pair = story.main_pair()
    return bool(pair) and party not in pair and not any(story.parties[one] for one in enemies_of(party))


def by_freer(reading: Reading, story: Story) -> str:
    """Give the enemy of who let them go, named right behind a participle: освобожденных Баку военнослужащих."""
    scene, last = reading.scene, reading.place.last
    for act in scene.of_kind("did", first=last, last=min(last + _FAR, len(scene.tokens))):
        if act.name not in {"release", "give"} or not scene.fold(act.first).endswith(_PARTICIPLES):
            continue
        near = (mark for mark in scene.of_kind("land", first=act.last) if mark.first == act.last)
        for mark in near:
            if scene.fold(mark.last - 1).endswith(_INSTRUMENTAL):
                return story.opponent(mark.name)
    return ""


def by_relative(reading: Reading, story: Story) -> str:
    """Give the enemy of who hands over or holds those counted: the 6,000 that Russia meant to hand over."""
    scene = reading.scene
    at = reading.place.last if reading.head.before else max(reading.head.last, reading.place.last)
    at += scene.fold(at) == ","
    if scene.fold(at) not in _WHOM:
        return ""
    end = next((word for word in range(at + 1, len(scene.tokens)) if scene.fold(word) in _ENDS), len(scene.tokens))
    actor = next((mark for mark, role in lands_named(scene, at, end) if role == "actor" and mark.first <= at + 3), None)
    after = scene.of_kind("did", first=actor.last, last=end) if actor is not None else ()
    acts = any(mark.name in _GIVES and mark.first <= actor.last + _FAR for mark in after if actor is not None)
    if scene.fold(at) == "whom":
        acts = not any(mark.name in _TAKES | {"return"} for mark in scene.of_kind("did", first=at, last=end))
    return story.opponent(actor.name) if actor is not None and acts else ""


def by_price(reading: Reading, story: Story) -> str:
    """Give the other side's people, for whom those before are exchanged: 1,700 of its people for 1,200 of the enemy's."""
    scene = reading.scene
    last = story.last(same=scene)
    if last is None or reading.occasion not in MOVES or scene.fold(reading.place.first - 1) not in {"за", "for", "на"}:
        return ""
    return story.opponent(last.side) if last.side not in {"each", "both"} else ""


def is_paid_for(reading: Reading) -> bool:
    """Tell whether the next number is what was given for these: five were traded for one Russian officer."""
    scene, place = reading.scene, reading.place
    following = next((one for one in scene.places if one.first >= place.last), None)
    return following is not None and scene.fold(following.first - 1) in {"for", "за", "на"}


def by_later_price(reading: Reading, story: Story) -> str:
    """Give the enemy of those for whom these were exchanged, where the price names them."""
    if not is_paid_for(reading) or reading.occasion not in MOVES:
        return ""
    scene, place = reading.scene, reading.place
    following = next(one for one in scene.places if one.first >= place.last)
    others = [one.first for one in scene.places if one.first > following.first]
    end = min([*others, following.last + 5, len(scene.tokens)])
    for mark in scene.of_kind("people", "adj", first=following.last, last=end):
        return story.opponent(mark.name)
    return ""


def by_gap(reading: Reading, story: Story) -> str:
    """Work out the side where the verb is left out: Россия получила 20, Украина — 25; or turned round: получил 63 и вернул 25."""
    scene, here = reading.scene, reading.place.first
    last = story.last(same=scene)
    if last is None:
        return ""
    priced = scene.fold(last.place.first - 1) in {"за", "for"} and scene.fold(here - 1) in {"—", "–"}
    if priced and reading.occasion in MOVES and last.side not in {"each", "both", ""}:
        return story.opponent(last.side)
    if reading.origin is not None and reading.act is not None:
        lands = [
            mark
            for mark, role in lands_named(scene, last.place.last, here)
            if role in {"actor", "dest"} and (mark.last >= here - 1 or _dash_from(scene, mark.last, here))
        ]
        if lands and reading.act.name in _GIVES:
            return story.opponent(lands[-1].name)
        return lands[-1].name if lands else ""
    turned = (
        {last.occasion, reading.occasion} == {"give", "receive"} and reading.own_act and not named_side(reading, story)
    )
    if turned and last.side not in {"each", "both", ""} and not _new_actor(scene, last.place.last, here):
        return story.opponent(last.side)
    back = reading.occasion == "return" and last.occasion == "receive" and reading.own_act and not reading.head.name
    return story.opponent(last.side) if back and last.side else ""


def _dash_from(scene: Scene, first: int, last: int) -> bool:
    """Tell whether a dash and a short word stand between: повстанцы — о 12."""
    bare = all(scene.fold(at) in _SMALL for at in range(first, last))
    return bare or (last - first <= _SHORT and scene.fold(first) in {"—", "–"})


def by_dash(reading: Reading, story: Story) -> str:
    """Give the side set before a dash: итог для Армении — 57 человек."""
    scene, dash = reading.scene, reading.place.first - 1
    if scene.fold(dash) not in {"—", "–"}:
        return ""
    for mark in scene.of_kind("adj", "people"):
        if mark.last == dash and scene.fold(mark.first - 1) in {"в", "у"} and mark.kind == "adj":
            return story.opponent(mark.name)
        if mark.last == dash:
            return mark.name
    if reading.occasion not in MOVES:
        return ""
    return next(
        (mark.name for mark, role in lands_named(scene, 0, dash) if mark.last == dash and role in {"dest", "actor"}), ""
    )


def taken_to(reading: Reading) -> str:
    """Give the side told behind a dash that stands for the verb: тринадцать — в Германию, троих — в США."""
    scene, last = reading.scene, max(reading.head.last, reading.place.last)
    if reading.occasion not in MOVES or scene.fold(last) not in {"—", "–"} or scene.fold(last + 1) not in TO_WORDS:
        return ""
    return next((mark.name for mark in scene.of_kind("land", first=last + 2) if mark.first == last + 2), "")


def _harming(scene: Scene, actor: Mark) -> bool:
    return any(
        scene.fold(at).startswith(("force", "troop", "soldier", "військ", "войск"))
        for at in range(actor.first, actor.last + 1)
    )


def _new_actor(scene: Scene, first: int, last: int) -> bool:
    return any(role in {"actor", "dest"} for _mark, role in lands_named(scene, first, last))


def counted_own(reading: Reading, story: Story) -> str:
    """Give the party that counts "its own": Киев говорит о возвращении сотни своих погибших; 233 of their people; our 1,700."""
    word = _possessive(reading)
    if word in _OURS:
        return story.voice(reading)
    if word in _THEIRS:
        return story.opponent(story.voice(reading))
    if not word:
        return ""
    scene, place = reading.scene, reading.place
    given = {"dest"} if word in _ITS else set()
    lands = [mark for mark, role in lands_named(scene, 0, place.first) if role in {"actor", "voice"} | given]
    if not lands:
        return _later_owner(reading) if word in _REFLEXIVE else ""
    act = reading.act
    held = act is not None and act.name in {"hold", "capture"} and lands[-1].last <= act.first < place.first
    return story.opponent(lands[-1].name) if held and word not in _REFLEXIVE else lands[-1].name


def _possessive(reading: Reading) -> str:
    """Give the word that says whose in the counted phrase: 25 своїх, 233 of their people, до своїх одного; "" none."""
    scene, place = reading.scene, reading.place
    ends = max(place.last + (_FAR - 1 if scene.fold(place.last) == "of" else 1), reading.head.last)
    after = next((scene.fold(at) for at in range(place.last, ends) if scene.fold(at) in _OWNS | _OURS | _THEIRS), "")
    before = scene.fold(place.first - 1)
    put = scene.fold(place.first - 3) if before in {"at", "to"} else ""
    return after or (before if before in _REFLEXIVE | _OURS else put if put in {"its", "their"} else "")


def _later_owner(reading: Reading) -> str:
    """Give who acts behind "its own" in a Slavic sentence that opens with the object: прах 200 своих бойцов «Хезболла» получит."""
    scene = reading.scene
    last = scene.firm_clause(reading.place.first)[1]
    return next((mark.name for mark, role in lands_named(scene, reading.place.last, last) if role == "actor"), "")


def _transitive_back(reading: Reading, actor: Mark) -> bool:
    """Tell whether a captor gives back what it held: "Russia returned 300 prisoners", not "brought home"."""
    scene, act = reading.scene, reading.act
    if act is None or act.last - act.first > 1:
        return False
    word = scene.fold(act.first)
    if any(actor.last <= one.first < act.first for one in scene.places):
        return False
    if scene.tongue is Tongue.ENGLISH and (
        scene.fold(act.last) == "of" or scene.fold(act.first - 1) in {"the", "their", "a"}
    ):
        return False
    if scene.tongue is Tongue.ENGLISH:
        return word in {"returned", "returns", "return", "returning", "repatriated"} and scene.cue("home") is None
    back = word.startswith(("верн", "поверн", "возвра")) and not word.endswith(("ся", "сь"))
    if back and actor.name in REBELS:
        return True
    got = any(mark.name == "receive" for mark in scene.of_kind("did"))
    return back and (reading.unit == "bodies" or got)


def _dest(reading: Reading, first: int, last: int) -> str:
    """Give the side to which they go: to Ukraine, Украине, до України; home from whose hands."""
    scene = reading.scene
    act, place = reading.act, reading.place
    for mark, role in lands_named(scene, first, last):
        if (
            act is not None
            and act.name == "give"
            and act.last <= mark.first <= act.last + 1
            and mark.last <= place.first <= mark.last + 1
            and scene.tongue is Tongue.ENGLISH
            and not mark.own
        ):
            return mark.name
        if act is not None and act.name == "give" and mark.first == act.last and unbending(scene, mark):
            return mark.name
        if role == "dest" and not (scene.tongue is Tongue.ENGLISH and mark.own):
            return mark.name
    return ""


def _actor(reading: Reading, first: int, last: int) -> Mark | None:
    """Give the land that acts: the nearest before the telling word, else one after it."""
    scene, act = reading.scene, reading.act
    if act is None or _passive(scene, act):
        return None
    named = [one for one in lands_named(scene, first, last) if not _teller(scene, one[0], act)]
    lands = [(mark, role) for mark, role in named if role in {"actor", "voice"}]
    before = [mark for mark, role in lands if mark.last <= act.first and not mark.own]
    if before:
        return before[-1]
    if act.first < reading.place.first and act.name in {"release", "give", "receive", "capture", "hold"}:
        before = [
            mark
            for mark, role in lands_named(scene, 0, act.first)
            if not _teller(scene, mark, act)
            if (role in {"actor", "voice"} and not mark.own) or _of_people(scene, mark)
        ]
        if before:
            return before[-1]
    after = [mark for mark, role in lands if mark.first >= act.last]
    return after[0] if after and scene.tongue is not Tongue.ENGLISH else None


_THINKS: Final = (
    "счита",
    "вважа",
    "полага",
    "думає",
    "думает",
    "believ",
    "reckon",
    "estimat",
    "заявлени",
    "заяві",
    "statement",
)


def _teller(scene: Scene, mark: Mark, act: Mark) -> bool:
    """Tell whether a party only says it, in a clause of its own: удерживают 98, считает Израиль; сказано в заявлении Пекина."""
    if scene.clauses[mark.first] == scene.clauses[act.first] or mark.kind == "voice":
        return False
    words = [scene.fold(at) for at in range(*scene.clause(mark.first))]
    return any(word.startswith((*SPEECH, *_THINKS)) for word in words)


_BEING: Final = frozenset("was were been be being are is got get".split())
_SHORT_PASSIVE: Final = (
    "ено",
    "ены",
    "ана",
    "ано",
    "аны",
    "ато",
    "яты",
    "ято",
    "уто",
    "уты",
    "ені",
    "ено",
    "ані",
    "яті",
    "уті",
    "иті",
)


def _passive(scene: Scene, act: Mark) -> bool:
    """Tell whether nobody acts in a verb: were freed, освобождено триста, передано; who did it stands in no subject."""
    if scene.tongue is Tongue.ENGLISH:
        near = {scene.fold(act.first - 1), scene.fold(act.first - 2)}
        return bool(near & _BEING) and scene.fold(act.first).endswith(("ed", "en", "d", "n"))
    return scene.fold(act.first).endswith(_SHORT_PASSIVE)


def _of_people(scene: Scene, mark: Mark) -> bool:
    """Tell whether a land is named as that of those who act: the authorities in Tigray, paramilitaries of the RSF."""
    at = mark.first - 2 - (scene.fold(mark.first - 1) == "the")
    return any(one.name == "hands" or one.kind == "noun" for one in scene.covering(at, "cue", "noun"))


def by_keeping(reading: Reading, story: Story) -> str:
    """Give the enemy of those in whose hands they are: in Russian captivity, из украинского плена, held by the army."""
    scene, place = reading.scene, reading.place
    alone = not any(one.scene is scene for one in story.claims())
    last = (scene.firm_clause(place.first) if alone else scene.clause(place.first))[1]
    taker = _receiver(reading)
    if taker:
        return taker
    keeper = _agent(reading, last) or _of_next(reading)
    if keeper:
        return story.opponent(keeper)
    for mark, role in lands_named(scene, *scene.clause(place.first)):
        sided = scene.fold(mark.last - 1).startswith(("сторон", "боку", "side")) and mark.last - mark.first > 1
        if sided and role in {"from", "place"} and reading.occasion not in MOVES | {"hold"}:
            return mark.name
        if (role == "from" and reading.occasion in MOVES) or (
            role in {"place", "owner"} and reading.occasion == "hold"
        ):
            return story.opponent(mark.name)
    return ""


def by_captivity(reading: Reading, story: Story) -> str:
    """Give the enemy of those in whose captivity, hands or prisons they are or were: freed from Russian captivity."""
    scene, place = reading.scene, reading.place
    alone = not any(one.scene is scene for one in story.claims())
    keeper = _keeper(scene, *(scene.firm_clause(place.first) if alone else scene.clause(place.first)))
    return story.opponent(keeper) if keeper else ""


def _receiver(reading: Reading) -> str:
    """Give by whom they were received: 2,229 bodies received by Iraq."""
    scene, last = reading.scene, max(reading.place.last, reading.head.last)
    act = next((one for one in scene.of_kind("did", first=last) if one.first == last), None)
    by = act.last if act is not None and act.name == "receive" else last
    if scene.fold(by) != "by" or reading.occasion != "receive":
        return ""
    return next((one.name for one in scene.of_kind("land", "people") if by < one.first <= by + 2), "")


def _agent(reading: Reading, last: int) -> str:
    """Give by whom they were held, taken or let go: freed by the Arakan Army, захваченных повстанцами."""
    scene, place = reading.scene, reading.place
    acts = [mark for mark in scene.of_kind("did") if mark.name in _HARMS | _LETS]
    for mark in scene.of_kind("adj", "land", "people", first=place.first, last=max(last, place.last)):
        before = mark.first - 1 - (scene.fold(mark.first - 1) == "the")
        near = any(act.last <= mark.first <= act.last + _FAR for act in acts)
        word = scene.fold(mark.last - 1)
        if (
            scene.tongue is Tongue.ENGLISH
            and scene.fold(before) == "by"
            and (near or reading.occasion in _HARMS | _LETS)
        ):
            return mark.name
        if scene.tongue is not Tongue.ENGLISH and near and word.endswith(("ами", "ями", "ськими", "скими")):
            return mark.name
    return ""


def _keeper(scene: Scene, first: int, last: int) -> str:
    """Give in whose captivity, hands or prisons: Russian captivity, Tbilisi's custody, in the hands of the rebels, в плену у хуситов."""
    kept = [one for one in scene.of_kind("cue", first=first, last=last) if one.name == "keeping"]
    for mark in scene.of_kind("adj", "land", first=first, last=last):
        if (mark.kind == "adj" or mark.own) and any(one.first == mark.last for one in kept):
            return mark.name
    for mark in scene.of_kind("land", "people", first=first, last=last):
        at = mark.first - 1 - (scene.fold(mark.first - 1) == "the")
        joined = scene.fold(at) in _OF
        if any(one.last == (at if joined else mark.first) for one in kept):
            return mark.name
    return ""


def _of_next(reading: Reading) -> str:
    """Give who holds them in the clause that follows: prisoners, которых держат талибы."""
    scene = reading.scene
    after = scene.clause_numbered(scene.clauses[reading.place.first] + 2)
    held = any(mark.name in {"hold", "capture"} for mark in scene.of_kind("did", first=after[0], last=after[1]))
    if held and scene.fold(after[0]).startswith(("котор", "як", "whom", "which", "що")):
        return next((mark.name for mark, role in lands_named(scene, *after) if role == "actor"), "")
    return ""
