"""One call of a command: what was asked, by whom, and where the answer goes."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from byname.cli.terminal import Progress, safe, safe_json, table
from byname.cli.words import plain
from byname.core.disclosure import Viewer
from byname.wording import say

__all__ = ["DONE", "FAILED", "FOUND", "Call", "Command", "Verbs"]

DONE, FOUND, FAILED = 0, 1, 2
"""Exit codes: done; it found what it looks for (problems, differences, unreadable rows); misuse or failure."""


class Call:
    """Arguments, viewer and output of one command."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        """Answer these parsed arguments."""
        self.args: Any = arguments
        self.json: bool = arguments.json
        self.progress = Progress()
        self.lang = "en"
        """The language in which it is said that all is made up."""
        self._marked = False

    @cached_property
    def viewer(self) -> Viewer:
        """Who calls: the user named by --as or BYNAME_USER, as the register knows him; raises RefusedError, MisuseError."""
        from byname.cli.viewers import viewer_named

        return viewer_named(self.args.user, purpose=self.args.command)

    @cached_property
    def made_up(self) -> bool | None:
        """Whether anything in the register is made up; None for a command that opens none."""
        command = getattr(self.args, "does", None)
        if command is None or not command.register:
            return None
        from byname.queries.status import made_up

        return made_up(viewer=Viewer(str(self.args.user or "terminal")))

    @cached_property
    def wholly_made_up(self) -> bool:
        """Whether the register says of itself that nobody in it is real; False for a command that opens none."""
        if not self.made_up:
            return False
        from byname.queries.status import wholly_made_up

        return wholly_made_up(viewer=Viewer(str(self.args.user or "terminal")))

    def mark(self, *, made_up: bool) -> None:
        """Print once, before anything else, that what follows is made up (law 12)."""
        if made_up and not self._marked:
            self._marked = True
            some = bool(self.made_up) and not self.wholly_made_up
            print(safe(say("banner.some-made-up" if some else "banner.made-up", lang=self.lang)))

    def line(self, text: object = "") -> None:
        """Print one line."""
        self.mark(made_up=bool(self.made_up))
        print(safe(text))

    def note(self, text: object) -> None:
        """Print one line for whoever watches, apart from the answer."""
        self.progress.end()
        print(safe(text), file=sys.stderr)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[object]], *, right: Sequence[int] = ()) -> None:
        """Print rows under a head."""
        self.mark(made_up=bool(self.made_up))
        for text in table(head, rows, right=right):
            print(text)

    def answer(self, value: Any) -> None:
        """Print one JSON value; of a register, each object in it, or the one that it is, says whether it is made up."""
        print(safe_json(json.dumps(self._told(plain(value)), ensure_ascii=False, indent=1)))

    def _told(self, value: Any) -> Any:
        if self.made_up is None:
            return value
        if isinstance(value, list):
            return [self._told(each) for each in value]
        if not isinstance(value, dict):
            return value
        # What says for itself whether it is made up, as one document does, is believed; all else says so of the register.
        own = value.get("made_up")
        return value | {"made_up": self.made_up if own is None else bool(own) or self.wholly_made_up}


@dataclass(frozen=True, slots=True)
class Command:
    """A command's function and what must stand before it runs: a register, and whether it writes into it.

    `usual` is the data folder where none is named, if it is another than every command's.
    """

    run: Callable[[Call], int]
    register: bool = True
    writes: bool = False
    usual: str = ""


class Verbs:
    """Where a noun's module registers its commands: one parser for each, all with the options that every command has."""

    def __init__(self, parsers: Any, shared: argparse.ArgumentParser) -> None:
        """Register below these parsers of argparse; `shared` holds the options of every command."""
        self.parsers = parsers
        self.shared = shared

    def add(self, name: str, command: Command, *, does: str, example: str) -> argparse.ArgumentParser:
        """Register one command; gives its parser, for its own arguments."""
        parser: argparse.ArgumentParser = self.parsers.add_parser(
            name,
            parents=[self.shared],
            help=does,
            description=f"{does[:1].upper()}{does[1:]}.",
            epilog=f"example:\n  {example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        parser.set_defaults(does=command, command=name)
        return parser

    def group(self, name: str, *, does: str, example: str) -> Verbs:
        """Register a noun with verbs of its own, such as `source add`."""
        parser: argparse.ArgumentParser = self.parsers.add_parser(
            name,
            help=does,
            description=f"{does[:1].upper()}{does[1:]}.",
            epilog=f"example:\n  {example}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        return Verbs(parser.add_subparsers(metavar="VERB", required=True), self.shared)
