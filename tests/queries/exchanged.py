"""Lists of exchange X-1 for the small register: five came, of whom two were agreed on; two were agreed on and did not come."""

from __future__ import annotations

from datetime import date

from tests.registers import PEOPLE, SmallRegister

__all__ = ["AGREED", "take_lists"]

AGREED = ("zhmak", "pyrkh", "tsvyr", "kulf")
_OWN = {"source": "own", "kind": "exchange-list", "power": "aa", "holder": "bb"}


def _rows(*keys: str, **more: str) -> list[dict[str, str]]:
    return [{"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1], **more} for key in keys]


def take_lists(register: SmallRegister) -> None:
    """Take in two requests, a refusal, an agreed list and who declined."""
    register.take("ask1.csv", _rows("lubr", "tsvyr"), role="requested", received=date(2022, 8, 1), **_OWN)
    register.take("ask2.csv", _rows("lubr", "homv"), role="requested", received=date(2022, 10, 1), **_OWN)
    refusal = {"source": "bureau", "kind": "exchange-list", "power": "aa", "holder": "bb", "role": "refused"}
    register.take("no.csv", _rows("lubr", reason="not held"), received=date(2022, 9, 1), **refusal)
    register.take(
        "agreed.csv", _rows(*AGREED), role="agreed", exchange="X-1", phase="1", received=date(2023, 1, 30), **_OWN
    )
    register.take(
        "declined.csv", _rows("kulf"), role="declined", exchange="X-1", phase="1", received=date(2023, 2, 2), **_OWN
    )
