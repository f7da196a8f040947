"""Names that are alike word by word are compared even if no key is the same; long lists are told to rely on keys."""

from __future__ import annotations

import pytest

from byname.core.linkage.records import LinkRecord
from byname.engines.batch import neighbours
from byname.engines.batch.neighbours import alike_rows
from tests.engines.batch.written import columns, row

OURS = [row("Дюмонсель, Жорж"), row("Тлеменко Іван")]
THEIRS = [row("Georges Dumoncelle"), row("Ivan Brusch"), row("Tlemenko Ivan")]


def test_two_words_alike_bring_rows_together() -> None:
    found = alike_rows(columns(OURS, THEIRS))
    assert found is not None
    pairs = set(zip(found[0].tolist(), found[1].tolist(), strict=True))
    assert (0, 0) in pairs
    assert (1, 2) in pairs
    assert (1, 1) not in pairs, "one given name is not enough"


def test_one_word_repeated_is_one_word() -> None:
    found = alike_rows(columns([row("Іван Іваненко")], [row("Іван Брущенко")]))
    assert found is not None
    assert len(found[0]) == 0


def test_lists_that_are_too_long_rely_on_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "VOCABULARY_CAP", 3)
    assert alike_rows(columns(OURS, THEIRS)) is None


def test_too_many_rows_of_two_words_rely_on_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "VOCABULARY_CAP", 100)
    crowd = [row("Тлеменко Іван")] * 20
    assert alike_rows(columns(crowd, crowd)) is None


def met(left: list[LinkRecord], right: list[LinkRecord]) -> set[tuple[int, int]]:
    found = alike_rows(columns(left, right))
    assert found is not None
    return set(zip(found[0].tolist(), found[1].tolist(), strict=True))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Тлеменко Іван", "Іван Тлеменко"),
        ("Тлеменко Іван Олегович", "Tlemenka Iwan"),
        ("Бруксфілд Джонатан", "Jonathan Brooksfield"),
        ("Тлеменко-Бруще Марко", "Марко Брущє"),
        ("Квастошин Олег Петрович", "Бруще Олег Петровіч"),
    ],
)
def test_two_words_are_enough_in_any_order_and_spelling(one: str, other: str) -> None:
    assert met([row(one)], [row(other)]) == {(0, 0)}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Тлеменко І.", "Тлеменко І."), ("Тлеменко", "Тлеменко"), ("Тлеменко Іван", "Квастошин Панас")],
    ids=["initials", "one-word", "strangers"],
)
def test_initials_and_single_words_bring_nobody_together(one: str, other: str) -> None:
    """At least two words each have to be alike; keys find those who tell fewer."""
    assert met([row(one)], [row(other)]) == set()


def test_law_9_whose_list_is_named_first_brings_no_others_together() -> None:
    assert {(other, one) for one, other in met(THEIRS, OURS)} == met(OURS, THEIRS)


def test_who_else_is_listed_brings_no_others_together() -> None:
    crowd = [row("Жмакоґле Панас"), row("Стошченко Федір"), row("Паластюк Гнат")]
    assert met([*OURS, *crowd], THEIRS) == met(OURS, THEIRS)


@pytest.mark.parametrize(("left", "right"), [([], THEIRS), (OURS, []), ([row("")], [row("")])])
def test_where_nobody_is_named_nobody_is_alike(left: list[LinkRecord], right: list[LinkRecord]) -> None:
    assert met(left, right) == set()
