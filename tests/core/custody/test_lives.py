"""Whole lives as books: on which day somebody stands where, and what that does to the account of one person."""

from __future__ import annotations

import pytest

from byname.core.custody.accounts import PARTS, account
from byname.core.custody.laws import broken_laws
from byname.core.custody.movements import fold
from byname.core.custody.spells import Spell, spells
from tests.core.custody.books import book, day, person

TWICE = """
    1 captured 2022-05-17 own-forces 2022-06-01
    2 returned 2022-09-21 act 2022-09-22
    3 captured 2023-03-02 own-forces 2023-04-10
    4 confirmed 2023-08-01 agency 2023-08-10
    5 returned 2025-05-23 act 2025-05-24"""
ESCAPED = """
    1 captured 2022-05-17 own-forces 2022-06-01
    2 escaped 2022-07-01 press 2022-07-10
    3 captured 2022-07-20 detaining-power 2022-08-01"""
ABROAD = """
    1 captured 2022-03-10 own-forces 2022-06-01
    2 third-state 2023-06-08 press 2023-06-10
    3 returned 2023-08-01 desk 2023-08-02"""
RELEASED = """
    1 captured 2022-03-10 own-forces 2022-06-01
    2 released 2022-04-08 agency 2022-04-10
    3 returned 2022-04-15 desk 2022-04-20"""
IMPLIED = "1 returned 2025-05-23 act 2025-05-24"
UNCONFIRMED = "1 sought 2022-05-17 family 2022-05-20\n2 seen 2023-02 returnee 2023-03-10"
ESCAPED_HOME = """
    1 captured 2022-03-10 own-forces 2022-06-01
    2 escaped 2022-07 press 2022-08-10
    3 returned 2022-07-20 desk 2022-08-02"""

LIVES = [
    # The earlier captivity does not show in the later one: not even its confirmation.
    (TWICE, "2022-05-16", None),
    (TWICE, "2022-05-17", "held-reported"),
    (TWICE, "2022-09-20", "held-reported"),
    (TWICE, "2022-09-21", "returned"),
    (TWICE, "2023-03-01", "returned"),
    (TWICE, "2023-03-02", "held-reported"),
    (TWICE, "2023-07-31", "held-reported"),
    (TWICE, "2023-08-01", "held-confirmed"),
    (TWICE, "2025-05-23", "returned"),
    # Recapture after an escape (Convention III art. 94).
    (ESCAPED, "2022-06-30", "held-reported"),
    (ESCAPED, "2022-07-01", "escaped"),
    (ESCAPED, "2022-07-19", "escaped"),
    (ESCAPED, "2022-07-20", "held-reported"),
    # In a neutral's care he is neither held nor home.
    (ABROAD, "2023-06-07", "held-reported"),
    (ABROAD, "2023-06-08", "third-state"),
    (ABROAD, "2023-07-31", "third-state"),
    (ABROAD, "2023-08-01", "returned"),
    # Set free there, then in his own power's hands.
    (RELEASED, "2022-04-08", "released"),
    (RELEASED, "2022-04-15", "returned"),
    # Nobody can come back who was not taken; before that nobody knows where he stood.
    (IMPLIED, "2025-05-22", None),
    (IMPLIED, "2025-05-23", "returned"),
    # Seen by a returnee: held as reported, and held by the last day of that month.
    (UNCONFIRMED, "2022-05-17", "sought"),
    (UNCONFIRMED, "2023-02-27", "sought"),
    (UNCONFIRMED, "2023-02-28", "held-reported"),
    # The day of the return bounds that of the escape.
    (ESCAPED_HOME, "2022-07-19", "held-reported"),
    (ESCAPED_HOME, "2022-07-20", "returned"),
]


@pytest.mark.parametrize(("text", "when", "status"), LIVES)
def test_one_status_a_day_by_the_last_captivity(text: str, when: str, status: str | None) -> None:
    assert person(text).timeline.on(day(when)).status == status


@pytest.mark.parametrize(("text", "when", "status"), LIVES)
def test_one_person_is_one_in_his_part_and_none_in_any_other(text: str, when: str, status: str | None) -> None:
    found = account([person(text)], (), day(when))
    assert {part: found.cell(part).value for part in PARTS} == {part: int(part == status) for part in PARTS}
    assert found.cell("taken").value == int(status in PARTS)
    assert found.cell("held").value == int(status in ("held-reported", "held-confirmed"))


@pytest.mark.parametrize(("text", "when"), [(text, when) for text, when, _ in LIVES])
def test_no_law_is_broken_by_any_of_them(text: str, when: str) -> None:
    assert broken_laws([person(text)], day(when)) == ()


def of_spells(text: str) -> tuple[Spell, ...]:
    return spells(fold(book(text)))


class TestSpells:
    """A person may be taken twice; each captivity has its own capture, confirmation and end."""

    @pytest.mark.parametrize(
        ("text", "ends"),
        [
            (TWICE, [["returned"], ["returned"]]),
            (ESCAPED, [["escaped"], []]),
            (ABROAD, [["third-state", "returned"]]),
            (RELEASED, [["released", "returned"]]),
            (IMPLIED, [["returned"]]),
            (UNCONFIRMED, [[]]),
            (ESCAPED_HOME, [["escaped", "returned"]]),
        ],
    )
    def test_what_ended_each(self, text: str, ends: list[list[str]]) -> None:
        assert [[str(end.effect) for end in spell.ends] for spell in of_spells(text)] == ends

    def test_they_are_numbered_from_one_in_order(self) -> None:
        assert [(spell.number, str(spell.taken.when)) for spell in of_spells(TWICE)] == [
            (1, "2022-05-17"),
            (2, "2023-03-02"),
        ]

    def test_a_confirmation_belongs_to_the_captivity_of_its_day(self) -> None:
        assert [[str(m.effect) for m in spell.within] for spell in of_spells(TWICE)] == [[], ["confirmed"]]

    @pytest.mark.parametrize(("text", "end"), [(TWICE, "2022-09-21"), (ABROAD, "2023-06-08"), (RELEASED, "2022-04-08")])
    def test_it_ends_with_the_first_leaving(self, text: str, end: str) -> None:
        first = of_spells(text)[0].end
        assert first is not None
        assert str(first.when) == end

    @pytest.mark.parametrize(("text", "certain"), [(TWICE, [True, True]), (ESCAPED, [True, True]), (IMPLIED, [True])])
    def test_nothing_speaks_against_them(self, text: str, certain: list[bool]) -> None:
        assert [spell.certain for spell in of_spells(text)] == certain

    def test_three_captivities(self) -> None:
        third = "\n6 captured 2025-09-01 own-forces 2025-09-20\n7 escaped 2025-09-05 own-forces 2025-09-20"
        assert [spell.number for spell in of_spells(TWICE + third)] == [1, 2, 3]
        assert person(TWICE + third).timeline.on(day("2025-09-05")).status == "escaped"


RIVALS = [
    # The source that is a step better outweighs the other; the order of documents does not matter.
    ("1 returned 2025-05-23 act 2025-05-30 rel=5\n2 returned 2025-05-25 press 2025-05-31 rel=2", "2025-05-23"),
    ("2 returned 2025-05-25 press 2025-05-25 rel=2\n1 returned 2025-05-23 act 2025-05-30 rel=5", "2025-05-23"),
    # Two kinds of source that agree outweigh one that is a step better.
    (
        (
            "1 returned 2025-05-23 act 2025-05-30 rel=4\n2 returned 2025-05-25 agency 2025-05-31 rel=3"
            "\n3 returned 2025-05-25 family 2025-06-01 rel=3"
        ),
        "2025-05-25",
    ),
    # Copies of one kind of source corroborate nothing.
    (
        (
            "1 returned 2025-05-23 act 2025-05-30 rel=4\n2 returned 2025-05-25 press 2025-05-31 rel=3"
            "\n3 returned 2025-05-25 press 2025-06-01 rel=3"
        ),
        "2025-05-23",
    ),
    # Of two equals the more precise stands, though it is the earlier told.
    ("1 returned 2025-05-23 act 2025-05-30\n2 returned 2025-06 act 2025-07-01", "2025-05-23"),
    # Of two equal and equally precise ones the last told stands: it knew the other.
    ("1 returned 2025-05-23 act 2025-05-30\n2 returned 2025-05-25 act 2025-06-01", "2025-05-25"),
]


class TestRivalDates:
    """One fact told with two days is one fact with a rival; the days of the rival stay possible."""

    @pytest.mark.parametrize(("told", "stands"), RIVALS)
    def test_which_day_stands(self, told: str, stands: str) -> None:
        (back,) = [m for m in fold(book(told)) if m.effect == "returned"]
        assert str(back.when) == stands
        assert "rival-dates" in back.doubts

    @pytest.mark.parametrize(("told", "stands"), RIVALS)
    def test_all_days_told_stay_possible(self, told: str, stands: str) -> None:
        (back,) = [m for m in fold(book(told)) if m.effect == "returned"]
        for telling in book(told):
            assert (back.earliest or 0) <= (telling.event.when.earliest or 0)
            assert back.latest >= min(telling.event.when.latest or 0, telling.received)
        assert back.settled == day(stands)

    @pytest.mark.parametrize(("told", "_stands"), RIVALS)
    def test_one_return_is_one_in_the_account(self, told: str, _stands: str) -> None:
        found = account([person(told)], (), day("2026-01-01"))
        assert (found.cell("returned").value, found.cell("taken").low, found.cell("taken").high) == (1, 1, 1)

    def test_places_and_exchanges_that_disagree_are_marked(self) -> None:
        told = """
            1 captured 2022-05-17 own-forces 2022-06-01 at=plant
            2 captured 2022-05-17 family 2022-06-02 at=bridge
            3 returned 2025-05-23 act 2025-05-24 exchange=ex-1
            4 returned 2025-05-23 press 2025-05-24 exchange=ex-2"""
        doubts = {str(m.effect): m.doubts for m in fold(book(told))}
        assert doubts == {"taken": ("rival-places",), "returned": ("rival-exchanges",)}


CAPTURED = "1 captured 2022-05-17 own-forces 2022-06-01\n"
DEATHS = [
    # degree, approved, status and possible statuses a year later, the mark beside the status
    ("", "", "held-reported", {"held-reported", "dead"}, {"dead-reported"}),
    ("reported", "", "held-reported", {"held-reported", "dead"}, {"dead-reported"}),
    ("reported", "approved", "held-reported", {"held-reported", "dead"}, {"dead-reported"}),
    ("certified", "", "held-reported", {"held-reported", "dead"}, {"dead-unapproved"}),
    ("identified", "", "held-reported", {"held-reported", "dead"}, {"dead-unapproved"}),
    ("certified", "approved", "dead", {"dead"}, set()),
    ("identified", "approved", "dead", {"dead"}, set()),
]


class TestDeathInDegrees:
    """Law 7: certified or identified counts after two approvals; a reported one is a mark and moves nobody."""

    @pytest.mark.parametrize(("degree", "approved", "status", "possible", "marks"), DEATHS)
    def test_each_degree(self, degree: str, approved: str, status: str, possible: set[str], marks: set[str]) -> None:
        told = CAPTURED + f"2 died 2022-09-03 agency 2023-05-10 degree={degree} {approved}"
        standing = person(told).timeline.on(day("2023-09-03"))
        assert (str(standing.status), {str(each) for each in standing.possible}) == (status, possible)
        assert standing.marks == marks

    @pytest.mark.parametrize(("degree", "approved", "status", "_possible", "_marks"), DEATHS)
    def test_the_whole_stays_the_same_and_only_the_part_moves(
        self, degree: str, approved: str, status: str, _possible: set[str], _marks: set[str]
    ) -> None:
        told = CAPTURED + f"2 died 2022-09-03 agency 2023-05-10 degree={degree} {approved}"
        found = account([person(told)], (), day("2023-09-03"))
        assert (found.cell("taken").value, found.cell(status).value) == (1, 1)
        assert found.cell("dead").high == 1

    @pytest.mark.parametrize(("degree", "approved", "_status", "_possible", "_marks"), DEATHS)
    def test_whoever_comes_home_is_possible_whatever_was_told_of_his_death(
        self, degree: str, approved: str, _status: str, _possible: set[str], _marks: set[str]
    ) -> None:
        told = CAPTURED + f"2 died 2022-09-03 agency 2023-05-10 degree={degree} {approved}"
        standing = person(told + "\n3 returned 2026-02-05 act 2026-02-06").timeline.on(day("2026-03-01"))
        assert "returned" in standing.possible
        assert standing.status == ("dead" if approved and degree in {"certified", "identified"} else "returned")

    def test_a_death_abroad_or_after_an_escape_counts_as_dead(self) -> None:
        died = "\n9 died 2023-07-01 agency 2023-09-01 degree=certified approved"
        assert person(ABROAD.rsplit("\n", 1)[0] + died).timeline.on(day("2023-07-01")).status == "dead"
        assert person(ESCAPED.rsplit("\n", 1)[0] + died).timeline.on(day("2023-07-01")).status == "dead"

    def test_a_death_between_two_captivities_is_for_a_human_to_decide(self) -> None:
        died = "\n9 died 2022-12-01 agency 2023-01-01 degree=certified approved"
        codes = {code for m in fold(book(TWICE + died)) for code in m.doubts}
        assert "dead-yet-held" in codes


class TestSetAside:
    """Judged never to have been a captive: out of every count, and listed."""

    @pytest.mark.parametrize("text", [TWICE, ESCAPED, ABROAD, UNCONFIRMED])
    def test_out_of_every_count(self, text: str) -> None:
        aside = person(text + "\n8 set-aside 2025-11-01 desk 2025-11-01")
        found = account([aside], (), day("2025-12-01"))
        assert [found.cell(part).high for part in PARTS] == [0] * len(PARTS)
        assert (found.cell("set-aside").value, found.cell("taken").high) == (1, 0)

    def test_one_who_is_told_of_again_may_have_been_a_captive_after_all(self) -> None:
        told = UNCONFIRMED + "\n8 set-aside 2025-11-01 desk 2025-11-01\n9 seen 2025-10 returnee 2025-12-01"
        standing = person(told).timeline.on(day("2025-12-02"))
        assert standing.status == "set-aside"
        assert "held-reported" in standing.possible
