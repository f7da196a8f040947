"""A written conflict: same seed same bytes, files that open, nobody real, every row owned by somebody."""

from __future__ import annotations

import shutil
from collections import Counter, defaultdict
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from byname.core.events import DocumentKind
from byname.scenario import Shape, draw_shape
from tests.scenario.conftest import Write, Written
from tests.scenario.lists import cells, documents, is_full_date, rows_of

BIRTH = ("Дата народження", "Дата рождения", "Date of birth")


def fingerprints(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in paths}


@pytest.mark.parametrize("drawn", [None, 0, 1])
def test_the_same_seed_gives_the_same_bytes(drawn: int | None, default_shape: Shape, write: Write) -> None:
    shape = default_shape if drawn is None else draw_shape(drawn)
    first, second = (write(shape, seed=4, people=300) for _ in range(2))
    assert fingerprints(first.out) == fingerprints(second.out)
    assert fingerprints(first.truth) == fingerprints(second.truth)


def test_another_seed_gives_other_people(default_shape: Shape, write: Write) -> None:
    first, second = (write(default_shape, seed=seed, people=300) for seed in (1, 2))
    names = [{row["family_uk"] for row in written.table("persons")} for written in (first, second)]
    assert len(names[0] & names[1]) < len(names[0]) // 10


def test_a_workbook_tells_no_time_of_writing(small: Written) -> None:
    book = next((small.out / "lists").glob("*.xlsx"))
    with ZipFile(book) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2025, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
    assert core.count("2025-01-01T00:00:00Z") == 2


def test_every_list_opens_and_holds_its_rows(small: Written) -> None:
    owned = Counter(row["file"] for row in small.table("rows"))
    for document in documents(small):
        assert len(cells(small, document)) > owned[document["file"]] > 0


def test_every_list_says_that_it_is_made_up(small: Written) -> None:
    """Law 12: whatever is made up says so in every output."""
    for document in documents(small):
        table = cells(small, document)
        above = " ".join(str(cell) for row in table[:2] for cell in row)
        assert "made up" in above.lower() or "MADE UP" in above, document["file"]


def test_the_rows_of_the_truth_are_the_rows_of_the_lists(small: Written) -> None:
    """The surname in the row is that of its person, allowing for the errors of the list."""
    persons = {row["person"]: row for row in small.table("persons")}
    hits = total = 0
    for _, row, person in rows_of(small, "handover-act"):
        words = {word.casefold() for word in str(row.get("ПІБ", row.get("ФИО"))).split()}
        total += 1
        hits += persons[person]["family_uk"].casefold() in words or persons[person]["family_ru"].casefold() in words
    assert hits / total > 0.85


def test_the_rows_below_the_header_are_persons_down_to_the_total_line(small: Written) -> None:
    owned = defaultdict(list)
    for row in small.table("rows"):
        owned[row["file"]].append(int(row["row"]))
    for document in documents(small):
        numbers, length = owned[document["file"]], len(cells(small, document))
        assert numbers == list(range(numbers[0], numbers[-1] + 1))
        assert length - numbers[-1] in {0, 1}


def test_documents_stand_in_order_of_receipt_and_after_their_day(demo: Written) -> None:
    received = [document["received"] for document in documents(demo)]
    assert received == sorted(received)
    ahead = ("agreed", "withdrawn")
    for document in documents(demo):
        assert document["received"] <= demo.shape.as_of.isoformat()
        assert document["role"] in ahead or document["on"] <= document["received"]


def test_documents_are_of_known_kinds_and_say_whose_people_in_whose_hands(demo: Written) -> None:
    powers = {power.code for power in demo.shape.powers}
    for document in documents(demo):
        assert DocumentKind(document["kind"])
        assert {document["power"], document["holder"]} == powers


def test_acts_name_their_exchange_and_phase(demo: Written) -> None:
    acts = [document for document in documents(demo) if document["kind"] == "handover-act"]
    phases = {(item.code, phase.code, phase.day.isoformat()) for item in demo.shape.exchanges for phase in item.phases}
    assert {(act["exchange"], act["phase"], act["on"]) for act in acts} == phases


def test_every_return_stands_in_exactly_one_row_of_an_act(demo: Written) -> None:
    """Each returned person stands in exactly one act row per return."""
    told = Counter((document["exchange"], document["phase"], who) for document, _, who in rows_of(demo, "handover-act"))
    returned = {
        (event["exchange"], event["phase"], event["person"])
        for event in demo.table("events")
        if event["kind"] == "returned"
    }
    assert set(told) == returned
    assert set(told.values()) == {1}


def test_most_of_those_taken_stand_in_a_list_of_their_own_forces_with_a_full_birth_date(demo: Written) -> None:
    listed = {
        person
        for document, row, person in rows_of(demo, "missing-list")
        if document["source"].endswith("-forces") and any(is_full_date(row.get(name, "")) for name in BIRTH)
    }
    taken = [row["person"] for row in demo.table("persons") if row["captured"]]
    assert len(listed.intersection(taken)) / len(taken) >= 0.7


def kinds_by_person(written: Written) -> dict[str, set[str]]:
    """Kinds of lists by person, without those of exchanges: what somebody wishes is no knowledge."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for document, _, person in rows_of(written):
        if document["kind"] == "exchange-list":
            continue
        kinds[person].add("family" if document["source"].endswith("-families") else document["kind"])
    return kinds


def test_some_are_known_from_acts_alone_and_some_from_families_alone(demo: Written) -> None:
    kinds = list(kinds_by_person(demo).values())
    assert kinds.count({"handover-act"}) > 50
    assert kinds.count({"family"}) > 3


def test_everyone_stands_in_some_list(demo: Written) -> None:
    assert set(kinds_by_person(demo)) == {row["person"] for row in demo.table("persons")}


def test_everyone_taken_is_told_as_taken_by_some_row(demo: Written) -> None:
    captures = [event for event in demo.table("events") if event["kind"] == "captured"]
    assert all(event["first_told"] for event in captures)


def test_some_are_named_twice_in_one_list(demo: Written) -> None:
    twice = Counter((row["file"], row["person"]) for row in demo.table("rows"))
    assert sum(number > 1 for number in twice.values()) > 50


def test_a_conflict_scales(small: Written, demo: Written) -> None:
    assert small.summary.people == pytest.approx(600, rel=0.1)
    assert sum(small.summary.rows.values()) < sum(demo.summary.rows.values()) / 5


def test_deleting_the_truth_changes_nothing_else(default_shape: Shape, write: Write) -> None:
    written = write(default_shape, people=200)
    before = fingerprints(written.out)
    shutil.rmtree(written.truth)
    assert fingerprints(written.out) == before
    assert not any("truth" in path or "persons" in path for path in before)


def test_the_summary_counts_the_rows_that_stand_in_the_lists(small: Written) -> None:
    assert sum(small.summary.rows.values()) == len(small.table("rows"))
    assert sum(small.summary.files.values()) == len(documents(small))
