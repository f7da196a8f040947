from __future__ import annotations

from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.ledger.references import world
from byname.store.models import ReferenceEntry
from tests.ledger.registers import OLHA, Register, end

pytestmark = pytest.mark.django_db(databases="__all__")


def add_unit(code: str, title: str, received: str | None = None) -> None:
    day = date.fromisoformat(received) if received else None
    add_references([NewReference("unit", code, {"names": [{"text": title}]}, day)], by=OLHA)


def title_of(code: str, known_at: str | None = None) -> str:
    return str(world(end(known_at) if known_at else None).of("unit")[code]["names"][0]["text"])


def test_the_newest_version_stands(register: Register) -> None:
    add_unit("u1", "12 полк", "2023-01-01")
    add_unit("u1", "12 бригада", "2023-06-01")
    assert title_of("u1") == "12 бригада"
    assert world().versions["unit", "u1"] == 2


def test_a_day_in_the_past_sees_the_version_known_then(register: Register) -> None:
    add_unit("u1", "12 полк", "2023-01-01")
    add_unit("u1", "12 бригада", "2023-06-01")
    assert title_of("u1", "2023-05-31") == "12 полк"
    assert title_of("u1", "2023-06-01") == "12 бригада"


def test_before_a_thing_was_written_down_its_first_version_is_read(register: Register) -> None:
    """Documents may be backfilled before the thing that they name was."""
    add_unit("u1", "12 полк", "2023-01-01")
    add_unit("u1", "12 бригада", "2023-06-01")
    assert title_of("u1", "2022-01-01") == "12 полк"


def test_a_version_taken_back_gives_way_to_the_one_before(register: Register) -> None:
    add_unit("u1", "12 полк")
    add_unit("u1", "13 полк")
    register.withdraw("reference", ReferenceEntry.objects.get(kind="unit", version=2).id)
    assert title_of("u1") == "12 полк"


def test_the_world_is_read_again_when_something_was_added(register: Register) -> None:
    before = world()
    assert world() is before
    add_unit("u1", "12 полк")
    assert world() is not before


def test_sources_have_kind_reliability_and_descent(register: Register) -> None:
    body = {"kind": "press", "reliability": 1, "derived_from": "own"}
    add_references([NewReference("source", "paper", body)], by=OLHA)
    facts = world().source("paper")
    assert (facts.kind, facts.reliability, facts.derived_from) == ("press", 1, "own")


def test_a_copy_of_a_copy_goes_back_to_its_root_as_known_then(register: Register) -> None:
    def add(code: str, derived_from: str, received: str) -> None:
        body = {"kind": "press", "reliability": 3, "derived_from": derived_from}
        add_references([NewReference("source", code, body, date.fromisoformat(received))], by=OLHA)

    add("blog", "paper", "2023-01-01")
    add("paper", "", "2023-01-01")
    add("paper", "agency", "2023-06-01")
    assert [world().source(code).root for code in ("blog", "paper", "agency")] == ["agency", "agency", ""]
    assert world(end("2023-05-31")).source("blog").root == "paper"


def test_a_source_that_nobody_knows_is_a_desk_of_middling_reliability(register: Register) -> None:
    facts = world().source("hearsay")
    assert (facts.kind, facts.reliability) == ("desk", 3)


def test_the_register_says_that_it_is_made_up(register: Register) -> None:
    """Law 12: whatever is made up says so."""
    assert world().made_up
    assert world().wholly_made_up
    assert world().title == "Trial"


def _says_that_it_is_real() -> None:
    body = {"title": "Trial", "time_zone": "UTC", "made_up": False}
    add_references([NewReference("register", "register", body, date(2020, 1, 1))], by=OLHA)


def test_a_register_of_one_made_up_list_holds_something_made_up(register: Register) -> None:
    """Law 12, where the register does not say so of itself: one made-up document is enough, as long as it stands."""
    _says_that_it_is_real()
    register.record("real", [{"name": "Жмаковенко Глем"}])
    assert not world().made_up
    document = register.record("trial", [{"name": "Фурздюк Орест"}], made_up=True)
    assert (world().made_up, world().wholly_made_up) == (True, False)
    register.withdraw("document", document)
    assert not world().made_up


def test_what_was_known_before_the_made_up_list_came_is_not_made_up(register: Register) -> None:
    """A figure as known then is the same figure today: `--known-at` says what it said."""
    _says_that_it_is_real()
    register.record("trial", [{"name": "Фурздюк Орест"}], made_up=True, received=date(2023, 6, 1))
    assert not world(end("2023-05-31")).made_up
    assert world(end("2023-06-01")).made_up
