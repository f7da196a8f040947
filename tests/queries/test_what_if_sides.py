"""One side under another formula: its groups, who is named, who is withheld from whom."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.actions.exchanges import add_exchange_entries
from byname.actions.references import NewReference
from byname.queries.accounts import account
from byname.queries.what_if import GROUPINGS
from byname.store.models import Look
from tests.queries.asking_formulas import DAY, Cast, asked, names, numbers, side
from tests.registers import CAPTIVES, HOME, PEOPLE, SmallRegister, forget, viewers

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize("by", GROUPINGS)
@pytest.mark.parametrize("formula", ["all for all", "2 for 1", "by category: civilians"])
def test_every_group_is_held_before_in_two_parts(
    small_register: SmallRegister, cast: Cast, formula: str, by: str
) -> None:
    for each in asked(cast["all"], formula, by=by).sides:
        for group in (each.whole, *each.groups):
            before, come, remain = numbers(group)
            assert None not in (before, come, remain)
            assert before == pytest.approx(float(come or 0) + float(remain or 0), abs=0.11)
        if by != "cohort":
            assert sum(group.before.value or 0 for group in each.groups) == each.whole.before.value


def test_all_for_all_names_them_and_the_look_is_written_down(small_register: SmallRegister, cast: Cast) -> None:
    """Law 8: the journal of looks has public numbers and no name."""
    found = side(asked(cast["reader"], people=["come"]))
    assert PEOPLE["zhmak"][0] in names(found, "come")
    looks = str([look.what for look in Look.objects.filter(action="what-if-come")])
    assert small_register.numbers["zhmak"] in looks
    assert PEOPLE["zhmak"][0] not in looks


def test_a_number_alone_names_nobody(small_register: SmallRegister, cast: Cast) -> None:
    view = asked(cast["all"], "2 for 1", people=["come", "remain"])
    assert all(each.by_lot and not each.people for each in view.sides)
    assert {"what-if.note-no-forecast", "what-if.note-by-lot"} <= {each.code for each in view.caveats}


def test_beside_an_exchange_it_is_asked_on_the_day_before_and_compared_by_name_both_ways(
    small_register: SmallRegister, cast: Cast
) -> None:
    view = asked(cast["all"], as_of=None, against="X-1", people=["both", "missed", "instead"])
    assert view.as_of == DAY
    own = side(view)
    assert {cell.code: cell.value for cell in own.against} == {"came": 5, "both": 5, "missed": 7, "instead": 0}
    assert names(own, "both") == {PEOPLE[key][0] for key in HOME}
    assert PEOPLE["tsvyr"][0] in names(own, "missed")
    assert names(side(view, "bb"), "missed") == {each[0] for each in CAPTIVES.values()}


def test_who_came_and_is_not_of_the_category_came_instead(small_register: SmallRegister, cast: Cast) -> None:
    own = side(asked(cast["all"], "by category: women", against="X-1", people=["instead"]))
    assert {cell.code: cell.value for cell in own.against} == {"came": 5, "both": 0, "missed": 0, "instead": 5}
    assert names(own, "instead") == {PEOPLE[key][0] for key in HOME}


def test_a_lot_is_beside_an_exchange_in_numbers_alone(small_register: SmallRegister, cast: Cast) -> None:
    view = asked(cast["all"], "5 for 0", against="X-1", people=["missed"])
    assert [(cell.code, cell.value) for cell in side(view).against] == [("came", 5)]
    assert "what-if.note-lot-against" in [each.code for each in view.caveats]


def test_of_whom_nothing_is_told_stands_apart(small_register: SmallRegister, cast: Cast) -> None:
    """Law 5: not told is neither yes nor a range that says nothing."""
    own = side(asked(cast["all"], "by category: women"))
    assert (numbers(own.whole), own.untold.value) == ((12, 0, 12), 12)


def test_the_whole_opens_into_the_figure_of_those_held(small_register: SmallRegister, cast: Cast) -> None:
    """Law 4."""
    assert side(asked(cast["all"])).whole.before.figure == "held@2023-01-31/power:aa"
    assert side(asked(cast["all"], definition="held,sought")).whole.before.figure == ""


QUESTIONS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("all for all", {}), ("7 for 2", {}), ("all for all", {"definition": "held-confirmed"}), ("by category: civilians", {}),
    ("all for all", {"against": "X-1", "order": "handed-over"}), ("all for all", {"against": "X-1"}),
)  # fmt: skip


@pytest.mark.parametrize("day", [date(2022, 5, 20), date(2022, 6, 15), DAY, date(2023, 3, 1)])
@pytest.mark.parametrize("by", ["", "unit", "capture-year", "cohort"])
@pytest.mark.parametrize(("formula", "facts"), QUESTIONS)
def test_law_8_a_keeper_is_told_nothing_that_the_account_withholds(
    small_register: SmallRegister, cast: Cast, formula: str, facts: dict[str, Any], by: str, day: date
) -> None:
    """Held = come home + remain, and the account's held: neither may give a withheld number of the other."""
    if "against" in facts:
        facts = facts | {"sides": ("aa", "bb")}
        _register_exchange()
    view = asked(cast["keeper"], formula, as_of=day, by=by, **facts)
    for each in view.sides:
        book = account(viewer=cast["keeper"], as_of=day, power=each.power)
        hidden = any(cell.withheld for cell in book.parts if cell.code.startswith("held"))
        told = [each.whole.before.value, each.whole.meant.value]
        assert each.groups == ()
        if hidden or "definition" in facts or "order" in facts or "category" in formula:
            assert (told, each.whole.come.value, each.whole.remain.value, each.short) == (
                [None, None],
                None,
                None,
                None,
            )
        assert not any(0 < (number or 0) < 5 for number in (*told, *(cell.value for cell in each.against)))


def _register_exchange() -> None:
    facts = {"title": "First", "phases": [{"code": "1", "day": "2023-02-01"}]}
    add_exchange_entries([NewReference("exchange", "X-1", facts, date(2022, 1, 1))], by=viewers()["all"])
    forget()


def test_law_8_who_came_does_not_give_away_what_the_account_withholds_of_those_back(
    small_register: SmallRegister, cast: Cast
) -> None:
    """Decision 5: asked as of a day on which the account hides nothing, the exchange still came later."""
    _register_exchange()
    assert account(viewer=cast["keeper"], power="aa").parts[2].withheld == "complementary"
    day = date(2022, 5, 20)
    told = side(asked(cast["keeper"], as_of=day, against="X-1", sides=("aa", "bb"))).against
    assert [cell.code for cell in told] == ["came", "both", "missed", "instead"]
    assert {cell.value for cell in told} == {None}
    exact = side(asked(cast["own-reader"], as_of=day, against="X-1", sides=("aa", "bb"))).against
    assert exact[0].value == 5


def test_a_keeper_is_told_numbers_and_nobody(small_register: SmallRegister, cast: Cast) -> None:
    view = asked(cast["keeper"], as_of=date(2022, 5, 20), by="unit", people=["come"])
    assert (view.unnamed, side(view).people, side(view).groups) == (True, (), ())
    assert side(view).whole.come.value == 12
    assert side(asked(cast["keeper"]), "bb").whole.come.withheld == "complementary"
    assert ("what-if.note-no-groups", (("power", "Ariland"),)) in [(each.code, each.values) for each in view.caveats]


def test_a_question_of_one_s_own_is_for_who_may_see_the_people(small_register: SmallRegister, cast: Cast) -> None:
    view = asked(cast["own-reader"], definition="held-confirmed")
    assert side(view).whole.before.value == 12
    assert side(view, "bb").whole.before.withheld == "own-question"
    assert ("what-if.note-own", (("power", "Boria"),)) in [(each.code, each.values) for each in view.caveats]


def test_a_protected_field_makes_no_number_for_who_may_not_see_it(small_register: SmallRegister, cast: Cast) -> None:
    """The desk sees the health of its own people and not that of captives in its hands."""
    view = asked(cast["desk"], "by category: gravely wounded", by="unit", people=["remain"])
    own, other = side(view), side(view, "bb")
    assert (numbers(own.whole), bool(own.groups)) == ((12, 0, 12), True)
    assert (other.whole.before.value, other.whole.come.withheld, other.whole.remain.withheld) == (
        3, "field-protected", "field-protected",
    )  # fmt: skip
    assert (other.groups, other.people, other.untold.value, other.short) == ((), (), None, None)
    assert ("what-if.note-protected", (("power", "Boria"),)) in [(each.code, each.values) for each in view.caveats]
    assert side(asked(cast["reader"], "by category: gravely ill", people=["untold"])).people == ()


def test_who_declined_is_told_to_who_may_see_it_and_remains(small_register: SmallRegister, cast: Cast) -> None:
    """Mistake 17: nobody learns from a number who refused to return."""
    rows = [{"name": PEOPLE["tsvyr"][0], "birth_date": PEOPLE["tsvyr"][1], "reason": "відмовився"}]
    facts = {"source": "own", "kind": "exchange-list", "role": "declined", "power": "aa", "holder": "bb"}
    small_register.take("declined.csv", rows, exchange="X-9", received=date(2023, 1, 15), **facts)
    told, untold = asked(cast["desk"], people=["remain"]), asked(cast["reader"], people=["remain"])
    assert names(side(told), "remain") == {PEOPLE["tsvyr"][0]}
    assert (numbers(side(told).whole), numbers(side(untold).whole)) == ((12, 11, 1), (12, 12, 0))
    assert "what-if.note-declined-untold" in [each.code for each in untold.caveats]
    assert numbers(side(asked(cast["desk"], definition="declined")).whole) == (12, 12, 0)
    assert numbers(side(asked(cast["desk"], as_of=date(2023, 1, 14))).whole)[2] == 0


@pytest.mark.parametrize(
    ("by", "group", "size"), [("unit", "u1", 6), ("unit", "u2", 5), ("unit", "?", 1), ("cohort", "works", 11)]
)
def test_law_4_each_number_of_a_group_opens_into_its_people(
    small_register: SmallRegister, cast: Cast, by: str, group: str, size: int
) -> None:
    own = side(asked(cast["all"], by=by, people=["come"], group=group))
    assert len(names(own, "come")) == size
    assert [each.come.value for each in own.groups if each.code == group] == [size]
