"""Freezing, retracting, and the keys: each a journal entry; nothing half done, nothing overwritten."""

from __future__ import annotations

from typing import Any

import pytest

from byname.actions.releases import LONGEST_WHY, freeze, new_key, retract
from byname.core.disclosure import Role
from byname.core.errors import MisuseError, RefusedError
from byname.core.releases.canonical import digest_of, read_canonical
from byname.formats.releases.signing import signature_holds
from byname.ledger.releases import keys
from byname.store.journal import Page
from byname.store.keyring import register_ring
from byname.store.models import Entry, Release, Retraction, SigningKey
from byname.store.signingkeys import SigningKeyError, private_key, signing_folder
from tests.actions.house import EVERYBODY, House, viewer, written
from tests.ledger.test_releases import draft

pytestmark = pytest.mark.django_db(databases="__all__")


def frozen() -> Release:
    return Release.objects.get(number=freeze(draft(1, 2), by=EVERYBODY))


def test_a_figure_is_numbered_signed_and_vouched_for_by_the_journal(house: House) -> None:
    row = frozen()
    told = read_canonical(bytes(row.signed))
    assert (told["number"], told["type"], told["key"]) == (row.number, "byname-figure", row.key_code)
    assert signature_holds(keys()[-1].public, bytes(row.signed), bytes(row.signature))
    entry = Entry.objects.get(id=row.entry)
    assert entry.note["sha256"] == digest_of(bytes(row.signed))
    assert entry.rows["release"][0] == 1


def test_numbers_count_on_and_the_pair_of_keys_is_made_once(house: House) -> None:
    first, second = frozen(), frozen()
    assert (first.number, second.number) == ("BYN-2026-0001", "BYN-2026-0002")
    assert SigningKey.objects.count() == 1
    assert (signing_folder() / f"{first.key_code}.pem").stat().st_mode & 0o077 == 0


def test_what_was_recorded_since_the_figure_was_drawn_up_refuses_it(house: House) -> None:
    drawn = draft(1)
    frozen()
    before = written()
    with pytest.raises(MisuseError, match="Freeze it again"):
        freeze(drawn, by=EVERYBODY)
    assert written() == before


@pytest.mark.parametrize("role", [Role.READER, Role.KEEPER])
def test_law_8_whose_role_lets_nothing_out_freezes_and_retracts_nothing(house: House, role: Role) -> None:
    number = frozen().number
    for act in (lambda by: freeze(draft(1), by=by), lambda by: retract(number, why="x", by=by)):
        with pytest.raises(RefusedError):
            act(viewer(role))
    assert (Release.objects.count(), Retraction.objects.count()) == (1, 0)


@pytest.mark.parametrize("point", ["rows", "before-entry", "before-commit"])
def test_cut_off_anywhere_nothing_of_it_stands(house: House, monkeypatch: pytest.MonkeyPatch, point: str) -> None:
    frozen()
    before, opened = written(), Page.__init__

    def cut(page: Page, *args: Any, **kwargs: Any) -> None:
        opened(page, *args, **kwargs)

        def hold(at: str) -> None:
            if at == point:
                raise KeyboardInterrupt

        page.hold = hold

    drawn = draft(1)
    monkeypatch.setattr(Page, "__init__", cut)
    with pytest.raises(KeyboardInterrupt):
        freeze(drawn, by=EVERYBODY)
    monkeypatch.undo()
    assert written() == before
    assert list(register_ring().open_batches()) == []
    assert frozen().number == "BYN-2026-0002"


def test_a_retraction_says_why_and_is_signed(house: House) -> None:
    first, second = frozen(), frozen()
    retract("2026-1", why="  Counted twice ", by_number="byn 2026 2", by=EVERYBODY)
    row = Retraction.objects.get()
    told = read_canonical(bytes(row.signed))
    assert (told["number"], told["by"], told["why"]) == (first.number, second.number, "Counted twice")
    assert told["figure_sha256"] == digest_of(bytes(first.signed))
    assert signature_holds(keys()[-1].public, bytes(row.signed), bytes(row.signature))
    assert "більше не чинне" in told["words"]["uk"]


@pytest.mark.parametrize(
    ("number", "why", "by_number", "says"),
    [
        ("BYN-2026-0009", "x", "", "no frozen figure BYN-2026-0009"),
        ("BYN-2026-0001", "x", "BYN-2026-0009", "no frozen figure BYN-2026-0009"),
        ("BYN-2026-0001", "x", "BYN-2026-0001", "in the place of"),
        ("BYN-2026-0001", " ", "", "Say why"),
        ("BYN-2026-0001", "x" * (LONGEST_WHY + 1), "", "Say why"),
        ("one", "x", "", "no number"),
    ],
)
def test_a_retraction_that_makes_no_sense_is_refused(
    house: House, number: str, why: str, by_number: str, says: str
) -> None:
    frozen()
    with pytest.raises(MisuseError, match=says):
        retract(number, why=why, by_number=by_number, by=EVERYBODY)
    assert not Retraction.objects.exists()


def test_a_figure_is_retracted_once_and_takes_no_other_s_place_afterwards(house: House) -> None:
    frozen()
    frozen()
    retract("BYN-2026-0001", why="x", by=EVERYBODY)
    with pytest.raises(MisuseError, match="retracted already"):
        retract("BYN-2026-0001", why="again", by=EVERYBODY)
    with pytest.raises(MisuseError, match="in the place of"):
        retract("BYN-2026-0002", why="x", by_number="BYN-2026-0001", by=EVERYBODY)


def test_a_new_key_is_vouched_for_by_the_old_one_whose_private_part_is_removed(house: House) -> None:
    old = frozen().key_code
    code = new_key(by=EVERYBODY)
    first, second = keys()
    assert signature_holds(first.public, second.public.encode(), second.vouched)
    assert frozen().key_code == code
    with pytest.raises(SigningKeyError):
        private_key(old)


def test_a_key_that_is_lost_stops_freezing_until_a_new_one_is_made_that_nobody_vouches_for(house: House) -> None:
    old = frozen().key_code
    (signing_folder() / f"{old}.pem").unlink()
    for act in (frozen, lambda: new_key(by=EVERYBODY)):
        with pytest.raises(SigningKeyError, match="--lost"):
            act()
    new_key(by=EVERYBODY, lost=True)
    assert keys()[-1].vouched == b""
    assert frozen().number == "BYN-2026-0002"


@pytest.mark.parametrize("before", [False, True])
def test_a_key_that_is_not_lost_is_not_called_so(house: House, before: bool) -> None:
    if before:
        frozen()
    with pytest.raises(MisuseError, match="No signing key is lost"):
        new_key(by=EVERYBODY, lost=True)


def test_only_who_runs_the_register_makes_keys(house: House) -> None:
    with pytest.raises(RefusedError):
        new_key(by=viewer(Role.REVIEWER))
