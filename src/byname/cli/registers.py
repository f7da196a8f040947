"""Commands about the register as a whole: make one, serve its pages, verify that nothing was altered."""

from __future__ import annotations

import errno
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.forms import own_desk
from byname.cli.opening import lay_place, load_django
from byname.core.errors import MisuseError

__all__ = ["demand_port", "make_register", "register", "serve_pages"]

PORT = 8000
_FIRST_USER = "keeper"


def register(verbs: Verbs) -> None:
    """Register init, serve and verify."""
    parser = verbs.add(
        "init",
        Command(_init, register=False),
        does="make a register in the data folder",
        example='byname init --data byname-data --title "Tracing desk" --time-zone Europe/Kyiv --home aa',
    )
    parser.add_argument("--title", default="Register", help="what the register is called")
    parser.add_argument("--time-zone", default="UTC", help="a day of the register ends at midnight there")
    parser.add_argument(
        "--home", default="", metavar="POWER", help="code of the power whose bureau this is; it is registered too"
    )
    parser.add_argument("--home-name", default="", metavar="NAME", help="what that power is called, else its code")
    parser.add_argument("--made-up", action="store_true", help="it will hold nobody real, and say so everywhere")
    parser.add_argument(
        "--postgres", default="", metavar="PLACE", help='"host=... user=... password=... name=byname" instead of SQLite'
    )
    parser.add_argument(
        "--user", dest="first_user", default=_FIRST_USER, metavar="NAME", help="first user, a keeper of accounts"
    )
    parser = verbs.add(
        "serve",
        Command(_serve, writes=True),
        does="serve the pages on this machine",
        example="byname serve --port 8000",
    )
    parser.add_argument("--port", type=int, default=PORT)
    parser.add_argument(
        "--bind", default="127.0.0.1", metavar="ADDRESS", help="set BYNAME_HOSTS too where it is not this machine"
    )
    parser.add_argument("--workers", type=int, default=2)
    verbs.add(
        "verify",
        Command(_verify, writes=True),
        does="verify both journals, rebuild what is derived, check the laws",
        example="byname verify --as dana",
    )


def make_register(
    folder: Path, *, title: str, time_zone: str = "UTC", made_up: bool, home: str = "", postgres: str = ""
) -> None:
    """Make a register in a folder and load Django for it; raises MisuseError where one stands or the zone is unknown."""
    try:
        ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        message = f"{time_zone!r} is no time zone. Write one such as Europe/Kyiv or UTC."
        raise MisuseError(message) from None
    if not (folder / "byname.json").exists():
        lay_place(
            folder, time_zone=time_zone, postgres=postgres, facts={"title": title, "home": home, "made_up": made_up}
        )
    load_django(folder)
    (folder / "static").mkdir(exist_ok=True)
    from byname.actions.setup import begin_register, migrate

    migrate()
    begin_register(title=title, time_zone=time_zone, made_up=made_up)


def _init(call: Call) -> int:
    args = call.args
    if args.home != args.home.strip() or len(args.home) > 64:
        message = f"The code of a power has 64 characters at most and no blanks around it; {args.home!r} has."
        raise MisuseError(message)
    make_register(
        args.folder,
        title=args.title,
        time_zone=args.time_zone,
        made_up=args.made_up,
        home=args.home,
        postgres=args.postgres,
    )
    from byname.actions.references import NewReference, add_references
    from byname.actions.setup import FOUNDER
    from byname.actions.users import invite_user

    home = [NewReference("power", args.home, {"name": args.home_name or args.home})] if args.home else []
    add_references([own_desk(args.title), *home], by=FOUNDER)
    call.made_up = args.made_up
    token = invite_user(args.first_user, ["keeper"], [], by=FOUNDER)
    link = f"http://localhost:{PORT}/invitation/{token}/"
    if call.json:
        call.answer({"data": str(args.folder), "title": args.title, "user": args.first_user, "invitation": link})
        return DONE
    call.line(f"A register stands in {args.folder}.")
    call.line(
        f"Its first user is {args.first_user}, a keeper of accounts. With the pages served (byname serve), this link sets a password, once:"
    )
    call.line(f"  {link}")
    if args.home:
        call.line(f"The power {args.home} is registered: its people are this bureau's own.")
    else:
        call.line(f"Next: byname power add CODE --name NAME --as {args.first_user}   (whose people it accounts for)")
    power = args.home or "CODE"
    call.line(f"Next: byname source add CODE --kind own-forces --power {power} --as {args.first_user}")
    call.line(f"Next: byname user add NAME --role registrar --power {power} --as {args.first_user}")
    return DONE


def demand_port(bind: str, port: int) -> None:
    """Refuse a port that is none, or that nobody can listen on now, before anything is changed for its sake (MisuseError)."""
    if not 0 < port < 1 << 16:
        message = f"{port} is no port. Choose one from 1024 to 65535."
        raise MisuseError(message)
    try:
        family, _kind, _protocol, _name, place = socket.getaddrinfo(
            bind.strip("[]"), port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, socket.SOCK_STREAM) as tried:
            # As the server does: a connection that is still closing down does not hold its port.
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(place)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            way = f"Something is served there already. Stop that, or choose another port: --port {port % 65535 + 1}"
        elif error.errno == errno.EACCES:
            way = "Ports below 1024 are the administrator's. Choose another: --port 8000"
        else:
            way = f"{error.strerror or error}. Name an address of this machine with --bind"
        message = f"Port {port} of {bind} cannot be used. {way}."
        raise MisuseError(message) from None


def serve_pages(folder: Path, *, bind: str, port: int, workers: int) -> NoReturn:
    """Become the server of this register's pages; raises MisuseError for a port that is none."""
    program = _server(folder, bind=bind, port=port, workers=workers)
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(program[0], program)  # noqa: S606 - our own interpreter with fixed arguments; no shell reads them


def serve_beside(folder: Path, *, bind: str, port: int, workers: int) -> subprocess.Popen[bytes]:
    """Start the server of this register's pages as a process of its own; raises MisuseError for a port that is none."""
    return subprocess.Popen(_server(folder, bind=bind, port=port, workers=workers))  # noqa: S603 - fixed arguments


def _server(folder: Path, *, bind: str, port: int, workers: int) -> list[str]:
    demand_port(bind, port)
    (folder / "static").mkdir(exist_ok=True)
    os.environ["BYNAME_DATA"] = str(folder)
    return [
        sys.executable,
        "-P",  # a stray grp.py in the folder where somebody stands must not become a part of the server
        "-m",
        "gunicorn",
        "byname.config.wsgi:application",
        "--bind",
        f"{bind}:{port}",
        "--workers",
        str(max(1, workers)),
        "--timeout",
        "120",
        "--log-level",
        "warning",
    ]


def _serve(call: Call) -> int:
    from byname.actions.following import follow_up
    from byname.actions.setup import FOUNDER
    from byname.queries.following import changes_not_counted

    demand_port(call.args.bind, call.args.port)
    if changes_not_counted(viewer=FOUNDER):
        call.note("Working in what an earlier run left.")
        follow_up(by=FOUNDER, progress=call.progress)
        call.progress.end()
    call.note(f"Serving on http://{call.args.bind}:{call.args.port}/ (stop with Ctrl-C)")
    serve_pages(call.args.folder, bind=call.args.bind, port=call.args.port, workers=call.args.workers)


def _verify(call: Call) -> int:
    from byname.actions.verification import verify

    found = verify(by=call.viewer, progress=call.progress)
    call.progress.end()
    if call.json:
        call.answer(found)
        return FOUND if found.problems else DONE
    call.line(
        f"{found.entries:,} entries, {found.looks:,} looks, {found.persons:,} persons; head of the journal {found.head or '(none)'}"
    )
    if found.erased:
        call.line(f"{found.erased:,} blobs are erased, as the journal tells: no key opens them any more.")
    if found.orphans:
        call.line(
            f"{found.orphans:,} keys open nothing here: the ring is newer than these rows, or of another register."
        )
    for problem in found.problems:
        call.line(problem.sentence())
    if not found.problems:
        blobs = "every other blob opens" if found.erased else "every blob opens"
        call.line(f"Both journals are whole, {blobs}, what is derived agrees, and the laws hold.")
    return FOUND if found.problems else DONE
