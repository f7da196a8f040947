"""The published numbers that ship with the program: claims about real exchanges, each with its source; never a person."""

from __future__ import annotations

from byname.formats.chronology.read import TABLES, read_tables

__all__ = ["TABLES", "read_tables"]
