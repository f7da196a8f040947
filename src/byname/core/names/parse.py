"""A person's name taken apart into family name, given name and patronymic."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from byname.core.names.fold import fold
from byname.core.names.given import SON_OF, canonical_given, canonical_patronymic, is_patronymic
from byname.core.names.layout import retyped
from byname.core.names.roles import is_initial, likely_roles, named_like_surname, names_father
from byname.core.names.scripts import clean_text, in_one_alphabet, repair_mixed

__all__ = ["PersonName", "name_of_parts", "parse_name"]


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in three roles, each "" if absent; tokens as written, with alphabets, keyboard, marks and capitals repaired."""

    text: str
    family: str
    given: str
    patronymic: str
    roles_certain: bool


_BETWEEN = re.compile(r"[/,]|(?<=\.)(?=[^\W\d_])")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SPACED_HYPHEN = re.compile(r"(?<=[^\W\d_])(?: -|- | - )(?=[^\W\d_])")
_NO_PART_OF_NAME = {
    "jr",
    "sr",
    "ii",
    "iii",
    "мл",
    "ст",
    "младший",
    "старший",
    "молодший",
    "dr",
    "mag",
    "prof",
    "mr",
    "mrs",
}
_INNER_CAPITAL = re.compile(r"(?<=[a-zà-ÿа-яёіїєґў])(?=[A-ZÀ-ÞА-ЯЁІЇЄҐЎ])")
_SHORTEST_PART = 4
_ROLES = ("family", "given", "patronymic")
_EDGE = re.compile(r"^[^\w']+|[^\w'.)]+$")
_PARTICLES = frozenset({
    "van", "von", "de", "der", "den", "di", "da", "del", "della", "dos", "du", "la", "le", "el", "al", "bin", "ibn",
    "ван", "фон", "де", "ді", "ди", "да", "дер", "дель", "аль", "ель", "эль", "ібн", "ибн", "бін", "бин", "ла", "ле",
})  # fmt: skip


def name_of_parts(*, family: str = "", given: str = "", patronymic: str = "") -> PersonName:
    """Build a name whose roles the list itself tells; a patronymic left in the given name's cell is moved."""
    cells = retyped(f"{family}\n{given}\n{patronymic}").split("\n")
    if len(cells) != len(_ROLES):  # a cell of several lines
        cells = [family, given, patronymic]
    parts = [_cell(cell) for cell in in_one_alphabet(cells)]
    if parts[1] and not parts[2]:
        first, _, rest = parts[1].rpartition(" ")
        if first and (is_patronymic(rest) or (is_initial(first) and is_initial(rest))):
            parts[1], parts[2] = first, rest
    text = " ".join(part for part in parts if part)
    return PersonName(text, parts[0], parts[1], parts[2], roles_certain=True)


@lru_cache(maxsize=200_000)
def _cell(text: str) -> str:
    return " ".join(_tokens(text)) if text else ""


@lru_cache(maxsize=50_000)
def parse_name(text: str) -> PersonName:
    """Take a full name apart, whatever its order, script, capitals, commas or initials; never raises."""
    cleaned = clean_text(retyped(text))
    left, comma, right = cleaned.partition(",")
    if comma:
        before, after = _tokens(left), _tokens(right.replace(",", " "))
        if before and after and after[0].casefold().rstrip(".") not in _NO_PART_OF_NAME:
            return _by_comma(text, before, after)
    return _by_order(text, _tokens(cleaned), shouted=_shouted(cleaned))


def _tokens(text: str) -> list[str]:
    bare = _SPACED_HYPHEN.sub("-", _BRACKETED.sub(" ", clean_text(text)))
    words = [word for piece in in_one_alphabet(_BETWEEN.sub(" ", bare).split()) for word in _words(piece)]
    if len(words) > 1:
        words = [word for word in words if not _no_part_of_name(word)] or words
    return _join(words)


@lru_cache(maxsize=200_000)
def _words(piece: str) -> tuple[str, ...]:
    """Return the words in a piece of text: one, none if it has no letters, or those that were run together."""
    trimmed = _EDGE.sub("", piece)
    word = trimmed if is_initial(trimmed) else trimmed.rstrip(".")
    if not any(c.isalpha() for c in word):
        return ()
    apart = _torn_apart(word)
    return tuple(_cased(repair_mixed(one)) for one in apart)


def _torn_apart(word: str) -> list[str]:
    """Part "МельникОлег" at the inner capital; not "MacArthur", whose first part is short, nor what holds no known name."""
    apart = _INNER_CAPITAL.split(word)
    known = (canonical_given(one) or canonical_patronymic(one) for one in apart)
    return apart if len(apart) > 1 and all(len(one) >= _SHORTEST_PART for one in apart) and any(known) else [word]


@lru_cache(maxsize=200_000)
def _no_part_of_name(word: str) -> bool:
    return word.casefold().rstrip(".") in _NO_PART_OF_NAME


@lru_cache(maxsize=200_000)
def _binds(word: str) -> str:
    """Say whether a word belongs to the one before it ("son of") or to the one after it (a particle)."""
    if fold(word) in SON_OF:
        return "before"
    return "after" if word.casefold() in _PARTICLES else ""


def _join(tokens: list[str]) -> list[str]:
    """Join "Ali ogly" and "van der Berg" into one token each."""
    bound = [_binds(token) for token in tokens]
    if not any(bound):
        return tokens
    out: list[str] = []
    for place, token in enumerate(tokens):
        if out and bound[place] == "before":
            out[-1] = f"{out[-1]} {token.lower()}"
        elif out and bound[place - 1] == "after":
            out[-1] = f"{out[-1]} {token}"
        else:
            out.append(token)
    return out


def _cased(token: str) -> str:
    if token.casefold() in _PARTICLES or not (token.isupper() or token.islower()):
        return token
    if is_initial(token):
        return token.capitalize()
    return "-".join(_capitalised(part) for part in token.split("-"))


def _capitalised(part: str) -> str:
    head, apostrophe, tail = part.partition("'")
    if apostrophe and len(head) == 1:
        return f"{head.upper()}'{tail.capitalize()}"
    return part.capitalize()


def _shouted(cleaned: str) -> frozenset[str]:
    """Return the capitalised words of a text that is not all capitals: lists mark surnames so."""
    words = [w for w in re.split(r"[\s,]+", cleaned) if len(w.strip(".-'")) > 1 and not is_initial(w)]
    loud = [w for w in words if w.isupper()]
    return frozenset(_cased(repair_mixed(w)) for w in loud) if 0 < len(loud) < len(words) else frozenset()


def _by_comma(text: str, before: list[str], after: list[str]) -> PersonName:
    if len(before) > 1 and is_patronymic(before[-1]) and len(after) == 1 and not canonical_given(after[0]):
        return PersonName(text, after[0], " ".join(before[:-1]), before[-1], roles_certain=True)
    given, patronymic = _given_and_patronymic(after)
    return PersonName(text, " ".join(before), given, patronymic, roles_certain=True)


def _given_and_patronymic(tokens: list[str]) -> tuple[str, str]:
    if len(tokens) == 1:
        return tokens[0], ""
    last = tokens[-1]
    if is_initial(last) or names_father(last) or named_like_surname(last):
        return " ".join(tokens[:-1]), last
    return " ".join(tokens), ""


def _by_order(text: str, tokens: list[str], *, shouted: frozenset[str]) -> PersonName:
    if not tokens:
        return PersonName(text, "", "", "", roles_certain=False)
    if len(tokens) > 3:
        tokens = _three(tokens)
    return PersonName(text, *likely_roles(tuple(tokens), shouted))


def _three(tokens: list[str]) -> list[str]:
    """Reduce a longer name to three groups: the words around a known patronymic, else first, middle, last."""
    for place, token in enumerate(tokens):
        if place and canonical_patronymic(token):
            if place == len(tokens) - 1:
                return [" ".join(tokens[: place - 1]), tokens[place - 1], token]
            return [" ".join(tokens[:place]), token, " ".join(tokens[place + 1 :])]
    return [tokens[0], " ".join(tokens[1:-1]), tokens[-1]]
