"""Made-up results for the pages' tests: nobody in them is real, and the surnames are no surnames."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from byname.queries.find_results import FoundPerson
from byname.queries.results import (
    AccountView,
    CellView,
    ChangeView,
    DocumentHead,
    DocumentView,
    ExplanationPart,
    ExplanationView,
    FieldView,
    FigureView,
    HitList,
    ListedPair,
    MovementView,
    PersonHit,
    PersonView,
    RecordView,
    ReviewView,
    RowView,
    Sentence,
    SeriesPoint,
    SourcedValue,
    ValueView,
)

DAY = date(2024, 6, 30)
RECEIVED = date(2022, 6, 2)
NUMBER, OTHER, RECORD, RECORD_2 = "K4T-7QD-2", "M9R-3WX-5", "K4T-7QD-2", "P2C-8HV-1"


def cell(code: str, value: int | None, low: int | None = None, high: int | None = None, withheld: str = "") -> CellView:
    return CellView(
        code, f"{code}@2024-06-30", value, value if low is None else low, value if high is None else high, withheld
    )


PARTS = (
    cell("held-reported", 310, 300, 322),
    cell("held-confirmed", 812, 805, 818),
    cell("returned", 1_204, 1_190, 1_231),
    cell("released", 12),
    cell("escaped", None, withheld="small-group"),
    cell("third-state", None, withheld="complementary"),
    cell("dead", 61, 61, 64),
)
SERIES = tuple(
    SeriesPoint(
        date(2022 + month // 12, month % 12 + 1, 1),
        (
            ("returned", 45 * month),
            ("held-confirmed", 1_500 - 25 * month),
            ("held-reported", 900 - 22 * month),
            ("dead", 2 * month),
        ),
    )
    for month in range(4, 28)
)


def account() -> AccountView:
    groups = tuple(
        (unit, (cell("taken", n), cell("returned", n // 3), cell("dead", None, withheld="small-group")))
        for unit, n in (("1st Sample Brigade", 820), ("2nd Sample Regiment", 640))
    )
    return AccountView(
        title="The sample account", as_of=DAY, known_at=None, cohort="", power="", counting_rule="persons", made_up=True,
        taken=cell("taken", 2_406, 2_400, 2_411), parts=PARTS, aside=(cell("sought", 88, 80, 97), cell("set-aside", 9)),
        groups=groups, series=SERIES,
        changes=(
            ChangeView("happened", "returned", cell("returned", 75), cell("returned", 0), date(2024, 6, 23)),
            ChangeView("learned", "held-confirmed", cell("held-confirmed", 31), cell("held-confirmed", 8), date(2024, 7, 1)),
        ),
        undecided=41, caveats=(
            Sentence("caveat.undecided", (("n", "41"),)), Sentence("caveat.contradicted", (("n", "3"),)),
            Sentence("caveat.unidentified-people", (("n", "1"),)), Sentence("caveat.withheld"),
        ),
        cohorts=(("plant", "The plant's defenders"),), powers=(("aa", "Ariland"), ("bb", "Boria")),
    )  # fmt: skip


HITS = tuple(
    PersonHit(number, name, birth, status, possible, unit, records, 0.9)
    for number, name, birth, status, possible, unit, records in (
        (NUMBER, "Жмаковенко Ґлем Орестович", "1991-03-12", "returned", (), "1st Sample Brigade", 4),
        (OTHER, "ZHMAKOVENKO Glem", "1991", "held-reported", ("returned",), "", 1),
        ("T6B-1NF-8", "Пирхаленко Юсь", "1978-11-30", "dead", (), "2nd Sample Regiment", 3),
    )
)


FOUND = tuple(
    FoundPerson(**asdict(hit), rank=rank, agree=agree, near=near, differ=differ, found_as=found_as)
    for hit, rank, agree, near, differ, found_as in (
        (HITS[0], 1, ("family", "given", "birth"), ("layout",), (), ""),
        (HITS[1], 2, ("family",), ("given", "year"), (), "Жмаковенков Хлѣб"),
        (HITS[2], 2, (), ("family",), ("birth", "unit"), ""),
    )
)


LISTED = HitList(HITS, 203, 2, 3)


def figure(*, withheld: str = "") -> FigureView:
    return FigureView(
        figure="returned@2024-06-30", value=None if withheld else 1_204, low=None if withheld else 1_190,
        high=None if withheld else 1_231, definition="People who are back with their own power on 30 June 2024.",
        as_of=DAY, start=None, end=None, known_at=None, counting_rule="persons",
        caveats=(Sentence("caveat.possible", (("n", "41"),)),), made_up=True, withheld=withheld,
        persons=() if withheld else HITS[:2], possible=() if withheld else HITS[2:], page=2, pages=13,
        unsure=() if withheld else (HITS[1].number,),
    )  # fmt: skip


def explanation() -> ExplanationView:
    parts = (
        ExplanationPart("definition", 0, 0), ExplanationPart("learned", 6, 11, HITS[:1], HITS[1:2]),
        ExplanationPart("happened", None, None, withheld="small-difference"),
    )  # fmt: skip
    return ExplanationView(figure(), figure(), parts)


def record(number: str = RECORD, *, problem: str = "") -> RecordView:
    return RecordView(
        number=number, person=NUMBER, document=7, document_title="Список полонених, червень 2022.csv",
        source="detaining-power", received=RECEIVED, row=418,
        cells=(("№", "417"), ("ФИО", "Жмаковенко Глем Орестовыч"), ("Г.р.", "1991"), ("Часть", "1 обр бр")),
        fields=(
            FieldView("name", "Жмаковенко Глем Орестовыч", "Жмаковенко Глем Орестовыч"),
            FieldView("birth_date", "1991", "1991"),
            FieldView("unit", "1 обр бр", "1st Sample Brigade"),
            FieldView("capture_date", "31.02.2022", "", "31.02.2022 is no date; the text is kept"),
        ),
        events=(Sentence("event.held"),), problems=(problem,) if problem else (), made_up=True,
    )  # fmt: skip


def person() -> PersonView:
    told = (
        SourcedValue("1991-03-12", "12.03.1991 р.", "own-forces", RECORD, 3, date(2022, 5, 20)),
        SourcedValue("1991", "1991", "detaining-power", RECORD_2, 7, RECEIVED),
    )
    values = (
        ValueView("name", "Жмаковенко Ґлем Орестович", "most-reliable-then-most-precise", rivals=False, told=told[:1]),
        ValueView("birth_date", "1991-03-12", "most-reliable-then-most-precise", rivals=True, told=told),
        ValueView("unit", "1st Sample Brigade", "latest", rivals=False, told=told[:1]),
    )
    movements = (
        MovementView("sought", "2022-05-18", date(2022, 5, 18), date(2022, 5, 18), "", "", "", "", (RECORD,), (), ()),
        MovementView(
            "taken", "2022-05", date(2022, 5, 16), date(2022, 6, 2), "the sample works", "", "", "",
            (RECORD, RECORD_2), ("2022-06",), ("rival-dates",),
        ),
        MovementView("confirmed", "/2022-06-02", None, date(2022, 6, 2), "", "", "", "", (RECORD_2,), (), ()),
        MovementView(
            "died", "2023", date(2023, 1, 1), date(2023, 12, 31), "", "reported", "", "",
            (RECORD_2,), (), ("death-not-approved",),
        ),
        MovementView("returned", "2024-05-31", date(2024, 5, 31), date(2024, 5, 31), "", "", "X-75", "2", (RECORD,), (), ()),
    )  # fmt: skip
    return PersonView(
        number=NUMBER, asked=RECORD_2, name="Жмаковенко Ґлем Орестович", status="returned", possible=("dead",), as_of=DAY,
        known_at=None, marks=("dead-reported",), values=values, movements=movements,
        records=(record(RECORD), record(RECORD_2, problem="unreadable")), undecided=((OTHER, "not-enough", "ZHMAKOVENKO Glem"),),
        cohorts=(("plant", "yes"), ("brigade", "possible")), made_up=True,
    )  # fmt: skip


HEAD = DocumentHead(
    7, "Список полонених, червень 2022.csv", "captive-list", "detaining", RECEIVED, 1_000, 1, made_up=True
)


def document() -> DocumentView:
    good = (RowView(n, RECORD, NUMBER, "Жмаковенко Ґлем", "") for n in (2, 3))
    rows = (*good, RowView(417, "", "", "", "unreadable"))
    return DocumentView(
        head=HEAD, facts=(("encoding", "windows-1251"), ("delimiter", ";"), ("holder", "bb")),
        mapping=(("ФИО", "name", "the heading says so"), ("№", "", "a running number")),
        aside=(("header", 1), ("blank", 2)), rows_read=1_003, rows_recorded=1_000, rows=rows, page=2, pages=10,
        notes=("The heading stands in row 1.",),
    )  # fmt: skip


def listed() -> tuple[ListedPair, ...]:
    own, camp = ("Жмаковенко Глем", "own", 2), ("ZHMAKOVENKO Glem", "camp", 1203)
    return (ListedPair(RECORD, RECORD_2, 0.81, "not-enough", *own, *camp),)


def pair() -> ReviewView:
    found = (
        ("name", "agree", "Жмаковенко Глем", "ZHMAKOVENKO Glem", "name-agrees"),
        ("birth", "near", "1991-03-12", "1991", "birth-compatible"),
        ("unit", "conflict", "1st Sample Brigade", "2nd Sample Regiment", "unit-differs"),
        ("number", "missing", "", "", "number-missing"),
    )
    evidence = tuple(
        (feature, finding, left, right, Sentence(code, (("left", left), ("right", right))))
        for feature, finding, left, right, code in found
    )
    return ReviewView(record(RECORD), record(RECORD_2), NUMBER, OTHER, 0.81, evidence, 12)
