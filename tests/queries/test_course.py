"""Versions of entries as known at a moment: what was not known then is not there, what was taken back neither."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.actions.withdrawals import withdraw
from byname.core.course.course import read_exchange
from byname.core.disclosure import Viewer
from byname.core.moments import end_of_day
from byname.queries._course import newest, versions, worded
from byname.store.models import ReferenceEntry
from byname.wording import say_pairs
from tests.queries.courses import write_course
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_each_version_stands_with_the_day_since_which_it_is_known(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    write_course()
    assert [(each.number, each.known) for each in versions("exchange", None)["X-1"]] == [
        (1, date(2023, 1, 10)), (2, date(2023, 2, 2)),
    ]  # fmt: skip
    then = end_of_day(date(2023, 1, 31), "UTC")
    assert newest("exchange", read_exchange, then)["X-1"].version == 1
    assert versions("exchange", end_of_day(date(2023, 1, 1), "UTC")) == {}
    withdraw("reference", ReferenceEntry.objects.get(kind="exchange", version=2).id, "misread", by=cast["all"])
    assert newest("exchange", read_exchange)["X-1"].version == 1


def test_what_is_wrong_is_a_sentence(small_register: SmallRegister) -> None:
    [sentence] = worded(read_exchange("X-1", {"formula": "as agreed"}).problems)
    said = say_pairs(sentence.code, sentence.values)
    assert said.startswith("exchange X-1, formula: found “as agreed”; this is a formula. Write")
