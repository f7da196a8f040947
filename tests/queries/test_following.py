"""Tests of the caveat of a register that is behind."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.queries import following
from byname.queries.accounts import account
from byname.queries.figures import figure
from byname.queries.following import behind_caveats, changes_not_counted
from tests.registers import SmallRegister

NOBODY = Viewer("nobody")


def test_a_register_up_to_its_journal_has_no_caveat(small_register: SmallRegister) -> None:
    assert changes_not_counted(viewer=NOBODY) == 0
    assert behind_caveats(viewer=NOBODY) == ()


def test_account_and_figure_say_what_they_do_not_count(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "behind", lambda: 3)
    viewer = next(iter(cast.values()))
    for found in (account(viewer=viewer), figure("taken@2023-04-01", viewer=viewer)):
        assert ("caveat.behind", (("n", "3"),)) in {(each.code, each.values) for each in found.caveats}
