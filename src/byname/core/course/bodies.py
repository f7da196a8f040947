"""Bodies of reference entries read field by field: what is wrong is said, with where and what to do, and never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from byname.core.dates import DateError, UncertainDate
from byname.core.errors import Problem

__all__ = ["Body", "Read"]

_MOST = 999_999_999

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """A value read from a body, and everything that is wrong with the body; what cannot be read is left open in the value."""

    value: T
    problems: tuple[Problem, ...] = ()


class Body:
    """One mapping of an entry under the eyes of its reader; parts of it share one list of problems."""

    def __init__(self, where: str, values: object, problems: list[Problem] | None = None) -> None:
        """Read `values`; `where` names the entry or its part, such as "exchange X-1, phase 2"."""
        self.where = where
        self.problems: list[Problem] = [] if problems is None else problems
        self.values: Mapping[str, Any] = values if isinstance(values, Mapping) else {}
        if not isinstance(values, Mapping):
            self.wrong("", values, "this part is a table of names and values", "Write it as such.")

    def wrong(self, key: str, found: object, rule: str, hint: str) -> None:
        """Note one thing that is wrong."""
        where = f"{self.where}, {key}" if key else self.where
        shown = found if isinstance(found, str) else repr(found)
        self.problems.append(Problem("entry-not-whole", where, shown, rule, hint))

    def text(self, key: str) -> str:
        """Give a text, "" where nothing is said."""
        found = self.values.get(key)
        if found is None or isinstance(found, str):
            return (found or "").strip()
        if isinstance(found, int) and not isinstance(found, bool):
            return str(found)
        self.wrong(key, found, "this is a text", "Write it as text.")
        return ""

    def demanded(self, key: str, hint: str) -> str:
        """Give a text that must be there."""
        found = self.text(key)
        if not found and not self.values.get(key):
            self.wrong(key, "", "this must be said", hint)
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts, each once, in order."""
        found = self._listed(key)
        texts = [each.strip() for each in found if isinstance(each, str) and each.strip()]
        for each in found:
            if not isinstance(each, str):
                self.wrong(key, each, "each of these is a text", "Write it as text.")
        return tuple(dict.fromkeys(texts))

    def number(self, key: str) -> int | None:
        """Give a whole number of nought or more, None where nothing is said."""
        found = self.values.get(key)
        if found is None or found == "":
            return None
        if isinstance(found, str) and len(found) < 20 and found.strip().isascii() and found.strip().isdecimal():
            found = int(found)
        if isinstance(found, int) and not isinstance(found, bool) and 0 <= found <= _MOST:
            return found
        rule = "this is a whole number of nought or more, of nine digits at most"
        self.wrong(key, found, rule, "Write it in digits, or leave it out.")
        return None

    def day(self, key: str) -> UncertainDate | None:
        """Give a day as uncertain as it is written (2025-05-24, 2025-05, 2025-05-24~), None where nothing is said."""
        found = self.text(key)
        if not found:
            return None
        try:
            return UncertainDate.from_edtf(found)
        except DateError:
            self.wrong(key, found, "this is a day, as sure as it is", "Write 2025-05-24, 2025-05, 2025 or 2025-05-24~.")
            return None

    def choice(self, key: str, choices: type[E]) -> E | None:
        """Give one of the words of a list; None where nothing is said, or another word, which is noted."""
        found = self.text(key)
        if not found:
            return None
        if found in set(choices):
            return choices(found)
        self.wrong(key, found, f"this is one of {', '.join(choices)}", "Write one of them.")
        return None

    def parts(self, key: str, name: str = "") -> tuple[Body, ...]:
        """Give the parts of a list, each to be read in turn; `name` is what one of them is called."""
        return tuple(
            Body(f"{self.where}, {name or key} {place}", each, self.problems)
            for place, each in enumerate(self._listed(key), 1)
        )

    def part(self, key: str) -> Body | None:
        """Give one part, None where nothing is said."""
        found = self.values.get(key)
        return Body(f"{self.where}, {key}", found, self.problems) if found else None

    def read(self, value: T) -> Read[T]:
        """Give the value with what was found wrong."""
        return Read(value, tuple(self.problems))

    def _listed(self, key: str) -> Iterable[object]:
        found = self.values.get(key)
        if found is None or found == "":
            return ()
        if isinstance(found, list | tuple):
            return found
        self.wrong(key, found, "this is a list", "Write a list, also of one.")
        return ()
