"""What goes wrong: problems in data are values, misuse raises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

__all__ = ["BynameError", "MisuseError", "Problem", "RefusedError"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with somebody's data: where, what was found, which rule, what to do next."""

    code: str
    where: str
    found: str
    rule: str
    hint: str

    def sentence(self) -> str:
        """Say the problem as one line of text."""
        return f"{self.where}: found {self.found!r}; {self.rule}. {self.hint}"


class BynameError(Exception):
    """A caller's mistake; its text is a full sentence for the user."""

    exit_code: ClassVar[int] = 2
    status: ClassVar[int] = 400


class MisuseError(BynameError):
    """A command, address or argument that cannot be carried out as given."""


class RefusedError(BynameError):
    """The gate or the rules forbid this to this viewer."""

    status: ClassVar[int] = 403
