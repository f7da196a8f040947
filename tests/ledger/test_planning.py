from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.actions.arrivals import Arrival
from byname.actions.intake import plan
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role, Viewer
from byname.core.linkage.evidence import REASON_CODES
from byname.core.plans import PlannedRow, RowOutcome
from byname.ledger.planning import RowPlanner
from byname.store.models import Entry, Record
from tests.ledger.people import ANDRII, ANDRII_ALMOST, ANDRII_BY_EAR, NOBODY, STRANGER
from tests.ledger.registers import OLHA, Register, write_list

pytestmark = pytest.mark.django_db(databases="__all__")


def planned(register: Register, *rows: Mapping[str, str], by: Viewer = OLHA, **facts: str) -> tuple[PlannedRow, ...]:
    file = register.folder / "planned.csv"
    write_list(file, rows)
    known = {"source": "agency", "kind": "confirmation", "power": "lod", **facts}
    arrival = Arrival(path=file, title="planned", received=date(2023, 6, 1), **known)  # type: ignore[arg-type]  # texts all
    return plan(arrival, by=by).rows


def outcomes(register: Register, *rows: Mapping[str, str], by: Viewer = OLHA, **facts: str) -> list[RowOutcome]:
    return [row.outcome for row in planned(register, *rows, by=by, **facts)]


def test_a_row_about_nobody_known_is_new(register: Register) -> None:
    register.take("a", [ANDRII])
    assert outcomes(register, STRANGER) == [RowOutcome.NEW]


def test_a_row_that_says_more_is_known_with_something_new(register: Register) -> None:
    register.take("a", [ANDRII])
    assert outcomes(register, ANDRII_BY_EAR) == [RowOutcome.KNOWN_NEW]


def test_a_row_that_says_nothing_more_is_known(register: Register) -> None:
    register.take("a", [ANDRII])
    assert outcomes(register, ANDRII, source="family", kind="missing-list") == [RowOutcome.KNOWN]


def test_of_a_list_that_stands_already_every_row_is_known_or_unreadable(register: Register) -> None:
    register.take("a", [ANDRII, NOBODY])
    planned = outcomes(register, ANDRII, NOBODY, source="own", kind="missing-list", holder="kes")
    assert planned == [RowOutcome.KNOWN, RowOutcome.UNREADABLE]


def test_one_who_is_home_is_named_as_such(register: Register) -> None:
    register.take("a", [{**ANDRII, "return_date": "01.02.2023"}])
    assert outcomes(register, ANDRII_BY_EAR) == [RowOutcome.HOME]


def test_one_who_may_be_somebody_known_is_to_decide(register: Register) -> None:
    register.take("a", [ANDRII])
    assert outcomes(register, ANDRII_ALMOST, source="family", kind="missing-list") == [RowOutcome.TO_DECIDE]


def test_what_somebody_has_to_decide_has_its_reason_and_every_row_its_name(register: Register) -> None:
    register.take("a", [ANDRII])
    doubtful, nobody = planned(register, ANDRII_ALMOST, NOBODY, source="family", kind="missing-list")
    assert (doubtful.name, doubtful.reason in REASON_CODES) == (ANDRII_ALMOST["name"], True)
    assert (nobody.name, nobody.reason) == ("", "")


def test_a_row_without_identity_is_unreadable(register: Register) -> None:
    register.take("a", [ANDRII])
    assert outcomes(register, NOBODY, ANDRII_BY_EAR) == [RowOutcome.UNREADABLE, RowOutcome.KNOWN_NEW]


def test_a_plan_writes_nothing(register: Register) -> None:
    register.take("a", [ANDRII])
    before = Record.objects.count(), Entry.objects.count()
    outcomes(register, ANDRII_BY_EAR, STRANGER)
    assert (Record.objects.count(), Entry.objects.count()) == before


def test_a_list_without_rows_has_an_empty_plan(register: Register) -> None:
    assert RowPlanner("own", "missing-list", "lod", date(2023, 1, 1)).planned() == ()


def test_a_withdrawn_list_is_nobody_s_partner(register: Register) -> None:
    register.take("a", [ANDRII])
    withdraw("document", 1, "retracted", by=OLHA)
    assert outcomes(register, ANDRII) == [RowOutcome.NEW]


def test_a_plan_tells_nothing_of_people_whom_the_planner_may_not_see(register: Register) -> None:
    """Law 8: neither known nor to decide nor home, though the register knows them all; to him every row is new."""
    register.take("a", [{**ANDRII, "return_date": "01.02.2023"}])
    kes = Viewer("krev", frozenset({Role.REGISTRAR}), powers=frozenset({"kes"}), home="lod")
    for row in (ANDRII, ANDRII_BY_EAR, ANDRII_ALMOST):
        assert outcomes(register, row, by=kes, power="kes") == [RowOutcome.NEW]
