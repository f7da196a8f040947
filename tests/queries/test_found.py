"""Issue 5, section 1: people ranked, each with why, and never more than the viewer may see (law 8)."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from datetime import date

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from byname.core.disclosure import Viewer
from byname.queries._found import found_people
from byname.queries.people import person
from byname.store.models import Record
from tests.registers import PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_somebody_is_found_once_by_the_record_that_fits_best(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    [hit] = found_people("ZHMAKOVENKO Hlem 1991-03-12", 5, viewer=cast["all"])
    assert (hit.number, hit.rank, hit.score) == (small_register.numbers["zhmak"], 1, 1.0)
    assert hit.agree == ("family", "given", "birth")
    assert hit.found_as == ""


def test_what_differs_is_said(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    hit = found_people("Жмаковенко Глем Петрович 12.03.1992", 5, viewer=cast["all"])[0]
    assert (hit.agree, hit.near, hit.differ) == (("family", "given"), ("birth",), ("patronymic",))


def test_what_one_record_leaves_out_another_contradicts(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """The Latin record tells neither patronymic nor unit; the person's others do."""
    hit = found_people("ZHMAKOVENKO Hlem Petrovych 03.1975", 5, viewer=cast["all"])[0]
    assert (hit.agree, hit.differ) == (("family", "given"), ("patronymic", "year"))
    assert hit.score < 0.5


def test_any_number_ever_given_finds_the_person_of_today(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    hit = found_people(small_register.numbers["zhmak-latin"], 5, viewer=cast["all"])[0]
    assert (hit.number, hit.agree) == (small_register.numbers["zhmak"], ("public-number",))


def test_a_slip_in_a_number_finds_nobody(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert found_people("1234567890-0", 5, viewer=cast["all"]) == ()


def test_kin_are_not_found_by_their_number_by_who_may_not_see_kin(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    kin = Record.objects.get(part=1).number
    assert len(found_people(kin, 5, viewer=cast["reviewer"])) == 1
    assert found_people(kin, 5, viewer=cast["reader"]) == ()


def test_who_is_hidden_takes_nobody_s_place(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 8: hits and their order do not depend on who may not be seen."""
    texts = [name for name, *_ in PEOPLE.values()] + ["Степан", "1986", "Глеб"]
    for text in texts:
        own = found_people(text, 50, viewer=cast["own-reader"])
        every = found_people(text, 50, viewer=cast["reader"])
        seen = {hit.number for hit in own}
        assert [hit.number for hit in own] == [hit.number for hit in every if hit.number in seen]
        assert [hit.score for hit in own] == [hit.score for hit in every if hit.number in seen]
        assert [hit.number for hit in found_people(text, 1, viewer=cast["own-reader"])] == [h.number for h in own[:1]]


def test_equals_share_their_rank(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Issue 5, section 4: equal candidates, both shown, none chosen."""
    found = found_people("1 вигадана бригада Кршвщ", 5, viewer=cast["all"])
    assert found == ()
    namesakes = found_people("Іванович", 5, viewer=cast["all"])
    assert len({hit.rank for hit in namesakes if hit.score == namesakes[0].score}) <= 1


@pytest.mark.parametrize("who", ["all", "reader", "registrar", "own-reader", "captives-reader"])
def test_whoever_looks_is_told_no_more_than_a_list_of_people_tells(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str
) -> None:
    """Law 8: per field and viewer; what is found says what its person's page may say."""
    for name, *_ in PEOPLE.values():
        for hit in found_people(name, 3, viewer=cast[who]):
            view = person(hit.number, viewer=cast[who])
            assert (view.number, view.name, view.status) == (hit.number, hit.name, hit.status)


@pytest.mark.parametrize("who", ["all", "own-reader"])
def test_a_day_of_birth_that_many_share_finds_no_more_than_may_be_seen(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str
) -> None:
    born = {hit.number for hit in found_people("1986", 50, viewer=cast[who])}
    assert (small_register.numbers["kesh"] in born) == (who == "all")


def test_a_service_number_comes_before_a_name(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    [record] = small_register.take(
        "numbered.csv",
        [{"name": "Кжмутевич Іов Гнатович", "birth_date": "01.02.1983", "number": "ЖШ-004417"}],
        source="own", kind="missing-list", power="aa", holder="bb", received=date(2023, 3, 1),
    )  # fmt: skip
    assert found_people("ЖШ004417", 5, viewer=cast["all"])[0].agree == ("number",)
    both = found_people("Бравлозюк ЖШ-004417", 5, viewer=cast["all"])
    assert (both[0].number, both[0].rank, both[0].agree, both[0].differ) == (record, 1, ("number",), ("family",))
    assert both[1].number == small_register.numbers["bravl"]
    assert both[1].rank == 2


@pytest.mark.parametrize("limit", [0, 1, 2, 50])
def test_as_many_as_asked_for_come_best_first(
    small_register: SmallRegister, cast: Mapping[str, Viewer], limit: int
) -> None:
    every = found_people("1 вигадана бригада Іван Степанович", 50, viewer=cast["all"])
    some = found_people("1 вигадана бригада Іван Степанович", limit, viewer=cast["all"])
    assert len(some) <= limit
    assert {hit.number for hit in some} <= {hit.number for hit in every}
    assert [hit.score for hit in every] == sorted((hit.score for hit in every), reverse=True)


def test_every_part_of_the_reasons_is_a_code_with_words(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for text in ("Жмаковенко 1 вигадана бригада 12.03.1991", "Жмаковенко Вигаданий завод 1991", "Zhmak Hlem 1992"):
        for hit in found_people(text, 5, viewer=cast["all"]):
            codes = {*hit.agree, *hit.near, *hit.differ}
            assert codes
            assert codes <= {"family", "given", "patronymic", "birth", "year", "unit", "place"}


HOSTILE = (
    "'; DROP TABLE lookup_row; --", '" OR 1=1 --', "%", "_", "\\", "((((", "- - -", "\x00", "a\x01b", "😀", "12.13.2099",
    "32.01.1985", "00000000000-0", "zzzz", "qqqq", "яяяяйййй", "хуїф", "а" * 10_000,
    "Глем " * 2_000, "1" * 10_000, "\ud800", "\u202eмелГ", "́" * 300,
)  # fmt: skip


@pytest.mark.parametrize("place", range(len(HOSTILE)))
def test_whatever_is_typed_finds_nobody_wrong_and_breaks_nothing(
    place: int, small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """A text is only ever compared, never carried out; afterwards everybody is found as before."""
    everybody = set(small_register.numbers.values())
    found = found_people(HOSTILE[place], 5, viewer=cast["all"])
    assert len(found) <= 5
    assert {hit.number for hit in found} <= everybody
    assert found_people(HOSTILE[place], 5, viewer=cast["nobody"]) == ()
    [hit] = found_people("ZHMAKOVENKO Hlem 1991-03-12", 5, viewer=cast["all"])
    assert hit.number == small_register.numbers["zhmak"]


@pytest.mark.parametrize(("who", "most"), [("all", 9), ("own-reader", 16)])
def test_a_search_asks_few_questions_of_the_databases(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str, most: int
) -> None:
    """As one types, each letter is a search: what it reads does not grow with the people found."""
    found_people("1 вигадана бригада Іван", 10, viewer=cast[who])
    with ExitStack() as stack:
        contexts = [stack.enter_context(CaptureQueriesContext(connections[alias])) for alias in ("default", "derived")]
        assert found_people("Жмаковенко", 10, viewer=cast[who])
        asked = [query["sql"] for context in contexts for query in context]
    few = [sql for sql in asked if "lookup_" not in sql]
    assert len(few) <= most, few
    whole = [sql for sql in few if 'WHERE "record"."document" IN' in sql]
    assert whole == [], "of notices of death, only what concerns the people found is read"


def test_who_asks_for_nobody_gets_nobody(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert found_people("Жмаковенко", 0, viewer=cast["all"]) == ()
    assert found_people("", 5, viewer=cast["all"]) == ()
