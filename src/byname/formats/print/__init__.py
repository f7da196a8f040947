"""Paper: lists and acts as PDF, the same bytes for the same values; whatever a name says is printed, never run."""

from __future__ import annotations

from byname.formats.print.rollcall import ActWords, act_pdf, roll_call_pdf
from byname.formats.print.typesetting import typeset

__all__ = ["ActWords", "act_pdf", "roll_call_pdf", "typeset"]
