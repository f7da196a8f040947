"""Tags of a text: controlled words (groups, exchanges, parties, what is counted, kinds of claim) and free ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from byname.core.codes import known_code
from byname.core.errors import MisuseError
from byname.core.stories.telling import Telling

__all__ = ["COUNTED", "FREE", "KINDS", "Tag", "TagWords", "proposed_tags", "read_tag"]

FREE: Final = "free"
KINDS: Final = ("event", "cumulative", "stock", "agreed", "expected", "ordinal", "survey")
COUNTED: Final = (
    "people-returned", "prisoners-of-war-returned", "civilians-returned", "people-returned-outside-exchanges",
    "prisoners-exchanged", "hostages-released", "prisoners-released", "bodies-returned", "remains-exhumed", "remains-expected",
    "remains-identified", "people-held", "detentions-notified", "people-missing", "missing-people-accounted-for",
    "people-captured", "people-killed", "people-injured", "prisoners-killed-in-captivity", "prisoners-died-in-captivity",
    "prisoners-executed", "incidents-of-execution", "people-who-declined-repatriation", "prisoners-interviewed",
    "prisoners-reporting-torture", "prisoners-reporting-sexual-violence", "prisoners-to-be-exchanged",
    "prisoners-of-war-to-be-returned", "civilians-to-be-returned", "prisoners-to-be-released", "bodies-to-be-returned",
    "detention-places", "exchanges", "mediations",
)  # fmt: skip
"""What a claim counts, as the labelling rules list it, as a word."""

_LONGEST: Final = 64
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
"""Letters that nobody sees: two tags that look the same are the same, and none looks like nothing."""


@dataclass(frozen=True, slots=True, order=True)
class Tag:
    """One tag: its group (cohort, exchange, party, counted, kind, free) and its word."""

    group: str
    word: str

    def __str__(self) -> str:
        """Write it as it is typed: `cohort:plant`, a free one as it is."""
        return self.word if self.group == FREE else f"{self.group}:{self.word}"


@dataclass(frozen=True, slots=True)
class TagWords:
    """The controlled words that a register brings: codes of its cohorts, exchanges and parties."""

    cohorts: tuple[str, ...] = ()
    exchanges: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()

    @property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """Give group -> its words."""
        own = {"cohort": self.cohorts, "exchange": self.exchanges, "party": self.parties}
        return MappingProxyType(own | {"counted": COUNTED, "kind": KINDS})


def read_tag(text: str, words: TagWords) -> Tag:
    """Read a tag as typed: `group:word` is a controlled one, any other word a free one.

    Raises MisuseError for a group or controlled word that is not known, and for a free one that is empty or too long.
    """
    group, colon, word = text.strip().partition(":")
    if colon:
        group, word = group.strip().casefold(), word.strip()
        if group not in words.groups:
            raise MisuseError(
                f"{group!r} is no group of tags. Groups: {', '.join(words.groups)}; a free tag has no colon."
            )
        known_code(f"{group} to tag with", word, words.groups[group])
        return Tag(group, word)
    free = " ".join(_UNSEEN.sub("", text).casefold().split())
    if not free or len(free) > _LONGEST:
        raise MisuseError(f"A free tag has 1 to {_LONGEST} characters; this one has {len(free)}.")
    return Tag(FREE, free)


def proposed_tags(tellings: Iterable[Telling], words: TagWords, *, most: int = 8) -> tuple[Tag, ...]:
    """Give the controlled words that a text's claims call for, those of the most claims first."""
    found: Counter[Tag] = Counter()
    for telling in tellings:
        claim = telling.claim
        found.update(Tag("cohort", code) for code in telling.cohorts if code in words.cohorts)
        found.update(Tag("exchange", code) for code in telling.exchanges if code in words.exchanges)
        counted = "-".join(claim.counted.split())
        found.update([Tag("counted", counted)] if counted in COUNTED else [])
        found.update([Tag("kind", claim.kind)] if claim.kind in KINDS else [])
    return tuple(tag for tag, _times in sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:most])
