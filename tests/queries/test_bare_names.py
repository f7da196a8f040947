"""Who is known by a name alone may be one of the others, and every answer that counts him says so (law 5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.queries.accounts import account
from byname.queries.figures import figure
from byname.queries.people import person
from byname.queries.results import Sentence
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
    assert numbers(view.caveats) == [(("n", "1"),)]


def test_a_figure_says_so_too(bare: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    found = figure("held@2023-06-01/power:aa", viewer=cast["all"])
    assert "caveat.unidentified" in {each.code for each in found.caveats}


def test_the_page_of_the_person_says_so(bare: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert "unidentified" in person(bare.numbers["bare"], viewer=cast["all"]).marks


def test_who_is_identified_bears_no_such_mark(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = account(viewer=cast["all"])
    assert numbers(view.caveats) == []
    assert "unidentified" not in person(small_register.numbers["kulf"], viewer=cast["all"]).marks
