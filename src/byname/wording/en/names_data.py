"""English sentences on how two names are read, and what is alike in them without being the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["NAMES"]

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "names.likely-name": "These may be one person's name, though not all of it is spelt alike: {left} and {right}. A name alone is not a person: more has to agree.",
        "names.read": "{text} is read as {roles}.",
        "names.read-unsure": "{text} is read as {roles}; which part is which is not certain.",
        "names.read-nothing": "{text} holds no name.",
        "names.role.family": "family name {value}",
        "names.role.given": "given name {value}",
        "names.role.patronymic": "patronymic or middle name {value}",
        "names.family.loosely": "The family names are only alike by ear: {left} and {right}.",
        "names.given.loosely": "The given names are only alike by ear: {left} and {right}.",
        "names.given.short": "One given name may be a short form of the other, or both of a third: {left} and {right}.",
        "names.patronymic.loosely": "The patronymics are only alike by ear: {left} and {right}.",
        "names.together": "The letters are the same, but the words are parted elsewhere: {left} and {right}.",
        "names.initial.family": "Of the family name one gives only an initial, which fits: {left} and {right}.",
        "names.initial.given": "Of the given name one gives only an initial, which fits: {left} and {right}.",
        "names.initial.patronymic": "Of the patronymic one gives only an initial, which fits: {left} and {right}.",
    }
)
"""How two names are read, and what agrees loosely only."""
