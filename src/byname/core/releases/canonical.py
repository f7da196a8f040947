"""One way to write a value as JSON, so that the same value has the same bytes and one signature (after RFC 8785).

Only what needs no rounding is written: objects, lists, text, whole numbers, true, false, null. Names are plain ASCII, so
that the order of their letters is the same in every reading of the standard.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, NoReturn

from byname.core.errors import MisuseError

__all__ = ["canonical", "digest_of", "read_canonical"]

_LARGEST = 2**53 - 1  # what every reader of JSON holds exactly
_DEEPEST = 16


def canonical(value: Any) -> bytes:
    """Write a value in its one form, UTF-8 without blanks; raises MisuseError for what has none (a fraction, a surrogate)."""
    _check(value, 0)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode()


def read_canonical(content: bytes) -> Any:
    """Read what `canonical` wrote; raises MisuseError for any other bytes, though they may be JSON too."""
    try:
        value = json.loads(content.decode(), parse_constant=_refuse, object_pairs_hook=_once)
        same = canonical(value) == content
    except (UnicodeError, ValueError, RecursionError):
        raise MisuseError("This is no JSON of a frozen figure: it cannot be read.") from None
    if not same:
        raise MisuseError(
            "This JSON is not in the one form that is signed (names in order, no blanks). It was changed after it was "
            "signed: use the file as it was published."
        )
    return value


def digest_of(content: bytes) -> str:
    """Give the SHA-256 of a file by which a figure is cited, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _refuse(_text: str) -> NoReturn:
    raise ValueError


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _check(value: Any, depth: int) -> None:
    if depth > _DEEPEST:
        raise MisuseError("A figure to be signed nests too deeply.")
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, int):
        if abs(value) > _LARGEST:
            raise MisuseError(f"{value} is too large for a figure to be signed.")
    elif isinstance(value, str):
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            raise MisuseError("A text to be signed has half a letter in it (a surrogate).")
    elif isinstance(value, dict):
        for name, part in value.items():
            if not (isinstance(name, str) and name.isascii() and name):
                raise MisuseError(f"{name!r} is no name of a signed figure: those are plain ASCII.")
            _check(part, depth + 1)
    elif isinstance(value, list | tuple):
        for part in value:
            _check(part, depth + 1)
    else:
        raise MisuseError(f"A {type(value).__name__} has no form to be signed in; write it as text or a whole number.")
