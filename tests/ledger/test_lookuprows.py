"""Issue 5, section 2: the look-up kept current; law 11: all that is readable of an erased person is gone from the store."""

from __future__ import annotations

import pytest

from byname.ledger import copies, lookuprows
from byname.ledger.following import rebuild
from byname.ledger.lookuprows import (
    DECLINED,
    NOTICE,
    ROW_COLUMNS,
    LookupFacts,
    fill_lookup,
    folded_number,
    lookup_is_whole,
    lookup_serial,
    signed,
    write_rows,
)
from byname.store.models import DerivedHead, LookupRow, LookupWord, Reading, Record
from tests.ledger.people import ANDRII, NOBODY, OLEKSII
from tests.ledger.registers import Register, destroy_keys

pytestmark = pytest.mark.django_db(databases="__all__")

COLUMNS = tuple(name for name in ROW_COLUMNS if name != "record")


def rows() -> list[tuple[object, ...]]:
    return sorted(LookupRow.objects.values_list("record", *COLUMNS))


def words() -> set[tuple[int, str]]:
    return set(LookupWord.objects.values_list("part", "word"))


def test_a_record_is_searched_as_soon_as_it_is_taken_in(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "number": "аа-0012", "birth_place": "Зорджськ"}])
    row = LookupRow.objects.get(record=one)
    assert (row.family, row.given, row.patronymic, row.year) == ("Мартолюк", "Андрій", "Іванович", 1985)
    assert (row.number, row.power, row.kind, row.places) == ("АА0012", "lod", 0, "зорджськ")
    assert words() == {(0, "Мартолюк"), (1, "Андрій"), (2, "Іванович")}


def test_a_record_without_identity_has_no_row(register: Register) -> None:
    register.take("a", [NOBODY])
    assert rows() == []


def test_of_a_withdrawn_record_nothing_readable_is_left_until_it_is_given_back(register: Register) -> None:
    """Law 2: undo is a new row, and the state equals the one before."""
    [one, _other] = register.take("a", [ANDRII, OLEKSII])
    before, spoken, serial = rows(), words(), lookup_serial()
    withdrawal = register.withdraw("record", one)
    assert LookupFacts(*LookupRow.objects.values_list(*LookupFacts._fields).get(record=one)) == LookupFacts(one)
    assert not any("Мартолюк" in word for _part, word in words())
    assert lookup_serial() > serial
    register.withdraw("withdrawal", withdrawal)
    assert (rows(), words()) == (before, spoken)


def test_of_an_erased_record_nothing_is_left(register: Register) -> None:
    """Law 11."""
    [one, _other] = register.take("a", [ANDRII, OLEKSII])
    row = Record.objects.get(id=one)
    destroy_keys([row.key, *Reading.objects.filter(record=one).values_list("key", flat=True)])
    rebuild()
    assert not LookupRow.objects.filter(record=one).exists()
    assert not any(word in {"Мартолюк", "Андрій"} for _part, word in words())


def test_a_rebuild_gives_the_same_rows(register: Register) -> None:
    register.take("a", [ANDRII, OLEKSII])
    register.take("b", [ANDRII], source="agency", kind="confirmation")
    before, spoken = rows(), words()
    rebuild()
    assert (rows(), words()) == (before, spoken)


def test_a_register_of_an_older_byname_is_given_the_same_rows(register: Register) -> None:
    register.take("a", [ANDRII, OLEKSII, NOBODY])
    before, spoken = rows(), words()
    for model in (LookupRow, LookupWord):
        model.objects.all().delete()
    DerivedHead.objects.filter(name="lookup").delete()
    assert not lookup_is_whole()
    assert fill_lookup() == 3
    assert (rows(), words(), lookup_is_whole()) == (before, spoken, True)


def test_a_filling_that_was_cut_off_is_taken_up_again(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    register.take("a", [ANDRII, OLEKSII])
    before = [row[0] for row in rows()]
    for model in (LookupRow, LookupWord):
        model.objects.all().delete()
    DerivedHead.objects.filter(name="lookup").delete()
    monkeypatch.setattr(lookuprows, "_FILLED_AT_ONCE", 1)
    asked, copies_of = list[object](), copies.copies_of

    def cut_off(numbers: list[int]) -> object:
        asked.append(numbers)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return copies_of(numbers)

    monkeypatch.setattr(lookuprows, "copies_of", cut_off)
    with pytest.raises(KeyboardInterrupt):
        fill_lookup()
    assert not lookup_is_whole()
    assert fill_lookup() == 1
    assert ([row[0] for row in rows()], lookup_is_whole()) == (before, True)


def test_what_did_not_change_keeps_its_serial(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    serial = lookup_serial()
    register.take("b", [OLEKSII])
    assert LookupRow.objects.get(record=one).serial <= serial < lookup_serial()


@pytest.mark.parametrize(
    ("kind", "role", "bits"),
    [("death-notice", "", NOTICE), ("exchange-list", "declined", DECLINED), ("missing-list", "", 0)],
)
def test_what_may_not_be_told_to_everybody_is_marked(register: Register, kind: str, role: str, bits: int) -> None:
    [one] = register.take("a", [ANDRII], kind=kind, **({"role": role, "exchange": "X-1"} if role else {}))
    assert LookupRow.objects.get(record=one).kind == bits


def test_rows_are_found_by_keys_that_every_spelling_shares() -> None:
    one, other = (
        LookupFacts(1, family=name, given=given)
        for name, given in (("Мартолюк", "Олександр"), ("Martoliuk", "Aleksandr"))
    )
    assert one.keys() == other.keys()


def test_a_row_that_nobody_had_and_nobody_has_is_not_written(register: Register) -> None:
    write_rows({1: LookupFacts(1)})
    assert (rows(), lookup_serial()) == ([], 0)


def test_numbers_fold_and_hashes_fit_into_a_database() -> None:
    assert folded_number(" аа-00 12/b\x00") == "АА0012B"
    assert [signed(number) for number in (0, 2**63 - 1, 2**63, 2**64 - 1)] == [0, 2**63 - 1, -(2**63), -1]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""), ("АБ-000123", "АБ000123"), ("аб 000123", "АБ000123"), ("№ 12/34", "1234"), ("---", ""),
        ("\u202e12", "12"), ("1" * 100, "1" * 64), ("\ud800 7", "7"),
    ],
)  # fmt: skip
def test_a_service_number_is_compared_by_its_letters_and_digits(text: str, folded: str) -> None:
    """Two desks write one number with hyphens, spaces or neither."""
    assert folded_number(text) == folded


@pytest.mark.parametrize(
    ("written", "birth", "year"),
    [
        ("03.04.1985", True, 1985),
        ("1985", False, 1985),
        ("04.1985", False, 1985),
        ("", False, 0),
        ("1984/1986", False, 0),
    ],
)
def test_a_day_of_birth_is_searched_by_its_day_only_where_it_is_sure(
    register: Register, written: str, year: int, *, birth: bool
) -> None:
    """Law 5: a year that is told is no day."""
    [one] = register.take("a", [{**ANDRII, "birth_date": written}])
    row = LookupRow.objects.get(record=one)
    assert (row.birth > 0, row.year) == (birth, year)


def test_a_place_told_twice_is_one_place(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "birth_place": "Зорджськ", "capture_place": "ЗОРДЖСЬК"}])
    assert LookupRow.objects.get(record=one).places == "зорджськ"


def test_a_text_longer_than_its_column_is_cut_and_the_row_is_found_by_the_same_keys(register: Register) -> None:
    long = "Ж" + "а" * 199
    [one] = register.take("a", [{**ANDRII, "name": f"{long} Андрій Іванович"}])
    row = LookupRow.objects.get(record=one)
    assert len(row.family) == 64
    stored = LookupRow.objects.values_list(*LookupFacts._fields).get(record=one)
    assert (row.family_key, row.given_key, row.patronymic_key) == LookupFacts(*stored).keys()


def test_a_judgement_that_moves_a_record_to_another_power_s_person_moves_its_row(register: Register) -> None:
    """Law 8: a row is searched by who may see the person who holds it, not by what its list was about."""
    [own] = register.take("a", [ANDRII])
    [other] = register.take("b", [{**ANDRII, "birth_date": "04.03.1985"}], source="family", power="kes", holder="lod")
    assert {LookupRow.objects.get(record=each).power for each in (own, other)} == {"lod", "kes"}
    register.judge(own, other, "same")
    powers = {LookupRow.objects.get(record=each).power for each in (own, other)}
    assert len(powers) == 1


def test_a_word_that_another_row_has_stays_when_one_goes(register: Register) -> None:
    [one, _other] = register.take("a", [ANDRII, {**OLEKSII, "name": "Зелідько Андрій Петрович"}])
    register.withdraw("record", one)
    assert (1, "Андрій") in words()
    assert (0, "Мартолюк") not in words()


def test_an_empty_register_is_whole_and_has_nothing_to_fill(register: Register) -> None:
    assert (lookup_is_whole(), lookup_serial(), fill_lookup()) == (True, 0, 0)


def test_writing_the_same_rows_again_changes_nothing() -> None:
    facts = {1: LookupFacts(1, "lod", 0, "Мартолюк", "Андрій")}
    write_rows(facts)
    serial = lookup_serial()
    write_rows(facts)
    assert lookup_serial() == serial
    write_rows({1: LookupFacts(1, "lod", 0, "Мартолюк", "Андрей")})
    assert lookup_serial() == serial + 1
    assert words() == {(0, "Мартолюк"), (1, "Андрей")}
