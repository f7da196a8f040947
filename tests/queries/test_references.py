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


@pytest.mark.parametrize("kind", ["link-model", "link-model-use"])
def test_models_of_linking_are_not_listed_for_every_role(
    small_register: SmallRegister, cast: Mapping[str, Viewer], kind: str
) -> None:
    """Why a model was chosen is free text that may name people: those who decide who is who read it with the models."""
    with pytest.raises(MisuseError, match="no kind of reference entry"):
        entries(kind, viewer=cast["reader"])
