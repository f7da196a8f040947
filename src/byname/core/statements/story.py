"""What has been read of a text so far: one reading for every numeral, claim or not, and the sides that the text names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from byname.core.grammar.parts import Numeral
from byname.core.statements.heads import Head
from byname.core.statements.lexicon import Mark
from byname.core.statements.parties_data import BELLIGERENTS, FOES, GOVERNMENT, INSURGENT, LOCAL, REBELS, STATES
from byname.core.statements.scenes import Place, Scene

_BARE = 2
_PARTIES = frozenset({"land", "adj", "people", "voice", "own"})

__all__ = ["Reading", "Story", "enemies_of", "government_of", "rebels_named"]


@dataclass(slots=True, eq=False)
class Reading:
    """One numeral on its way to a claim; `claim` False: it counts something else, and what leans on it does so too.

    `act`: the word that tells what happened; `own_act`: it stands with this number and is not handed on from another one.
    `base`: the number that this one is a part of.
    """

    scene: Scene
    place: Place
    head: Head
    claim: bool = True
    unit: str = "persons"
    noun: str = ""
    occasion: str = ""
    act: Mark | None = None
    own_act: bool = False
    kind: str = ""
    side: str = ""
    own_side: bool = False
    counted: str = ""
    status: str = ""
    subgroup: str = ""
    base: Reading | None = None
    of_total: int | None = None
    whole: bool = False
    part: bool = False
    origin: Reading | None = None
    flags: set[str] = field(default_factory=set)

    @property
    def numeral(self) -> Numeral:
        """Give the number expression."""
        return self.place.numeral

    @property
    def value(self) -> int | None:
        """Give its number."""
        return self.numeral.value

    @property
    def most(self) -> int | None:
        """Give the largest number it can stand for when parts are held against it."""
        return self.numeral.value if self.numeral.value is not None else self.numeral.upper


@dataclass(slots=True)
class Story:
    """The scenes of a text, its readings so far, and how often each party and its speakers are named."""

    scenes: Sequence[Scene]
    readings: list[Reading] = field(default_factory=list)
    parties: Counter[str] = field(default_factory=Counter)
    voices: Counter[str] = field(default_factory=Counter)
    said: Sequence[tuple[int, int, str]] = ()
    """Spans of the text with the party of who says them, "" for others."""

    def __post_init__(self) -> None:
        """Count the parties that the text names."""
        for scene in self.scenes:
            for mark in scene.of_kind("people", "adj", "land"):
                self.parties[mark.name] += 1
            for mark in scene.of_kind("voice"):
                self.voices[mark.name] += 1

    def claims(self) -> list[Reading]:
        """Give the claims so far."""
        return [one for one in self.readings if one.claim]

    def last(self, *, same: Scene | None = None) -> Reading | None:
        """Give the last claim, or the last one of a sentence."""
        for one in reversed(self.readings):
            if same is not None and one.scene is not same:
                return None
            if one.claim:
                return one
        return None

    def engaged(self, party: str) -> bool:
        """Tell whether the text names a party or its speakers, or those that it fights."""
        enemies = enemies_of(party)
        return not enemies or any(self.parties[one] or self.voices[one] for one in (party, *enemies))

    def speaks(self, party: str) -> bool:
        """Tell whether a speaker of this party speaks for it here: its conflict is the text's, or none is named."""
        pair = self.main_pair()
        return party in pair if pair else not +self.parties or self.engaged(party)

    def main_pair(self) -> tuple[str, ...]:
        """Give the two enemies that the text names most often, both of them; empty where it names no such pair."""
        weight = {party: self.parties[party] + self.voices[party] for party in (*self.parties, *self.voices)}
        pairs = [pair for pair in BELLIGERENTS if all(weight.get(party) for party in pair)]
        return max(pairs, key=lambda pair: sum(weight[party] for party in pair)) if pairs else ()

    def opponent(self, party: str) -> str:
        """Give whom a party fights in this text: of those named the most often named, else the first that is known; "" none."""
        enemies = enemies_of(party)
        named = [enemy for enemy in enemies if self.parties[enemy] or self.voices[enemy]]
        if named:
            return max(named, key=lambda enemy: self.parties[enemy] + self.voices[enemy])
        if enemies and party in FOES:
            return enemies[0]
        others = [one for one in +self.parties if one != party and one not in {"third countries", "rebels"}]
        return others[0] if len(others) == 1 and self.parties[party] else ""

    def voice(self, reading: Reading) -> str:
        """Give the party of who says a number: that of the smallest attribution over it."""
        at = reading.numeral.start
        over = [(end - start, party) for start, end, party in self.said if start <= at < end]
        party = min(over)[1] if over else ""
        return party if party and self.speaks(party) else ""


def enemies_of(party: str) -> list[str]:
    """Give whom a party fights, in the order of the table."""
    return [other if one == party else one for one, other in BELLIGERENTS if party in {one, other}]


def rebels_named(scenes: Sequence[Scene]) -> list[Scene]:
    """Put the party that a text names in the place of "the rebels" and "the movement"; where it names none, they are no party."""
    party = _rebels(scenes)
    lands = {mark.name for scene in scenes for mark in scene.of_kind("land", "people", "adj")}
    local = {name: _there(choices, lands) for name, choices in LOCAL.items()}
    meant = {
        "rebels": _there(LOCAL[party], lands) if party in LOCAL else party,
        GOVERNMENT: _state(scenes, party),
        **local,
    }
    meant |= {name: meant["rebels"] for name, other in local.items() if other == "rebels"}
    return [_with_meant(scene, meant) if any(mark.name in meant for mark in scene.marks) else scene for scene in scenes]


def _there(choices: Sequence[tuple[str, tuple[str, ...]]], lands: set[str]) -> str:
    """Give what a word means in a text of these lands."""
    return next(party for party, where in choices if not where or lands & set(where))


def _rebels(scenes: Sequence[Scene]) -> str:
    """Give the rebels that a text names most often, else those of the country that it names most often."""
    lands = Counter(mark.name for scene in scenes for mark in scene.of_kind("land", "people", "adj", "voice"))
    named = [name for name, _count in lands.most_common()]
    told = next((name for name in named if name in REBELS), "")
    spoken = any(
        mark.name == "rebels" and scene.fold(mark.last - 1).startswith(INSURGENT)
        for scene in scenes
        for mark in scene.of_kind("land")
    )
    return (
        told if told or not spoken else next((foe for name in named for foe in enemies_of(name) if foe in REBELS), "")
    )


def government_of(scenes: Sequence[Scene]) -> str:
    """Give the party that "the government" is in this text; "" where it names none that fights rebels."""
    return _state(scenes, _rebels(scenes))


def _state(scenes: Sequence[Scene], rebels: str) -> str:
    """Give whom "the government" means: that of the country which the rebels fight; in a text of Yemen its own."""
    lands = Counter(mark.name for scene in scenes for mark in scene.of_kind("land", "people", "adj", "voice"))
    if lands["Yemen"] or lands["Houthis"]:
        return GOVERNMENT
    foes = [one for one in enemies_of(rebels) if one not in REBELS] if rebels else []
    return max(foes, key=lambda one: (lands[one], one in STATES), default="")


def _with_meant(scene: Scene, meant: dict[str, str]) -> Scene:
    kept = (replace(mark, name=_meaning(scene, mark, meant)) for mark in scene.marks)
    return replace(scene, marks=tuple(mark for mark in kept if mark.name or mark.kind not in _PARTIES))


def _meaning(scene: Scene, mark: Mark, meant: dict[str, str]) -> str:
    """Give what a word means here; a government or army that is told by its country is no party of its own."""
    if mark.kind == "land" and mark.name == GOVERNMENT and mark.last - mark.first <= _BARE:
        told = any(one.last == mark.first for one in scene.marks if one.kind in {"adj", "people"})
        behind = mark.last + (scene.fold(mark.last) in {"in", "of"})
        if told or any(one.first == behind for one in scene.of_kind("land")):
            return ""
    return meant.get(mark.name, mark.name)
