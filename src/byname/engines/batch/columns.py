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
from byname.core.names.fold import FoldedName, all_family_folds, all_folds, all_skeletons
from byname.core.names.given import FatherKeys, all_canonical_givens, all_father_keys
from byname.core.names.roles import folded_like_surname, is_initial, names_father
from byname.core.names.scripts import script_of
from byname.core.names.western import all_heard_consonants

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

_LAST_DAY = date.max.toordinal()

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
    """Year, month and day of ordinals; where many rows share few days, each day is looked up once."""
    first, last = int(days.min(initial=_LAST_DAY, where=days > 0)), int(days.max(initial=0))
    if len(days) < 2 * (last - first):
        return _calendar(days)
    asked = np.append(np.zeros(1, np.int64), np.arange(first, last + 1))
    place = np.where(days > 0, days - (first - 1), 0)
    year, month, dom = _calendar(asked)
    return year[place], month[place], dom[place]


def _calendar(days: Ints) -> tuple[Ints, Ints, Ints]:
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
    """Everything that is known of the words, column by column: most keys of all words are found in one text of them."""
    texts = vocabulary.texts
    split = {
        text: [part for part in re.split(r"[ -]", text) if len(part) > 1] for text in texts if _SEVERAL.search(text)
    }
    parts = {text: tuple(map(vocabulary.number, some)) for text, some in split.items() if len(some) > 1}
    folds = all_folds(texts)
    givens, fathers = all_canonical_givens(texts, folds), all_father_keys(texts, folds)
    initial = [is_initial(text) for text in texts]
    return Tokens(
        texts=texts,
        folds=folds,
        **_keyed(texts, folds, (givens, fathers, initial)),
        initial=np.array(initial, np.bool_),
        known=np.array([name is not None for name in givens], np.bool_),
        latin=np.array([script_of(text) == "latn" for text in texts], np.bool_),
        letter=_numbers_of([folded[:1].translate(_HEARD) for folded in folds]),
        surname=np.array(
            [
                not (short or given or _says_father(text, father) or folded_like_surname(folded))
                for text, folded, given, father, short in zip(texts, folds, givens, fathers, initial, strict=True)
            ],
            np.int64,
        ),
        parts=[parts.get(text, ()) for text in texts],
    )


_SEVERAL = re.compile(r"[ -]")
_Said = tuple[list[str | None], list[FatherKeys], list[bool]]
"""Of each word: the known given name it is, what it says as a patronymic, whether it is an initial."""


def _keyed(texts: Sequence[str], folds: Sequence[FoldedName], said: _Said) -> dict[str, Ints]:
    """Every key of the words by which they are compared; an initial has only its letter."""
    givens, fathers, initial = said
    families = all_family_folds(folds)
    bones = all_skeletons(families)
    keys: dict[str, Iterable[str]] = {
        "fold": folds,
        "family": families,
        "bones": bones,
        "given": (given or f"~{folded}" for given, folded in zip(givens, folds, strict=True)),
        "father": (father.known or f"~{father.stem}" for father in fathers),
        "heard": all_heard_consonants(texts),
        "start": (each[:3] for each in bones),
        "end": (each[-4:] for each in bones),
        "either": (given or f"~{each}" for given, each in zip(givens, bones, strict=True)),
    }
    return {
        name: _numbers_of("" if short else key for key, short in zip(column, initial, strict=True))
        for name, column in keys.items()
    }


def _numbers_of(keys: Iterable[str]) -> Ints:
    """Number keys in the order in which they are first met, `ABSENT` for the empty one."""
    numbers = {"": ABSENT}
    return np.array([numbers.setdefault(key, len(numbers) - 1) for key in keys], np.int64)


def _says_father(text: str, father: FatherKeys) -> bool:
    """As `names_father`, of what a word says as a patronymic."""
    return father.ends_so or (" " in text and names_father(text))


_HEARD = str.maketrans("zțgdčžšyj", "sskttttii")


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
