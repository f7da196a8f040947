from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.movements import Effect, Movement, Weight, fold
from byname.core.events import Telling
from tests.core.custody.books import book, day
from tests.core.custody.strategies import lives


def effects(text: str) -> list[str]:
    return [f"{m.effect}@{m.when}" for m in fold(book(text))]


def the(effect: Effect, text: str) -> Movement:
    return next(m for m in fold(book(text)) if m.effect is effect)


class TestFolding:
    """Tellings of one fact are folded into one movement; where they disagree the rivals are kept."""

    def test_handed_over_and_returned_are_one_return(self) -> None:
        told = """
            1 captured 2022-05-17 own-forces 2022-06-01
            2 handed-over 2025-05-23 act 2025-05-24
            3 returned 2025-05-23 own-forces 2025-05-25"""
        assert effects(told) == ["taken@2022-05-17", "returned@2025-05-23"]

    def test_agreeing_dates_give_what_they_say_together(self) -> None:
        told = """
            1 captured 2022-04/2022-05 family 2022-07-01
            2 captured 2022-05/2022-06 own-forces 2022-08-01"""
        taken = the(Effect.TAKEN, told)
        assert (str(taken.when), taken.rivals) == ("2022-05", ())

    @pytest.mark.parametrize(
        ("told", "stands"),
        [
            (
                "1 captured 2022-05-17 own-forces 2022-06-01 rel=4\n2 captured 2022-05-20 press 2022-07-01 rel=2",
                "2022-05-17",
            ),
            ("1 captured 2022-05 own-forces 2022-06-01\n2 captured 2022-06-02 press 2022-07-01", "2022-06-02"),
            ("1 captured 2022-05-17 own-forces 2022-06-01\n2 captured 2022-05-20 press 2022-07-01", "2022-05-17"),
        ],
    )
    def test_the_most_reliable_then_most_precise_then_the_nearest_to_the_capture_stands(
        self, told: str, stands: str
    ) -> None:
        taken = the(Effect.TAKEN, told)
        assert str(taken.when) == stands
        assert (len(taken.rivals), "rival-dates" in taken.doubts) == (1, True)

    def test_a_sign_of_captivity_means_taken_on_or_before_that_day(self) -> None:
        taken = the(Effect.TAKEN, "1 seen 2022-08-10 returnee 2022-09-01")
        assert (str(taken.when), taken.earliest, taken.settled) == ("../2022-08-10", None, day("2022-08-10"))

    def test_a_return_without_a_capture_implies_one(self) -> None:
        assert effects("1 returned 2025-05-23 act 2025-05-25") == ["taken@../2025-05-23", "returned@2025-05-23"]

    def test_ends_of_unequal_date_without_a_capture_between_are_one_with_rivals(self) -> None:
        told = "1 returned 2025-05-23 act 2025-05-25 rel=5\n2 returned 2025-06-02 press 2025-06-10 rel=2"
        back = the(Effect.RETURNED, told)
        assert (str(back.when), len(back.rivals)) == ("2025-05-23", 1)

    def test_a_capture_certainly_after_a_return_opens_a_second_captivity(self) -> None:
        told = """
            1 captured 2022-05-17 own-forces 2022-06-01
            2 returned 2022-09-21 act 2022-09-22
            3 captured 2023-03 own-forces 2023-04-10
            4 returned 2025-05-24 act 2025-05-25"""
        assert effects(told) == ["taken@2022-05-17", "returned@2022-09-21", "taken@2023-03", "returned@2025-05-24"]

    def test_a_place_of_capture_is_no_camp(self) -> None:
        told = "1 captured 2022-05-17 own-forces 2022-06-01 at=plant\n2 seen 2022-06-17 returnee 2022-07-01 at=camp"
        assert the(Effect.TAKEN, told).place == "plant"

    def test_moves_are_kept_once_each(self) -> None:
        told = """
            1 captured 2022-05-17 own-forces 2022-06-01
            2 moved 2022-07 returnee 2023-06-01 at=north
            3 moved 2022-07 returnee 2023-07-01 at=north"""
        assert effects(told) == ["taken@2022-05-17", "moved@2022-07"]


class TestSettledDay:
    """A change counts from the last day possible, given the order of movements and the day its document was received."""

    def test_what_was_told_by_a_day_has_happened_by_then(self) -> None:
        taken = the(Effect.TAKEN, "1 captured 2022-05 own-forces 2022-05-20")
        assert (taken.settled, taken.latest) == (day("2022-05-20"), day("2022-05-20"))

    def test_nobody_returns_before_he_was_taken(self) -> None:
        told = "1 captured 2022-05 own-forces 2022-07-01\n2 returned 2022-05-20 act 2022-07-01"
        assert the(Effect.TAKEN, told).settled == day("2022-05-20")

    def test_an_end_is_not_before_the_capture(self) -> None:
        told = "1 captured 2022-05-20 own-forces 2022-07-01\n2 returned 2022-05 act 2022-07-01"
        assert the(Effect.RETURNED, told).earliest == day("2022-05-20")

    def test_a_date_after_receipt_is_marked_and_counts_from_receipt(self) -> None:
        back = the(Effect.RETURNED, "1 returned 2052-05-23 act 2025-05-25")
        assert (back.settled, "date-after-receipt" in back.doubts) == (day("2025-05-25"), True)

    def test_known_is_the_day_of_the_first_telling(self) -> None:
        told = "1 captured 2022-05-17 own-forces 2022-06-01\n2 captured 2022-05-17 agency 2022-09-01"
        assert the(Effect.TAKEN, told).known == day("2022-06-01")


class TestImpossibleSequences:
    """What cannot be true together is flagged, never refused."""

    def test_a_list_of_own_forces_after_the_return_is_only_marked(self) -> None:
        told = "1 returned 2025-05-23 act 2025-05-25\n2 held 2025-06-01 own-forces 2025-06-01"
        assert [m.weight for m in fold(book(told))] == [Weight.SURE, Weight.SURE, Weight.SHOWN]
        assert the(Effect.RETURNED, told).doubts == ("listed-after-end",)

    def test_the_detaining_power_naming_a_returned_person_makes_captivity_possible(self) -> None:
        told = "1 returned 2025-05-23 act 2025-05-25\n2 held 2025-06-01 detaining-power 2025-06-01"
        again = fold(book(told))[2]
        assert (again.effect, again.weight) == (Effect.TAKEN, Weight.POSSIBLE)

    def test_an_escape_after_the_return_without_a_capture_counts_for_nothing(self) -> None:
        told = "1 returned 2023-05-23 act 2023-05-25\n2 escaped 2024-06-01 press 2024-06-05"
        escape = the(Effect.ESCAPED, told)
        assert (escape.weight, escape.doubts) == (Weight.POSSIBLE, ("end-after-return",))

    def test_set_aside_and_told_again_is_in_doubt(self) -> None:
        told = "1 held 2022-06-01 family 2022-06-02\n2 set-aside 2023-01-01 desk 2023-01-01\n3 seen 2023-03-01 returnee 2023-04-01"
        assert the(Effect.SET_ASIDE, told).doubts == ("set-aside-yet-told",)


class TestLaws:
    """Order does not matter (law 10); nothing is overwritten (law 2); neutral (law 9)."""

    @given(lives(), st.randoms(use_true_random=False))
    def test_the_order_of_tellings_is_irrelevant(self, told: list[Telling], random: object) -> None:
        shuffled = list(told)
        random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands a random.Random
        assert fold(shuffled) == fold(told)

    @given(lives(least=1))
    def test_withdrawing_a_telling_equals_never_having_it(self, told: list[Telling]) -> None:
        withdrawn = told[0]
        never = [each for each in told[1:] if each != withdrawn]
        assert fold([each for each in (*told, withdrawn) if each != withdrawn]) == fold(never)

    @given(lives())
    def test_telling_the_same_again_changes_nothing(self, told: list[Telling]) -> None:
        assert fold([*told, *told]) == fold(told)

    @given(lives())
    def test_nothing_told_is_lost(self, told: list[Telling]) -> None:
        kept = {telling for movement in fold(told) for telling in movement.tellings}
        assert kept == set(told)

    @given(lives())
    def test_swapped_parties_give_swapped_movements(self, told: list[Telling]) -> None:
        def swapped(m: Movement) -> Movement:
            other = {"aa": "bb", "bb": "aa", "": ""}
            return replace(
                m, power=other[m.power], holder=other[m.holder], tellings=swap(m.tellings), rivals=swap(m.rivals)
            )

        assert fold(swap(told)) == tuple(swapped(movement) for movement in fold(told))


def swap(told: list[Telling] | tuple[Telling, ...]) -> tuple[Telling, ...]:
    other = {"aa": "bb", "bb": "aa", "": ""}
    return tuple(
        replace(t, event=replace(t.event, held_by=other[t.event.held_by], of_power=other[t.event.of_power]))
        for t in told
    )


@pytest.mark.parametrize("sides", [("kes", "lod"), ("lod", "kes")])
def test_no_holder_is_chosen_for_its_name(sides: tuple[str, str]) -> None:
    """Law 9: of two who say equally well who holds him, neither stands; the more reliable or later one would."""
    one, other = sides
    told = "1 held 2022-06-01 own-forces 2022-06-02 holder={} rel={}\n2 held 2022-06-01 own-forces 2022-06-02 holder={} rel=3"
    assert the(Effect.TAKEN, told.format(one, 3, other)).holder == ""
    assert the(Effect.TAKEN, told.format(one, 5, other)).holder == one
