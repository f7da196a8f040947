"""JSON-stat 2.0: what a reader of statistics opens."""

from __future__ import annotations

import json
from typing import Any

import pytest

from byname.formats.releases.jsonstat import json_stat
from tests.formats.releases.samples import GROUPS, figure, retracted


def read(**changes: Any) -> Any:
    return json.loads(json_stat(figure(**changes)))


def sound(dataset: Any) -> None:
    """The rules of the format: sizes fit the dimensions, values fit the sizes."""
    assert (dataset["version"], dataset["class"]) == ("2.0", "dataset")
    size = 1
    for name, many in zip(dataset["id"], dataset["size"], strict=True):
        category = dataset["dimension"][name]["category"]
        assert len(category["index"]) == len(category["label"]) == many
        assert set(category["index"]) == set(category["label"])
        size *= many
    assert len(dataset["value"]) == size
    assert all(value is None or isinstance(value, int) for value in dataset["value"])


def test_a_figure_is_a_dataset_of_its_number_and_range() -> None:
    found = read()
    sound(found)
    assert (found["id"], found["size"], found["value"]) == (["time", "measure"], [1, 3], [12, 11, 14])
    assert found["role"] == {"metric": ["measure"], "time": ["time"]}
    assert found["dimension"]["time"]["category"]["index"] == ["2025-05-28"]


def test_groups_and_days_are_datasets_of_a_collection() -> None:
    found = read(table=GROUPS, series=[{"day": "2025-05-01", "value": 6}, {"day": "2025-05-28", "value": 12}])
    assert found["class"] == "collection"
    items = found["link"]["item"]
    for item in items:
        sound(item)
    assert [item["value"] for item in items] == [[12, 11, 14], [7, None], [6, 12]]
    assert items[1]["id"] == ["unit", "measure"]
    assert items[1]["status"] == {"1": "withheld:small-group"}


def test_not_published_is_a_figure_with_its_rule() -> None:
    found = read(value=None, low=None, high=None, withheld="small-group")
    assert found["value"] == [None, None, None]
    assert set(found["status"].values()) == {"withheld:small-group"}


@pytest.mark.parametrize("made_up", [True, False])
def test_law_12_made_up_is_said_in_words_and_as_a_value(made_up: bool) -> None:
    found = read(made_up=made_up)
    assert found["extension"]["byname"]["made_up"] is made_up
    assert ("Made-up data: nobody in it is real." in found["note"]) is made_up


def test_one_that_no_longer_stands_says_so_and_why() -> None:
    found = json.loads(json_stat(retracted()))
    assert found["extension"]["byname"]["retracted"] == "2026-02-01T00:00:00Z"
    assert "Counted <twice>" in found["note"]


def test_a_period_is_its_own_category() -> None:
    found = read(as_of="", **{"from": "2025-05-01", "to": "2025-06-01"})
    assert found["dimension"]["time"]["category"]["index"] == ["2025-05-01..2025-06-01"]
