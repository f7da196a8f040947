"""An encoding is proved where it can be and guessed aloud where it cannot."""

from __future__ import annotations

import io

import pytest

from byname.formats import Limits
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
