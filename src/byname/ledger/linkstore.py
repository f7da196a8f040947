"""What the linker asks of the register: records under a key, from the derived store, as the linker's own values."""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from byname.core.linkage.model import MODEL_VERSION
from byname.core.linkage.records import LinkRecord
from byname.core.names import name_keys
from byname.engines.blocking import block_keys, is_record_key
from byname.ledger.copies import RecordCopy
from byname.ledger.documentfacts import DocumentFacts
from byname.ledger.linkmeetings import remembered_met
from byname.ledger.linkrows import link_record_from_text, link_row_text, sketch_from_text
from byname.ledger.memory import Remembered, derived_token
from byname.ledger.resolving import Resolver
from byname.store.linkrows import bodies_of, grouped_counts, keys_of_records, records_of_keys
from byname.store.models import BlockKey, LinkRow
from byname.store.rowwriter import insert_derived

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from byname.core.linkage.sketches import Sketch

__all__ = ["LINKER", "StoredIndex", "link_record", "write_links"]

LINKER = zlib.crc32(f"rows-1 {MODEL_VERSION}".encode())
"""Which way of writing keys and rows a derived store holds: other rules of linking find records under other keys.

A learnt model weighs otherwise what the same rules find, so that choosing one writes none of them anew.
"""

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


def write_links(records: Collection[LinkRecord]) -> None:
    """Store records as the linker finds and compares them."""
    insert_derived(LinkRow, ("id", "body"), [(record.id, link_row_text(record)) for record in records])
    keys = [(key[:_STORED], record.id) for record in records for key in block_keys(record)]
    insert_derived(BlockKey, ("key", "record"), keys)


class StoredIndex:
    """Known records by block key, answered from the derived store; opened records are remembered."""

    def __init__(
        self, resolver: Resolver, *, without: Collection[int], through: int | None = None, remembers: bool = False
    ) -> None:
        """Answer for all records but those being linked anew; with `through`, for none with a greater number.

        `remembers` whom records met: only where all others are linked, and nothing is asked but what the last run saw.
        """
        self._without, self._remembers = set(without), remembers
        self._through = through
        self._mark = (derived_token(), resolver.serial)
        self._aside: Counter[str] | None = None

    def sizes(self, keys: Collection[str]) -> Mapping[str, int]:
        """Say how many records share each key."""
        stored, found = _by_stored(keys), {key: 1 for key in keys if is_record_key(key) and self._sees(int(key[1:]))}
        counted = grouped_counts(stored, self._through)
        if counted and self._without:
            if self._aside is None:
                self._aside = Counter(keys_of_records(self._without, self._through))
            counted = {key: size - self._aside[key] for key, size in counted.items()}
        for key, size in counted.items():
            found.update(dict.fromkeys(stored[key], size))
        return found

    def members(self, keys: Collection[str]) -> Mapping[str, Collection[int]]:
        """Give the numbers of the records that share each key."""
        stored = _by_stored(keys)
        found: dict[str, Collection[int]] = {}
        for key in keys:
            if is_record_key(key) and self._sees(int(key[1:])):
                found[key] = [int(key[1:])]
        groups: dict[str, list[int]] = defaultdict(list)
        for key, record in records_of_keys(stored, self._through):
            if record not in self._without:
                groups[key].append(record)
        for key, group in groups.items():
            found.update(dict.fromkeys(stored[key], group))
        return found

    def _sees(self, record: int) -> bool:
        return record not in self._without and (self._through is None or record <= self._through)

    def sketches(self, numbers: Collection[int]) -> Iterable[tuple[int, Sketch]]:
        """Give what a glance at each of these records tells."""
        return ((number, sketch_from_text(body)) for number, body in bodies_of(numbers))

    def records(self, numbers: Collection[int]) -> Mapping[int, LinkRecord]:
        """Give these records as the linker's values; what was made before is remembered."""
        found: dict[int, LinkRecord] = {}
        missing = []
        for number in sorted(set(numbers)):
            record = _RECORDS.get((self._mark, number))
            if record is None:
                missing.append(number)
            else:
                found[number] = record
        for number, body in bodies_of(missing):
            found[number] = link_record_from_text(number, body)
            _RECORDS.put((self._mark, number), found[number])
        return found

    def met(self, numbers: Collection[int]) -> Mapping[int, Collection[int]]:
        """Give for each of these records of which it is remembered the known records that it met."""
        found = remembered_met(numbers) if self._remembers else {}
        return {number: [one for one in others if self._sees(one)] for number, others in found.items()}


def _by_stored(keys: Iterable[str]) -> dict[str, list[str]]:
    """The keys as they are stored, cut to their column, each with the whole keys that it stands for."""
    found: dict[str, list[str]] = {}
    for key in keys:
        if not is_record_key(key):
            found.setdefault(key[:_STORED], []).append(key)
    return found
