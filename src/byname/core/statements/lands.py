"""Say in what role a land, a seat or a people stands in a sentence: who acts, to whom, from where, where."""

from __future__ import annotations

import re
from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements.lexicon import Mark
from byname.core.statements.parties_data import INSURGENT, MASCULINE, PEOPLE_SEATS, UNBENDING
from byname.core.statements.scenes import Scene

__all__ = ["TO_WORDS", "genitive", "lands_named", "officials", "role_of", "unbending"]

TO_WORDS: Final = frozenset("to into на в у до к ко".split())


_OFFICE: Final = 3
"""How many words an office may have behind whose it is: Kyiv's human rights commissioner."""


_FROM: Final = frozenset("from з із из от від".split())


_ACCUSATIVE: Final = re.compile(r"(?:[уюь]|[бвгджзклмнпрстфхц])$")


_OBLIQUE: Final = re.compile(r"(?:[иіїеюы]|ой|ою|ом|ем|єм)$")


_DATIVE: Final = re.compile(r"(?:[еіїу]|ии|ой|ам|ям|стороне|стороні)$")


def role_of(scene: Scene, mark: Mark) -> str:
    """Say in what role a country or seat stands: actor, dest (to whom), place (where), from, or other."""
    word = scene.fold(mark.last - 1)
    before = scene.fold(mark.first - 1)
    if before in {"самой", "самом", "самій", "самому", "всей", "всій", "усій"}:
        before = scene.fold(mark.first - 2)
    if before in {"«", '"', "“", "„"}:
        before = scene.fold(mark.first - 2)
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
    if before in _FROM or (before in {"с", "со"} and word in {"стороны", "боку"}):
        return "from"
    if before in {"к", "ко", "до", "для"}:
        return "dest"
    if before == "по":
        return "place"
    if unbending(scene, mark) and before not in _FROM | {"к", "ко", "до", "для", "по", "на", "в", "у"}:
        verb = any(one.first == mark.last for one in scene.marks if one.kind == "did")
        return "actor" if verb or mark.first == 0 else "of"
    if before == "у" and scene.tongue is Tongue.RUSSIAN:
        return "owner"
    if before in {"на", "в", "у"}:
        return "dest" if _ACCUSATIVE.search(word) else "place"
    if word.startswith(PEOPLE_SEATS) or word.endswith("ние"):
        return "dest" if word.endswith(("ам", "ям", "нию", "нию")) else "actor"
    if word.endswith(MASCULINE):
        return "actor"
    if _DATIVE.search(word) and not _after_noun(scene, mark):
        return "dest"
    return "of" if _OBLIQUE.search(word) or _masculine(scene, word) else "actor"


def _after_noun(scene: Scene, mark: Mark) -> bool:
    """Tell whether a word before makes it a genitive: президента України, Минобороны России."""
    near = scene.covering(mark.first - 1, "noun", "cue", "voice") if mark.first else []
    before = [one for one in near if one.kind != "cue" or one.name == "hands"]
    word = scene.fold(mark.first - 1)
    return bool(before) or word.endswith(("ва", "та", "ра", "ны", "ии", "ії", "ому"))


def lands_named(scene: Scene, first: int, last: int) -> list[tuple[Mark, str]]:
    """Give the lands and sides named within [first, last), each with its role; "Ukrainian side" is one."""
    found = [(mark, role_of(scene, mark)) for mark in scene.of_kind("land", first=first, last=last)]
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
        elif _troops_acting(scene, mark):
            found.append((Mark("land", mark.name, mark.first, mark.last + 1), "actor"))
        elif noun is not None and not keeping:
            found.append(
                (
                    Mark("land", mark.name, mark.first, noun.last, own=False),
                    role_of(scene, Mark("land", mark.name, mark.first, noun.last)),
                )
            )
    return sorted(found, key=lambda one: one[0].first)


def _acting(scene: Scene, mark: Mark) -> bool:
    """Tell whether a people's name stands as a subject: росіяни стратили; the Houthis freed."""
    if any(one.last <= mark.first <= one.last + 2 for one in scene.places):
        return False
    after = scene.covering(mark.last, "did")
    return bool(after) and (
        scene.tongue is Tongue.ENGLISH or scene.fold(mark.last - 1).endswith(("и", "і", "ы", "не", "ни"))
    )


def _troops_acting(scene: Scene, mark: Mark) -> bool:
    """Tell whether the soldiers of a party are who acts: Chechen fighters released; українські військові захопили."""
    if any(one.last <= mark.first <= one.last + 2 for one in scene.places):
        return False
    noun = next((one for one in scene.of_kind("noun", first=mark.last) if one.first == mark.last), None)
    acts = {"capture", "release", "give", "hold", "execute", "kill"}
    done = noun is not None and any(
        one.name in acts and one.first <= noun.last + 1 for one in scene.of_kind("did", first=noun.last)
    )
    if scene.fold(mark.last).startswith(INSURGENT):
        return False
    nominative = scene.tongue is Tongue.ENGLISH or scene.fold(mark.last - 1).endswith(("кі", "ие", "ські"))
    return noun is not None and noun.name in {"soldiers", "police"} and done and nominative


def genitive(scene: Scene, mark: Mark) -> bool:
    """Tell whether a land stands in a case that may be the genitive: військові України, граждан Ирана, громадянин США."""
    if scene.tongue is Tongue.ENGLISH:
        return False
    word = scene.fold(mark.last - 1)
    acting = any(one.first == mark.last for one in scene.marks if one.kind == "did" or one.name == "agreed")
    return (
        (bool(_OBLIQUE.search(word)) and not acting)
        or _masculine(scene, word)
        or scene.tokens[mark.last - 1].text.isupper()
    )


def unbending(scene: Scene, mark: Mark) -> bool:
    """Tell whether a name has one form in every case: Баку, США."""
    if scene.tongue is Tongue.ENGLISH:
        return False
    return scene.fold(mark.last - 1) in UNBENDING or scene.tokens[mark.last - 1].text.isupper()


def _masculine(scene: Scene, word: str) -> bool:
    """Tell a genitive of a land that ends in a consonant: Ирана, Израиля, Ірану."""
    endings = ("а", "я") if scene.tongue is Tongue.RUSSIAN else ("а", "я", "у", "ю")
    return word.endswith(endings) and word[:-1].endswith(MASCULINE)


def officials(scene: Scene) -> list[Mark]:
    """Give those who speak for a party by its adjective or seat: Ukrainian officials, Ukraine's commissioner, officials in Kyiv."""
    found = []
    for mark in scene.of_kind("adj", "land"):
        hands = [
            one
            for one in scene.of_kind("cue")
            if one.name == "hands" and mark.last <= one.first <= mark.last + (_OFFICE if mark.own else 1)
        ]
        before = [one for one in scene.of_kind("cue") if one.name == "hands" and one.last == mark.first - 1]
        keeping = any(one.name == "keeping" and one.first == mark.last for one in scene.of_kind("cue"))
        if not keeping and ((hands and (mark.kind == "adj" or mark.own)) or (before and mark.kind == "land")):
            found.append(mark)
    return found
