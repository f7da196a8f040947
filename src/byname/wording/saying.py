"""Saying a code in a language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from byname.wording.en import ENGLISH
from byname.wording.language import Language, UnknownTextError
from byname.wording.ru import RUSSIAN
from byname.wording.uk import UKRAINIAN

__all__ = ["LANGUAGES", "PRINTED", "count", "day", "has", "month", "say", "say_pairs", "span"]

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_NAME = re.compile(r"\{(\w+)")
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")

LANGUAGES: Mapping[str, Language] = MappingProxyType({ENGLISH.code: ENGLISH})
"""Every language in which all is said; another one is a package beside `en` and a line here."""

PRINTED: Mapping[str, Language] = MappingProxyType(
    {language.code: language for language in (UKRAINIAN, ENGLISH, RUSSIAN)}
)
"""Every language in which figures and sentences are said for print; some know only the texts for that."""


def say(code: str, *, lang: str = "en", **values: object) -> str:
    """Say a code as a sentence; whole numbers are written as the language counts, days as it dates.

    A text with plural forms takes the one for `n`. A part in [brackets] is left out where a value in it is empty or was
    not given. Raises UnknownTextError where code, language or a value is missing.
    """
    language = _language(lang)
    text = language.texts.get(code)
    if text is None:
        message = f"There is no text for the code {code!r} in {lang!r}. Add it to byname.wording.{lang}."
        raise UnknownTextError(message)
    if not isinstance(text, str):
        number = values.get("n")
        text = text[language.form(number) if isinstance(number, int) else -1]
    written = {name: _written(value, language) for name, value in values.items()}
    text = _OPTIONAL.sub(
        lambda part: part[1] if all(written.get(name) for name in _NAME.findall(part[1])) else "", text
    )
    try:
        return text.format_map(written)
    except KeyError as missing:
        message = f"The text for {code!r} in {lang!r} asks for {missing}, which was not given: {', '.join(written)}."
        raise UnknownTextError(message) from None


def say_pairs(code: str, pairs: Iterable[tuple[str, str]], *, lang: str = "en") -> str:
    """Say a code with values that are all text, as queries give them: `n` counts, and an ISO day is written as a day."""
    values: dict[str, object] = {name: _meant(name, text) for name, text in pairs}
    return say(code, lang=lang, **values)


def has(code: str, *, lang: str = "en") -> bool:
    """Tell whether there is a text for a code."""
    return code in _language(lang).texts


def day(when: date, *, lang: str = "en") -> str:
    """Write a day, such as 28 May 2025."""
    return _language(lang).day(when)


def month(when: date, *, lang: str = "en") -> str:
    """Write the month that a day lies in, such as May 2025."""
    return _language(lang).month(when)


def count(number: int, *, lang: str = "en") -> str:
    """Write a number with its thousands apart."""
    return _language(lang).count(number)


def span(first: date | None, last: date | None, *, lang: str = "en") -> str:
    """Write from which to which day something may have happened; None is an open end."""
    if first is None and last is None:
        return say("span.unknown", lang=lang)
    if first is None:
        return say("span.until", lang=lang, last=last)
    if last is None:
        return say("span.from", lang=lang, first=first)
    return day(first, lang=lang) if first == last else say("span.between", lang=lang, first=first, last=last)


def _meant(name: str, text: str) -> object:
    if name == "n" and text.isdecimal():
        return int(text)
    try:
        return date.fromisoformat(text) if _ISO_DAY.fullmatch(text) else text
    except ValueError:
        return text


def _language(lang: str) -> Language:
    if lang not in PRINTED:
        message = f"There is no language {lang!r} here. There are: {', '.join(PRINTED)}."
        raise UnknownTextError(message)
    return PRINTED[lang]


def _written(value: object, language: Language) -> str:
    if isinstance(value, date):
        return language.day(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return language.count(value)
    return str(value)
