"""Cyrillic names in Latin letters by the two official tables, Ukraine 2010 and Russia 2013."""

from __future__ import annotations

import re
from typing import Final, Literal

from byname.core.errors import MisuseError
from byname.core.names.scripts import clean_text

__all__ = ["TABLES", "Table", "romanise"]

Table = Literal["uk-2010", "ru-2013"]

_SHARED: Final = dict(zip("абвдезклмнопрстуф", "abvdezklmnoprstuf", strict=True)) | {
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
}  # fmt: skip
# Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010; letters that Ukrainian lacks follow ICAO 9303.
_UK_2010: Final = _SHARED | {
    "г": "h", "ґ": "g", "є": "ie", "и": "y", "і": "i", "ї": "i", "й": "i", "ь": "", "ю": "iu", "я": "ia",
    "ё": "io", "ъ": "", "ы": "y", "э": "e", "ў": "u",
}  # fmt: skip
_UK_2010_INITIAL: Final = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
# ICAO Doc 9303 as Russian passports use it since order 320 of 2013; letters that Russian lacks follow ICAO 9303.
_RU_2013: Final = _SHARED | {
    "г": "g", "ё": "e", "и": "i", "й": "i", "ъ": "ie", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u",
}  # fmt: skip
TABLES: Final[dict[Table, dict[str, str]]] = {"uk-2010": _UK_2010, "ru-2013": _RU_2013}

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*'?")


def romanise(text: str, table: Table) -> str:
    """Write a Cyrillic name in Latin letters by one official table; other letters stay as they are.

    "uk-2010" is resolution 55 of 2010, "ru-2013" is ICAO 9303 as of order 320 of 2013. Capitals are kept:
    a word in capitals stays in capitals. Raises MisuseError for any other table.
    """
    if table not in TABLES:
        raise MisuseError(f"There is no romanisation table {table!r}; choose one of {', '.join(TABLES)}.")
    return _WORD.sub(lambda match: _romanise_word(match.group(), table), clean_text(text))


def _romanise_word(word: str, table: Table) -> str:
    letters = TABLES[table]
    initial = _UK_2010_INITIAL if table == "uk-2010" else {}
    shouted = len(word) > 1 and word.isupper()
    has_cyrillic = any(c.lower() in letters for c in word)
    out: list[str] = []
    for place, char in enumerate(word):
        small = char.lower()
        if char == "'" and has_cyrillic:
            continue
        latin = letters.get(small)
        if latin is None:
            out.append(char)
            continue
        if place == 0:
            latin = initial.get(small, latin)
        elif table == "uk-2010" and small == "г" and word[place - 1].lower() == "з":
            latin = "gh"
        out.append(_cased(latin, char, shouted=shouted))
    return "".join(out)


def _cased(latin: str, char: str, *, shouted: bool) -> str:
    if not char.isupper():
        return latin
    return latin.upper() if shouted else latin.capitalize()
