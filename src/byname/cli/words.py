"""Codes and values of results, worded for a terminal or laid out for JSON."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from byname.queries.results import CellView, FigureView, Sentence
from byname.wording import has, say, say_pairs, span

__all__ = ["amount", "days", "plain", "sentence", "withheld", "word"]


def word(group: str, code: object, *, lang: str = "en") -> str:
    """Say a code of a group, such as `status`; a code of no known text (a place, a unit) is shown as it is."""
    text = "" if code is None else str(code)
    return say(f"{group}.{text}", lang=lang) if has(f"{group}.{text}", lang=lang) else text


def sentence(value: Sentence) -> str:
    """Say a sentence that a query gave as a code with values; its number `n` picks the plural form."""
    return say_pairs(value.code, value.values) if has(value.code) else value.code


def withheld(rule: str, *, threshold: int) -> str:
    """Say that and why a number is withheld; `threshold` is the register's own."""
    code = f"withheld.{rule}"
    return say(code, threshold=threshold) if has(code) else rule


def amount(cell: CellView | FigureView) -> tuple[str, str]:
    """Write a number and its range ("" where it is exact); a withheld one says so in its place."""
    if cell.withheld or cell.value is None:
        return say("withheld.word"), ""
    if cell.low is None or cell.high is None or cell.low == cell.high == cell.value:
        return f"{cell.value:,}", ""
    return f"{cell.value:,}", say("range", low=cell.low, high=cell.high)


def days(first: date | None, last: date | None) -> str:
    """Write from which to which day something may have happened."""
    return span(first, last)


def plain(value: Any) -> Any:
    """Give any result as values that JSON has: names of attributes as keys, days as ISO texts, sentences in words."""
    if isinstance(value, Sentence):
        return sentence(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: plain(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(plain(key)): plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each) for each in value]
    return value
