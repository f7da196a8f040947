"""How often somebody may try to sign in: five tries a name and five an address in a quarter of an hour, for all workers."""

from __future__ import annotations

import hashlib

from django.core.cache import cache

__all__ = ["TRIES", "WAIT_MINUTES", "Claim", "claim_try"]

TRIES = 5
WAIT_MINUTES = 15


class Claim:
    """One try that was let through; `forgive` gives it back when the password was right."""

    def __init__(self, own: list[str], of_name: list[str]) -> None:
        """Remember the places this try took and all places of its name."""
        self._own = own
        self._of_name = of_name

    def forgive(self) -> None:
        """Forget the wrong tries of this name; the address keeps those made on other names."""
        cache.delete_many([*self._own, *self._of_name])


def claim_try(name: str, address: str) -> Claim | None:
    """Take one of the tries of a name and of an address before the password is looked at; None where one has none left.

    The places are taken with `add`, which only one worker can do, so that tries sent at once do not slip through.
    """
    of_name, of_address = _places("name", name.casefold()), _places("address", address)
    own: list[str] = []
    for places in (of_address, of_name):
        taken = next((place for place in places if cache.add(place, 1, WAIT_MINUTES * 60)), None)
        if taken is None:
            cache.delete_many(own)
            return None
        own.append(taken)
    return Claim(own, of_name)


def _places(subject: str, value: str) -> list[str]:
    # A digest, for a wrong name is often somebody's password.
    digest = hashlib.sha256(value.encode()).hexdigest()[:32]
    return [f"sign-in:{subject}:{digest}:{place}" for place in range(TRIES)]
