"""A list is read by what its columns are called or hold; the classes of its rows add up to the rows read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.columns import Mapping, RowClass, classify_row, column_letter, propose_mapping
from byname.core.errors import MisuseError


@dataclass(frozen=True)
class Line:
    """One row of a list drawn as text."""

    number: int
    cells: tuple[str, ...]


def lines(text: str) -> list[Line]:
    """Draw a list: one row per line, cells between bars."""
    return [Line(n, tuple(cell.strip() for cell in row.split("|"))) for n, row in enumerate(text.splitlines(), 1)]


def classes(text: str) -> list[str]:
    """Classify the rows of a drawn list."""
    rows = lines(text)
    return [classify_row(row, propose_mapping(rows)).value for row in rows]


PLAIN = "№ з/п|ПІБ|Дата народж.|В/зв\n1|Голубець Ілля Євгенович|17.05.1985|солдат"


def test_headings_in_a_language_that_we_do_not_know_are_nobody() -> None:
    """Two captives called "name" would stand in every account: the columns were named by hand, the word for a name we know."""
    head, letterhead = "№|Дата нараджэння|ПІБ|Воінскае званне|Дата палону", "Спіс|зняволеных № 7|||"
    people = ["1|03.04.1985|Жмакавенка Глеб|радавы|17.05.2022", "2||Пырхаленка Юсь|сяржант|"]
    table = lines("\n".join([letterhead, head, people[0], head, people[1]]))
    found = propose_mapping(table)
    assert found.columns == {}
    named = found.edited({"name": "C", "birth_date": "B"})
    assert [classify_row(row, named).name for row in table] == ["RECORD", "HEADER", "RECORD", "HEADER", "RECORD"]


@pytest.mark.parametrize(
    ("heading", "codes"),
    [
        ("Прізвище|Ім'я|По батькові|Рік народження", ["family", "given", "patronymic", "birth_date"]),
        ("ФИО|Д.р.|Воинская часть|Дата пленения", ["name", "birth_date", "unit", "capture_date"]),
        ("Surname|First name|Date of birth|Service No.", ["family", "given", "birth_date", "number"]),
        ("Кого шукаємо (ПІБ)|Заявник (ПІБ)|Коли бачив", ["name", "kin", "status_date"]),
        ("П.І.Б.|№ в/ч|Місце утримання|Статус", ["name", "unit", "camp", "status"]),
    ],
)
def test_columns_are_found_by_their_headings_in_three_languages(heading: str, codes: list[str]) -> None:
    assert list(propose_mapping(lines(f"{heading}\na|b|c|d")).columns.values()) == codes


def test_a_running_number_is_the_id_in_the_list_unless_there_is_a_better_one() -> None:
    mapping = propose_mapping(lines(PLAIN))
    assert (mapping.columns[0], mapping.is_running("list_id")) == ("list_id", True)
    better = propose_mapping(lines("№|ID|ПІБ\n1|A-7|Голубець Ілля"))
    assert (better.columns, better.is_running("list_id")) == ({1: "list_id", 2: "name"}, False)


def test_a_header_on_line_four_is_found_below_titles() -> None:
    mapping = propose_mapping(lines("Список\n|\nстаном на 01.06.2022\n" + PLAIN))
    assert (mapping.header_row, mapping.columns) == (4, {0: "list_id", 1: "name", 2: "birth_date", 3: "rank"})


def test_two_header_lines_are_read_as_one() -> None:
    mapping = propose_mapping(
        lines("Особа||Дата||\nПрізвище|Ім'я|народження|полону|Примітка\nГолубець|Ілля|1985|2022|-")
    )
    assert list(mapping.columns.values()) == ["family", "given", "birth_date", "capture_date", "note"]
    assert mapping.headers[2:4] == ("Дата народження", "Дата полону")


def test_a_heading_may_go_on_after_the_words_we_know() -> None:
    assert propose_mapping(lines("ПІБ|Дата народження (число, місяць, рік)\na|b")).columns[1] == "birth_date"


def test_words_above_digits_head_a_list_that_we_do_not_know() -> None:
    mapping = propose_mapping(lines("as_of|figure|what\n2022-04-21|247|people"))
    assert (mapping.header_row, mapping.headers) == (1, ("as_of", "figure", "what"))


def test_a_first_person_without_dates_is_no_header() -> None:
    assert propose_mapping(lines("Голубець Ілля|невідомо\nКравець Іван|17.05.1985\nТкач Олена|1990")).header_row == 0


@pytest.mark.parametrize("heading", ["returned_to_ukraine", "address_1", "name of the hospital"])
def test_one_known_word_is_not_enough(heading: str) -> None:
    assert 1 not in propose_mapping(lines(f"full name|{heading}\na|5")).columns


def test_a_list_without_header_is_read_by_its_content() -> None:
    mapping = propose_mapping(lines("Голубець Ілля Євгенович|17.05.1985\nКравець Іван Петрович|2.6.1990"))
    assert (mapping.header_row, mapping.columns) == (0, {0: "name", 1: "birth_date"})


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (["25/03/1985", "03/04/1985"], "dmy"),
        (["03/25/1985"], "mdy"),
        (["03/04/1985"], "either"),
        (["03.04.1985"], "dmy"),
    ],
)
def test_the_order_of_dates_with_slashes_is_never_guessed(dates: list[str], order: str) -> None:
    assert propose_mapping(lines("name|born\n" + "\n".join(f"A|{date}" for date in dates))).order == order


@pytest.mark.parametrize("edit", [{"born": "Дата народж."}, {"birth_date": "c"}, {"дата народження": "дата"}])
def test_the_user_names_a_column_by_heading_or_letter(edit: dict[str, str]) -> None:
    mapping = propose_mapping(lines(PLAIN)).edited({"birth_date": "-"})
    assert 2 in mapping.unknown
    assert mapping.edited(edit).columns == {0: "list_id", 1: "name", 2: "birth_date", 3: "rank"}


@pytest.mark.parametrize(
    ("edit", "says"),
    [({"born": "Дата"}, ""), ({"born": "xyz"}, "A № з/п; B ПІБ"), ({"foo": "A"}, "There is no field 'foo'")],
)
def test_an_edit_that_names_nothing_says_what_there_is(edit: dict[str, str], says: str) -> None:
    mapping = propose_mapping(lines(PLAIN))
    if says:
        with pytest.raises(MisuseError, match=says):
            mapping.edited(edit)
    else:
        assert mapping.edited(edit).columns[2] == "birth_date"


@pytest.mark.parametrize("place", ["E", "ZZ", "zz"])
def test_a_column_that_the_list_does_not_have_is_refused_with_those_it_has(place: str) -> None:
    """Law 1: nothing is lost; a slip of the pen unmaps no column that is read."""
    mapping = propose_mapping(lines(PLAIN))
    says = f"no column is called or headed '{place}'.*: A № з/п; B ПІБ; C Дата народж.; D В/зв."
    with pytest.raises(MisuseError, match=says):
        mapping.edited({"birth_date": place})


def test_columns_without_headings_are_named_by_their_letters() -> None:
    mapping = propose_mapping(lines("Голубець Ілля Євгенович|17.05.1985|x"))
    with pytest.raises(MisuseError, match="one of: A; B; C"):
        mapping.edited({"birth_date": "ZZ"})
    assert mapping.edited({"note": "C"}).columns[2] == "note"


def test_every_row_is_told_apart() -> None:
    tail = "|||\n2|Всеволодів Іван||сержант\nПІБ||||\n№ з/п|ПІБ|Дата народж.|В/зв\nВсього: 2 особи|||\nИтого||2|"
    text = PLAIN.replace("\n1|", "\n1|2|3|4\n1|") + "\n" + tail
    assert classes(text) == ["header", "header", "record", "blank", "record", "record", "header", "total", "total"]


def test_what_is_not_surely_a_total_is_a_record() -> None:
    assert classes("ПІБ|Звання\nРазом Іван Петрович|солдат\nВсього забуто кілька рядків тут|x")[1:] == [
        "record",
        "record",
    ]


@given(
    st.lists(
        st.lists(st.sampled_from(["", " ", "Всього", "7", "ПІБ", "Голубець Ілля", "31.02.1985"]), max_size=4),
        max_size=30,
    )
)
def test_the_classes_of_rows_add_up_to_the_rows_read(table: list[list[str]]) -> None:
    rows = [Line(number, tuple(cells)) for number, cells in enumerate(table, start=1)]
    mapping = propose_mapping(rows)
    counted = Counter(classify_row(row, mapping) for row in rows)
    assert sum(counted[kind] for kind in RowClass) == len(rows)
    assert propose_mapping(rows) == mapping


def test_a_mapping_comes_back_from_json() -> None:
    mapping = propose_mapping(lines(PLAIN))
    assert Mapping.from_json(mapping.to_json()) == mapping


def test_what_byname_wrote_beside_a_list_is_not_read() -> None:
    mapping = propose_mapping(lines("ПІБ|Статус|byname:problem\nГолубець Ілля|полон|row 417"))
    assert mapping.columns == {0: "name", 1: "status"}


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (199, "GR")])
def test_a_column_has_the_letter_of_a_spreadsheet(index: int, letter: str) -> None:
    assert column_letter(index) == letter
