"""In which order pairs are put up for review, and what is left when a human could not say."""

from __future__ import annotations

import pytest

from byname.actions.judgements import judge
from byname.actions.references import NewReference, add_references
from byname.queries._asked import ask
from byname.queries._links import candidates
from byname.queries.accounts import account
from byname.queries.reviews import listed, next_pair, pair, tally
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


def test_what_a_human_left_undecided_is_listed_apart_and_can_be_answered_again(register: Register) -> None:
    """Review and account agree: what waits and what was left undecided are together what the account calls not decided."""
    register.take("own", [{"name": "Жмаковенко Глем Юхимович", "birth_date": "04.03.1991"}])
    register.take("camp", [{"name": "Жмаковенко Глем", "unit": "12 бригада"}], source="agency", kind="confirmation")
    [before] = listed(viewer=OLHA)
    assert (tally(viewer=OLHA), listed(viewer=OLHA, undecided=True)) == ((1, 0), ())
    judge(before.left, before.right, "undecided", by=OLHA)
    assert (tally(viewer=OLHA), listed(viewer=OLHA)) == ((0, 1), ())
    assert listed(viewer=OLHA, undecided=True) == (before,), "a human's word makes no pair 100 % likely"
    assert account(viewer=OLHA).undecided == 1
    view = pair(before.left, before.right, viewer=OLHA)
    assert (view.probability, view.remaining, view.undecided) == (before.probability, 0, 1)
    judge(before.left, before.right, "different", by=OLHA)
    assert tally(viewer=OLHA) == (0, 0)
