from __future__ import annotations

import json

import pytest

from byname.core.errors import MisuseError
from byname.core.releases.canonical import canonical
from byname.formats.releases.checking import check_retraction, check_signed
from byname.formats.releases.signing import make_pair, sign
from tests.formats.releases.samples import figure, key, pair, retracted


def test_a_file_as_it_was_signed_holds_and_tells_its_number() -> None:
    one = figure()
    found = check_signed(one.signed, one.signature, key().public)
    assert (found.holds, found.told["number"], found.digest, found.key) == (
        True,
        "BYN-2026-0001",
        one.digest,
        key().code,
    )
    ended = retracted()
    assert check_signed(ended.retraction, ended.retraction_signature, key().public).told["why"] == "Counted <twice>"


def test_a_file_that_was_changed_tells_nothing() -> None:
    one = figure()
    found = check_signed(one.signed.replace(b"12", b"13"), one.signature, key().public)
    assert (found.holds, found.told) == (False, {})


def test_a_key_put_in_the_place_of_the_published_one_does_not_hold() -> None:
    """Somebody signs our file with his own key and publishes that key: the file names another one."""
    private, public = make_pair()
    one = figure()
    assert not check_signed(one.signed, sign(private, one.signed), public).holds


def test_signed_bytes_that_are_no_figure_are_refused() -> None:
    private, public = pair()
    with pytest.raises(MisuseError, match="no frozen figure"):
        check_signed(b"{}", sign(private, b"{}"), public)


def test_a_retraction_ends_the_figure_that_it_names_and_no_other() -> None:
    one, ended = figure(), retracted()
    found = check_signed(one.signed, one.signature, key().public)
    told = check_retraction(found, ended.retraction, ended.retraction_signature, key().public)
    assert (told.state, told.told["why"]) == ("retracted", "Counted <twice>")
    other = figure(number="BYN-2026-0002")
    stands = check_signed(other.signed, other.signature, key().public)
    assert check_retraction(stands, ended.retraction, ended.retraction_signature, key().public).state == "fails"


def test_a_retraction_by_another_key_is_named_and_one_without_a_signature_fails() -> None:
    one, ended = figure(), retracted()
    found = check_signed(one.signed, one.signature, key().public)
    body = json.loads(ended.retraction) | {"key": "0" * 16}
    told = check_retraction(found, canonical(body), b"", key().public)
    assert (told.state, told.key) == ("other-key", "0" * 16)
    assert check_retraction(found, ended.retraction, b"", key().public).state == "fails"
    assert check_retraction(found, b"not ours", b"", key().public).state == "fails"
