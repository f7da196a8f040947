"""The other ways in which a name whose roles are not certain may be read."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from byname.core.names.given import canonical_given
from byname.core.names.parse import PersonName
from byname.core.names.roles import is_initial, named_like_surname, names_father
from byname.core.names.scripts import script_of

__all__ = ["other_readings", "plain_ending"]

# Czech and Slovak women, Lithuanian and Latvian men: endings that those languages put to any foreign name.
_CZECH: Final = re.compile(r"(?<=\w{3})ová\Z", re.IGNORECASE)
_BALTIC: Final = re.compile(r"(?<=\w{3})(?:[aiuy]s|s)\Z", re.IGNORECASE)


@lru_cache(maxsize=50_000)
def other_readings(name: PersonName) -> tuple[PersonName, ...]:
    """Return the readings of a name with roles exchanged, the middle name as the family name, or foreign endings taken off.

    A name whose roles a list itself tells has none but the last.
    """
    found = [] if name.roles_certain else [*_exchanged(name)]
    plain = plain_ending(name)
    return (*found, plain) if plain is not None else tuple(found)


def _exchanged(name: PersonName) -> list[PersonName]:
    family, given, middle = name.family, name.given, name.patronymic
    if not family and middle:
        return [_reading(name, middle, given, "")]
    found = [_reading(name, given, family, middle)]
    father = names_father(middle) or named_like_surname(middle) or canonical_given(middle) is not None
    if middle and not father and not is_initial(middle):
        found.append(_reading(name, middle, given, ""))
    return found


def _reading(name: PersonName, family: str, given: str, patronymic: str) -> PersonName:
    return PersonName(name.text, family, given, patronymic, roles_certain=False)


def plain_ending(name: PersonName) -> PersonName | None:
    """Return a name in Latin letters without the ending that Czech, or Lithuanian and Latvian, put to it; None if it has none."""
    if script_of(name.family) != "latn":
        return None
    family = _CZECH.sub("", name.family)
    if family != name.family:
        return PersonName(name.text, family, name.given, name.patronymic, name.roles_certain)
    family, given = _BALTIC.sub("", name.family), _BALTIC.sub("", name.given)
    if family == name.family or given == name.given:  # a Baltic man has the ending on both
        return None
    return PersonName(name.text, family, given, name.patronymic, name.roles_certain)
