"""Names are written in Latin letters as the two official tables say."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.names.parse import parse_name
from byname.core.names.romanise import Table, romanise

with (Path(__file__).parents[1] / "cases" / "names.csv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))
COLUMNS: tuple[tuple[str, Table], ...] = (("uk_2010", "uk-2010"), ("ru_2013", "ru-2013"))
CASES = [(row, column, table) for row in ROWS for column, table in COLUMNS if row[column]]


@pytest.mark.parametrize(("row", "column", "table"), CASES, ids=lambda case: str(case)[:60])
def test_a_name_is_romanised_as_its_case_says(row: dict[str, str], column: str, table: Table) -> None:
    name = parse_name(row["text"])
    written = " ".join(part for part in (name.family, name.given, name.patronymic) if part)
    assert romanise(written, table) == row[column]


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Єловод", "Yelovod"), ("Гаєвод", "Haievod"), ("Їжак", "Yizhak"), ("Заїка", "Zaika"), ("Йовт", "Yovt"),
        ("Стойко", "Stoiko"), ("Юшко", "Yushko"), ("Крюк", "Kriuk"), ("Яблун", "Yablun"), ("Костяк", "Kostiak"),
        ("Згар", "Zghar"), ("РОЗГОН", "ROZGHON"), ("Мар'ян", "Marian"), ("Щось", "Shchos"), ("Хижняк", "Khyzhniak"),
        ("Ґава", "Gava"), ("Нечуй-Яворець", "Nechui-Yavorets"),
    ],
)  # fmt: skip
def test_ukraine_2010_letter_by_letter(cyrillic: str, latin: str) -> None:
    assert romanise(cyrillic, "uk-2010") == latin


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("Цой", "Tsoi"), ("Щукин", "Shchukin"), ("Подъём", "Podieem"), ("Юлия", "Iuliia"), ("ЯРЦЕВ", "IARTSEV"),
     ("Эхов", "Ekhov"), ("Рыжов", "Ryzhov"), ("Ель", "El")],
)  # fmt: skip
def test_russia_2013_letter_by_letter(cyrillic: str, latin: str) -> None:
    assert romanise(cyrillic, "ru-2013") == latin


def test_latin_letters_and_other_signs_stay() -> None:
    assert romanise("O'Neil, Іван (1985)", "uk-2010") == "O'Neil, Ivan (1985)"


def test_an_unknown_table_is_a_misuse_that_names_the_tables() -> None:
    with pytest.raises(MisuseError, match="uk-2010, ru-2013"):
        romanise("Іван", "uk-1996")  # type: ignore[arg-type]  # the refusal is what is tested


@given(st.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'-", min_size=1))
def test_a_romanised_text_has_no_cyrillic_left_and_is_final(text: str) -> None:
    for table in ("uk-2010", "ru-2013"):
        latin = romanise(text, table)
        assert latin.isascii()
        assert romanise(latin, table) == latin
