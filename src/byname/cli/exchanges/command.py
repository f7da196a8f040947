"""The noun `exchange` with all its verbs; each module beside this one brings those of one subject."""

from __future__ import annotations

from byname.cli.calls import Verbs
from byname.cli.exchanges import (
    chronology,
    counts,
    entries,
    left_out,
    listchecks,
    lists,
    outside,
    policies,
    promises,
    proposals,
    report,
    responses,
    returns,
    rollcalls,
    showing,
    talks,
    what_if,
)

__all__ = ["register"]

_SUBJECTS = (
    chronology.register,
    entries.register,
    showing.register,
    talks.register,
    proposals.register,
    promises.register,
    counts.register,
    outside.register,
    report.register,
    lists.register,
    responses.register,
    what_if.register,
    returns.register,
    left_out.register,
    listchecks.register,
    rollcalls.register,
    policies.register,
)  # fmt: skip
"""One line for each subject."""


def register(verbs: Verbs) -> None:
    """Register `byname exchange` and its verbs."""
    group = verbs.group(
        "exchange",
        does="exchanges: talks, lists, who came, who was left out",
        example="byname exchange show X-1 --as roksana",
    )
    for subject in _SUBJECTS:
        subject(group)
