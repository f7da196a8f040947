from __future__ import annotations

from byname.core.custody.drafts import Draft, Effect, Weight, bound_chain, confirms, draft_of
from byname.core.custody.folding import read_told
from tests.core.custody.books import book, day


def draft(effect: Effect, text: str, weight: Weight = Weight.SURE) -> Draft:
    made = draft_of(effect, 1, [read_told(telling) for telling in book(text)])
    made.weight = weight
    return made


def test_days_are_bounded_from_both_sides() -> None:
    taken = draft(Effect.TAKEN, "1 captured 2022-05 own-forces 2022-07-01")
    back = draft(Effect.RETURNED, "2 returned 2022-05-10/2022-05-20 act 2022-07-01")
    bound_chain([taken, back])
    assert (taken.latest, taken.settled, back.earliest) == (day("2022-05-20"), day("2022-05-20"), day("2022-05-10"))


def test_no_order_at_all_sets_the_later_to_the_day_of_the_earlier() -> None:
    taken = draft(Effect.TAKEN, "1 captured 2022-05-20 own-forces 2022-07-01")
    back = draft(Effect.RETURNED, "2 returned 2022-05-10 act 2022-07-01")
    bound_chain([taken, back])
    assert (back.settled, back.doubts) == (day("2022-05-20"), ["order-impossible"])


def test_a_merely_possible_movement_bounds_nobody_and_falls_if_it_cannot_be() -> None:
    taken = draft(Effect.TAKEN, "1 captured 2022-05-20 own-forces 2022-07-01")
    death = draft(Effect.DIED, "2 died 2022-05-10 press 2022-07-01", Weight.POSSIBLE)
    bound_chain([taken, death])
    assert (death.weight, death.doubts) == (Weight.SHOWN, ["contradicted"])
    assert taken.latest == day("2022-05-20")


def test_lists_and_confirmations_of_the_detaining_power_and_the_agency_confirm() -> None:
    text = """
        1 held 2022-05-20 detaining-power 2022-07-01
        2 confirmed 2022-05-20 agency 2022-07-01
        3 captured 2022-05-20 agency 2022-07-01
        4 confirmed 2022-05-20 own-forces 2022-07-01"""
    assert [confirms(read_told(telling)) for telling in book(text)] == [True, True, False, False]
