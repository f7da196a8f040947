"""Sheets of a roll-call leave the register: to whom they may, with nothing protected on paper, each look written down."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from byname.actions.exchanges import add_exchange_entries
from byname.actions.references import NewReference
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.fields import FIELD_OF
from byname.formats import open_table
from byname.queries import rollcalls
from byname.queries.rollcalls import Filled, act_file, counts, draw, merged, roll_call, settle_file, sheet_files, which
from byname.queries.rollcalls import made as made_so_far
from byname.store.models import Look
from tests.formats.print.pdftext import text_of
from tests.ledger.called import PEOPLE, agree, agreed, cells, fill, hand_over, made, sheet
from tests.ledger.registers import OLHA, Register, fresh_register

pytestmark = pytest.mark.django_db(databases="__all__")
DESK = Viewer("dora", frozenset({Role.EXCHANGE}), "trial", frozenset({"*"}), "lod")


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    with fresh_register() as found:
        agree(found)
        yield found


def test_one_printed_sheet_and_two_tables_for_each_clerk_from_one_list(register: Register) -> None:
    files = dict(sheet_files(made(), viewer=DESK))
    stem = next(name for name in files if name.endswith(".pdf")).removesuffix(".pdf")
    assert stem.endswith("-made-up")
    assert set(files) == {f"{stem}.pdf", *(f"{stem}-clerk-{n}.{form}" for n in (1, 2) for form in ("csv", "xlsx"))}
    page = text_of(files[f"{stem}.pdf"])[0]
    assert all(name in page for name, _born in PEOPLE)
    assert "Made-up data" in page
    assert "23 May 2025" in page
    tables = [
        [list(row.cells) for row in open_table(io.BytesIO(files[name]), name=name).rows]
        for name in files
        if "clerk-1" in name
    ]
    assert tables[0] == tables[1], "a workbook says what the CSV says"
    assert [row[1] for row in tables[0][1:]] == [name for name, _born in PEOPLE]
    assert files[f"{stem}-clerk-1.csv"].startswith(b"\xef\xbb\xbf"), "the mark by which Excel reads letters right"


def test_each_clerk_has_a_part_or_everybody(register: Register) -> None:
    digest = made(both=False)
    assert [[row[0] for row in cells(sheet(digest, clerk))[1:]] for clerk in (1, 2)] == [
        ["1", "2", "3"],
        ["4", "5", "6"],
    ]
    digest = made(both=True)
    assert [len(cells(sheet(digest, clerk))) for clerk in (1, 2)] == [7, 7]


def test_the_same_roll_call_is_printed_in_the_same_bytes(register: Register) -> None:
    digest = made()
    assert sheet_files(digest, viewer=DESK, only="pdf") == sheet_files(digest, viewer=OLHA, only="pdf")


def test_every_file_that_leaves_is_written_down_with_whom_it_names(register: Register) -> None:
    digest, before = made(), Look.objects.count()
    [(name, _content)] = sheet_files(digest, viewer=DESK, only="clerk-1.csv")
    [look] = Look.objects.order_by("id")[before:]
    told = str(look.__dict__)
    assert "roll-call" in told
    assert "dora" in told
    assert name in told
    assert all(each.record in told for each in roll_call(digest, viewer=DESK).people)
    assert "Жмаковенко" not in told


def test_nothing_protected_or_secret_is_put_on_paper() -> None:
    assert {FIELD_OF[code].sensitivity for code in rollcalls._PRINTED} <= {"open", "group", "identity"}


@pytest.mark.parametrize("roles", [{Role.READER}, {Role.REGISTRAR}, {Role.KEEPER}, set()])
def test_who_makes_no_roll_call_gets_none(register: Register, roles: set[Role]) -> None:
    digest = made()
    stranger = Viewer("nobody", frozenset(roles), "trial", frozenset({"*"}), "lod")
    merge = merged(digest, [fill(digest, {})], viewer=DESK)
    for ask in (
        lambda: draw("X-1", "1", viewer=stranger), lambda: made_so_far("X-1", "1", viewer=stranger),
        lambda: roll_call(digest, viewer=stranger), lambda: sheet_files(digest, viewer=stranger),
        lambda: merged(digest, [], viewer=stranger), lambda: which("X-1", "1", [], viewer=stranger),
        lambda: counts(merge, viewer=stranger),
    ):  # fmt: skip
        with pytest.raises(RefusedError):
            ask()


def test_people_of_another_power_are_neither_called_nor_told_of(register: Register) -> None:
    digest = made()
    other = replace(DESK, powers=frozenset({"kes"}))
    assert made_so_far("X-1", "1", viewer=other) == ()
    with pytest.raises(MisuseError, match="There are: none"):
        draw("X-1", "1", viewer=other)
    with pytest.raises(RefusedError, match="power-not-granted") as refused:
        sheet_files(digest, viewer=other)
    assert "Жмаковенко" not in str(refused.value)
    with pytest.raises(MisuseError, match="there are: none"):
        which("X-1", "1", [fill(digest, {})], viewer=other)


@pytest.mark.parametrize("role", ["requested", "handed-over", "zz"])
def test_a_roll_call_is_of_the_list_agreed_or_brought(register: Register, role: str) -> None:
    with pytest.raises(MisuseError, match="agreed or brought"):
        draw("X-1", "1", viewer=DESK, role=role)


def test_a_file_that_is_none_is_refused(register: Register) -> None:
    with pytest.raises(MisuseError, match=r"clerk-9\.csv"):
        sheet_files(made(), viewer=DESK, only="clerk-9.csv")


def test_filled_sheets_find_their_roll_call(register: Register) -> None:
    digest = made()
    bare = Filled("bare.csv", b"No.;Outcome\n1;+\n")
    assert which("X-1", "1", [fill(digest, {}), bare], viewer=DESK) == digest
    assert which("X-1", "1", [bare], viewer=DESK) == digest
    with pytest.raises(MisuseError, match="of exchange X-1, phase 2 there are: none"):
        which("X-1", "2", [fill(digest, {})], viewer=DESK)
    agreed(register, [("Воргацьк Семен Романович", "05.05.1987")], title="more")
    newer = made()
    with pytest.raises(MisuseError, match="several roll-calls"):
        which("X-1", "1", [fill(digest, {}), replace(fill(newer, {}), title="b.csv")], viewer=DESK)
    with pytest.raises(MisuseError, match="do not say their roll-call"):
        which("X-1", "1", [bare], viewer=DESK)


def test_both_counts_stand_side_by_side(register: Register) -> None:
    body = {"exchange": "X-1", "phase": "1", "power": "lod", "source": "agency", "total": 7}
    other = body | {"power": "kes", "total": 99}
    entries = [
        NewReference("count", "c1", body, date(2025, 5, 24)),
        NewReference("count", "c2", other, date(2025, 5, 24)),
    ]
    add_exchange_entries(entries, by=OLHA)
    digest = made()
    merge = merged(digest, [fill(digest, {2: "н", 3: "пом"})], viewer=DESK)
    told = dict(counts(merge, 5, viewer=DESK))
    assert told == {
        "On the roll-call": "6", "Handed over, by our roll-call": "4", "Handed over, by their count": "5",
        "Handed over, as agency counts": "7", "Difference between the two counts": "-1", "Did not come": "1", "Died": "1",
    }  # fmt: skip


def test_the_act_on_paper_has_counts_and_gaps_and_tells_no_death(register: Register) -> None:
    digest = made()
    merge = merged(digest, [fill(digest, {2: "н", 3: "пом"})], viewer=DESK)
    name, content = act_file(merge, 5, viewer=DESK)
    assert name.startswith("act-roll-call-X-1-1-")
    page = text_of(content)[0]
    assert "Died" not in page
    assert "Did not come 2" in page
    assert page.index("not handed over") < page.index(PEOPLE[2][0])


def test_no_act_is_printed_while_something_is_open(register: Register) -> None:
    digest = made()
    merge = merged(digest, [fill(digest, {2: "н"}), fill(digest, {}, clerk=2)], viewer=DESK)
    with pytest.raises(MisuseError, match=r"1 to settle \(No. 2\)"):
        act_file(merge, viewer=DESK)
    _name, content = settle_file(merge, viewer=DESK)
    head, row = cells(content)
    assert row[:4] == ["2", PEOPLE[1][0], "clerk-1.csv: н; clerk-2.csv: +", ""]
    filled = Filled("c.csv", content.replace(b'clerk-2.csv: +";""', 'clerk-2.csv: +";"п"'.encode()))
    assert head[3] == "Outcome"
    again = merged(digest, [fill(digest, {2: "н"}), fill(digest, {}, clerk=2)], [filled], viewer=DESK)
    assert again.done, [problem.sentence() for problem in again.stray]


def test_what_was_recorded_shows_on_the_list_of_roll_calls(register: Register) -> None:
    digest = made()
    assert [(each.people, each.clerks, each.both, each.documents) for each in made_so_far("X-1", "1", viewer=DESK)] == [
        (6, 2, True, ())
    ]
    found = hand_over(digest, fill(digest, {}))
    [each] = made_so_far("X-1", "1", viewer=DESK)
    assert each.documents == (dict(found.documents)["handed-over"],)
