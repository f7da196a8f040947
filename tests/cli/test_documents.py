from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_documents_are_listed_with_kind_and_day(listed: Hands) -> None:
    printed = listed.type("documents").out
    assert "Confirmation of captivity" in printed
    assert [head["title"] for head in listed.json("documents")] == ["own", "camp", "act"]


def test_a_documents_counts_add_up_and_its_rows_lead_to_records(listed: Hands) -> None:
    view = listed.json("document", "1")
    assert view["rows_read"] == view["rows_recorded"] + sum(count for _sort, count in view["aside"])
    record = listed.json("record", view["rows"][0]["record"])
    assert record["document_title"] == "own"
    assert "Жмаковенко" in listed.type("document", "1").out


def test_a_record_shows_what_was_written_beside_how_it_was_read(listed: Hands) -> None:
    number = listed.json("document", "1")["rows"][0]["record"]
    printed = listed.type("record", number).out
    assert "04.03.1991" in printed
    assert "1991-03-04" in printed


def test_a_document_with_unreadable_rows_is_exit_code_1(hands: Hands, tmp_path: Path) -> None:
    file = hands.file("list.csv", "ПІБ;Дата народження\n;04.03.1991\n")
    hands.type("take-in", file, "--source", "own")
    assert hands.type("document", "1").code == 1
    assert hands.type("document", "1", "--mend", str(tmp_path)).code == 1
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    "arguments",
    [("document", "99"), ("document", "1", "--page", "0"), ("record", "1234567890-4"), ("documents", "--as", "nobody")],
)
def test_what_is_not_there_is_refused_in_a_sentence(listed: Hands, arguments: tuple[str, ...]) -> None:
    assert listed.type(*arguments).code == 2


def test_an_empty_register_says_so(hands: Hands) -> None:
    assert "No document" in hands.type("documents").out


def test_a_document_has_the_keys_that_others_rely_on(listed: Hands) -> None:
    view = listed.json("document", "1")
    assert {"head", "facts", "mapping", "aside", "rows_read", "rows_recorded", "rows", "page", "pages", "notes"} <= set(
        view
    )
    assert {"number", "title", "kind", "source", "received", "rows", "unreadable", "made_up"} <= set(view["head"])


def test_a_record_has_each_cell_as_written_and_each_field_as_read(listed: Hands) -> None:
    view = listed.json("record", listed.json("document", "1")["rows"][1]["record"])
    assert {"number", "person", "document", "row", "cells", "fields", "events", "problems", "made_up"} <= set(view)
    [capture] = [field for field in view["fields"] if field["field"] == "capture_date"]
    assert (capture["original"], capture["read"]) == ("травень 2022", "2022-05")
    assert "Captured, 2022-05" in view["events"]


def test_law_12_made_up_documents_records_and_people_say_so_first(hands: Hands) -> None:
    file = hands.file("list.csv", "ПІБ;Дата народження\nЖмаковенко Глем Юхимович;04.03.1991\n")
    assert hands.type("take-in", file, "--source", "own", "--made-up").code == 0
    number = hands.json("document", "1")["rows"][0]["record"]
    for arguments in (("document", "1"), ("record", number), ("person", number)):
        assert hands.type(*arguments).whole.startswith("Made-up data. Nobody named here is real.\n")
        assert hands.json(*arguments).get("made_up", True)


def test_a_page_behind_the_last_is_empty_or_refused_and_no_fault(listed: Hands) -> None:
    printed = listed.type("document", "1", "--page", "999")
    assert printed.code in {0, 2}
    assert "unexpected" not in printed.err


def test_a_record_s_problems_are_said_in_words(hands: Hands) -> None:
    hands.register.take("own", [{"name": "Жмаковенко Глем", "birth_date": "31.02.1985", "capture_date": "весна"}])
    number = hands.json("document", "1")["rows"][0]["record"]
    printed = hands.type("record", number).out
    assert "The calendar has no such day; the text is kept." in printed
    assert "date-" not in printed
