"""Law 8 and the journal of looks: whoever sees named people is written down first, without their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from django.db import OperationalError

from byname.core.disclosure import Viewer
from byname.queries import documents, figures, looking, people, reviews
from byname.queries.looking import UnwrittenLookError, fingerprint_of, look
from byname.store.models import Look
from tests.registers import PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 4, 1)


def last_look() -> Look:
    return Look.objects.latest("id")


ASKING: dict[str, Callable[[SmallRegister, Viewer], object]] = {
    "find": lambda r, v: people.find("Жмаковенко", viewer=v),
    "person": lambda r, v: people.person(r.numbers["zhmak"], viewer=v),
    "record": lambda r, v: documents.record(r.numbers["zhmak"], viewer=v),
    "document": lambda r, v: documents.document(r.documents["own.csv"], viewer=v),
    "mend": lambda r, v: documents.mend_file(r.documents["own.csv"], viewer=v),
    "figure": lambda r, v: figures.people_of("returned@2023-04-01", viewer=v),
    "explain": lambda r, v: figures.explain("returned@2023-01-01", "returned@2023-04-01", viewer=v, people=True),
    "review": lambda r, v: reviews.next_pair(viewer=v),
}


@pytest.mark.parametrize("action", ASKING)
def test_every_look_at_people_is_written_down(
    small_register: SmallRegister, cast: Mapping[str, Viewer], action: str
) -> None:
    ASKING[action](small_register, cast["all"])
    found = last_look()
    assert (found.action, found.by, found.purpose, found.verified) == (action, "olha", "trial", False)


@pytest.mark.parametrize("action", ASKING)
def test_where_the_look_cannot_be_written_nobody_is_shown(
    small_register: SmallRegister, cast: Mapping[str, Viewer], action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_facts: Any) -> None:
        raise OperationalError("disk full")

    monkeypatch.setattr(looking, "write_look", fail)
    with pytest.raises(UnwrittenLookError, match="nobody is shown"):
        ASKING[action](small_register, cast["all"])


@pytest.mark.parametrize("action", ASKING)
def test_no_look_holds_a_name(small_register: SmallRegister, cast: Mapping[str, Viewer], action: str) -> None:
    ASKING[action](small_register, cast["all"])
    written = str(last_look().what)
    assert not any(part in written for name, *_ in PEOPLE.values() for part in name.split())


def test_a_searched_text_leaves_length_and_fingerprint_only(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    people.find("Жмаковенко", viewer=cast["all"])
    what = last_look().what
    assert what["text"] == fingerprint_of("Жмаковенко", viewer=cast["all"])
    assert what["persons"] == [small_register.numbers["zhmak"]]


def test_while_somebody_types_a_look_is_written_for_whoever_is_shown_anew(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 8: nobody is shown without a look; and one search leaves few (docs/decisions/0016-looks-while-typing.md)."""
    seen: set[str] = set()
    for text in ("Жма", "Жмак", "Жмако", "Жмаковенко", "Брав", "Бравл"):
        before = Look.objects.count()
        shown = {hit.number for hit in people.find(text, viewer=cast["all"], typing=True)}
        written = [set(look.what["persons"]) for look in Look.objects.order_by("id")[before:]]
        assert written == ([] if shown <= seen else [shown])
        seen |= shown
    assert last_look().what["typing"]
    before = Look.objects.count()
    people.find("Жмаковенко", viewer=cast["all"])
    people.find("Жмаковенко", viewer=cast["reader"], typing=True)
    assert [look.by for look in Look.objects.order_by("id")[before:]] == ["olha", "rina"]


def test_a_look_while_typing_is_written_again_after_some_minutes(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1_000.0]
    monkeypatch.setattr(looking, "monotonic", lambda: now[0])
    before = Look.objects.count()
    for later in (0, 299, 2):
        now[0] += later
        people.find("Жмаковенко", viewer=cast["all"], typing=True)
    assert Look.objects.count() == before + 2


def test_a_number_alone_is_no_look(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    before = Look.objects.count()
    figures.figure("returned@2023-04-01", viewer=cast["all"])
    assert Look.objects.count() == before


def test_a_verified_viewer_is_written_down_as_such(small_register: SmallRegister) -> None:
    look("person", {}, viewer=Viewer("vera", verified=True))
    assert last_look().verified
