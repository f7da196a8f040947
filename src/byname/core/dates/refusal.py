"""The one error of uncertain dates: a text that cannot be read, with the problem to show."""

from __future__ import annotations

from typing import NoReturn

from byname.core.errors import BynameError, Problem

__all__ = ["DateError", "refuse"]


class DateError(BynameError, ValueError):
    """A text that is no date; `.problem` says why, its `where` is filled in by the caller who knows the place."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return f"Found {self.problem.found!r}; {self.problem.rule}. {self.problem.hint}"


def refuse(code: str, found: str, rule: str, hint: str) -> NoReturn:
    """Raise the DateError that says what was found, which rule it breaks and what to do next."""
    raise DateError(Problem(code=code, where="", found=found, rule=rule, hint=hint))
