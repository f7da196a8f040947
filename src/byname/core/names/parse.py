"""A person's name taken apart into family name, given name and patronymic."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from byname.core.names.fold import fold
from byname.core.names.given import canonical_given, canonical_patronymic, is_patronymic
from byname.core.names.scripts import clean_text, repair_mixed, script_of

__all__ = ["PersonName", "is_initial", "name_of_parts", "parse_name"]


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in three roles, each "" if absent; tokens as written, with alphabets, marks and capitals repaired."""

    text: str
    family: str
    given: str
    patronymic: str
    roles_certain: bool


_GLUED_INITIAL = re.compile(r"(?<=\.)(?=[^\W\d_])")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SPACED_HYPHEN = re.compile(r"(?<=[^\W\d_])(?: -|- | - )(?=[^\W\d_])")
_GENERATION = {"jr", "sr", "ii", "iii", "мл", "ст", "младший", "старший", "молодший"}
_FATHER_SURNAME = re.compile(r"[oei]va?\Z")
_EDGE = re.compile(r"^[^\w']+|[^\w'.)]+$")
_SURNAME_ENDING = re.compile(
    r"(?:enko|uk|iuk|ak|iak|ik|k[oi]|ski|ska|skaia|țki|țka|țkaia|ov|ev|iv|ova|eva|in|ina|eț|in|dze|švili|ian|čenko|š|ko)\Z",
)
_SON_OF = {"ogli", "oglu", "ogla", "kizi", "kiza", "uli", "uulu"}
_PARTICLES = {"van", "von", "fon", "de", "der", "den", "di", "da", "del", "della", "dos", "du", "la", "le", "el", "al", "bin", "ibn", "ван", "фон", "де", "ді", "ди", "да", "дер", "дель", "аль", "ель", "эль", "ібн", "ибн", "бін", "ла", "ле"}  # fmt: skip


@lru_cache(maxsize=200_000)
def is_initial(token: str) -> bool:
    """Say whether a token is an initial: one letter, or the two (or "Shch") of one sound before a full stop."""
    letters = token.rstrip(".")
    return len(letters) == 1 or (token.endswith(".") and letters.isalpha() and (len(letters) == 2 or letters.casefold() == "shch"))


def name_of_parts(*, family: str = "", given: str = "", patronymic: str = "") -> PersonName:
    """Build a name whose roles the list itself tells; a patronymic left in the given name's cell is moved."""
    parts = [" ".join(_tokens(part)) for part in (family, given, patronymic)]
    if parts[1] and not parts[2]:
        first, _, rest = parts[1].rpartition(" ")
        if first and (is_patronymic(rest) or (is_initial(first) and is_initial(rest))):
            parts[1], parts[2] = first, rest
    text = " ".join(part for part in parts if part)
    return PersonName(text, parts[0], parts[1], parts[2], roles_certain=True)


@lru_cache(maxsize=50_000)
def parse_name(text: str) -> PersonName:
    """Take a full name apart, whatever its order, script, capitals, commas or initials; never raises."""
    cleaned = clean_text(text)
    left, comma, right = cleaned.partition(",")
    before, after = _tokens(left), _tokens(right.replace(",", " "))
    if comma and before and after:
        return _by_comma(text, before, after)
    return _by_order(text, before + after, shouted=_shouted(cleaned))


def _tokens(text: str) -> list[str]:
    bare = _SPACED_HYPHEN.sub("-", _BRACKETED.sub(" ", clean_text(text)))
    pieces = _GLUED_INITIAL.sub(" ", bare).replace("/", " ").replace(",", " ").split()
    trimmed = (_without_stop(_EDGE.sub("", piece)) for piece in pieces)
    words = [piece for piece in trimmed if any(c.isalpha() for c in piece)]
    if len(words) > 2:
        words = [word for word in words if word.casefold().rstrip(".") not in _GENERATION] or words
    return _join([_cased(repair_mixed(word)) for word in words])


def _without_stop(piece: str) -> str:
    return piece if is_initial(piece) else piece.rstrip(".")


def _join(tokens: list[str]) -> list[str]:
    """Join "Ali ogly" and "van der Berg" into one token each."""
    out: list[str] = []
    for token in tokens:
        if out and fold(token) in _SON_OF:
            out[-1] = f"{out[-1]} {token}"
        elif out and out[-1].casefold().split()[-1] in _PARTICLES and not is_initial(out[-1]):
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
    if is_initial(last) or _names_father(last) or _FATHER_SURNAME.search(fold(last)):
        return " ".join(tokens[:-1]), last
    return " ".join(tokens), ""


def _names_father(token: str) -> bool:
    return is_patronymic(token) or fold(token.split()[-1]) in _SON_OF


def _by_order(text: str, tokens: list[str], *, shouted: frozenset[str]) -> PersonName:
    if not tokens:
        return PersonName(text, "", "", "", roles_certain=False)
    if len(tokens) > 3:
        tokens = _three(tokens)
    best = max(_readings(tokens), key=lambda reading: _weight(reading, tokens, shouted))
    weight = _weight(best, tokens, shouted)
    family, given, patronymic = (tokens[place] if place is not None else "" for place in best)
    return PersonName(text, family, given, patronymic, roles_certain=bool(family and given) and weight >= 3.0)


def _three(tokens: list[str]) -> list[str]:
    """Reduce a longer name to three groups: the words around a known patronymic, else first, middle, last."""
    for place, token in enumerate(tokens):
        if place and canonical_patronymic(token):
            if place == len(tokens) - 1:
                return [" ".join(tokens[: place - 1]), tokens[place - 1], token]
            return [" ".join(tokens[:place]), token, " ".join(tokens[place + 1 :])]
    return [tokens[0], " ".join(tokens[1:-1]), tokens[-1]]


_Reading = tuple[int | None, int | None, int | None]


def _readings(tokens: list[str]) -> list[_Reading]:
    if len(tokens) == 1:
        return [(0, None, None), (None, 0, None), (None, None, 0)]
    if len(tokens) == 2:
        return [(0, 1, None), (1, 0, None), (None, 0, 1), (0, None, 1)]
    return [(f, g, p) for f, g, p in permutations(range(3))]


def _weight(reading: _Reading, tokens: list[str], shouted: frozenset[str]) -> float:
    """Add up how well the dictionary, the endings, capitals and custom speak for one reading of the roles."""
    family, given, patronymic = reading
    weight = _order_weight(reading, tokens)
    if given is not None:
        weight += _given_weight(tokens[given])
    if patronymic is not None:
        weight += _patronymic_weight(tokens[patronymic])
        weight -= _odd_father(reading, tokens)
    if family is not None:
        weight += _family_weight(tokens[family]) + (4.0 if tokens[family] in shouted else 0.0)
    return weight


def _odd_father(reading: _Reading, tokens: list[str]) -> float:
    """Return what speaks against a father's name here: without -ych it stands before the family name, as Bulgarians do."""
    family, _, patronymic = reading
    token = tokens[patronymic or 0]
    if len(tokens) == 2:
        return 0.0 if canonical_patronymic(token) else 4.0
    if reading == (2, 0, 1) or is_initial(token) or _names_father(token):
        return 0.0
    like_surname = family is not None and _SURNAME_ENDING.search(fold(tokens[family]))
    return 1.5 if like_surname and _FATHER_SURNAME.search(fold(token)) else 4.0


def _given_weight(token: str) -> float:
    if is_initial(token):
        return 2.0
    if canonical_given(token) or all(canonical_given(part) for part in re.split(r"[ -]", token)):
        return 3.0
    return -1.5 if is_patronymic(token) else 0.0


def _patronymic_weight(token: str) -> float:
    if is_initial(token):
        return 1.5
    if canonical_patronymic(token) or " " in token and _names_father(token):
        return 3.0
    if is_patronymic(token):
        return 2.0
    return -1.0 if canonical_given(token) else -0.5


def _family_weight(token: str) -> float:
    if is_initial(token):
        return -3.0
    known = bool(canonical_given(token))
    ending = _SURNAME_ENDING.search(fold(token)) is not None
    return (0.8 if ending or "-" in token else 0.0) - (1.0 if known and not ending else 0.0)


def _order_weight(reading: _Reading, tokens: list[str]) -> float:
    latin = script_of(tokens[0]) == "latn"
    if len(tokens) == 2:
        custom = {(1, 0, None): 0.4 if latin else 0.0, (0, 1, None): 0.2, (None, 0, 1): -0.5}
        return custom.get(reading, -2.0)
    if len(tokens) == 3:
        return {(0, 1, 2): 0.4, (2, 0, 1): 0.5}.get(reading, -1.0)
    return 0.5 if reading[0] == 0 else 0.0
