"""A made-up frozen figure as the pages get it."""

from __future__ import annotations

from byname.queries.release_results import LateView, ReleaseView, VerifiedView
from byname.queries.results import ExplanationPart
from tests.formats.releases.samples import GROUPS, figure, retracted

__all__ = ["FILES", "NUMBER", "ended", "release", "verified"]

NUMBER = "BYN-2026-0001"
FILES = {f"{NUMBER}.json": b"{}", "pdf": b"x"}


def release(**changes: object) -> ReleaseView:
    """One that stands, with a table and a course."""
    one = figure(table=GROUPS, series=[{"day": "2025-05-01", "value": 6}], note="For the <briefing>", **changes)
    return ReleaseView(
        one.number, one.told, one.signed, one.signature, one.digest, one.cite, signature_holds=True, made_up=True
    )


def ended() -> ReleaseView:
    """One that no longer stands."""
    one = retracted()
    return ReleaseView(
        one.number, one.told, one.signed, one.signature, one.digest, one.cite, signature_holds=False, made_up=True,
        retracted=one.retracted, why=one.why, by_number=one.by_number,
    )  # fmt: skip


def verified(withheld: str = "") -> VerifiedView:
    """Asked again: three learned later, and a document entered late."""
    late = LateView("backfill", None if withheld else 2, None if withheld else 0)
    parts = (ExplanationPart("definition", 0, 0), ExplanationPart("learned", 3, 1), ExplanationPart("happened", 0, 0))
    then, now = (None, None) if withheld else (14, 16)
    return VerifiedView(
        release(), then, now, False, True, (late,), parts, True, None if withheld else 1, (7,), withheld
    )
