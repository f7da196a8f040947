"""Law 9 of figures fit to print: with the parties exchanged, what is signed is the same, exchanged."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from django.test import override_settings

from byname.actions.references import NewReference, add_references
from byname.actions.releases import freeze
from byname.core.dates import UncertainDate
from byname.queries.releases import draw, release, verify
from tests.ledger.crowd import crowd
from tests.ledger.registers import OLHA, Register, fresh_register

pytestmark = pytest.mark.django_db(databases="__all__")

SIDES = {"lod": "kes", "kes": "lod"}
NAMES = {"lod": "Lodrenia", "kes": "Kestovia"}
FIGURES = (
    "returned@2023-03-01/power:lod",
    "held@2023-03-01/power:kes/by:unit",
    "returned@2023-01-01..2023-03-01/power:kes",
    "taken@2023-03-01",
    "returned/exchange:X-1/power:lod/per:taken",
    "returned@2023-03-01/rule:both-directions",
)
OF_A_RUN = ("key", "known", "frozen", "people", "versions")
"""What no two registers share, whoever their people are."""


def laid(register: Register, sides: Mapping[str, str]) -> None:
    """Two unequal crowds, one of each party, and one exchange in which unequal numbers of both come home."""
    names = [NewReference("power", sides[code], {"name": NAMES[sides[code]]}) for code in ("lod", "kes")]
    add_references(names, by=OLHA)
    rows = crowd(50)
    for code, people, back in (("lod", rows[:30], 12), ("kes", rows[30:], 8)):
        power, holder = sides[code], sides["kes" if code == "lod" else "lod"]
        register.take(f"{code}-list", people, power=power, holder=holder)
        plain = [{name: row[name] for name in ("name", "birth_date")} for row in people[:back]]
        register.take(
            f"{code}-act", plain, source="act", kind="handover-act", on=UncertainDate.from_edtf("2023-02-04"),
            exchange="X-1", phase="1", power=power, holder=holder,
        )  # fmt: skip


def signed(sides: Mapping[str, str]) -> list[dict[str, Any]]:
    """Freeze every figure in a register of its own; gives what was signed, without what is of this run alone."""
    olha = replace(OLHA, home=sides["lod"])
    found = []
    with override_settings(REGISTER_HOME=sides["lod"]), fresh_register() as register:
        laid(register, sides)
        for text in FIGURES:
            side = next((code for code in SIDES if f"power:{code}" in text), "lod")
            figure = text.replace(f"power:{side}", f"power:{sides[side]}")
            number = freeze(draw(figure, viewer=olha, note="", by="", series=False), by=olha)
            assert verify(number, viewer=olha).sound
            told = release(number, viewer=olha).told
            found.append({name: value for name, value in told.items() if name not in OF_A_RUN})
    return found


def exchanged(found: object) -> object:
    """Exchange the parties wherever they are named."""
    text = json.dumps(found, ensure_ascii=False, sort_keys=True)
    for one, other in (("lod", "kes"), ("Lodrenia", "Kestovia")):
        text = text.replace(one, "\0").replace(other, one).replace("\0", other)
    return json.loads(text)


def test_frozen_figures_are_the_same_with_the_parties_exchanged() -> None:
    """Law 9: "Swap ids and roles and every result is the same, swapped"."""
    ours = signed({"lod": "lod", "kes": "kes"})
    theirs = signed(SIDES)
    for one, other in zip(ours, theirs, strict=True):
        assert exchanged(one) == json.loads(json.dumps(other))
    assert [each["value"] for each in ours] == [12, 12, 8, 50, 12, 20]


def test_what_is_exchanged_is_told_apart() -> None:
    """A statement that names a party is not its own mirror: the comparison above can fail."""
    first, *_ = signed({"lod": "lod", "kes": "kes"})
    assert exchanged(first) != first
