"""A DOCX document as an article; offsets count the code points of the text taken out of it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any, Final

from byname.core.stories.blocks import Article, Block
from byname.core.stories.places import shown
from byname.formats.articles.errors import ArticleError, refused

__all__ = ["read_docx"]

_MOST_UNPACKED: Final = 256 * 1024 * 1024
_CHUNK: Final = 1 << 16
_HEADING: Final = re.compile(r"(?:heading|заголовок) ([1-6])", re.IGNORECASE)
_NOBODY: Final = frozenset({"python-docx", "user", "admin", "administrator", "unknown"})
_HINT: Final = "Open it in a word processor, save it anew as DOCX or as text, and check that."


def read_docx(content: bytes, *, name: str) -> Article:
    """Read paragraphs, headings and tables in their order; raises ArticleError."""
    _measure(content, name)
    document = _opened(content, name)
    pieces: list[str] = []
    blocks: list[Block] = []
    length = 0
    for tag, text in _lines(document):
        if text.strip():
            blocks.append(Block(shown(text, length), tag=tag))
        pieces.append(f"{text}\n")
        length += len(text) + 1
    if not blocks:
        raise refused(
            name,
            "a document without text",
            "an article holds text",
            "It may hold pictures alone. Copy its text into a file.",
        )
    facts = document.core_properties
    author = (facts.author or "").strip()
    return Article(
        "".join(pieces), tuple(blocks), "docx", title=(facts.title or "").strip(),
        author="" if author.casefold() in _NOBODY else author, language=(facts.language or "").casefold().partition("-")[0],
    )  # fmt: skip


def _measure(content: bytes, name: str) -> None:
    """Refuse an archive that would burst, by what it really unpacks to, before anything is read from it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if "word/document.xml" not in archive.namelist():
                raise refused(
                    name, "an archive that is no DOCX", "an article is a saved web page, a text, a DOCX or a PDF",
                    "Unpack it and check what is inside.",
                )  # fmt: skip
            left = _MOST_UNPACKED
            for part in archive.infolist():
                with archive.open(part) as stream:
                    while chunk := stream.read(_CHUNK):
                        left -= len(chunk)
                        if left < 0:
                            raise refused(
                                name,
                                "an archive that unpacks to far more than it is",
                                f"a DOCX unpacks to at most {_MOST_UNPACKED} bytes",
                                _HINT,
                            )
    except ArticleError:
        raise
    except Exception as error:
        raise refused(
            name, f"a damaged DOCX ({type(error).__name__})", "a DOCX is a whole ZIP archive", _HINT
        ) from None


def _opened(content: bytes, name: str) -> Any:
    try:
        from docx import Document

        return Document(io.BytesIO(content))
    except Exception as error:
        raise refused(name, f"a damaged DOCX ({type(error).__name__})", "a DOCX holds a document", _HINT) from None


def _lines(document: Any) -> Iterator[tuple[str, str]]:
    """Give each paragraph and each row's cells with the element that they would be on a page."""
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                yield from (("td", " ".join(cell.text.split("\n"))) for cell in row.cells)
        else:
            yield _tag(str(part.style.name) if part.style is not None else ""), part.text


def _tag(style: str) -> str:
    found = _HEADING.match(style)
    if found:
        return f"h{found[1]}"
    if style.casefold() in {"title", "назва", "название"}:
        return "h1"
    return "li" if style.casefold().startswith("list") else "p"
