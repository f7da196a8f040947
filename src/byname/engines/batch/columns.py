"""Records as columns of integers: names as numbered tokens, dates as days, every other field as a numbered text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from byname.core.dates import UncertainDate
from byname.core.linkage.features import EPOCH_DAYS, telling_birth_day
from byname.core.linkage.records import LinkRecord, number_key
from byname.core.names import canonical_given, family_fold, fold, skeleton
from byname.core.names.given import canonical_patronymic, patronymic_stem
from byname.core.names.roles import is_initial, named_like_surname, names_father
from byname.core.names.scripts import script_of
from byname.core.names.western import heard_consonants

__all__ = [
    "ABSENT",
    "Births",
    "Columns",
    "Ints",
    "Numbered",
    "Small",
    "Texts",
    "Tokens",
    "Values",
    "calendar",
    "columns_of",
    "columns_of_numbers",
    "distinct",
]

Ints = npt.NDArray[np.int64]
Small = npt.NDArray[np.int32]
Bools = npt.NDArray[np.bool_]

ABSENT = -1
"""The number of a value that a record does not give."""

_FIELDS: Mapping[str, Callable[[LinkRecord], str]] = {
    "number": lambda record: number_key(record.number),
    "birth-place": lambda record: record.birth_place,
    "unit": lambda record: record.unit,
    "capture": lambda record: "" if record.capture is None else str(record.capture),
    "capture-place": lambda record: record.capture_place,
    "sex": lambda record: record.sex,
    "power": lambda record: record.power,
    "rank": lambda record: record.rank,
    "category": lambda record: record.category,
}


def distinct(numbers: Ints) -> Ints:
    """The different numbers, in ascending order; by sorting, since hashing numbers built of two others is very slow."""
    ordered = np.sort(numbers)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=ordered[:1] - 1))]


def calendar(days: Ints) -> tuple[Ints, Ints, Ints]:
    """Year, month and day of ordinals."""
    stamps = (days - 719_163).astype("datetime64[D]")
    years = stamps.astype("datetime64[Y]")
    months = stamps.astype("datetime64[M]")
    year = years.astype(np.int64) + 1970
    month = (months - years).astype(np.int64) + 1
    return year, month, (stamps - months).astype(np.int64) + 1


class Values:
    """Texts by number, in the order in which they were first met."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        """The number of a text; `ABSENT` for the empty one."""
        if not text:
            return ABSENT
        found = self._numbers.get(text)
        if found is None:
            found = self._numbers[text] = len(self.texts)
            self.texts.append(text)
        return found

    def numbers(self, texts: Iterable[str]) -> Ints:
        """The numbers of texts."""
        return np.fromiter((self.number(text) for text in texts), np.int64)


Texts = tuple[Values, Ints, Ints]
"""One field of two lists: its values, and their numbers in the left and in the right rows."""


@dataclass(frozen=True)
class Tokens:
    """What is known of each numbered token of a name, once for both lists; every column is in the order of `texts`."""

    texts: Sequence[str]
    folds: Sequence[str]
    fold: Ints
    family: Ints
    bones: Ints
    given: Ints
    father: Ints
    heard: Ints
    start: Ints
    end: Ints
    either: Ints
    initial: Bools
    known: Bools
    latin: Bools
    letter: Ints
    surname: Ints
    parts: Sequence[tuple[int, ...]]

    def column(self, which: Ints, numbers: Ints) -> Ints:
        """The column `which` for tokens by number, `ABSENT` where there is no token."""
        return np.where(numbers == ABSENT, ABSENT, which[numbers]) if len(which) else numbers


@dataclass(frozen=True)
class Births:
    """Dates of birth: first and last possible day (0: open), whether it is one day, and whether that day tells anyone apart."""

    first: Ints
    last: Ints
    day: Bools
    telling: Bools


@dataclass(frozen=True)
class Columns:
    """Two lists (or one list twice) as columns; names are (family, given, father) by token number."""

    tokens: Tokens
    left: tuple[Ints, Ints, Ints]
    right: tuple[Ints, Ints, Ints]
    certain: tuple[Bools, Bools]
    births: tuple[Births, Births]
    fields: Mapping[str, Texts]

    @property
    def sizes(self) -> tuple[int, int]:
        """How many rows each list has."""
        return len(self.left[0]), len(self.right[0])


def columns_of(
    left: Sequence[LinkRecord], right: Sequence[LinkRecord], also: Mapping[str, tuple[Sequence[str], Sequence[str]]]
) -> Columns:
    """Turn two lists into columns; `also` holds other columns by name. One list compared with itself is given twice."""
    vocabulary = Values()
    names = [
        tuple(
            vocabulary.numbers(getattr(record.name, role) for record in side)
            for role in ("family", "given", "patronymic")
        )
        for side in (left, right)
    ]
    texts = {code: ([read(one) for one in left], [read(one) for one in right]) for code, read in _FIELDS.items()}
    texts |= {
        f"also:{name}": ([_plain(v) for v in ours], [_plain(v) for v in theirs])
        for name, (ours, theirs) in also.items()
    }
    certain = [np.fromiter((record.name.roles_certain for record in side), np.bool_) for side in (left, right)]
    return Columns(
        tokens=_tokens(vocabulary),
        left=(names[0][0], names[0][1], names[0][2]),
        right=(names[1][0], names[1][1], names[1][2]),
        certain=(certain[0], certain[1]),
        births=(_births(left), _births(right)),
        fields={code: numbered for code, (ours, theirs) in texts.items() if (numbered := _numbered(ours, theirs))},
    )


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w@.]+", " ", text.casefold()).split())


def _numbered(ours: Sequence[str], theirs: Sequence[str]) -> Texts | None:
    """Number a field's texts; None where one list has none, so that there is nothing to compare."""
    if not any(ours) or not any(theirs):
        return None
    values = Values()
    return values, values.numbers(ours), values.numbers(theirs)


def _tokens(vocabulary: Values) -> Tokens:
    texts = vocabulary.texts
    split = {text: [part for part in re.split(r"[ -]", text) if len(part) > 1] for text in texts}
    parts = [
        tuple(vocabulary.number(part) for part in split[text]) if len(split[text]) > 1 else () for text in tuple(texts)
    ]
    parts += [()] * (len(texts) - len(parts))
    initial = [is_initial(text) for text in texts]

    # Word by word, not key by key: what one key asks of a word the next asks again, and the names' memory is bounded.
    told = [_keys(text) for text in texts]
    numbered = [Values().numbers(column) for column in zip(*told, strict=True)] or [np.zeros(0, np.int64)] * _KEYS
    fold_of, family, bones, given, father, heard, start, end, either, letter = numbered

    return Tokens(
        texts=texts,
        folds=[fold(text) for text in texts],
        fold=fold_of,
        family=family,
        bones=bones,
        given=given,
        father=father,
        heard=heard,
        start=start,
        end=end,
        either=either,
        initial=np.array(initial, np.bool_),
        known=np.array([canonical_given(text) is not None for text in texts], np.bool_),
        latin=np.array([script_of(text) == "latn" for text in texts], np.bool_),
        letter=letter,
        surname=np.array([_perhaps_surname(text) for text in texts], np.int64),
        parts=parts,
    )


_KEYS = 10


def _keys(text: str) -> tuple[str, ...]:
    """Every key of a word by which it is compared; an initial has only its letter."""
    if is_initial(text):
        return ("",) * (_KEYS - 1) + (_letter(text),)
    folded, bones, given = fold(text), skeleton(text), canonical_given(text)
    father = canonical_patronymic(text) or f"~{patronymic_stem(text)}"
    return (
        folded, family_fold(text), bones, given or f"~{folded}", father, heard_consonants(text), bones[:3], bones[-4:],
        given or f"~{bones}", _letter(text),
    )  # fmt: skip


def _perhaps_surname(text: str) -> bool:
    """Whether a middle name may be a family name: not a father's name, an initial or a known given name."""
    return not (names_father(text) or named_like_surname(text) or is_initial(text) or canonical_given(text))


_LAST_DAY = date.max.toordinal()
_HEARD = str.maketrans("zțgdčžšyj", "sskttttii")


def _letter(text: str) -> str:
    return fold(text)[:1].translate(_HEARD)


def _births(records: Sequence[LinkRecord]) -> Births:
    spans = [_span(record.birth) for record in records]
    return Births(
        first=np.array([span[0] for span in spans], np.int64),
        last=np.array([span[1] for span in spans], np.int64),
        day=np.array([span[2] for span in spans], np.bool_),
        telling=np.array([telling_birth_day(record.birth) is not None for record in records], np.bool_),
    )


def _span(when: UncertainDate | None) -> tuple[int, int, bool]:
    if when is None:
        return 0, 0, False
    first, past = when.possible[0][0], when.possible[-1][1]
    if first is None and past is None:
        return 0, 0, False
    return first or 1, _LAST_DAY if past is None else past - 1, when.is_day


@dataclass(frozen=True)
class Numbered:
    """One list whose values are numbers already (`ABSENT`: none): names by word, births by first and last possible day (0: none).

    Births of one day name it twice; `fields` maps each other field to its values by number.
    """

    names: tuple[Ints, Ints, Ints]
    births: tuple[Ints, Ints]
    fields: Mapping[str, Ints]


def columns_of_numbers(
    words: Sequence[str], fields: Mapping[str, Sequence[str]], left: Numbered, right: Numbered
) -> Columns:
    """Turn two lists of numbers into columns: `words` and `fields` say what the numbers mean; roles are held to be certain.

    Words are single tokens in the usual capitals, as `parse_name` gives them. The order of rows decides between equals,
    so whoever wants the same answer for any order sorts them by content first.
    """
    vocabulary = Values()
    numbers = vocabulary.numbers(words)
    sides = [tuple(_renumbered(numbers, name) for name in side.names) for side in (left, right)]
    certain = [np.ones(len(side.births[0]), np.bool_) for side in (left, right)]
    return Columns(
        tokens=_tokens(vocabulary),
        left=(sides[0][0], sides[0][1], sides[0][2]),
        right=(sides[1][0], sides[1][1], sides[1][2]),
        certain=(certain[0], certain[1]),
        births=(_spans(*left.births), _spans(*right.births)),
        fields={
            name: (values, _renumbered(meant, left.fields[name]), _renumbered(meant, right.fields[name]))
            for name, texts in fields.items()
            for values in [Values()]
            for meant in [values.numbers(texts)]
        },
    )


def _renumbered(numbers: Ints, column: Ints) -> Ints:
    return np.where(column == ABSENT, ABSENT, numbers[column]) if len(numbers) else column.astype(np.int64)


def _spans(first: Ints, last: Ints) -> Births:
    first, last = first.astype(np.int64), last.astype(np.int64)
    day = (first == last) & (first > 0)
    _, month, dom = calendar(first)
    nobody = ((month == 1) & (dom == 1)) | np.isin(first, sorted(EPOCH_DAYS))
    return Births(first, last, day, day & ~nobody)
