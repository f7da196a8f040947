"""The command `byname`: reads the arguments, opens the register, runs one command, turns whatever goes wrong into a sentence."""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from byname import __version__
from byname.cli.calls import DONE, FAILED, Call, Command, Verbs
from byname.cli.opening import bring_up_to_date, chosen_folder, note_behind, open_register, settle_interrupted
from byname.cli.terminal import safe
from byname.core.errors import BynameError

__all__ = ["build_parser", "main"]

_NOUNS = (
    "demo.command",
    "registers",
    "users",
    "doctor",
    "intake",
    "forms",
    "people",
    "documents",
    "reviews",
    "linking",
    "accounts",
    "references",
    "exchanges.command",
    "claims",
    "releases.command",
    "press.command",
    "comparing.command",
)
"""One line for each noun: the module below `byname.cli` whose `register` brings its commands."""
_QUICK = {"check": "press.check", **dict.fromkeys(("compare", "dedupe", "names"), "comparing.command")}
"""Commands that are asked often and need no other noun: they start without loading any."""
_INTERRUPTED = 130


def build_parser(command: str = "") -> argparse.ArgumentParser:
    """Build the parser of every command, or of a quick one alone."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", metavar="DIR", help="folder of the register (or BYNAME_DATA)")
    shared.add_argument("--as", dest="user", metavar="USER", help="who you are in this register (or BYNAME_USER)")
    shared.add_argument("--json", action="store_true", help="answer as JSON")
    parser = argparse.ArgumentParser(
        prog="byname",
        description="The register of a bureau that accounts for people in captivity, by name.",
        epilog="exit codes: 0 done; 1 it found what it looks for (problems, differences, unreadable rows); 2 misuse or failure",
    )
    parser.add_argument("--version", action="version", version=f"byname {__version__}")
    verbs = Verbs(parser.add_subparsers(metavar="COMMAND", required=True), shared)
    for noun in [_QUICK[command]] if command in _QUICK else _NOUNS:
        import_module(f"byname.cli.{noun}").register(verbs)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; no traceback reaches a user."""
    _survive_any_text()
    # Linking makes millions of small values that live on; looking for garbage among them at every 700 takes a third of it.
    gc.set_threshold(50_000, 20, 100)
    try:
        given = sys.argv[1:] if argv is None else list(argv)
        arguments = build_parser(given[0] if given else "").parse_args(given)
    except SystemExit as stopped:
        return stopped.code if isinstance(stopped.code, int) else FAILED
    folder: Path | None = None
    try:
        folder = chosen_folder(arguments.data, usual=arguments.does.usual)
        code = _run(arguments, folder)
        sys.stdout.flush()
        return code
    except BynameError as error:
        return _fail(str(error), error.exit_code)
    except KeyboardInterrupt:
        return _fail("Stopped. What was not finished is not recorded.", _INTERRUPTED)
    except BrokenPipeError:
        # Whoever read our output has read enough; the interpreter must not complain when it closes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        return _fail(
            f"{error.filename or 'A file'}: {error.strerror or error}. Check the name and your rights to it.", FAILED
        )
    except Exception as error:
        return _fail(_unexpected(error, folder), FAILED)


def _run(arguments: argparse.Namespace, folder: Path) -> int:
    command: Command = arguments.does
    call = Call(arguments)
    arguments.folder = folder
    if command.register:
        open_register(folder)
        bring_up_to_date(call.note)
    if command.writes:
        settle_interrupted(call.note)
    elif command.register:
        note_behind(call.note)
    try:
        return command.run(call)
    finally:
        call.progress.end()


def _fail(sentence: str, code: int) -> int:
    print(f"byname: {safe(sentence)}", file=sys.stderr)
    return code


def _unexpected(error: Exception, folder: Path | None) -> str:
    """Write where in the program it happened, without the values, which may name people; say what to do."""
    kind = type(error).__name__
    what = f"Something unexpected went wrong ({kind}); nothing that was not finished is recorded."
    if folder is None or not folder.is_dir():
        return f"{what} Run `byname doctor`, and report this."
    file = folder / "failures.log"
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        f"{datetime.now(UTC).isoformat()} {kind}",
        *(f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames),
    ]
    with file.open("a", encoding="utf-8") as log:
        log.write("\n".join(lines) + "\n")
    file.chmod(0o600)
    return f"{what} Run `byname doctor`; if it finds nothing, report this with {file}, which names no person."


def _survive_any_text() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
