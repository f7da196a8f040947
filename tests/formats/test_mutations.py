"""Whatever happens to a file: its rows add up, or it is refused with a sentence; never anything else (law 1)."""

from __future__ import annotations

import io
import random
import zipfile
from collections import Counter
from collections.abc import Callable

import pytest

from byname.core.columns import RowClass, classify_row, propose_mapping
from byname.core.errors import MisuseError
from byname.core.events import DocumentKind
from byname.core.records import ReadContext, ReadRecord, read_record
from byname.formats import Limits, open_table
from tests.formats.sheets import NAMES, plain_list

SEED = 20250528
LIMITS = Limits(bytes=4_000_000, rows=5_000, expanded=20_000_000, cells=500_000)
LIST = "Список\r\n№;ПІБ;Дата народж.;Статус;Родичі\r\n" + "".join(
    f'{n};"{NAMES[n % 3]}";{n % 31 + 1}.02.1985;полон;"мати\nОльга"\r\n' for n in range(40)
)
CODECS = ("utf-8", "utf-8-sig", "utf-16", "cp1251", "utf-16-be")
SPLICES = (
    b'"',
    b";",
    b"\n",
    b"\r",
    b"\0",
    b",,,,",
    b"\xff\xfe",
    b'""',
    b"\t|",
    b"=1+1",
    b"\xd0",
    b";" * 300,
    b"x" * 40_000,
)
MARKUP = (
    b"<",
    b">",
    b"<c>",
    b'r="XFD9"',
    b'hidden="1"',
    b"<row/>",
    b"&#0;",
    b't="e"',
    b"<v>9e999</v>",
    b's="99"',
    b"1",
)


def mutated(data: bytes, chance: random.Random, splices: tuple[bytes, ...]) -> bytes:
    """Change some bytes: flip, cut, double, splice, truncate."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(changed) + 1)
        end = min(len(changed), place + chance.randint(1, 60))
        kind = chance.randrange(6)
        if kind == 0 and place < len(changed):
            changed[place] = chance.randrange(256)
        elif kind == 1:
            del changed[place:end]
        elif kind == 2:
            changed[place:place] = changed[place:end] * chance.randint(1, 3)
        elif kind == 3:
            del changed[place + 1 :]
        else:
            changed[place:place] = chance.choice(splices)
    return bytes(changed)


def mutated_csv(chance: random.Random) -> bytes:
    """Change a text list in one of the usual encodings."""
    return mutated(LIST.encode(chance.choice(CODECS)), chance, SPLICES)


def mutated_xlsx(chance: random.Random) -> bytes:
    """Change a spreadsheet: the archive as it lies, or the XML of one of its parts."""
    stream = plain_list(20)
    if chance.random() < 0.3:
        return mutated(stream.getvalue(), chance, SPLICES)
    changed = io.BytesIO()
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        names = [name for name in old.namelist() if name.startswith("xl/") and "theme" not in name]
        broken = chance.choice([*names, "xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"])
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, mutated(part, chance, MARKUP) if name == broken else part)
    return changed.getvalue()


def outcome(data: bytes) -> str:
    """Take a file through reading; "read" if all its rows add up, "refused" if a sentence says why not."""
    try:
        rows = list(open_table(io.BytesIO(data), name="mutant", limits=LIMITS).rows)
    except MisuseError:
        return "refused"
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    mapping = propose_mapping(rows[:60])
    classes = Counter(classify_row(row, mapping) for row in rows)
    context = ReadContext(DocumentKind.CAPTIVE_LIST)
    records = [read_record(row, mapping, context) for row in rows if classify_row(row, mapping) is RowClass.RECORD]
    assert len(records) + classes[RowClass.HEADER] + classes[RowClass.BLANK] + classes[RowClass.TOTAL] == len(rows)
    assert all(ReadRecord.from_json(record.to_json()) == record for record in records[:5])
    return "read"


@pytest.mark.trial
def test_a_mutated_csv_adds_up_or_is_refused(trials: Callable[[int, int], int]) -> None:
    chance = random.Random(SEED)
    outcomes = Counter(outcome(mutated_csv(chance)) for _ in range(trials(200, 10_000)))
    assert outcomes["read"] > outcomes["refused"] > 0


@pytest.mark.trial
def test_a_mutated_spreadsheet_adds_up_or_is_refused(trials: Callable[[int, int], int]) -> None:
    chance = random.Random(SEED)
    outcomes = Counter(outcome(mutated_xlsx(chance)) for _ in range(trials(40, 1_000)))
    assert min(outcomes["read"], outcomes["refused"]) > 0


def test_no_forgotten_quote_loses_a_line() -> None:
    chance = random.Random(SEED)
    lines = [f"{n};{chance.choice(NAMES)};x" for n in range(50)]
    for _ in range(20):
        changed = [line.replace(";", ';"', 1) if chance.random() < 0.2 else line for line in lines]
        rows = list(open_table(io.BytesIO("\n".join(changed).encode()), name="mutant").rows)
        assert [row.cells[0] for row in rows] == [str(n) for n in range(50)]
