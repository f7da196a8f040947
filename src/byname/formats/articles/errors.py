"""A file that cannot be read as an article: what it is, which rule, what to do."""

from __future__ import annotations

from byname.core.errors import MisuseError, Problem

__all__ = ["ArticleError", "refused"]


class ArticleError(MisuseError):
    """A file that is no article; `problem` holds where, what, rule and next step."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence())
        self.problem = problem


def refused(name: str, found: str, rule: str, hint: str) -> ArticleError:
    """Say that a file is no article that can be read."""
    return ArticleError(Problem("not-an-article", name, found, rule, hint))
