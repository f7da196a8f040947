"""Endings glued to digits, halves and remainders inside a number, per language."""

from __future__ import annotations

from byname.core.grammar.tongues import Tongue

__all__ = ["AND_A_HALF", "CARDINAL_ENDINGS", "INFIXES", "ORDINAL_ENDINGS", "SHORT_POWERS"]

ORDINAL_ENDINGS: dict[Tongue, frozenset[str]] = {
    Tongue.ENGLISH: frozenset("st nd rd th".split()),
    Tongue.UKRAINIAN: frozenset("й ий ій а я е є го ого ього ї ої ьої му ому ьому у ю ту м им ім ом і ми та те тий та та ша ший ге га гий тя тє тій шої гої тої тої ту та тим шу гу".split()),
    Tongue.RUSSIAN: frozenset("й ый ой ий я ая ья е ое ье го ого его му ому ему м ым им ом ем ю ую ью й ей ми".split()),
}
CARDINAL_ENDINGS: dict[Tongue, frozenset[str]] = {
    Tongue.UKRAINIAN: frozenset("х ох ьох ти ть ми ма ка рьох рьом ро мох ом ьом".split()),
    Tongue.RUSSIAN: frozenset("х ех ти ть мя ью ка ми ро".split()),
}
AND_A_HALF: dict[Tongue, tuple[tuple[str, ...], ...]] = {
    Tongue.ENGLISH: (("and", "a", "half"), ("-", "and", "-", "a", "-", "half"), ("-", "and-a-half")),
    Tongue.UKRAINIAN: (("з", "половиною"), ("із", "половиною")),
    Tongue.RUSSIAN: (("с", "половиной"), ("с", "половиною")),
}
INFIXES: dict[Tongue, tuple[tuple[str, ...], ...]] = {
    Tongue.UKRAINIAN: (("з", "лишком"), ("із", "лишком"), ("з", "гаком"), ("із", "гаком"), ("з", "лишнім"), ("з", "чимось")),
    Tongue.RUSSIAN: (("с", "лишним"), ("с", "небольшим"), ("с", "хвостиком")),
}
SHORT_POWERS: dict[str, int] = {"k": 1000, "K": 1000, "к": 1000, "тыс": 1000, "тис": 1000}
