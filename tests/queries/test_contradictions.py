"""Who must be looked at, because what is told cannot all be true, is named to whoever may see them and to nobody else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.queries.contradictions import contradicted, contradictions_count
from tests.registers import PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def torn(small_register: SmallRegister) -> SmallRegister:
    """The register with an act that tells of a return three months after it came in."""
    name, born, _unit = PEOPLE["kulf"]
    row = {"name": name, "birth_date": born, "return_date": "01.06.2023"}
    facts = {"source": "act", "kind": "handover-act", "power": "aa", "received": date(2023, 3, 1)}
    small_register.take("torn.csv", [row], **facts)
    return small_register


def test_who_waits_to_be_looked_at_is_named(torn: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert torn.numbers["kulf"] in {hit.number for hit in contradicted(viewer=cast["reader"])}
    assert contradictions_count(viewer=cast["all"]) == len(contradicted(viewer=cast["all"]))


def test_people_not_to_be_seen_are_not_named(torn: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert contradicted(viewer=cast["captives-reader"]) == ()
    with pytest.raises(RefusedError):
        contradicted(viewer=cast["keeper"])
