"""Law 4: a released figure is the same today as known then, and a later difference is explained."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions.references import NewReference, add_references
from byname.core.releases.canonical import canonical
from byname.formats.releases.signing import sign
from byname.ledger.releases import behind_of
from byname.queries.releases import release, releases, verify
from byname.store.models import Reading, Record, Release
from byname.store.signingkeys import private_key
from tests.ledger.crowd import come_home, crowd
from tests.ledger.registers import OLHA, Register, destroy_keys, forget
from tests.queries.frozen import KEEPER, frozen
from tests.store.tampering import without_guards

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_same_day_as_known_then_is_the_same_today(register: Register) -> None:
    number = frozen().number
    come_home(register, crowd(30)[12:20], "2023-02-20", title="late-act")
    found = verify(number, viewer=OLHA)
    # The act of return was entered later, marked as received in 2023: then it was known already, though not here.
    assert (found.then, found.now, found.same, found.changed) == (20, 20, False, True)
    [late] = found.late
    assert (late.reason, late.added, late.removed) == ("backfill", 8, 0)
    assert found.documents == (register.documents["late-act"],)
    assert found.sound


def test_what_was_learned_later_is_a_difference_as_known_now(register: Register) -> None:
    number = frozen().number
    rows = crowd(30)[12:20]
    plain = [{"name": row["name"], "birth_date": row["birth_date"], "return_date": "2023-02-10"} for row in rows]
    register.take("now", plain, kind="missing-list", received=date(2023, 3, 5), backfill=False)
    found = verify(number, viewer=OLHA)
    assert (found.then, found.now, found.same, found.changed) == (12, 20, True, True)
    assert {part.reason: (part.added, part.removed) for part in found.parts} == {
        "definition": (0, 0), "learned": (8, 0), "happened": (0, 0),
    }  # fmt: skip


def test_another_version_of_the_group_is_a_difference_of_definition(register: Register) -> None:
    add_references(
        [NewReference("unit", "b12", {"names": [{"text": "12 бригада", "lang": "uk"}]}, date(2022, 1, 1))], by=OLHA
    )
    add_references(
        [NewReference("cohort", "g", {"title": "G", "criteria": {"units": ["b12"]}}, date(2022, 1, 1))], by=OLHA
    )
    view = frozen("taken@2023-03-01/cohort:g")
    assert (view.value, view.told["cohort"]["version"]) == (15, 1)
    add_references([NewReference("cohort", "g", {"title": "G", "criteria": {}})], by=OLHA)
    found = verify(view.number, viewer=OLHA)
    assert (found.then, found.now, found.same) == (15, 30, True)
    assert found.parts[0].reason == "definition"
    assert found.parts[0].added == 15


def test_law_8_small_differences_are_withheld_over_the_pair_from_who_sees_nobody(register: Register) -> None:
    number = frozen().number
    come_home(register, crowd(30)[12:14], "2023-02-20")
    found = verify(number, viewer=KEEPER)
    assert (found.then, found.now, found.withheld, found.erased) == (None, None, "small-difference", 0)
    assert all(part.added is None for part in found.parts)
    assert [(late.added, late.removed) for late in found.late] == [(None, None)]
    assert verify(number, viewer=OLHA).late[0].added == 2


def test_law_11_an_erased_person_leaves_the_figure_as_published_and_verify_says_so(register: Register) -> None:
    """The published figure names nobody, so it stands; the journal tells which keys were destroyed."""
    view = frozen()
    behind = behind_of(Release.objects.get().id)
    assert behind is not None
    records = behind.records[min(behind.counted)]
    keys = [row.key for row in Record.objects.filter(id__in=records)]
    destroy_keys(keys + [row.key for row in Reading.objects.filter(record__in=records)])
    found = verify(view.number, viewer=OLHA)
    assert (found.erased, found.people_hold, found.release.signed) == (1, True, view.signed)
    assert found.release.signature_holds
    assert found.sound
    assert verify(view.number, viewer=KEEPER).erased is None, "law 8: one person is a small number"


def change(column: str, value: object) -> None:
    with without_guards("default", "release") as cursor:
        cursor.execute(f"UPDATE release SET {column} = %s", [value])
    forget()


def test_a_statement_that_was_tampered_with_does_not_hold(register: Register) -> None:
    view = frozen()
    change("signed", canonical(dict(view.told) | {"value": 13}))
    assert not release(view.number, viewer=OLHA).signature_holds
    assert not verify(view.number, viewer=OLHA).sound


def test_a_statement_signed_anew_with_the_right_key_still_names_other_people(register: Register) -> None:
    """Whoever holds the private key can sign; the people sealed behind the figure are what it cannot change."""
    view = frozen()
    other = canonical(dict(view.told) | {"people": {"digest": "0" * 64, "how": ""}})
    change("signed", other)
    change("signature", sign(private_key(view.told["key"]), other))
    found = verify(view.number, viewer=OLHA)
    assert (found.release.signature_holds, found.people_hold, found.sound) == (True, False, False)


def test_a_figure_under_another_number_does_not_hold(register: Register) -> None:
    frozen()
    change("number", "BYN-2026-0077")
    assert not releases(viewer=OLHA)[0].signature_holds


def test_a_figure_as_known_on_an_earlier_day_is_frozen_as_known_then(register: Register) -> None:
    view = frozen("returned@2023-02-04/known:2023-02-04")
    assert (view.value, view.told["known"]) == (0, "2023-02-04T23:59:59.999999Z")
    assert verify(view.number, viewer=OLHA).same


def test_a_table_and_a_course_are_asked_again_cell_by_cell(register: Register) -> None:
    units = (("b12", "12 бригада"), ("p40", "40 полк"))
    entries = [
        NewReference("unit", code, {"names": [{"text": text, "lang": "uk"}]}, date(2022, 1, 1)) for code, text in units
    ]
    add_references(entries, by=OLHA)
    number = frozen("taken@2023-03-01", by="sex", series=True).number
    assert verify(number, viewer=OLHA).cells == ()
    register.take("more", crowd(9, first=30), received=date(2022, 8, 1))
    found = verify(number, viewer=OLHA)
    assert ("", 30, 39) in found.cells
    assert len([code for code, _, _ in found.cells if code]) >= 1
    assert not found.same
