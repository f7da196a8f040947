"""One-time links: what is stored of one lets nobody use it."""

from __future__ import annotations

import hashlib

__all__ = ["invitation_of"]


def invitation_of(token: str) -> str:
    """Give what is stored of a one-time link (SHA-256, 64 hexadecimal digits); "" for an empty token."""
    return hashlib.sha256(token.encode()).hexdigest() if token else ""
