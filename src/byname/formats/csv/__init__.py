"""Comma-separated lists and their cousins: any delimiter, any usual encoding."""
