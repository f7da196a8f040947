"""Places on lists are gathered by whose they are, in the order in which the lists came."""

from __future__ import annotations

from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import Timeline
from byname.core.exchanges.listings import Listing, by_person
from byname.core.exchanges.roles import ListRole


def test_each_place_belongs_to_the_person_who_holds_the_record() -> None:
    """DESIGN 2.4: "Nothing points at a person except through a record"."""
    lines = [PersonLine(1, (1, 4), Timeline((), ())), PersonLine(2, (2,), Timeline((), ()))]
    asked = Listing(4, 9, ListRole.REQUESTED, day=20)
    came = Listing(1, 8, ListRole.HANDED_OVER, day=30)
    other = Listing(2, 9, ListRole.REQUESTED, day=20)
    nobody = Listing(7, 9, ListRole.REQUESTED, day=20)
    assert by_person([came, other, nobody, asked], lines) == {1: (asked, came), 2: (other,), 0: (nobody,)}
