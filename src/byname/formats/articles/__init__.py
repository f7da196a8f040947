"""A saved page, a text, a DOCX or a PDF as blocks with their places; nothing is ever fetched."""

from __future__ import annotations

from byname.formats.articles.opening import ArticleError, open_article

__all__ = ["ArticleError", "open_article"]
