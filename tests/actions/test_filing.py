"""Law 1: the same bytes filed the same way are the same document; filed otherwise they are another that shares the bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from byname.actions._filing import batched
from byname.actions.arrivals import Arrival
from byname.actions.claims import take_in_claims
from byname.actions.references import NewReference, add_references
from byname.actions.setup import begin_register
from byname.core.disclosure import Role, Viewer
from byname.store.keyring import register_ring, unseal
from byname.store.models import Content, ContentChunk, Document

VIEWER = Viewer("anna", frozenset({Role.REGISTRAR, Role.KEEPER}), powers=frozenset({"*"}))
TEXT = "as_of,figure,what\n2031-05,7,people returned\n"


@pytest.fixture
def arrival(db: None, tmp_path: Path) -> Arrival:
    begin_register(title="Test", time_zone="UTC", made_up=True)
    sources = [NewReference("source", code, {"kind": "press", "reliability": 2}) for code in ("press", "agency")]
    add_references(sources, by=VIEWER)
    path = tmp_path / "claims.csv"
    path.write_text(TEXT, encoding="utf-8")
    return Arrival(path=path, title="claims", source="press", kind="claim-table", received=date(2021, 6, 1))


@pytest.mark.django_db(databases="__all__")
@pytest.mark.parametrize("other", [{"source": "agency"}, {"exchange": "e1"}, {"phase": "2"}])
def test_the_same_bytes_filed_otherwise_are_a_new_document_of_the_same_content(
    arrival: Arrival, other: dict[str, Any]
) -> None:
    first = take_in_claims(arrival, by=VIEWER)
    second = take_in_claims(replace(arrival, **other), by=VIEWER)
    assert not second.known_already
    assert first.document != second.document
    assert (Document.objects.count(), Content.objects.count()) == (2, 1)


@pytest.mark.django_db(databases="__all__")
def test_the_bytes_are_kept_sealed_and_come_back_as_they_were(arrival: Arrival) -> None:
    take_in_claims(arrival, by=VIEWER)
    content, chunk = Content.objects.get(), ContentChunk.objects.get()
    secret = register_ring().secrets_of([content.key])[content.key]
    assert TEXT.encode() not in bytes(chunk.blob)
    assert unseal(secret, bytes(chunk.blob), f"content_chunk.blob.{chunk.id}") == TEXT.encode()


def test_rows_come_in_batches_and_none_is_lost() -> None:
    assert list(batched(range(7), 3)) == [[0, 1, 2], [3, 4, 5], [6]]
