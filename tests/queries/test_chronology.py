"""The published chronology for whoever has a role: public claims tell of no person; nobody without a role sees it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from byname.actions.arrivals import Arrival
from byname.actions.intake import take_in
from byname.actions.references import NewReference, add_references
from byname.actions.setup import begin_register
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.published.bounds import Bounds
from byname.queries.chronology import ChronologyView, TotalView, chronology
from byname.wording.telling import tell_pairs
from tests.moulds import laid

pytestmark = pytest.mark.django_db(databases="__all__")

CHRONOLOGY = Path(__file__).resolve().parents[2] / "src" / "byname" / "formats" / "chronology"
REGISTRAR = Viewer("anna", frozenset({Role.REGISTRAR, Role.KEEPER}), powers=frozenset({"*"}), home="lod")
KEEPER = Viewer("kim", frozenset({Role.KEEPER}))


@pytest.fixture
def documents() -> dict[str, int]:
    return laid("the published chronology", _take_in)


def _take_in() -> dict[str, int]:
    begin_register(title="Test", time_zone="UTC", made_up=False)
    add_references([NewReference("source", "press", {"kind": "press", "reliability": 2})], by=REGISTRAR)
    files = {name: CHRONOLOGY / f"{name}.csv" for name in ("exchanges", "cumulative", "statements")}
    arrivals = {
        name: Arrival(path=path, title=path.name, source="press", kind="claim-table", received=date(2026, 6, 1))
        for name, path in files.items()
    }
    return {name: take_in(each, by=REGISTRAR).document for name, each in arrivals.items()}


@pytest.fixture(scope="module")
def seen() -> dict[str, ChronologyView]:
    """What was answered once: it is frozen, and the same rows stand in every test."""
    return {}


@pytest.fixture
def view(documents: dict[str, int], seen: dict[str, ChronologyView]) -> ChronologyView:
    assert documents
    if "keeper" not in seen:
        seen["keeper"] = chronology(viewer=KEEPER)
    return seen["keeper"]


def total(view: ChronologyView, figure: str) -> TotalView:
    return next(one for one in view.totals if one.figure == figure)


@pytest.mark.parametrize("role", Role)
def test_every_role_sees_all_of_it(documents: dict[str, int], role: Role) -> None:
    assert documents
    assert chronology(viewer=Viewer("who", frozenset({role}))) == chronology(viewer=REGISTRAR)


def test_law_8_a_stranger_sees_nothing(documents: dict[str, int]) -> None:
    assert documents
    with pytest.raises(RefusedError):
        chronology(viewer=Viewer("nobody"))


def test_an_exchange_in_three_days_is_one_with_every_claim_and_where_it_is_kept(
    view: ChronologyView, documents: dict[str, int]
) -> None:
    """390 + 307 + 303: 880 military and 120 civilians (domain.md 4.2, case 4)."""
    one = next(each for each in view.exchanges if each.code == "2025-05-23")
    assert one.people == (Bounds(1000, 1000), Bounds(1000, 1000))
    assert one.military == Bounds(880, 880)
    assert (one.first, one.last) == (date(2025, 5, 23), date(2025, 5, 25))
    assert len(one.tellings) == 8
    assert {telling.document for telling in one.tellings} == {documents["exchanges"]}
    assert all(telling.source.startswith("https://") for telling in one.tellings)


def test_unequal_and_conflicting_counts_stand_side_by_side(view: ChronologyView) -> None:
    """Case 7: one exchange, two counts."""
    unequal = next(each for each in view.exchanges if each.code == "2024-01-03")
    assert unequal.people == (Bounds(230, 230), Bounds(248, 248))
    conflicting = next(each for each in view.exchanges if each.code == "2024-01-31")
    assert conflicting.people == (Bounds(195, 207), Bounds(195, 195))
    assert conflicting.conflict
    assert not unequal.conflict


def test_a_month_is_shown_as_a_month(view: ChronologyView) -> None:
    one = next(each for each in view.exchanges if each.code == "2022-03-melitopol")
    assert one.when == "2022-03"
    assert next(each for each in view.exchanges if each.code == "2025-05-06").when == ""


def test_an_agreement_and_a_cancelled_exchange_are_no_exchanges(view: ChronologyView) -> None:
    assert len(view.exchanges) == 69
    assert not {"2024-01-24", "2025-06-02"} & {one.code for one in view.exchanges}


def test_what_sources_number_and_the_chronology_does_not_have_is_said(view: ChronologyView) -> None:
    assert view.missing == 7


def test_why_a_total_has_its_outcome(view: ChronologyView) -> None:
    one = total(view, "4552")
    assert (one.outcome, one.needed, one.by_chance) == ("increase", ("no-outside",), True)
    assert tell_pairs(one.because.code, one.because.values).startswith("1,242 more than 3,310 (June 2024)")
    assert one.claim[1] > 0
    short = total(view, "808")
    assert short.exchanges == (24, 16, 16)
    assert "the total is 25 more" in tell_pairs(short.because.code, short.because.values)
    assert "8 numbered exchanges" in tell_pairs(short.because.code, short.because.values)


def test_held_bodies_and_the_misprint_are_other_measures(view: ChronologyView) -> None:
    assert {total(view, figure).outcome for figure in ("6465", "579", "2340")} == {"other-measure"}
    assert total(view, "2340").because.code == "chronology.because.unsaid"
    assert [(flag.code, flag.number) for flag in total(view, "2340").flags] == [("swapped", "2430")]


def test_every_reason_can_be_said(view: ChronologyView) -> None:
    assert all(tell_pairs(one.because.code, one.because.values).endswith(".") for one in view.totals)
    assert sum(number for _outcome, number in view.outcomes) == len(view.totals) == 74


def test_the_sum_under_a_rule_asked_for(documents: dict[str, int]) -> None:
    assert documents
    found = chronology(viewer=KEEPER, rule="no-outside")
    assert found.rule == ("no-outside",)
    assert total(found, "596").chosen == ("equal", Bounds(596, 596), 0)
    assert total(found, "5757").chosen == ("other", Bounds(5704, 5704), 53)
    assert total(found, "579").chosen is None


def test_a_rule_that_does_not_exist_is_refused(documents: dict[str, int]) -> None:
    assert documents
    with pytest.raises(MisuseError, match="is no counting rule"):
        chronology(viewer=KEEPER, rule="no-bodies")


def test_what_each_rule_explains(view: ChronologyView) -> None:
    rules = {one.code: one for one in view.rules}
    assert rules["everybody"].alone == 23
    outside = rules["no-outside"]
    assert (outside.alone, outside.needed, outside.counted, outside.either) == (25, 3, 2, 25)
    assert all(one.needed + one.counted + one.either == 30 for one in view.rules if one.code != "everybody")


def test_a_document_that_was_taken_back_counts_no_longer(documents: dict[str, int]) -> None:
    withdraw("document", documents["exchanges"], reason="retracted", by=REGISTRAR)
    found = chronology(viewer=KEEPER)
    assert found.exchanges == ()
    assert len(found.totals) == 74


def test_a_register_without_claims_has_an_empty_chronology() -> None:
    begin_register(title="Test", time_zone="UTC", made_up=False)
    found = chronology(viewer=KEEPER)
    assert (found.exchanges, found.totals, found.lots, found.missing) == ((), (), (), 0)


def test_every_part_of_the_picture_is_of_an_exchange_and_says_its_track(view: ChronologyView) -> None:
    """Issue 3, 1: 'track ("numbered", "Istanbul", outside exchange)'; what nobody numbered in public has no number."""
    assert {lot.way for lot in view.lots} == {0, 1}
    assert {"numbered", "outside"} <= {lot.track for lot in view.lots}
    for lot in view.lots:
        assert lot.low <= (lot.high if lot.high is not None else lot.low)
        assert lot.low <= lot.told <= (lot.high if lot.high is not None else lot.told)
        assert lot.first is None or lot.last is None or lot.first <= lot.last


def test_what_an_exchange_brought_is_the_sum_of_its_parts(view: ChronologyView) -> None:
    """Law 3: parts sum to the whole, each way for itself and never both together (mistake 19)."""
    for one in view.exchanges:
        for way in (0, 1):
            own = [lot for lot in view.lots if lot.exchange == one.code and lot.way == way]
            assert one.people[way].low == sum(lot.low for lot in own)
            if one.people[way].high is not None:
                assert one.people[way].high == sum(lot.high or 0 for lot in own)


def test_a_total_is_called_sure_only_where_rules_make_it_true(view: ChronologyView) -> None:
    """Mistake 10: turning "about" or "according to" into an exact fact."""
    assert {one.outcome for one in view.totals if one.sure} <= {"sum", "increase", "bound"}
    assert not any(one.sure for one in view.totals if one.outcome in {"unexplained", "open", "other-measure"})
    assert all(one.needed or one.counted or one.rules for one in view.totals if one.sure)


def test_each_total_says_where_it_stands_and_who_printed_it(view: ChronologyView, documents: dict[str, int]) -> None:
    """Mistake 9: "Publishing a figure whose cohort, date or counting rule is not stated"."""
    for one in view.totals:
        assert one.claim[0] in documents.values()
        assert one.claim[1] > 0
        assert one.figure
        assert one.source.startswith(("http://", "https://"))


def test_the_order_in_which_tables_came_changes_nothing() -> None:
    """Law 10: "Same documents in any order, same partition (numbers aside) and account"."""
    begin_register(title="Test", time_zone="UTC", made_up=False)
    add_references([NewReference("source", "press", {"kind": "press", "reliability": 2})], by=REGISTRAR)
    seen = []
    for names in (("exchanges", "cumulative"), ("cumulative", "exchanges")):
        taken = []
        for name in names:
            path = CHRONOLOGY / f"{name}.csv"
            arrival = Arrival(path=path, title=path.name, source="press", kind="claim-table", received=date(2026, 6, 1))
            taken.append(take_in(arrival, by=REGISTRAR).document)
        found = chronology(viewer=KEEPER)
        seen.append((
            [(one.code, one.people, one.conflict) for one in found.exchanges],
            sorted((one.figure, one.when, one.outcome, one.needed) for one in found.totals),
            found.missing, found.outcomes, found.rules,
        ))  # fmt: skip
        for document in taken:
            withdraw("document", document, reason="retracted", by=REGISTRAR)
        assert chronology(viewer=KEEPER).totals == ()
    assert seen[0] == seen[1]
