"""At the terminal: sheets made, filled by two clerks, merged, settled, recorded."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

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
    assert "Settle 1 numbers with --settle FILE." in shown.out
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
    assert "Mend 1 rows in the files. Settle 1 numbers with --settle FILE" in shown.out
    told = hands.json(*MERGE, "--merge", *files)
    assert (told["done"], [each["number"] for each in told["open"]], len(told["to_mend"])) == (False, [2], 1)
    assert [word["outcome"] for word in told["open"][0]["words"]] == [None, None]
    assert not [each for each in hands.json("documents", "--as", "olha") if each["kind"] == "handover-act"]


def test_a_sheet_of_another_phase_is_refused_and_names_the_roll_call(hands: Hands, out: Path) -> None:
    sheet = _fill(out, 1, {})
    refused = hands.type(*(each if each != "1" else "2" for each in MERGE), "--merge", sheet)
    assert (refused.code, refused.out) == (2, "")
    assert "roll-call" in refused.err.casefold()
