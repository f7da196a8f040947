"""Names that are alike word by word are compared even if no key is the same; long lists are told to rely on keys."""

from __future__ import annotations

import pytest

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
