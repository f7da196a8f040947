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
