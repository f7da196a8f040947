"""Lists of people are told a page at a time, by name, without whom the viewer may not see (law 8)."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.queries import _lists
from byname.queries._lists import listed
from byname.queries._persons import ask_for
from tests.registers import CAPTIVES, PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_pages_hold_everybody_once_by_name(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_lists, "PAGE", 4)
    viewer = cast["reader"]
    asked = ask_for(None, None, viewer=viewer)
    whole = listed(asked.people.lines, asked, "trial", viewer=viewer, page=None)
    pages = [listed(asked.people.lines, asked, "trial", viewer=viewer, page=page) for page in range(1, 6)]
    names = [hit.name for page in pages for hit in page.hits]
    assert names == [hit.name for hit in whole.hits] == sorted(names, key=str.casefold)
    assert {page.total for page in pages} == {whole.total}
    assert whole.pages == 1
    assert pages[0].pages == -(-whole.total // 4)


def test_whom_the_viewer_may_not_see_is_not_even_counted(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    totals = {}
    for who in ("reader", "own-reader", "captives-reader", "nobody"):
        asked = ask_for(None, None, viewer=cast[who])
        totals[who] = listed(asked.people.lines, asked, "trial", viewer=cast[who], page=1).total
    assert totals["captives-reader"] == len(CAPTIVES)
    assert totals["reader"] == totals["own-reader"] + len(CAPTIVES)
    assert totals["own-reader"] >= len(PEOPLE) - 1
    assert totals["nobody"] == 0
