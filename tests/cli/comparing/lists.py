"""Two made-up lists on disk, and who types commands about them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from byname.cli.main import main

__all__ = ["MARCH", "MAY", "Desk"]

MARCH = """Код;ПІБ;Дата народження;Місце народження;Підрозділ
m1;Жмакоґле Андрій Іванович;03.04.1985;Зорджськ;12 бригада
m2;Бруще Олексій Петрович;17.02.1990;Зорджськ;12 бригада
m3;Тлеменко Іван Олегович;25.06.1970;;40 полк
m4;Квастошин Марко Ігорович;31.02.1980;;40 полк

Всього;4
"""
MAY = """Code,Name,Date of birth,Place of birth,City
n1,ZHMAKOGLE Andrii,1985-04-03,,Kva
n2,Oleksii Brushche,1990-02-18,Zordzhsk,Kva
n9,Stoshcho Danylo,1999-01-30,,Sto
"""


class Desk:
    """Types commands about files in one folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys

    def file(self, name: str, text: str | bytes) -> str:
        place = self.folder / name
        place.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(place)

    def type(self, *words: str) -> tuple[int, str, str]:
        code = main(list(words))
        out, err = self._capsys.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    def told(self, *words: str) -> Any:
        return json.loads(self.type(*words, "--json")[1])
