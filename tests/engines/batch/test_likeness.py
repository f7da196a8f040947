"""Two words are as alike in the compiled loops as the functions of columns find them."""

from __future__ import annotations

from hashlib import blake2b
from itertools import product
from pathlib import Path

import numba
import numpy as np
import pytest
from numba.core.caching import CacheImpl
from rapidfuzz.distance import OSA, LCSseq

from byname.engines.batch import bounds, grouping, kernels, likeness
from byname.engines.batch.levels import _Parts
from byname.engines.batch.scan import parts_of
from tests.engines.batch.interpreted import interpreted
from tests.engines.batch.written import columns, of_parts

WORDS = (
    "Тлеменко", "Tlemenko", "Тлеменка", "Бруще", "Bruschtsche", "Джонс", "Jones", "Квастошин", "Тлеменко-Бруще", "Іван", "Ivan",
    "Тлмеенко", "X", "Шч", "Georges", "Жорж",
)  # fmt: skip


def test_every_two_words_are_as_alike_as_the_functions_of_columns_find_them() -> None:
    tokens = columns([of_parts(word, "") for word in WORDS], []).tokens
    pairs = np.array(list(product(range(len(tokens.texts)), repeat=2)))
    wanted = _Parts(tokens)._likeness(pairs[:, 0], pairs[:, 1])
    with interpreted():
        found = likeness.likenesses(parts_of(tokens)[0], pairs[:, 0], pairs[:, 1])
    different = [
        (tokens.texts[one], tokens.texts[other], mine, his)
        for (one, other), mine, his in zip(pairs.tolist(), found.tolist(), wanted.tolist(), strict=True)
        if mine != his and (mine >= 0.2 or his >= 0.2)  # below the first edge all is one level
    ]
    assert different == []


@pytest.mark.parametrize("length", [3, 70])
def test_letters_in_common_and_typing_errors_are_those_of_rapidfuzz(length: int) -> None:
    """Also of words longer than a machine word has bits."""
    texts = [("бруще" * 20)[:length], ("ебрущ" * 20)[: length + 1], ("тлемб" * 20)[:length]]
    tokens = columns([of_parts(text, "") for text in texts], []).tokens
    with interpreted():
        parts, _ = parts_of(tokens)
        masks, table = np.zeros(1 << 16, np.uint64), np.zeros(likeness.TABLE, np.int32)
        for one, other in product(range(3), repeat=2):
            folds = tokens.folds[one], tokens.folds[other]
            common = likeness._common_letters(parts.tokens, parts.letters, one, other, masks)
            assert common == LCSseq.similarity(*folds)
            assert likeness._typed(parts, one, other, table) == OSA.distance(*folds)
    assert not masks.any(), "left clean for the next pair"


def test_loops_are_kept_under_what_all_files_say_so_that_an_update_never_runs_what_the_last_one_compiled() -> None:
    """The compiler looks at a loop's own file alone, while the loops of `kernels` hold those of `likeness` within them."""
    names = {
        loop.__qualname__.rpartition("_")[2]
        for loop in (likeness.level_of, bounds.at_most, kernels.scanned, grouping.grouped)
    }
    sources = [Path(str(module.__file__)).read_bytes() for module in (likeness, bounds, grouping, kernels)]
    assert names == {blake2b(b"".join(sources), digest_size=6).hexdigest()}


def test_fathers_agree_are_alike_differ_or_are_an_initial_that_fits() -> None:
    """What is given in one row alone contradicts nothing (-1)."""
    words = ("Олегович", "Olehovych", "Олеговч", "Петрович", "О.")
    tokens = columns([of_parts("Бруще", "Іван", word) for word in words], []).tokens
    place = {word: number for number, word in enumerate(tokens.texts)}
    with interpreted():
        parts, _ = parts_of(tokens)
        room = (np.zeros(1 << 16, np.uint64), np.zeros(likeness.TABLE, np.int32),
                np.full(1 << likeness.CACHE_BITS, -1), np.zeros(1 << likeness.CACHE_BITS, np.float32))  # fmt: skip
        found = [
            int(likeness.father_level(parts, place["Олегович"], place[word], room))
            for word in tokens.texts
            if word in words
        ]
        absent = int(likeness.father_level(parts, place["Олегович"], -1, room))
    assert found == [2, 2, 1, 0, 3]
    assert absent == -1


def test_a_machine_on_which_nothing_may_be_written_compiles_without_keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system package without a home folder: lists are compared there too."""

    def twice(number: int) -> int:
        return 2 * number

    monkeypatch.setattr(CacheImpl, "_locator_classes", [])
    with pytest.raises(RuntimeError, match="no locator available"):
        numba.njit(cache=True)(twice)
    assert likeness.compiled(twice)(21) == 42
