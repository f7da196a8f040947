"""What a line of a page is by its words alone: prose, a title, an outlet with an age, a heading of other stories, furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from byname.core.stories.ages import Age, read_age
from byname.core.stories.lines_data import (
    BYLINE,
    COMMENTS,
    FURNITURE,
    FURNITURE_OPENINGS,
    HASHES,
    MENU,
    OTHERS,
)

__all__ = ["Kind", "Line", "fold", "may_name", "read_line"]


class Kind(StrEnum):
    """What a line is by its words."""

    PROSE = "prose"
    TITLE = "title"
    SHORT = "short"
    """One to three words that say nothing by themselves: an outlet, a section, a name."""
    CREDIT = "credit"
    """Outlet, author, age or day of a story, in any order."""
    CLOCK = "clock"
    """A time of day alone: a feed's title or a live entry follows."""
    OTHERS = "others"
    """A heading: other stories follow."""
    OTHER = "other"
    """Another story in one line: Read also: Title."""
    COMMENTS = "comments"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Line:
    """A line's kind, and what a CREDIT says; `rest`: where the title begins in an OTHER or after a clock; `menu`: an entry of a menu."""

    kind: Kind
    words: int
    outlet: str = ""
    author: str = ""
    age: Age | None = None
    rest: int = 0
    menu: bool = False


_APART: Final = re.compile(r"\s*[·•|∙⋅‧●▪◦]\s*|\s+[—–-]\s+|\s*\n\s*")
_PAREN: Final = re.compile(r"\s*[(\[]?\s*\d[\d.,  ]*\s*[)\]]?\s*")
_WORD: Final = re.compile(r"[^\W_]+(?:['’ʼ.-][^\W_]+)*")
_ENDING: Final = re.compile(r"[\"'»”’)\]]*$")
# A sentence's end within a line; no initial, no usual abbreviation.
_INNER: Final = re.compile(
    r"\b(?!(?:Mr|Mrs|Ms|Dr|Lt|St|No|vs|Gen|Col|Oct|Nov|Dec|Jan|Feb|Aug|Sept|тис|млн|рр|див|ст|тыс)\b)\w{2,}[\"'»”’)\]]*"
    r"[.!?…]+[\"'»”’)\]]*\s+[\"'«“„(—–-]*\s*[A-ZА-ЯІЇЄҐЁ0-9]"
)
_HASHES: Final = re.compile(rf"(?:{HASHES}[\s,·|]*)+")
_BYLINE: Final = re.compile(BYLINE, re.IGNORECASE)
_OPENINGS: Final = re.compile("|".join(FURNITURE_OPENINGS))
_CLOCK_FIRST: Final = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?=\s+\D)\s+")
_AGE_LAST: Final = re.compile(
    r"^(?P<outlet>[^\s,;:]+(?:\s+[^\s,;:]+){0,3}?)[,\s]\s*"
    r"(?P<age>(?:\d|an? |an hour|година|годину|час |щойно|вчора|вчера|yesterday|just now|только что).{1,20})$",
    re.IGNORECASE,
)
_LONG, _TITLE_LONGEST, _CREDIT_LONGEST = 12, 30, 24
_OUTLET_WORDS: Final = 6


def fold(text: str) -> str:
    """Fold a line for looking it up: lower case, ё as е, one kind of apostrophe, spaces single."""
    return " ".join(text.casefold().replace("ё", "е").replace("’", "'").replace("ʼ", "'").split())


@cache
def _listed(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.replace("\n", " ").split(";") if word.strip())


def read_line(text: str) -> Line:
    """Say what a line is; the first rule that fits decides."""
    folded = fold(text)
    words = len(_WORD.findall(text))
    bare = folded.strip(" :.…→>»›-–—•·|*▸▶⟶#")
    kinds = (Kind.FURNITURE if _HASHES.fullmatch(folded) else None, _heading(bare, words), _fixed(folded, bare, words))
    for kind in kinds:
        if kind:
            return Line(kind, words, menu=bare in _listed(MENU))
    return _other(text) or _credit(text, words) or _clocked(text, words) or Line(_plain(text, words), words)


def _heading(bare: str, words: int) -> Kind | None:
    """A heading of other stories or of comments, with or without a count."""
    if words > _OUTLET_WORDS + 2:
        return None
    plain = _PAREN.sub(" ", bare).strip(" :")
    if plain in _listed(COMMENTS):
        return Kind.COMMENTS
    if plain in _listed(OTHERS) or re.fullmatch(
        r"(?:more (?:from|about|on)|більше (?:від|про)|ще від|больше (?:от|о)|еще от|all about) \S.{1,40}", plain
    ):
        return Kind.OTHERS
    return None


def _fixed(folded: str, bare: str, words: int) -> Kind | None:
    """Menus, buttons and notices."""
    if not words or bare in _listed(FURNITURE) or bare in _listed(MENU):
        return Kind.FURNITURE
    if words <= _TITLE_LONGEST and _OPENINGS.match(folded):
        return Kind.FURNITURE
    parts = [part for part in re.split(r"\s*[|/·•>»›,;]\s*|\s{2,}|\s+-\s+", folded) if part]
    known = sum(part.strip(" .:") in _listed(MENU) or part.strip(" .:") in _listed(FURNITURE) for part in parts)
    if len(parts) >= 3 and known * 2 >= len(parts) and max(len(part.split()) for part in parts) <= 4:
        return Kind.FURNITURE
    single = folded.split()
    listed = sum(word.strip("|·•,") in _listed(MENU) for word in single)
    return Kind.FURNITURE if 3 <= len(single) <= 20 and listed * 3 >= len(single) * 2 else None


def _other(text: str) -> Line | None:
    """A heading of other stories and a title in one line."""
    head, mark, rest = text.partition(":")
    if not mark:
        found = re.match(r"(?:[^\w]*)([^—–|]{4,30}?)\s+[—–|]\s+", text)
        head, rest = (found[1], text[found.end() :]) if found else ("", "")
    if len(head) > 40 or fold(head).strip(" *▸▶→>•-–—") not in _listed(OTHERS):
        return None
    title = rest.lstrip(' \u00a0—–-«»"')
    return (
        Line(Kind.OTHER, len(_WORD.findall(text)), rest=len(text) - len(rest.lstrip()))
        if len(_WORD.findall(title)) >= 2
        else None
    )


def _credit(text: str, words: int) -> Line | None:
    """An outlet, an author, an age, a day: nothing else, and at least an age, a day or an author."""
    if words > _CREDIT_LONGEST:
        return None
    outlet, author, age = "", "", None
    for part in [part for part in _APART.split(text.strip(" ,;")) if part]:
        told = read_age(part)
        by = _BYLINE.fullmatch(part)
        if told and (age is None or age.day is None or told.day is not None):
            age = told
        elif told or _fixed(fold(part), fold(part).strip(" :."), len(_WORD.findall(part))) or _heading(fold(part), 2):
            continue
        elif by and len(by["name"].split()) <= _OUTLET_WORDS:
            rest, _comma, last = by["name"].rpartition(",")
            late = read_age(last) if rest else None
            author, age = (rest.strip(), age or late) if late else (by["name"].strip(), age)
        else:
            outlet, author, age, fits = _named(part, outlet=outlet, author=author, age=age)
            if not fits:
                return None
    if age is None and not author:
        return None
    if age is not None and age.ago is None and age.day is None and not outlet and not author:
        return Line(Kind.CLOCK, words, age=age)
    return Line(Kind.CREDIT, words, outlet=outlet, author=author, age=age)


def _named(part: str, *, outlet: str, author: str, age: Age | None) -> tuple[str, str, Age | None, bool]:
    """Read a part that is no age: an outlet, an outlet with its age behind it, or a name after an outlet."""
    found = _AGE_LAST.match(part) or re.match(r"(?P<outlet>[^,]{2,40}),\s*(?P<age>.+)$", part)
    late = read_age(found["age"]) if found else None
    if found and late and (_is_name(found["outlet"]) or "," in part):
        return found["outlet"].strip(" ,"), author, late, True
    if len(part.split()) > _OUTLET_WORDS or part.rstrip().endswith((".", "!", "?", ":")) or not may_name(part):
        return outlet, author, age, False
    if outlet and not author:
        # Nobody's name holds a number: "Among them — 70 sailors" is no outlet with its author.
        return outlet, part, age, not re.search(r"\d", part)
    return (part, author, age, not outlet)


def may_name(text: str) -> bool:
    """Whether a short line may be the name of an outlet: "Channel 24" may, "Rate: 41.50" and "1,200" may not."""
    return not re.search(r"\d{3,}|\d[.,]\d|:\s*\d", text)


def _is_name(text: str) -> bool:
    """Whether every word begins with a capital or a digit, or it is an address such as example.org."""
    return all(word[:1].isupper() or word[:1].isdigit() or "." in word[1:-1] for word in text.split())


def _clocked(text: str, words: int) -> Line | None:
    """A feed's line: 14:20 Title."""
    found = _CLOCK_FIRST.match(text)
    if not found or words < 4 or _plain(text[found.end() :], words - 1) is not Kind.TITLE:
        return None
    return Line(Kind.CLOCK, words, age=read_age(text[: found.end()]), rest=found.end())


def _plain(text: str, words: int) -> Kind:
    """Prose ends as a sentence or holds two; a title does neither."""
    core = _ENDING.sub("", text.rstrip())
    inner = _INNER.search(text) is not None
    if words > _TITLE_LONGEST or (core.endswith((".", "…", ":", ";", ",")) and words >= 3):
        return Kind.PROSE
    if inner and words >= _LONG - 4:
        return Kind.PROSE
    if core.endswith(("!", "?")) and words >= _TITLE_LONGEST - 8:
        return Kind.PROSE
    return Kind.TITLE if words > 3 else Kind.SHORT
