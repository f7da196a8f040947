"""Law 8: only whom the viewer may see is searched, so that neither hits nor their order tell of anybody else."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Direction, Viewer
from byname.ledger.portions import persons_of
from byname.queries._search import kinds, search, searched_by
from byname.store.models import Record
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def records(text: str, viewer: Viewer, limit: int = 50) -> list[int]:
    return [hit.number for hit in search(text, viewer=viewer, limit=limit).hits]


def record(register: SmallRegister, key: str) -> int:
    return Record.objects.get(number=register.numbers[key]).id


def test_an_exact_name_fits_better_than_a_slip(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    exact = search("Бравлозюк", viewer=cast["all"], limit=5).hits[0]
    near = search("Бравлозюг", viewer=cast["all"], limit=5).hits[0]
    assert exact.number == near.number
    assert (exact.score, exact.agree) == (1.0, ("family",))
    assert exact.score > near.score >= 0.6


def test_only_whom_the_viewer_may_see_is_searched(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    kesh = record(small_register, "kesh")
    assert kesh in records("Кешмовин", cast["captives-reader"])
    assert kesh not in records("Кешмовин", cast["own-reader"])


@pytest.mark.parametrize("who", ["keeper", "nobody"])
def test_who_may_see_nobody_finds_nobody(small_register: SmallRegister, cast: Mapping[str, Viewer], who: str) -> None:
    assert records("Кешмовин", cast[who]) == []


def test_a_notice_of_death_is_no_way_to_find_anybody_for_who_may_not_know(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 8: per record; what only the notice says finds nobody."""
    assert kinds(cast["reader"], [Direction.OWN]) == [0]
    assert kinds(cast["reviewer"], [Direction.OWN]) == [0, 1, 2, 3]
    assert searched_by(cast["own-reader"]).powers == frozenset({"aa"})
    every, some = (set(records("Бравлозюк", cast[who])) for who in ("all", "reader"))
    assert some < every
    assert set(persons_of(every).values()) == set(persons_of(some).values())


@pytest.mark.parametrize(
    "text", ["", "  ", "'", "%", "1", "--", "\x00", "9" * 400, "а" * 5000, "'; DROP TABLE record; --", "\u202e\u200f", "🫥"]
)  # fmt: skip
def test_any_text_may_be_searched(small_register: SmallRegister, cast: Mapping[str, Viewer], text: str) -> None:
    """Issue 5, section 4: garbage finds nobody and breaks nothing."""
    assert records(text, cast["all"]) == []


def test_marks_that_cannot_be_seen_change_nothing(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    plain = search("Бравлозюк Петро", viewer=cast["all"], limit=5)
    assert search("\u202eБравло\u200bзюк\u200f Петро\x00", viewer=cast["all"], limit=5).hits == plain.hits


@pytest.mark.parametrize("text", ["Бравлозюк " * 1000, "Бравлозюк Петро " + "щ" * 10_000])
def test_a_text_without_end_is_answered(small_register: SmallRegister, cast: Mapping[str, Viewer], text: str) -> None:
    assert len(records(text, cast["all"], limit=5)) <= 5


def test_words_typed_on_the_other_keyboard_are_read_and_said_to_be(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for typed in ("<hfdkjp.r Gtnhj 02.02.1982", "<hfdkjp.r"):
        found = search(typed, viewer=cast["all"], limit=5)
        assert (found.hits[0].number, found.swapped) == (record(small_register, "bravl"), True)
    assert not search("Бравлозюк", viewer=cast["all"], limit=5).swapped
