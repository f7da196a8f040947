"""Law 1, "nothing is lost": headings and titles are told from people, and whoever might be somebody is kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.columns import Mapping, RowClass, classify_row, propose_mapping
from byname.core.events import DocumentKind
from byname.core.headrows import heads_otherwise, is_title, is_whole_name, speaks_of_somebody
from byname.core.records import ReadContext, ReadRecord, read_record

GIVEN = ("Ілля", "Іван", "Петро", "Андрій", "Олег", "Степан", "Микола", "Федір", "Назар", "Гнат")
PEOPLE = [f"Голубченко {name} Іванович|{day}.05.1985" for day, name in enumerate(GIVEN, start=10)]
SHORT = "ПІБ|Дата народження"
FULL = "ПІБ|Дата народження|Звання|Підрозділ"


@dataclass(frozen=True)
class Line:
    """One row of a list drawn as text."""

    number: int
    cells: tuple[str, ...]


def lines(*rows: str) -> list[Line]:
    """Draw a list: one row per text, cells between bars."""
    return [Line(n, tuple(cell.strip() for cell in row.split("|"))) for n, row in enumerate(rows, start=1)]


def classes(*rows: str) -> Counter[str]:
    """Count the rows of a drawn list by class."""
    drawn = lines(*rows)
    return Counter(classify_row(row, propose_mapping(drawn)).value for row in drawn)


def read(*rows: str) -> list[ReadRecord]:
    """Read the record rows of a drawn list."""
    drawn = lines(*rows)
    mapping = propose_mapping(drawn)
    context = ReadContext(DocumentKind.CAPTIVE_LIST)
    return [read_record(row, mapping, context) for row in drawn if classify_row(row, mapping) is RowClass.RECORD]


def test_law_1_nothing_is_lost_where_a_later_page_has_a_fuller_header() -> None:
    """Law 1: "Nothing is lost. Rows read = rows recorded"; ten people stand between the two headers."""
    rows = (SHORT, *PEOPLE, FULL, *(f"{text}|солдат|12 бригада" for text in PEOPLE))
    assert propose_mapping(lines(*rows)).header_row == 1
    assert classes(*rows) == {"header": 2, "record": 20}
    found = read(*rows)
    assert not any(record.unreadable or record.problems for record in found)
    assert [record.fields.get("rank") for record in found] == [None] * 10 + ["солдат"] * 10


def test_law_1_nothing_is_lost_where_no_name_is_one_that_we_know() -> None:
    """Law 1: people of any language stand between the two headers."""
    people = [f"Kim {name}|unknown" for name in ("Chol", "Dok", "Gun")]
    rows = ("Name|Date of birth", *people, "Name|Date of birth|Rank|Unit", *(f"{text}|private|7th" for text in people))
    assert (propose_mapping(lines(*rows)).header_row, classes(*rows)) == (1, {"header": 2, "record": 6})
    assert not any(record.unreadable or record.problems for record in read(*rows))


def test_law_1_nothing_is_lost_above_a_header_that_stands_in_the_middle() -> None:
    """Law 1: those above the headings are people, believed and marked, since they read surely."""
    rows = (*PEOPLE, SHORT, *PEOPLE)
    assert classes(*rows) == {"header": 1, "record": 20}
    found = read(*rows)
    assert [record.fields["birth_date"] for record in found[:10]] == [
        record.fields["birth_date"] for record in found[10:]
    ]
    assert [[problem.code for problem in record.problems] for record in found] == [["above-headings"]] * 10 + [[]] * 10
    assert not any(record.unreadable for record in found)


@pytest.mark.parametrize(
    ("above", "unreadable"),
    [
        ("1|Голубченко Ілля Іванович|солдат|17.05.1985", True),
        ("Голубченко Ілля Іванович|31.02.1985||", True),
        ("Жмаковенко Глем|17.05.1985||", False),
        ("Жмаковенко Глем||солдат|", False),
        ("ЖМАКОВЕНКО ГЛЕМ|полон|12 бригада|", True),
        ("Трембак Юсь Ілліч|||", False),
        ("kim chol|unknown|soldier of the line|7th", True),
        ("Лист Іван Петрович|17.05.1985||", True),
        ("417|невідомий солдат||", True),
        ("417|12|1985|3", True),
    ],
)
def test_law_1_whoever_might_be_somebody_above_the_headings_is_kept(above: str, unreadable: bool) -> None:
    """Law 1: "a row that cannot be read is a record with a problem"; nobody is guessed from a wrong column."""
    first, *_ = read(above, FULL, *PEOPLE)
    assert (first.unreadable, "above-headings" in [problem.code for problem in first.problems]) == (unreadable, True)
    if unreadable:
        assert (first.problems[0].code, first.events, "name" in first.fields) == ("above-headings", (), False)


@pytest.mark.parametrize(
    "above",
    [
        "Список військовополонених 12 бригади",
        "Список|військовополонених",
        "Міністерство оборони||Станом на|01.06.2022",
        "Виконавець:|Голубченко І. І.|тел.|+380000000000",
        "Виконавець|Голубченко Ілля Іванович|тел.|0440000000",
        "Тел.|(044) 000-00-00|e-mail|list@example.org",
        "Вих. № 12/345|від 01.06.2022",
        "Київ|01.06.2022",
        "Станом на|01.06.2022",
        "Додаток|3|до наказу|№ 12",
        "Prepared by:|Holubchenko Illia|12.05.2022",
        "As of|1 June 2022",
        "|||",
        "01.06.2022",
        "417",
    ],
)
def test_titles_and_letterheads_above_the_headings_are_nobody(above: str) -> None:
    rows = (above, FULL, *PEOPLE)
    counted = classes(*rows)
    assert (propose_mapping(lines(*rows)).header_row, counted["record"]) == (2, 10)


@pytest.mark.parametrize(
    "again",
    [
        FULL,
        "ПРІЗВИЩЕ, ІМ'Я, ПО БАТЬКОВІ|Д.н.||Частина",
        "ПІБ|Дата народження",
        "ПІБ|Дата народження|Звання|Підрозділ|Розмір взуття",
    ],
)
def test_headings_repeated_further_down_are_no_people(again: str) -> None:
    assert classes(FULL, *PEOPLE, again, *PEOPLE) == {"header": 2, "record": 20}


def test_two_header_lines_repeated_further_down_are_no_people() -> None:
    head = ("Особа||Дата||", "Прізвище|Ім'я|народження|полону|Примітка")
    person = "Голубченко|Ілля|1985|2022|-"
    assert classes(*head, person, *head, person) == {"header": 4, "record": 2}


def test_a_list_read_by_its_content_loses_nobody_to_a_header_below_the_first_rows() -> None:
    rows = PEOPLE * 3
    assert classes(*rows, SHORT, *PEOPLE) == {"header": 1, "record": 40}


def test_other_headings_further_down_are_a_row_to_mend() -> None:
    """Law 5: "where we are unsure we say so"; what stands below them is in other columns."""
    rows = (SHORT, *PEOPLE, "№|ПІБ|Дата народження", "1|Голубченко Ілля|17.05.1985")
    found = read(*rows)[10]
    assert (found.unreadable, found.problems[0].code, found.fields.get("name")) == (True, "other-headings", None)


def test_a_heading_of_a_later_page_names_no_column_in_which_something_stood() -> None:
    mapping = propose_mapping(lines(SHORT, f"{PEOPLE[0]}|12", FULL, f"{PEOPLE[1]}|солдат|3"))
    assert mapping.columns == {0: "name", 1: "birth_date", 3: "unit"}


def test_a_first_person_of_an_unusual_name_and_unknown_date_is_no_header() -> None:
    rows = ("Жмаковенко Глем|невідомо", "Трембак Юсь|17.05.1985", "Гнидюшко Влас|1990")
    assert classes(*rows) == {"record": 3}


def test_dates_above_the_headings_help_to_tell_how_dates_go() -> None:
    assert propose_mapping(lines("Голубченко Ілля|05/25/1985", SHORT, "Голубченко Іван|03/04/1985")).order == "mdy"


@pytest.mark.parametrize("cells", [("Доля", "Пол"), ("Доля", "Іван", "1985")])
def test_a_name_that_is_also_a_heading_stays_a_name(cells: tuple[str, ...]) -> None:
    rows = ("Прізвище|Ім'я|Дата народження", "|".join(cells))
    assert (classes(*rows)["record"], read(*rows)[0].fields["family"]) == (1, "Доля")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Голубченко Ілля", True),
        ("Голубченко Ілля Іванович", True),
        ("Трембак Юсь Ілліч", True),
        ("Служба державна", False),
        ("Голубченко І. І.", False),
        ("Іван", False),
        ("бригада імені Івана Гнатовича Голубченка", False),
    ],
)
def test_a_whole_name_is_nothing_but_a_name(text: str, whole: bool) -> None:
    assert is_whole_name(text) is whole


def test_a_title_is_told_by_how_it_begins() -> None:
    assert (is_title(("", "Список")), is_title(("Примітка:",)), is_title(("12:",)), is_title(("Голубченко",))) == (
        True,
        True,
        False,
        False,
    )


def test_headings_speak_of_nobody_and_head_what_they_name() -> None:
    columns = {0: "name", 1: "birth_date"}
    assert not speaks_of_somebody(("ПІБ", "Дата народження"), columns)
    assert not heads_otherwise(("ПІБ", "Дата народження"), ("ПІБ", "Д.н."), columns)
    assert heads_otherwise(("Дата народження", "ПІБ"), ("ПІБ", "Д.н."), columns)


CELLS = [
    "",
    "ПІБ",
    "Дата народження",
    "Список",
    "Тел.",
    "7",
    "Голубченко Ілля",
    "Жмаковенко",
    "31.02.1985",
    "17.05.1985",
]


@given(st.lists(st.lists(st.sampled_from(CELLS), max_size=4), max_size=30))
def test_law_1_a_full_name_with_a_birth_date_is_never_a_header(table: list[list[str]]) -> None:
    """Law 1: whatever stands around them, somebody named with a day of birth is recorded."""
    rows = [Line(number, tuple(cells)) for number, cells in enumerate(table, start=1)]
    mapping = propose_mapping(rows)
    for row in rows:
        if {"Голубченко Ілля", "17.05.1985"} <= set(row.cells):
            assert classify_row(row, mapping) is RowClass.RECORD


SIDES = {
    "ПІБ": ["Жмаковенко Глем", "ГНИДЮШКО ВЛАС ІЛЛІЧ", "Kim Chol", "Голубченко Іван", "Доля Юсь Іванович"],
    "Дата народження": ["17.05.1985", "1985", "невідомо", "", "31.02.1985"],
    "Звання": ["солдат", "", "майор"],
    "Особистий номер": ["007123", ""],
}
PERSON = st.tuples(*(st.sampled_from(texts) for texts in SIDES.values()))


@given(st.lists(PERSON, min_size=3, max_size=12), st.lists(PERSON, max_size=5), st.integers(1, 4), st.integers(1, 4))
def test_law_1_nobody_between_two_headers_is_lost(
    first: list[tuple[str, ...]], second: list[tuple[str, ...]], width: int, later: int
) -> None:
    """Law 1: "Nothing is lost", however full the headings are on each page."""
    heads = list(SIDES)
    people = [tuple(cells[:width]) for cells in first]
    more = [tuple(cells[: max(width, later)]) for cells in second]
    table = [tuple(heads[:width]), *people, tuple(heads[: max(width, later)]), *more]
    counted = classes(*("|".join(cells) for cells in table))
    assert counted == Counter({"header": 2, "record": len(first) + len(second)})


@given(st.lists(PERSON, min_size=2, max_size=12))
def test_law_1_nobody_is_lost_above_a_header_below_which_nobody_stands(people: list[tuple[str, ...]]) -> None:
    """Law 1: a list whose headings stand at its end is still a list."""
    counted = classes(
        *("|".join(cells) for cells in [("Коваль Ілля", "1.2.1985", "солдат", "7")] * 2 + people), "|".join(SIDES)
    )
    assert counted == Counter({"header": 1, "record": len(people) + 2})


def test_a_mapping_remembers_where_a_list_goes_on_above_its_headings() -> None:
    mapping = propose_mapping(lines("Список", *PEOPLE, SHORT))
    assert mapping.people_from == 2
    assert Mapping.from_json(mapping.to_json()) == mapping
    plain = mapping.to_json()
    del plain["people_from"]
    assert Mapping.from_json(plain).people_from == 0
    assert propose_mapping(lines("Список", PEOPLE[0], SHORT)).people_from == 0


def test_law_1_among_people_above_the_headings_a_title_word_is_a_name() -> None:
    """Law 1: where two people stand, what stands with them is nobody's letterhead."""
    rows = ("Kim Chol|", *PEOPLE[:2], "Лист Юсь|невідомо", "Жмаковенко Глем|", SHORT)
    assert classes(*rows) == {"header": 1, "record": 5}
    assert [record.unreadable for record in read(*rows)] == [True, False, False, True, True]
