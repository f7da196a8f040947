"""What a reader is shown of two records side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.queries.results import Sentence
from tests.web import sample_views

WHY = Sentence("rank-missing", ())


@pytest.mark.parametrize(
    ("row", "silent"),
    [
        pytest.param(("rank", "missing", "", "", WHY), True, id="neither tells it"),
        pytest.param(("rank", "missing", "sergeant", "", WHY), False, id="one alone tells it"),
        pytest.param(("rank", "missing", "", "sergeant", WHY), False, id="the other alone tells it"),
        pytest.param(("power", "agree", "", "", WHY), False, id="what was found though the viewer may not see it"),
    ],
)
def test_what_neither_record_tells_is_named_and_everything_else_is_weighed(
    row: tuple[str, str, str, str, Sentence], silent: bool
) -> None:
    view = replace(sample_views.pair(), evidence=(row,))
    assert view.untold == ((row[0],) if silent else ())
    assert view.weighed == (() if silent else (row,))
