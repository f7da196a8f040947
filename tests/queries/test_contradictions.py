"""Who must be looked at, because what is told cannot all be true, is named to whoever may see them and to nobody else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries import _lists
from byname.queries.accounts import account
from byname.queries.contradictions import contradicted, contradictions_count
from byname.store.models import Look
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
    assert torn.numbers["kulf"] in {hit.number for hit in contradicted(viewer=cast["reader"]).hits}
    assert contradictions_count(viewer=cast["all"]) == contradicted(viewer=cast["all"]).total


def test_people_not_to_be_seen_are_not_named(torn: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert contradicted(viewer=cast["captives-reader"]).hits == ()
    with pytest.raises(RefusedError):
        contradicted(viewer=cast["keeper"])


@pytest.mark.parametrize("asked", [{}, {"power": "aa"}, {"power": "bb"}, {"cohort": "works"}])
@pytest.mark.parametrize("day", [date(2022, 1, 1), date(2023, 4, 1)])
def test_the_number_of_a_caveat_opens_into_its_people(
    torn: SmallRegister, cast: Mapping[str, Viewer], asked: dict[str, Any], day: date
) -> None:
    """Law 4: every number is people."""
    told = {each.code: dict(each.values) for each in account(viewer=cast["all"], as_of=day, **asked).caveats}
    listed = contradicted(viewer=cast["all"], as_of=day, **asked)
    assert str(listed.total) == told.get("caveat.contradicted", {"n": "0"})["n"]
    assert listed.total == len(listed.hits)


def test_the_look_names_those_of_the_page_alone(
    torn: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Law 8 and the journal of looks: written down is who was shown, and nobody else."""
    monkeypatch.setattr(_lists, "PAGE", 1)
    pages = [contradicted(viewer=cast["reader"], page=page) for page in (1, 2)]
    assert [each.pages for each in pages] == [each.total for each in pages]
    for page, seen in zip(pages, Look.objects.order_by("-id")[:2][::-1], strict=True):
        assert (seen.action, seen.what) == ("contradictions", {"persons": [hit.number for hit in page.hits]})


def test_a_cohort_or_power_that_nobody_knows_is_refused(torn: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError):
        contradicted(viewer=cast["reader"], cohort="wroks")
    with pytest.raises(MisuseError):
        contradicted(viewer=cast["reader"], power="zz")
