from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries.references import entries
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_entries_come_with_code_and_version(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert entries("power", viewer=cast["keeper"]) == (
        {"name": "Ariland", "code": "aa", "version": 1}, {"name": "Boria", "code": "bb", "version": 1},
    )  # fmt: skip


def test_a_kind_of_which_there_is_none_is_empty(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert entries("exchange", viewer=cast["reader"]) == ()


def test_a_kind_that_is_none_is_misuse(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError, match="'person' is no kind of reference entry"):
        entries("person", viewer=cast["reader"])


def test_who_has_no_role_sees_none(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(RefusedError, match="no role"):
        entries("source", viewer=cast["nobody"])
