"""What the reader of cells does not tell of a sheet: its size, hidden rows, and numbers shown with leading zeros."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from defusedxml import ElementTree

__all__ = ["SheetFacts", "column_index", "scan_sheet"]

_CHUNK = 1 << 20
_SMALL = 64 * 1024 * 1024
_MOST_COLUMNS = 16_384
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

# The sheet is scanned as bytes: no entity is ever expanded, and a million rows take a second.
_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s/>])([^>]*)>")
_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])([^>]*)>")
_PLACE = re.compile(rb"\br\s*=\s*[\"']([A-Za-z]{1,3})(\d+)[\"']")
_NUMBER = re.compile(rb"\br\s*=\s*[\"'](\d+)[\"']")
_STYLE = re.compile(rb"\bs\s*=\s*[\"'](\d+)[\"']")
_HIDDEN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_ERROR = re.compile(rb"\bt\s*=\s*[\"']e[\"']")
# What stands in a cell: its formula, and the result that the program stored with it.
_FORMULA = re.compile(rb"<(?:\w+:)?f(?=[\s/>])[^>]*>([^<]*)")
_RESULT = re.compile(rb"<(?:\w+:)?(?:v|t)(?=[\s/>])[^>]*>[^<]")
_EMPTY_TEXT = re.compile(rb"\bt\s*=\s*[\"']str[\"']")
_ANY_RESULT = re.compile(rb"<(?:\w+:)?v(?=[\s/>])")
_ZEROS = re.compile(r"0{2,20}\Z")


@dataclass(slots=True)
class SheetFacts:
    """Facts of one sheet, rows from 1 and columns from 0.

    `zeros` gives, by (row, column), how many digits a number is shown with, `unstored` the formulas whose result the
    file does not hold.
    """

    rows: int = 0
    columns: int = 0
    hidden: set[int] = field(default_factory=set)
    zeros: dict[tuple[int, int], int] = field(default_factory=dict)
    errors: int = 0
    formulas: bool = False
    unstored: dict[tuple[int, int], str] = field(default_factory=dict)


def scan_sheet(archive: zipfile.ZipFile, sheet: str) -> SheetFacts:
    """Scan the sheet of this name; raises what zipfile and defusedxml raise on broken files."""
    facts = SheetFacts()
    path = _path_of(archive, sheet)
    if path is None:
        return facts
    padded = _padded_styles(archive)
    unplaced = 0
    for text in _pieces(archive, path):
        facts.formulas = facts.formulas or b"<f" in text or b":f>" in text or b":f " in text
        _scan_rows(text, facts)
        unplaced += _scan_cells(text, facts, padded)
    if facts.formulas:
        facts.unstored = dict(_unstored(archive, path))
    if unplaced:
        # Cells that do not say where they stand could all be in one row.
        facts.columns = max(facts.columns, min(unplaced, _MOST_COLUMNS))
    return facts


def column_index(letters: bytes) -> int:
    """Turn the letters of a column into its index from 0."""
    index = 0
    for letter in letters.upper():
        index = index * 26 + letter - 64
    return index - 1


def _scan_rows(text: bytes, facts: SheetFacts) -> None:
    for row in _ROW.finditer(text):
        number = _NUMBER.search(row[1])
        facts.rows = max(int(number[1]) if number else 0, facts.rows + (number is None))
        if b"hidden" in row[1] and _HIDDEN.search(row[1]):
            facts.hidden.add(facts.rows if number is None else int(number[1]))


def _scan_cells(text: bytes, facts: SheetFacts, padded: dict[int, int]) -> int:
    """Note the farthest cell, errors and padded numbers; return how many cells do not say where they stand."""
    letters: set[bytes] = set()
    unplaced = 0
    for cell in _CELL.finditer(text):
        inside = cell[1]
        place = _PLACE.search(inside)
        if place is None:
            unplaced += 1
            continue
        letters.add(place[1])
        row = int(place[2])
        facts.rows = max(facts.rows, row)
        if padded and (style := _STYLE.search(inside)) and int(style[1]) in padded:
            facts.zeros[row, column_index(place[1])] = padded[int(style[1])]
        facts.errors += b"e" in inside and _ERROR.search(inside) is not None
    facts.columns = max(facts.columns, *(column_index(name) + 1 for name in letters), 0)
    return unplaced


def _unstored(archive: zipfile.ZipFile, path: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Give the formulas without a stored result, as they are written: they are never evaluated."""
    for text in _pieces(archive, path, b"row>"):
        cells = list(_CELL.finditer(text))
        starts = [*(cell.start() for cell in cells), len(text)]
        for cell, end in zip(cells, starts[1:], strict=True):
            inside = text[cell.end() : end]
            formula = _FORMULA.search(inside) if b"f" in inside else None
            place = _PLACE.search(cell[1])
            if formula is None or place is None or _RESULT.search(inside):
                continue
            # A formula may well give the empty text; a program that stored it says that it is one.
            if not (_EMPTY_TEXT.search(cell[1]) and _ANY_RESULT.search(inside)):
                written = html.unescape(formula[1].decode("utf-8", "replace").strip())
                yield (int(place[2]), column_index(place[1])), f"={written}"


def _pieces(archive: zipfile.ZipFile, path: str, end_of: bytes = b">") -> Iterator[bytes]:
    """Give the sheet in pieces that end where a tag ends, or this one."""
    rest = b""
    with archive.open(path) as stream:
        while chunk := stream.read(_CHUNK):
            text = rest + chunk
            end = text.rfind(end_of) + len(end_of) if end_of in text else 0
            if not end and end_of != b">" and len(text) < _SMALL:
                rest = text
                continue
            # A piece without any tag end is not a sheet; it is passed on rather than piled up.
            yield text[:end] if end else text
            rest = text[end:] if end else b""
    yield rest


def _path_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    book = ElementTree.fromstring(_small(archive, "xl/workbook.xml"))
    ids = [
        element.get(_RELATION) for element in book.iter() if _is(element.tag, "sheet") and element.get("name") == sheet
    ]
    relations = ElementTree.fromstring(_small(archive, "xl/_rels/workbook.xml.rels"))
    for relation in relations.iter():
        target = relation.get("Target")
        if ids and target and relation.get("Id") == ids[0]:
            path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            return path if path in archive.namelist() else None
    return None


def _padded_styles(archive: zipfile.ZipFile) -> dict[int, int]:
    """Find the cell styles that show numbers with leading zeros ("000000"), with the number of digits."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    styles = ElementTree.fromstring(_small(archive, "xl/styles.xml"))
    digits = {
        element.get("numFmtId"): len(code)
        for element in styles.iter()
        if _is(element.tag, "numFmt") and _ZEROS.match(code := element.get("formatCode", ""))
    }
    formats = next((element for element in styles.iter() if _is(element.tag, "cellXfs")), None)
    if formats is None or not digits:
        return {}
    wanted = ((index, digits.get(style.get("numFmtId"))) for index, style in enumerate(formats))
    return {index: width for index, width in wanted if width}


def _small(archive: zipfile.ZipFile, path: str) -> bytes:
    if archive.getinfo(path).file_size > _SMALL:
        raise zipfile.BadZipFile(f"{path} is too big")
    return archive.read(path)


def _is(tag: object, name: str) -> bool:
    return isinstance(tag, str) and tag.rpartition("}")[2] == name
