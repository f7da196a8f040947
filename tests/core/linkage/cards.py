"""A small made-up cast for the linker: records written in one line, and random ones from a narrow vocabulary."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import Any

from hypothesis import strategies as st

from byname.core.dates import UncertainDate
from byname.core.linkage.records import LinkRecord
from byname.core.names import name_keys, name_of_parts


def card(row: int, name: str = "Вигаденко Іван Петрович", born: str = "", **rest: Any) -> LinkRecord:
    """A record whose document is its own row unless said; `name` is family, given, patronymic."""
    family, given, patronymic = (*name.split(), "", "", "")[:3]
    person = name_of_parts(family=family, given=given, patronymic=patronymic)
    captured = rest.pop("taken", "")
    fields: dict[str, Any] = {"document": row, "list_id": str(row), "source": "s"} | rest
    made = LinkRecord(
        id=row,
        digest="",
        name=person,
        keys=name_keys(person),
        birth=UncertainDate.parse(born) if born else None,
        capture=UncertainDate.parse(captured) if captured else None,
        **fields,
    )
    return replace(made, digest=sha256(repr(replace(made, id=0)).encode()).hexdigest())


NAMES = ("Вигаденко Іван Петрович", "Вигаденко Іван", "Вигаденко Петро Петрович", "Vyhadenko Ivan", "Небувайло Олег")
DATES = ("12.03.1985", "12.03.1985", "03.12.1985", "13.03.1985", "1985", "", "01.01.1900")


@st.composite
def cards(draw: st.DrawFn, most: int = 8) -> list[LinkRecord]:
    """Three to eight records from few names, dates, numbers and documents, so that they meet often."""
    found = []
    for number in range(draw(st.integers(3, most))):
        found.append(
            card(
                number,
                draw(st.sampled_from(NAMES)),
                draw(st.sampled_from(DATES)),
                document=draw(st.integers(1, 4)),
                list_id=f"row {number}",
                number=draw(st.sampled_from(("", "", "AB-1234", "CD-9876"))),
                number_issuer="own-forces",
                unit=draw(st.sampled_from(("", "u1"))),
                taken=draw(st.sampled_from(("", "05.2022"))),
                power=draw(st.sampled_from(("north", "north", "south"))),
            )
        )
    return found
