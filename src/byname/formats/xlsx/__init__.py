"""Spreadsheets: read as text and dates, nothing in them runs."""
