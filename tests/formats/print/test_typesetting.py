"""Data are printed and never run, and the same data are the same bytes."""

from __future__ import annotations

import typst

from byname.formats.print.typesetting import SOURCES, typeset
from tests.formats.print.pdftext import text_of
from tests.formats.print.test_rollcall import LABELS, call

PAGE = {
    "labels": LABELS, "facts": {}, "made_up": False, "digest": "R0", "total": 1, "ticks": [], "blank": 1,
    "pages": [{"first": 1, "last": 1, "rows": [{"no": "1", "name": "Жмаковенко", "also": "", "unit": "", "born": ""}]}],
}  # fmt: skip


def test_the_same_data_are_the_same_bytes() -> None:
    assert typeset("rollcall.typ", PAGE) == typeset("rollcall.typ", PAGE)
    assert len(call(3).people) == 3


def test_a_page_can_be_a_picture_of_itself() -> None:
    pictures = typeset("rollcall.typ", PAGE, form="png")
    assert len(pictures) == 2
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_half_a_letter_of_a_cut_file_is_printed_as_a_sign() -> None:
    rows = [{**PAGE["pages"][0]["rows"][0], "name": "Жма\ud83d"}]  # type: ignore[index]  # a page of the sample above
    [pdf] = typeset("rollcall.typ", PAGE | {"pages": [{"first": 1, "last": 1, "rows": rows}]})
    assert "Жма?" in text_of(pdf)[0]


def test_sources_ask_no_other_machine_and_carry_their_fonts() -> None:
    families = typst.Fonts(include_system_fonts=False).families()
    for source in SOURCES.glob("*.typ"):
        text = source.read_text(encoding="utf-8")
        assert "@preview" not in text
        assert "import " not in text
        assert all(font in families for font in ("Libertinus Serif", "DejaVu Sans Mono"))
        assert 'font: "Libertinus Serif"' in text
