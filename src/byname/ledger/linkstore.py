"""What the linker asks of the register: records under a key, from the derived store, as the linker's own values."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import TYPE_CHECKING

from byname.core.linkage.records import LinkRecord
from byname.core.names import name_keys
from byname.engines.blocking import Block, block_keys, cap_of
from byname.ledger.copies import RecordCopy, copies_of
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.ledger.memory import Remembered, derived_token
from byname.ledger.resolving import Resolver
from byname.store.models import BlockKey

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

__all__ = ["StoredIndex", "link_record", "write_keys"]

_RECORDS: Remembered[LinkRecord] = Remembered(100_000)


def link_record(copy: RecordCopy, document: DocumentFacts, resolver: Resolver) -> LinkRecord:
    """Turn a record's newest reading into what the linker compares; the digest is over content and source, not numbers."""
    read = copy.newest
    values = read.fields
    name = read.name
    content = "\x1f".join(
        [document.source, document.kind, document.power, *(f"{code}={values[code]}" for code in sorted(values))]
    )
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
    return [(key[:96], record.id) for record in records for key in block_keys(record)]


class StoredIndex:
    """Known records by block key, answered from the derived store; opened records are remembered."""

    def __init__(self, resolver: Resolver, *, without: Collection[int]) -> None:
        """Answer for all records but those being linked anew."""
        self._resolver = resolver
        self._without = set(without)
        self._documents: dict[int, DocumentFacts] = {}
        self._mark = (derived_token(), resolver.serial)

    def __call__(self, keys: Collection[str], limit: int) -> Mapping[str, Block]:
        """Give the blocks of the keys; the records of a heavy one are left out."""
        members: dict[str, list[int]] = defaultdict(list)
        plain = [key for key in keys if not key.startswith("#")]
        for key in keys:
            if key.startswith("#") and int(key[1:]) not in self._without:
                members[key].append(int(key[1:]))
        for start in range(0, len(plain), 500):
            part = {key[:96]: key for key in plain[start : start + 500]}
            for key, record in BlockKey.objects.filter(key__in=list(part)).values_list("key", "record"):
                if record not in self._without:
                    members[part[key]].append(record)
        light = {number for key, group in members.items() if len(group) <= cap_of(key, limit) for number in group}
        opened = self.records(light)
        return {
            key: Block(
                len(group), tuple(opened[n] for n in group if n in opened) if len(group) <= cap_of(key, limit) else ()
            )
            for key, group in members.items()
        }

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
