"""Who was left out: each group against a draw by lot, opened into people, withheld where it would single out a few."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from byname.core.disclosure import Viewer
from byname.core.draws.draws import FLOOR
from byname.core.errors import MisuseError, RefusedError
from byname.queries.figures import figure
from byname.queries.left_out import GROUPINGS, left_out
from byname.queries.left_out_results import DrawView, GroupView, LeftOutView
from tests.core.custody.books import person
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def asked(viewer: Viewer, by: str = "unit", power: str = "aa", **more: Any) -> LeftOutView:
    exchange = "" if "start" in more else "X-1"
    return left_out(exchange, viewer=viewer, power=power, by=by, **more)


def group(view: LeftOutView, code: str) -> GroupView:
    return {each.code: each for each in view.groups}[code]


def drawn(view: LeftOutView, code: str, urn: str = "everybody") -> DrawView:
    return next(draw for draw in group(view, code).draws if draw.urn == urn)


def test_each_group_stands_against_a_draw_by_lot(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = asked(cast["all"])
    assert (view.eve, view.first, view.last) == (date(2023, 1, 31), date(2023, 2, 1), date(2023, 2, 1))
    urn = view.urns[0]
    assert (urn.code, urn.held.value, urn.back.value) == ("everybody", 12, 5)
    one = drawn(view, "u1")
    assert (one.held.value, one.back.value) == (6, 5)
    assert one.expected.value == pytest.approx(2.5)
    assert one.ratio is not None
    assert one.ratio.value == pytest.approx(2)
    # Of 12 five are drawn, in 792 ways: all of them from these six in 6 ways, none from the five of u2 in 21.
    assert one.many.value == pytest.approx(6 / 792, rel=1e-5)
    assert drawn(view, "u2").few.value == pytest.approx(21 / 792, rel=1e-5)


def test_so_few_is_corrected_for_the_number_of_groups(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = asked(cast["all"])
    two = drawn(view, "u2")
    assert two.few_corrected.value == pytest.approx(len(view.groups) * two.few.value, rel=1e-5)
    assert two.few.value >= FLOOR


def test_it_is_said_that_nothing_here_tells_who_decided(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for by in GROUPINGS:
        assert asked(cast["all"], by).caveats[0].code == "left-out.says"


@pytest.mark.parametrize("by", GROUPINGS)
def test_groups_of_each_kind_hold_nobody_who_is_not_in_the_urn(
    small_register: SmallRegister, cast: Mapping[str, Viewer], by: str
) -> None:
    view = asked(cast["all"], by)
    urn = view.urns[0]
    for each in view.groups:
        for draw in each.draws:
            assert (draw.back.value or 0) <= (draw.held.value or 0) <= (urn.held.value or 0)
    if not view.overlap:
        assert sum(drawn(view, each.code).held.value or 0 for each in view.groups) == urn.held.value


@pytest.mark.parametrize("by", ["unit", "cohort", "sex", "rank-class"])
def test_law_4_each_count_opens_into_just_so_many_people(
    small_register: SmallRegister, cast: Mapping[str, Viewer], by: str
) -> None:
    view = asked(cast["all"], by)
    cells = [cell for each in view.groups for draw in each.draws for cell in (draw.held, draw.back) if cell.figure]
    cells += [cell for urn in view.urns for cell in (urn.held, urn.back) if cell.figure]
    cells += [cell for unit in view.first_units for cell in (unit.back,)]
    cells += [cell for lengths in view.times for cell in (lengths.whole, lengths.bands[-1])]
    assert cells
    for cell in cells:
        opened = figure(cell.figure, viewer=cast["all"], people=True)
        assert (opened.value, len(opened.persons)) == (cell.value, cell.value), cell.figure


def test_a_period_asks_without_an_exchange(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = asked(cast["all"], start=date(2023, 1, 1), end=date(2023, 3, 1))
    assert (view.exchange, view.first, view.last) == ("", date(2023, 1, 1), date(2023, 2, 28))
    assert drawn(view, "u1").back.value == 5
    empty = asked(cast["all"], start=date(2023, 3, 1), end=date(2023, 4, 1))
    assert (empty.urns[0].back.value, drawn(empty, "u1").ratio, drawn(empty, "u1").few.value) == (0, None, 1.0)


def test_as_known_earlier_nobody_was_back(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = asked(cast["all"], start=date(2023, 1, 1), end=date(2023, 3, 1), known_at=date(2023, 1, 15))
    assert view.urns[0].back.value == 0
    assert view.times[0].whole.figure.endswith("/known:2023-01-15")


def test_one_side_at_a_time_and_no_side_is_chosen_for_its_name(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 9."""
    theirs = asked(cast["all"], power="bb")
    assert (theirs.urns[0].held.value, theirs.urns[0].back.value) == (3, 0)
    nowhere = Viewer("olha", cast["all"].roles, "trial", frozenset({"*"}))
    with pytest.raises(MisuseError, match="Say whose people"):
        left_out("X-1", viewer=nowhere)
    assert left_out("X-1", viewer=cast["captives-reader"]).power == "bb"


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"by": "shoe-size"}, "no grouping"),
        ({"power": "zz"}, "no power 'zz'"),
        ({"eligible": ["name=x"]}, "no rule of who is eligible"),
        ({"eligible": ["rank_class=king"]}, "no value of rank_class"),
    ],
)
def test_what_is_not_there_is_named_with_what_is(
    small_register: SmallRegister, cast: Mapping[str, Viewer], more: dict[str, Any], words: str
) -> None:
    with pytest.raises(MisuseError, match=words):
        asked(cast["all"], **more)


def test_whoever_may_see_no_accounts_is_refused(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(RefusedError):
        asked(cast["nobody"])


@pytest.mark.parametrize("by", GROUPINGS)
@pytest.mark.parametrize(("who", "power"), [("keeper", "aa"), ("captives-reader", "aa"), ("own-reader", "bb")])
def test_law_8_who_may_not_see_the_people_learns_of_no_few(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str, power: str, by: str
) -> None:
    view = asked(cast[who], by, power)
    numbers = [cell.value for each in view.groups for draw in each.draws for cell in (draw.held, draw.back)]
    numbers += [unit.back.value for unit in view.first_units]
    numbers += [cell.value for lengths in view.times for cell in lengths.bands]
    assert not [number for number in numbers if number is not None and 0 < number < 5]
    assert not any(unit.maybe for unit in view.first_units)
    assert not any(lengths.quantiles for lengths in view.times)


@pytest.mark.parametrize(
    "more", [{"eligible": ["sex=m"]}, {"start": date(2023, 1, 1), "end": date(2023, 2, 2)}], ids=["rule", "period"]
)
def test_law_8_two_questions_of_ones_own_cannot_be_subtracted(
    small_register: SmallRegister, cast: Mapping[str, Viewer], more: dict[str, Any]
) -> None:
    with pytest.raises(MisuseError, match="subtracted"):
        asked(cast["keeper"], **more)


def registered(monkeypatch: pytest.MonkeyPatch, *, escaped: int, unheld: int) -> None:
    """Twenty held, ten home in X-1 who had been held, so many who escaped, so many home of whom nobody told a capture."""
    from byname.ledger.snapshot import Snapshot

    taken, home = "captured 2022-05-17 own-forces 2022-06-01", "returned 2023-02-01 act 2023-02-02 exchange=X-1 phase=1"
    told = [[taken]] * 20 + [[taken, home]] * 10 + [[home]] * unheld
    told += [[taken, "escaped 2022-08-01 own-forces 2022-08-02"]] * escaped
    facts = {"power": "aa", "category": "military", "unit": "u1"}
    lines = [
        person("\n".join(f"{number} {event}" for event in events), number, **facts)
        for number, events in enumerate(told, 900_000)
    ]
    people = Snapshot(tuple(lines), (), {line.number: line for line in lines}, 0)
    monkeypatch.setattr("byname.queries._asked.snapshot", lambda _moment: people)


@pytest.mark.parametrize("by", ["unit", "cohort", "category"])
def test_law_8_who_was_not_held_does_not_follow_from_all_who_came_back(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    """Decision 5: twelve came back, as the exchange says; that ten of them were held would tell of the two who were not."""
    registered(monkeypatch, escaped=0, unheld=2)
    view = asked(cast["keeper"], by)
    assert (view.times[0].whole.value, view.outside, view.urns) == (12, None, ())
    assert [draw for each in view.groups for draw in each.draws] == []
    assert asked(cast["own-reader"], by).urns[0].back.value == 10


def test_enough_who_were_not_held_may_follow(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(monkeypatch, escaped=0, unheld=6)
    view = asked(cast["keeper"])
    assert (view.urns[0].held.value, view.urns[0].back.value, view.outside) == (30, 10, 6)
    assert (view.times[0].whole.value, view.times[1].whole.value) == (16, 20)


def test_law_8_what_the_account_withholds_of_those_held_is_not_told_here(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Decision 5: "for a single figure that repeats a cell of the account": of 32 taken, 30 held tells of two who escaped."""
    registered(monkeypatch, escaped=2, unheld=0)
    assert figure("taken@2023-01-31/power:aa", viewer=cast["keeper"]).value == 32
    assert figure("held@2023-01-31/power:aa", viewer=cast["keeper"]).withheld == "complementary"
    view = asked(cast["keeper"])
    assert (view.urns, [draw for each in view.groups for draw in each.draws]) == ((), [])
    cells = [cell for lengths in view.times for cell in (lengths.whole, *lengths.bands)]
    assert {cell.value for cell in cells} == {None}
    assert asked(cast["own-reader"]).urns[0].held.value == 30


def test_law_8_an_error_names_no_exchange_that_only_a_row_names(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Decision 5: "only codes that the register knows name a group and stand in an error, never the words of a row"."""
    for who in ("keeper", "own-reader"):
        with pytest.raises(MisuseError, match="There are: none"):
            left_out("nope", viewer=cast[who], power="aa")
    with pytest.raises(MisuseError, match="X-1"):
        left_out("nope", viewer=cast["all"], power="aa")


def test_law_12_what_is_made_up_says_so(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert asked(cast["all"]).made_up
