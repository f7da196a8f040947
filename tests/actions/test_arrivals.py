"""What arrives is read from its file, or from memory where it never was one; it is never printed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from byname.actions.arrivals import Arrival

RECEIVED = date(2022, 7, 1)


def test_a_file_is_read_where_it_lies(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"one")
    with Arrival(file, "list", "own", "missing-list", RECEIVED).opened() as stream:
        assert stream.read() == b"one"


def test_what_is_held_in_memory_is_read_from_there_and_printed_nowhere() -> None:
    arrival = Arrival(Path(), "form", "desk", "form", RECEIVED, content=b"two")
    with arrival.opened() as stream:
        assert stream.read() == b"two"
    assert "two" not in repr(arrival)
