"""Dates as people write them, in Ukrainian, Russian and English: bounds, ranges and alternatives around pieces."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import NoReturn

from byname.core.dates.edtf import Reading, read_edtf
from byname.core.dates.hedges import EDGE, without_hedges
from byname.core.dates.pieces import Piece, piece_spans, read_piece
from byname.core.dates.refusal import DateError, refuse
from byname.core.dates.spans import Span, Spans, merged
from byname.core.dates.words import (
    AND,
    BOUNDS,
    EARLIER,
    ENDS,
    INCLUDED,
    LATER,
    MONTHS,
    NIGHT,
    OR,
    RANGE_OPENERS,
    RANGE_TIES,
    TIES,
    UNKNOWN,
    any_of,
    shaped,
)

__all__ = ["read_text"]

_ISO = re.compile(r"([12][0-9]{3})-([0-9]{2})-([0-9]{2})").fullmatch
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([12][0-9]{3})").fullmatch
_EDTF = re.compile(r"[][0-9X.,/~?% -]+").fullmatch
_MANY_ORDERS = re.compile(r"(?<![0-9])(?:[0-9x]{1,2} ?([/ -]) ?[0-9x]{1,2} ?\1 ?[0-9x']{2}|[0-9]{8}$)").search

_BOUND = re.compile(rf"({any_of(BOUNDS)}) ?(.+)").fullmatch
_SECOND_BOUND = re.compile(rf"(.+?),? (?:{any_of(AND)} )?(({any_of(BOUNDS)}) .+)").fullmatch
_INCLUDED = re.compile(r"(.+?),? ?\(?" + any_of(INCLUDED) + r"\)?").fullmatch
_TO_THE_END = re.compile(any_of(ENDS)).match
_OPEN_TAIL = re.compile(rf"(.+) {any_of(OR)} ({any_of(LATER + EARLIER)})").fullmatch
_OR = re.compile(rf",? {any_of(OR)} ")
_OPENED = re.compile(rf"{any_of(RANGE_OPENERS)} (.+?) {any_of(RANGE_TIES)} (.+)").fullmatch
_TIED = re.compile(rf"(.+?) {any_of(TIES)} (.+)").fullmatch
_NIGHT = re.compile(rf"{any_of(NIGHT)} (.+)").fullmatch
_MONTH_FIRST = re.compile(rf"({any_of(MONTHS)}) ([0-9]{{1,2}}) ?- ?([0-9]{{1,2}}) ?,? ?([0-9]{{4}})").fullmatch
_JOINTS = re.compile(r" ?(?:\.\.+|[-/]) ?")
_MOST_JOINTS = 8
_MOST_PARTS = 6

_TELLING = ("date-too-vague", "date-order", "date-impossible", "date-no-year", "date-unreadable")
"""Which of several refusals tells the reader most, best first."""


def read_text(text: str, order: str) -> Reading:
    """Read a text of at most 200 characters; DateError if it is no date."""
    try:
        if match := _DOTTED(text):
            start = date(int(match[3]), int(match[2]), int(match[1])).toordinal()
            return Reading(((start, start + 1),))
        if match := _ISO(text):
            start = date(int(match[1]), int(match[2]), int(match[3])).toordinal()
            return Reading(((start, start + 1),))
    except ValueError:
        pass  # 00.05.2022 is a mask; what is neither is refused below, in words
    try:
        return _general(text, order)
    except DateError as error:
        problem = replace(error.problem, found=text)
    raise DateError(problem)


def _general(text: str, order: str) -> Reading:
    shape = shaped(text)
    if shape.strip(EDGE) in UNKNOWN:
        refuse("date-unknown", text, "the text says that the date is not known", "Treat it as no date.")
    if not any(map(str.isalnum, shape)):
        refuse("date-empty", text, "a date needs at least its year", "Leave the cell out, or write the year.")
    if _EDTF(text) and not _two_years(shape):
        try:
            return read_edtf(text.strip())
        except DateError:
            pass  # not EDTF after all: 17/05/2022 is made of the same signs
    bare = without_hedges(text)
    return Reading(_in_orders(bare.text, order), bare.about, bare.uncertain)


def _two_years(shape: str) -> bool:
    """Tell whether 2021-22 may mean two years, which EDTF would take for a summer."""
    return len(shape) == 7 and shape[4] == "-" and shape[5:] > shape[2:4] and shape[5:] > "12"


def _in_orders(text: str, order: str) -> Spans:
    """Read under each order of day and month that text and caller leave open; all that can be read are possible."""
    if not _MANY_ORDERS(text):
        return _phrase(text, "dmy")
    found: list[Span] = []
    first_error: DateError | None = None
    for reading in ("mdy", "dmy", "ymd") if order == "mdy" else ("dmy", "mdy", "ymd"):
        try:
            found += _phrase(text, reading)
        except DateError as error:
            first_error = first_error or error
            continue
        if order == "mdy":
            break
    if not found and first_error is not None:
        raise first_error
    return merged(found)


def _phrase(text: str, reading: str) -> Spans:
    """Read a date with its bounds, alternatives or range."""
    if match := _OPENED(text):
        try:
            return _range(match[1], match[2], reading)
        except DateError:
            if not _BOUND(text):
                raise
    if match := _OPEN_TAIL(text):
        return (_bound(_phrase(match[1], reading), "after" if match[2] in LATER else "before", included=True),)
    if match := _BOUND(text):
        return _bounds(match[1].rstrip("."), match[2], reading)
    if match := _NIGHT(text):
        start, end = _phrase(match[1], reading)[0]
        return ((None if start is None else start - 1, end),)
    if match := _MONTH_FIRST(text):
        return _range(match[2], f"{match[3]} {match[1]} {match[4]}", reading)
    parts = _OR.split(text)
    return _alternatives(parts, reading) if len(parts) > 1 else _piece_or_range(text, reading)


def _bounds(phrase: str, rest: str, reading: str) -> Spans:
    side, included = BOUNDS[phrase]
    if match := _SECOND_BOUND(rest):
        start, end = _bounds(phrase, match[1], reading)[0]
        low, high = _phrase(match[2], reading)[0]
        first = max((edge for edge in (start, low) if edge is not None), default=None)
        last = min((edge for edge in (end, high) if edge is not None), default=None)
        if first is not None and last is not None and first >= last:
            _refuse_order(rest)
        return ((first, last),)
    if match := _INCLUDED(rest):
        rest, included = match[1], True
    # "Before the end of May" leaves out no day of May.
    included = included or (side == "before" and bool(_TO_THE_END(rest)))
    return (_bound(_phrase(rest, reading), side, included=included),)


def _bound(spans: Spans, side: str, *, included: bool) -> Span:
    """Give all days before, or after, the last, or first, of the spans."""
    if spans[0][0] is None or spans[-1][1] is None:
        refuse("date-unreadable", "", "a bound of a bound is not read", "Write one of the two.")
    if side == "before":
        return None, spans[-1][1 if included else 0]
    return spans[0][0 if included else 1], None


def _alternatives(parts: list[str], reading: str) -> Spans:
    if len(parts) > _MOST_PARTS:
        refuse("date-too-vague", " ".join(parts), "a date has few alternatives", "Write the range, or the year alone.")
    found: list[Span] = []
    for part in parts:
        try:
            piece = read_piece(part, reading)
            if part == parts[-1]:
                piece = _joined(read_piece(parts[0], reading), piece)[1]
            else:
                piece = _joined(piece, read_piece(parts[-1], reading))[0]
            found += [span for spans in piece_spans(piece) for span in spans]
        except DateError:
            found += _phrase(part, reading)
    return merged(found)


def _piece_or_range(text: str, reading: str) -> Spans:
    """Read one piece; if it is none, a range around one of its dashes or slashes."""
    errors: list[DateError] = []
    try:
        return merged(span for spans in piece_spans(read_piece(text, reading)) for span in spans)
    except DateError as error:
        errors.append(error)
    joints = sorted(_JOINTS.finditer(text), key=lambda joint: " " not in joint[0])
    splits = [(text[: joint.start()], text[joint.end() :]) for joint in joints]
    if match := _TIED(text):
        splits.insert(0, (match[1], match[2]))
    for left, right in splits[:_MOST_JOINTS]:
        try:
            return _range(left, right, reading)
        except DateError as error:
            errors.append(error)
    raise min(errors, key=lambda error: _TELLING.index(error.problem.code))


def _range(left: str, right: str, reading: str) -> Spans:
    """Read a range of days, both ends included; a year of two digits takes the century that makes it shortest."""
    first, second = read_piece(left.strip(EDGE), reading), read_piece(right.strip(EDGE), reading)
    first, second = _joined(first, second)
    ends = [spans[-1][1] or 0 for spans in piece_spans(second)]
    shortest: dict[int, int] = {}
    for spans in piece_spans(first):
        start = spans[0][0] or 0
        end = min((end for end in ends if end > start), default=None)
        if end is not None:
            shortest[end] = max(start, shortest.get(end, start))
    if not shortest:
        _refuse_order(f"{left} - {right}")
    return merged((start, end) for end, start in shortest.items())


def _joined(first: Piece, second: Piece) -> tuple[Piece, Piece]:
    """Fill what the first date leaves to the second (3-5 May 2022), and a last year of two digits (1985-86)."""
    if second.bare and first.year and not (first.month or first.season) and second.day[0] != "X":
        return first, Piece(year=second.day)
    if not first.bare:
        return (first if first.year else first._replace(year=second.year)), second
    if second.day:
        return first._replace(year=second.year, month=second.month), second
    if second.month:
        return Piece(year=second.year, month=first.day, part=first.part), second
    return Piece(year=first.day), second


def _refuse_order(text: str) -> NoReturn:
    refuse("date-order", text, "a range ends before it begins", "Check both dates against the source.")
