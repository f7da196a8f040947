from __future__ import annotations

import pytest
import typst

from byname.formats.articles import ArticleError, open_article

SOURCE = """#set document(title: "Exchange", author: "Ann Sample")
#set page(width: 15cm, height: 12cm)
= Exchange brings 120 people home

The headquarters announced on Saturday that 120 people had come back in the second stage of the agreement, among them sailors.

#pagebreak()
У суботу штаб повідомив, що додому повернули 131 людину.
"""


def test_a_pdf_gives_its_text_page_by_page() -> None:
    article = open_article(typst.compile(SOURCE.encode()), name="x.pdf")
    assert (article.form, article.title, article.author) == ("pdf", "Exchange", "Ann Sample")
    title, body, last = (block.text for block in article.blocks)
    assert title == "Exchange brings 120 people home"
    assert body.startswith("The headquarters announced on Saturday that 120 people had come back in the second stage")
    assert "131 людину" in last


def test_offsets_point_into_the_text_taken_out() -> None:
    article = open_article(typst.compile(SOURCE.encode()), name="x.pdf")
    block = article.blocks[1]
    at = block.text.index("120")
    start, end = block.shown.place(at, at + 3)
    assert article.text[start:end] == "120"


def test_pages_that_are_pictures_are_counted() -> None:
    article = open_article(typst.compile(f"{SOURCE}#pagebreak()\n#rect()".encode()), name="x.pdf")
    assert [(note.code, dict(note.values)) for note in article.notes] == [
        ("press.note.scanned", {"n": "1", "pages": "3"})
    ]
    with pytest.raises(ArticleError, match="1 pages without text"):
        open_article(typst.compile(b"#rect()"), name="x.pdf")


@pytest.mark.parametrize("number", ["205", "1,279", "1\u202f279", "6 365"])
def test_a_number_of_a_pdf_is_read_whole(number: str) -> None:
    article = open_article(
        typst.compile(f"= Home\n\nAnother {number} people came home, the staff said.".encode()), name="x.pdf"
    )
    digits = "".join(char for char in number if char.isdigit())
    assert digits in "".join(char for char in article.text if char.isdigit())
    assert all(
        article.text[block.shown.start : block.shown.end].split() == block.text.split() for block in article.blocks
    )


def test_two_columns_are_read_one_after_the_other() -> None:
    source = "#set page(columns: 2, width: 16cm, height: 9cm)\nAnother 120 people came home. #colbreak()\nThe other 131 wait."
    text = open_article(typst.compile(source.encode()), name="x.pdf").text
    assert text.index("120") < text.index("came home") < text.index("131")
