"""Public numbers of records: a keyed permutation that tells nothing of order or source, with a check digit."""

from __future__ import annotations

import hashlib

from byname.core.errors import MisuseError

__all__ = ["NumberError", "check_number", "public_number"]

_HALF = 32_768  # a Feistel network over two 15-bit halves permutes 2**30 numbers: over a thousand million
_ROUNDS = 4
_SPACE = _HALF * _HALF
_FIRST = 1_000_000_000
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


class NumberError(MisuseError):
    """A number whose check digit does not fit: somebody mistyped it."""


def public_number(record: int, secret: bytes) -> str:
    """Give record `record` (1 ... 2**30 - 1) its public number: ten digits and a Damm check digit, as `1234567890-1`."""
    if not 0 < record < _SPACE:
        message = f"Record {record} is outside the numbers that this register can give (1 to {_SPACE - 1})."
        raise MisuseError(message)
    left, right = divmod(record, _HALF)
    for turn in range(_ROUNDS):
        mixed = hashlib.blake2b(right.to_bytes(2, "big") + bytes([turn]), digest_size=2, key=secret).digest()
        left, right = right, left ^ (int.from_bytes(mixed, "big") % _HALF)
    digits = str(_FIRST + left * _HALF + right)
    return f"{digits}-{_check_digit(digits)}"


def check_number(text: str) -> str:
    """Give a number as it is stored, blanks and hyphens aside; raises NumberError where its check digit does not fit."""
    digits = "".join(character for character in text if character.isascii() and character.isdecimal())
    if len(digits) != len(str(_FIRST)) + 1 or _check_digit(digits[:-1]) != digits[-1]:
        message = f"{text!r} is no number of this register: ten digits and a check digit that fits. Look for a slip of two digits."
        raise NumberError(message)
    return f"{digits[:-1]}-{digits[-1]}"


def _check_digit(digits: str) -> str:
    """Give the Damm check digit (H. M. Damm 2004), which finds each single slip and each swap of neighbours."""
    interim = "0"
    for digit in digits:
        interim = _DAMM[int(interim)][int(digit)]
    return interim
