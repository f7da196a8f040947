"""All forms of the English verbs of what happens to captives, as phrases for the lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from byname.core.statements.english_acts_data import ACTS, FRAMES, IRREGULAR

__all__ = ["BETWEEN", "act_phrases"]

BETWEEN: Final = "~"
"""Where the people may stand between a verb and what belongs to it: set ~ free."""

_VOWELS: Final = frozenset("aeiou")
_HISSES: Final = ("s", "x", "z", "ch", "sh")


def act_phrases() -> Iterator[tuple[str, str]]:
    """Give every class (did:return) with every phrase of it, in all forms of its verb."""
    for name, entries in ACTS.items():
        for entry in entries.split(";"):
            verb, *rest = entry.split()
            for form in _forms(verb):
                yield name, " ".join((form, *rest))
    for name, phrases in FRAMES.items():
        for phrase in phrases.split(","):
            yield name, phrase.strip()


def _forms(verb: str) -> tuple[str, ...]:
    """Give the forms of a verb: release, releases, released, releasing."""
    if verb in IRREGULAR:
        return tuple(IRREGULAR[verb].split())
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    return verb, f"{verb}es" if verb.endswith(_HISSES) else f"{verb}s", f"{verb}ed", f"{verb}ing"
