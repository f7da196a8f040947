"""The commands of the press desk; each module beside this one brings one of them."""

from __future__ import annotations

from byname.cli.calls import Verbs
from byname.cli.press import ask, check, story

__all__ = ["register"]

_SUBJECTS = (ask.register, check.register, story.register)
"""One line for each command."""


def register(verbs: Verbs) -> None:
    """Register the commands of the press desk."""
    for subject in _SUBJECTS:
        subject(verbs)
