"""A check of a text as one page that needs nothing else."""

from __future__ import annotations

from byname.formats.checked.page import CheckLine, CheckPage, CheckStory, Mark, write_page

__all__ = ["CheckLine", "CheckPage", "CheckStory", "Mark", "write_page"]
