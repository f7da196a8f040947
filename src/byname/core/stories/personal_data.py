"""What in a reader's comment may be somebody's personal data, so that it is held until a person has looked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from byname.core.stories.personal_data_words_data import BIRTH, DOCUMENTS, PRISONS, RANKS, STREETS

__all__ = ["SORTS", "PersonalDatum", "find_personal_data"]

SORTS: Final = ("email", "phone", "card", "document", "address", "birth-date", "captivity", "account")


class PersonalDatum(NamedTuple):
    """Where something stands that may be personal data, and what it looks like (one of SORTS)."""

    sort: str
    start: int
    end: int


_UNSEEN: Final = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_EMAIL: Final = re.compile(r"[\w.+-]{1,64}\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63})+")
_ACCOUNT: Final = re.compile(
    r"(?<![\w@.])@[A-Za-z]\w{3,31}\b|\b(?:t\.me|wa\.me|vk\.com|facebook\.com|instagram\.com)/[\w./-]{2,64}",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"(?<![\w.,])\+?\(?\d(?:[\d()\u00a0\u202f .–-]{5,28})\d(?![\w])")
_IBAN: Final = re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,4})?\b")
_PASSPORT: Final = re.compile(r"\b[A-ZА-ЯІЇЄҐ]{2}\s?(?:№\s?)?\d{6}\b")
_LABELLED: Final = re.compile(
    rf"(?:{DOCUMENTS})[^\n\d]{{0,24}}(?P<number>[A-ZА-ЯІЇЄҐ]{{0,3}}[\s№#:-]{{0,3}}\d[\d\s-]{{4,14}}\d)", re.IGNORECASE
)
_DATE: Final = re.compile(
    r"\b(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+[^\W\d_]{3,10}\.?,?\s+(?:19|20)\d\d|[^\W\d_]{3,10}\s+\d{1,2},?\s+(?:19|20)\d\d)"
)
_BIRTH_WORD: Final = re.compile(rf"(?<![^\W_])(?:{BIRTH})", re.IGNORECASE)
_ADDRESS: Final = re.compile(
    rf"(?<![^\W_])(?:(?:{STREETS})\.?\s+[^\n,;]{{2,40}}[,\s]+(?:буд\.?|д\.?|дом|№|no\.?)?\s*\d{{1,4}}\w?"
    r"|\d{1,5}\s+(?:[A-Z][\w'’-]+\s+){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Lane|Square)(?!\w))",
    re.IGNORECASE,
)
_NAME: Final = re.compile(
    r"(?<![^\W_])(?:[A-ZА-ЯІЇЄҐЁ][^\W\d_]+(?:[-'’ʼ][^\W\d_]+)*)(?:\s+(?:[A-ZА-ЯІЇЄҐЁ]\.|[A-ZА-ЯІЇЄҐЁ][^\W\d_]+(?:[-'’ʼ][^\W\d_]+)*)){1,2}"
)
_PRISON: Final = re.compile(rf"(?<![^\W_])(?:{PRISONS})", re.IGNORECASE)
_RANKED: Final = re.compile(rf"(?<![^\W_])(?:{RANKS})\s+[A-ZА-ЯІЇЄҐЁ][^\W\d_]+", re.IGNORECASE)
_NEAR: Final = 120
"""So many letters from a name a birth date or a place of captivity is taken to be that person's."""
_CARD_LENGTHS: Final = range(13, 20)
_PHONE_LENGTHS: Final = range(9, 14)


def find_personal_data(text: str) -> tuple[PersonalDatum, ...]:
    """Find what may be personal data, in the text's order; the careful answer where it is not sure, for a person decides.

    A name alone is none: the press is full of officials. A name beside a birth date or a place of captivity is, and so are
    addresses of mail and home, phones, cards, numbers of documents and accounts, whoever's they are.
    """
    # Letters that nobody sees part no number: whoever reads it dials it all the same.
    seen = [place for place, sign in enumerate(text) if not _UNSEEN.match(sign)]
    shown = "".join(text[place] for place in seen)
    found = {*_plain(shown), *_numbers(shown), *_of_names(shown)}
    placed = (PersonalDatum(each.sort, seen[each.start], seen[each.end - 1] + 1) for each in found)
    return tuple(sorted(placed, key=lambda each: (each.start, each.end, each.sort)))


def _plain(text: str) -> Iterator[PersonalDatum]:
    patterns = (
        ("email", _EMAIL),
        ("account", _ACCOUNT),
        ("card", _IBAN),
        ("document", _PASSPORT),
        ("address", _ADDRESS),
    )
    for sort, pattern in patterns:
        yield from (PersonalDatum(sort, *found.span()) for found in pattern.finditer(text))
    yield from (PersonalDatum("document", *found.span("number")) for found in _LABELLED.finditer(text))


def _numbers(text: str) -> Iterator[PersonalDatum]:
    """Tell cards from phones by their length and check digit; a date or a plain large number is neither."""
    for found in _DIGITS.finditer(text):
        digits = "".join(sign for sign in found[0] if sign.isdigit())
        if _DATE.fullmatch(found[0].strip()) or _grouped(found[0]):
            continue
        if len(digits) in _CARD_LENGTHS and _luhn(digits):
            yield PersonalDatum("card", *found.span())
        elif len(digits) in _PHONE_LENGTHS:
            yield PersonalDatum("phone", *found.span())


def _of_names(text: str) -> Iterator[PersonalDatum]:
    names = [found.span() for found in (*_NAME.finditer(text), *_RANKED.finditer(text))]
    for found in _DATE.finditer(text):
        words = text[max(0, found.start() - 40) : found.end() + 24]
        if _BIRTH_WORD.search(words) and _near(found.span(), names):
            yield PersonalDatum("birth-date", *found.span())
    for found in _PRISON.finditer(text):
        if _near(found.span(), names):
            yield PersonalDatum("captivity", *found.span())


def _near(span: tuple[int, int], names: list[tuple[int, int]]) -> bool:
    return any(
        start - _NEAR < span[1] and span[0] < end + _NEAR and (end <= span[0] or span[1] <= start)
        for start, end in names
    )


def _grouped(written: str) -> bool:
    """Tell whether this is a number with its thousands apart, such as 1 234 567."""
    return bool(re.fullmatch(r"\d{1,3}(?:[\u00a0\u202f ,.]\d{3})+", written.strip()))


def _luhn(digits: str) -> bool:
    """Check the last digit as cards have it (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, sign in enumerate(reversed(digits)):
        doubled = int(sign) * (2 if place % 2 else 1)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
