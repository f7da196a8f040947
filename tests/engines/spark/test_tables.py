"""What Splink is given: integers and figures, keys that are already refined, and the rarity of each value."""

from __future__ import annotations

import numpy as np
import pytest

from byname.engines.batch.blocks import Key, candidates_of
from byname.engines.batch.levels import comparisons_of
from byname.engines.batch.rarity import rarity_of
from byname.engines.spark import tables
from byname.engines.spark.tables import rarity_tables, tables_of
from tests.engines.batch.written import columns, row

LEFT = [
    row("Тлеменко Іван Петрович", "03.04.1985", number="AB-1234"),
    row("Бруще Марко", "1990"),
    row("Квастошин Олег"),
]
RIGHT = [row("Brushche Marko", "01.01.1990"), row("Tlemenko Ivan", "03.04.1985", number="AB-1234")]


def test_one_row_of_numbers_for_each_row_of_a_list() -> None:
    found = tables_of(columns(LEFT, RIGHT), None, within=False)
    ours, theirs = found.sides
    assert ours.keys() == theirs.keys()
    assert {len(column) for column in ours.values()} == {3}
    assert ours["father"].tolist()[1:] == [-1, -1]
    assert ours["birth_figures"].tolist() == ["19850403", "", ""]
    assert ours["birth_turned"].tolist() == ["19850304", "", ""]
    assert theirs["birthday"].tolist() == [0, 403]  # 1 January is nobody's birthday
    assert ours["birth_year"].tolist() == [1985, 1990, 0]
    kinds = {column.dtype.kind for name, column in ours.items() if name not in ("birth_figures", "birth_turned")}
    assert kinds == {"i"}


def test_rows_that_share_a_key_are_the_engines_candidates() -> None:
    both = columns(LEFT, RIGHT)
    found = tables_of(both, None, within=False)
    pairs = {
        (one, other)
        for name, ours in found.keys[0].items()
        for one, key in enumerate(ours.tolist())
        for other, again in enumerate(found.keys[1][name].tolist())
        if key == again and key >= 0
    }
    own = candidates_of(both, within=False)
    assert pairs == set(zip(own.left.tolist(), own.right.tolist(), strict=True))


def test_one_list_has_a_column_of_its_own_for_keys_that_differ_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    same, turned = np.array([5, 6]), np.array([6, 5])
    monkeypatch.setattr(tables, "block_keys", lambda _: iter((Key("name", same, same), Key("turned", same, turned))))
    one = columns(*[[row("Тлеменко Іван", "03.04.1985"), row("Тлеменко Іван", "04.03.1985")]] * 2)
    found = tables_of(one, None, within=True)
    assert found.scheme.twins == {1}
    assert found.keys[0]["key_1"].tolist() == found.keys[0]["twin_1"].tolist()[::-1]
    assert "twin_0" not in found.keys[0]


def test_rows_whose_words_are_alike_are_told_by_the_numbers_of_their_pairs() -> None:
    both = columns(LEFT, RIGHT)
    found = tables_of(both, (np.array([0, 1]), np.array([1, 0])), within=False)
    assert found.near is not None
    assert [each.tolist() for each in found.near[0]] == [[0], [1], []]
    assert [each.tolist() for each in found.near[1]] == [[1], [0]]


def test_a_share_is_what_makes_splinks_adjustment_the_engines_rarity() -> None:
    both = columns(LEFT, RIGHT)
    model = comparisons_of(both)
    rarity = rarity_of(both, within=False)
    shares = rarity_tables(tables_of(both, None, within=False).scheme, model, rarity)
    assert shares.keys() >= {"family_key", "given_key", "birth_exact", "field_0"}
    for one in model:
        if one.equal is None or one.name == "father":
            continue
        column = {"family": "family_key", "given": "given_key", "birth": "birth_exact", "number": "field_0"}[one.name]
        values, share = shares[column]
        assert np.log(one.strangers[one.equal] / share) == pytest.approx(
            rarity.rare[one.name][values] + rarity.common(one)
        )


@pytest.mark.parametrize(
    ("born", "figures", "year", "birthday", "exact"),
    [
        ("03.04.1985", "19850403", 1985, 403, True),
        ("01.01.1985", "19850101", 1985, 0, False),
        ("1985", "", 1985, 0, False),
        ("04.1985", "", 1985, 0, False),
        ("після 1985", "", 0, 0, False),
        ("", "", 0, 0, False),
    ],
    ids=["day", "january", "year", "month", "open", "none"],
)
def test_a_date_is_told_as_far_as_it_goes(born: str, figures: str, year: int, birthday: int, *, exact: bool) -> None:
    """0 or an empty text where there is none; figures of single days alone."""
    told = tables_of(columns([row("Тлеменко", born)], RIGHT), None, within=False).sides[0]
    assert told["birth_figures"].tolist() == [figures]
    assert told["birth_year"].tolist() == [year]
    assert told["birthday"].tolist() == [birthday]
    assert (told["birth_exact"].tolist() != [-1]) == exact


def test_one_list_tells_of_a_pair_by_words_on_both_of_its_sides() -> None:
    """One list stands on both sides of a pair."""
    one = columns(LEFT, LEFT)
    found = tables_of(one, (np.array([0, 1]), np.array([1, 2])), within=True)
    assert found.near is not None
    assert [each.tolist() for each in found.near[0]] == [[0], [0, 1], [1]]
    assert [each.tolist() for each in found.near[1]] == [[], [0], [1]]


def test_what_too_common_keys_left_out_is_told_before_anything_is_shipped() -> None:
    crowd = [row("Тлеменко Іван", unit="12 бригада") for _ in range(60)]
    both = columns(crowd, crowd)
    found = tables_of(both, None, within=False)
    assert {each.key: each.pairs for each in found.left_out} == {
        each.key: each.pairs for each in candidates_of(both, within=False).left_out
    }
    assert {each.key for each in found.left_out} == {"name", "heard", "starts", "ends", "rare-name", "unit"}


def test_values_that_nobody_gives_have_no_table_of_rarity() -> None:
    both = columns([row("Тлеменко Іван")], [row("Бруще Марко")])
    shares = rarity_tables(
        tables_of(both, None, within=False).scheme, comparisons_of(both), rarity_of(both, within=False)
    )
    assert {name: len(values) for name, (values, _) in shares.items()} == {
        "family_key": 2, "given_key": 2, "father_key": 0, "birth_exact": 0,
    }  # fmt: skip
