"""In which order pairs are put up for review."""

from __future__ import annotations

import pytest

from byname.actions.references import NewReference, add_references
from byname.queries._asked import ask
from byname.queries._links import candidates
from byname.queries.reviews import next_pair
from tests.ledger.registers import OLHA, Register

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_pair_whose_answer_moves_most_figures_comes_first(register: Register) -> None:
    """One pair is of a named group, so that more figures hang on it; the other is as probable."""
    add_references(
        [NewReference("cohort", "works", {"title": "Works", "criteria": {"units": ["12 бригада"]}})], by=OLHA
    )
    rows = [
        {"name": "Мартолюк Андрій Іванович", "birth_date": "03.04.1985", "unit": "40 полк"},
        {"name": "Жмаковенко Олексій Петрович", "birth_date": "21.08.1977", "unit": "12 бригада"},
    ]
    register.take("own", rows)
    bare = [{"name": row["name"].rsplit(maxsplit=1)[0], "unit": row["unit"]} for row in rows]
    register.take("camp", bare, source="camp", kind="captive-list")
    asked = ask(None, None)
    first, second = candidates(asked.people.branches, asked, viewer=OLHA)
    assert first.moves > second.moves > 0
    assert asked.people.by_number[first.persons[0]].value("unit") in {"12 бригада", "b12"}
    view = next_pair(viewer=OLHA)
    assert view is not None
    assert (view.moves, view.remaining) == (first.moves, 2)
