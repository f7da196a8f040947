"""A process that makes processes to be killed: Django is loaded once, each take-in runs in a fork of its own.

Run as a script it reads one order per line from its input, as JSON, and answers each with one line of JSON.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, cast

Order = dict[str, Any]
Answer = dict[str, Any]

ROWS = 400
KNOWN_ROWS = 150
_PARTS = ["жма", "ко", "ґле", "ру", "зві", "ни", "по", "ша", "тле", "ми", "ква", "сто", "бру", "ще"]


class Nursery:
    """The process itself, as the tests speak to it."""

    def __init__(self, data: Path, postgres: str = "") -> None:
        """Start it; `postgres` is what BYNAME_POSTGRES is set to."""
        facts = {"BYNAME_DATA": str(data), "DJANGO_SETTINGS_MODULE": "byname.config.settings"}
        facts |= {"BYNAME_POSTGRES": postgres} if postgres else {}
        facts["PYTHONPATH"] = os.pathsep.join(sys.path)
        environment = {name: value for name, value in os.environ.items() if name != "BYNAME_POSTGRES"} | facts
        command = [sys.executable, __file__]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def ask(self, what: str, place: Path, name: str = "", **facts: Any) -> Answer:
        """Have something done in a process of its own, to the register in a folder (and databases of that name)."""
        sink, source = self._process.stdin, self._process.stdout
        assert sink is not None
        assert source is not None
        order = {"what": what, "place": str(place), "name": name} | facts
        sink.write(json.dumps(order) + "\n")
        sink.flush()
        answer: Answer = json.loads(source.readline() or '{"failed": "the nursery ended"}')
        assert "failed" not in answer, answer["failed"]
        return answer

    def close(self) -> None:
        """End it."""
        self._process.communicate("")


def write_lists(folder: Path) -> None:
    """Write the list that stands in the register already, and the one whose taking in is killed."""
    rng = random.Random(20220517)
    people = [_person(rng) for _ in range(ROWS + 50)]
    for name, rows in (("known.csv", people[:KNOWN_ROWS]), ("new.csv", people[50:])):
        head = "Прізвище;Ім'я;По батькові;Дата народження;Підрозділ;Дата полону\n"
        (folder / name).write_text(head + "".join(rows), encoding="utf-8")


def _person(rng: random.Random) -> str:
    family, given, father = ("".join(rng.choices(_PARTS, k=count)).title() for count in (4, 3, 3))
    born = f"{rng.randint(1, 28):02}.{rng.randint(1, 12):02}.{rng.randint(1965, 2003)}"
    taken = f"{rng.randint(1, 28):02}.{rng.randint(3, 6):02}.2022" if rng.random() < 0.8 else "травень 2022"
    return f"{family};{given};{father}ович;{born};{rng.randint(1, 9)} бригада;{taken}\n"


def _settle_in(order: Order) -> None:
    from django.conf import settings
    from django.db import connections

    from byname.actions import _recording

    place, name = Path(order["place"]), order["name"]
    settings.DATA = place
    for alias, suffix in (("default", ""), ("derived", "_derived")):
        facts = connections.databases[alias]
        if name:
            facts["NAME"] = name + suffix
        else:
            facts["NAME"] = str(place / Path(str(facts["NAME"])).name)
    _recording.CHUNK_ROWS = 50  # several pieces in a short list, as a long one has them


def _viewer() -> Any:
    from byname.core.disclosure import Role, Viewer

    return Viewer(
        "made-up-clerk", frozenset({Role.REGISTRAR, Role.KEEPER, Role.REVIEWER}), powers=frozenset({"*"}), home="aa"
    )


def _take_in(order: Order, list_name: str, progress: Callable[[str, int], None]) -> None:
    from byname.actions.arrivals import Arrival
    from byname.actions.intake import take_in

    source = "own" if list_name == "known.csv" else "camp"
    kind = "missing-list" if list_name == "known.csv" else "captive-list"
    file = Path(order["lists"]) / list_name
    arrival = Arrival(file, list_name, source, kind, date(2022, 7, 1), backfill=True, power="aa", holder="bb")
    take_in(arrival, by=_viewer(), progress=progress)


def _freeze(order: Order) -> str:
    """Freeze how many are held, by the act of a public day; gives the figure's number."""
    from byname.actions.releases import freeze
    from byname.queries.releases import draw

    return freeze(draw("taken@2022-07-01", viewer=_viewer()), by=_viewer())


def _frozen(order: Order) -> Answer:
    """Freeze undisturbed: the points it passes, and the figure's number."""
    passed: Counter[str] = Counter()
    _watch(lambda point: passed.update([point]))
    began = time.monotonic()
    number = _freeze(order)
    return {"seconds": time.monotonic() - began, "points": dict(passed), "number": number}


def _freezing_killed(order: Order) -> Answer:
    """Freeze and be killed on the way."""
    _watch(_killer(order))
    _freeze(order)
    return {}


def _killer(order: Order) -> Callable[[str], None]:
    """Give what ends this process at the n-th passing of a point."""
    passed: Counter[str] = Counter()
    point, nth = order.get("point") or ("", 0)

    def reach(name: str) -> None:
        passed.update([name])
        if name == point and passed[name] == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    return reach


def _frozen_after(order: Order) -> Answer:
    """What the next start finds of the figures; then one is frozen, all are verified and published."""
    from byname.actions.setup import recover_register
    from byname.actions.verification import verify
    from byname.queries.releases import public_site, releases
    from byname.queries.releases import verify as verify_figure

    recover_register()
    found = [view.number for view in releases(viewer=_viewer())]
    keys = _keys()
    again = _freeze(order)
    problems = [problem.sentence() for problem in verify(by=_viewer()).problems]
    views = releases(viewer=_viewer())
    return keys | {
        "found": found,
        "again": again,
        "problems": problems,
        "sound": [verify_figure(view.number, viewer=_viewer()).sound for view in views],
        "published": sorted(name for name in public_site(viewer=_viewer()) if name.endswith(".sig")),
    }


def _prepare(order: Order) -> Answer:
    from byname.actions.references import NewReference, add_references
    from byname.actions.setup import begin_register, migrate

    migrate()
    begin_register(title="Made up", time_zone="UTC", made_up=True)
    bodies = {"own": "own-forces", "camp": "detaining-power"}
    add_references([NewReference("source", code, {"kind": kind}) for code, kind in bodies.items()], by=_viewer())
    _take_in(order, "known.csv", lambda _step, _count: None)
    return {"records": _state()["records"]}


def _whole(order: Order) -> Answer:
    """Take the list in undisturbed: how long it takes, which points it passes and how often, and where it ends."""
    passed: Counter[str] = Counter()
    _watch(lambda point: passed.update([point]))
    began = time.monotonic()
    _take_in(order, "new.csv", lambda step, _count: passed.update([step]))
    return {"seconds": time.monotonic() - began, "points": dict(passed)} | _state()


def _killed(order: Order) -> Answer:
    """Take the list in and be killed on the way: at the n-th passing of a point, or from outside after a while."""
    reach = _killer(order)
    _watch(reach)
    _take_in(order, "new.csv", lambda step, _count: reach(step))
    return {}


def _watch(reach: Callable[[str], None]) -> None:
    """Have every point at which an action can be held, and every making of keys, reported."""
    from byname.actions import journalled
    from byname.store.journal import Page, journal_page
    from byname.store.keyring import KeyRing

    make_keys, settle = KeyRing.make_keys, KeyRing.settle

    @contextmanager
    def watched(ring: KeyRing, **facts: Any) -> Iterator[Page]:
        with journal_page(ring, **facts) as page:
            page.hold = lambda point: reach(f"{facts['action']} {point}")
            yield page

    def noted_make(ring: KeyRing, *arguments: Any) -> Any:
        keys = make_keys(ring, *arguments)
        reach("keys made")
        return keys

    def noted_settle(ring: KeyRing, token: str) -> None:
        settle(ring, token)
        reach("keys settled")

    journalled.journal_page = watched  # type: ignore[attr-defined]  # the name by which actions open their page
    cast("Any", KeyRing).make_keys = noted_make
    cast("Any", KeyRing).settle = noted_settle


def _inspected(order: Order) -> Answer:
    """What the next start finds and says; then the rest is followed up, verified, and the same list taken in again."""
    from byname.actions.following import follow_up
    from byname.actions.setup import recover_register
    from byname.actions.verification import verify

    said = [(what, entry) for what, _begun, entry in recover_register()]
    found = _state() | _keys() | {"said": said}
    follow_up(by=_viewer())
    problems = [problem.sentence() for problem in verify(by=_viewer()).problems]
    _take_in(order, "new.csv", lambda _step, _count: None)
    return {"found": found, "problems": problems, "again": _state()}


def _state() -> Answer:
    from byname.actions.verification import _derived_digest
    from byname.ledger.decisions import Withdrawals, judgements_of, standing_pairs
    from byname.store.models import Document, Entry, Record

    records = list(Record.objects.order_by("id").values_list("id", "number", "document", "place", "part"))
    pairs = standing_pairs(judgements_of(row[0] for row in records), Withdrawals())
    return {
        "records": len(records),
        "numbers": [list(row) for row in records],
        "documents": Document.objects.count(),
        "take_ins": list(Entry.objects.filter(action="take-in").order_by("id").values_list("id", flat=True)),
        "judged": sorted([*pair, told.outcome] for pair, told in pairs.items() if told.outcome != "none"),
        "derived": _derived_digest(),
    }


def _keys() -> Answer:
    from byname.store.keyring import register_ring
    from byname.store.models import Content, Document, Reading, Record, Release, Withdrawal

    named = {
        key for model in (Content, Document, Record, Reading, Release, Withdrawal) for key in model.objects.values_list("key", flat=True)
    }  # fmt: skip
    held = set(register_ring().secrets_between(0, 1 << 60))
    return {"orphans": sorted(held - named), "missing": sorted(named - held)}


_ORDERS: dict[str, Callable[[Order], Answer]] = {
    "prepare": _prepare, "whole": _whole, "kill": _killed, "inspect": _inspected,
    "freeze": _frozen, "kill-freezing": _freezing_killed, "inspect-frozen": _frozen_after,
}  # fmt: skip


def _run(order: Order) -> Answer:
    """Fork, do it there, and tell what came of it; a process that is to be killed after a while is killed from here."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w") as told:
            told.write(json.dumps(_answered(order)))
        os._exit(0)
    os.close(writing)
    if "delay" in order:
        time.sleep(order["delay"])
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading) as heard:
        text = heard.read()
    status = os.waitpid(child, 0)[1]
    if order["what"].startswith("kill"):
        return {"killed": os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL, "told": text}
    answer: Answer = json.loads(text or '{"failed": "it ended without a word"}')
    return answer


def _answered(order: Order) -> Answer:
    from django.db import connections

    try:
        _settle_in(order)
        answer = _ORDERS[order["what"]](order)
        connections.close_all()
    except Exception as error:
        import traceback

        return {"failed": f"{error}\n{traceback.format_exc()}"}
    return answer


def copy_register(place: Path, to: Path) -> None:
    """Copy a register's files while nobody has them open."""
    shutil.copytree(place, to)


def main() -> None:
    """Serve orders until the input ends."""
    import django

    django.setup()
    import byname.actions.intake
    import byname.actions.setup
    import byname.actions.verification  # noqa: F401 - loaded once, for every fork

    for line in sys.stdin:
        print(json.dumps(_run(json.loads(line))), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
