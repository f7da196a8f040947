"""Long lists take another way to the same pairs: same candidates, same levels, same weights as the way of short lists."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.records import LinkRecord
from byname.core.names.sounds import Sounds
from byname.engines.batch import neighbours, pipeline, scan
from byname.engines.batch.blocks import LeftOut, Resolved
from byname.engines.batch.columns import Columns, Values, calendar
from byname.engines.batch.levels import field_levels
from byname.engines.batch.pipeline import _Run
from tests.engines.batch.interpreted import interpreted
from tests.engines.batch.written import columns, of_parts, row

FAMILIES = (
    "Тлеменко Tlemenko",
    "Бруще Brushche",
    "Квастошин Kvastoshin",
    "Жмакоґле Zhmakogle",
    "Тлеменко-Бруще Brusche",
)
GIVENS = ("Іван Ivan", "Петро Petr", "Олексій Aleksei", "М. M.", "Марко Mrako")
FATHERS = ("Олегович Olehovych", "Петрович Petrovich", " ", "І. I.")


def people(count: int, *, latin: bool) -> list[LinkRecord]:
    found = []
    for place in range(count):
        family, given, father = (
            words[(place * step) % len(words)].split(" ")[latin]
            for words, step in ((FAMILIES, 1), (GIVENS, 3), (FATHERS, 7))
        )
        born = ("", "1985", f"{place % 28 + 1:02}.{place % 12 + 1:02}.19{60 + place % 9}", "01.01.1985")[place % 7 % 4]
        parts = (given, family) if place % 11 == 0 else (family, given)
        found.append(of_parts(*parts, father, born, unit=("", "12 бригада", "13 бригада")[place % 3]))
    return [*found, row(f"{FAMILIES[0].split()[latin]} {FAMILIES[1].split()[latin]} {GIVENS[0].split()[latin]}")]


def both(lists: Columns, monkeypatch: pytest.MonkeyPatch, *, within: bool, floor: float) -> tuple[object, object]:
    """What either way finds: pairs, how many there were, levels and rareness."""
    monkeypatch.setattr(neighbours, "VOCABULARY_CAP", -1)
    run = _Run(lists, within=within)
    told = []
    for way in (run._likely, run._compiled):
        found, compared, met = way(floor)
        levels = {name: column.tolist() for name, column in compared.levels.items()}
        told.append((found.left.tolist(), found.right.tolist(), met, levels, compared.rareness.round(9).tolist()))
    return told[0], told[1]


@pytest.mark.parametrize("within", [False, True])
def test_either_way_finds_the_same(within: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = people(30, latin=False)
    theirs = ours + people(12, latin=True) if within else people(30, latin=True)
    lists = columns(theirs if within else ours, theirs)
    with interpreted():
        one, other = both(lists, monkeypatch, within=within, floor=-6.0)
    assert one == other


def test_fields_of_too_many_values_to_be_compared_beforehand_are_compared_afterwards(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(scan, "NEAR_VALUES", 1)
    lists = columns(people(20, latin=False), people(20, latin=True))
    with interpreted():
        one, other = both(lists, monkeypatch, within=False, floor=2.0)
    assert one == other


def test_portions_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    lists = columns(people(20, latin=False), people(20, latin=True))
    with interpreted():
        whole = both(lists, monkeypatch, within=False, floor=0.0)
        monkeypatch.setattr(scan, "PORTION", 7)
        assert both(lists, monkeypatch, within=False, floor=0.0) == whole


@pytest.mark.trial
def test_compiled_they_find_the_same_too(monkeypatch: pytest.MonkeyPatch, trials: Callable[[int, int], int]) -> None:
    """The compiler takes a while: the soak waits for it, an ordinary run of the tests reads the loops as Python."""
    count = trials(10, 3_000)
    lists = columns(people(count, latin=False), people(count, latin=True))
    with interpreted() if count == 10 else nullcontext():
        one, other = both(lists, monkeypatch, within=False, floor=-3.0)
    assert one == other


def test_lists_from_some_length_on_take_the_compiled_way(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []

    def compiled(run: _Run, floor: float) -> object:
        asked.append(floor)
        return run._likely(floor)

    monkeypatch.setattr(pipeline, "COMPILED_FROM", 40)
    monkeypatch.setattr(_Run, "_compiled", compiled)
    found = pipeline.linked(columns(people(20, latin=False), people(20, latin=True)))
    assert len(asked) == 1
    assert len(found.chosen)


@given(st.lists(st.dates(), max_size=8))
def test_a_day_is_written_figure_by_figure(days: list[date]) -> None:
    """YYYYMMDD with four bits a figure: two days differ in as many figures as their codes do."""
    told = np.array([day.toordinal() for day in days], np.int64)
    assert [f"{code:08x}" for code in scan._by_figures(*calendar(told)).tolist()] == [
        f"{day.year:04}{day:%m%d}" for day in days
    ]


GROUPS = st.lists(st.integers(-1, 4), max_size=12)


@given(GROUPS, GROUPS)
def test_only_groups_with_rows_of_both_lists_are_kept_and_who_meets_whom_stays(
    left: list[int], right: list[int]
) -> None:
    groups = Resolved(np.array(left, np.int32), np.array(right, np.int32), 5, 0, LeftOut("unit", 0, 0))
    found = scan._compact(groups)
    kept = (set(left) & set(right)) - {-1}
    assert found.groups == len(kept)
    assert set(found.left.tolist()) | set(found.right.tolist()) <= {-1, *range(len(kept))}
    for (x, one), (y, other) in product(enumerate(left), enumerate(right)):
        assert (found.left[x] == found.right[y] != -1) == (one == other != -1)


def test_values_are_compared_beforehand_as_they_are_compared_pair_by_pair() -> None:
    """One bit for every pair of a field's values, set where they are alike."""
    values = Values()
    days = ["2023-04-03", "2023-04-04", "2023-08-03", "2023-12-28", "2024-01-05"]
    numbers = values.numbers(["зорджськ", "зорджск", "ква", "кво", "4223", "4232", "тлеменко 1", "тлеменко 21", *days])
    bits, size = scan._near((values, numbers, numbers))
    told = np.unpackbits(bits, bitorder="little")[: size * size].reshape(size, size)
    left, right = (each.ravel() for each in np.indices((size, size)))
    wanted = field_levels((values, numbers, numbers), left, right).reshape(size, size)
    apart = ~np.eye(size, dtype=bool)
    assert (told[apart] == wanted[apart]).all()
    assert told[apart].any()


def test_of_too_many_values_nothing_is_compared_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "NEAR_VALUES", 2)
    values = Values()
    numbers = values.numbers(["а", "б", "в"])
    bits, size = scan._near((values, numbers, numbers))
    assert (len(bits), size) == (0, 0)


def test_rows_of_like_names_are_scanned_together_and_nothing_of_them_changes() -> None:
    lists = columns(people(30, latin=False), people(20, latin=True))
    orders = scan._orders(lists)
    turned = scan._in_order(lists, orders)
    for side, order in enumerate(orders):
        assert sorted(order.tolist()) == list(range(lists.sizes[side]))
        names, before = ((turned.left, lists.left), (turned.right, lists.right))[side]
        assert [name.tolist() for name in names] == [name[order].tolist() for name in before]
        assert turned.births[side].first.tolist() == lists.births[side].first[order].tolist()
        assert turned.certain[side].tolist() == lists.certain[side][order].tolist()
        bones = lists.tokens.column(lists.tokens.bones, names[0]).tolist()
        assert len([one for one, other in pairwise(bones) if one != other]) == len(set(bones)) - 1, "each in one place"


def test_only_the_commonest_given_names_and_fathers_are_compared_once_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "COMMON", 1)
    lists = columns(
        [of_parts("Бруще", name, "Олегович") for name in ("Іван", "Іван", "Петро")],
        [of_parts("Бруще", "Іван", "Петрович")],
    )
    given_names, fathers = (
        [lists.tokens.texts[place] for place in np.flatnonzero(one == 1).tolist()] for one in scan._common_words(lists)
    )
    assert [given_names[0].upper(), fathers[0].upper()] == ["ІВАН", "ОЛЕГОВИЧ"]
    with interpreted():
        one, other = both(lists, monkeypatch, within=False, floor=-6.0)
    assert one == other, "words that are not common are compared pair by pair"


def test_two_letters_for_one_are_looked_for_where_they_are_worth_more_than_one_by_one() -> None:
    """By one bit each, which letters begin an answer of two to a letter, and which end two that one answers."""
    sounds = Sounds(["a"]).arrays()
    for across in (0, 1):
        *_, opening, closing, opened, closed = scan._worths(sounds, across)
        assert ((opening > 0) == (opened > -90).any(axis=(1, 2))).all()
        assert ((closing > 0) == (closed > -90).any(axis=(1, 2))).all()
