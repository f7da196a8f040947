from __future__ import annotations

from pathlib import Path

import pytest

from byname.cli.demo.truth import TruthTables, figure_of
from byname.core.errors import MisuseError

TABLES = {
    "persons": "person,power,category,status,groups,captivities\n"
    "P1,lod,military,returned,plant,1\nP2,lod,civilian,returned,,1\nP3,lod,military,died,plant,1\nP4,lod,military,sought,,0\n",
    "events": "person,kind,exchange,phase,first_told\nP1,returned,X-1,1,2023-01-01\nP2,returned,X-1,1,2023-01-01\nP3,died,,,\n",
    "rows": "file,row,person,tells\na.csv,2,P1,held\na.csv,3,P3,held\n",
    "totals": "key,value,demanded,definition\n"
    "taken@2025-05-28/cohort:plant,2,2,x\ndied@2025-05-28/cohort:plant,1,1,x\nheld@2025-05-28/cohort:plant,0,,x\n"
    "returned/exchange:X-1/power:lod/phase:1/category:military,1,1,x\n"
    "returned/exchange:X-1/power:lod/phase:1/category:civilian,1,1,x\npeople,4,4,x\n",
}


@pytest.fixture
def tables(tmp_path: Path) -> TruthTables:
    for name, text in TABLES.items():
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return TruthTables(tmp_path)


def test_an_end_that_no_list_tells_leaves_a_person_held(tables: TruthTables) -> None:
    told = {total.figure: (total.value, total.written) for total in tables.totals()}
    assert told["dead@2025-05-28/cohort:plant"] == (0, 1)
    assert told["held@2025-05-28/cohort:plant"] == (1, 0)


def test_a_phase_is_its_soldiers_and_civilians_together(tables: TruthTables) -> None:
    told = {total.figure: total.value for total in tables.totals()}
    assert told["returned/exchange:X-1/phase:1/power:lod"] == 2
    assert told["returned/exchange:X-1/phase:1/power:lod/by:category=civilian"] == 1


def test_a_total_opens_into_its_persons(tables: TruthTables) -> None:
    assert tables.persons_of("taken@2025-05-28/cohort:plant") == {"P1", "P3"}
    assert tables.persons_of("returned/exchange:X-1/power:lod/category:military") == {"P1"}


def test_an_absent_table_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(MisuseError, match="--fresh"):
        TruthTables(tmp_path)


@pytest.mark.parametrize(
    ("key", "figure"),
    [
        ("taken@2025-05-28", "taken@2025-05-28"),
        ("died@2025-05-28", "dead@2025-05-28"),
        ("held@2025-05-28/power:lod", "held@2025-05-28/power:lod"),
        ("returned@2025-05-28/category:military", "returned@2025-05-28/rule:no-civilians"),
        ("returned@2025-05-28/category:civilian", "returned@2025-05-28/by:category=civilian"),
        ("sought@2025-05-28/cohort:plant", "sought@2025-05-28/cohort:plant"),
        ("returned/exchange:X-1", "returned/exchange:X-1"),
        ("returned/exchange:X-1/phase:2", "returned/exchange:X-1/phase:2"),
        ("people", None),
        ("rows", None),
        ("returned@2025-05-28/unit:regiment", None),
        ("taken@2025-05-28/captured:2022", None),
        ("returned@28.05.2025", None),
        ("", None),
    ],
)
def test_a_total_is_asked_for_as_a_figure_or_not_at_all(key: str, figure: str | None) -> None:
    assert figure_of(key) == figure


@pytest.mark.parametrize(
    ("key", "persons"),
    [
        ("taken@2025-05-28", {"P1", "P2", "P3"}),
        ("taken@2025-05-28/category:civilian", {"P2"}),
        ("taken@2025-05-28/power:kes", set()),
        ("taken@2025-05-28/cohort:plant/category:military", {"P1", "P3"}),
        ("held@2025-05-28", {"P3"}),
        ("died@2025-05-28", set()),
        ("sought@2025-05-28", {"P4"}),
        ("returned@2025-05-28", {"P1", "P2"}),
        ("returned/exchange:X-1", {"P1", "P2"}),
        ("returned/exchange:X-1/phase:1", {"P1", "P2"}),
        ("returned/exchange:X-1/phase:2", set()),
        ("returned/exchange:X-2", set()),
    ],
)
def test_behind_each_total_stand_its_persons(tables: TruthTables, key: str, persons: set[str]) -> None:
    assert tables.persons_of(key) == persons


def test_a_row_has_one_owner_and_an_owner_all_his_rows(tables: TruthTables) -> None:
    assert tables.owner == {("a.csv", 2): "P1", ("a.csv", 3): "P3"}
    assert tables.rows_by_person["P1"] == {("a.csv", 2)}


def test_only_totals_that_figures_can_ask_for_are_given_and_those_demanded_are_marked(tables: TruthTables) -> None:
    told = {total.key: total.demanded for total in tables.totals()}
    assert "people" not in told
    assert told["taken@2025-05-28/cohort:plant"]
    assert not told["held@2025-05-28/cohort:plant"]
    assert told["returned/exchange:X-1/power:lod/phase:1"]


@pytest.mark.parametrize("name", ["persons", "events", "rows", "totals"])
def test_whichever_table_is_absent_is_named(tmp_path: Path, name: str) -> None:
    for other in TABLES.keys() - {name}:
        (tmp_path / f"{other}.csv").write_text(TABLES[other], encoding="utf-8")
    with pytest.raises(MisuseError, match=rf"The truth table {name}\.csv is not in .*byname demo --fresh"):
        TruthTables(tmp_path)
