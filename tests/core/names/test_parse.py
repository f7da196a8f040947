"""A full name is taken apart whatever its order, alphabet, marks and capitals."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.parse import name_of_parts, parse_name
from byname.core.names.scripts import script_of

with (Path(__file__).parents[1] / "cases" / "names.csv").open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["why"][:60])
def test_a_name_is_taken_apart_as_its_case_says(row: dict[str, str]) -> None:
    name = parse_name(row["text"])
    assert (name.family, name.given, name.patronymic) == (row["family"], row["given"], row["patronymic"])
    assert {script_of(part) for part in (name.family, name.given, name.patronymic) if part} == {row["script"]}
    assert name.text == row["text"]


@pytest.mark.parametrize(
    ("text", "family", "given", "patronymic"),
    [
        ("КВІТАРОВ ЛЮБОМИР ІВАЙЛОВ", "Квітаров", "Любомир", "Івайлов"),
        ("ЛЮБОМИР ІВАЙЛОВ КВІТАРОВ", "Квітаров", "Любомир", "Івайлов"),
        ("Дзвоналиєв Тимур Аслан огли", "Дзвоналиєв", "Тимур", "Аслан огли"),
        ("Іван Тихояр мл.", "Тихояр", "Іван", ""),
        ("John Woodbrown, Jr.", "Woodbrown", "John", ""),
        ("Іван Петрович, Тихояр", "Тихояр", "Іван", "Петрович"),
        ("Тихояр, Любомир Квітаров", "Тихояр", "Любомир", "Квітаров"),
        ("Синьогай Кленко Олена Іванівна", "Синьогай Кленко", "Олена", "Іванівна"),
        ("Олена Іванівна Синьогай Кленко", "Синьогай Кленко", "Олена", "Іванівна"),
        ("Mateo Rocaverde Lunafría Brisa", "Brisa", "Mateo", "Rocaverde Lunafría"),
        ("О'ТИХОЯР ІВАН", "О'Тихояр", "Іван", ""),
        ("Тихояр (Громоклен) Олена Іванівна", "Тихояр", "Олена", "Іванівна"),
        ("Синьогай - Кленко Олена", "Синьогай-Кленко", "Олена", ""),
        ("тихояр іван петрович", "Тихояр", "Іван", "Петрович"),
        ("Ю. Ю. Юшколіт", "Юшколіт", "Ю.", "Ю."),
        ("Дж. Тихояр", "Тихояр", "Дж.", ""),
        ("Jan van der Lindenquell", "van der Lindenquell", "Jan", ""),
        ("Тихояр", "Тихояр", "", ""),
        ("Олена", "", "Олена", ""),
        ("Іван Петрович", "", "Іван", "Петрович"),
    ],
)
def test_lists_write_names_in_many_ways(text: str, family: str, given: str, patronymic: str) -> None:
    name = parse_name(text)
    assert (name.family, name.given, name.patronymic) == (family, given, patronymic)


@pytest.mark.parametrize(
    "text", ["Тихояр Іван Петрович", "Іван Тихояр", "Тихояр, Зоволь", "ДЗВОНЕЛЬ Аркан", "Тихояр І."]
)
def test_roles_are_certain_where_something_tells_them(text: str) -> None:
    assert parse_name(text).roles_certain


@pytest.mark.parametrize("text", ["Дзвонель Аркан", "Тихояр", "Іван Петрович", "", "Арвель Бунтар Дзвонель"])
def test_roles_are_uncertain_where_nothing_tells_them(text: str) -> None:
    assert not parse_name(text).roles_certain


def test_columns_of_a_list_tell_the_roles() -> None:
    name = name_of_parts(family="ТИХОЯР", given="Iван", patronymic="петрович")
    assert (name.family, name.given, name.patronymic, name.roles_certain) == ("Тихояр", "Іван", "Петрович", True)
    assert name.text == "Тихояр Іван Петрович"


@pytest.mark.parametrize(
    ("cell", "given", "patronymic"),
    [("Іван Петрович", "Іван", "Петрович"), ("І.П.", "І.", "П."), ("Juan Carlos", "Juan Carlos", "")],
)
def test_a_patronymic_in_the_cell_of_the_given_name_is_moved(cell: str, given: str, patronymic: str) -> None:
    name = name_of_parts(family="Тихояр", given=cell)
    assert (name.given, name.patronymic) == (given, patronymic)


@given(st.text(), st.text(), st.text())
def test_no_text_is_too_odd_to_be_read(family: str, given: str, patronymic: str) -> None:
    assert parse_name(f"{family} {given},{patronymic}").text == f"{family} {given},{patronymic}"
    name_of_parts(family=family, given=given, patronymic=patronymic)


@given(st.permutations(["Тихояр", "Іван", "Петрович"]))
def test_the_order_of_the_parts_does_not_matter(tokens: list[str]) -> None:
    name = parse_name(" ".join(tokens))
    assert (name.family, name.given, name.patronymic) == ("Тихояр", "Іван", "Петрович")


@pytest.mark.parametrize(
    ("text", "family", "given", "patronymic"),
    [
        ("Тихояр І.П.", "Тихояр", "І.", "П."),
        ("Тихояр І. П.", "Тихояр", "І.", "П."),
        ("І.П. Тихояр", "Тихояр", "І.", "П."),
        ("Тихояр, І. П.", "Тихояр", "І.", "П."),
        ("ТИХОЯР Іван Петрович", "Тихояр", "Іван", "Петрович"),
        ("Іван ТИХОЯР", "Тихояр", "Іван", ""),
        ("Tykhoiar, Ivan", "Tykhoiar", "Ivan", ""),
        ("TYKHOIAR IVAN", "Tykhoiar", "Ivan", ""),
        ("Тихояр/Громоклен Іван Петрович", "Тихояр Громоклен", "Іван", "Петрович"),
        ("Тихояр Іван Петрович [so]", "Тихояр", "Іван", "Петрович"),
        ("1. Тихояр Іван Петрович", "Тихояр", "Іван", "Петрович"),
        ("«Тихояр» Іван", "Тихояр", "Іван", ""),
        ("Mr. Ivan Tykhoiar", "Tykhoiar", "Ivan", ""),
        ("Prof. Ivan Tykhoiar", "Tykhoiar", "Ivan", ""),
        ("Тихояр Іван Петрович ст.", "Тихояр", "Іван", "Петрович"),
        ("Тихояр Рустам Аслан оглы", "Тихояр", "Рустам", "Аслан оглы"),
        ("СИНЬОГАЙ-КЛЕНКО ОЛЕНА", "Синьогай-Кленко", "Олена", ""),
        ("О’тихояр Іван", "О'тихояр", "Іван", ""),
        ("Тиxoяp Iвaн", "Тихояр", "Іван", ""),
        ("  Тихояр   Іван  ", "Тихояр", "Іван", ""),
        ("...", "", "", ""),
        ("12345", "", "", ""),
    ],
)
def test_marks_around_a_name_are_no_part_of_it(text: str, family: str, given: str, patronymic: str) -> None:
    name = parse_name(text)
    assert (name.family, name.given, name.patronymic) == (family, given, patronymic)


@pytest.mark.parametrize(
    ("text", "family", "given_name"),
    [
        ("ТихоярОлег", "Тихояр", "Олег"),
        ("ОлегТихояр", "Тихояр", "Олег"),
        ("MacArthur Ivan", "MacArthur", "Ivan"),
        ("DeHromoklen Ivan", "DeHromoklen", "Ivan"),
    ],
)
def test_words_run_together_are_parted_at_an_inner_capital_beside_a_known_name(
    text: str, family: str, given_name: str
) -> None:
    name = parse_name(text)
    assert (name.family, name.given) == (family, given_name)
