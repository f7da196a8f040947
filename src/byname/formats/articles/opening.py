"""Open a file as an article, chosen by what its bytes are."""

from __future__ import annotations

import re
from typing import Final

from byname.core.stories.blocks import Article, Note
from byname.formats.articles.decoding import decoded
from byname.formats.articles.errors import ArticleError, refused
from byname.formats.articles.lines import text_blocks

__all__ = ["MOST_BYTES", "ArticleError", "open_article"]

MOST_BYTES: Final = 32 * 1024 * 1024
_REFUSED: Final = (
    (b"\xd0\xcf\x11\xe0", "an old Office file (DOC or XLS)", "Save it as DOCX and check that."),
    (b"{\\rtf", "an RTF document", "Save it as DOCX or text and check that."),
    (b"\x89PNG", "a picture", "Copy its text into a file and check that."),
    (b"\xff\xd8\xff", "a picture", "Copy its text into a file and check that."),
    (b"GIF8", "a picture", "Copy its text into a file and check that."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it and check what is inside."),
    (b"Rar!", "a RAR archive", "Unpack it and check what is inside."),
    (b"7z\xbc\xaf", "a 7z archive", "Unpack it and check what is inside."),
)
_MARKUP: Final = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|section|meta|title)\b[^<>]*>", re.IGNORECASE
)
_CLOSED: Final = re.compile(r"</(?:html|head|body|article|main|div|p|h[1-6]|section|title|a|span)\s*>", re.IGNORECASE)
_TURNED: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RULE: Final = "an article is a saved web page, a text, a DOCX or a PDF"


def open_article(content: bytes, *, name: str) -> Article:
    """Read a file's bytes as an article; `name` is for messages and for nothing else; nothing is fetched.

    Raises ArticleError with what was found, the rule and what to do.
    """
    if len(content) > MOST_BYTES:
        raise refused(
            name,
            f"{len(content)} bytes",
            f"an article has at most {MOST_BYTES} bytes",
            "Save the article alone, without its archive.",
        )
    for magic, what, hint in _REFUSED:
        if content.startswith(magic):
            raise refused(name, what, _RULE, hint)
    if content.startswith(b"%PDF"):
        from byname.formats.articles.pdf import read_pdf

        return read_pdf(content, name=name)
    if content.startswith(b"PK\x03\x04"):
        from byname.formats.articles.docx import read_docx

        return read_docx(content, name=name)
    text, notes = decoded(content, name=name)
    if not text.strip():
        raise refused(name, "no text", "an article holds text", "The file may be empty or cut off. Get it again.")
    if _TURNED.search(text):
        notes = (*notes, Note("press.note.turned"))
    if _is_markup(text):
        from byname.formats.articles.page import read_page

        return read_page(text, name=name, notes=notes)
    return Article(text, text_blocks(text), notes=notes)


def _is_markup(text: str) -> bool:
    """Whether a text is a web page: it begins as one, or holds elements that are opened and closed."""
    start = text.lstrip()[:200].casefold()
    if re.match(r"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", start, re.DOTALL):
        return True
    sample = text[:20_000]
    return (start.startswith("<") and bool(_MARKUP.search(sample))) or (
        len(_MARKUP.findall(sample)) >= 3 and bool(_CLOSED.search(sample))
    )
