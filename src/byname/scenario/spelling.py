"""How names are written in the made-up conflict: the other side's Cyrillic and several Latin habits, by the scenario's own rules."""

from __future__ import annotations

from random import Random

from byname.scenario.given_names import Spelled

__all__ = ["LATIN_HABITS", "latin", "ru_like", "spelled_family", "uk_like"]

LATIN_HABITS = ("2010-like", "older-english", "via-ru", "polish-like", "german-like", "sloppy")
"""The ways in which foreigners write a name in Latin letters."""

_VOWELS = "аеиіоуяюєїыэё"
_UK_TO_RU = str.maketrans({"і": "и", "ї": "и", "є": "е", "ґ": "г", "І": "И", "Ї": "И", "Є": "Е", "Ґ": "Г"})
_UK_TO_RU_ENDINGS = (
    ("ський", "ский"),
    ("цький", "цкий"),
    ("ська", "ская"),
    ("цька", "цкая"),
    ("ець", "ец"),
    ("ів", "ов"),
    ("ій", "ий"),
)
_RU_TO_UK_ENDINGS = (("ский", "ський"), ("цкий", "цький"), ("ская", "ська"), ("цкая", "цька"))
_HUSHING = "жчшщц"


def uk_like(word: str) -> str:
    """Write a ru-like word as the other language would: и as і, ы as и, е after a vowel as є."""
    stem, ending = _split(word, _RU_TO_UK_ENDINGS)
    letters = []
    for index, letter in enumerate(stem):
        before = stem[index - 1].lower() if index else ""
        letters.append(_uk_letter(letter, before))
    return "".join(letters) + ending


def _uk_letter(letter: str, before: str) -> str:
    if letter in "Ее" and (not before or before in _VOWELS):
        return "Є" if letter.isupper() else "є"
    if letter == "и":
        return "и" if before and before in _HUSHING else "і"
    return {"И": "І", "ы": "и", "э": "е", "Э": "Е", "ё": "ьо", "Ё": "Йо", "ъ": "'"}.get(letter, letter)


def ru_like(word: str) -> str:
    """Write a uk-like word as the other language would: і as и, є as е, -ський as -ский, -ець as -ец."""
    stem, ending = _split(word, _UK_TO_RU_ENDINGS)
    plain = stem.replace("ьо", "ё").replace("'", "ь")
    return plain.translate(_UK_TO_RU) + ending


def _split(word: str, endings: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    for ending, other in endings:
        if word.endswith(ending):
            return word[: -len(ending)], other
    return word, ""


def spelled_family(family: str, language: str) -> Spelled:
    """Give both Cyrillic spellings of a surname whose own language is `language` ("uk" or "ru")."""
    return Spelled(family, ru_like(family)) if language == "uk" else Spelled(uk_like(family), family)


def _table(text: str) -> dict[str, str]:
    pairs = (item.partition("=") for item in text.split())
    return {letter: value for letter, _, value in pairs}


_2010 = _table(
    "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh "
    "щ=shch ь= ю=iu я=ia '="
)
_2010_INITIAL = _table("є=ye ї=yi й=y ю=yu я=ya")
_OLDER = _2010 | _table("г=g є=ye ї=yi й=y ю=yu я=ya ж=zh '=")
_VIA_RU = _2010 | _table("г=g и=i й=i ы=y э=e ё=e ъ=ie є=e і=i")
_POLISH = _2010 | _table("в=w ж=z є=je й=j х=ch ц=c ч=cz ш=sz щ=szcz ю=ju я=ja г=h ї=ji")
_GERMAN = _2010 | _table("в=w ж=sch з=s є=je й=j х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja г=g ї=ji")


def latin(word: Spelled, habit: str, rng: Random) -> str:
    """Write a word in Latin letters by one of `LATIN_HABITS`; `rng` serves the sloppy one alone."""
    if habit == "via-ru":
        return _romanise(word.ru, _VIA_RU, {})
    if habit == "sloppy":
        return _sloppy(_romanise(word.uk, _OLDER, {}), rng)
    if habit == "2010-like":
        return _romanise(word.uk.replace("зг", "zgh"), _2010, _2010_INITIAL)
    return _romanise(word.uk, {"older-english": _OLDER, "polish-like": _POLISH, "german-like": _GERMAN}[habit], {})


def _romanise(word: str, table: dict[str, str], initial: dict[str, str]) -> str:
    letters = []
    for index, letter in enumerate(word.lower()):
        before = word[index - 1] if index else " "
        chosen = initial.get(letter) if not before.isalpha() else None
        letters.append(table.get(letter, letter) if chosen is None else chosen)
    parts = "".join(letters).replace("yi ", "y ").split(" ")
    return " ".join(part[:1].upper() + part[1:] for part in parts)


def _sloppy(word: str, rng: Random) -> str:
    for long, short in (
        ("shch", "sch"),
        ("kh", "h"),
        ("zh", "j"),
        ("ts", "c"),
        ("yy", "y"),
        ("iy", "y"),
        ("yi", "i"),
        ("ya", "ia"),
    ):
        if long in word and rng.random() < 0.6:
            word = word.replace(long, short)
    return word
