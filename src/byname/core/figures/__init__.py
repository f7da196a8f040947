"""Figures: one number for one question, with definition, range, share and the persons behind it."""

from __future__ import annotations

from byname.core.figures.evaluation import FigureResult, Share, evaluate, explain
from byname.core.figures.query import STATUSES, CountingRule, FigureQuery, Whole
from byname.core.figures.tally import Member, Tally, no_cohorts, tally

__all__ = [
    "STATUSES", "CountingRule", "FigureQuery", "FigureResult", "Member", "Share", "Tally", "Whole", "evaluate",
    "explain", "no_cohorts", "tally",
]  # fmt: skip
