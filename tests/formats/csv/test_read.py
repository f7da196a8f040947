"""Law 1 for text lists: rows read = rows in the file, whatever state the file is in."""

from __future__ import annotations

import io

import pytest

from byname.formats import Limits, RawTable, TableError, open_table

LIST = "ПІБ;Дата народж.\r\nГолубець Ілля Євгенович;17.05.1985\r\n"
CELLS = [("ПІБ", "Дата народж."), ("Голубець Ілля Євгенович", "17.05.1985")]


def table(data: bytes, **limits: int) -> RawTable:
    """Open bytes as the list "list.csv"."""
    return open_table(io.BytesIO(data), name="list.csv", limits=Limits(**limits))


def cells(data: bytes) -> list[tuple[str, ...]]:
    """Read all rows of the bytes as cells."""
    return [row.cells for row in table(data).rows]


@pytest.mark.parametrize(
    ("codec", "shown"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8 with BOM"),
        ("utf-16", "utf-16-le with BOM"),
        ("utf-16-be", "utf-16-be"),
        ("cp1251", "windows-1251"),
    ],
)
def test_an_encoding_is_found_and_shown(codec: str, shown: str) -> None:
    opened = table(LIST.encode(codec))
    assert (opened.encoding, [row.cells for row in opened.rows]) == (shown, CELLS)


@pytest.mark.parametrize("codec", ["koi8_r", "cp866"])
def test_a_guess_is_said_so_that_somebody_looks(codec: str) -> None:
    opened = table("ФИО;Дата\r\nГолубец Ильяс Евгеньевич;1985\r\n".encode(codec))
    assert [row.cells for row in opened.rows][1][0] == "Голубец Ильяс Евгеньевич"
    assert opened.notes[0].startswith("Encoding guessed: ")


def test_two_broken_bytes_do_not_turn_utf8_into_another_alphabet() -> None:
    opened = table((LIST * 30).encode() + b"\xd0;1985\n")
    rows = list(opened.rows)
    assert rows[0].cells == CELLS[0]
    assert [problem.code for problem in opened.problems] == ["broken-letter"]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_delimiter_is_found(delimiter: str) -> None:
    opened = table(delimiter.join("abc").encode() + b"\n" + delimiter.join(["1", "2", "3"]).encode())
    assert (opened.delimiter, [len(row.cells) for row in opened.rows]) == (delimiter, [3, 3])


def test_a_comma_in_every_name_does_not_beat_the_delimiter() -> None:
    assert table("Голубець, Ілля;1985;солдат\n".encode() * 9).delimiter == ";"


def test_a_first_line_that_names_the_delimiter_is_no_row() -> None:
    assert cells(b"sep=|\r\na|b\n") == [("a", "b")]


def test_a_line_end_inside_quotes_stays_in_its_cell_and_rows_count_as_in_a_spreadsheet() -> None:
    rows = list(table(b'a,b\n"x\ny",2\n3,4\n').rows)
    assert [(row.number, row.cells) for row in rows] == [(1, ("a", "b")), (2, ("x\ny", "2")), (3, ("3", "4"))]


@pytest.mark.parametrize("tail", ['4,5\n6,"7"\n', "4,5\n6,7\n", "4,5\n6,7"])
def test_a_forgotten_quote_swallows_no_later_row(tail: str) -> None:
    opened = table(('a,b\n"open,3\n' + tail).encode())
    assert [row.cells for row in opened.rows] == [("a", "b"), ('"open,3',), ("4", "5"), ("6", "7")]
    assert [problem.code for problem in opened.problems] == ["open-quote"]


def test_a_zero_byte_is_shown_and_said() -> None:
    opened = table(b"a,b\n1,\x002\n3,4\n")
    assert [row.cells for row in opened.rows][1] == ("1", "\u24002")
    assert [(problem.code, problem.where) for problem in opened.problems] == [("zero-byte", "row 2")]


def test_mixed_line_ends_each_end_a_line_and_are_said() -> None:
    opened = table(b"a,b\r\n1,2\n3,4\r5,6")
    assert len(list(opened.rows)) == 4
    assert opened.notes == ("Line ends are mixed (CR LF, LF, CR); each ends a line.",)


def test_a_short_a_long_and_a_blank_row_are_kept_as_they_are() -> None:
    assert cells(b"a;b\n1\n\n1;2;3\n") == [("a", "b"), ("1",), (), ("1", "2", "3")]


def test_what_a_spreadsheet_would_change_survives_exactly() -> None:
    text = "a;b\n007123;1.10\n=1+1;+380000000000\n 2 ;'=x\n"
    assert cells(text.encode()) == [tuple(line.split(";")) for line in text.splitlines()]


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        ({"bytes": 10}, "file-too-big"),
        ({"rows": 2}, "too-many-rows"),
        ({"columns": 2}, "too-many-columns"),
        ({"cell": 5}, "cell-too-long"),
    ],
)
def test_what_exceeds_a_limit_is_refused_with_the_next_step(limits: dict[str, int], code: str) -> None:
    with pytest.raises(TableError) as caught:
        list(table(b"a;b;c\nlonger text;2;3\n4;5;6\n", **limits).rows)
    assert caught.value.problem.code == code
    assert caught.value.problem.hint


def test_a_line_without_end_is_refused_before_it_fills_the_memory() -> None:
    with pytest.raises(TableError, match="a line of more than"):
        list(table(b"a" * 500_000).rows)


@pytest.mark.parametrize("magic", [b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x1f\x8b\x08"])
def test_what_is_no_list_is_refused_by_its_content_not_its_name(magic: bytes) -> None:
    with pytest.raises(TableError, match="Save it as XLSX or CSV"):
        table(magic)


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ('"a";b', ("a", "b")),
        ('"a;b";c', ("a;b", "c")),
        ('"say ""yes""";c', ('say "yes"', "c")),
        ('полк "Вигаданий";c', ('полк "Вигаданий"', "c")),
        ("'a;b';c", ("'a", "b'", "c")),
        (";;", ("", "", "")),
        (" a ; b ", (" a ", " b ")),
        ("a;b;", ("a", "b", "")),
        ("\\n;\\", ("\\n", "\\")),
        ("NULL;#N/A", ("NULL", "#N/A")),
        ("1e5;0x10", ("1e5", "0x10")),
        ("1,10;1.10", ("1,10", "1.10")),
    ],
)
def test_law_1_a_cell_is_kept_as_it_was_written(line: str, row: tuple[str, ...]) -> None:
    assert cells(f"x;y\n{line}\nz;w\n".encode())[1] == row


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_any_encoding_delimiter_and_line_end_give_the_same_rows(codec: str, delimiter: str, ends: str) -> None:
    text = "".join(delimiter.join(row) + ends for row in CELLS * 3)
    assert cells(text.encode(codec)) == CELLS * 3


@pytest.mark.parametrize(
    ("first", "delimiter"), [(b"sep=;", ";"), (b"SEP=,", ","), (b'"sep=|"', "|"), (b"sep=\t", "\t"), (b"sep=^", "^")]
)
def test_whatever_delimiter_the_first_line_names_is_used(first: bytes, delimiter: str) -> None:
    opened = table(first + b"\r\n" + delimiter.join("abc").encode() + b"\r\n")
    assert [(row.number, row.cells) for row in opened.rows] == [(1, ("a", "b", "c"))]
    assert opened.delimiter == delimiter
    assert "it is not a row" in opened.notes[0]


@pytest.mark.parametrize("first", [b"sep=", b"sep=;;", b"separator;x", b"sep =;"])
def test_a_first_line_that_only_looks_so_is_a_row(first: bytes) -> None:
    assert len(cells(first + b"\na;b\n")) == 2


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_has_no_rows(data: bytes) -> None:
    assert cells(data) == []


@pytest.mark.parametrize(("blanks", "rows"), [(b"\n", 1), (b"\n\n\n", 3), (b"\r\n\r\n", 2)])
def test_blank_lines_are_rows_too(blanks: bytes, rows: int) -> None:
    assert cells(blanks) == [()] * rows


@pytest.mark.parametrize(
    ("limits", "refused"),
    [
        ({"rows": 3}, ""), ({"rows": 2}, "more than 2 rows"),
        ({"columns": 3}, ""), ({"columns": 2}, "at most 2 columns"),
        ({"cell": 11}, ""), ({"cell": 10}, "at most 10 characters"),
    ],
)  # fmt: skip
def test_a_list_may_be_exactly_as_big_as_a_limit(limits: dict[str, int], refused: str) -> None:
    data = b"a;b;c\nlonger text;2;3\n4;5;6\n"
    if not refused:
        assert len(list(table(data, **limits).rows)) == 3
        return
    with pytest.raises(TableError, match=refused):
        list(table(data, **limits).rows)


def test_empty_cells_behind_the_last_column_are_no_columns() -> None:
    rows = list(table(b"a;b\n1;2" + b";" * 50 + b"\n", columns=2).rows)
    assert [row.cells for row in rows] == [("a", "b"), ("1", "2")]


def test_a_refusal_names_the_row_where_it_happened() -> None:
    with pytest.raises(TableError) as caught:
        list(table(b"a;b\n1;2\n1;2;3\n", columns=2).rows)
    assert caught.value.problem.where == "list.csv, row 3"


def test_reading_leaves_the_stream_open_for_whoever_opened_it() -> None:
    stream = io.BytesIO(LIST.encode())
    list(open_table(stream, name="list.csv").rows)
    assert not stream.closed


@pytest.mark.parametrize(("lines", "rows"), [(150, 2), (250, 252)])
def test_a_cell_of_many_lines_is_one_until_it_is_surely_a_forgotten_quote(lines: int, rows: int) -> None:
    assert len(cells(b'a;b\n"' + b"x\n" * lines + b'";2\n')) == rows


@pytest.mark.parametrize(
    ("magic", "what"),
    [
        (b"%PDF-1.7", "a PDF document"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
        (b"\x1f\x8b\x08", "a gzip archive"), (b"Rar!\x1a\x07", "a RAR archive"), (b"7z\xbc\xaf\x27", "a 7z archive"),
        (b"\x89PNG\r\n", "a picture"), (b"\xff\xd8\xff\xe0", "a picture"), (b"{\\rtf1", "an RTF document"),
    ],
)  # fmt: skip
def test_the_refusal_says_what_the_file_is(magic: bytes, what: str) -> None:
    with pytest.raises(TableError, match=what) as caught:
        table(magic + b"\0" * 20)
    assert caught.value.problem.code == "not-a-list"
