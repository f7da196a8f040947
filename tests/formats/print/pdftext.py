"""The text of a PDF as the setter writes it, page by page: what a reader of the paper sees, and what a search would find."""

from __future__ import annotations

import re
import zlib

__all__ = ["text_of"]

_ESCAPES = {ord("n"): 10, ord("r"): 13, ord("t"): 9, ord("b"): 8, ord("f"): 12}
_LITERAL = rb"\((?:\\.|[^\\()]|\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\))*\)"  # balanced parentheses stand unescaped
_SHOWN = re.compile(rb"/(\w+) [\d.]+ Tf|(" + _LITERAL + rb")|<([0-9A-Fa-f]+)>(?=[^\[\]]*\]\s*TJ|\s*Tj)|(ET)", re.DOTALL)


def text_of(pdf: bytes) -> list[str]:
    """Give the text of each page, its pieces a blank apart."""
    objects = {int(n): body for n, body in re.findall(rb"(?:^|\n)(\d+) 0 obj\s*(.*?)\s*endobj", pdf, re.DOTALL)}
    pages = [body for _n, body in sorted(objects.items()) if re.search(rb"/Type\s*/Page\b(?!s)", body)]
    return [_page(body, objects) for body in pages]


def _page(body: bytes, objects: dict[int, bytes]) -> str:
    resources = _followed(rb"Resources", body, objects) or body
    fonts = dict(re.findall(rb"/(\w+) (\d+) 0 R", _followed(rb"Font", resources, objects) or resources))
    maps = {name: _letters(objects[int(number)], objects) for name, number in fonts.items()}
    found: list[str] = []
    letters: dict[int, str] = {}
    for font, literal, digits, end in _SHOWN.findall(_stream(objects[_number(rb"Contents", body)])):
        if font:
            letters = maps.get(font, {})
        elif end:
            found.append(" ")
        else:
            codes = bytes.fromhex(digits.decode()) if digits else _unescaped(literal[1:-1])
            pairs = [codes[place] * 256 + codes[place + 1] for place in range(0, len(codes) - 1, 2)]
            found += [letters.get(code, "\ufffd") for code in pairs]
    return re.sub(r"\s+", " ", "".join(found))


def _letters(font: bytes, objects: dict[int, bytes]) -> dict[int, str]:
    if b"/ToUnicode" not in font:
        return {}
    table = _stream(objects[_number(rb"ToUnicode", font)])
    pairs = re.findall(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4,})>\n", table)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs}


def _number(name: bytes, body: bytes) -> int:
    found = re.search(rb"/" + name + rb"\s*\[?\s*(\d+) 0 R", body)
    assert found, name
    return int(found[1])


def _followed(name: bytes, body: bytes, objects: dict[int, bytes]) -> bytes:
    found = re.search(rb"/" + name + rb"\s+(\d+) 0 R", body)
    if found:
        return objects[int(found[1])]
    inline = re.search(rb"/" + name + rb"\s*<<(.*?)>>", body, re.DOTALL)
    return inline[1] if inline else b""


def _stream(body: bytes) -> bytes:
    found = re.search(rb"stream\r?\n(.*?)\r?\nendstream", body, re.DOTALL)
    assert found
    # Where the last byte of the checksum is a line's end, the search above takes it for one.
    return zlib.decompressobj().decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _unescaped(literal: bytes) -> bytes:
    def plain(match: re.Match[bytes]) -> bytes:
        sign = match[1]
        return bytes([int(sign, 8)]) if sign.isdigit() else bytes([_ESCAPES.get(sign[0], sign[0])])

    return re.sub(rb"\\([0-7]{1,3}|.)", plain, literal, flags=re.DOTALL)
