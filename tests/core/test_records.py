"""A row reads into values, events and problems; the words as written stay."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.columns import propose_mapping
from byname.core.dates import UncertainDate
from byname.core.dates.value import Order
from byname.core.events import Degree, DocumentKind, EventKind, ParticipantRole
from byname.core.records import UNDATED, ReadContext, ReadRecord, read_record

ON = UncertainDate.parse("2022-06-01")


@dataclass(frozen=True)
class Line:
    """One row of a list."""

    number: int
    cells: tuple[str, ...]


def read(kind: str = "captive-list", /, **cells: str) -> ReadRecord:
    """Read one row whose columns are headed by field codes."""
    header, row = Line(1, tuple(cells)), Line(417, tuple(cells.values()))
    context = ReadContext(DocumentKind(kind), on=ON, power="north", holder="south", exchange="x1", phase="2")
    return read_record(row, propose_mapping([header, row]), context)


def told(record: ReadRecord) -> list[tuple[str, str]]:
    """List the events of a record as kind and date."""
    return [(event.kind.value, event.when.edtf) for event in record.events]


def test_values_are_canonical_and_the_words_as_written_stay() -> None:
    record = read(name=" ГОЛУБЕЦЬ Ілля Євгенович", birth_date="17.05.1985", number="007123")
    assert record.fields["birth_date"] == "1985-05-17"
    assert (record.fields["family"], record.fields["given"], record.fields["patronymic"]) == (
        "Голубець",
        "Ілля",
        "Євгенович",
    )
    assert record.originals == {"name": " ГОЛУБЕЦЬ Ілля Євгенович", "birth_date": "17.05.1985", "number": "007123"}


@pytest.mark.parametrize("text", ["007123", "1.10", '="007123"', "+380000000000"])
def test_a_number_is_text_and_stays_exact(text: str) -> None:
    assert read(name="Голубець Ілля", number=text).fields["number"] == text


@pytest.mark.parametrize("code", ["family", "name", "birth_date", "number", "unit", "sex"])
def test_a_formula_is_no_value_and_is_named(code: str) -> None:
    """Law 1: nothing is lost without a word; a formula is kept as written and never worked out."""
    record = read(given="Ілля", **{code: "=1+1"})
    assert record.originals[code] == "=1+1"
    assert record.fields.get(code) != "=1+1"
    assert [(p.code, p.where, p.found) for p in record.problems] == [("formula", f"row 417, {code}", "=1+1")]


@pytest.mark.parametrize("text", ["12345", "???", "+++"])
def test_a_name_without_letters_is_a_problem_of_its_cell(text: str) -> None:
    """Law 5: where we are unsure we say so."""
    record = read(family=text, given="Ілля")
    assert record.originals["family"] == text
    assert [(p.code, p.where) for p in record.problems] == [("name-unreadable", "row 417, family")]
    assert [p.code for p in read(family=text, rank="солдат").problems] == ["no-identity", "name-unreadable"]


def test_an_impossible_date_is_a_problem_of_that_cell_only() -> None:
    record = read(name="Голубець Ілля", birth_date="31.02.1985")
    assert (record.unreadable, "birth_date" in record.fields) == (False, False)
    assert [(p.where, p.found) for p in record.problems] == [("row 417, birth_date", "31.02.1985")]
    assert record.originals["birth_date"] == "31.02.1985"


def test_a_moment_from_a_spreadsheet_gives_its_day() -> None:
    assert read(name="Голубець Ілля", birth_date="1985-05-17T00:00:01").fields["birth_date"] == "1985-05-17"


def test_a_row_that_says_nobody_is_kept_with_a_problem_and_tells_nothing() -> None:
    record = read(name="-", rank="солдат", status="полон")
    assert (record.unreadable, record.problems[0].code, record.events) == (True, "no-identity", ())
    assert record.originals["rank"] == "солдат"


@pytest.mark.parametrize("cell", [{"number": "AB-1"}, {"list_id": "417"}])
def test_a_number_alone_is_enough_to_be_somebody(cell: dict[str, str]) -> None:
    assert not read(rank="солдат", **cell).unreadable


def test_a_running_number_says_nobody() -> None:
    rows = [Line(1, ("№ з/п", "ПІБ", "Звання")), Line(2, ("1", "", "солдат"))]
    record = read_record(rows[1], propose_mapping(rows), ReadContext(DocumentKind.FORM))
    assert (record.unreadable, record.fields["list_id"]) == (True, "1")


def test_names_in_separate_columns_are_read_as_the_list_says() -> None:
    record = read(family="Іван", given="Голубець", patronymic="")
    assert (record.name.family, record.name.given, record.certain_roles) == ("Іван", "Голубець", True)


@pytest.mark.parametrize(
    ("kind", "event"),
    [
        ("missing-list", "sought"),
        ("captive-list", "held"),
        ("confirmation", "confirmed"),
        ("handover-act", "returned"),
        ("death-notice", "died"),
        ("testimony", "seen"),
    ],
)
def test_the_kind_of_document_tells_what_no_column_says(kind: str, event: str) -> None:
    assert told(read(kind, name="Голубець Ілля")) == [(event, "2022-06-01")]


def test_the_date_of_the_row_outranks_that_of_the_list() -> None:
    assert told(read("testimony", name="Голубець Ілля", status_date="07.2023")) == [("seen", "2023-07")]


def test_a_row_of_a_table_of_claims_is_its_words_and_tells_of_nobody() -> None:
    record = read("claim-table", name="303", note="x")
    assert (record.originals, record.events, record.unreadable) == ({"name": "303", "note": "x"}, (), False)


def test_a_form_tells_nothing_of_itself() -> None:
    assert told(read("form", name="Голубець Ілля")) == []


def test_dates_in_columns_tell_events_of_their_own() -> None:
    record = read(name="Голубець Ілля", capture_date="17.05.2022", capture_place="Завод")
    assert told(record) == [("captured", "2022-05-17"), ("held", "2022-06-01")]
    assert (record.events[0].place, record.events[0].held_by, record.events[0].of_power) == ("Завод", "south", "north")


@pytest.mark.parametrize("cells", [{"status": "обмін"}, {"return_date": "25.05.2025"}, {"status": "помер у полоні"}])
def test_who_is_home_or_dead_by_the_row_is_not_held_for_standing_in_the_list(cells: dict[str, str]) -> None:
    assert "held" not in dict(told(read(name="Голубець Ілля", **cells)))


def test_a_return_belongs_to_its_exchange_and_a_capture_does_not() -> None:
    record = read("handover-act", name="Голубець Ілля", capture_date="2022")
    assert {event.kind.value: (event.exchange, event.phase) for event in record.events} == {
        "captured": ("", ""),
        "returned": ("x1", "2"),
    }


def test_a_body_handed_over_is_a_death_and_no_return() -> None:
    assert [event.kind for event in read("handover-act", name="Голубець Ілля", status="повернуто тіло").events] == [
        EventKind.DIED
    ]


@pytest.mark.parametrize(
    ("words", "degree"),
    [("свідоцтво про смерть", Degree.CERTIFIED), ("ДНК", Degree.IDENTIFIED), ("", Degree.REPORTED)],
)
def test_a_death_is_only_reported_unless_the_row_says_how_firm_it_is(words: str, degree: Degree) -> None:
    record = read(name="Голубець Ілля", death_date="2023", death_degree=words)
    assert [event.degree for event in record.events] == [degree]


def test_a_relative_is_a_record_of_their_own() -> None:
    (person,) = read(name="Голубець Ілля", kin="мати Голубець Ольга Іванівна, тел. +380000000000").participants
    assert (person.role, person.record.name.given) == (ParticipantRole.KIN, "Ольга")
    assert person.record.originals == {"kin": "мати Голубець Ольга Іванівна, тел. +380000000000"}
    assert person.record.events == ()


def test_an_unknown_status_is_kept_and_said() -> None:
    record = read(name="Голубець Ілля", status="хтозна")
    assert record.fields["status"] == "хтозна"
    assert [problem.code for problem in record.problems] == ["status-unknown"]


def test_an_event_without_a_date_is_some_day_before_we_learned_of_it() -> None:
    row = Line(2, ("Голубець Ілля",))
    record = read_record(row, propose_mapping([Line(1, ("ПІБ",)), row]), ReadContext(DocumentKind.CAPTIVE_LIST))
    assert record.events[0].when == UNDATED


TEXT = st.text(max_size=12) | st.sampled_from(
    ["17.05.2022", "31.02.1985", "полон", "обмін", "мати Голубець Ольга", "ч", "-"]
)


@given(
    cells=st.dictionaries(st.sampled_from(["name", "number", "birth_date", "status", "kin", "sex", "death_date"]), TEXT)
)
def test_any_row_reads_and_comes_back_from_json(cells: dict[str, str]) -> None:
    record = read(**cells)
    assert ReadRecord.from_json(json.loads(json.dumps(record.to_json()))) == record


@pytest.mark.parametrize(("written", "codes"), [("24.08.2025", ["date-after-receipt"]), ("05.2025", []), ("", [])])
def test_a_date_after_the_day_of_receipt_is_a_problem_of_its_cell(written: str, codes: list[str]) -> None:
    header, row = Line(1, ("name", "return_date")), Line(7, ("Голубець Ілля", written))
    received = UncertainDate.parse("2025-05-24").earliest
    context = ReadContext(DocumentKind.HANDOVER_ACT, received=received)
    found = read_record(row, propose_mapping([header, row]), context)
    assert ([p.code for p in found.problems], found.unreadable) == (codes, False)
    assert all((p.where, p.found) == ("row 7, return_date", written) and "2025-05-24" in p.rule for p in found.problems)


class TestEvents:
    """What columns, the status and the kind of document tell; at most one event of each kind."""

    @pytest.mark.parametrize(
        ("column", "event"),
        [
            ("missing_date", "sought"),
            ("capture_date", "captured"),
            ("return_date", "returned"),
            ("release_date", "released"),
            ("escape_date", "escaped"),
            ("third_state_date", "third-state"),
            ("death_date", "died"),
        ],
    )
    @pytest.mark.parametrize(
        ("written", "when"), [("17.05.2022", "2022-05-17"), ("05.2022", "2022-05"), ("2022", "2022")]
    )
    def test_a_date_in_a_column_tells_its_event_as_uncertain_as_it_is(
        self, column: str, event: str, written: str, when: str
    ) -> None:
        assert told(read("form", name="Голубець Ілля", **{column: written})) == [(event, when)]

    @pytest.mark.parametrize(
        ("status", "event"),
        [
            ("полон", "held"),
            ("зник безвісти", "sought"),
            ("обмін", "returned"),
            ("released", "released"),
            ("втік", "escaped"),
            ("у третій державі", "third-state"),
            ("загинув", "died"),
            ("підтверджено МКЧХ", "confirmed"),
        ],
    )
    def test_a_status_tells_its_event_on_the_day_of_the_status(self, status: str, event: str) -> None:
        row = {"name": "Голубець Ілля", "status": status, "status_date": "03.08.2023"}
        assert told(read("form", **row)) == [(event, "2023-08-03")]

    @pytest.mark.parametrize("kind", ["missing-list", "captive-list", "confirmation", "testimony"])
    @pytest.mark.parametrize("column", ["return_date", "release_date", "escape_date", "third_state_date", "death_date"])
    def test_who_has_left_by_the_row_is_not_told_to_be_held_or_sought_now(self, kind: str, column: str) -> None:
        events = dict(told(read(kind, name="Голубець Ілля", **{column: "2024"})))
        assert set(events).isdisjoint({"sought", "held", "confirmed", "seen"})
        assert len(events) == 1

    def test_a_date_column_outranks_a_status_of_the_same_kind(self) -> None:
        record = read("form", name="Голубець Ілля", status="обмін", status_date="2024", return_date="25.05.2023")
        assert told(record) == [("returned", "2023-05-25")]

    @pytest.mark.parametrize("status", ["очікує обміну", "не повернувся", "unconfirmed"])
    def test_a_status_denied_or_awaited_leaves_what_the_list_tells(self, status: str) -> None:
        record = read("captive-list", name="Голубець Ілля", status=status)
        assert told(record) == [("held", "2022-06-01")]
        assert [problem.code for problem in record.problems] == ["status-unknown"]

    @pytest.mark.parametrize(
        ("words", "degree"),
        [("unidentified body", "reported"), ("не ідентифіковано", "reported"), ("ідентифіковано", "identified")],
    )
    def test_a_body_that_nobody_identified_is_a_reported_death(self, words: str, degree: str) -> None:
        (death,) = read("death-notice", name="Голубець Ілля", death_degree=words).events
        assert death.degree.value == degree

    @pytest.mark.parametrize(
        ("kind", "column", "place"),
        [
            ("captive-list", "camp", "held"),
            ("confirmation", "camp", "confirmed"),
            ("testimony", "camp", "seen"),
            ("death-notice", "death_place", "died"),
        ],
    )
    def test_an_event_has_the_place_of_its_column(self, kind: str, column: str, place: str) -> None:
        record = read(kind, name="Голубець Ілля", **{column: "Північ"})
        assert [(event.kind.value, event.place) for event in record.events] == [(place, "Північ")]

    def test_the_row_says_whose_and_in_whose_hands_before_the_document_does(self) -> None:
        (held,) = read(name="Голубець Ілля", power="east", holder="west").events
        assert (held.of_power, held.held_by) == ("east", "west")


class TestCells:
    """A cell without a value tells nothing; a word that is not known is a problem and stays as written."""

    @pytest.mark.parametrize(
        "text",
        ["", " ", "-", "--", "?", "н/д", "невідомо", "неизвестно", "немає", "нет данных", "unknown", "N/A", "б/н"],
    )
    @pytest.mark.parametrize("code", ["birth_date", "number", "rank", "status", "sex"])
    def test_nothing_is_said(self, code: str, text: str) -> None:
        record = read(name="Голубець Ілля", **{code: text})
        assert code not in record.fields
        assert record.problems == ()

    @pytest.mark.parametrize(
        ("code", "text", "problem"),
        [
            ("sex", "невизначено що", "sex-unknown"),
            ("category", "хтозна", "category-unknown"),
            ("death_degree", "хтозна", "death-degree-unknown"),
            ("status", "хтозна", "status-unknown"),
        ],
    )
    def test_a_word_that_is_not_known(self, code: str, text: str, problem: str) -> None:
        record = read(name="Голубець Ілля", **{code: text})
        assert [each.code for each in record.problems] == [problem]
        assert record.originals[code] == text
        assert record.problems[0].where == f"row 417, {code}"

    @pytest.mark.parametrize("text", ["31.02.1985", "32.01.1985", "завтра", "1985-13-01"])
    @pytest.mark.parametrize("code", ["birth_date", "capture_date", "death_date"])
    def test_a_date_that_is_none_tells_no_day_and_no_event(self, code: str, text: str) -> None:
        record = read("form", name="Голубець Ілля", **{code: text})
        assert (code in record.fields, record.events, len(record.problems)) == (False, (), 1)
        assert record.problems[0].hint

    @pytest.mark.parametrize(
        ("text", "edtf"), [("00.00.1985", "1985"), ("00.05.1985", "1985-05"), ("1985 р.н.", "1985")]
    )
    def test_a_day_that_the_list_does_not_know_is_not_made_up(self, text: str, edtf: str) -> None:
        assert read(name="Голубець Ілля", birth_date=text).fields["birth_date"] == edtf

    @pytest.mark.parametrize(("text", "code"), [("ч", "m"), ("жін.", "f"), ("male", "m"), ("F", "f")])
    def test_sex_is_a_code(self, text: str, code: str) -> None:
        assert read(name="Голубець Ілля", sex=text).fields["sex"] == code

    def test_blanks_within_a_text_are_one(self) -> None:
        assert read(name="Голубець Ілля", unit="611  окрема\nбригада").fields["unit"] == "611 окрема бригада"

    @pytest.mark.parametrize("code", ["phone", "address", "note", "call_sign"])
    def test_a_text_stays_as_written(self, code: str) -> None:
        assert read(name="Голубець Ілля", **{code: "Щось 1"}).fields[code] == "Щось 1"


@pytest.mark.parametrize(
    ("order", "born"),
    [("dmy", "[1985-03-04,1985-04-03]"), ("mdy", "1985-03-04"), ("either", "[1985-03-04,1985-04-03]")],
)
def test_a_date_with_slashes_goes_by_the_order_of_its_list_and_is_never_guessed(order: Order, born: str) -> None:
    row = Line(2, ("Голубець Ілля", "03/04/1985"))
    context = ReadContext(DocumentKind.FORM, order=order)
    record = read_record(row, propose_mapping([Line(1, ("ПІБ", "Дата народження")), row]), context)
    found = record.date("birth_date")
    assert found == UncertainDate.from_edtf(born)


POWERS = {"north": "north", "nordland": "north", "south": "south", "південь": "south"}


def read_side(**cells: str) -> ReadRecord:
    """Read one row of a list of north's people in south's hands, where both are registered."""
    header, row = Line(1, ("name", *cells)), Line(2, ("Голубець Ілля", *cells.values()))
    context = ReadContext(DocumentKind.CAPTIVE_LIST, on=ON, power="north", holder="south", powers=POWERS)
    return read_record(row, propose_mapping([header, row]), context)


@pytest.mark.parametrize("code", ["power", "holder"])
@pytest.mark.parametrize(("written", "meant"), [("North", "north"), ("NORD LAND", "north"), ("Південь ", "south")])
def test_a_power_is_believed_by_any_word_that_is_registered_for_it(code: str, written: str, meant: str) -> None:
    record = read_side(**{code: written})
    assert (record.fields[code], record.originals[code], record.problems) == (meant, written, ())
    assert [getattr(event, {"power": "of_power", "holder": "held_by"}[code]) for event in record.events] == [meant]


@pytest.mark.parametrize("code", ["power", "holder"])
def test_an_unknown_power_is_named_and_what_covers_the_list_counts(code: str) -> None:
    """Law 5: "where we are unsure we say so"; a word that nobody registered hides nobody from the readers of a power."""
    record = read_side(**{code: "Україна"})
    assert record.originals[code] == "Україна"
    assert [(problem.code, problem.found) for problem in record.problems] == [(f"{code}-unknown", "Україна")]
    assert [(event.of_power, event.held_by) for event in record.events] == [("north", "south")]
    assert (record.fields["power"], record.fields.get("holder"), record.unreadable) == ("north", None, False)


def test_where_no_power_is_registered_any_code_is_taken_as_written() -> None:
    assert read(name="Голубець Ілля", power="west").fields["power"] == "west"
