"""Abbreviations whose point does not end a sentence, per language; folded, without the point."""

from __future__ import annotations

from byname.core.grammar.tongues import Tongue

__all__ = ["ABBREVIATIONS", "ALWAYS", "BEFORE_NAME", "NOUNS"]

# Whatever follows, the sentence goes on.
ALWAYS: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset(
        "mr mrs ms dr prof gen col lt maj capt sgt adm sen rep gov st vs sr rev hon brig cmdr cpl pvt pres messrs eg ie".split()
    ),
    Tongue.UKRAINIAN: frozenset("ім вул просп пл обл акад проф доц ред заст гр тов див напр зокр ст п'єр".split()),
    Tongue.RUSSIAN: frozenset("им ул просп пл обл акад проф доц ред зам гр тов см напр ст".split()),
}
# A name or number follows: Sept. 5, No. 257, с. Іванівка.
BEFORE_NAME: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset("no nos art sec ch pp fig vol para".split()),
    Tongue.UKRAINIAN: frozenset("смт сел оз о-в к-н м-р полк кап майор".split()),
    Tongue.RUSSIAN: frozenset("пос дер оз стр".split()),
}
# A number follows: Oct. 2, тис. 500.
ABBREVIATIONS: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun approx ca est".split()
    ),
    Tongue.UKRAINIAN: frozenset("тис млн млрд грн руб коп хв сек год ст бл прибл рр тел".split()),
    Tongue.RUSSIAN: frozenset("тыс млн млрд грн руб коп мин сек час ст ок прибл гг тел".split()),
}
# Nouns too: after a number they are what it counts, and a point after them ends the sentence (27 тел. С января ...).
NOUNS: frozenset[str] = frozenset({"тел"})
