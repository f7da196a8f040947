"""Many names at once are judged exactly as one pair is, each word prepared once."""

from __future__ import annotations

import csv
from itertools import product
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from byname.core.names import compare_names, name_of_parts, parse_name
from byname.core.names.batch import compare_all, compare_all_readings
from byname.core.names.compare import compare_readings
from byname.core.names.vocabulary import Vocabulary

with (Path(__file__).parents[1] / "cases" / "name_pairs.csv").open(encoding="utf-8", newline="") as _file:
    CASES = [(parse_name(row["left"]), parse_name(row["right"])) for row in csv.DictReader(_file)]

ODD = [
    "", "Ж", "ььь", "Дзвонель Аркан", "Аркан Дзвонель", "Тихояр І. П.", "Тихояр Сашко", "Oleksandr Tykhoiar", "Тихояр",
    "Лі-Тихояр Жан-Клод", "Lunaro Brisacampo Rocaverde", "Lunaro Brisacampo", "Чікетелло Фабріціо",
    "Fabrizio Cicchetello", "Зовояр Рахат Зовоярхович", "ZOVOYAR Raxat Zovojarxovich", "Volodymyras Hromoklenas",
    "Громоклен Володимир Ігорович", "Громоклен Володимир Єгорович", "ЮНДАЛ РАСИМОВ ТИХОЯР", "РАСИМ ЮНДАЛОВ ТИХОЯР",
    "Бруксфілд, Джонатан", "Jonathan K. Brooksfield", "Gromoklenová Irina", "Mаrta Вигадко", "☃ 7", "бін Громоклен Алі",
]  # fmt: skip


def test_every_case_is_judged_as_it_is_alone() -> None:
    names = [name for pair in CASES for name in pair] + [parse_name(text) for text in ODD]
    odd = names[-len(ODD) :]
    pairs = [*CASES, *product(names[::3], names[1::3]), *product(odd, odd)]
    assert list(compare_all_readings(pairs)) == [compare_readings(*pair) for pair in pairs]


WORDS = st.sampled_from(
    ["Тихояр", "Тихаяр", "Tykhoiar", "Сашко", "Олександр", "Oleksii", "Жан", "Jean", "О.", "", "Петрович"]
)
NAMES = st.builds(lambda f, g, p: name_of_parts(family=f, given=g, patronymic=p), WORDS, WORDS, WORDS)


@given(st.lists(st.tuples(NAMES, NAMES), max_size=6), st.lists(st.tuples(NAMES, NAMES), max_size=6))
def test_words_prepared_for_one_call_serve_the_next(first: list, second: list) -> None:  # type: ignore[type-arg]  # of pairs
    words = Vocabulary()
    assert compare_all(first, words) == [compare_names(*pair) for pair in first]
    assert compare_all(second, words) == [compare_names(*pair) for pair in second]


def test_nothing_to_compare_gives_nothing() -> None:
    assert compare_all([]) == []
