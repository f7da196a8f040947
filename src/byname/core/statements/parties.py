"""Say which party the counted phrase itself names, and for whom the text speaks."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements.lands import TO_WORDS, genitive
from byname.core.statements.lexicon import Mark
from byname.core.statements.occasions import MOVES
from byname.core.statements.parties_data import ALLIANCES, INSURGENT, REBELS, SURE, UNDIVIDED
from byname.core.statements.scenes import PERSONS, Scene
from byname.core.statements.story import Reading, Story, enemies_of

__all__ = [
    "captors_foe",
    "named_side",
    "nearest_named",
    "only_side",
    "party_of",
    "perspective",
    "sure_here",
    "town_country",
]


def named_side(reading: Reading, story: Story) -> str:
    """Give the party that the counted phrase itself names: 157 Ukrainians; 108 of them are Ukrainian women."""
    scene, head = reading.scene, reading.head
    first = head.first if head.before else reading.place.last
    last = max(head.last, first)
    found = [
        mark for mark in scene.of_kind("people", "adj", "own", first=first, last=last) if names_them(scene, mark, story)
    ]
    if reading.unit == "places":
        people = [
            mark for mark in scene.of_kind("people") if names_them(scene, mark, story) and not _with_adj(scene, mark)
        ]
        found += people or [mark for mark in scene.of_kind("people", "adj") if names_them(scene, mark, story)]
    if not head.name or head.last <= reading.place.last:
        found += [m for m in scene.of_kind("adj") if m.first == reading.place.last and names_them(scene, m, story)]
        if found:
            return party_of(found[-1], story)
    if head.bodies or head.before:
        found += [
            m
            for m in scene.of_kind("people", "adj", first=max(0, reading.place.first - 2), last=reading.place.first)
            if names_them(scene, m, story)
        ]
    if head.person or scene.fold(last - 1) == "captive":
        end = last + (scene.fold(last) in {"«", "“", '"'})
        found += [m for m in scene.of_kind("people", first=last) if m.first == end and names_them(scene, m, story)]
    end = last + (scene.fold(last) in {"«", "“", '"'})
    found += [
        m
        for m in scene.of_kind("own", first=first)
        if m.first <= end and last <= m.last and names_them(scene, m, story)
    ]
    if not found:
        nations = list(scene.of_kind("nation", first=first, last=last))
        nations += [m for m in scene.of_kind("nation", first=last) if m.first == last + (scene.fold(last) == "of")]
        found = [m for m in nations if names_them(scene, m, story)]
    if found:
        exact = [mark for mark in found if mark.kind != "own"]
        best = max(exact or found, key=lambda mark: (mark.weight, -mark.first))
        return party_of(best, story)
    beyond = last + 1 + (scene.fold(last + 1) == "the")
    whose = () if head.name in {"captives", "hostages", "pows"} else scene.of_kind("people", "adj", first=beyond)
    for mark in whose:
        if scene.fold(last) == "of" and mark.first == beyond and not mark.own and names_them(scene, mark, story):
            return party_of(mark, story)
    last += scene.fold(last) in {"«", "“", '"'}
    after = scene.fold(last)
    for mark in scene.of_kind("adj", first=last, last=min(last + 2, len(scene.tokens))):
        if mark.first == last and scene.tongue is not Tongue.ENGLISH and _whose_army(scene, mark):
            return party_of(mark, story)
    for mark in scene.of_kind("land", first=last, last=min(last + 4, len(scene.tokens))):
        if (mark.first == last and after not in TO_WORDS and genitive(scene, mark)) or (
            (after == "of" or (after == "from" and reading.occasion not in MOVES))
            and mark.first == last + 1 + (scene.fold(last + 1) == "the")
        ):
            held = mark.name in REBELS and head.name in {"captives", "hostages", "pows"}
            return "both" if mark.name in UNDIVIDED else (story.opponent(mark.name) or mark.name) if held else mark.name
    return _from_side(scene, last) or _behind(reading, story) or _predicate(reading, story)


_SIDES: Final = ("side", "бок", "бік", "сторон")


def _from_side(scene: Scene, at: int) -> str:
    """Give the party from whose side they are told to be: 532 captives from the government side, бранців з урядового боку."""
    if scene.fold(at) not in {"from", "з", "із", "с", "со"}:
        return ""
    near = at + 1 + (scene.fold(at + 1) == "the")
    own = (
        mark
        for mark in scene.of_kind("adj", first=near)
        if mark.first == near and scene.fold(mark.last).startswith(_SIDES)
    )
    return next((mark.name for mark in own), "")


_REACH: Final = 6


def _behind(reading: Reading, story: Story) -> str:
    """Give the people at the end of a Slavic phrase that a number opens: трое из похищенных под Дамаском иранцев."""
    scene, last = reading.scene, max(reading.place.last, reading.head.last)
    if scene.tongue is Tongue.ENGLISH:
        return ""
    stops = {one.first for one in scene.places} | {one.first for one in scene.of_kind("land") if genitive(scene, one)}
    for at in range(last, min(last + _REACH, len(scene.tokens))):
        if at in stops or not scene.fold(at)[:1].isalpha() or scene.fold(at) in _VERBAL or _finite(scene, at):
            return ""
        for mark in scene.of_kind("people", first=at):
            if mark.first == at and scene.fold(mark.last - 1).endswith(_GENITIVE) and names_them(scene, mark, story):
                return party_of(mark, story)
    return ""


def _finite(scene: Scene, at: int) -> bool:
    """Tell whether a word is a verb that says what happened, not a participle."""
    return bool(scene.covering(at, "did")) and not scene.fold(at).endswith(("ых", "их", "ими", "ыми", "вших"))


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
        if names_them(scene, mark, story) and {"are", "is", "were", "was", "были", "є", "були"} & {
            scene.fold(at) for at in range(place.last, mark.first)
        }:
            return party_of(mark, story)
    for mark in scene.of_kind("people", first=first, last=place.first):
        if scene.tongue is not Tongue.ENGLISH and names_them(scene, mark, story) and reading.head.before:
            return party_of(mark, story)
    firm, _end = scene.firm_clause(place.first)
    start = max([min(firm, max(0, first - 6)), *(one.last for one in scene.places if one.last <= place.first)])
    for mark in scene.of_kind("people", first=start, last=place.first):
        if scene.fold(mark.last - 1).endswith(("ами", "ями")) and scene.tongue is not Tongue.ENGLISH:
            return party_of(mark, story)
    return ""


def party_of(mark: Mark, story: Story) -> str:
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
    if any(
        True for scene in story.scenes for mark in scene.of_kind("did") if mark.name in {"identify", "exhume", "miss"}
    ):
        return False
    several = all(any(story.parties[one] for one in members) for members in ALLIANCES.values())
    return several and set(story.main_pair()) <= {one for members in ALLIANCES.values() for one in members}


_GENITIVE: Final = ("ів", "їв", "ов", "ев", "ан", "ян", "ок", "ей", "ин")
_VERBAL: Final = frozenset("и й та і а но але что що которых яких".split())
_CAPTIVES = frozenset({"captives", "pows", "soldiers", "officers"})


def names_them(scene: Scene, mark: Mark, story: Story) -> bool:
    """Tell whether a word names the people, not those in whose hands they are, and fits the text's conflict."""
    if mark.kind == "own" and not _belongs(scene, mark, story):
        return False
    if mark.kind == "adj" or (mark.kind == "people" and scene.tongue is Tongue.ENGLISH and _with_adj(scene, mark)):
        if any(one.name in _CAPTIVES for one in scene.covering(mark.last, "noun")):
            return True
        return not any(one.name in {"keeping", "hands"} and one.first == mark.last for one in scene.of_kind("cue"))
    return True


def _belongs(scene: Scene, mark: Mark, story: Story) -> bool:
    """Tell whether a word that one party uses for its own is that here: it or its first enemy is named, or the word is sure."""
    foes = enemies_of(mark.name)
    if not foes:
        return True
    told = any(
        story.parties[one] or story.voices[one]
        for one in (mark.name, *foes)
        if mark.name in {one, *enemies_of(one)[:1]}
    )
    return story.speaks(mark.name) if told else _sure(scene, mark) and not +story.parties


_FORCES = (
    "force",
    "troop",
    "captor",
    "attack",
    "invasion",
    "invader",
    "військ",
    "войск",
    "сил",
    "арм",
    "окупант",
    "оккупант",
)


_WITH: Final = frozenset("with against by с со з із против проти".split())
_GROUPS: Final = ("group", "contingent", "share", "part", "груп", "списк", "список", "част", "долю", "доля", "частк")


def captors_foe(story: Story) -> str:
    """Give the enemy of the one party that the text names, where it names it only as captor: killed by Russian forces."""
    named = [name for name, count in story.parties.items() if count]
    if len(named) != 1 or +story.voices:
        return ""
    if _counterpart(named[0], story):
        return story.opponent(named[0])
    marks = [(scene, mark) for scene in story.scenes for mark in scene.of_kind("adj", "land", "people")]
    if all(_as_captor(scene, mark) for scene, mark in marks if mark.kind != "people" or not _with_adj(scene, mark)):
        return story.opponent(named[0])
    return ""


def _counterpart(party: str, story: Story) -> bool:
    """Tell whether a party is named only beside an exchange as the other side, whose number nobody gives: Russia's share was kept quiet."""
    swapped = any(mark.name == "exchanges" for scene in story.scenes for mark in scene.of_kind("noun"))
    beside = [scene for scene in story.scenes if any(mark.name == party for mark in scene.of_kind("land", "adj"))]
    people = any(True for scene in story.scenes for _mark in scene.of_kind("people"))
    return (
        swapped
        and bool(beside)
        and not people
        and len(beside) < len(story.scenes)
        and not any(scene.places for scene in beside)
    )


def _with_adj(scene: Scene, mark: Mark) -> bool:
    return any(one.name == mark.name for one in scene.covering(mark.first, "adj"))


def _as_captor(scene: Scene, mark: Mark) -> bool:
    keeping = any(one.name == "keeping" and one.first == mark.last for one in scene.of_kind("cue"))
    return keeping or scene.fold(mark.last).startswith(_FORCES)


def as_rebels(reading: Reading, story: Story) -> str:
    """Give the rebels of the text where they are counted by that word: 1,700 rebels are to go free."""
    head = range(reading.head.first, reading.head.last)
    if not any(reading.scene.fold(at).startswith(INSURGENT) for at in head):
        return ""
    return next((name for name, count in story.parties.most_common() if count and name in REBELS), "")


def alone_named(reading: Reading, story: Story, first: int = 0) -> str:
    """Give the only people or group that a sentence speaks of before a number: среди украинцев, in the Russian group."""
    scene = reading.scene
    found = {
        party_of(mark, story)
        for mark in scene.of_kind("people", "adj", first=first, last=reading.place.first)
        if (mark.kind == "people" or _group(scene, mark))
        and scene.fold(mark.first - 1) not in _WITH
        and names_them(scene, mark, story)
    }
    return found.pop() if len(found) == 1 else ""


def _group(scene: Scene, mark: Mark) -> bool:
    """Tell whether an adjective stands with persons or with a group of them: российской группы, Ukrainian prisoners."""
    persons = any(one.name in PERSONS for one in scene.covering(mark.last, "noun"))
    return persons or scene.fold(mark.last).startswith(_GROUPS)


def nearest_named(reading: Reading, story: Story) -> str:
    """Give the only people named in this sentence, else in the nearest before it that names one alone."""
    at = next((number for number, scene in enumerate(story.scenes) if scene is reading.scene), 0)
    for scene in reversed(story.scenes[: at + 1]):
        found = {party_of(mark, story) for mark in scene.of_kind("people") if names_them(scene, mark, story)}
        if len(found) == 1:
            return found.pop()
    return ""


def sure_here(scene: Scene) -> str:
    """Give the party whose own place or unit a sentence names and no other does: Seventy fought at Mariupol."""
    found = {mark.name for mark in scene.of_kind("own") if _sure(scene, mark)}
    return found.pop() if len(found) == 1 else ""


def town_country(story: Story) -> str:
    """Give the one country whose towns the text names, where it names no party: 287 pupils were abducted in Kaduna."""
    found = {mark.name for scene in story.scenes for mark in scene.of_kind("town")}
    return found.pop() if len(found) == 1 and not +story.parties else ""


def perspective(reading: Reading, story: Story) -> str:
    """Give the party whose speaker or seat tells this sentence: "Officials in Kyiv said ...", else the text's only one."""
    named = named_side(reading, story)
    if named:
        return named
    scene = reading.scene
    for mark in scene.of_kind("voice", "land"):
        if story.speaks(mark.name):
            return mark.name
    return only_side(story)


def only_side(story: Story) -> str:
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
    one = one or next((whole for whole, parts in UNDIVIDED.items() if named and set(named) <= set(parts)), "")
    return "both" if one in UNDIVIDED else one


def _sure(scene: Scene, mark: Mark) -> bool:
    return scene.fold(mark.first).startswith(SURE.get(mark.name, ("\0",)))
