"""Headings of lists in three languages, case by case: which field each column is taken for."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from byname.core.columns import Mapping, propose_mapping
from byname.core.fields import FIELDS, HEADER_OF, Field, fold_header


@dataclass(frozen=True)
class Line:
    """One row of a list."""

    number: int
    cells: tuple[str, ...]


def mapped(*headings: str) -> Mapping:
    """Propose how to read a list with these headings above one row that says nothing of itself."""
    return propose_mapping([Line(1, headings), Line(2, ("х",) * len(headings))])


HEADINGS = {
    "uk": {
        "Вид військ": "service",
        "Напрямок": "sector",
        "Стан здоров'я": "health",
        "Причина відмови": "reason",
        "Замість кого": "instead_of",
        "Прізвище, ім'я, по батькові": "name",
        "ПІБ": "name",
        "ПРІЗВИЩЕ": "family",
        "Ім’я": "given",
        "По батькові": "patronymic",
        "Дата народження": "birth_date",
        "Дата нар.": "birth_date",
        "Р.н.": "birth_date",
        "Місце народження": "birth_place",
        "Стать": "sex",
        "Військове звання": "rank",
        "В/зв": "rank",
        "Військова частина": "unit",
        "В/Ч": "unit",
        "Підрозділ": "unit",
        "Особистий номер": "number",
        "Жетон": "number",
        "Категорія": "category",
        "Позивний": "call_sign",
        "Дата полону": "capture_date",
        "Місце полону": "capture_place",
        "Зник безвісти": "missing_date",
        "Статус": "status",
        "Станом на": "status_date",
        "Місце утримання": "camp",
        "Дата обміну": "return_date",
        "Дата звільнення": "release_date",
        "Дата втечі": "escape_date",
        "Передано третій державі": "third_state_date",
        "Дата загибелі": "death_date",
        "Місце загибелі": "death_place",
        "Чим підтверджено смерть": "death_degree",
        "№ обміну": "exchange",
        "Етап": "phase",
        "Сторона": "power",
        "Хто утримує": "holder",
        "№ з/п": "list_id",
        "Телефон": "phone",
        "Адреса": "address",
        "Заявник": "kin",
        "Примітки": "note",
    },
    "ru": {
        "Род войск": "service",
        "Направление": "sector",
        "Состояние здоровья": "health",
        "Причина отказа": "reason",
        "Вместо кого": "instead_of",
        "Фамилия, имя, отчество": "name",
        "Ф.И.О.": "name",
        "Фамилия": "family",
        "ИМЯ": "given",
        "Отчество": "patronymic",
        "Дата рождения": "birth_date",
        "Г.р.": "birth_date",
        "Место рождения": "birth_place",
        "Пол": "sex",
        "Воинское звание": "rank",
        "Воинская часть": "unit",
        "Личный номер": "number",
        "Категория": "category",
        "Позывной": "call_sign",
        "Дата пленения": "capture_date",
        "Пленён": "capture_date",
        "Место пленения": "capture_place",
        "Пропал без вести": "missing_date",
        "Состояние": "status",
        "По состоянию на": "status_date",
        "Место содержания": "camp",
        "Дата возвращения": "return_date",
        "Дата освобождения": "release_date",
        "Дата побега": "escape_date",
        "Передан третьему государству": "third_state_date",
        "Дата гибели": "death_date",
        "Место гибели": "death_place",
        "Подтверждение смерти": "death_degree",
        "Номер обмена": "exchange",
        "Этап обмена": "phase",
        "Чей военнослужащий": "power",
        "Кто удерживает": "holder",
        "№ п/п": "list_id",
        "Тел.": "phone",
        "Адрес": "address",
        "Заявитель": "kin",
        "Примечание": "note",
    },
    "en": {
        "Branch of service": "service",
        "Sector of capture": "sector",
        "State of health": "health",
        "Reason for refusal": "reason",
        "Came instead of": "instead_of",
        "Full name": "name",
        "Surname": "family",
        "First Name": "given",
        "Father's name": "patronymic",
        "D.O.B.": "birth_date",
        "Place of birth": "birth_place",
        "Gender": "sex",
        "Military rank": "rank",
        "Military unit": "unit",
        "Service No.": "number",
        "Category": "category",
        "Call sign": "call_sign",
        "Date of capture": "capture_date",
        "Place of capture": "capture_place",
        "Missing since": "missing_date",
        "Fate": "status",
        "As of": "status_date",
        "Place of detention": "camp",
        "Repatriated": "return_date",
        "Date of release": "release_date",
        "Escaped": "escape_date",
        "Third state": "third_state_date",
        "Date of death": "death_date",
        "Place of death": "death_place",
        "Proof of death": "death_degree",
        "Exchange no.": "exchange",
        "Stage": "phase",
        "Power on which dependent": "power",
        "Detaining power": "holder",
        "Case number": "list_id",
        "Phone": "phone",
        "Home address": "address",
        "Next of kin": "kin",
        "Remarks": "note",
    },
}
CASES = [(heading, code) for headings in HEADINGS.values() for heading, code in headings.items()]


@pytest.mark.parametrize(("heading", "code"), CASES)
def test_a_heading_gives_its_field(heading: str, code: str) -> None:
    assert mapped(heading).columns == {0: code}


@pytest.mark.parametrize(("heading", "code"), CASES)
def test_case_spaces_and_a_colon_do_not_matter(heading: str, code: str) -> None:
    for written in (heading.upper(), heading.lower(), f"  {heading.replace(' ', '  ')} ", f"{heading}:"):
        assert mapped(written).columns == {0: code}, written


@pytest.mark.parametrize("language", HEADINGS)
def test_each_field_is_found_in_each_language(language: str) -> None:
    assert set(HEADINGS[language].values()) == {field.code for field in FIELDS}


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.code)
def test_every_form_in_the_table_heads_a_column_of_its_own(field: Field) -> None:
    forms = [form for form, code in HEADER_OF.items() if code == field.code]
    assert [mapped(form).columns for form in forms] == [{0: field.code}] * len(forms)


@pytest.mark.parametrize(
    ("headings", "codes"),
    [
        # Two columns of one sort: the first has it, unless another heading says it more exactly.
        (("ПІБ", "Full name"), {0: "name"}),
        (("Дата народження (число)", "Дата народження"), {1: "birth_date"}),
        (("№", "Номер справи", "ПІБ"), {1: "list_id", 2: "name"}),
        # What belongs to the relative is not the captive's.
        (("ПІБ", "ПІБ заявника"), {0: "name", 1: "kin"}),
        (("ФИО", "ФИО родственника", "Телефон"), {0: "name", 1: "kin", 2: "phone"}),
        # Two languages in one heading line.
        (("ПІБ", "Date of birth", "Звание"), {0: "name", 1: "birth_date", 2: "rank"}),
        # A heading that goes on, in brackets or after a comma.
        (("ПІБ", "Звання (на момент полону)"), {0: "name", 1: "rank"}),
        (("Name", "Unit, as written"), {0: "name", 1: "unit"}),
    ],
)
def test_columns_beside_each_other(headings: tuple[str, ...], codes: dict[int, str]) -> None:
    assert mapped(*headings).columns == codes


@pytest.mark.parametrize("heading", ["", "Колір", "Остання зарплата", "shoe size", "Х", "2022"])
def test_a_heading_nobody_knows_is_kept_as_unknown(heading: str) -> None:
    found = mapped("ПІБ", heading)
    assert (found.columns, found.unknown) == ({0: "name"}, (1,))
    assert found.evidence[1]


@pytest.mark.parametrize("heading", ["Прiзвище", "ПIБ", "Cтать", "Пoзивний"])
def test_a_latin_look_alike_in_a_heading_does_not_matter(heading: str) -> None:
    assert 0 in mapped(heading).columns


@pytest.mark.parametrize("text", ["Дата народження", "DATE OF BIRTH", "№ з/п", "В/ч", "Ім'я", "Возвращён"])
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_header(fold_header(text)) == fold_header(text)


class TestEdits:
    """The user has the last word on every column."""

    def test_a_field_moved_to_another_column_leaves_the_first_unread(self) -> None:
        found = mapped("ПІБ", "Дата", "Дата народження").edited({"birth_date": "Дата"})
        assert (found.columns, found.unknown) == ({0: "name", 1: "birth_date"}, (2,))
        assert found.evidence[2] == "not read, as you said"

    def test_a_column_has_one_field(self) -> None:
        assert mapped("ПІБ", "Звання").edited({"note": "B"}).columns == {0: "name", 1: "note"}

    @pytest.mark.parametrize("nothing", ["", "-", " - "])
    def test_a_field_can_be_left_unread(self, nothing: str) -> None:
        assert mapped("ПІБ", "Телефон").edited({"phone": nothing}).columns == {0: "name"}

    @pytest.mark.parametrize("word", ["birth_date", "birth date", "born", "Дата рождения", "дата народження"])
    def test_a_field_goes_by_any_of_its_names(self, word: str) -> None:
        assert mapped("ПІБ", "Коли").edited({word: "Коли"}).columns == {0: "name", 1: "birth_date"}

    def test_no_edit_changes_nothing(self) -> None:
        assert mapped("ПІБ", "Звання").edited({}) == mapped("ПІБ", "Звання")
