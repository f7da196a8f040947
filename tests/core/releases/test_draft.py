from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.releases.beside import Shown
from byname.core.releases.canonical import canonical
from byname.core.releases.draft import FIGURE, RETRACTION, Behind, citation, statement_of

PEOPLE = st.frozensets(st.integers(1, 40))
BEHIND = st.builds(
    Behind,
    st.dictionaries(st.integers(1, 40), st.lists(st.integers(1, 90), max_size=3).map(tuple), max_size=5),
    st.dictionaries(st.integers(1, 90), st.integers(1, 90), max_size=5),
    st.lists(st.builds(Shown, st.text(max_size=4), st.integers(0, 40), PEOPLE), max_size=3).map(tuple),
    st.none() | PEOPLE,
    st.none() | PEOPLE,
    PEOPLE,
)


@given(BEHIND)
def test_law_4_who_stands_behind_a_figure_is_sealed_and_read_back_whole(behind: Behind) -> None:
    assert Behind.from_json(behind.to_json()) == behind


def statement(**changes: Any) -> bytes:
    body = {"type": FIGURE, "number": "BYN-2026-0001", "figure": "held", "value": 7, "words": {}, "key": "k"}
    return canonical({name: value for name, value in (body | changes).items() if value != "-"})


def test_a_signed_file_says_what_it_is() -> None:
    assert statement_of(statement())["value"] == 7
    assert statement_of(statement(type=RETRACTION, why="counted twice"))["why"] == "counted twice"


@pytest.mark.parametrize(
    "content", [b"{}", b"[]", b'"x"', statement(type="other"), statement(key="-"), statement(type=RETRACTION)]
)
def test_what_is_no_statement_of_ours_is_refused(content: bytes) -> None:
    with pytest.raises(MisuseError, match="no frozen figure"):
        statement_of(content)


def test_a_citation_names_number_day_known_digest_and_key() -> None:
    told = {"number": "BYN-2026-0001", "as_of": "2025-05-28", "known": "2026-01-01T00:00:00Z", "key": "k"}
    assert citation(told, "d") == {
        "number": "BYN-2026-0001", "as_of": "2025-05-28", "known": "2026-01-01T00:00:00Z", "digest": "d", "key": "k",
    }  # fmt: skip
