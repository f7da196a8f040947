"""Who came who was not agreed, through the gate: numbers, people, and what a keeper may not infer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.dates import UncertainDate
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries.figures import figure
from byname.queries.handovers import HandoverSide, handover
from byname.store.models import Look
from tests.queries.exchanged import take_lists
from tests.registers import PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def values(side: HandoverSide) -> dict[str, int | None]:
    return {cell.code: cell.value for cell in side.cells}


def test_each_side_tells_who_came_and_who_did_not(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    take_lists(small_register)
    view = handover("X-1", viewer=cast["all"], people=True)
    [side] = view.sides
    assert values(side) == {
        "as-agreed": 2, "other-phase": 0, "not-agreed": 3, "did-not-come": 1, "declined": 1, "withdrawn": 0,
        "agreed": 4, "came": 5,
    }  # fmt: skip
    assert view.differs
    people = {code: [hit.name.split()[0] for hit in hits] for code, hits in side.people}
    assert people == {
        "not-agreed": ["Гомвідько", "Дзармотюк", "Лубрецьк"],
        "did-not-come": ["Цвирхлюк"],
        "declined": ["Кулфрець"],
    }
    assert dict(side.lists) == {"agreed": 1, "handed-over": 1, "declined": 1}


def test_law_a_list_of_wishes_changes_no_figure(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """DESIGN 4: "own outgoing lists are no evidence"."""
    texts = ["taken@2023-03-01", "held@2023-03-01", "returned@2023-03-01", "sought@2023-03-01"]
    before = [figure(text, viewer=cast["all"]) for text in texts]
    take_lists(small_register)
    assert [figure(text, viewer=cast["all"]) for text in texts] == before


def test_without_an_agreed_list_it_is_said(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = handover("X-1", viewer=cast["all"])
    assert [caveat.code for caveat in view.caveats] == ["caveat.no-agreed-list"]


def test_what_was_known_before_the_list_came(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    take_lists(small_register)
    [side] = handover("X-1", viewer=cast["all"], known_at=date(2023, 1, 31)).sides
    assert values(side)["agreed"] == 4
    assert values(side)["came"] == 0


def test_a_keeper_gets_no_small_number_and_nobody(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Law 8: one gate. Five came is told; the parts of it, one of which is small, are not."""
    take_lists(small_register)
    monkeypatch.setattr("byname.queries.handovers.rule_for", lambda *_asks, **_viewer: "")
    view = handover("X-1", viewer=cast["keeper"], people=True)
    [side] = view.sides
    assert {code for code, value in values(side).items() if value is not None} == {"came"}
    assert side.people == ()
    assert not view.differs


def test_law_8_what_the_account_withholds_of_those_back_does_not_follow_from_who_came(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Decision 5: "for a single figure that repeats a cell of the account", whatever page it stands on."""
    assert figure("returned@2023-03-01/power:aa", viewer=cast["keeper"]).withheld == "complementary"
    [side] = handover("X-1", viewer=cast["keeper"]).sides
    assert {value for value in values(side).values() if value} == set()
    assert values(handover("X-1", viewer=cast["own-reader"]).sides[0])["came"] == 5


def test_law_8_a_small_phase_does_not_follow_from_the_others(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Decision 5, complementary: "a cell that would give the small one away by subtracting": 7 in all, 5 in phase 1."""
    monkeypatch.setattr("byname.queries.handovers.rule_for", lambda *_asks, **_viewer: "")
    rows = [{"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1]} for key in ("tsvyr", "kulf")]
    act = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb", "received": date(2023, 2, 3)}
    small_register.take("act2.csv", rows, on=UncertainDate.from_edtf("2023-02-02"), exchange="X-1", phase="2", **act)
    for who in ("keeper", "captives-reader"):
        whole, first, second = (handover("X-1", viewer=cast[who], phase=phase).sides[0] for phase in ("", "1", "2"))
        assert values(whole)["came"] == 7
        assert {value for value in values(first).values() if value} == set()
        assert {cell.withheld for cell in first.cells} == {"complementary", "field-protected"}
        assert {value for value in values(second).values() if value} == set()
    assert values(handover("X-1", viewer=cast["own-reader"], phase="2").sides[0])["came"] == 2


def test_a_phase_that_gives_no_small_one_away_is_told(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("byname.queries.handovers.rule_for", lambda *_asks, **_viewer: "")
    [side] = handover("X-1", viewer=cast["keeper"], phase="1").sides
    assert values(side)["came"] == 5


def test_who_declined_is_told_to_nobody_who_is_told_no_reasons(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Mistake 17: "those who refused return shown to those who may punish them"; a reader is told that two did not come."""
    take_lists(small_register)
    view = handover("X-1", viewer=cast["reader"], people=True)
    [side] = view.sides
    assert (values(side)["did-not-come"], values(side)["declined"], values(side)["agreed"]) == (2, None, 4)
    assert {cell.code: cell.withheld for cell in side.cells if cell.withheld} == {"declined": "field-protected"}
    assert "declined" not in {*dict(side.people), *dict(side.lists)}
    assert [hit.name.split()[0] for hit in dict(side.people)["did-not-come"]] == ["Кулфрець", "Цвирхлюк"]
    assert handover("X-1", viewer=cast["reader"], people=True, outcome="declined").sides[0].people == ()
    assert values(handover("X-1", viewer=cast["desk"]).sides[0])["declined"] == 1


def test_people_of_a_power_not_granted_are_not_named(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    take_lists(small_register)
    [side] = handover("X-1", viewer=cast["captives-reader"], people=True).sides
    assert side.people == ()


def test_the_look_at_people_is_written_down(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    take_lists(small_register)
    handover("X-1", viewer=cast["desk"], people=True, outcome="did-not-come")
    newest = Look.objects.order_by("-id").first()
    assert newest is not None
    assert newest.action == "handover"
    assert newest.what["persons"] == [small_register.numbers["tsvyr"]]


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"exchange": "X-9"}, "no exchange 'X-9'"),
        ({"exchange": "X-1", "phase": "7"}, "no phase of X-1 '7'"),
        ({"exchange": "X-1", "power": "zz"}, "no power 'zz'"),
        ({"exchange": "X-1", "outcome": "gone"}, "no outcome 'gone'"),
    ],
)
def test_what_is_not_known_is_refused(
    small_register: SmallRegister, cast: Mapping[str, Viewer], facts: dict[str, str], says: str
) -> None:
    exchange, *_ = facts.pop("exchange"), 0
    with pytest.raises(MisuseError, match=says):
        handover(exchange, viewer=cast["all"], **facts)  # type: ignore[arg-type]  # texts only


def test_a_stranger_is_refused(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(RefusedError):
        handover("X-1", viewer=cast["nobody"])
