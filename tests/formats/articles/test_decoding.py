from __future__ import annotations

import pytest

from byname.formats.articles.decoding import decoded
from byname.formats.articles.errors import ArticleError

TEXT = "У суботу штаб повідомив, що додому повернули 120 людей. Їх тримали два роки.\r\n" * 3


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_line_ends_stay_and_a_mark_of_byte_order_is_no_text(codec: str) -> None:
    """Offsets point into the text as given."""
    assert decoded(TEXT.encode(codec), name="x")[0] == TEXT


def test_a_page_is_read_as_it_declares() -> None:
    page = f'<html><head><meta charset="koi8-u"></head><p>{TEXT}</p>'
    assert decoded(page.encode("koi8-u"), name="x") == (page, ())
    older = page.replace('charset="koi8-u"', 'http-equiv="Content-Type" content="text/html; charset=windows-1251"')
    assert decoded(older.encode("cp1251"), name="x")[0] == older


def test_an_encoding_that_nobody_names_is_guessed_and_said() -> None:
    text, notes = decoded(TEXT.encode("cp1251"), name="x")
    assert text == TEXT
    assert [(note.code, note.values) for note in notes] == [("press.note.encoding", (("encoding", "windows-1251"),))]


@pytest.mark.parametrize("declared", ["base64", "no-such", "rot13", "utf-8"])
def test_a_false_declaration_is_not_followed(declared: str) -> None:
    page = f'<meta charset="{declared}">{TEXT}'
    assert decoded(page.encode("cp1251"), name="x")[0] == page


def test_bytes_that_are_no_text_are_refused_in_a_sentence() -> None:
    with pytest.raises(
        ArticleError, match=r"x: found '\d+ bytes that are no text'; an article is .* Save the page as HTML"
    ):
        decoded(bytes(range(256)) * 20, name="x")


@pytest.mark.parametrize("codec", ["cp1251", "koi8-u", "cp866", "iso8859-5", "utf-16", "utf-32"])
def test_no_text_is_decoded_into_an_error(codec: str) -> None:
    """Read right, or read otherwise and said, or refused in a sentence: never a fault of the program."""
    try:
        text, notes = decoded((TEXT * 5).encode(codec, errors="replace"), name="x")
    except ArticleError as error:
        text, notes = str(error), ()
    assert text == TEXT * 5 or notes or "x: found" in text


@pytest.mark.parametrize("cut", range(1, 4))
def test_a_text_cut_off_in_the_middle_of_a_letter_is_still_read(cut: int) -> None:
    text, _notes = decoded((TEXT * 4).encode()[:-cut], name="x")
    assert "120" in text
