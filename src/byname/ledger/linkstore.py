"""What the linker asks of the register: records under a key, from the derived store, as the linker's own values."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from byname.core.linkage.records import LinkRecord
from byname.core.names import name_keys
from byname.engines.blocking import Block, block_keys, cap_of, is_record_key, is_value_key, least_cap
from byname.ledger.copies import RecordCopy, copies_of
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.ledger.memory import Remembered, derived_token
from byname.ledger.resolving import Resolver
from byname.store.models import BlockKey

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

__all__ = ["StoredIndex", "link_record", "write_keys"]

_STORED = 96  # so much of a key is stored
_RECORDS: Remembered[LinkRecord] = Remembered(40_000)


def link_record(copy: RecordCopy, document: DocumentFacts, resolver: Resolver) -> LinkRecord:
    """Turn a record's newest reading into what the linker compares; the digest is over content and source, not numbers or parties."""
    read = copy.newest
    values = read.fields
    name = read.name
    # Whose person it is and in whose hands is compared, and breaks no tie: swapped parties are taken in the same order.
    told = sorted(values.keys() - {"power", "holder"})
    content = "\x1f".join([document.source, document.kind, *(f"{code}={values[code]}" for code in told)])
    return LinkRecord(
        id=copy.id,
        digest=hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest(),
        source=document.source,
        document=document.id,
        list_id=values.get("list_id", ""),
        name=name,
        keys=name_keys(name),
        birth=read.date("birth_date"),
        birth_place=values.get("birth_place", "").casefold(),
        number=values.get("number", ""),
        # Own forces, the agency and a camp each number people in their own way.
        number_issuer=resolver.world.source(document.source).kind,
        unit=resolver.unit_key(values.get("unit", "")),
        capture=read.date("capture_date"),
        capture_place=resolver.place_key(values.get("capture_place", "")),
        sex=values.get("sex", ""),
        power=values.get("power", "") or document.power,
        rank=values.get("rank", ""),
        category=values.get("category", ""),
    )


def write_keys(records: Iterable[LinkRecord]) -> list[tuple[str, int]]:
    """Give the block keys of records as (key, record), to be stored."""
    return [(key[:_STORED], record.id) for record in records for key in block_keys(record)]


class StoredIndex:
    """Known records by block key, answered from the derived store; opened records are remembered."""

    def __init__(self, resolver: Resolver, *, without: Collection[int], through: int | None = None) -> None:
        """Answer for all records but those being linked anew; with `through`, for none with a greater number."""
        self._resolver = resolver
        self._without = set(without)
        self._through = through
        self._documents: dict[int, DocumentFacts] = {}
        self._mark = (derived_token(), resolver.serial)

    def __call__(self, keys: Collection[str], limit: int) -> Mapping[str, Block]:
        """Give the blocks of the keys; the records of a heavy one are left out, those that only count come when asked."""
        members = self._members(keys)
        least = least_cap(limit)
        counted = {key: group for key, group in members.items() if is_value_key(key)}
        light = {
            key: group
            for key, group in members.items()
            if key not in counted and (len(group) <= least or len(group) <= cap_of(key, limit))
        }
        opened = self.records({number for group in light.values() for number in group})
        found = {key: Block(len(group), ()) for key, group in members.items() if key not in light}
        for key, group in counted.items():
            if len(group) <= cap_of(key, limit):
                found[key] = Block(len(group), _Unopened(self, group))
        for key, group in light.items():
            found[key] = Block(len(group), tuple(opened[number] for number in group if number in opened))
        return found

    def _members(self, keys: Collection[str]) -> dict[str, list[int]]:
        members: dict[str, list[int]] = defaultdict(list)
        long: dict[str, list[str]] = defaultdict(list)
        wanted: list[str] = []
        for key in keys:
            if is_record_key(key):
                if self._sees(int(key[1:])):
                    members[key].append(int(key[1:]))
            elif len(key) > _STORED:
                long[key[:_STORED]].append(key)
            else:
                wanted.append(key)
        wanted += long
        for start in range(0, len(wanted), 500):
            rows = BlockKey.objects.filter(key__in=wanted[start : start + 500]).values_list("key", "record")
            for key, record in rows.iterator(chunk_size=5_000):
                if self._sees(record):
                    members[key].append(record)
        for stored, whole in long.items():
            members.update(dict.fromkeys(whole, members.pop(stored, [])))
        return members

    def _sees(self, record: int) -> bool:
        return record not in self._without and (self._through is None or record <= self._through)

    def records(self, numbers: Iterable[int]) -> dict[int, LinkRecord]:
        """Give these records as the linker's values; what was made before is remembered."""
        found: dict[int, LinkRecord] = {}
        missing = []
        for number in set(numbers):
            record = _RECORDS.get((self._mark, number))
            if record is None:
                missing.append(number)
            else:
                found[number] = record
        copies = copies_of(missing) if missing else {}
        strange = {copy.document for copy in copies.values()} - self._documents.keys()
        if strange:
            self._documents.update(document_facts(strange))
        for number, copy in copies.items():
            found[number] = link_record(copy, self._documents[copy.document], self._resolver)
            _RECORDS.put((self._mark, number), found[number])
        return found


class _Unopened(Sequence[LinkRecord]):
    """The records of a block that is counted and rarely looked into: opened when they are."""

    def __init__(self, index: StoredIndex, numbers: Sequence[int]) -> None:
        self._index, self._numbers = index, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, place: int) -> LinkRecord: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[LinkRecord]: ...

    def __getitem__(self, place: int | slice) -> LinkRecord | Sequence[LinkRecord]:
        return self._opened()[place]

    def __iter__(self) -> Iterator[LinkRecord]:
        return iter(self._opened())

    def _opened(self) -> list[LinkRecord]:
        return list(self._index.records(self._numbers).values())
