from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.events import EventKind
from byname.core.figures import CountingRule
from byname.queries.accounts import account
from byname.queries.codes import SENTENCE_CODES
from byname.queries.figures import figure
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_every_code_stands_once() -> None:
    assert len(set(SENTENCE_CODES)) == len(SENTENCE_CODES)


def test_every_event_and_every_counting_rule_has_its_code() -> None:
    assert {f"event.{kind}" for kind in EventKind} <= set(SENTENCE_CODES)
    every = CountingRule(True, False, False, False, True, True)
    assert {f"definition.rule.{code}" for code in every.codes} <= set(SENTENCE_CODES)


def test_every_caveat_that_is_given_stands_in_the_list(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    texts = [
        "dead@2023-04-01/rule:remains",
        "taken@2023-04-01/per:about-90",
        "taken@2023-04-01/per:dead",
        "taken/rule:both-directions",
    ]
    given = {caveat.code for text in texts for caveat in figure(text, viewer=cast["all"]).caveats}
    for viewer in ("all", "keeper"):
        view = account(viewer=cast[viewer], cohort="works", known_at=date(2022, 10, 1))
        given |= {caveat.code for caveat in view.caveats}
    assert given <= set(SENTENCE_CODES)
    assert {"caveat.about-whole", "caveat.no-whole", "caveat.known-at"} <= given
