from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.cohorts import Belonging, Cohort, Criteria, belonging
from byname.core.custody.accounts import Cell, account
from byname.core.custody.hypotheses import Branches, branches, components, hypotheses
from byname.core.custody.persons import PersonLine
from byname.core.events import Telling
from byname.core.figures import FigureQuery, FigureResult, Share, evaluate, explain, tally
from tests.core.custody.books import person
from tests.core.custody.strategies import DAYS, line, lines_of, registers

HELD = person("1 captured 2022-05-17 own-forces 2022-06-01", unit="a", power="aa")
BACK = person("2 captured 2022-05-17 own-forces 2022-06-01\n2 returned 2025-05-20 act 2025-05-21", unit="b", power="aa")
MAYBE = person("3 captured 2022-05-17 own-forces 2022-06-01\n3 returned 2025-05 act 2025-06-21", unit="b", power="aa")
ALL = (HELD, BACK, MAYBE)
UNIT_B = Cohort("b", 1, "Unit b", Criteria(units=("b",)))


def member(_code: str, found: PersonLine) -> Belonging:
    return belonging(UNIT_B, found)


def figure(text: str, *lines: PersonLine) -> FigureResult:
    return evaluate(FigureQuery.parse(text), lines or ALL, member=member)


def figure_of(text: str, lines: list[PersonLine], *tied: Branches) -> FigureResult:
    return evaluate(FigureQuery.parse(text), lines, tied)


class TestResult:
    """Every number is people (law 4)."""

    def test_a_number_opens_into_persons(self) -> None:
        found = figure("returned@2025-05-25")
        assert (found.value, found.low, found.high) == (1, 1, 2)
        assert (found.persons, found.possible, found.caveats) == ((2,), (3,), ("range",))

    def test_who_counts_and_may_not_count_is_told(self) -> None:
        """Law 5: where we are unsure we say so, of each person in the number too."""
        found = figure("held@2025-05-25")
        assert (found.value, found.low, found.persons, found.unsure) == (2, 1, (1, 3), (3,))
        assert figure("held@2025-04-25").unsure == ()

    def test_groups_sum_to_the_value(self) -> None:
        assert figure("taken@2025-05-25/by:unit").parts == (("a", Cell(1, 1, 1)), ("b", Cell(2, 2, 2)))

    def test_about_stays_about_through_division(self) -> None:
        crowd = [person("", number) for number in range(10, 20)]
        assert str(figure("taken@2025-05-25/per:about-6", *ALL, *crowd).share) == "about 50 %"
        assert str(figure("taken@2025-05-25/per:6").share) == "50.0 %"

    def test_a_part_of_a_status_of_the_same_group(self) -> None:
        assert str(figure("returned@2025-12-25/cohort:b/per:taken").share) == "100.0 %"
        assert str(figure("returned@2025-12-25/per:taken").share) == "66.7 %"

    def test_a_share_of_an_uncertain_number_is_a_range(self) -> None:
        """Law 5: where we are unsure we say so, of the part and of the whole alike."""
        assert str(figure("returned@2025-05-25/per:taken").share) == "33.3 % (33.3 to 66.7 %)"
        assert str(figure("returned@2025-05-25/per:3").share) == "33.3 % (33.3 to 66.7 %)"
        assert str(figure("taken@2025-05-25/per:returned").share) == "300.0 % (150.0 to 300.0 %)"
        assert str(figure("returned@2025-05-25/per:about-3").share) == "about 33 %"

    def test_a_part_is_no_more_than_its_whole(self) -> None:
        share = Share(Cell(4, 3, 6), Cell(5, 4, 6), inside=True)
        assert (share.low, share.per_cent, share.high) == (50.0, 80.0, 100.0)
        assert str(share) == "80.0 % (50.0 to 100.0 %)"

    def test_a_share_of_what_may_be_nobody_is_about(self) -> None:
        share = Share(Cell(4, 4, 4), Cell(2, 0, 2))
        assert (share.high, str(share)) == (None, "about 200 %")

    def test_nobody_is_no_whole(self) -> None:
        found = figure("returned@2025-05-25/per:escaped")
        assert (found.share, found.caveats[-1]) == (None, "no-whole")

    def test_both_directions_are_never_summed_unsaid(self) -> None:
        other = person("4 captured 2022-05-17 own-forces 2022-06-01", power="bb")
        assert figure("held@2025-05-25", HELD, other).caveats == ("direction-not-stated",)
        assert figure("held@2025-05-25/power:aa", HELD, other).caveats == ()
        assert figure("held@2025-05-25/rule:both-directions", HELD, other).caveats == ("both-directions",)

    def test_what_is_not_recorded_and_what_is_about_is_said(self) -> None:
        assert figure("dead@2025-12-25/rule:remains/per:about-10").caveats == ("remains-not-recorded", "about-whole")


class TestUndecidedLinks:
    """An undecided link gives a figure a low and a high (law 5)."""

    def test_a_merge_may_bring_together_what_neither_has(self) -> None:
        home = person("9 returned 2025-05-20 act 2025-05-21", unit="")
        whole = person("1 captured 2022-05-17 own-forces 2022-06-01\n9 returned 2025-05-20 act 2025-05-21", unit="b")
        (component,) = components([1, 9], [(1, 9)])
        tied = Branches(component, (((1,), HELD), ((9,), home), ((1, 9), whole)))
        found = evaluate(FigureQuery.parse("returned@2025-12-01/cohort:b"), [HELD, home], [tied], member=member)
        assert (found.value, found.low, found.high, found.possible) == (0, 0, 1, (1, 9))
        assert figure_of("taken@2025-12-01", [HELD, home], tied).unsure == (1, 9)
        assert figure_of("held@2025-12-01", [HELD, home], tied).unsure == (1,)
        assert "undecided-links" in found.caveats

    def test_a_crowd_is_said_not_to_be_counted_out(self) -> None:
        crowd = [person("", number) for number in range(1, 31)]
        (component,) = components(range(1, 31), [(number, number + 1) for number in range(1, 30)])
        found = evaluate(FigureQuery.parse("held@2025-12-01"), crowd, [Branches(component, ())])
        assert (found.low, found.high, len(found.possible)) == (0, 30, 30)
        assert "links-not-counted-out" in found.caveats

    @given(registers(most=4), st.sampled_from(DAYS), st.sets(st.sampled_from([(1, 2), (2, 3), (3, 4), (1, 4)])))
    def test_the_range_is_that_of_every_way_to_decide(
        self, register: dict[int, list[Telling]], when: int, pairs: set[tuple[int, int]]
    ) -> None:
        query, low, high = FigureQuery("held", as_of=when), 0, 0
        tied = [
            branches(each, lambda group: line(group[0], [told for number in group for told in register[number]]))
            for each in components(register, pairs)
        ]
        lines = lines_of(register)
        for one in tied:
            built = {group: tally(query, found) for group, found in one.lines}
            low += min(sum(built[group].low for group in way) for way in hypotheses(one.component))
            high += max(sum(built[group].high for group in way) for way in hypotheses(one.component))
        free = [each for each in lines if all(each.number not in one.component.persons for one in tied)]
        book = account(free, (), when).cell("held")
        found = evaluate(query, lines, tied)
        assert (found.low, found.high) == (book.low + low, book.high + high)
        assert found.low <= found.value <= found.high
        # Law 4: a range opens into people: it goes below the value where somebody who counts may not.
        assert found.unsure or found.low == found.value
        assert set(found.unsure) <= set(found.persons)


class TestNeutral:
    """Swap ids and roles and every result is the same, swapped (law 9)."""

    @given(registers(), st.sampled_from(DAYS), st.sampled_from(["held", "returned", "taken", "dead"]))
    def test_swapped_parties_give_swapped_figures(
        self, register: dict[int, list[Telling]], when: int, status: str
    ) -> None:
        other = {"aa": "bb", "bb": "aa"}
        sides = {number: ("aa", "bb")[number % 2] for number in register}
        ours = [line(number, told, power=sides[number]) for number, told in register.items()]
        theirs = [line(number, told, power=other[sides[number]]) for number, told in register.items()]
        for power, swapped in other.items():
            one = evaluate(FigureQuery(status, as_of=when, power=power), ours)
            two = evaluate(FigureQuery(status, as_of=when, power=swapped), theirs)
            assert (one.value, one.low, one.high, one.persons) == (two.value, two.low, two.high, two.persons)


class TestExplain:
    """Definition, learned, happened: disjoint sets whose net is the difference."""

    def test_another_group_and_another_day(self) -> None:
        first, second = FigureQuery.parse("held@2025-05-01"), FigureQuery.parse("held@2025-05-25/cohort:b")
        found = explain(first, ALL, second, ALL, member_a=member)
        assert (found.before, found.after) == (3, 1)
        assert (found.definition.removed, found.learned.net, found.happened.removed) == ((1,), 0, (2,))

    def test_is_back_and_came_back_differ_by_definition(self) -> None:
        first, second = FigureQuery.parse("returned@2025-05-25"), FigureQuery.parse("returned@2025-05-21..2025-06-01")
        found = explain(first, ALL, second, ALL)
        assert (found.definition.added, found.definition.removed, found.happened.net) == ((3,), (2,), 0)
