from __future__ import annotations

import pytest

from byname.core.disclosure import Viewer
from byname.ledger.seals import KeyBalance
from byname.queries import seals
from byname.queries.seals import keys_lost
from byname.store.models import Record
from tests.registers import SmallRegister

NOBODY = Viewer("terminal")


def test_a_lost_key_is_told_without_a_name(small_register: SmallRegister, monkeypatch: pytest.MonkeyPatch) -> None:
    """Law 8: how many keys are gone tells of nobody, so whoever runs the register may know; no name goes with it."""
    assert keys_lost(viewer=NOBODY) == ()
    record = Record.objects.order_by("id")[0]
    monkeypatch.setattr(seals, "key_balance", lambda: KeyBalance(0, (record.key,), 0))
    [problem] = keys_lost(viewer=NOBODY)
    assert problem.where == f"key ring, first at record {record.number} (document {record.document})"
    assert problem.found == "1 key gone"
