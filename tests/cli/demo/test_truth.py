from __future__ import annotations

from pathlib import Path

import pytest

from byname.cli.demo.truth import TruthTables
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
