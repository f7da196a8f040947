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
    criteria = {"captured_from": "2022-05-01", "captured_to": "2022-06-01"}
    add_references([NewReference("cohort", "spring", {"title": "Taken in May", "criteria": criteria})], by=OLHA)
    rows = [
        {"name": "Мартолюк Андрій Іванович", "birth_date": "03.04.1985", "capture_date": "17.09.2022"},
        {"name": "Жмаковенко Олексій Петрович", "birth_date": "21.08.1977", "capture_date": "17.05.2022"},
    ]
    register.take("own", rows)
    bare = [{"name": row["name"].rsplit(maxsplit=1)[0], "capture_date": row["capture_date"]} for row in rows]
    register.take("camp", bare, source="camp", kind="captive-list")
    asked = ask(None, None)
    first, second = candidates(asked.people.branches, asked, viewer=OLHA)
    assert first.moves > second.moves > 0
    assert asked.people.by_number[first.persons[0]].value("family") == "Жмаковенко"
    view = next_pair(viewer=OLHA)
    assert view is not None
    assert (view.moves, view.remaining) == (first.moves, 2)
