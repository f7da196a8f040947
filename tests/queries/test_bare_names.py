"""Who is known by a name alone may be one of the others, and every answer that counts him says so (law 5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.queries.accounts import account
from byname.queries.bare_names import bare_names
from byname.queries.figures import figure
from byname.queries.people import person
from byname.queries.results import Sentence
from byname.store.models import Look
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")
TOLD = "caveat.unidentified-people"


@pytest.fixture
def bare(small_register: SmallRegister) -> SmallRegister:
    """The register with a name that nobody else has, seen by one who came home, and nothing else told."""
    facts = {"source": "act", "kind": "testimony", "power": "aa", "received": date(2023, 3, 1)}
    row = {"name": "Цвамгорко Юхим", "status": "у полоні", "status_date": "01.02.2023"}
    [small_register.numbers["bare"]] = small_register.take("seen.csv", [row], **facts)
    return small_register


def numbers(found: tuple[Sentence, ...]) -> list[tuple[tuple[str, str], ...]]:
    return [each.values for each in found if each.code == TOLD]


def test_the_low_leaves_out_who_may_be_one_of_the_others(bare: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = account(viewer=cast["all"], power="aa")
    assert view.taken.value is not None
    assert view.taken.low == figure(f"taken@{view.as_of}/power:aa", viewer=cast["all"]).low
    assert view.taken.low is not None
    assert view.taken.low < view.taken.value
    assert numbers(view.caveats) == [(("n", "2"),)]


def test_a_figure_says_so_too(bare: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = figure("held@2023-06-01/power:aa", viewer=cast["all"])
    assert "caveat.unidentified" in {each.code for each in found.caveats}


def test_the_page_of_the_person_says_so(bare: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert "unidentified" in person(bare.numbers["bare"], viewer=cast["all"]).marks


def test_who_is_identified_bears_no_such_mark(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert numbers(account(viewer=cast["all"], power="bb").caveats) == []
    assert "unidentified" not in person(small_register.numbers["kulf"], viewer=cast["all"]).marks


@pytest.mark.parametrize("asked", [{}, {"power": "aa"}, {"power": "bb"}])
def test_the_number_of_the_caveat_opens_into_its_people(
    bare: SmallRegister, cast: Mapping[str, Viewer], asked: dict[str, Any]
) -> None:
    """Law 4: every number is people."""
    day = date(2023, 4, 1)
    [told] = numbers(account(viewer=cast["all"], as_of=day, **asked).caveats) or [(("n", "0"),)]
    listed = bare_names(viewer=cast["all"], as_of=day, **asked)
    assert told == (("n", str(listed.total)),)
    known = {bare.numbers["bare"], bare.numbers["kulf-latin"]}
    assert {hit.number for hit in listed.hits} == (known if listed.total else set())


def test_everybody_known_by_a_name_alone_is_named_and_the_look_is_kept(
    bare: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = [hit.number for hit in bare_names(viewer=cast["own-reader"]).hits]
    seen = Look.objects.latest("id")
    assert (seen.action, seen.what) == ("name-alone", {"persons": found})
    # The Latin one may be Kulfrets, whom a pair that waits ties to it; kin is only named beside somebody.
    assert set(found) == {bare.numbers["bare"], bare.numbers["kulf-latin"]}


def test_they_are_shown_to_nobody_who_may_not_see_them(bare: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 8: one gate for everything that leaves."""
    assert bare_names(viewer=cast["captives-reader"]).total == 0
    for who in ("keeper", "nobody"):
        with pytest.raises(RefusedError):
            bare_names(viewer=cast[who])
