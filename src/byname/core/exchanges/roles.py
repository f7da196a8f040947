"""The role of a list in the course of an exchange, and what a document of that role is by habit."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from byname.core.errors import MisuseError
from byname.core.events import DocumentKind, SourceKind

__all__ = ["LISTING_FIELDS", "ListRole", "demand_kind", "kind_for", "known_role", "role_of"]


class ListRole(StrEnum):
    """What a list says of those on it, in the order in which an exchange usually goes."""

    REQUESTED = "requested"
    OFFERED = "offered"
    REFUSED = "refused"
    AGREED = "agreed"
    WITHDRAWN = "withdrawn"
    BROUGHT = "brought"
    HANDED_OVER = "handed-over"
    DECLINED = "declined"


LISTING_FIELDS: Final = frozenset({"reason", "instead_of"})
"""Fields that say something of a place on a list and nothing of the person."""

_USUAL: Final[Mapping[ListRole, DocumentKind]] = MappingProxyType({ListRole.HANDED_OVER: DocumentKind.HANDOVER_ACT})
_EVIDENCE: Final[Mapping[ListRole, frozenset[DocumentKind]]] = MappingProxyType(
    {
        ListRole.OFFERED: frozenset({DocumentKind.CAPTIVE_LIST, DocumentKind.CONFIRMATION}),
        ListRole.BROUGHT: frozenset({DocumentKind.CAPTIVE_LIST, DocumentKind.CONFIRMATION}),
        ListRole.HANDED_OVER: frozenset({DocumentKind.HANDOVER_ACT}),
    }
)
_FROM_THE_HOLDER: Final = frozenset({ListRole.OFFERED, ListRole.BROUGHT})


def known_role(text: str) -> ListRole:
    """Give a list role by its code; raises MisuseError with those there are."""
    try:
        return ListRole(text)
    except ValueError:
        raise MisuseError(f"{text!r} is no role of a list. Roles: {', '.join(ListRole)}.") from None


def role_of(kind: str, role: str) -> ListRole | None:
    """Give the role of a document: the one told, handed over for an act without one, None for any other document."""
    if role in set(ListRole):
        return ListRole(role)
    return ListRole.HANDED_OVER if kind == DocumentKind.HANDOVER_ACT and not role else None


def kind_for(role: ListRole, source_kind: str) -> DocumentKind:
    """Give the kind of document that a list in this role is by habit.

    Whom the detaining power itself offers or brings it holds, by its own word; an act tells who came home. Any other list
    in an exchange is somebody's wish, and our own outgoing lists are never evidence.
    """
    if role in _FROM_THE_HOLDER and source_kind == SourceKind.DETAINING:
        return DocumentKind.CAPTIVE_LIST
    return _USUAL.get(role, DocumentKind.EXCHANGE_LIST)


def demand_kind(kind: str, role: str) -> None:
    """Refuse a kind that a list in this role cannot be, and a list in the course of an exchange without a role (MisuseError).

    What somebody asks for or agrees on is no evidence of anything, so it cannot be filed as if it told of a captivity.
    """
    if kind == DocumentKind.PRESS_TEXT:
        raise MisuseError("A press text is no list of people. Take it in as a story: byname story take-in FILE.")
    if role not in set(ListRole):
        if kind == DocumentKind.EXCHANGE_LIST:
            raise MisuseError(f"A list in the course of an exchange needs its role. Roles: {', '.join(ListRole)}.")
        return
    known = {DocumentKind.EXCHANGE_LIST, *_EVIDENCE.get(ListRole(role), ())} - (
        {DocumentKind.EXCHANGE_LIST} if role == ListRole.HANDED_OVER else set()
    )
    if kind not in known:
        raise MisuseError(
            f"A list in the role {role!r} cannot be filed as {kind!r}: what is asked for or agreed is no evidence of a "
            f"captivity or a return. File it as: {', '.join(sorted(known))}."
        )
