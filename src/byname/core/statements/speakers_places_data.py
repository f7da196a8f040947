"""Names of places and states as they stand between an office and a name; no person is called so."""

from __future__ import annotations

from typing import Final

__all__ = ["PLACES"]

PLACES: Final = frozenset(
    "україни украины україна украина росії россии росія россия рф сша оае оаэ азербайджану азербайджана вірменії армении "
    "туреччини турции ізраїлю израиля польщі польши білорусі беларуси белоруссии ємену йемена ірану ирана іраку ирака кувейту "
    "кувейта єфіопії эфиопии ефіопії боснії боснии кіпру кипра сербії сербии хорватії хорватии кореї кореи сирії сирии "
    "киев київ киева києва москва москви москвы баку єреван ереван ukraine russia israel yemen iran iraq kuwait turkey "
    "armenia azerbaijan geneva kyiv moscow washington states nations kingdom emirates arabia red united cross kremlin "
    "корабельної курской курської області области криму крыма европы європи союза союзу нато nato eu єс ес".split()
)
