"""Rows as columns: equal spellings share numbers across both lists, and what is not given is absent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names import canonical_given, canonical_patronymic, family_fold, fold, skeleton
from byname.core.names.given import patronymic_stem
from byname.core.names.roles import is_initial, named_like_surname, names_father
from byname.core.names.western import heard_consonants
from byname.engines.batch.columns import ABSENT, Numbered, Values, calendar, columns_of_numbers, distinct
from tests.engines.batch.written import columns, of_parts, row

OURS = [of_parts("Тлеменко", "Іван", "Олегович", "03.04.1985"), of_parts("Бруще", "О.", born="1990")]
THEIRS = [row("Ivan TLEMENKO", "03.04.1985"), row("Tlemenko")]


def test_texts_are_numbered_once_and_nothing_has_no_number() -> None:
    values = Values()
    assert values.numbers(["б", "", "а", "б"]).tolist() == [0, ABSENT, 1, 0]
    assert values.texts == ["б", "а"]


def test_spellings_of_one_name_share_keys_in_both_lists() -> None:
    found = columns(OURS, THEIRS)
    tokens = found.tokens
    assert found.sizes == (2, 2)
    assert tokens.family[found.left[0][0]] == tokens.family[found.right[0][0]] == tokens.family[found.right[0][1]]
    assert tokens.given[found.left[1][0]] == tokens.given[found.right[1][0]]


def test_an_initial_has_no_key_but_a_letter() -> None:
    found = columns(OURS, THEIRS)
    short = found.left[1][1]
    assert found.tokens.initial[short]
    assert found.tokens.given[short] == found.tokens.bones[short] == ABSENT
    assert found.tokens.letter[short] != ABSENT


def test_what_a_row_does_not_give_is_absent() -> None:
    found = columns(OURS, THEIRS)
    assert found.tokens.column(found.tokens.father, found.right[2]).tolist() == [ABSENT, ABSENT]
    assert found.births[1].first.tolist()[1] == 0


def test_a_year_is_a_span_and_no_telling_day() -> None:
    births = columns(OURS, THEIRS).births[0]
    assert births.day.tolist() == [True, False]
    assert births.telling.tolist() == [True, False]
    assert births.last[1] - births.first[1] == 364


def test_a_column_that_one_list_lacks_is_not_compared() -> None:
    assert set(columns(OURS, THEIRS).fields) == set()
    also = columns(OURS, THEIRS, town=(["Зорджськ", ""], ["ЗОРДЖСЬК", "Ква"]), code=(["1", "2"], ["", ""]))
    assert set(also.fields) == {"also:town"}
    _, ours, theirs = also.fields["also:town"]
    assert ours[0] == theirs[0] != ABSENT == ours[1]


def test_the_parts_of_a_double_name_are_tokens_too() -> None:
    found = columns([of_parts("Тлеменко-Бруще", "Іван")], THEIRS)
    double = found.left[0][0]
    assert [found.tokens.texts[part] for part in found.tokens.parts[double]] == ["Тлеменко", "Бруще"]


def test_empty_lists_are_columns_of_nothing() -> None:
    found = columns([], [])
    assert found.sizes == (0, 0)
    assert found.fields == {}


def test_different_numbers_come_once_and_in_order() -> None:
    assert distinct(np.array([3, 1, 3, -1, 1])).tolist() == [-1, 1, 3]
    assert distinct(np.zeros(0, np.int64)).tolist() == []


def test_lists_that_are_numbers_already_give_the_same_columns_as_their_rows() -> None:
    words = ["Тлеменко", "Іван", "Олегович", "Бруще", "Tlemenko", "Ivan"]
    day = date(1985, 4, 3).toordinal()
    year = (date(1990, 1, 1).toordinal(), date(1990, 12, 31).toordinal())
    left = Numbered(
        (np.array([0, 3]), np.array([1, -1]), np.array([2, -1])),
        (np.array([day, year[0]]), np.array([day, year[1]])),
        {"unit": np.array([0, -1])},
    )
    right = Numbered(
        (np.array([4]), np.array([5]), np.array([-1])), (np.array([0]), np.array([0])), {"unit": np.array([1])}
    )
    found = columns_of_numbers(words, {"unit": ["12 бригада", "13 бригада"]}, left, right)
    ours = [
        of_parts("Тлеменко", "Іван", "Олегович", "03.04.1985", unit="12 бригада"),
        of_parts("Бруще", "", born="1990"),
    ]
    rows = columns(ours, [of_parts("Tlemenko", "Ivan", unit="13 бригада")])
    for side in ("left", "right"):
        for role in range(3):
            told = [
                [one.tokens.texts[token] if token >= 0 else "" for token in getattr(one, side)[role].tolist()]
                for one in (found, rows)
            ]
            assert told[0] == told[1]
    for one, other in zip(found.births, rows.births, strict=True):
        assert [getattr(one, name).tolist() for name in ("first", "last", "day", "telling")] == [
            getattr(other, name).tolist() for name in ("first", "last", "day", "telling")
        ]
    assert found.fields["unit"][0].texts == rows.fields["unit"][0].texts


NUMBERS = st.lists(st.integers(-1, 9), max_size=12)


@given(NUMBERS)
def test_distinct_numbers_are_those_of_the_set(numbers: list[int]) -> None:
    assert distinct(np.array(numbers, np.int64)).tolist() == sorted(set(numbers))


@given(st.lists(st.dates(), max_size=8))
def test_days_are_those_of_the_calendar(days: list[date]) -> None:
    """Year, month and day of ordinals, from the first year to the last."""
    year, month, dom = calendar(np.array([day.toordinal() for day in days], np.int64))
    told = list(zip(year.tolist(), month.tolist(), dom.tolist(), strict=True))
    assert told == [(day.year, day.month, day.day) for day in days]


@given(st.lists(st.text("аб", max_size=2), max_size=9), st.lists(st.text("аб", max_size=2), max_size=9))
def test_texts_keep_their_numbers_whatever_comes_later(first: list[str], more: list[str]) -> None:
    values = Values()
    before = values.numbers(first).tolist()
    values.numbers(more)
    assert values.numbers(first).tolist() == before
    assert [values.texts[number] if number >= 0 else "" for number in before] == first


@pytest.mark.parametrize(
    ("one", "other", "same", "apart"),
    [
        ("Іван", "Ivan", "fold", ""),
        ("Олексій", "Алексей", "given", "fold"),
        ("Петрович", "Petrovych", "father", ""),
        ("Тлеменко", "Тлемінко", "bones", "fold"),
        ("Бруксфілд", "Brooksfield", "heard", "fold"),
        ("Тлеменко", "Тлемчук", "start", "end"),
        ("Тлеменко", "Глеменко", "end", "start"),
        ("Олексій", "Алексей", "either", "fold"),
    ],
)
def test_each_key_is_shared_by_spellings_of_its_kind_and_by_no_others(
    one: str, other: str, same: str, apart: str
) -> None:
    found = columns([of_parts(one, "")], [of_parts(other, "")])
    ours, theirs = int(found.left[0][0]), int(found.right[0][0])
    key = getattr(found.tokens, same)
    assert key[ours] == key[theirs] != ABSENT
    if apart:
        other_key = getattr(found.tokens, apart)
        assert other_key[ours] != other_key[theirs]


@pytest.mark.parametrize(
    ("middle", "perhaps"),
    [("Брущенко", 1), ("Олегович", 0), ("Бруще", 1), ("Квітаров", 0), ("О.", 0), ("Марко", 0)],
)
def test_a_middle_name_that_tells_no_father_may_be_a_family_name(middle: str, perhaps: int) -> None:
    found = columns([of_parts("Тлеменко", "Іван", middle)], [])
    assert found.tokens.surname[found.left[2][0]] == perhaps


@pytest.mark.parametrize(
    ("born", "first", "last"),
    [
        ("до 1985", 0, date(1984, 12, 31)),
        ("після 1985", date(1986, 1, 1), date.max),
        ("04.1985", date(1985, 4, 1), date(1985, 4, 30)),
        ("02.1984", date(1984, 2, 1), date(1984, 2, 29)),
        ("03.04.1985", date(1985, 4, 3), date(1985, 4, 3)),
    ],
    ids=["before", "after", "month", "leap", "day"],
)
def test_a_date_spans_its_possible_days_and_an_open_end_reaches_to_the_end_of_time(
    born: str, first: date | int, last: date
) -> None:
    births = columns([row("Тлеменко", born)], []).births[0]
    assert births.last.tolist() == [last.toordinal()]
    assert births.first.tolist() == [first.toordinal() if isinstance(first, date) else 1]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [("м, Зорджськ", "М Зорджськ"), ("ЗОРДЖСЬК,  2", "зорджськ 2"), ("a.b@c", "A.B@C"), ("12/а", "12 А")],
)
def test_another_column_is_read_without_signs_and_capitals(ours: str, theirs: str) -> None:
    _, one, other = columns([row("Тлеменко")], [row("Бруще")], any=([ours], [theirs])).fields["also:any"]
    assert one[0] == other[0]


def test_lists_in_numbers_may_be_empty() -> None:
    nothing = np.zeros(0, np.int64)
    empty = Numbered((nothing, nothing, nothing), (nothing, nothing), {})
    found = columns_of_numbers([], {}, empty, empty)
    assert found.sizes == (0, 0)
    assert len(found.tokens.texts) == 0
    assert found.tokens.column(found.tokens.fold, nothing).tolist() == []


def test_days_in_numbers_that_programs_write_for_none_tell_nobody_apart() -> None:
    days = [date(1985, 1, 1), date(1985, 4, 3), date(1970, 1, 1), date(1900, 1, 1)]
    born = np.array([day.toordinal() for day in days])
    none = np.full(len(days), ABSENT)
    side = Numbered((none, none, none), (born, born), {})
    births = columns_of_numbers([], {}, side, side).births[0]
    assert births.day.tolist() == [True] * 4
    assert births.telling.tolist() == [False, True, False, False]


def test_every_key_of_every_word_is_that_of_the_functions_of_one_word() -> None:
    """Long vocabularies are keyed as one text; an initial has only its letter."""
    words = (
        "Тлеменкова",
        "Tlemenkova",
        "Іван",
        "Ivan",
        "Іванович",
        "Ivanovych",
        "І.",
        "Бруще-Тлеменко",
        "Аслан огли",
        "Sza'chołuch",
    )
    lists = columns([of_parts(word, "") for word in words], [])
    tokens = lists.tokens
    of_one: dict[str, Callable[[str], str]] = {
        "fold": fold,
        "family": family_fold,
        "bones": skeleton,
        "given": lambda word: canonical_given(word) or f"~{fold(word)}",
        "father": lambda word: canonical_patronymic(word) or f"~{patronymic_stem(word)}",
        "heard": heard_consonants,
        "start": lambda word: skeleton(word)[:3],
        "end": lambda word: skeleton(word)[-4:],
        "either": lambda word: canonical_given(word) or f"~{skeleton(word)}",
    }
    for name, function in of_one.items():
        wanted = ["" if is_initial(word) else function(word) for word in tokens.texts]
        met = list(dict.fromkeys(key for key in wanted if key))
        assert getattr(tokens, name).tolist() == [met.index(key) if key else -1 for key in wanted], name
    assert tokens.known.tolist() == [canonical_given(word) is not None for word in tokens.texts]
    assert tokens.surname.tolist() == [
        not (names_father(word) or named_like_surname(word) or is_initial(word) or canonical_given(word) is not None)
        for word in tokens.texts
    ]


@given(st.lists(st.integers(0, 4), max_size=40), st.integers(1, 730_000))
def test_few_days_of_many_rows_are_looked_up_once_each(steps: list[int], first: int) -> None:
    """The same year, month and day as of each row by itself; 0 stands for no date."""
    days = np.array([first + step if step else 0 for step in steps], np.int64)
    found = [column.tolist() for column in calendar(days)]
    assert found == [
        [int(calendar(days[place : place + 1])[part][0]) for place in range(len(days))] for part in range(3)
    ]
