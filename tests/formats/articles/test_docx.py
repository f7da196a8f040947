from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document

from byname.formats.articles import ArticleError, open_article


def document(*, title: str = "") -> bytes:
    made = Document()
    made.core_properties.title = title
    made.add_heading("Exchange brings 120 people home", level=1)
    made.add_paragraph("The headquarters announced on Saturday that 120 people had come back.")
    made.add_paragraph("131 of the border service", style="List Bullet")
    table = made.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Navy", "142"
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def test_a_document_gives_headings_paragraphs_lists_and_tables_in_order() -> None:
    article = open_article(document(title="Exchange"), name="x.docx")
    assert (article.form, article.title, article.author) == ("docx", "Exchange", "")
    assert [block.tag for block in article.blocks] == ["h1", "p", "li", "td", "td"]
    for block in article.blocks:
        assert article.text[block.shown.start : block.shown.end] == block.text


def packed(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (packed(other=b"x"), "an archive that is no DOCX"), (packed(word__document=b"<x/>"), "a damaged DOCX"),
        (packed(word__document=b"0" * 300_000_000), "an archive that unpacks to far more than it is"), (document()[:-50], "a damaged DOCX"),
    ],
)  # fmt: skip
def test_an_archive_that_is_no_whole_document_is_refused(content: bytes, what: str) -> None:
    with pytest.raises(ArticleError) as refused:
        open_article(content, name="x.docx")
    assert what in refused.value.problem.found


def test_a_document_without_text_says_so() -> None:
    stream = io.BytesIO()
    Document().save(stream)
    with pytest.raises(ArticleError, match="a document without text"):
        open_article(stream.getvalue(), name="x.docx")
