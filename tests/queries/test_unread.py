"""Law 1: a row that cannot be read waits to be mended; what was mended, or taken back, waits no more."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import date

import pytest

from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Viewer
from byname.core.moments import end_of_day
from byname.queries._problems import unreadable_count
from byname.queries._unread import unread
from byname.queries.documents import document, documents, mend_file, record
from byname.store.models import Document, Record
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")
OWN = {"source": "own", "kind": "missing-list", "power": "aa", "holder": "bb"}


def _rows_to_mend(register: SmallRegister, title: str, viewer: Viewer) -> list[dict[str, str]]:
    _name, content = mend_file(register.documents[title], viewer=viewer)
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def _unreadable(title: str, viewer: Viewer) -> int:
    return next(head.unreadable for head in documents(viewer=viewer) if head.title == title)


def _mended(register: SmallRegister, viewer: Viewer, *, name: str = "Щевжук Юхим Ївгович") -> str:
    [row] = _rows_to_mend(register, "own.csv", viewer)
    [number] = register.take("mended.csv", [row | {"name": name}], **OWN, received=date(2022, 6, 3))
    return number


def test_a_row_waits_until_its_mended_file_is_taken_in(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    viewer = cast["all"]
    assert (unreadable_count(viewer=viewer), _unreadable("own.csv", viewer)) == (1, 1)
    number = _mended(small_register, viewer)
    assert (unreadable_count(viewer=viewer), _unreadable("own.csv", viewer)) == (0, 0)
    rows = document(small_register.documents["own.csv"], viewer=viewer).rows
    assert [(row.problem, row.mended_by) for row in rows if row.mended_by or row.problem == "no-identity"] == [
        ("no-identity", number)
    ]
    original = record(small_register.numbers["unreadable"], viewer=viewer)
    assert (original.problems, original.mended_by) == (("no-identity",), number)
    assert _rows_to_mend(small_register, "own.csv", viewer) == []


def test_as_known_before_it_was_mended_a_row_still_waits(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """DESIGN, three times: what was known before stays known as before."""
    _mended(small_register, cast["all"])
    counts = [
        unreadable_count(viewer=cast["all"], at=end_of_day(date(*day), "UTC"))
        for day in ((2022, 5, 1), (2022, 6, 2), (2022, 6, 3))
    ]
    assert counts == [0, 1, 0]


def test_a_mending_that_is_taken_back_mends_nothing(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 2: undo is a new row; the state equals the one without."""
    viewer = cast["all"]
    number = _mended(small_register, viewer)
    withdraw("record", Record.objects.get(number=number).id, "misread", by=viewer)
    assert unreadable_count(viewer=viewer) == 1
    assert not any(row.mended_by for row in document(small_register.documents["own.csv"], viewer=viewer).rows)


def test_a_row_taken_in_again_that_still_cannot_be_read_is_counted_once(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    viewer = cast["all"]
    _mended(small_register, viewer, name="")
    assert unreadable_count(viewer=viewer) == 1
    assert (_unreadable("own.csv", viewer), _unreadable("mended.csv", viewer)) == (0, 1)
    assert unread().mended == {}
    [row] = _rows_to_mend(small_register, "mended.csv", viewer)
    small_register.take("again.csv", [row | {"name": "Щевжук Юхим"}], **OWN, received=date(2022, 6, 4))
    assert unreadable_count(viewer=viewer) == 0


@pytest.mark.parametrize("target", ["record", "document"])
def test_what_is_taken_back_waits_no_more(
    small_register: SmallRegister, cast: Mapping[str, Viewer], target: str
) -> None:
    viewer = cast["all"]
    [row] = Record.objects.exclude(problem="")
    withdraw(target, row.id if target == "record" else row.document, "retracted", by=viewer)
    assert (unreadable_count(viewer=viewer), _unreadable("own.csv", viewer)) == (0, 0)
    assert document(row.document, viewer=viewer).head.unreadable == 0


def test_no_row_mends_what_came_after_it_or_is_not_there(small_register: SmallRegister) -> None:
    [waiting] = Record.objects.exclude(problem="")
    for place, number in enumerate(("1000000000-3", "no number", small_register.numbers["zhmak"], "")):
        row = {"name": "Щевжук Юхим Ївгович", "byname:record": number}
        small_register.take(f"{place}.csv", [row], **OWN, received=date(2022, 6, 4 + place))
    assert unread().waiting == {waiting.id: waiting.document}
    assert unread().of(waiting.document) == 1
    assert unread().of(Document.objects.latest("id").id) == 0
