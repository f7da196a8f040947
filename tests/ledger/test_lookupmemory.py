"""Issue 5, section 2: the look-up kept current by take-in, withdrawal and erasure; law 11: the erased vanish at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from django.conf import settings
from pytest_django import Settings

from byname.core.names import parse_name
from byname.engines.lookup import Lookup, Query
from byname.ledger import lookupmemory
from byname.ledger.following import rebuild
from byname.ledger.lookupmemory import KeptLookup, look_up
from byname.ledger.lookuprows import LookupFacts, write_rows
from byname.ledger.lookupstore import Searched
from byname.store.models import Reading, Record
from tests.ledger.people import ANDRII, ANDRII_BY_EAR, OLEKSII, STRANGER
from tests.ledger.registers import Register, destroy_keys

pytestmark = pytest.mark.django_db(databases="__all__")

EVERY = frozenset(range(4))
ALL = Searched(None, "", EVERY, EVERY)
ASKED = [
    Query(parse_name(text) if text else None, birth, year, extras)
    for text in ("Мартолюк", "Martoliuk Andrii", "Зелідько Олексій Петрович", "Андрій", "Мартлюк", "Марто", "")
    for birth, year in ((None, None), (724_734, None), (None, 1990))
    for extras in ((), ("unit:12 бригада", "place:зорджськ"))
]


def found(text: str, searched: Searched = ALL) -> list[int]:
    hits = look_up(Query(parse_name(text)), searched, limit=10).hits
    return [hit.number for hit in hits]


@pytest.fixture
def workers(settings: Settings) -> list[KeptLookup]:
    """Two processes' indexes, with nothing in them yet."""
    settings.LOOKUP_ROWS = 1_000
    return [KeptLookup(), KeptLookup()]


def kept(worker: KeptLookup, text: str, searched: Searched = ALL) -> list[int] | None:
    answer = worker.search(Query(parse_name(text)), searched, 10)
    return None if answer is None else [hit.number for hit in answer.hits]


@pytest.fixture(autouse=True)
def _no_thread(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A thread would read another connection, where what a test writes does not stand."""
    monkeypatch.setattr(KeptLookup, "_build_apart", lambda _self: None)
    yield
    lookupmemory._KEPT.forget()


def test_who_is_taken_in_is_found_and_who_is_withdrawn_is_not(register: Register) -> None:
    assert found("Мартолюк") == []
    [one, _other] = register.take("a", [ANDRII, OLEKSII])
    assert found("Martolyuk Andrey") == [one]
    register.withdraw("record", one)
    assert found("Мартолюк") == []


def test_only_what_may_be_searched_is_found(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    assert found("Мартолюк", Searched(frozenset({"lod"}), "", EVERY, EVERY)) == [one]
    assert found("Мартолюк", Searched(frozenset({"kes"}), "", EVERY, EVERY)) == []


def test_every_worker_follows_take_in_and_withdrawal(register: Register, workers: list[KeptLookup]) -> None:
    [one] = register.take("a", [ANDRII])
    for worker in workers:
        worker.build()
    [other] = register.take("b", [OLEKSII])
    assert [kept(worker, "Мартолюк") for worker in workers] == [[one], [one]]
    assert [kept(worker, "Зелідько") for worker in workers] == [[other], [other]]
    withdrawal = register.withdraw("record", one)
    assert [kept(worker, "Мартолюк") for worker in workers] == [[], []]
    register.withdraw("withdrawal", withdrawal)
    assert [kept(worker, "Мартолюк") for worker in workers] == [[one], [one]]


def test_an_erased_person_vanishes_from_every_worker_at_once(register: Register, workers: list[KeptLookup]) -> None:
    """Law 11: what is in memory is of another derived store from then on, and is thrown away."""
    [one, _other] = register.take("a", [ANDRII, OLEKSII])
    for worker in workers:
        worker.build()
        assert kept(worker, "Мартолюк") == [one]
    row = Record.objects.get(id=one)
    destroy_keys([row.key, *Reading.objects.filter(record=one).values_list("key", flat=True)])
    rebuild()
    assert [kept(worker, "Мартолюк") for worker in workers] == [None, None]
    assert found("Мартолюк") == []
    for worker in workers:
        worker.build()
        assert kept(worker, "Мартолюк") == []


def test_memory_and_trees_give_the_same_order(register: Register, workers: list[KeptLookup]) -> None:
    """Issue 5, section 2: B-trees in SQLite and PostgreSQL as fallback; the tests run on both."""
    register.take("a", [ANDRII, OLEKSII, STRANGER])
    workers[0].build()
    register.take("b", [ANDRII_BY_EAR, {**ANDRII, "name": "Мартелюк А. І."}, {**OLEKSII, "birth_date": "1990"}])
    for query in ASKED:
        stored = look_up(query, ALL, limit=20)
        assert workers[0].search(query, ALL, 20) == stored


def test_only_rows_that_may_be_shown_are_searched_in_memory(register: Register, workers: list[KeptLookup]) -> None:
    """Law 8."""
    facts = [LookupFacts(number, power, kind, "Ландзюк", "Іван") for number, (power, kind) in enumerate(
        [("aa", 0), ("aa", 1), ("bb", 0), ("bb", 2)], start=1)]  # fmt: skip
    register.take("a", [ANDRII])
    write_rows({each.record + 100: each._replace(record=each.record + 100) for each in facts})
    workers[0].build()
    plain = frozenset({0})
    assert kept(workers[0], "Ландзюк", Searched(None, "aa", EVERY, plain)) == [101, 102, 103]
    assert kept(workers[0], "Ландзюк", Searched(frozenset({"bb"}), "aa", EVERY, plain)) == [103]
    assert kept(workers[0], "Ландзюк", Searched(frozenset(), "aa", EVERY, EVERY)) == []


def test_more_rows_than_may_be_kept_are_left_to_the_trees(
    register: Register, workers: list[KeptLookup], settings: Settings
) -> None:
    [one, _other] = register.take("a", [ANDRII, OLEKSII])
    settings.LOOKUP_ROWS = 1
    workers[0].build()
    assert kept(workers[0], "Мартолюк") is None
    assert found("Мартолюк") == [one]


def test_a_building_is_begun_once_at_the_first_question_and_not_where_there_is_too_much(
    register: Register, workers: list[KeptLookup], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[KeptLookup] = []

    def note(worker: KeptLookup) -> None:
        begun.append(worker)

    monkeypatch.setattr(KeptLookup, "_build_apart", note)
    assert (kept(workers[0], "Мартолюк"), begun) == (None, [])  # nothing was ever derived
    register.take("a", [ANDRII, OLEKSII])
    assert [kept(workers[0], "Мартолюк") for _ in range(3)] == [None] * 3
    assert workers[0]._builder is not None
    workers[0]._builder.join()
    assert begun == [workers[0]]
    settings.LOOKUP_ROWS = 1
    workers[1].build()
    assert kept(workers[1], "Мартолюк") is None
    assert begun == [workers[0]]


def test_too_much_news_is_read_anew(
    register: Register, workers: list[KeptLookup], monkeypatch: pytest.MonkeyPatch
) -> None:
    register.take("a", [ANDRII])
    workers[0].build()
    monkeypatch.setattr(lookupmemory, "_AT_ONCE", 1)
    register.take("b", [OLEKSII, STRANGER])
    assert kept(workers[0], "Мартолюк") is None


def test_what_is_written_while_news_is_read_stands_in_the_place_of_what_it_changes(
    register: Register, workers: list[KeptLookup], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is called otherwise now is not found by the old name as well, however close together two changes come."""
    register.take("a", [ANDRII])
    row = LookupFacts(101, "aa", 0, "Ландзюк", "Іван")
    write_rows({101: row})
    workers[0].build()
    write_rows({102: LookupFacts(102, "aa", 0, "Зелідько", "Олексій")})
    meanwhile = [{101: row._replace(family="Небувайло")}]
    remove = Lookup.remove

    def removed(lookup: Lookup, numbers: Iterable[int]) -> None:
        while meanwhile:
            write_rows(meanwhile.pop())
        remove(lookup, numbers)

    monkeypatch.setattr(Lookup, "remove", removed)
    kept(workers[0], "Зелідько")
    assert not meanwhile
    assert [kept(workers[0], name) for name in ("Ландзюк", "Небувайло")] == [[], [101]]


def test_a_command_keeps_nothing_in_memory() -> None:
    assert settings.LOOKUP_ROWS == 0
