"""One value, one form, one signature (after RFC 8785)."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.releases.canonical import canonical, digest_of, read_canonical

NAMES = st.text(st.characters(max_codepoint=126, min_codepoint=32), min_size=1, max_size=8)
PLAIN = (
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(exclude_categories=["Cs"]))
)
VALUES = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12
)


@given(VALUES)
def test_what_is_written_reads_back_and_has_no_second_form(value: Any) -> None:
    content = canonical(value)
    assert read_canonical(content) == value
    assert canonical(read_canonical(content)) == content


@given(st.dictionaries(NAMES, PLAIN, min_size=2, max_size=6), st.randoms())
def test_the_order_in_which_names_were_put_together_changes_nothing(value: dict[str, Any], random: Any) -> None:
    names = list(value)
    random.shuffle(names)
    assert canonical({name: value[name] for name in names}) == canonical(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": [True, None, "є"]}, '{"a":[true,null,"є"],"b":1}'),
        ({"a": 'say "x"\n\t\u0001/'}, '{"a":"say \\"x\\"\\n\\t\\u0001/"}'),
        (0, "0"),
        (-12, "-12"),
        ([], "[]"),
    ],
)
def test_the_form_is_that_of_the_standard(value: Any, text: str) -> None:
    assert canonical(value) == text.encode()


@pytest.mark.parametrize(
    "value", [1.5, float("nan"), {1: 2}, {"є": 1}, {"": 1}, 2**53, b"x", {1, 2}, "\ud800", {"a": [object()]}]
)
def test_what_has_no_one_form_is_refused(value: Any) -> None:
    with pytest.raises(MisuseError):
        canonical(value)


def test_a_value_that_nests_without_end_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(MisuseError, match="deeply"):
        canonical(value)


@pytest.mark.parametrize(
    "content",
    [
        b'{"b":1,"a":2}',
        b'{"a": 1}',
        b'{"a":1}\n',
        b'{"a":1,"a":1}',
        b"1.0",
        b"1e3",
        b"NaN",
        b'"\\u0041"',
        b"",
        b"\xff",
        b"[" * 9000,
        b"01",
        b"-0",
    ],
)
def test_any_other_bytes_are_refused_though_they_may_be_json(content: bytes) -> None:
    with pytest.raises(MisuseError):
        read_canonical(content)


def test_a_file_is_cited_by_its_sha256() -> None:
    assert digest_of(b"x") == hashlib.sha256(b"x").hexdigest()
    assert json.loads(canonical({"a": 1})) == {"a": 1}
