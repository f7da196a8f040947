"""Which records are worth comparing: blocks of records that share a key, and an index of them in memory."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Protocol

from byname.core.dates import UncertainDate
from byname.core.linkage.features import telling_birth_day
from byname.core.linkage.records import LinkRecord, number_key
from byname.core.linkage.sketches import Sketch, sketch_of
from byname.core.names import NameKeys, PersonName, canonical_given, fold, name_keys
from byname.core.names.given import given_initials
from byname.core.names.western import heard_consonants

__all__ = [
    "BLOCK_CAP",
    "VALUE_CAPS",
    "KnownRecords",
    "RecordIndex",
    "block_keys",
    "cap_of",
    "common_codes",
    "is_record_key",
    "is_value_key",
    "least_cap",
    "record_key",
    "value_keys",
]

BLOCK_CAP = 120
"""A block with more records than this is not compared but reported; finer blocks of its records still are compared."""

VALUE_CAPS: dict[str, int] = {"=date": 30, "=place": 200, "=number": 12}
"""A value that more records than this share identifies nobody: a birth date with a given initial, a place, a number."""

FINE_CAPS: dict[str, int] = {"birthday": 40, "company": 40}
"""Keys that say nothing of how a name is spelt bring strangers together: their blocks are compared only while small."""

_VALUE_CODES = {"=date": "birth-equal", "=place": "birth-place-equal", "=number": "number-equal"}


class KnownRecords(Protocol):
    """Answers about the records already known: under which keys they stand, and what they say; none of those being linked.

    Must know every key of `block_keys(record)` and `record_key(id)`. What is not known may be left out of an answer.
    """

    def sizes(self, keys: Collection[str]) -> Mapping[str, int]:
        """Say how many records share each key."""
        ...

    def members(self, keys: Collection[str]) -> Mapping[str, Collection[int]]:
        """Give the numbers of the records that share each key."""
        ...

    def sketches(self, numbers: Collection[int]) -> Iterable[tuple[int, Sketch]]:
        """Give what a glance at each of these records tells."""
        ...

    def records(self, numbers: Collection[int]) -> Mapping[int, LinkRecord]:
        """Give these records whole."""
        ...

    def met(self, numbers: Collection[int]) -> Mapping[int, Collection[int]]:
        """Give for each of these records of which it is remembered the known records that it met when all were linked."""
        ...


def record_key(record_id: int) -> str:
    """The key under which exactly one record is found."""
    return f"#{record_id}"


def is_record_key(key: str) -> bool:
    """Whether exactly one record is found under a key."""
    return key.startswith("#")


def is_value_key(key: str) -> bool:
    """Whether a key only counts how common a value is; its records are not compared for it."""
    return key.startswith("=")


def cap_of(key: str, cap: int) -> int:
    """The size above which the block of a key is heavy."""
    kind = key.partition("|")[0]
    return VALUE_CAPS[kind] if is_value_key(key) else min(cap, FINE_CAPS.get(kind, cap))


def least_cap(cap: int) -> int:
    """The size up to which no block is heavy, whatever its key."""
    return min(cap, *VALUE_CAPS.values(), *FINE_CAPS.values())


def common_codes(shared: Iterable[str], heavy: Collection[str]) -> frozenset[str]:
    """The evidence codes that lose their worth between two records that share these keys: too many do."""
    return frozenset(_VALUE_CODES[key.partition("|")[0]] for key in shared if is_value_key(key) and key in heavy)


def _year(when: UncertainDate | None) -> str:
    return "" if when is None or when.year is None else str(when.year)


def _month(when: UncertainDate | None) -> str:
    if when is None or when.earliest is None or when.latest is None:
        return ""
    first, last = date.fromordinal(when.earliest), date.fromordinal(when.latest)
    return f"{first:%Y-%m}" if (first.year, first.month) == (last.year, last.month) else ""


_BONES = str.maketrans("dblm", "tprn", "szțgk")


def _turned(record: LinkRecord) -> NameKeys | None:
    """The keys of a name whose two parts seem to have changed places: what stands as family name is a given name."""
    name = record.name
    if not name.given or canonical_given(name.family) is None or canonical_given(name.given) is not None:
        return None
    return name_keys(PersonName(name.text, name.given, name.family, name.patronymic, name.roles_certain))


def _bones(skeleton: str) -> str:
    """What is left of a surname whoever spells it: without the sounds that German, French and Polish write in many ways."""
    return skeleton.translate(_BONES)


def _sound_keys(name: PersonName, keys: NameKeys) -> list[tuple[str, ...]]:
    """Keys that names share which are spelled by ear or with a slip: ends, sounds, and a family name with an initial."""
    bones = _bones(keys.family_skeleton)
    heard = sorted((heard_consonants(name.family), heard_consonants(name.given)))
    return [
        *(("family", keys.family_fold, initial) for initial in sorted(given_initials(name.given))),
        ("bones", bones[-4:], keys.given_key),
        ("ear", *heard),
        ("father-family", bones, keys.patronymic_key),
    ]


def _name_keys(record: LinkRecord) -> list[tuple[str, ...]]:
    """Keys that rest on the name, alone or with one more field; a key with an empty part is dropped by the caller."""
    turned = _turned(record)
    found = _keys_of_name(record, record.keys)
    return found if turned is None else found + _keys_of_name(record, turned)


def _keys_of_name(record: LinkRecord, keys: NameKeys) -> list[tuple[str, ...]]:
    family, year = keys.family_skeleton, _year(record.birth)
    bones = _bones(family)
    turned = sorted((keys.family_fold, keys.given_key)) if keys.family_fold and keys.given_key else ["", ""]
    return [
        ("name", keys.family_fold, keys.given_key),
        ("turned", *turned),
        ("skeleton", family, keys.given_key),
        ("slip", family[:3], keys.given_key),
        ("year", family, year),
        ("father", keys.given_key, keys.patronymic_key, family[:1]),
        ("given", keys.given_key, keys.patronymic_key, year),
        ("unit", family, record.unit),
        ("place", family, record.birth_place),
        ("month", bones, _month(record.capture), keys.given_key[:1]),
        *_sound_keys(record.name, keys),
    ]


_HEARD = str.maketrans("zțgd", "sskt")


def _initials(name: PersonName) -> list[str]:
    """The first letters of family and given name in one order, whichever is which and whatever language writes them."""
    family = fold(name.family)[:1].translate(_HEARD)
    given = {letter.translate(_HEARD) for letter in given_initials(name.given)} if name.given else set()
    return ["".join(sorted((family, letter))) for letter in sorted(given)] if family else []


def _company_keys(record: LinkRecord) -> list[tuple[str, ...]]:
    """Keys of those whose name may be spelt in any way: initials with a birthday, or with the unit and month of capture."""
    day, month = telling_birth_day(record.birth), _month(record.capture)
    birthday = "" if day is None else f"{date.fromordinal(day):%m-%d}"
    return [
        key
        for initials in _initials(record.name)
        for key in (("birthday", birthday, initials), ("company", record.unit, month, initials))
    ]


def _born(record: LinkRecord) -> str:
    day = telling_birth_day(record.birth)
    return "" if day is None else str(day)


def _field_keys(record: LinkRecord) -> list[tuple[str, ...]]:
    """Keys that rest on a full birth date or a number."""
    born, first = _born(record), record.keys.given_key[:1]
    return [
        ("date", born),
        ("date-given", born, first),
        ("date-family", born, record.keys.family_skeleton[:2]),
        ("number", number_key(record.number)),
    ]


def _value_keys(record: LinkRecord) -> list[tuple[str, ...]]:
    """Keys that count how common a value is."""
    return [
        ("=date", _born(record), record.keys.given_key[:1]),
        ("=place", record.birth_place),
        ("=number", number_key(record.number)),
    ]


def block_keys(record: LinkRecord) -> tuple[str, ...]:
    """The keys of every block that a record belongs to; a pure function of the record, without its id."""
    parts = _name_keys(record) + _field_keys(record) + _value_keys(record) + _company_keys(record)
    return tuple(dict.fromkeys("|".join(part) for part in parts if all(part)))


def value_keys(record: LinkRecord) -> tuple[str, ...]:
    """The keys among `block_keys` that count how common a value of the record is."""
    return tuple("|".join(part) for part in _value_keys(record) if all(part))


class RecordIndex:
    """Known records by block key, in memory; answers as `KnownRecords`."""

    def __init__(self, records: Iterable[LinkRecord] = ()) -> None:
        self._blocks: dict[str, dict[int, None]] = {}
        self._records: dict[int, LinkRecord] = {}
        self._met: dict[int, tuple[int, ...]] = {}
        for record in records:
            self.add(record)

    def remember(self, met: Mapping[int, tuple[int, ...]]) -> None:
        """Remember whom these records met (`LinkRun.met`); those whom they met before are forgotten."""
        self._met |= met

    def add(self, record: LinkRecord) -> None:
        """Take a record in."""
        self._records[record.id] = record
        for key in (*block_keys(record), record_key(record.id)):
            self._blocks.setdefault(key, {})[record.id] = None

    def drop(self, record: LinkRecord) -> None:
        """Take a record out again."""
        self._records.pop(record.id, None)
        self._met.pop(record.id, None)
        for key in (*block_keys(record), record_key(record.id)):
            self._blocks.get(key, {}).pop(record.id, None)

    def sizes(self, keys: Collection[str]) -> Mapping[str, int]:
        """Say how many records share each key."""
        return {key: len(block) for key in keys if (block := self._blocks.get(key))}

    def members(self, keys: Collection[str]) -> Mapping[str, Collection[int]]:
        """Give the numbers of the records that share each key."""
        return {key: tuple(block) for key in keys if (block := self._blocks.get(key))}

    def sketches(self, numbers: Collection[int]) -> Iterable[tuple[int, Sketch]]:
        """Give what a glance at each of these records tells."""
        return [(number, sketch_of(record)) for number, record in self.records(numbers).items()]

    def records(self, numbers: Collection[int]) -> Mapping[int, LinkRecord]:
        """Give these records whole."""
        return {number: self._records[number] for number in numbers if number in self._records}

    def met(self, numbers: Collection[int]) -> Mapping[int, Collection[int]]:
        """Give for each of these records of which it is remembered the known records that it met."""
        found = ((number, self._met[number]) for number in numbers if number in self._met)
        return {number: [one for one in others if one in self._records] for number, others in found}
