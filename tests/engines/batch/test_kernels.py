"""The compiled loops say what the functions of columns say, number by number."""

from __future__ import annotations

import numpy as np

from byname.engines.batch import kernels, scan
from byname.engines.batch.levels import levels_of
from byname.engines.batch.rarity import rarity_of
from tests.engines.batch.interpreted import interpreted
from tests.engines.batch.written import columns, row

BORN = (
    "03.04.1985", "04.03.1985", "13.04.1985", "03.04.1975", "13.04.1974", "28.11.1985", "30.12.1961", "01.01.1985", "01.01.1986", "1985",
    "04.1985", "до 1985", "після 1985", "близько 1985", "01.01.1970", "",
)  # fmt: skip


def test_every_two_dates_of_birth_agree_at_the_level_of_columns() -> None:
    """As `levels` finds it for columns: full days, years, months, open ends, days that programs write for none."""
    lists = columns([row("Тлеменко", born) for born in BORN], [row("Бруще", born) for born in BORN])
    left, right = (each.ravel() for each in np.indices((len(BORN), len(BORN))))
    wanted = levels_of(lists, left, right, rarity_of(lists, within=False)).levels["birth"].tolist()
    with interpreted():
        common = scan._common_words(lists)
        ours, theirs = (scan._rows(lists, side, common) for side in (0, 1))
        found = [int(kernels._birth(ours, one, theirs, other)) for one, other in zip(left, right, strict=True)]
    told = [(BORN[one], BORN[other]) for one, other in zip(left, right, strict=True)]
    assert [pair for pair, mine, his in zip(told, found, wanted, strict=True) if mine != his] == []
    assert set(found) == set(range(-1, 8)), "every level is met"
