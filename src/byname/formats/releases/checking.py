"""A published file checked without any register: with the public key alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from byname.core.errors import MisuseError
from byname.core.releases.canonical import digest_of
from byname.core.releases.draft import RETRACTION, statement_of
from byname.formats.releases.signing import key_code, signature_holds

__all__ = ["Checked", "Ended", "check_retraction", "check_signed"]


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether a file is as it was signed, its SHA-256, what it tells (empty where it is not), and the key's code."""

    holds: bool
    digest: str
    told: Mapping[str, Any]
    key: str


def check_signed(content: bytes, signature: bytes, public: str) -> Checked:
    """Check a signed file; raises MisuseError for what is no key, or was signed but is no statement of Byname.

    A file that names another key than the one it is checked with does not hold.
    """
    code = key_code(public)
    if not signature_holds(public, content, signature):
        return Checked(holds=False, digest=digest_of(content), told={}, key=code)
    told = statement_of(content)
    return Checked(holds=told["key"] == code, digest=digest_of(content), told=told, key=code)


@dataclass(frozen=True, slots=True)
class Ended:
    """A retraction that lies beside a figure: `state` is retracted, other-key (signed with `key`) or fails; what it tells."""

    state: str
    told: Mapping[str, Any]
    key: str = ""


def check_retraction(figure: Checked, content: bytes, signature: bytes, public: str) -> Ended:
    """Check whether a file retracts a figure that holds; what another key signed is neither believed nor passed over."""
    try:
        told = statement_of(content)
    except MisuseError:
        return Ended("fails", {})
    if told["type"] != RETRACTION or told.get("figure_sha256") != figure.digest:
        return Ended("fails", {})
    if told["key"] != figure.key:
        return Ended("other-key", {}, str(told["key"]))
    return Ended("retracted", told, figure.key) if signature_holds(public, content, signature) else Ended("fails", {})
