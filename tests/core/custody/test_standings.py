from __future__ import annotations

from itertools import product

from hypothesis import assume, given

from byname.core.custody.movements import fold
from byname.core.custody.standings import NOTHING, Status, Timeline, timeline
from byname.core.events import Telling
from tests.core.custody.books import book, day
from tests.core.custody.strategies import DAYS, SimpleLife, lives, simple_lives


def on(text: str, when: str) -> tuple[str, set[str]]:
    standing = timeline(fold(book(text))).on(day(when))
    return str(standing.status), {str(status) for status in standing.possible}


LIFE = """
    1 sought 2022-05-10 family 2022-05-12
    2 captured 2022-05-17 own-forces 2022-06-01
    3 held 2022-08-01 agency 2022-08-10
    4 returned 2025-05 act 2025-06-10"""


class TestStatus:
    """One status a day, that of the last captivity; the others that are possible stand beside it."""

    def test_a_life_in_order(self) -> None:
        days = ["2022-05-09", "2022-05-12", "2022-05-17", "2022-08-01", "2025-05-31"]
        assert [on(LIFE, each)[0] for each in days] == ["None", "sought", "held-reported", "held-confirmed", "returned"]

    def test_within_the_month_of_return_both_are_possible(self) -> None:
        assert on(LIFE, "2025-05-15") == ("held-confirmed", {"held-confirmed", "returned"})

    def test_only_the_detaining_power_or_the_agency_confirms(self) -> None:
        assert on("1 confirmed 2022-08-01 press 2022-08-10", "2022-09-01")[0] == "held-reported"

    def test_being_sought_never_displaces_captivity(self) -> None:
        told = "1 captured 2022-05-17 own-forces 2022-06-01\n2 sought 2022-06-01 family 2022-06-02"
        assert on(told, "2022-07-01") == ("held-reported", {"held-reported"})

    def test_rival_days_of_return_leave_both_possible_between(self) -> None:
        told = "1 returned 2025-05-23 act 2025-05-25\n2 returned 2025-05-25 press 2025-05-26"
        assert on(told, "2025-05-24")[1] == {"held-reported", "returned"}

    def test_who_never_was_a_captive_is_set_aside_on_every_day(self) -> None:
        told = "1 held 2022-06-01 family 2022-06-02\n2 set-aside 2023-01-01 desk 2023-01-01"
        assert on(told, "2022-07-01") == ("set-aside", {"set-aside"})

    def test_before_anything_there_is_no_status(self) -> None:
        assert timeline(()).on(day("2022-01-01")) == NOTHING


class TestDeath:
    """Law 7: death is reversible and comes in degrees."""

    def test_a_reported_death_moves_nobody_and_is_marked(self) -> None:
        told = "1 held 2022-05-20 agency 2022-06-01\n2 died 2022-09-03 press 2022-10-10 degree=reported"
        standing = timeline(fold(book(told))).on(day("2022-11-01"))
        assert standing.status is Status.HELD_CONFIRMED
        assert standing.marks == {"dead-reported"}
        assert Status.DEAD in standing.possible

    def test_an_identified_death_waits_for_its_approvals(self) -> None:
        told = "1 held 2022-05-20 agency 2022-06-01\n2 died 2022-09-03 agency 2022-10-10 degree=identified"
        assert on(told, "2022-11-01")[0] == "held-confirmed"
        assert on(told + " approved", "2022-11-01") == ("dead", {"dead"})

    def test_who_dies_after_coming_home_stays_returned(self) -> None:
        told = "1 returned 2025-05-23 act 2025-05-25\n2 died 2025-08-03 desk 2025-10-10 degree=certified approved"
        standing = timeline(fold(book(told))).on(day("2025-11-01"))
        assert standing.possible == {Status.RETURNED}
        assert standing.marks == {"dead-after-return"}

    def test_one_buried_who_comes_home_is_for_a_human_to_decide(self) -> None:
        told = """
            1 captured 2022-05-17 own-forces 2022-06-01
            2 died 2022-09 agency 2023-05-10 degree=identified approved
            3 returned 2026-02-05 act 2026-02-06"""
        assert on(told, "2026-03-01") == ("dead", {"dead", "held-reported", "returned"})
        assert any("dead-yet-returned" in movement.doubts for movement in fold(book(told)))

    def test_withdrawing_the_death_brings_the_return_back(self) -> None:
        told = "1 captured 2022-05-17 own-forces 2022-06-01\n3 returned 2026-02-05 act 2026-02-06"
        assert on(told, "2026-03-01") == ("returned", {"returned"})

    def test_a_death_reported_before_a_return_is_contradicted(self) -> None:
        told = "1 died 2022-09-03 returnee 2022-10-10\n2 returned 2025-05-23 act 2025-05-25"
        assert on(told, "2023-01-01")[1] == {"None", "held-reported"}

    def test_a_death_without_captivity_is_not_among_the_taken(self) -> None:
        told = "1 sought 2022-05-20 family 2022-06-01\n2 died 2022-05-20 agency 2022-10-10 degree=identified approved"
        standing = timeline(fold(book(told))).on(day("2022-11-01"))
        assert (standing.status, standing.taken) == (Status.DEAD, False)


class TestLaws:
    """Where we are unsure we say so (law 5)."""

    @given(lives())
    def test_the_possible_statuses_contain_the_one_that_counts(self, told: list[Telling]) -> None:
        for step in timeline(fold(told)).steps():
            assert step.standing.status in step.standing.possible
            assert step.standing.taken <= step.standing.taken_possible

    @given(simple_lives())
    def test_possible_is_what_some_choice_of_days_gives(self, life: SimpleLife) -> None:
        concrete = list(concrete_days(life))
        assume(concrete and one_captivity(life))
        line = timeline(fold(life.told))
        for each in DAYS:
            expected = {status_on(each, *choice) for choice in concrete}
            assert line.on(each).possible == expected, each

    @given(simple_lives())
    def test_the_value_is_that_of_the_last_days_possible(self, life: SimpleLife) -> None:
        concrete = list(concrete_days(life))
        assume(concrete and one_captivity(life))
        latest = [max(choice[index] for choice in concrete) for index in range(5)]
        line = timeline(fold(life.told))
        assert [line.on(each).status for each in DAYS] == [status_on(each, *latest) for each in DAYS]

    @given(lives())
    def test_what_is_stored_is_what_was_made(self, told: list[Telling]) -> None:
        line = timeline(fold(told))
        assert Timeline.from_json(line.to_json()) == line


NEVER = 10**7


def one_captivity(life: SimpleLife) -> bool:
    """Whether all may be of one captivity that ends once at home: what is certainly later speaks of another."""
    ends = [days for days in (life.escaped, life.returned) if days]
    taken = all(life.taken[0] <= days[-1] for days in ends)
    confirmed = not (life.confirmed and ends) or life.confirmed[0] <= max(days[-1] for days in ends)
    return taken and confirmed


def concrete_days(life: SimpleLife) -> list[tuple[int, ...]]:
    """Every choice of days in which taken, escaped and returned are in order and nobody is confirmed before taken."""
    told = (life.sought, life.taken, life.confirmed, life.escaped, life.returned)
    choices = product(*(days or [NEVER] for days in told))
    return [c for c in choices if c[1] <= c[2] and c[1] <= c[3] and c[1] <= c[4] and (c[3] == NEVER or c[3] <= c[4])]


def status_on(each: int, sought: int, taken: int, confirmed: int, escaped: int, returned: int) -> Status | None:
    if each >= returned:
        return Status.RETURNED
    if each >= escaped:
        return Status.ESCAPED
    if each >= taken:
        return Status.HELD_CONFIRMED if each >= confirmed else Status.HELD_REPORTED
    return Status.SOUGHT if each >= sought else None
