"""XLSX files for tests, made cell by cell."""

from __future__ import annotations

import io
import zipfile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

NAMES = ("Голубець Ілля Євгенович", "Кравець Іван Петрович", "Ткач Олена Іванівна")


def workbook(*titles: str) -> tuple[Workbook, list[Worksheet]]:
    """Make a workbook with sheets of these titles."""
    book = Workbook()
    first = book.worksheets[0]
    first.title = titles[0]
    return book, [first, *(book.create_sheet(title) for title in titles[1:])]


def saved(book: Workbook) -> io.BytesIO:
    """Save to memory."""
    stream = io.BytesIO()
    book.save(stream)
    return stream


def plain_list(rows: int = 3) -> io.BytesIO:
    """A list of people with a header."""
    book, [sheet] = workbook("Список")
    sheet.append(["ПІБ", "Дата народж.", "Номер"])
    for number in range(rows):
        sheet.append([NAMES[number % len(NAMES)], "17.05.1985", number])
    return saved(book)


def with_part(stream: io.BytesIO, path: str, content: bytes) -> io.BytesIO:
    """Copy an archive with one part put in place of the part of that name."""
    changed = io.BytesIO()
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, content if part.filename == path else old.read(part))
    return changed
