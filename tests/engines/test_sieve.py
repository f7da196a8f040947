from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.policy import COMMON_CODES, Grade, assess
from byname.core.linkage.records import LinkRecord
from byname.core.linkage.sketches import sketch_of
from byname.core.names import name_keys, name_of_parts, parse_name
from byname.engines.sieve import Sieve
from tests.core.linkage.cards import card, cards

FAMILIES = (
    "Вигаденко", "Вигадненко", "Виходенко", "Vyhadenko", "Виґаденко", "Романенко", "Романюк", "Небувайло", "Nebuvailo", "Gillard",
    "Гиллард", "Жиляр", "Hughes", "Хьюз", "Косаренко-Вигадний", "Ко", "К.", "Тарас", "Тарасенко", "Ковальчук", "Ковалевич", "",
)  # fmt: skip
GIVEN = (
    "Іван",
    "Иван",
    "Ivan",
    "Роман",
    "Roman",
    "Сашко",
    "Олександр",
    "Тарас",
    "Марко",
    "Марія",
    "Зоряномир",
    "І.",
    "",
    "Bob",
)
FATHERS = ("", "Іванович", "Романович", "Тарасович", "Romanovych", "І.", "Вигаденкович", "Ivanovich")
BORN = (
    "",
    "12.03.1985",
    "03.12.1985",
    "12.03.1986",
    "13.03.1985",
    "27.11.1990",
    "01.01.1985",
    "01.01.1971",
    "1985",
    "близько 1985",
)
UNITS, PLACES, NUMBERS = ("", "12 бригада", "3 полк"), ("", "зорджськ"), ("", "АБ-1234", "аб 1234", "777", "АБ-9999")
CAPTURED = ("", "05.04.2022", "20.04.2022", "05.05.2022", "04.2022")


def drawn(draw: Random, number: int) -> LinkRecord:
    """A record put together from words and values that are alike, apart or missing."""
    pick = draw.choice
    parts = {"family": pick(FAMILIES), "given": pick(GIVEN), "patronymic": pick(FATHERS)}
    whole = " ".join(part for part in draw.sample([*parts.values()], 3) if part)
    name = name_of_parts(**parts) if draw.random() < 0.8 else parse_name(whole)
    facts = {"unit": UNITS, "birth_place": PLACES, "capture_place": PLACES, "number": NUMBERS, "sex": ("", "m", "f")}
    told = {fact: pick(values) for fact, values in facts.items()}
    made = card(number, "", pick(BORN), taken=pick(CAPTURED), number_issuer=pick(("", "own", "camp")), **told)
    return replace(made, name=name, keys=name_keys(name))


def left_aside(records: Sequence[LinkRecord]) -> list[tuple[LinkRecord, LinkRecord]]:
    """The pairs that the sieve leaves aside."""
    sieve = Sieve()
    sieve.add((record.id, sketch_of(record)) for record in records)
    found = []
    for place, record in enumerate(records):
        kept = set(sieve.worth_assessing(place, np.arange(len(records))).tolist())
        found += [(record, other) for at, other in enumerate(records) if at != place and at not in kept]
    return found


def crowd(seed: int, size: int = 60) -> list[LinkRecord]:
    draw = Random(seed)
    return [drawn(draw, number) for number in range(size)]


@given(st.integers(0, 1 << 32))
def test_what_is_left_aside_would_be_held_for_two_persons(seed: int) -> None:
    """Law 10: a pair left aside never makes an edge, whatever values are too common to count."""
    common = frozenset(COMMON_CODES)
    for one, other in left_aside(crowd(seed)):
        for codes in (frozenset[str](), common):
            assert assess(one, other, codes).grade is Grade.NONE, (one, other)


@given(cards())
def test_what_may_be_one_person_is_kept(records: list[LinkRecord]) -> None:
    aside = {(one.id, other.id) for one, other in left_aside(records)}
    assert not [
        (one.id, other.id)
        for one in records
        for other in records
        if (one.id, other.id) in aside and assess(one, other).grade is not Grade.NONE
    ]


def test_most_strangers_are_left_aside() -> None:
    draw = Random(5)
    names = [f"{family} {given} {father}" for family in FAMILIES[:6] for given in GIVEN[:7] for father in FATHERS[1:4]]
    born = [f"{draw.randint(1, 28):02}.{draw.randint(1, 12):02}.{draw.randint(1960, 2003)}" for _ in names]
    records = [card(number, name, day) for number, (name, day) in enumerate(zip(names, born, strict=True))]
    assert len(left_aside(records)) > 0.97 * len(records) * (len(records) - 1)


def test_who_was_left_out_does_not_stay_and_the_rest_does() -> None:
    sieve, records = Sieve(), crowd(1, 5)
    sieve.add((record.id, sketch_of(record)) for record in records)
    sieve.leave_out([1, 3, 99])
    assert sieve.staying(sieve.places([0, 1, 2, 3, 4, 99])).tolist() == [0, 2, 4]


def test_thousands_of_sketches_find_their_place() -> None:
    sieve = Sieve()
    sieve.add([])
    for start in range(0, 9_000, 3_000):
        sieve.add((number, sketch_of(card(number))) for number in range(start, start + 3_000))
    assert sieve.places([8_999, 0]).tolist() == [8_999, 0]
    assert sieve.staying(sieve.places(range(9_000))).tolist() == list(range(9_000))


def worth(one: LinkRecord, other: LinkRecord) -> bool:
    sieve = Sieve()
    sieve.add((record.id, sketch_of(record)) for record in (one, other))
    return 1 in sieve.worth_assessing(0, np.array([1]))


TWO_DAYS = {"born": "12.03.1985"}, {"born": "27.11.1990"}


@pytest.mark.parametrize(
    ("left", "right", "kept"),
    [
        ("Вигаденко Іван", "Небувайло Тарас", False),
        ("Вигаденко Іван", "Вигаденко Тарас", False),
        ("Вигаденко Іван", "Vyhadenko Ivan", True),
        ("Вигаденко Іван", "Вигадненко Іван", True),
        ("Вигаденко Олександр", "Вигаденко Сашко", True),
        ("Вигаденко Іван", "Вигаденко І.", True),
        ("Вигаденко Іван", "Іван Вигаденко", True),
        ("", "Небувайло Тарас", True),
    ],
)
def test_only_plain_names_that_are_plainly_different_are_left_aside(left: str, right: str, kept: bool) -> None:
    assert worth(card(0, left), card(1, right)) is kept
    assert worth(card(1, right), card(0, left)) is kept, "whichever of the two asks"


@pytest.mark.parametrize(
    "tie",
    [{"number": "АБ-1234"}, {"unit": "3 полк"}, {"birth_place": "p"}, {"capture_place": "c"}, {"taken": "05.04.2022"}],
    ids=lambda tie: next(iter(tie)),
)
def test_two_days_of_birth_are_left_aside_unless_something_else_ties_the_two(tie: dict[str, str]) -> None:
    """Their dates of birth contradict each other and nothing else ties them."""
    ours, theirs = TWO_DAYS
    assert not worth(card(0, "", **ours), card(1, "", **theirs))
    assert worth(card(0, "", **ours, **tie), card(1, "", **theirs, **tie))


@pytest.mark.parametrize(
    "other",
    ["12.03.1985", "03.12.1985", "13.03.1985", "12.03.1986", "12.03.1995", "1985", "", "01.01.1971"],
    ids=["same", "turned", "digit", "year", "decade", "only-year", "none", "january"],
)
def test_a_day_that_a_slip_makes_of_the_other_is_kept(other: str) -> None:
    """Two days of birth that differ in so many digits are no slip of the pen of each other; these are."""
    assert worth(card(0, born="12.03.1985"), card(1, born=other))


def test_a_number_ties_names_that_are_plainly_different() -> None:
    """It is shown and not merged, so it must be seen."""
    told = {"number": "АБ-1234"}
    assert worth(card(0, "Вигаденко Іван", **told), card(1, "Небувайло Тарас", **told))
    assert not worth(card(0, "Вигаденко Іван", number="АБ-1234"), card(1, "Небувайло Тарас", number="АБ-9999"))


@given(st.integers(0, 1 << 32), st.integers(1, 11))
def test_who_comes_in_later_changes_nobodys_partners(seed: int, first: int) -> None:
    """Law 10: a register that grows tells of two records what it told when they were all it had."""
    records = crowd(seed, 12)
    whole, grown = Sieve(), Sieve()
    whole.add((record.id, sketch_of(record)) for record in records)
    grown.add((record.id, sketch_of(record)) for record in records[:first])
    some = np.arange(first)
    before = [grown.worth_assessing(place, some).tolist() for place in range(first)]
    grown.add((record.id, sketch_of(record)) for record in records[first:])
    assert [grown.worth_assessing(place, some).tolist() for place in range(first)] == before
    assert [whole.worth_assessing(place, some).tolist() for place in range(first)] == before


def test_words_are_sounded_when_they_are_compared_and_however_many_there_are() -> None:
    """Thousands of strangers of another day and another given name cost no sounding of their names."""
    sieve, own = Sieve(), card(0, "Вигаденко Іван Романович", "12.03.1985")
    strangers = [
        card(n, f"{'абвгдежзиклмнопрст'[n % 18]}игад{'авеиоу'[n % 6]}ч{n}ук Тарас", "27.11.1990")
        for n in range(1, 5_001)
    ]
    sieve.add(
        [(record.id, sketch_of(record)) for record in [own, *strangers, card(5_001, "Вигаденко Іван", "12.03.1985")]]
    )
    assert len(sieve._words.texts) > 5_000
    assert sieve.worth_assessing(0, np.arange(1, 5_002)).tolist() == [5_001]
    assert sieve._words._known.sum() < 20
