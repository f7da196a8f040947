"""Which row heads the columns of a list, and which rows around it are headings or titles and speak of nobody."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from collections.abc import Mapping as Map
from functools import lru_cache
from typing import Final, Protocol

from byname.core.dates import DateError, UncertainDate
from byname.core.fields import HEADER_OF, fold_header
from byname.core.fields_data import ABSENT, TITLE_WORDS
from byname.core.names import canonical_given, canonical_patronymic
from byname.core.names.given import is_patronymic
from byname.core.ranks import rank_class
from byname.core.statuswords import sex_told

__all__ = [
    "OURS",
    "RUNNING_NUMBER",
    "Row",
    "begins_above",
    "field_of",
    "find_header",
    "heading_strength",
    "heads_again",
    "heads_otherwise",
    "is_date",
    "is_numbering",
    "is_title",
    "is_whole_name",
    "looks_like_birth",
    "looks_like_name",
    "share",
    "speaks_of_somebody",
]

OURS: Final = "byname:"
"""What headings begin with that Byname itself wrote beside a list, such as the problem of a row to mend."""

# Such a heading gives the row's own id in its list, but a column with a real id outranks it, and it says nobody.
RUNNING_NUMBER: Final = frozenset({"n", "n з/п", "n п/п", "n пп", "no", "nr", "row"})

_FIRST_ROWS = 20
_WHOLE_NAME = frozenset({"піб", "фио"})
_NAME_FIELDS = frozenset({"name", "family", "given", "patronymic"})
# A heading may go on after the words we know: after two or more of them, or aside ("Заявник (ПІБ)").
_ASIDE = re.compile(r"[(\[,:/]")
_SHARE = 0.7
_OLDEST, _YOUNGEST = 1930, 2015
_WORD = re.compile(r"[^\W\d_]+(?:[-'’ʼ`.][^\W\d_]*)*\Z")
_SHORTEST_PIECE = 3


class Row(Protocol):
    """A row as a format gives it: its number as a spreadsheet shows it and the exact text of its cells."""

    @property
    def number(self) -> int:
        """The number, from 1."""

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells."""


def find_header(rows: Sequence[Row]) -> tuple[int, tuple[str, ...]]:
    """Take the row, or two rows read as one, among the first 20 under which most fields are recognised.

    Once a row heads the list well enough and somebody stands below it, a fuller heading further down heads a later
    page and not the list (law 1).
    """
    best: tuple[int, int, tuple[str, ...]] = (0, 0, ())
    well = False
    first = [row for row in rows if row.number <= _FIRST_ROWS]
    for place, row in enumerate(first):
        score = _score(row.cells)
        if well and row.number > best[1] and _goes_below(row.cells, best[2]):
            break
        if score > best[0]:
            best = (score, row.number, _stripped(row.cells))
        if place + 1 < len(first) and score and not speaks_of_somebody(first[place + 1].cells):
            both = _two_lines(row.cells, first[place + 1].cells)
            if _score(both) > max(best[0], _score(first[place + 1].cells)):
                best = (_score(both), first[place + 1].number, both)
        well = _heads_well(best[2])
    if not best[1] and first and _heads_by_content(first):
        return first[0].number, _stripped(first[0].cells)
    return best[1], _filled_up(best[2], [row for row in rows if row.number > best[1]])


def speaks_of_somebody(cells: Sequence[str], columns: Map[int, str] | None = None) -> bool:
    """Tell whether a row above the headings could be somebody's: a name, a birth date, numbers, as a record has them.

    `columns` (field by index) are those of the headings below, where they are known. In doubt it is somebody (law 1),
    but a title, a line of a letterhead and headings are nobody.
    """
    columns = columns or {}
    filled = {index: cell.strip() for index, cell in enumerate(cells) if cell.strip()}
    texts = list(filled.values())
    if not texts or all(map(field_of, texts)) or is_numbering(cells):
        return False
    if len(texts) == 1:
        [(index, text)] = filled.items()
        return (
            columns.get(index, "name") == "name"
            and is_whole_name(text)
            and (not is_title(cells) or _has_patronymic(text))
        )
    born = any(map(looks_like_birth, texts))
    named = any(map(is_whole_name, texts)) or _named_in_parts(texts)
    if is_title(cells):
        return born or _is_told(filled, columns) or (named and (is_whole_name(texts[0]) or _named_in_parts(texts[:2])))
    if _is_told(filled, columns):
        return True
    return born or named or _counts(texts) or (len(texts) > 2 and any(map(is_date, texts))) or _fits(filled, columns)


def begins_above(above: Sequence[Row], headers: Sequence[str], columns: Map[int, str]) -> int:
    """Give the number of the first row of a list that goes on above its headings, 0 where only titles stand there.

    One row may be a line of a letterhead that only looks like somebody; two begin a list, with those right before them.
    """
    rows = [row for row in above if not heads_again(row.cells, headers, columns)]
    people = [place for place, row in enumerate(rows) if speaks_of_somebody(row.cells, columns)]
    if len(people) < 2:
        return 0
    first = people[0]
    while first and _could_be_somebody(rows[first - 1].cells, columns):
        first -= 1
    return rows[first].number


def _could_be_somebody(cells: Sequence[str], columns: Map[int, str]) -> bool:
    filled = {index: cell.strip() for index, cell in enumerate(cells) if cell.strip()}
    if not filled or is_title(cells) or all(map(field_of, filled.values())):
        return False
    return len(filled) > 1 or any(columns.get(index) == "name" and " " in text for index, text in filled.items())


def is_whole_name(text: str) -> bool:
    """Tell whether a text is nothing but a name, with a given name or a patronymic that we know."""
    words = text.replace(",", " ").split()
    # Many a word ends as patronymics do ("державна"); a third word written as one tells it from those.
    child_of = len(words) == 3 and words[2][0].isupper() and is_patronymic(words[2])
    return _is_known_name(text) or (child_of and all(map(_WORD.match, words)))


def is_title(cells: Sequence[str]) -> bool:
    """Tell whether a row begins as titles and letterheads do: "Список ...", "Виконавець:", "Тел."."""
    first = next((cell.strip() for cell in cells if cell.strip()), "")
    words = fold_header(first).split()
    return bool(words) and (words[0] in TITLE_WORDS or (first.endswith(":") and first[0].isalpha()))


def heads_again(cells: Sequence[str], headers: Sequence[str], columns: Map[int, str]) -> bool:
    """Tell whether a row repeats headings, on a later page or more fully: at least two, and each in its own column."""
    filled = {index: cell.strip() for index, cell in enumerate(cells) if cell.strip()}
    known = [index for index in filled if index in columns]
    if len(known) < 2 and (len(columns) > 1 or not known or columns[known[0]] not in _NAME_FIELDS):
        return False
    if not all(_heads(filled[index], _cell(headers, index), columns[index]) for index in known):
        return False
    return not any(_has_digit(text) or is_date(text) for index, text in filled.items() if index not in columns)


def heads_otherwise(cells: Sequence[str], headers: Sequence[str], columns: Map[int, str]) -> bool:
    """Tell whether a row is headings, yet not those of its columns: from there on the list is laid out otherwise."""
    codes = set()
    for cell in cells:
        if cell.strip():
            code = HEADER_OF.get(fold_header(cell))
            if code is None:
                return False
            codes.add(code)
    whole = len(codes) > 1 and not codes.isdisjoint({"name", "family"})
    return whole and not heads_again(cells, headers, columns)


def heading_strength(heading: str) -> int:
    """Give 2 for a heading known exactly, 1 for one that goes on or only counts rows, 0 for any other."""
    folded = fold_header(heading)
    if folded in HEADER_OF and folded not in RUNNING_NUMBER:
        return 2
    return 1 if field_of(heading) else 0


@lru_cache(maxsize=4096)
def field_of(heading: str) -> str:
    """Give the field that a heading names, "" if it names none that we know."""
    folded = fold_header(heading)
    if folded in HEADER_OF:
        return HEADER_OF[folded]
    words = folded.split()
    starts = [" ".join(words[:count]) for count in range(len(words) - 1, 1, -1)]
    for start in (*starts, fold_header(_ASIDE.split(heading)[0])):
        if start in HEADER_OF and start not in RUNNING_NUMBER:
            return HEADER_OF[start]
    return "name" if words and words[-1] in _WHOLE_NAME else ""


def is_numbering(cells: Sequence[str]) -> bool:
    """Tell whether a row is the line of column numbers that official forms put below their headings."""
    filled = [(index, cell.strip()) for index, cell in enumerate(cells) if cell.strip()]
    return len(filled) >= 3 and all(cell == str(index + 1) for index, cell in filled)


def is_date(cell: str) -> bool:
    """Tell whether a cell reads as a date."""
    return _date(cell) is not None


def looks_like_birth(cell: str) -> bool:
    """Tell whether a cell is a date on which an adult may be born; a bare year could as well be a count."""
    found = _date(cell) if len(cell) > 4 else None
    return found is not None and found.year is not None and _OLDEST <= found.year <= _YOUNGEST


def looks_like_name(cell: str) -> bool:
    """Tell whether a cell looks like a full name: a few words, one of them a given name or a patronymic that we know."""
    return 2 <= len(cell.split()) <= 5 and _names_somebody(cell)


def share(cells: Sequence[str], looks: Callable[[str], bool]) -> float:
    """Give the share of cells that look so."""
    return sum(1 for cell in cells if looks(cell)) / len(cells)


def _stripped(cells: Sequence[str]) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in cells)


def _is_known_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    return 2 <= len(words) <= 4 and all(map(_WORD.match, words)) and not field_of(text) and _names_somebody(text)


def _has_patronymic(text: str) -> bool:
    words = text.split()
    return len(words) == 3 and is_patronymic(words[2])


def _named_in_parts(texts: Sequence[str]) -> bool:
    words = [text for text in texts if _WORD.match(text) and not field_of(text)]
    return len(words) > 1 and any(map(_names_somebody, words))


def _counts(texts: Sequence[str]) -> bool:
    """Tell whether cells are numbered as a row of a list is, or are numbers."""
    numbers = [text for text in texts if text.strip(".)").isdigit()]
    return len(numbers) > 1 or (texts[0] in numbers and any(map(_WORD.match, " ".join(texts[1:]).split())))


def _is_told(filled: Map[int, str], columns: Map[int, str]) -> bool:
    """Tell whether the rank or the sex of somebody stands in its own column."""
    return any(
        (columns.get(index) == "rank" and rank_class(text)) or (columns.get(index) == "sex" and sex_told(text))
        for index, text in filled.items()
    )


def _fits(filled: Map[int, str], columns: Map[int, str]) -> bool:
    """Tell whether cells stand as those of the columns below do: words for a name, with enough beside them."""
    by_code = {columns[index]: text for index, text in filled.items() if index in columns}
    names = [text.split() for code, text in by_code.items() if code in {"name", "family"}]
    worded = [words for words in names if len(words) <= 4 and all(map(_WORD.match, words))]
    if not any(len(words) > 1 or "family" in by_code for words in worded) or any(map(field_of, by_code.values())):
        return False
    capital = any(all(word[0].isupper() for word in words) for words in worded)
    return len(by_code) > 1 and (2 * len(by_code) >= len(columns) if capital else len(by_code) == len(columns))


def _heads(cell: str, header: str, code: str) -> bool:
    """Tell whether a cell is the heading of its column, a part of it, or another word for the same field."""
    found, folded, whole = field_of(cell), fold_header(cell), fold_header(header)
    if found == code or (folded and folded == whole):
        return True
    if found in _NAME_FIELDS and code in _NAME_FIELDS and heading_strength(cell) > 1:
        return True
    return len(folded) >= _SHORTEST_PIECE and (whole.startswith(f"{folded} ") or whole.endswith(f" {folded}"))


def _goes_below(cells: Sequence[str], headers: Sequence[str]) -> bool:
    """Tell whether a row goes on below good headings: somebody's, or several cells of which none heads a column."""
    filled = sum(1 for cell in cells if cell.strip())
    below = filled > 1 and not _score(cells) and not is_numbering(cells)
    return below or speaks_of_somebody(cells, _columns_of(headers))


def _heads_well(headers: Sequence[str]) -> bool:
    codes = {field_of(cell) for cell in headers} - {""}
    filled = sum(1 for cell in headers if cell)
    return (len(codes) > 1 or filled == 1) and not codes.isdisjoint({*_NAME_FIELDS, "number", "list_id"})


def _columns_of(headers: Sequence[str]) -> dict[int, str]:
    return {index: code for index, text in enumerate(headers) if (code := field_of(text))}


def _filled_up(headers: tuple[str, ...], below: Sequence[Row]) -> tuple[str, ...]:
    """Give columns without a heading the one that a fuller heading below gives them, where nothing stood in them before."""
    columns = _columns_of(headers)
    full = list(headers)
    for place, row in enumerate(below):
        if not columns or not heads_again(row.cells, headers, columns):
            continue
        for index, cell in enumerate(row.cells):
            unheaded = index >= len(full) or not full[index]
            if unheaded and not any(_cell(other.cells, index).strip() for other in below[:place]):
                full += [""] * (index + 1 - len(full))
                full[index] = cell.strip()
    return tuple(full)


def _cell(cells: Sequence[str], index: int) -> str:
    return cells[index] if index < len(cells) else ""


def _heads_by_content(rows: Sequence[Row]) -> bool:
    """Tell whether the first row heads the others though no heading is known: words only, nobody's name, digits below."""
    head = [cell.strip() for cell in rows[0].cells]
    body = [row.cells for row in rows[1:] if any(cell.strip() for cell in row.cells)]
    if len(head) < 2 or not body or not all(head) or any(map(_has_digit, head)) or any(map(_names_somebody, head)):
        return False
    # Whoever has "unknown" where others have a date is somebody, however unusual the name.
    told = [index for index, cell in enumerate(head) if cell.casefold() not in ABSENT]
    columns = [[cells[index] for cells in body if index < len(cells) and cells[index]] for index in told]
    return any(column and share(column, _has_digit) >= _SHARE for column in columns)


def _has_digit(cell: str) -> bool:
    return any(letter.isdigit() for letter in cell)


def _names_somebody(cell: str) -> bool:
    return any(canonical_given(word) or canonical_patronymic(word) for word in cell.replace(",", " ").split())


def _two_lines(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    """Join a merged upper heading to each of the headings below it."""
    joined: list[str] = []
    carried = ""
    for index in range(max(len(upper), len(lower))):
        top = upper[index].strip() if index < len(upper) else ""
        below = lower[index].strip() if index < len(lower) else ""
        carried = top or (carried if below else "")
        both = f"{carried} {below}".strip()
        joined.append(both if field_of(both) or not field_of(below) else below)
    return tuple(joined)


def _score(cells: Sequence[str]) -> int:
    """Count two for each field whose heading is known exactly, one for a heading that goes on; 0 where somebody is named."""
    found: dict[str, int] = {}
    for cell in cells:
        code = field_of(cell)
        if code:
            found[code] = max(found.get(code, 0), heading_strength(cell))
    filled = [cell.strip() for cell in cells if cell.strip() and not cell.startswith(OURS)]
    if 2 * len(found) < min(len(filled), 6) or any(map(_is_known_name, filled)):
        return 0
    return sum(found.values())


def _date(cell: str) -> UncertainDate | None:
    try:
        return UncertainDate.parse(cell)
    except DateError:
        return None
