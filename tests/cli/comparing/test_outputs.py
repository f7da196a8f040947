"""What stands in the way of an answer is said before the work is done, not after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from byname.cli.comparing import opening
from byname.core.errors import MisuseError
from byname.formats.xlsx.write import write_xlsx
from tests.cli.comparing.lists import Desk

Two = tuple[str, str]


@pytest.fixture(autouse=True)
def no_list_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(_asked: opening.AskedList) -> opening.OpenedList:
        raise AssertionError("a list was read before it was known whether its answer can be written")

    monkeypatch.setattr(opening, "open_list", opened)


@pytest.mark.parametrize("command", ["compare", "dedupe"])
@pytest.mark.parametrize(
    ("out", "said"),
    [
        pytest.param("differences.csv", "is not called .xlsx", id="another sort's name"),
        pytest.param("no folder/differences.xlsx", "There is no folder", id="a folder that is not there"),
        pytest.param(".", "is a folder", id="a folder"),
    ],
)
def test_a_workbook_that_cannot_be_written_is_refused_at_once(
    desk: Desk, two: Two, command: str, out: str, said: str
) -> None:
    lists = two if command == "compare" else two[:1]
    code, told, err = desk.type(command, *lists, "--xlsx", str(desk.folder / out))
    assert (code, told) == (2, "")
    assert said in err


def test_nothing_is_written_over_somebody_elses_workbook(desk: Desk, two: Two) -> None:
    """Law 2: what `--xlsx` did not write may be a list."""
    place = desk.folder / "third.xlsx"
    with place.open("wb") as stream:
        write_xlsx(stream, [["ПІБ", "Дата народження"], ["Бруще Олексій", "17.02.1990"]])
    before = place.read_bytes()
    code, out, err = desk.type("compare", *two, "--xlsx", str(place))
    assert (code, out) == (2, "")
    assert "--xlsx did not write it" in err
    assert place.read_bytes() == before


def test_decisions_that_cannot_be_read_are_told_before_anything_is_compared(desk: Desk, two: Two) -> None:
    code, out, err = desk.type(
        "compare", *two, "--decided", desk.file("decided.csv", "Name;Born\nTlemenko Ivan;1985\n")
    )
    assert (code, out) == (2, "")
    assert "Give the workbook that --xlsx wrote" in err


def test_an_empty_file_holds_nothing_that_could_be_lost(desk: Desk, two: Two) -> None:
    with pytest.raises(AssertionError, match="a list was read"):
        _asked(desk, two, Path(desk.file("empty.xlsx", "")))


def _asked(desk: Desk, two: Two, out: Path) -> None:
    """Ask past `main`, which would turn what goes wrong into a sentence."""
    from byname.cli.calls import Call
    from byname.cli.main import build_parser

    arguments = build_parser("compare").parse_args(["compare", *two, "--xlsx", str(out)])
    try:
        arguments.does.run(Call(arguments))
    except MisuseError as error:
        pytest.fail(str(error))
