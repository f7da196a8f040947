"""One date as written, perhaps without its year or month because a neighbour has it."""

from __future__ import annotations

import re
from typing import NamedTuple

from byname.core.dates.refusal import refuse
from byname.core.dates.spans import Spans, mask_spans, merged, month_span, season_spans, year_span
from byname.core.dates.words import MONTHS, PARTS, SEASONS, any_of

__all__ = ["Piece", "piece_spans", "read_piece"]


class Piece(NamedTuple):
    """What is written of one date: masks ("198X", "85" of a short year, "05", "1X"), "" for what is missing."""

    year: str = ""
    month: str = ""
    day: str = ""
    season: int = 0
    part: tuple[int, int] = (0, 0)
    winter_over: bool = False
    """The winter that begins in December of `year`."""

    @property
    def bare(self) -> bool:
        """Tell whether this is only a number, which may be a day, a month or a year of two digits."""
        return bool(self.day) and not (self.year or self.month or self.season or self.part[1])


_C = r"([0-9x]{1,2})"
_Y = r"([0-9x]{4}|'?[0-9x]{2})"
_DOTTED = re.compile(rf"{_C} ?[.,] ?{_C} ?[., ] ?{_Y}").fullmatch
_SLASHED = re.compile(rf"{_C} ?([/ -]) ?{_C} ?\2 ?{_Y}").fullmatch
_YEAR_FIRST = re.compile(rf"([0-9x]{{4}}) ?[./-] ?{_C} ?[./-] ?{_C}").fullmatch
# One open sign beside a dash is an end of a range that nobody knows, no month: "1985-?".
_MONTH_YEAR = re.compile(rf"(?!x[/-]){_C}(?: ?[./] ?|-)([0-9x]{{4}})").fullmatch
_YEAR_MONTH = re.compile(rf"([0-9x]{{4}})( ?\. ?|[/-])(?!x$){_C}").fullmatch
_YEAR = re.compile(r"[0-9x]{4}|'[0-9][0-9x]").fullmatch
_DAY_MONTH = re.compile(rf"{_C} ?[.] ?{_C}").fullmatch
_DAY = re.compile(_C).fullmatch
_DIGITS = re.compile(r"[0-9]{8}").fullmatch
_PART = re.compile(rf"({any_of(PARTS)})[ -]*(?:of )?(.+)").fullmatch
_WINTER = re.compile(rf"({any_of(SEASONS)}) ([12][0-9]{{3}}) ?[/-] ?([0-9]{{4}}|[0-9]{{2}})").fullmatch
_TOKENS = re.compile(r"'?[0-9][0-9x]*|x[0-9x]*(?![^\W\d_])|[^\W\d_]+")
_BETWEEN = re.compile(r"[ ,./-]*").fullmatch

_OLDEST = 1500
_HINT = "Write for example 12.03.1985, 03.1985, 1985, xx.03.1985, березень 1985, до 1985, 1985 або 1986."
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12}


def read_piece(text: str, reading: str) -> Piece:
    """Read one date in shape; `reading` (dmy, mdy, ymd) is the order of numbers between slashes, dashes or spaces."""
    if match := _PART(text):
        whole = read_piece(match[2], reading)
        if whole.part[1]:
            refuse("date-unreadable", text, "a part of a part is not read", _HINT)
        return whole._replace(part=PARTS[match[1].rstrip(".")])
    if match := _WINTER(text):
        over = SEASONS[match[1].rstrip(".")] == 24 and (int(match[2]) + 1) % 100 == int(match[3]) % 100
        if over and (len(match[3]) == 2 or int(match[2]) + 1 == int(match[3])):
            return Piece(year=match[2], season=24, winter_over=True)
    return _numbers(text, reading) or _named(text)


def _numbers(text: str, reading: str) -> Piece | None:
    if match := _DOTTED(text):
        return Piece(_year(match[3]), _two(match[2]), _two(match[1]))
    if match := _YEAR_FIRST(text):
        return Piece(_year(match[1]), _two(match[2]), _two(match[3]))
    if match := _SLASHED(text):
        first, _, second, third = match.groups()
        if reading == "ymd" and len(third) == 2:
            return Piece(_year(first.zfill(2)), _two(second), _two(third))
        day, month = (second, first) if reading == "mdy" else (first, second)
        return Piece(_year(third), _two(month), _two(day))
    if match := _MONTH_YEAR(text):
        return Piece(_year(match[2]), _two(match[1]))
    if match := _YEAR_MONTH(text):
        return _year_and(match[1], match[2], match[3])
    if _YEAR(text):
        return Piece(_year(text))
    if match := _DAY_MONTH(text):
        return Piece("", _two(match[2]), _two(match[1]))
    if _DAY(text):
        return Piece(day=_two(text))
    if _DIGITS(text):
        return _eight(text, reading)
    return None


def _year_and(year: str, joint: str, rest: str) -> Piece | None:
    """Read 1985-06 as a month; 1985-86 is left to ranges, and 2010/11 too, whose years contain the month; 1999/00 is neither."""
    follows = rest.isdigit() and year.isdigit() and len(rest) == 2 and int(rest) > int(year[2:])
    if (follows and (joint == "/" or int(rest) > 12)) or year[2:] + rest == "9900":
        return None
    if joint == "-" and rest in ("21", "22", "23", "24"):
        return Piece(_year(year), season=int(rest))
    return Piece(_year(year), _two(rest))


def _eight(text: str, reading: str) -> Piece:
    """Read 19850312 or 12031985; a reading by which it were older than any list is none: 19091124 is no day of 1124."""
    year, rest = (text[:4], text[4:]) if reading == "ymd" else (text[4:], text[:4])
    if int(year) < _OLDEST:
        refuse("date-unreadable", text, f"eight digits in a row hold a year from {_OLDEST}", _HINT)
    first, second = rest[:2], rest[2:]
    return Piece(year, second, first) if reading == "dmy" else Piece(year, first, second)


def _named(text: str) -> Piece:
    tokens, gaps, after = [], [], 0
    for match in _TOKENS.finditer(text):
        gaps.append(text[after : match.start()].strip())
        after = match.end()
        tokens.append(match[0])
    kinds = "".join(map(_kind, tokens))
    if (
        kinds not in _ORDERS
        or not _BETWEEN("".join(gaps) + text[after:])
        or not _short_year_stands(kinds, tokens, gaps)
    ):
        refuse("date-unreadable", text, "this is no date that we can read", _HINT)
    piece = Piece()
    for kind, token in zip(_ORDERS[kinds], tokens, strict=True):
        if kind == "m":
            piece = piece._replace(month=f"{MONTHS.get(token) or _ROMAN[token]:02d}")
        elif kind == "s":
            piece = piece._replace(season=SEASONS[token])
        elif kind == "y":
            piece = piece._replace(year=_year(token))
        else:
            piece = piece._replace(day=_two(token))
    return piece


def _short_year_stands(kinds: str, tokens: list[str], gaps: list[str]) -> bool:
    """Tell whether a last number can be a year of two digits: "17-May-85", "May 17, 85", but not "May 17-19"."""
    if kinds not in ("nmn", "mnn"):
        return True
    return len(tokens[2]) == 2 and (gaps[2] in ("", ",", ".") or (kinds == "nmn" and gaps[2] == gaps[1]))


def _kind(token: str) -> str:
    if token in MONTHS or token in _ROMAN:
        return "m"
    if token in SEASONS:
        return "s"
    if token[0] == "'" or (len(token) == 4 and _YEAR(token)):
        return "y"
    return "n" if _DAY(token) else "?"


# Kinds of tokens as they stand (m month, s season, y year, n one or two digits) -> what each is.
_ORDERS = {
    "nmy": "dmy", "nmn": "dmy", "mny": "mdy", "mnn": "mdy", "ymn": "ymd", "nm": "dm", "mn": "md", "my": "my",
    "ym": "ym", "m": "m", "sy": "sy", "ys": "ys", "s": "s",
}  # fmt: skip


def _year(text: str) -> str:
    year = text.lstrip("'").upper()
    if year == "0000" or "X" in year[:-2] or year[0] == "X":
        refuse("date-no-year", text, "a date needs at least the century of its year", _HINT)
    return year


def _two(text: str) -> str:
    """Bring a day or a month to two signs; zeros and signs left open are masks."""
    return "XX" if text in ("0", "00", "x", "xx") else text.upper().zfill(2)


def piece_spans(piece: Piece) -> list[Spans]:
    """Give the spans of a piece, one entry for each century that a short year may belong to; DateError if none."""
    if not piece.year:
        refuse("date-no-year", "", "a date needs its year", _HINT)
    years = (piece.year,) if len(piece.year) == 4 else ("19" + piece.year, "20" + piece.year)
    found = [spans for year in years if (spans := _spans_in(year, piece))]
    if not found:
        refuse(
            "date-impossible", "", "the calendar has no such day between 1000 and 2999", "Check it against the source."
        )
    return found


def _spans_in(year: str, piece: Piece) -> Spans:
    if piece.season or piece.part[1]:
        return _part_spans(year, piece)
    return mask_spans(year, piece.month or "XX", piece.day or "XX")


def _part_spans(year: str, piece: Piece) -> Spans:
    """Give thirds or halves: of a month by days (1-10, 11-20, 21-end), of a year by months, of a decade by years."""
    number, of = piece.part
    if piece.winter_over and not of and int(year) < 2999:
        return ((month_span(int(year), 12)[0], month_span(int(year) + 1, 2)[1]),)
    if piece.winter_over or piece.day or "X" in year[:3] + piece.month or (piece.season and "X" in year):
        refuse("date-unreadable", "", "only a month, a season, a year or a decade has parts", _HINT)
    if year[3] == "X":
        first = int(year[:3] + "0")
        # The thirds of ten years share a year at each joint, so that each contains what anyone calls so.
        low, high = {(1, 3): (0, 3), (2, 3): (3, 6), (3, 3): (6, 9), (1, 2): (0, 4), (2, 2): (5, 9)}[piece.part]
        return (year_span(first + low, first + high),) if 1000 <= first < 3000 else ()
    if not 1000 <= int(year) <= 2999:
        return ()
    if piece.season:
        return _season_part(int(year), piece)
    if piece.month:
        if not 1 <= int(piece.month) <= 12:
            return ()
        start, end = month_span(int(year), int(piece.month))
        size = 10 if of == 3 else 15
        return ((start + size * (number - 1), end if number == of else start + size * number),)
    months = 12 // of
    return ((month_span(int(year), months * (number - 1) + 1)[0], month_span(int(year), months * number)[1]),)


def _season_part(year: int, piece: Piece) -> Spans:
    number, of = piece.part
    if not of:
        return season_spans(year, piece.season)
    if of == 2 or piece.season == 24:
        refuse("date-unreadable", "", "only thirds of spring, summer and autumn are read", _HINT)
    return merged([month_span(year, 3 * (piece.season - 20) + number - 1)])
