"""At the terminal: sheets made, filled by two clerks, merged, settled, recorded."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from byname.cli.exchanges.rollcalls import _left_off, _row_values, _said, _write
from byname.core.errors import MisuseError, Problem
from byname.core.rollcalls.merge import MergedRow
from byname.core.rollcalls.rollcall import Called
from byname.core.rollcalls.sheet import Word
from byname.core.rollcalls.words import Outcome

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")

CALL = ("exchange", "rollcall", "X-1", "--phase", "1", "--as", "lesia")
MERGE = (*CALL, "--received", "2025-05-24", "--source", "act")


@pytest.fixture
def out(hands: Hands) -> Path:
    """A list agreed for a phase, and its sheets made for two clerks who both have everybody."""
    from tests.ledger.called import PEOPLE

    hands.type("exchange", "new", "X-1", "--phase", "1=2025-05-23", "--as", "lesia")
    rows = [{"name": name, "birth_date": born} for name, born in PEOPLE]
    hands.register.take("own", rows, received=date(2022, 6, 1))
    hands.register.take(
        "agreed", rows, kind="exchange-list", role="agreed", exchange="X-1", phase="1", received=date(2025, 5, 20)
    )
    folder = Path(hands.register.folder) / "sheets"
    assert hands.type(*CALL, "--clerks", "2", "--both", "--out", str(folder)).code == 0
    return folder


def _fill(out: Path, clerk: int, words: dict[int, str], *, rest: str = "+") -> str:
    [source] = out.glob(f"*-clerk-{clerk}.csv")
    with source.open(encoding="utf-8-sig", newline="") as opened:
        head, *rows = csv.reader(opened, delimiter=";")
    for row in rows:
        row[5] = words.get(int(row[0]), rest)
    filled = out / f"filled-{clerk}.csv"
    with filled.open("w", encoding="utf-8-sig", newline="") as opened:
        csv.writer(opened, delimiter=";").writerows([head, *rows])
    return str(filled)


def test_making_says_where_the_sheets_are_and_what_comes_next(hands: Hands, out: Path) -> None:
    printed = hands.type(*CALL, "--clerks", "2", "--both", "--out", str(out))
    assert printed.code == 0
    assert "6 people to be called" in printed.out
    assert printed.whole.startswith("Made-up data."), "law 12"
    assert "--merge FILE" in printed.out
    assert len(list(out.iterdir())) == 5
    assert all(path.stat().st_mode & 0o077 == 0 for path in out.iterdir()), "names are for their owner's eyes"
    told = hands.json(*CALL, "--clerks", "2", "--both", "--out", str(out))
    assert (told["people"], told["made_up"], len(told["files"])) == (6, True, 5)


def test_sheets_that_were_filled_are_not_written_over(hands: Hands, out: Path) -> None:
    [sheet] = out.glob("*-clerk-1.csv")
    sheet.write_text("filled", encoding="utf-8")
    refused = hands.type(*CALL, "--clerks", "2", "--both", "--out", str(out))
    assert refused.code == 2
    assert "nothing was written over it" in refused.err
    assert sheet.read_text(encoding="utf-8") == "filled"


def test_two_clerks_who_agree_make_an_act(hands: Hands, out: Path) -> None:
    files = (_fill(out, 1, {2: "н"}), _fill(out, 2, {2: "did not"}))
    shown = hands.type(*MERGE, "--merge", *files)
    assert shown.code == 0
    assert shown.whole.startswith("Made-up data.")
    assert "Nothing is recorded. The same with --commit records the act." in shown.out
    assert "Did not come" in shown.out
    done = hands.type(*MERGE, "--merge", *files, "--commit", "--counts-theirs", "6", "--out", str(out / "act"))
    assert done.code == 0
    assert "Recorded: 5 handed over" in done.out
    assert "Difference between the two counts" in done.out
    assert len(list((out / "act").glob("act-*.pdf"))) == 1
    again = hands.json(*MERGE, "--merge", *files, "--commit")
    assert (again["known_already"], again["ours"], again["counts"]["did-not-come"]) == (True, 5, 1)
    lists = hands.json("documents", "--as", "olha")
    assert sum(each["role"] == "roll-call-sheet" for each in lists) == 2


def test_two_clerks_who_disagree_are_shown_with_both_words_and_settled(hands: Hands, out: Path) -> None:
    files = (_fill(out, 1, {2: "н"}), _fill(out, 2, {}))
    shown = hands.type(*MERGE, "--merge", *files, "--out", str(out / "open"))
    assert shown.code == 1
    assert "filled-1.csv: н; filled-2.csv: +" in shown.out
    assert "Settle 1 number with --settle FILE." in shown.out
    refused = hands.type(*MERGE, "--merge", *files, "--commit")
    assert refused.code == 2
    assert "No act was recorded" in refused.err
    [table] = (out / "open").glob("settle-*.csv")
    settled = out / "settled.csv"
    settled.write_bytes(table.read_bytes().replace(b'filled-2.csv: +";""', 'filled-2.csv: +";"н"'.encode()))
    done = hands.json(*MERGE, "--merge", *files, "--settle", str(settled), "--commit")
    assert (done["done"], done["ours"], done["open"]) == (True, 5, [])
    assert "settled.csv" in done["documents"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "--out DIR"), (("--commit",), "go with --merge"), (("--settle", "c.csv"), "go with --merge"),
        (("--merge", "nowhere.csv"), "There is no file nowhere.csv"), (("--clerks", "0", "--out", "x"), "1 to 9"),
        (("--role", "brought", "--out", "x"), "Nobody is brought"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_in_a_sentence(
    hands: Hands, out: Path, arguments: tuple[str, ...], says: str
) -> None:
    refused = hands.type(*CALL, *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert says in refused.err


@pytest.mark.parametrize("name", ["vira", "dana"])
def test_who_makes_no_roll_call_is_refused(hands: Hands, out: Path, name: str) -> None:
    refused = hands.type(*CALL[:-1], name, "--out", str(out / "x"))
    assert refused.code == 2
    assert "Жмаковенко" not in refused.out + refused.err
    assert not (out / "x").exists()


def test_what_a_clerk_wrote_wrong_is_said_with_row_and_rule_and_nothing_is_recorded(hands: Hands, out: Path) -> None:
    """An error says where, what was found, which rule and what next; "dec" is declined to one clerk, deceased to another."""
    files = (_fill(out, 1, {2: "dec"}), _fill(out, 2, {2: "dec"}))
    with Path(files[0]).open("a", encoding="utf-8", newline="") as opened:
        csv.writer(opened, delimiter=";").writerow(["17", "", "", "", "", "+"])
    shown = hands.type(*MERGE, "--merge", *files)
    assert shown.code == 1
    assert "filled-1.csv: dec; filled-2.csv: dec" in shown.out
    assert "filled-1.csv, row 8: found '17'; a number is one of the roll-call's, 1 to 6" in shown.out
    assert "Mend 1 row in the files. Settle 1 number with --settle FILE" in shown.out
    told = hands.json(*MERGE, "--merge", *files)
    assert (told["done"], [each["number"] for each in told["open"]], len(told["to_mend"])) == (False, [2], 1)
    assert [word["outcome"] for word in told["open"][0]["words"]] == [None, None]
    assert not [each for each in hands.json("documents", "--as", "olha") if each["kind"] == "handover-act"]


def test_a_sheet_of_another_phase_is_refused_and_names_the_roll_call(hands: Hands, out: Path) -> None:
    sheet = _fill(out, 1, {})
    refused = hands.type(*(each if each != "1" else "2" for each in MERGE), "--merge", sheet)
    assert (refused.code, refused.out) == (2, "")
    assert "roll-call" in refused.err.casefold()


@pytest.mark.parametrize(
    ("counts", "lines"),
    [
        ({"unreadable": 0, "repeated": 0, "taken_off": 0}, []),
        ({"unreadable": 2, "repeated": 0, "taken_off": 0}, ["2 rows of the list name nobody"]),
        (
            {"unreadable": 0, "repeated": 3, "taken_off": 4},
            ["3 rows name somebody who is called", "4 people were refused"],
        ),
    ],
)
def test_law_3_who_is_on_the_list_and_not_called_is_counted(counts: dict[str, int], lines: list[str]) -> None:
    """Rows and people add up: nobody drops out of a roll-call without a word."""
    told = list(_left_off(counts))
    assert [each.startswith(line) for each, line in zip(told, lines, strict=True)] == [True] * len(lines)


def test_a_sheet_is_written_for_its_owner_alone_and_twice_the_same_is_no_conflict(tmp_path: Path) -> None:
    place = _write(tmp_path / "deep" / "sheets", "one.csv", b"names")
    assert (place.read_bytes(), place.stat().st_mode & 0o777) == (b"names", 0o600)
    assert _write(place.parent, "one.csv", b"names") == place
    with pytest.raises(MisuseError, match="nothing was written over it"):
        _write(place.parent, "one.csv", b"others")
    assert place.read_bytes() == b"names"


def test_a_workbook_that_is_there_is_left_as_somebody_filled_it(tmp_path: Path) -> None:
    place = _write(tmp_path, "one.xlsx", b"empty")
    place.write_bytes(b"filled")
    assert _write(tmp_path, "one.xlsx", b"empty").read_bytes() == b"filled"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "(in no sheet)"), ((Word("a.csv", 2, "+"),), "a.csv: +"),
        ((Word("a.csv", 2, "+"), Word("b.csv", 2, "")), "a.csv: +; b.csv: (empty)"),
    ],
)  # fmt: skip
def test_what_each_sheet_says_stands_side_by_side(words: tuple[Word, ...], said: str) -> None:
    """Nobody here decides between two clerks: both words are shown."""
    row = MergedRow(Called(2, "1167364419-0", "Кулфрець Остап"), "open", words)
    assert _said(row) == said


def test_the_values_of_an_open_number_hold_every_word_and_why() -> None:
    problem = Problem("contradiction", "a.csv, row 2", "+", "two clerks agree", "Ask both.")
    row = MergedRow(
        Called(2, "1167364419-0", "Кулфрець Остап"), "open", (Word("a.csv", 2, "+", Outcome.CAME),), (problem,)
    )
    told = _row_values(row)
    assert (told["number"], told["why"]) == (2, [problem.sentence()])
    assert told["words"] == [{"sheet": "a.csv", "row": 2, "written": "+", "outcome": Outcome.CAME}]


@pytest.mark.parametrize("clerk", ["1", "2"])
def test_one_clerk_s_sheet_alone_leaves_nobody_open_where_each_has_everybody(
    hands: Hands, out: Path, clerk: str
) -> None:
    told = hands.json(*MERGE, "--merge", _fill(out, int(clerk), {}))
    assert sum(told["counts"].values()) == told["people"] == 6
    assert (told["ours"], told["to_mend"]) == (6, [])


def test_an_empty_sheet_is_a_gap_for_everybody_and_brings_nobody_home(hands: Hands, out: Path) -> None:
    """A blank is not a word: nobody came by it, and nobody stayed away by it."""
    told = hands.json(*MERGE, "--merge", _fill(out, 1, {}, rest=""))
    assert told["ours"] == 0
    assert told["counts"]["not-called"] == len(told["gaps"]) == 6


def test_a_merge_that_is_only_looked_at_records_nothing(hands: Hands, out: Path) -> None:
    before = len(hands.json("documents", "--as", "olha"))
    assert hands.type(*MERGE, "--merge", _fill(out, 1, {}), _fill(out, 2, {})).code == 0
    assert len(hands.json("documents", "--as", "olha")) == before


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04", "Ім'я;Дата\nХтось;1.1.1990\n".encode()])
def test_a_file_that_is_no_sheet_is_refused_without_a_trace(hands: Hands, out: Path, content: bytes) -> None:
    place = out / "other.csv"
    place.write_bytes(content)
    refused = hands.type(*MERGE, "--merge", str(place))
    assert (refused.code, refused.out) == (2, "")
    assert "other.csv" in refused.err


@pytest.mark.parametrize(
    ("why", "one", "many"),
    [
        ("unreadable", "1 row of the list names nobody", "2 rows of the list name nobody"),
        ("repeated", "1 row names somebody who is", "2 rows name somebody who is"),
        ("taken_off", "1 person was refused", "2 people were refused"),
    ],
)
def test_one_is_one_and_two_are_two(why: str, one: str, many: str) -> None:
    counts = dict.fromkeys(("unreadable", "repeated", "taken_off"), 0)
    for number, words in ((1, one), (2, many)):
        [told] = _left_off(counts | {why: number})
        assert told.startswith(words)
