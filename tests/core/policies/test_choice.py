"""A lottery that anybody can repeat: the ticket is SHA-256 over the published seed and the public number."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from byname.core.policies.choice import TICKET_BITS, Limit, ticket


def test_a_ticket_is_what_the_guide_says_it_is() -> None:
    digest = hashlib.sha256(b"2025-05-20 noon\n1234567890-1").hexdigest()
    assert ticket("2025-05-20 noon", "1234567890-1") == (int(digest[:6], 16), int(digest[6:12], 16))


@given(st.text(max_size=20), st.text(max_size=20))
def test_both_halves_of_a_ticket_stay_in_their_bits(seed: str, number: str) -> None:
    assert all(0 <= half < 1 << TICKET_BITS for half in ticket(seed, number))


def test_another_seed_draws_otherwise() -> None:
    assert ticket("a", "1234567890-1") != ticket("b", "1234567890-1")


def test_only_upper_bounds_bound_from_above() -> None:
    kinds = ("must", "at-least", "at-most", "one-person")
    assert [Limit(kind, "", 1, frozenset()).is_most for kind in kinds] == [False, False, True, True]
