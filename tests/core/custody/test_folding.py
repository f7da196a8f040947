from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.folding import fold_days, read_told
from byname.core.events import Telling
from tests.core.custody.books import book
from tests.core.custody.strategies import tellings


def stands(text: str, *, bound: bool = False) -> str:
    return str(fold_days([read_told(telling, bound=bound) for telling in book(text)]).when)


def test_a_date_keeps_the_words_of_its_telling() -> None:
    told = [read_told(telling) for telling in book("1 captured 17.05.2022 family 2022-06-01")]
    assert fold_days(told).when.text == "17.05.2022"


def test_bounds_narrow_to_the_earliest_of_them() -> None:
    told = "1 seen 2022-08-10 returnee 2022-09-01\n2 held 2022-07-01 agency 2022-07-02"
    assert stands(told, bound=True) == "../2022-07-01"


def test_the_weightiest_is_narrowed_by_whoever_agrees_with_it() -> None:
    told = """
        1 captured 2022-05 own-forces 2022-06-01 rel=5
        2 captured 2022-05-17 family 2022-06-01 rel=3
        3 captured 2022-05-20 press 2022-06-01 rel=1"""
    assert stands(told) == "2022-05-17"


def test_a_copied_list_outvotes_nobody_on_a_day() -> None:
    """DESIGN 4: "copied lists say `derived from` and corroborate nothing"."""
    told = """
        1 captured 2022-05-17 own-forces 2022-06-01 rel=4
        2 captured 2022-05-20 agency 2022-06-01 rel=3
        3 captured 2022-05-20 press 2022-06-01 rel=3"""
    assert stands(told) == "2022-05-20"
    assert stands(f"{told} root=agency") == "2022-05-17"


def test_agreeing_hedges_stay_hedged() -> None:
    assert stands("1 captured 2022-05~ family 2022-08-01\n2 captured 2022-05~ press 2022-08-01") == "2022-05~"


@given(st.lists(tellings(), min_size=1, max_size=5))
def test_the_days_that_stand_are_possible(told: list[Telling]) -> None:
    folded = fold_days([read_told(telling) for telling in told])
    possible = {day for start, end in folded.possible for day in range(start, end)}
    assert {day for start, end in folded.days for day in range(start, end)} <= possible
    assert set(folded.rivals) < set(folded.tellings) or not folded.rivals
