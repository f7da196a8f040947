"""Who may not see the field of death is told of no death that nobody approved (laws 7 and 8): nowhere and by nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

import pytest

from byname.queries._deaths import death_words
from byname.queries.absent import NotFoundError
from byname.queries.accounts import account
from byname.queries.documents import document, documents, record
from byname.queries.figures import figure
from byname.queries.people import find, person

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer
    from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 4, 1)
HIDDEN = ("reader", "keeper")


def test_a_death_notice_is_in_no_list_of_documents(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    notice = small_register.documents["notice.csv"]
    assert notice in {head.number for head in documents(viewer=cast["registrar"])}
    assert notice not in {head.number for head in documents(viewer=cast["reader"])}


def test_a_death_notice_is_refused_as_no_document(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    number = small_register.documents["notice.csv"]
    with pytest.raises(NotFoundError) as refused:
        document(number, viewer=cast["reader"])
    with pytest.raises(NotFoundError) as absent:
        document(999, viewer=cast["reader"])
    assert str(refused.value).replace(f" {number} ", " N ") == str(absent.value).replace(" 999 ", " N ")
    assert dict(document(number, viewer=cast["registrar"]).facts)["degree"] == "reported"


def test_a_record_of_a_death_notice_is_not_there(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    number = small_register.numbers["bravl-dead"]
    assert record(number, viewer=cast["reviewer"]).number == number
    for look_at in (record, person):
        with pytest.raises(NotFoundError):
            look_at(number, viewer=cast["reader"])
    assert not find(number, viewer=cast["reader"])


def test_a_person_has_no_trace_of_a_death_notice(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = person(small_register.numbers["bravl"], viewer=cast["reader"], as_of=DAY)
    told = repr(view)
    assert small_register.numbers["bravl-dead"] not in told
    assert not any(word in told for word in ("death", "dead", "notice"))
    assert {sourced.document for value in view.values for sourced in value.told} == {
        small_register.documents["own.csv"]
    }


def test_a_list_of_people_counts_no_hidden_record(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    counts = {
        role: find(small_register.numbers["bravl"], viewer=cast[role])[0].records for role in ("reader", "reviewer")
    }
    assert counts == {"reader": 1, "reviewer": 2}


@pytest.mark.parametrize("role", HIDDEN)
def test_no_bound_of_an_account_tells_a_reported_death(
    small_register: SmallRegister, cast: Mapping[str, Viewer], role: str
) -> None:
    """One who is held stays held for certain: neither may he be dead, nor may one held fewer be held."""
    told = {cell.code: cell for cell in account(viewer=cast["all"], as_of=DAY).parts}
    hidden = {cell.code: cell for cell in account(viewer=cast[role], as_of=DAY).parts}
    assert told["dead"].high == 1
    assert not hidden["dead"].high
    assert hidden["held-reported"].low in {None, (told["held-reported"].low or 0) + 1}
    assert {code: cell.value for code, cell in told.items()} == {
        code: cell.value if cell.value is not None else told[code].value for code, cell in hidden.items()
    }


@pytest.mark.parametrize("role", HIDDEN)
@pytest.mark.parametrize("text", ["dead@2023-04-01", "dead@2022-01-01..2023-04-01", "dead@2023-04-01/power:aa"])
def test_no_bound_of_a_figure_tells_a_reported_death(
    small_register: SmallRegister, cast: Mapping[str, Viewer], role: str, text: str
) -> None:
    assert figure(text, viewer=cast["all"]).high == 1
    assert not figure(text, viewer=cast[role]).high


def test_what_a_status_says_of_a_death_is_left_out(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    own = {"source": "own", "kind": "form", "power": "aa", "received": date(2023, 3, 2)}
    row = {"name": "Крезмулюк Влас Титович", "birth_date": "02.03.1991", "status": "помер", "death_date": "01.02.2023"}
    [number] = small_register.take("status.csv", [row], **own)
    view = record(number, viewer=cast["reader"])
    assert view.withheld == ()
    assert "помер" not in repr(view)
    assert "status" not in {value.field for value in person(number, viewer=cast["reader"], as_of=DAY).values}
    mapped = {field for _heading, field, _why in document(view.document, viewer=cast["reader"]).mapping}
    assert "death_date" not in mapped
    assert "помер" in repr(record(number, viewer=cast["reviewer"]))


def test_who_is_known_by_a_death_notice_alone_is_not_there(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    facts = {"source": "agency", "kind": "death-notice", "power": "aa", "received": date(2023, 3, 2)}
    row = {"name": "Швардомук Лесь Гнатович", "birth_date": "05.06.1989", "death_date": "01.02.2023"}
    [number] = small_register.take("alone.csv", [row], degree="certified", **facts)
    assert find("Швардомук", viewer=cast["reviewer"])
    assert not find("Швардомук", viewer=cast["reader"])
    with pytest.raises(NotFoundError):
        person(number, viewer=cast["reader"])


def test_a_row_without_a_reading_has_no_words() -> None:
    assert death_words(None) == frozenset()
