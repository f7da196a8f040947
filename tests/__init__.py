"""Tests mirror the source: src/byname/core/dates is tested in tests/core/."""
