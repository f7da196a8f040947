"""Which encoding a text file is in: strict UTF-8 first, then UTF-16, then a guess that is shown."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from charset_normalizer import CharsetMatches, from_bytes

from byname.core.errors import Problem
from byname.formats.tables import Limits, TableError

__all__ = ["Encoding", "find_encoding"]

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
# The order is the preference among equals: what offices of the region write, most usual first.
_CANDIDATES = ("cp1251", "koi8_u", "koi8_r", "cp866", "mac_cyrillic", "cp1252", "cp1250")
_SHOWN = {
    "cp1251": "windows-1251",
    "cp1252": "windows-1252",
    "cp1250": "windows-1250",
    "koi8_u": "koi8-u",
    "koi8_r": "koi8-r",
}
_FALLBACK = "cp1251"
# A UTF-8 file with a few broken bytes stays UTF-8: another encoding would have broken nearly every letter.
_BROKEN_SHARE = 0.05
# Spaces, digits and delimiters make every second byte of unmarked UTF-16 text a zero often enough.
_ZERO_SHARE = 0.10
_ZEROS = 3
# Byte by byte, random bytes hold such characters in one of ten; a text with a slip holds one or two.
_CONTROLS = bytes(code for code in (*range(32), 127) if code not in b"\t\n\v\f\r\x1a\x1b")
_FEW_CONTROLS = 4
_CONTROL_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to decode a file: Python codec, error rule, name for people, and remarks for the plan."""

    codec: str
    errors: str
    shown: str
    notes: tuple[str, ...] = ()


def find_encoding(stream: BinaryIO, *, name: str, limits: Limits) -> Encoding:
    """Decide the encoding of a seekable stream by reading it through; leaves it at its start.

    Raises TableError when the file is too big.
    """
    size = stream.seek(0, 2)
    stream.seek(0)
    if size > limits.bytes:
        raise TableError(
            Problem(
                "file-too-big", name, f"{size} bytes", f"a file may have at most {limits.bytes} bytes",
                "Split the list into parts and take in each.",
            )
        )  # fmt: skip
    sample = stream.read(_SAMPLE)
    if not (_by_mark(sample) or _by_zeros(sample)):
        _demand_text(sample, name)
    found = _by_mark(sample) or _by_zeros(sample) or _by_strict_utf8(stream) or _guess(stream)
    ends = _line_ends(stream) if not found.codec.startswith("utf-16") else ()
    stream.seek(0)
    return Encoding(found.codec, found.errors, found.shown, found.notes + ends)


def _demand_text(sample: bytes, name: str) -> None:
    """Refuse bytes that are no text in any encoding: lists hold no control characters but ends of lines and tabs."""
    count = len(sample) - len(sample.translate(None, _CONTROLS))
    if count >= _FEW_CONTROLS and count > _CONTROL_SHARE * len(sample):
        raise TableError(
            Problem(
                "not-a-list", name, f"{count} control characters in the first {len(sample)} bytes",
                "a CSV file is text", "The file may be damaged, or of another kind. Save the list as XLSX or CSV and take that in.",
            )
        )  # fmt: skip


def _by_mark(sample: bytes) -> Encoding | None:
    if sample.startswith(codecs.BOM_UTF16_LE):
        return Encoding("utf-16", "replace", "utf-16-le with BOM")
    if sample.startswith(codecs.BOM_UTF16_BE):
        return Encoding("utf-16", "replace", "utf-16-be with BOM")
    if sample.startswith(codecs.BOM_UTF8):
        return Encoding("utf-8-sig", "replace", "utf-8 with BOM")
    return None


def _by_zeros(sample: bytes) -> Encoding | None:
    """Find UTF-16 without a mark: ASCII characters in it leave zeros on one side only."""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    for codec, there, elsewhere in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if there >= _ZEROS and there > _ZERO_SHARE * half and elsewhere * 10 < there:
            return Encoding(
                codec, "replace", codec, (f"Read as {codec}: the file has no mark, its zero bytes say so.",)
            )
    return None


def _by_strict_utf8(stream: BinaryIO) -> Encoding | None:
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        for chunk in _chunks(stream):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return _by_nearly_utf8(stream)
    return Encoding("utf-8", "strict", "utf-8")


def _by_nearly_utf8(stream: BinaryIO) -> Encoding | None:
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    broken = whole = 0
    for chunk in _chunks(stream):
        text = decoder.decode(chunk)
        bad = text.count("\ufffd")
        broken += bad
        whole += len(text) - bad - len(text.encode("ascii", "ignore"))
    if whole == 0 or broken > max(_BROKEN_SHARE * whole, 1):
        return None
    return Encoding(
        "utf-8", "replace", "utf-8", ("Read as utf-8 although some bytes are broken: they are shown as \ufffd.",)
    )


def _guess(stream: BinaryIO) -> Encoding:
    fits = [match.encoding for match in _matches(_telling_lines(stream))]
    codec = fits[0] if fits else _FALLBACK
    shown = _SHOWN.get(codec, codec)
    others = ", ".join(sorted(_SHOWN.get(other, other) for other in fits[1:3]))
    doubt = f"; {others} would also be possible" if others else ""
    note = f"Encoding guessed: {shown}{doubt}. Look at a few names before you go on."
    return Encoding(codec, "replace", shown, (note,))


def _matches(sample: bytes) -> CharsetMatches:
    return from_bytes(
        sample, cp_isolation=list(_CANDIDATES), threshold=0.5, preemptive_behaviour=False, enable_fallback=False
    )


def _telling_lines(stream: BinaryIO) -> bytes:
    """Collect whole lines with letters beyond ASCII: only they tell one encoding from another."""
    sample = bytearray()
    stream.seek(0)
    while len(sample) < _SAMPLE and (line := stream.readline(_SAMPLE)):
        if not line.isascii():
            sample += line
    return bytes(sample)


def _line_ends(stream: BinaryIO) -> tuple[str, ...]:
    both = returns = feeds = 0
    last = b""
    for chunk in _chunks(stream):
        both += chunk.count(b"\r\n") + (last == b"\r" and chunk.startswith(b"\n"))
        returns += chunk.count(b"\r")
        feeds += chunk.count(b"\n")
        last = chunk[-1:]
    kinds = [word for word, count in (("CR LF", both), ("LF", feeds - both), ("CR", returns - both)) if count]
    return (f"Line ends are mixed ({', '.join(kinds)}); each ends a line.",) if len(kinds) > 1 else ()


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    stream.seek(0)
    while chunk := stream.read(_CHUNK):
        yield chunk
