"""A list as it is opened to be compared: every line of it is accounted for (law 1)."""

from __future__ import annotations

from pathlib import Path

import pytest

from byname.cli.comparing.opening import AskedList, open_list
from byname.core.errors import MisuseError

TEXT = (
    "Список\n№;ПІБ;Дата народження;Місто\n1;Жмакоґле Андрій;03.04.1985;Ква\n\n2;Бруще Олексій;31.02.1990;\nВсього;2;;\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    place = tmp_path / "list.csv"
    place.write_text(TEXT, encoding="cp1251", errors="replace")
    return place


def test_headings_blank_lines_and_totals_are_set_aside_and_counted(file: Path) -> None:
    opened = open_list(AskedList(file))
    assert len(opened.rows) == 2
    assert opened.aside == {"blank": 1, "header": 2, "total": 1}
    assert opened.lines == TEXT.count("\n")


def test_a_row_is_called_by_the_column_asked_for_or_where_it_is_empty_by_its_number(file: Path) -> None:
    assert [row.label for row in open_list(AskedList(file)).rows] == ["3", "5"]
    assert [row.label for row in open_list(AskedList(file, "Місто")).rows] == ["Ква", "5"]


@pytest.mark.parametrize("name", ["D", "Місто"])
def test_another_column_is_kept_by_the_name_that_was_asked_for(file: Path, name: str) -> None:
    assert [row.also for row in open_list(AskedList(file, also=(name,))).rows] == [{name: "Ква"}, {name: ""}]


def test_what_cannot_be_read_keeps_its_row(file: Path) -> None:
    [problem] = open_list(AskedList(file)).problems
    assert problem.found == "31.02.1990"


def test_a_field_is_read_from_the_column_that_was_named(file: Path) -> None:
    opened = open_list(AskedList(file, mapping={"birth_place": "Місто"}))
    assert opened.rows[0].read.fields["birth_place"] == "Ква"


@pytest.mark.parametrize(
    ("cells", "field"), [(("BROOK Adan", "LO Ada"), "name"), (("Brook", "Lo"), "family"), (("Van Dam", "Lo"), "family")]
)
def test_a_column_of_family_names_that_holds_whole_names_is_read_so(
    tmp_path: Path, cells: tuple[str, str], field: str
) -> None:
    place = tmp_path / "list.csv"
    place.write_text("SURNAME / first name;Born\n" + "".join(f"{cell};1985\n" for cell in cells))
    assert dict(open_list(AskedList(place)).read_as)[field] == "SURNAME / first name"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty.csv is empty"),
        ("Name;Born\n", "No row of empty.csv speaks of somebody"),
        ("Cat\nMurka\n", "--also COLUMN"),
    ],
)
def test_a_list_of_nobody_is_refused(tmp_path: Path, text: str, said: str) -> None:
    place = tmp_path / "empty.csv"
    place.write_text(text)
    with pytest.raises(MisuseError, match=said):
        open_list(AskedList(place))


def test_where_no_column_names_anybody_that_is_no_problem_of_any_row(tmp_path: Path) -> None:
    place = tmp_path / "cats.csv"
    place.write_text("Cat;Colour;Chip\nMurka;black;11\n;;22\nBarsik;;33\n")
    opened = open_list(AskedList(place, also=("Cat", "Colour")))
    assert opened.problems == ()
    assert [row.called for row in opened.rows] == ["Murka; black", "Barsik"]
    assert (opened.also, opened.doubtful) == (("Cat", "Colour"), False)


def test_a_list_of_which_most_rows_name_nobody_is_doubtful(tmp_path: Path) -> None:
    place = tmp_path / "turned.csv"
    place.write_text("Name;Born\n1985-04-03;Tlemenko Ivan\n1990-02-17;Brushche Oleksii\n")
    assert open_list(AskedList(place)).doubtful
    place.write_text("Name;Born\nTlemenko Ivan;1985-04-03\nBrushche Oleksii;1990-02-17\n1990;\n")
    assert not open_list(AskedList(place)).doubtful


def test_law_12_a_list_that_says_it_is_made_up_is(tmp_path: Path) -> None:
    place = tmp_path / "made.csv"
    place.write_text("Name;Born;Made up\nAdan Brook;1985;yes\n")
    assert open_list(AskedList(place)).made_up


def test_a_row_that_names_nobody_is_set_aside_so_that_nobody_is_gone_with_it(tmp_path: Path) -> None:
    place = tmp_path / "list.csv"
    place.write_text("№;Прізвище;Ім'я;Місто\n1;Жмакоґле;Андрій;Ква\n2;;;\n3;;;Бру\n", encoding="utf-8")
    opened = open_list(AskedList(place))
    assert [row.label for row in opened.rows] == ["2"]
    assert opened.aside == {"header": 1, "nobody": 2}
    assert opened.lines == 4, "law 1: the lines add up"
    assert [each.code for each in opened.problems] == ["no-identity"] * 2
    assert len(open_list(AskedList(place, also=("Місто",))).rows) == 2, "what was asked for is compared"
