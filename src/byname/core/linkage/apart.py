"""Whom one source itself keeps apart: a source that tells of two people is not outdone by one reviewer."""

from __future__ import annotations

from byname.core.linkage.records import LinkRecord, number_key, same_content

__all__ = ["kept_apart"]


def kept_apart(one: LinkRecord, other: LinkRecord) -> bool:
    """Tell whether two records are two persons by their own source: two rows of one document, or two numbers of one issuer.

    Two rows that say the same are a list's slip, which keeps nobody apart.
    """
    if one.document == other.document:
        return not same_content(one, other)
    numbers = number_key(one.number), number_key(other.number)
    issued = bool(one.number_issuer) and one.number_issuer == other.number_issuer
    return issued and all(numbers) and numbers[0] != numbers[1]
