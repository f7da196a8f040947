"""Where the commands of frozen figures are registered."""

from __future__ import annotations

from byname.cli.calls import Verbs
from byname.cli.releases import freezing, publishing, standing

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register freeze, publish, verify-figure, and release with its verbs."""
    freezing.register(verbs)
    publishing.register(verbs)
    group = verbs.group(
        "release",
        does="frozen figures: list, show, verify, retract, export",
        example="byname release verify BYN-2026-0001 --as boris",
    )
    standing.register(group)
    publishing.register_export(group)
