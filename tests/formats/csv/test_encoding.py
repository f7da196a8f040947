"""An encoding is proved where it can be and guessed aloud where it cannot."""

from __future__ import annotations

import io

import pytest

from byname.formats import Limits, TableError
from byname.formats.csv.encoding import Encoding, find_encoding

NAMES = "ПІБ;Місто\nГолубець Ілля Євгенович;Їжакове\nҐудзь Юрій;Єдине\n"


def found(data: bytes) -> Encoding:
    """Find the encoding of these bytes."""
    return find_encoding(io.BytesIO(data), name="list.csv", limits=Limits())


def test_ascii_lines_before_the_first_letter_do_not_hide_the_encoding() -> None:
    assert found(b"1;2;3\n" * 40_000 + NAMES.encode("cp1251")).shown == "windows-1251"


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_a_file_cut_inside_a_letter_stays_utf8(cut: int) -> None:
    encoding = found((NAMES * 20).encode()[:-cut] + b"\xd0")
    assert (encoding.codec, encoding.errors) == ("utf-8", "replace")


def test_a_few_zero_bytes_do_not_make_utf16() -> None:
    assert found(NAMES.encode() + b"a\0b\0").codec == "utf-8"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_known_by_its_zeros(codec: str) -> None:
    assert found(NAMES.encode(codec)).codec == codec


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (b"", "utf-8"),
        (b"a;b\n1;2\n", "utf-8"),
        (NAMES.encode(), "utf-8"),
        (NAMES.encode("utf-8-sig"), "utf-8 with BOM"),
        (b"\xff\xfe" + NAMES.encode("utf-16-le"), "utf-16-le with BOM"),
        (b"\xfe\xff" + NAMES.encode("utf-16-be"), "utf-16-be with BOM"),
        ("Їжаков漢字😀;Єдине\n".encode(), "utf-8"),
    ],
)
def test_what_a_file_proves_is_no_guess(data: bytes, shown: str) -> None:
    encoding = found(data)
    assert (encoding.shown, encoding.notes) == (shown, ())


@pytest.mark.parametrize("codec", ["cp1251", "koi8_u", "cp866", "koi8_r"])
def test_an_alphabet_of_one_byte_is_a_guess_that_asks_for_a_look(codec: str) -> None:
    encoding = found(("ФИО;Город\nГолубец Ильяс Евгеньевич;Выдумск\nКравец Иван Петрович;Небылово\n" * 9).encode(codec))
    assert "Look at a few names" in encoding.notes[0]
    assert encoding.notes[0].startswith(f"Encoding guessed: {encoding.shown}")


@pytest.mark.parametrize("share", [1, 2, 4])
def test_law_1_a_few_broken_bytes_leave_utf8_utf8_and_say_so(share: int) -> None:
    encoding = found(NAMES.encode() * 20 + b"\xd0;" * share)
    assert (encoding.shown, encoding.errors) == ("utf-8", "replace")
    assert "bytes are broken" in encoding.notes[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a\r\nb\r\n", ""),
        (b"a\nb\n", ""),
        (b"a\rb\r", ""),
        (b"a\r\nb\n", "CR LF, LF"),
        (b"a\r\nb\r", "CR LF, CR"),
        (b"a\nb\r", "LF, CR"),
        (b"a\r\nb\nc\rd", "CR LF, LF, CR"),
        (b"no end", ""),
    ],
)
def test_mixed_line_ends_are_named(data: bytes, said: str) -> None:
    assert found(data).notes == ((f"Line ends are mixed ({said}); each ends a line.",) if said else ())


def test_a_line_end_cut_by_the_reading_block_is_one_line_end() -> None:
    assert found(b"x" * ((1 << 20) - 1) + b"\r\n" + b"y\r\n").notes == ()


def test_the_stream_is_left_at_its_start() -> None:
    stream = io.BytesIO(NAMES.encode("cp1251"))
    stream.seek(7)
    find_encoding(stream, name="list.csv", limits=Limits())
    assert stream.tell() == 0


@pytest.mark.parametrize(("most", "refused"), [(3, True), (4, False), (5, False)])
def test_a_file_may_be_exactly_as_big_as_the_limit(most: int, refused: bool) -> None:
    stream = io.BytesIO(b"a;b\n")
    if not refused:
        assert find_encoding(stream, name="list.csv", limits=Limits(bytes=most)).codec == "utf-8"
        return
    with pytest.raises(TableError, match="found '4 bytes'"):
        find_encoding(stream, name="list.csv", limits=Limits(bytes=most))
