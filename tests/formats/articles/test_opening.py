from __future__ import annotations

import pytest

from byname.formats.articles import ArticleError, open_article
from byname.formats.articles.opening import MOST_BYTES


def test_a_text_stays_as_given() -> None:
    article = open_article(b"One.\r\n\r\nTwo.", name="x.txt")
    assert (article.form, article.text, [block.text for block in article.blocks]) == (
        "text",
        "One.\r\n\r\nTwo.",
        ["One.", "Two."],
    )


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE html><p>x",
        "  <html>x",
        "<?xml version='1.0'?>\n<html>x",
        "<!-- saved from here -->\n<html>x",
        "<p>One</p>",
        "One <p>two</p><p>three</p><p>four</p>",
    ],
)
def test_a_page_is_known_by_what_it_holds(source: str) -> None:
    assert open_article(source.encode(), name="page.txt").form == "html"


@pytest.mark.parametrize("text", ["1 < 2 and 3 > 2", "Write <b> for bold.", "<sarcasm>", "He said: <p>."])
def test_a_text_with_a_mark_in_it_is_no_page(text: str) -> None:
    assert open_article(text.encode(), name="x.html").form == "text"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "no text"),
        (b" \n\t", "no text"),
        (b"<html><body></body></html>", "a web page without text"),
        (b"<html><script>x</script>", "a web page without text"),
        (b"\x89PNG\r\n", "a picture"),
        (b"\xd0\xcf\x11\xe0x", "an old Office file"),
        (b"{\\rtf1 x}", "an RTF document"),
        (b"\x1f\x8bx", "a gzip archive"),
        (b"%PDF-1.4 broken", "a damaged PDF"),
        (b"PK\x03\x04broken", "a damaged DOCX"),
        (b"\x00\x01\x02\x03\x04\x05\x06\x07" * 50, "no text"),
        (b"x" * (MOST_BYTES + 1), f"{MOST_BYTES + 1} bytes"),
    ],
)
def test_what_is_no_article_is_refused_with_what_to_do(content: bytes, what: str) -> None:
    with pytest.raises(ArticleError) as refused:
        open_article(content, name="file")
    problem = refused.value.problem
    assert what in problem.found
    assert problem.where == "file"
    assert problem.rule
    assert problem.hint.endswith(".")


def test_marks_that_turn_the_writing_around_are_said() -> None:
    article = open_article("It held \u202e6563\u202c people.".encode(), name="x")
    assert [note.code for note in article.notes] == ["press.note.turned"]
    assert article.blocks[0].text == "It held 6563 people."


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (b"Another 120 people came home.", "text"), (b"<html><p>Another 120 came home.", "html"),
        (b"\xef\xbb\xbf<!DOCTYPE html><p>Another 120.", "html"), (b"  \n <html><p>Another 120.", "html"),
        ("<!DOCTYPE html><p>Another 120 came home.".encode("utf-16"), "html"), (b"<?xml version='1.0'?><html><p>Another 120.", "html"),
        (b"2 < 3 and 5 > 4: 120 people came home.", "text"), (b"<3 for 120 people who came home", "text"),
        (b"{{ 7*7 }} <script>alert(1)</script> 120 came home", "text"),
    ],
)  # fmt: skip
def test_what_its_bytes_are_decides_how_a_file_is_read(content: bytes, form: str) -> None:
    article = open_article(content, name="x.bin")
    assert article.form == form
    assert "120" in " ".join(block.text for block in article.blocks)


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u2067", "\u202a"])
def test_marks_that_turn_writing_around_are_said(mark: str) -> None:
    article = open_article(f"Another {mark}021 came home.".encode(), name="x")
    assert [note.code for note in article.notes] == ["press.note.turned"]
