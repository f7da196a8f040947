"""A person's whole path is readable: asked for, refused, agreed or not, came or not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.exchanges.handovers import Outcome
from byname.core.exchanges.listings import Listing
from byname.core.exchanges.paths import path_of
from byname.core.exchanges.roles import ListRole


def place(document: int, role: str, day: int, exchange: str = "", record: int = 1) -> Listing:
    return Listing(record, document, ListRole(role), exchange, day=day)


ASKED = [place(n, "requested", 10 * n, record=n) for n in range(1, 6)]
REFUSED = [place(10 + n, "refused", 10 * n + 3) for n in range(1, 4)]


def test_asked_for_five_times_refused_three_and_home_though_not_agreed() -> None:
    """Issue 3: "requested five times since 2022, refused three times, came home on 24 May though not agreed"."""
    path = path_of([*ASKED, *REFUSED, place(30, "handed-over", 90, "X-25")])
    assert (path.asked, path.first_asked, path.refused) == (5, 10, 3)
    assert path.outcomes == (("X-25", Outcome.NOT_AGREED),)
    assert [each.role.value for each in path.steps[:3]] == ["requested", "refused", "requested"]


def test_who_stands_twice_on_one_list_was_asked_for_once() -> None:
    """Domain, mistake 7: "splitting one so that he is asked for twice"."""
    assert path_of([place(1, "requested", 5), place(1, "requested", 5, record=2)]).asked == 1


def test_nobody_on_no_list_has_an_empty_path() -> None:
    path = path_of([])
    assert (path.asked, path.first_asked, path.refused, path.outcomes) == (0, None, 0, ())


@given(st.permutations([*ASKED, *REFUSED, place(30, "agreed", 80, "X-1"), place(31, "declined", 81, "X-1")]))
def test_law_the_order_of_lists_does_not_matter(places: list[Listing]) -> None:
    """Law 10: same documents in any order, same account."""
    path = path_of(places)
    assert path == path_of(sorted(places, key=lambda each: each.document))
    assert path.outcomes == (("X-1", Outcome.DECLINED),)
