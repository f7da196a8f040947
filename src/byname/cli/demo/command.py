"""The command `byname demo`: makes the conflict, the register and its review, compares with the truth, serves the pages."""

from __future__ import annotations

import json
import shlex
import shutil
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from byname.cli.accounts import say_account
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.demo.comparing import Compared, Difference, compare_with_truth, differences, every_total
from byname.cli.demo.loading import Loaded, approve_deaths, load_documents, load_references
from byname.cli.demo.press import PRESS_FILE, check_press, keep_press, press_outcome, say_press
from byname.cli.demo.reviewing import Reviewed, review_all
from byname.cli.demo.timing import Steps
from byname.cli.demo.truth import TrueTotal
from byname.cli.demo.users import CAST, fresh_passwords, make_users
from byname.cli.opening import lay_place, load_django
from byname.cli.registers import PORT, demand_port, make_register, serve_beside, serve_pages
from byname.cli.viewers import viewer_named
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.scenario import Shape, TruthReviewer, default_shape_path, generate, load_shape

__all__ = ["TRY", "register"]

TRY = (
    "byname account --as-of 2025-05-28 --cohort plant",
    "byname explain returned@2025-05-21/cohort:plant returned@2025-05-28/cohort:plant --people",
    'byname find "Bonhvush 1985"',
    "byname undo      # takes the made-up reviewer's newest answer back, and says whether its pair waits",
    "byname review    # S same, D different, U undecided, Q quit",
)
"""What can be asked of the demo at once; README and guide show the same lines."""

USUAL_FOLDER = "byname-data/demo"
_DONE_FILE = "demo.json"
_NAMED = 40
_HOST = "127.0.0.1"


def register(verbs: Verbs) -> None:
    """Register demo."""
    parser = verbs.add(
        "demo",
        Command(_demo, register=False, usual=USUAL_FOLDER),
        does="make a register of a made-up conflict, review it, compare it with its truth, and serve it",
        example="byname demo --no-serve --people 600 --seed 3 --data byname-data/small",
    )
    parser.add_argument("--no-serve", dest="serve", action="store_false", help="end with the account printed")
    parser.add_argument("--shape", type=Path, metavar="FILE", help="another shape of a conflict (TOML)")
    parser.add_argument("--people", type=int, metavar="N", help="scale the conflict to about so many people")
    parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same conflict")
    parser.add_argument(
        "--every-total", action="store_true", help="compare with every total of the truth, each phase included"
    )
    parser.add_argument("--port", type=int, default=PORT)
    parser.add_argument("--fresh", action="store_true", help="make it anew where it stands already")


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where a demo lies: the register's folder, and beside it the lists and the truth."""

    folder: Path

    @property
    def beside(self) -> Path:
        return self.folder.with_name(f"{self.folder.name}-truth")

    @property
    def lists(self) -> Path:
        return self.beside / "lists-as-sent"

    @property
    def truth(self) -> Path:
        return self.beside / "truth"

    @property
    def done(self) -> dict[str, Any] | None:
        file = self.folder / _DONE_FILE
        return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None


def _demo(call: Call) -> int:
    call.made_up = True
    ground = _Ground(call.args.folder)
    if call.args.serve:
        _demand_port(call)
    done = None if call.args.fresh else ground.done
    if done is None:
        _clear(ground)
        return _make(call, ground)
    load_django(ground.folder)
    call.note(f"The demo stands in {ground.folder} already (--fresh makes it anew).")
    code = _show_again(call, done)
    _say_next(call, ground)
    if call.args.serve:
        _say_address(call, done.get("as_of", ""))
        serve_pages(ground.folder, bind=_HOST, port=call.args.port, workers=2)
    return code


def _demand_port(call: Call) -> None:
    """Refuse before anything is changed: another demo may be served there, and new passwords would end its sessions."""
    try:
        demand_port(_HOST, call.args.port)
    except MisuseError as error:
        message = f"{error} Nothing was changed. If it is this demo, use its page; --no-serve prints the account alone."
        raise MisuseError(message) from None


@contextmanager
def _stopped_by_signals() -> Iterator[None]:
    """Turn being told to stop into leaving the program the usual way, so that the server goes too."""

    def leave(number: int, _frame: object) -> None:
        sys.exit(128 + number)

    before = {number: signal.signal(number, leave) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _served(call: Call, ground: _Ground, as_of: str) -> Iterator[None]:
    """Serve the pages while the rest of the story runs, and after it until somebody stops them."""
    if not call.args.serve:
        yield
        return
    with _stopped_by_signals():
        server = serve_beside(ground.folder, bind=_HOST, port=call.args.port, workers=2)
        try:
            _say_address(call, as_of)
            yield
            call.note("The pages are still served (stop with Ctrl-C).")
            server.wait()
        finally:
            server.terminate()
            server.wait()


def _say_address(call: Call, as_of: str) -> None:
    passwords = fresh_passwords()
    address = f"http://localhost:{call.args.port}/?cohort=plant&as_of={as_of}"
    call.note("")
    call.note(f"The register is served on {address} (stop with Ctrl-C). Users, all made up, with new passwords:")
    for name, password in passwords.items():
        call.note(f"  {name:<6} {CAST[name]:<10} {password}")


def _say_next(call: Call, ground: _Ground) -> None:
    """Say what can be typed now, in another terminal where the pages are served in this one."""
    call.note("")
    call.note("Ask it yourself, in another terminal:" if call.args.serve else "Ask it yourself:")
    if sys.prefix != sys.base_prefix:
        call.note(f"  . {_near(Path(sys.prefix))}/bin/activate")
    call.note(f"  export BYNAME_DATA={shlex.quote(_near(ground.folder))} BYNAME_USER=boris")
    for line in TRY:
        call.note(f"  {line}")
    page = ground.lists / PRESS_FILE
    if page.is_file():
        # A demo that an older version made has no such page.
        call.note(f"  byname check {shlex.quote(_near(page))}      # a made-up news page, claim by claim")
        call.note("  byname story life      # what became of its claims in four printings")


def _near(place: Path) -> str:
    """Give a place as somebody types it who stands here."""
    here = Path.cwd()
    return str(place.relative_to(here)) if place.is_relative_to(here) else str(place)


def _clear(ground: _Ground) -> None:
    """Remove an older demo, and nothing that is not one; raises MisuseError where something else stands there."""
    folder = ground.folder
    if folder.exists() and any(folder.iterdir()):
        place = folder / "byname.json"
        if not place.is_file() or not json.loads(place.read_text(encoding="utf-8")).get("demo"):
            message = (
                f"{folder} holds something that is no demo; nothing in it was touched. Name another folder with --data."
            )
            raise MisuseError(message)
        shutil.rmtree(folder)
    if (ground.truth / "totals.csv").is_file():
        shutil.rmtree(ground.beside)


def _make(call: Call, ground: _Ground) -> int:
    args, steps = call.args, Steps(call.note)
    if args.people is not None and args.people < 1:
        message = f"{args.people} people make no conflict. Ask for some hundreds."
        raise MisuseError(message)
    shape = load_shape(args.shape or default_shape_path())
    with steps.timed("generate"):
        summary = generate(shape, people=args.people, seed=args.seed, out=ground.lists, truth=ground.truth)
    call.note(
        f"Made up: {summary.people:,} people in {sum(summary.files.values()):,} lists "
        f"with {sum(summary.rows.values()):,} rows ({steps.told()}).",
    )
    manifest = json.loads((ground.lists / "manifest.json").read_text(encoding="utf-8"))
    loaded, deaths = _load(call, ground, shape=shape, manifest=manifest, steps=steps)
    call.note(
        f"Taken in: {loaded.documents:,} documents, {loaded.rows:,} records, {loaded.unreadable:,} of them unreadable; "
        f"{deaths:,} certified deaths approved ({steps.told()}).",
    )
    with _served(call, ground, shape.as_of.isoformat()):
        return _review(call, ground, shape, loaded, steps=steps)


def _review(call: Call, ground: _Ground, shape: Shape, loaded: Loaded, *, steps: Steps) -> int:
    """Compare with the truth, answer what review puts up, compare again, and name whoever still differs."""
    boris = viewer_named("boris", purpose="demo")
    before = _compared(call, ground, shape, viewer=boris, when="Before review", steps=steps)
    with steps.timed("review"):
        clara = viewer_named("clara", purpose="demo")
        reviewed = review_all(TruthReviewer(ground.truth / "rows.csv"), reviewer=boris, second=clara)
    call.note(
        f"Reviewed: {reviewed.pairs:,} pairs that review put up, {reviewed.same:,} of them one person ({steps.seconds['review']:.1f} s)."
    )
    after = _compared(call, ground, shape, viewer=boris, when="After review", steps=steps)
    named = differences(ground.truth, after, viewer=boris)
    with steps.timed("press"):
        judged = check_press(ground.lists, ground.truth, viewer=boris)
        keep_press(ground.lists, received=shape.as_of + timedelta(days=1), by=viewer_named("anna", purpose="demo"))
    outcome = {"as_of": shape.as_of.isoformat(), "press": press_outcome(judged)} | _outcome(
        ground, loaded, reviewed, before=before, after=after, named=named, steps=steps
    )
    (ground.folder / _DONE_FILE).write_text(json.dumps(outcome, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    call.note(f"Steps: {steps.told()}.")
    code = _show(call, outcome)
    if not call.json:
        say_press(call, judged, page=_near(ground.lists / PRESS_FILE))
    _say_next(call, ground)
    return code


def _load(call: Call, ground: _Ground, *, shape: Shape, manifest: dict[str, Any], steps: Steps) -> tuple[Loaded, int]:
    with steps.timed("set up"):
        home = shape.plant.power
        facts = {"title": manifest["title"], "home": home, "made_up": True, "demo": True}
        lay_place(ground.folder, time_zone="UTC", postgres="", facts=facts)
        make_register(ground.folder, title=manifest["title"], made_up=True, home=home)
        from byname.actions.setup import FOUNDER

        make_users()
        load_references(ground.lists, by=FOUNDER)
    anna = viewer_named("anna", purpose="demo")
    loaded = load_documents(ground.lists, manifest["documents"], by=anna, steps=steps, progress=call.progress)
    reviewers = [viewer_named(name, purpose="demo") for name in ("boris", "clara")]
    return loaded, approve_deaths(manifest["documents"], reviewers=reviewers, steps=steps)


def _compared(
    call: Call,
    ground: _Ground,
    shape: Shape,
    *,
    viewer: Viewer,
    when: str,
    steps: Steps,
) -> tuple[Compared, ...]:
    from byname.queries.accounts import account

    with steps.timed("account"):
        view = account(viewer=viewer, as_of=shape.as_of, known_at=None, cohort="plant")
    with steps.timed("compare"):
        chosen = every_total if call.args.every_total else _chosen(shape)
        compared = compare_with_truth(ground.truth, viewer=viewer, chosen=chosen)
    if not call.json:
        call.line()
        call.line(f"{when}:")
        say_account(call, view)
        call.line()
        _say_totals(call, compared)
    return compared


def _chosen(shape: Shape) -> Callable[[TrueTotal], bool]:
    """Choose the totals of groups and powers, and those of the exchange in focus."""
    focus = f"exchange:{shape.focus.exchange}"
    return lambda total: "@" in total.key or focus in total.key.split("/")


def _say_totals(call: Call, compared: Sequence[Compared]) -> None:
    """Print the totals that the register shows otherwise, and those of groups and days; the rest only by number."""
    shown = [each for each in compared if not each.exact or each.total.demanded]
    call.table(
        ("Total", "True", "Here", "Range", ""),
        (
            (each.total.figure, _true(each), each.value, f"{each.low} to {each.high}", _verdict(each))
            for each in shown[:_NAMED]
        ),
        right=(1, 2),
    )
    held, exact = sum(each.range_holds for each in compared), sum(each.exact for each in compared)
    call.line(
        f"Of {len(compared)} totals the range holds {held}; {exact} are exact (shown: those demanded, and those not exact)."
    )


def _true(each: Compared) -> str:
    told, written = each.total.value, each.total.written
    return str(told) if told == written else f"{told} told of {written}"


def _verdict(each: Compared) -> str:
    return "exact" if each.exact else "in range" if each.range_holds else "OUT OF RANGE"


def _outcome(
    ground: _Ground,
    loaded: Loaded,
    reviewed: Reviewed,
    *,
    before: Sequence[Compared],
    after: Sequence[Compared],
    named: Sequence[Difference],
    steps: Steps,
) -> dict[str, Any]:
    return {
        "data": str(ground.folder),
        "made_up": True,
        "documents": loaded.documents,
        "records": loaded.rows,
        "unreadable": loaded.unreadable,
        "reviewed": asdict(reviewed),
        "before": _summed(before),
        "after": _summed(after),
        "differences": [each.line() for each in named],
        "seconds": {step: round(taken, 2) for step, taken in steps.seconds.items()},
    }


def _summed(compared: Sequence[Compared]) -> dict[str, Any]:
    return {
        "totals": len(compared),
        "held": sum(each.range_holds for each in compared),
        "exact": sum(each.exact for each in compared),
        "out_of_range": [each.total.key for each in compared if not each.range_holds],
        "demanded_out_of_range": [each.total.key for each in compared if each.total.demanded and not each.range_holds],
    }


def _show(call: Call, outcome: dict[str, Any]) -> int:
    """Print the end of the story; FOUND where a range did not hold a total that the shape demands."""
    if call.json:
        call.answer(outcome)
    else:
        pairs, after = outcome["reviewed"], outcome["after"]
        call.line(f"The made-up reviewer answered {pairs['pairs']:,} pairs, {pairs['same']:,} of them as one person.")
        if after["exact"] == after["totals"]:
            call.line(f"All {after['totals']} totals are exact.")
        for line in outcome["differences"][:_NAMED]:
            call.line(line)
        if len(outcome["differences"]) > _NAMED:
            call.line(f"... and {len(outcome['differences']) - _NAMED} more in {_DONE_FILE}")
    return FOUND if outcome["before"]["demanded_out_of_range"] else DONE


def _show_again(call: Call, outcome: dict[str, Any]) -> int:
    from byname.queries.accounts import account

    boris = viewer_named("boris", purpose="demo")
    if not call.json:
        as_of = date.fromisoformat(outcome["as_of"])
        say_account(call, account(viewer=boris, as_of=as_of, known_at=None, cohort="plant"))
    return _show(call, outcome)
