"""English sentences of two lists compared, and of two names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["COMPARISONS"]

COMPARISONS: Mapping[str, str] = MappingProxyType(
    {
        "comparison.title": "Lists compared",
        "comparison.read": "read: {columns}[; not compared: {unread}]",
        "comparison.lines": "{name}: {lines} lines",
        "comparison.same": "the same",
        "comparison.changed": "changed",
        "comparison.to-decide": "to decide",
        "comparison.gone": "gone",
        "comparison.new": "new",
        "comparison.same.one-list": "of somebody named twice",
        "comparison.changed.one-list": "of somebody named twice, told otherwise",
        "comparison.to-decide.one-list": "to decide",
        "comparison.gone.one-list": "named once",
        "comparison.new.one-list": "new",
        "comparison.possible": "possible, weak",
        "comparison.aside.header": "of headings",
        "comparison.aside.blank": "blank",
        "comparison.aside.total": "of totals",
        "comparison.aside.nobody": "that name nobody",
        "comparison.head.to-decide": "To decide: a human says whether these are one person",
        "comparison.head.changed": "Changed: one person, told otherwise",
        "comparison.head.same": "One person named twice",
        "comparison.head.gone": "Gone: in the first list alone",
        "comparison.head.new": "New: in the second list alone",
        "comparison.column.row": "Row",
        "comparison.column.class": "What",
        "comparison.column.decision": "Decision (same / different)",
        "comparison.column.left": "First list",
        "comparison.column.left-name": "Name there",
        "comparison.column.left-birth": "Born, there",
        "comparison.column.right": "Second list",
        "comparison.column.right-name": "Name here",
        "comparison.column.right-birth": "Born, here",
        "comparison.column.chance": "Chance",
        "comparison.column.likeness": "Likeness",
        "comparison.column.changed": "Changed",
        "comparison.column.only-one": "Only one says",
        "comparison.column.why": "Why",
        "comparison.column.purpose": "Purpose",
        "comparison.more": "… and {number} more; --xlsx OUT writes all of them",
        "comparison.not-compared": "{rows} rows or more say what so many others say that they were compared only where something else agrees too",
        "names.same-name": "These can be one person's name: {left} and {right}. A name alone is not a person: more has to agree.",
        "names.other-name": "These are two names: {left} and {right}.",
        "names.cannot-tell": "These may be one name, but one of them says too little: {left} and {right}.",
        "names.family.agrees": "The family name agrees: {left} and {right}.",
        "names.family.conflicts": "The family names differ: {left} and {right}.",
        "names.family.missing": "The family name cannot be compared[: {left}][ and {right}].",
        "names.given.agrees": "The given name agrees: {left} and {right}.",
        "names.given.conflicts": "The given names differ: {left} and {right}.",
        "names.given.missing": "The given name cannot be compared fully[: {left}][ and {right}].",
        "names.patronymic.agrees": "The patronymic agrees: {left} and {right}.",
        "names.patronymic.conflicts": "The patronymics differ, which tells father from son: {left} and {right}.",
        "names.patronymic.missing": "The patronymic is told by one at most, which contradicts nothing[: {left}][ {right}].",
    }
)
