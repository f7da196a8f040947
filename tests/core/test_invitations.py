"""Tests of what is stored of a one-time link."""

from __future__ import annotations

from byname.core.invitations import invitation_of


def test_it_does_not_hold_the_token_and_is_always_the_same() -> None:
    assert invitation_of("token") == invitation_of("token")
    assert "token" not in invitation_of("token")
    assert len(invitation_of("token")) == 64


def test_no_token_is_nobody_s_link() -> None:
    assert invitation_of("") == ""
