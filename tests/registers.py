"""A small made-up register with both directions, an undecided pair, a correction and a withdrawal; gone when its module ends."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pytest_django.plugin import DjangoDbBlocker

    from byname.core.disclosure import Viewer

# Django is not set up yet when pytest reads a conftest that imports this, so whatever needs it is imported where it is used.

__all__ = ["CAPTIVES", "HOME", "PEOPLE", "SmallRegister", "forget", "small_register", "viewers"]

# Nobody: the surnames are built so that no language has them. key -> name, birth date, unit as written.
PEOPLE = {
    "zhmak": ("Жмаковенко Глем Орестович", "12.03.1991", "1 вигадана бригада"),
    "pyrkh": ("Пирхаленко Юсь Назарович", "30.11.1978", "1 вигадана бригада"),
    "lubr": ("Лубрецьк Андрій Іванович", "03.04.1985", "1 вигадана бригада"),
    "dzarm": ("Дзармотюк Олексій Петрович", "21.08.1977", "1 вигадана бригада"),
    "homv": ("Гомвідько Роман Ігорович", "09.11.1990", "1 вигадана бригада"),
    "tsvyr": ("Цвирхлюк Тарас Левкович", "17.06.1988", "1 вигадана бригада"),
    "kulf": ("Кулфрець Остап Данилович", "25.01.1980", "2 вигаданий полк"),
    "mnyzh": ("Мнижчук Іван Степанович", "14.07.1993", "2 вигаданий полк"),
    "bravl": ("Бравлозюк Петро Юрійович", "02.02.1982", "2 вигаданий полк"),
    "shchup": ("Щупралко Денис Олегович", "11.10.1995", "2 вигаданий полк"),
    "vorg": ("Воргацьк Семен Романович", "05.05.1987", "2 вигаданий полк"),
    "nezd": ("Нездралюк Марко Ілліч", "19.12.1984", "2 вигаданий полк"),
    "frolk": ("Фролкмак Кирило Сидорович", "28.09.1979", "2 вигаданий полк"),
}
CAPTIVES = {
    "kesh": ("Кешмовин Глеб Саввич", "07.01.1986"),
    "drubl": ("Друблин Степан Титович", "23.03.1992"),
    "ochv": ("Очвагин Фома Лукич", "16.08.1975"),
}
HOME = ("zhmak", "pyrkh", "lubr", "dzarm", "homv")


@dataclass
class SmallRegister:
    """The register with the public numbers of its people by key, its documents by title, and records set apart."""

    folder: Path
    numbers: dict[str, str] = field(default_factory=dict)
    documents: dict[str, int] = field(default_factory=dict)

    def take(self, title: str, rows: list[dict[str, str]], **facts: Any) -> list[str]:
        """Take a list in; gives the public numbers of its records in order."""
        from byname.actions.arrivals import Arrival
        from byname.actions.intake import take_in
        from byname.store.models import Record

        file = self.folder / title
        codes = list(dict.fromkeys(code for row in rows for code in row))
        with file.open("w", encoding="utf-8", newline="") as opened:
            writer = csv.DictWriter(opened, codes, delimiter=";")
            writer.writeheader()
            writer.writerows(rows)
        arrival = Arrival(path=file, title=title, backfill=True, made_up=True, **facts)
        self.documents[title] = take_in(arrival, by=viewers()["all"]).document
        records = Record.objects.filter(document=self.documents[title], part=0).order_by("place")
        return list(records.values_list("number", flat=True))


def viewers() -> dict[str, Viewer]:
    """Give the cast: who may do everything, one of each role, and readers of one power."""
    from byname.core.disclosure import Role, Viewer

    everybody, home = frozenset({"*"}), "aa"
    return {
        "all": Viewer("olha", frozenset(Role), "trial", everybody, home),
        "reader": Viewer("rina", frozenset({Role.READER}), "trial", everybody, home),
        "registrar": Viewer("rex", frozenset({Role.REGISTRAR}), "trial", everybody, home),
        "reviewer": Viewer("vera", frozenset({Role.REVIEWER}), "trial", everybody, home),
        "desk": Viewer("dora", frozenset({Role.EXCHANGE}), "trial", everybody, home),
        "keeper": Viewer("kim", frozenset({Role.KEEPER}), "trial", frozenset(), home),
        "own-reader": Viewer("olena", frozenset({Role.READER}), "trial", frozenset({"aa"}), home),
        "captives-reader": Viewer("cyril", frozenset({Role.READER}), "trial", frozenset({"bb"}), home),
        "nobody": Viewer("stranger"),
    }


@pytest.fixture(scope="module")
def small_register(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[SmallRegister]:
    """The small register, made once in a run by the same actions as a user's, laid for a module and rolled back after it."""
    with django_db_blocker.unblock(), _rolled_back() as folder:
        yield _laid(SmallRegister(folder))


@contextmanager
def _rolled_back() -> Iterator[Path]:
    from django.db import connections, transaction

    with ExitStack() as opened:
        for alias in connections:
            opened.enter_context(transaction.atomic(using=alias))
            opened.callback(transaction.set_rollback, rollback=True, using=alias)
        forget()
        opened.callback(forget)
        yield Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="byname-small-")))


def forget() -> None:
    """Forget what the process remembers of another register whose rows have the same numbers."""
    from byname.ledger import references, resolving
    from byname.ledger.memory import forget_all

    forget_all()
    references._world.cache_clear()
    resolving._resolver.cache_clear()


def _laid(register: SmallRegister) -> SmallRegister:
    from tests.moulds import laid

    def make() -> tuple[dict[str, str], dict[str, int], dict[str, bytes]]:
        _build(register)
        files = {file.name: file.read_bytes() for file in register.folder.iterdir()}
        return register.numbers, register.documents, files

    register.numbers, register.documents, files = laid("small register", make)
    for name, content in files.items():
        (register.folder / name).write_bytes(content)
    return register


def _build(register: SmallRegister) -> SmallRegister:
    _references()
    _own_lists(register)
    _ends(register)
    bureau = {"source": "bureau", "kind": "captive-list", "power": "bb", "holder": "aa", "received": date(2022, 7, 1)}
    rows = [
        {
            "name": name,
            "birth_date": born,
            "unit": "5 чужий батальйон",
            "capture_date": "01.06.2022",
            "phone": "+3800001",
        }
        for name, born in CAPTIVES.values()
    ]
    register.numbers |= dict(zip(CAPTIVES, register.take("captives.csv", rows, **bureau), strict=True))
    _second_thoughts(register)
    return register


def _references() -> None:
    from byname.actions.references import NewReference, add_references
    from byname.actions.setup import begin_register

    begin_register(title="Small", time_zone="UTC", made_up=True)
    units = {"u1": "1 вигадана бригада", "u2": "2 вигаданий полк", "v5": "5 чужий батальйон"}
    sources = {"own": ("own-forces", 4), "act": ("act", 5), "agency": ("agency", 3), "bureau": ("detaining-power", 3)}
    works = {"places": ["p1"], "captured_from": "2022-05-01", "captured_to": "2022-06-01", "power": "aa"}
    entries = [NewReference("power", code, {"name": name}) for code, name in (("aa", "Ariland"), ("bb", "Boria"))]
    entries += [
        NewReference("source", code, {"kind": kind, "reliability": how}) for code, (kind, how) in sources.items()
    ]
    entries += [NewReference("unit", code, {"names": [{"text": text, "lang": "uk"}]}) for code, text in units.items()]
    entries.append(NewReference("place", "p1", {"names": [{"text": "Вигаданий завод", "lang": "uk"}]}))
    entries.append(NewReference("cohort", "works", {"title": "Taken at the works", "criteria": works}))
    add_references([NewReference(e.kind, e.code, e.body, date(2022, 1, 1)) for e in entries], by=viewers()["all"])


def _own_lists(register: SmallRegister) -> None:
    rows = [
        {
            "name": name, "birth_date": born, "unit": unit, "capture_date": "17.05.2022", "capture_place": "Вигаданий завод",
            "camp": "колонія 7", "phone": "+3809999", "kin": "дружина Жмаковенко Мілана Орестівна" if key == "zhmak" else "",
            "diary": "як був", "escape_date": "30.05.2022" if key == "shchup" else "",
        }
        for key, (name, born, unit) in PEOPLE.items()
    ]  # fmt: skip
    rows.append({"birth_date": "01.01.1980", "camp": "колонія 7", "phone": "+3801234"})
    own = {"source": "own", "kind": "missing-list", "power": "aa", "holder": "bb", "received": date(2022, 6, 1)}
    *known, register.numbers["unreadable"] = register.take("own.csv", rows, **own)
    register.numbers |= dict(zip(PEOPLE, known, strict=True))
    latin = [{"name": "ZHMAKOVENKO Hlem", "birth_date": "1991-03-12"}, {"name": "KULFRETS Ostap", "birth_date": ""}]
    agency = {"source": "agency", "kind": "confirmation", "power": "aa", "holder": "bb", "received": date(2022, 9, 1)}
    numbers = register.take("agency.csv", latin, **agency)
    register.numbers |= {"zhmak-latin": numbers[0], "kulf-latin": numbers[1]}


def _ends(register: SmallRegister) -> None:
    from byname.core.dates import UncertainDate

    home = [{"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1]} for key in HOME]
    act = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb", "received": date(2023, 2, 2)}
    register.take("act.csv", home, on=UncertainDate.from_edtf("2023-02-01"), exchange="X-1", phase="1", **act)
    dead = [
        {
            "name": PEOPLE["bravl"][0],
            "birth_date": PEOPLE["bravl"][1],
            "death_date": "01.12.2022",
            "death_place": "колонія 7",
        }
    ]
    notice = {"source": "agency", "kind": "death-notice", "power": "aa", "holder": "bb", "received": date(2023, 1, 1)}
    [register.numbers["bravl-dead"]] = register.take("notice.csv", dead, degree="reported", **notice)


def _second_thoughts(register: SmallRegister) -> None:
    """Correct one person's date of birth, and take one record back."""
    from byname.actions.arrivals import Arrival
    from byname.actions.forms import correct
    from byname.actions.withdrawals import withdraw
    from byname.store.models import Record

    form = Arrival(
        register.folder, "correction", "own", "form", date(2023, 3, 1), backfill=True, power="aa", made_up=True
    )
    number = register.numbers["vorg"]
    register.numbers["vorg-corrected"] = correct(number, {"birth_date": "05.06.1987"}, form, by=viewers()["all"])
    record = Record.objects.get(number=register.numbers["frolk"])
    withdraw("record", record.id, "misread", by=viewers()["all"])
