"""Bytes of a page or text as code points: its mark, UTF-8, what the page declares, else a guess that is shown."""

from __future__ import annotations

import codecs
import io
import re
from typing import Final

from byname.core.stories.blocks import Note
from byname.formats.articles.errors import refused
from byname.formats.tables import Limits, TableError

__all__ = ["decoded"]

_DECLARED: Final = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w:.-]{2,40})",
    re.IGNORECASE,
)
_HEAD: Final = 4096
_CONTROLS: Final = bytes(code for code in (*range(32), 127) if code not in b"\t\n\v\f\r\x1a\x1b")
_FEW_CONTROLS, _CONTROL_SHARE, _PRINTABLE_SHARE = 4, 0.02, 0.9


def decoded(content: bytes, *, name: str) -> tuple[str, tuple[Note, ...]]:
    """Decode a file, with remarks for its reader; offsets of claims count the code points of this text.

    Line ends stay as they are; a mark of byte order at the start is no part of the text. Raises ArticleError for bytes
    that are no text in any encoding.
    """
    if not content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        plain = content.removeprefix(codecs.BOM_UTF8)
        try:
            text = plain.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            if not _holds_controls(plain):
                return text, ()
            # Text of two bytes a letter is valid UTF-8 too, full of control characters.
            return _guessed(content, name)
        if declared := _by_declaration(content):
            return declared
    return _guessed(content, name)


def _by_declaration(content: bytes) -> tuple[str, tuple[Note, ...]] | None:
    found = _DECLARED.search(content[:_HEAD])
    if not found:
        return None
    label = (found[1] or found[2]).decode("ascii")
    try:
        codec = codecs.lookup(label)
        if codec.name == "utf-8" or not codec._is_text_encoding:  # noqa: SLF001  # Python's own way to leave out base64
            return None
        return content.decode(codec.name), ()
    except (LookupError, UnicodeDecodeError):
        return None


def _guessed(content: bytes, name: str) -> tuple[str, tuple[Note, ...]]:
    from byname.formats.csv.encoding import find_encoding

    try:
        found = find_encoding(io.BytesIO(content), name=name, limits=Limits())
    except TableError:
        raise _binary(name, content) from None
    text = content.decode(found.codec, found.errors)
    sample = text[: 1 << 14]
    if sum(char.isprintable() or char.isspace() for char in sample) < _PRINTABLE_SHARE * len(sample):
        raise _binary(name, content)
    if found.shown.startswith("utf-") and not found.notes:
        return text, ()
    return text, (Note("press.note.encoding", (("encoding", found.shown),)),)


def _holds_controls(content: bytes) -> bool:
    sample = content[: 1 << 16]
    count = len(sample) - len(sample.translate(None, _CONTROLS))
    return count >= _FEW_CONTROLS and count > _CONTROL_SHARE * len(sample)


def _binary(name: str, content: bytes) -> Exception:
    return refused(
        name, f"{len(content)} bytes that are no text", "an article is a saved web page, a text, a DOCX or a PDF",
        "Save the page as HTML or copy its text into a file, and check that.",
    )  # fmt: skip
