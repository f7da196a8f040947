"""A PDF as an article; offsets count the code points of the text taken out of it."""

from __future__ import annotations

import io
import logging
from typing import Final

from byname.core.stories.blocks import Article, Note
from byname.formats.articles.errors import ArticleError, refused
from byname.formats.articles.lines import text_blocks

__all__ = ["read_pdf"]

_MOST_PAGES: Final = 300


def read_pdf(content: bytes, *, name: str) -> Article:
    """Read the text of each page in its order; raises ArticleError, also where no page holds any."""
    texts, title, author = _texts(content, name)
    empty = sum(not text.strip() for text in texts)
    if empty == len(texts):
        raise refused(
            name, f"{len(texts)} pages without text", "an article holds text",
            "They may be pictures of pages: run a text recognition over it first, or copy its text into a file.",
        )  # fmt: skip
    notes = (Note("press.note.scanned", (("n", str(empty)), ("pages", str(len(texts))))),) if empty else ()
    text = "\n\n".join(texts)
    return Article(text, text_blocks(text), "pdf", title=title, author=author, notes=notes)


def _texts(content: bytes, name: str) -> tuple[list[str], str, str]:
    try:
        import pdfplumber

        logging.getLogger("pdfminer").setLevel(logging.CRITICAL + 1)
        with pdfplumber.open(io.BytesIO(content)) as document:
            count = len(document.pages)
            if count > _MOST_PAGES:
                raise refused(
                    name,
                    f"{count} pages",
                    f"an article has at most {_MOST_PAGES} pages",
                    "Save the pages of the article alone.",
                )
            texts = [page.extract_text() or "" for page in document.pages]
            facts = {key: value for key, value in (document.metadata or {}).items() if isinstance(value, str)}
    except ArticleError:
        raise
    except Exception as error:
        what = (
            "a PDF that is locked with a password"
            if "Password" in type(error).__name__
            else f"a damaged PDF ({type(error).__name__})"
        )
        hint = "Open it in a PDF reader, copy its text into a file, and check that."
        raise refused(name, what, "an article is a PDF that can be read", hint) from None
    return texts, facts.get("Title", "").strip(), facts.get("Author", "").strip()
