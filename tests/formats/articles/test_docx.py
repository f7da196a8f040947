from __future__ import annotations

import io
import zipfile

import pytest
from docx import Document
from docx.document import Document as DocumentType

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


def saved(made: DocumentType) -> bytes:
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    "text",
    [
        "Додому повернулися 205 захисників.",
        "Домой вернулись 1\u202f279 военных.",
        "205 came home & 3 <medics>.",
        "⚡️ 205 вдома 🇺🇦",
    ],
)
def test_a_paragraph_is_read_as_it_is_written(text: str) -> None:
    made = Document()
    made.add_paragraph(text)
    article = open_article(saved(made), name="x.docx")
    assert [block.text for block in article.blocks] == [text]
    assert article.text[article.blocks[0].shown.start : article.blocks[0].shown.end] == text


def test_a_number_that_is_half_bold_is_one_number() -> None:
    made = Document()
    paragraph = made.add_paragraph("Another ")
    paragraph.add_run("1,").bold = True
    paragraph.add_run("279")
    paragraph.add_run(" people came home.")
    assert [block.text for block in open_article(saved(made), name="x.docx").blocks] == [
        "Another 1,279 people came home."
    ]


def test_a_line_break_in_a_paragraph_parts_no_words_together() -> None:
    made = Document()
    made.add_paragraph("On 6 May 2025\n205 came home.")
    text = " ".join(block.text for block in open_article(saved(made), name="x.docx").blocks)
    assert " ".join(text.split()) == "On 6 May 2025 205 came home."


def test_the_name_of_a_file_decides_nothing() -> None:
    made = Document()
    made.add_paragraph("Another 120 people came home.")
    assert open_article(saved(made), name="page.html").form == "docx"
