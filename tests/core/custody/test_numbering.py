"""Law 10: numbers of records and documents follow the order in which lists came, so nothing may rest on them."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.movements import fold
from byname.core.custody.standings import timeline
from byname.core.dates import UncertainDate
from byname.core.events import Degree, Event, EventKind, SourceKind, Telling

RECEIVED = UncertainDate.from_edtf("2023-03-27").earliest or 0

_whens = st.sampled_from(["2022-05", "2022-05-17", "2023-02-20", "2022-06-10", "2023-03-01", "../2999-12-31"])
_kinds = st.sampled_from([EventKind.CAPTURED, EventKind.HELD, EventKind.CONFIRMED, EventKind.RETURNED, EventKind.DIED])


@st.composite
def lives(draw: st.DrawFn) -> list[Telling]:
    """Up to six tellings of one person, most of them received on one day by sources of one reliability."""
    told = draw(st.lists(st.tuples(_kinds, _whens, st.sampled_from(list(SourceKind))), min_size=1, max_size=6))
    return [
        Telling(
            Event(
                kind, UncertainDate.from_edtf(when), degree=Degree.REPORTED if kind is EventKind.DIED else Degree.NONE
            ),
            record=number,
            document=number,
            source_kind=source,
            received=RECEIVED,
        )
        for number, (kind, when, source) in enumerate(told, start=1)
    ]


@given(lives(), st.randoms(use_true_random=False))
def test_other_numbers_of_records_and_documents_tell_the_same_life(told: list[Telling], random: Random) -> None:
    numbers = list(range(1, len(told) + 1))
    random.shuffle(numbers)
    renumbered = [replace(each, record=n, document=n) for each, n in zip(told, numbers, strict=True)]
    one, other = (timeline(fold(tellings)) for tellings in (told, renumbered))
    assert one == other
