"""The one table of fields: it drives how a cell is read, compared, chosen, labelled, ranked and disclosed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from byname.core.fields_data import HEADERS
from byname.core.names import repair_mixed

__all__ = [
    "FIELDS",
    "FIELD_OF",
    "HEADER_OF",
    "Choice",
    "Comparison",
    "Field",
    "FieldType",
    "Sensitivity",
    "fold_header",
]

FieldType = Literal["name", "text", "date", "code", "number"]
Sensitivity = Literal["open", "group", "identity", "protected", "secret"]
Comparison = Literal["name", "date", "exact", "unit", "place", "none"]
Choice = Literal[
    "most-reliable-then-most-precise", "most-reliable-else-none", "fullest-then-most-told", "latest", "all"
]

_BEST: Final = "most-reliable-then-most-precise"
_ELSE_NONE: Final = "most-reliable-else-none"
_FULLEST: Final = "fullest-then-most-told"
_LATEST: Final = "latest"
_ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that a record can say.

    `sensitivity`: open to every role; group only in counts and to those who see persons; identity to those who see
    persons; protected and secret by a right of their own. `compared` is how the linker weighs it, `chosen` the rule
    for the value that stands, `rankable` whether an order of persons may use it, `boundable` whether a bound of a list
    may, so that no group gets all or nothing, `needs_approval` whether a second person must say yes. `headers` are
    column headings by language.
    """

    code: str
    type: FieldType
    sensitivity: Sensitivity
    compared: Comparison
    chosen: Choice
    rankable: bool
    boundable: bool
    needs_approval: bool
    headers: MappingProxyType[str, tuple[str, ...]]

    @property
    def label(self) -> str:
        """Give the key under which wording has the field's label."""
        return f"field.{self.code}"


_TABLE: Final[tuple[tuple[str, FieldType, Sensitivity, Comparison, Choice], ...]] = (
    ("name", "name", "identity", "name", _FULLEST),
    ("family", "name", "identity", "name", _FULLEST),
    ("given", "name", "identity", "name", _FULLEST),
    ("patronymic", "name", "identity", "name", _FULLEST),
    ("birth_date", "date", "identity", "date", _BEST),
    ("birth_place", "text", "identity", "place", _BEST),
    ("sex", "code", "group", "exact", _BEST),
    ("rank", "text", "group", "none", _LATEST),
    ("unit", "text", "group", "unit", _LATEST),
    ("number", "number", "identity", "exact", _ALL),
    ("category", "code", "group", "exact", _BEST),
    ("call_sign", "text", "protected", "none", _ALL),
    ("capture_date", "date", "group", "date", _BEST),
    ("capture_place", "text", "group", "place", _BEST),
    ("missing_date", "date", "group", "none", _BEST),
    ("status", "text", "group", "none", _LATEST),
    ("status_date", "date", "group", "none", _LATEST),
    ("camp", "text", "secret", "none", _LATEST),
    ("return_date", "date", "group", "none", _BEST),
    ("release_date", "date", "group", "none", _BEST),
    ("escape_date", "date", "protected", "none", _BEST),
    ("third_state_date", "date", "protected", "none", _BEST),
    ("death_date", "date", "protected", "none", _BEST),
    ("death_place", "text", "protected", "none", _BEST),
    ("death_degree", "code", "protected", "none", _BEST),
    ("exchange", "code", "open", "none", _ALL),
    ("phase", "code", "open", "none", _ALL),
    ("power", "code", "open", "exact", _ELSE_NONE),
    ("holder", "code", "group", "none", _LATEST),
    ("list_id", "number", "identity", "none", _ALL),
    ("phone", "text", "protected", "none", _ALL),
    ("address", "text", "protected", "none", _ALL),
    ("kin", "text", "protected", "none", _ALL),
    ("note", "text", "protected", "none", _ALL),
    ("service", "text", "group", "none", _BEST),
    ("sector", "text", "group", "none", _BEST),
    ("health", "code", "protected", "none", _LATEST),
    ("reason", "text", "protected", "none", _ALL),
    ("instead_of", "text", "identity", "none", _ALL),
)
# Age, sex, health, time in captivity and being a civilian may order an exchange list; who somebody is or served with may not.
_RANKABLE: Final = frozenset({"birth_date", "sex", "health", "capture_date", "missing_date", "category"})
# Where somebody served, was taken and stood in rank may only balance a list. Who somebody is, what the press writes, and
# who pays may do neither: no field tells fame, ethnicity or payment, and none may be made to.
_BOUNDABLE: Final = _RANKABLE | {"unit", "capture_place", "sector", "rank", "service"}
# Law 7: a death counts only after two approvals.
_APPROVED: Final = frozenset({"death_date", "death_degree"})

_JOINED = re.compile(r"[\"'’ʼ`´«»“”„]")
_SPLIT = re.compile(r"[^\w/]+|_+")


def fold_header(text: str) -> str:
    """Fold a column heading for comparison: case, ё, quotes, dots, №, spaces and look-alike letters do not matter."""
    plain = _SPLIT.sub(" ", _JOINED.sub("", text.casefold().replace("ё", "е").replace("№", " n "))).split()
    return " ".join(repair_mixed(word) for word in plain)


def _headers(code: str) -> MappingProxyType[str, tuple[str, ...]]:
    return MappingProxyType({language: tuple(forms.split("|")) for language, forms in HEADERS[code].items()})


FIELDS: Final[tuple[Field, ...]] = tuple(
    Field(
        code,
        kind,
        sensitivity,
        compared,
        chosen,
        code in _RANKABLE,
        code in _BOUNDABLE,
        code in _APPROVED,
        _headers(code),
    )
    for code, kind, sensitivity, compared, chosen in _TABLE
)
"""Every field, in the order in which a record shows them."""

FIELD_OF: Final[MappingProxyType[str, Field]] = MappingProxyType({field.code: field for field in FIELDS})
"""Each field by its code."""

HEADER_OF: Final[MappingProxyType[str, str]] = MappingProxyType(
    {
        fold_header(form): field.code
        for field in reversed(FIELDS)
        for form in (field.code, *(form for forms in field.headers.values() for form in forms))
    }
)
"""Field code by folded heading; where two fields share a heading, the earlier field in the table has it."""
