"""The ZIP file that an XLSX is: refused before anything is unpacked if it would burst or is not a spreadsheet."""

from __future__ import annotations

import struct
import zipfile
import zlib
from typing import BinaryIO

from byname.core.errors import Problem
from byname.formats.tables import Limits, TableError

__all__ = ["DAMAGE", "damaged", "open_archive"]

DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError, ValueError, LookupError, NotImplementedError,
    RuntimeError, OverflowError, SyntaxError,
)  # fmt: skip
"""What the standard library raises on a broken archive or the XML in it."""

_CHUNK = 1 << 16
_INFLATED = 1 << 20
# Small files may be packed as tightly as they like: repeated rows of a short list easily are.
_HARMLESS = 32 * 1024 * 1024
_LOCAL_HEADER = struct.Struct("<4s22xHH")


def damaged(name: str, found: str) -> TableError:
    """Say that a spreadsheet file is broken."""
    hint = "Open it in a spreadsheet program, save it anew as XLSX or CSV, and take that in."
    return TableError(Problem("damaged-file", name, found, "an XLSX file is a whole ZIP archive of sheets", hint))


def open_archive(stream: BinaryIO, *, name: str, limits: Limits) -> zipfile.ZipFile:
    """Open the archive after measuring what each part really unpacks to; raises TableError."""
    size = stream.seek(0, 2)
    if size > limits.bytes:
        raise _bomb(name, f"{size} bytes", f"a file may have at most {limits.bytes} bytes")
    try:
        archive = zipfile.ZipFile(stream)
        parts = archive.infolist()
        _check_total(sum(part.file_size for part in parts), size, name=name, limits=limits)
        unpacked = 0
        for part in parts:
            unpacked += _unpacked_size(stream, part, limits.expanded - unpacked)
            _check_total(unpacked, size, name=name, limits=limits)
    except DAMAGE as error:
        raise damaged(name, str(error) or type(error).__name__) from None
    if "xl/workbook.xml" not in archive.namelist():
        found = "a ZIP archive without a workbook"
        hint = "Save the list as XLSX or CSV; take documents and archives apart first."
        raise TableError(Problem("not-a-list", name, found, "a list is a CSV or an XLSX file", hint))
    return archive


def _check_total(unpacked: int, size: int, *, name: str, limits: Limits) -> None:
    if unpacked > limits.expanded:
        raise _bomb(name, f"more than {limits.expanded} bytes", f"a file unpacks to at most {limits.expanded} bytes")
    if unpacked > _HARMLESS and unpacked > limits.ratio * size:
        raise _bomb(
            name, f"{unpacked // size} times its size", f"a file unpacks to at most {limits.ratio} times its size"
        )


def _bomb(name: str, found: str, rule: str) -> TableError:
    return TableError(
        Problem("file-too-big", name, f"it unpacks to {found}", rule, "Save the list as CSV, or split it.")
    )


def _unpacked_size(stream: BinaryIO, part: zipfile.ZipInfo, limit: int) -> int:
    """Measure what a part inflates to, because the size that it declares may be a lie; stops above the limit."""
    if part.flag_bits & 0x1:
        raise zipfile.BadZipFile("the file is locked by a password")
    if part.compress_type == zipfile.ZIP_STORED:
        return part.compress_size
    if part.compress_type != zipfile.ZIP_DEFLATED:
        raise zipfile.BadZipFile("it is packed in an unusual way")
    stream.seek(part.header_offset)
    mark, name_length, extra_length = _LOCAL_HEADER.unpack(stream.read(_LOCAL_HEADER.size))
    if mark != b"PK\x03\x04":
        raise zipfile.BadZipFile("a part is not where the directory says")
    stream.seek(name_length + extra_length, 1)
    left, size = part.compress_size, 0
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    while left > 0 and size <= limit and not inflate.eof and (data := stream.read(min(_CHUNK, left))):
        left -= len(data)
        while data and size <= limit:
            size += len(inflate.decompress(data, _INFLATED))
            data = inflate.unconsumed_tail
    return size
