"""The printed roll-call: everybody by number in large type, spellings, outcomes to tick, the code that matches sheets to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.rollcalls.merge import merge
from byname.core.rollcalls.rollcall import PER_PAGE, Called, RollCall
from byname.core.rollcalls.words import Outcome
from byname.formats.print import ActWords, act_pdf, roll_call_pdf
from tests.core.callsheets import call_of, filled
from tests.formats.print.pdftext import text_of

HOSTILE = ('#read("/etc/passwd")', "#{sys.inputs}", "*Bold* _x_ $y$ <l> @r // c", "\\u{41} ~ `raw` = h", '"]; #panic()')
LABELS = {
    code: code.upper()
    for code in (
        "title lead page on_page sheet signed number name born added instead remark legend outcome short empty made_up "
        "act_title counts gaps settled said came_list record signed_ours signed_theirs"
    ).split()
} | {str(state): f"<{state}>" for state in (*Outcome, "not-called")}


def call(count: int) -> RollCall:
    return call_of(count)


def _named(*names: str) -> RollCall:
    return replace(call(1), people=tuple(Called(n, f"{n}", name) for n, name in enumerate(names, start=1)))


def test_everybody_stands_on_it_by_number_with_spellings_birth_and_unit() -> None:
    person = replace(call(1).people[0], also=("ZHMAKOVENKO Hlem", "Жмаковенко Глеб"), unit="1 вигадана бригада")
    [page, _last] = text_of(roll_call_pdf(replace(call(1), people=(person,)), LABELS))
    for text in ("1", person.name, "ZHMAKOVENKO Hlem · Жмаковенко Глеб", "1991-03-12", "1 вигадана бригада"):
        assert text in page
    assert all(f"<{outcome}>" in page.replace("- ", "-") for outcome in Outcome)


def test_pages_are_numbered_and_say_how_many_stand_on_them() -> None:
    found = call(PER_PAGE + 2)
    pages = text_of(roll_call_pdf(found, LABELS))
    assert len(pages) == 3
    assert f"1 – {PER_PAGE} {PER_PAGE} ON_PAGE {PER_PAGE + 2}" in pages[0]
    assert f"{PER_PAGE + 1} – {PER_PAGE + 2} 2 ON_PAGE {PER_PAGE + 2}" in pages[1]
    assert [f"PAGE {n} / 3" in page for n, page in enumerate(pages, start=1)] == [True] * 3
    assert all(found.digest in page for page in pages)


def test_the_last_page_tells_what_to_write_and_has_room_for_the_unlisted() -> None:
    last = text_of(roll_call_pdf(call(1), LABELS))[-1]
    assert "ADDED" in last
    assert "+, п, c" in last
    assert "відм, отк, ref" in last


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_printed_and_not_run(name: str) -> None:
    page = text_of(roll_call_pdf(_named(name), LABELS))[0]
    assert " ".join(name.split()).replace(" ", "") in page.replace(" ", "")
    assert "root:" not in page


@given(st.text(min_size=1, max_size=40))
def test_no_name_breaks_the_page(name: str) -> None:
    assert roll_call_pdf(_named(name), LABELS).startswith(b"%PDF")


def test_a_long_name_pushes_rows_on_and_covers_none() -> None:
    names = [f"Ґаїєщенко-Їжакович Володимироолександр {'Святославович ' * 6}{n}" for n in range(PER_PAGE)]
    pages = text_of(roll_call_pdf(_named(*names), LABELS))
    assert len(pages) > 2
    assert sum(page.count("Ґаїєщенко") for page in pages) == PER_PAGE


def test_the_same_roll_call_is_the_same_bytes_and_made_up_says_so() -> None:
    assert roll_call_pdf(call(30), LABELS) == roll_call_pdf(call(30), LABELS)
    assert b"CreationDate" not in roll_call_pdf(call(1), LABELS)
    assert all("MADE_UP" in page for page in text_of(roll_call_pdf(replace(call(30), made_up=True), LABELS)))
    assert not any("MADE_UP" in page for page in text_of(roll_call_pdf(call(1), LABELS)))


def test_an_act_has_both_counts_every_gap_and_what_was_settled() -> None:
    found = call(5)
    called = {1: ("+",), 2: ("н",), 3: ("інш",), 4: ("+",)}
    merged = merge(
        found,
        [filled(found, "a.csv", called, [("Щупралко Денис", "1995", "", "2")]), filled(found, "b.csv", {4: ("н",)})],
        [filled(found, "c.csv", {4: ("+",)})],
    )
    [page] = text_of(act_pdf(merged, ActWords((("OURS", "3"), ("THEIRS", "4")), LABELS)))
    assert "OURS 3" in page
    assert "THEIRS 4" in page
    gaps = page[page.index("GAPS") : page.index("ADDED")]
    assert all(found.people[n - 1].name in gaps for n in (2, 3, 5))
    assert found.people[0].name not in gaps
    assert "Щупралко Денис 1995 <came-instead> 2" in page.replace("- ", "-")
    assert "4 a.csv: +; b.csv: н <came>" in page
    assert "CAME_LIST" in page
