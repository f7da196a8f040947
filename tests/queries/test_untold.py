"""A death that nobody approved, hidden from a viewer, changes no answer that he gets: as if it were never told (law 8)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from byname.actions.approvals import NewApproval, approve
from byname.core.errors import BynameError
from byname.queries import accounts, bare_names, contradictions, documents, figures, people, units
from byname.queries._persons import record_of
from byname.queries._untold import notice_records, tells_death
from tests.registers import CAPTIVES, PEOPLE, SmallRegister

if TYPE_CHECKING:
    from byname.core.disclosure import Viewer

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 6, 1)
KNOWN = date(2023, 3, 5)
HIDDEN = ("reader", "keeper", "own-reader", "captives-reader")
TEXTS = (
    "Кулфрець",
    "Нездралюк 1984",
    "Мнижчук 1 вигадана бригада",
    "Цвамгорко",
    "Швардомук",
    "Друблин",
    "AB-771204",
    "1993",
)
ACCOUNTS: tuple[dict[str, Any], ...] = (
    {}, {"power": "aa"}, {"power": "bb"}, {"cohort": "works"}, {"by": "unit"}, {"by": "capture_place", "power": "aa"},
    {"by": "rank_class"}, {"known_at": KNOWN}, {"known_at": date(2023, 3, 1), "power": "aa"},
)  # fmt: skip
FIGURES = ("held", "dead", "taken", "returned", "held/cohort:works", "dead/power:aa", "held/by:unit")


def notice(register: SmallRegister, title: str, rows: list[dict[str, str]], *, power: str = "aa") -> list[str]:
    facts = {"source": "agency", "kind": "death-notice", "power": power, "received": date(2023, 3, 2)}
    return register.take(title, rows, degree="certified", **facts)


@pytest.fixture
def before(small_register: SmallRegister) -> SmallRegister:
    """The register with a name that nobody else has, and one who may be Nezdraliuk by his name alone."""
    seen = {"source": "act", "kind": "testimony", "power": "aa", "received": date(2023, 2, 20)}
    rows = [
        {"name": "Цвамгорко Юхим", "status": "у полоні", "status_date": "01.02.2023", "number": ""},
        {"name": "Нездралюк Марко", "status": "у полоні", "status_date": "01.02.2023", "number": "AB-771204"},
    ]
    numbers = small_register.take("seen.csv", rows, **seen)
    small_register.numbers |= dict(zip(("bare", "nezd-number"), numbers, strict=True))
    return small_register


def tell_of_deaths(register: SmallRegister) -> None:
    """Take in notices that would rival values, identify, join, tie, and tell of somebody whom nobody knows."""
    name, born = ({key: row[place] for key, row in PEOPLE.items()} for place in (0, 1))
    dead = "01.01.2023"
    rows = [
        {"name": name["mnyzh"], "birth_date": born["mnyzh"], "unit": "1 вигадана бригада", "capture_date": "02.05.2022"},
        {"name": "Цвамгорко Юхим Олегович", "birth_date": "04.04.1990", "unit": "2 вигаданий полк"},
        {"name": "Кулфрець Остап", "birth_date": born["kulf"], "rank": "капітан", "return_date": "03.02.2023"},
        {"name": name["nezd"], "birth_date": born["nezd"], "number": "AB-771204"},
        {"name": "Швардомук Лесь Гнатович", "birth_date": "05.06.1989", "unit": "1 вигадана бригада"},
        {"birth_date": "01.01.1980"},
    ]  # fmt: skip
    codes = list(dict.fromkeys(code for row in rows for code in row))
    notice(
        register, "notices.csv", [{code: row.get(code, "") for code in codes} | {"death_date": dead} for row in rows]
    )
    captive, day = CAPTIVES["drubl"]
    notice(
        register, "other.csv", [{"name": captive, "birth_date": day, "death_date": dead, "unit": "6 чужий"}], power="bb"
    )


def answers(register: SmallRegister, known: Mapping[str, str], *, viewer: Viewer) -> dict[str, str]:
    """Give all that the viewer is answered, in a form that can be compared."""

    def said(ask: Any, *args: Any, **kwargs: Any) -> str:
        try:
            return repr(ask(*args, viewer=viewer, **kwargs))
        except BynameError as error:
            return f"{type(error).__name__}: {error}"

    found = {f"account {asked}": said(accounts.account, as_of=DAY, **asked) for asked in ACCOUNTS}
    found |= {
        text: said(figures.people_of, text.replace("/", f"@{DAY}/", 1) if "/" in text else f"{text}@{DAY}")
        for text in FIGURES
    }
    found |= {f"find {text}": said(people.find, text) for text in TEXTS}
    found |= {f"person {key}": said(people.person, number, as_of=DAY) for key, number in known.items()}
    found |= {
        f"document {title}": said(documents.document, register.documents[title]) for title in ("own.csv", "seen.csv")
    }
    found |= {f"without {kind}": said(units.without, kind, before=DAY) for kind in units.KINDS}
    found["documents"] = said(documents.documents)
    found["contradicted"] = said(contradictions.contradicted, as_of=DAY)
    found["name alone"] = said(bare_names.bare_names) + said(bare_names.bare_names, as_of=DAY)
    return found


def test_a_hidden_notice_changes_no_answer(before: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 8: one gate for page, file, count, sort order; the same register with and without the notice answers alike."""
    known = dict(before.numbers)
    without = {who: answers(before, known, viewer=cast[who]) for who in HIDDEN}
    reviewer = answers(before, known, viewer=cast["reviewer"])
    tell_of_deaths(before)
    for who in HIDDEN:
        now = answers(before, known, viewer=cast[who])
        assert [asked for asked in now if now[asked] != without[who][asked]] == []
    told = answers(before, known, viewer=cast["reviewer"])
    assert len([asked for asked in told if told[asked] != reviewer[asked]]) > 20


def test_a_death_that_another_paper_tells_changes_no_count_list_or_doubt(
    before: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 8: the form is there for the reader, the death that it tells is not."""
    told_of = ("bravl", "zhmak", "mnyzh")
    known = {key: number for key, number in before.numbers.items() if key not in (*told_of, "zhmak-latin")}
    without = {who: answers(before, known, viewer=cast[who]) for who in ("reader", "keeper")}
    facts = {"source": "own", "kind": "form", "power": "aa", "received": date(2023, 3, 2)}
    rows = [
        {"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1], "status": "помер", "death_date": "01.06.2022"}
        for key in told_of
    ]
    before.take("form.csv", rows, **facts)
    for who, old in without.items():
        now = answers(before, known, viewer=cast[who])
        changed = [asked for asked in now if now[asked] != old[asked]]
        assert [asked for asked in changed if asked.startswith(("account", "without", "name", "contra"))] == []
    for key in told_of:
        view = people.person(before.numbers[key], viewer=cast["reader"], as_of=DAY)
        assert [movement.doubts for movement in view.movements if movement.doubts] == []
    assert contradictions.contradicted(viewer=cast["reader"]).total == 0
    assert contradictions.contradicted(viewer=cast["reviewer"]).total > 0


def test_who_is_known_first_by_a_notice_bears_the_number_of_another_paper(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    row = {"name": "Гвиндорчук Лука Іванович", "birth_date": "07.07.1991"}
    [first] = notice(small_register, "first.csv", [row | {"death_date": "01.01.2023"}])
    own = {"source": "own", "kind": "missing-list", "power": "aa", "received": date(2023, 4, 1)}
    [second] = small_register.take("later.csv", [row], **own)
    assert people.person(second, viewer=cast["reviewer"]).number == first
    assert people.person(second, viewer=cast["reader"]).number == second
    assert [hit.number for hit in people.find("Гвиндорчук", viewer=cast["reader"])] == [second]
    with pytest.raises(BynameError):
        people.person(first, viewer=cast["reader"])


def test_an_approved_death_is_a_status_like_any_other_and_its_notice_tells_nothing_else(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 7: two approvals make a death count; for whom the notice is not there it moves no other value (law 8)."""
    row = {
        "name": PEOPLE["vorg"][0],
        "birth_date": "05.06.1987",
        "unit": "1 вигадана бригада",
        "death_date": "01.01.2023",
    }
    [number] = notice(small_register, "approved.csv", [row])
    for who in ("reviewer", "all"):
        approve([NewApproval(number)], by=cast[who])
    told = {who: figures.figure(f"dead@{DAY}/power:aa", viewer=cast[who]).value for who in ("reviewer", "own-reader")}
    assert told == {"reviewer": 1, "own-reader": 1}
    view = people.person(small_register.numbers["vorg"], viewer=cast["reader"], as_of=DAY)
    assert view.status.startswith("dead")
    assert {value.field: (value.value, value.rivals) for value in view.values}["unit"] == ("2 вигаданий полк", False)
    by = dict(accounts.account(viewer=cast["reader"], as_of=DAY, by="unit").groups)
    assert [cell.value for cell in by["2 вигаданий полк"] if cell.code == "dead"] == [1]


def test_a_notice_says_only_what_was_approved_of_it(small_register: SmallRegister) -> None:
    record = record_of(small_register.numbers["bravl-dead"]) or 0
    assert notice_records([record, record - 1]) == {record}
    assert record in notice_records()
    assert [tells_death(words) for words in ("помер", "у полоні", "")] == [True, False, False]
