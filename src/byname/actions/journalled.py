"""What makes a function an action: the gate is asked, one transaction is opened, one journal entry is written."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from byname.core.disclosure import Action, Viewer, may
from byname.core.errors import RefusedError
from byname.store.journal import Page, journal_page
from byname.store.keyring import register_ring

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["demand_right", "journalled", "sequence"]

P = ParamSpec("P")
R = TypeVar("R")


def journalled(action: str, *, needs: Action | None) -> Callable[[Callable[Concatenate[Page, P], R]], Callable[P, R]]:
    """Make a function that takes an open page into an action; callers leave the page out and name `by`.

    `needs` is what the gate is asked; None for what follows by itself from an action that was allowed, or where it
    hangs on what is acted on and the function asks with `demand_right`.
    Raises RefusedError where `by` may not do this.
    """

    def wrap(function: Callable[Concatenate[Page, P], R]) -> Callable[P, R]:
        @functools.wraps(function)
        def act(*args: P.args, **kwargs: P.kwargs) -> R:
            by = _actor(function, kwargs, needs)
            subject = next((str(getattr(arg, "title", "")) for arg in args if getattr(arg, "title", "")), "")
            purpose = f"{action} of {subject}" if subject else action
            with journal_page(register_ring(), action=action, by=by.name, purpose=purpose) as page:
                return function(page, *args, **kwargs)

        act.journalled = action  # type: ignore[attr-defined]  # read by the gate that asks each action for its entry
        return act

    return wrap


def sequence(*steps: str, needs: Action | None) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Mark a function that only calls journalled actions, one after the other, and name their entries."""

    def wrap(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)
        def act(*args: P.args, **kwargs: P.kwargs) -> R:
            _actor(function, kwargs, needs)
            return function(*args, **kwargs)

        act.journalled = steps  # type: ignore[attr-defined]  # read by the same gate
        return act

    return wrap


def demand_right(by: Viewer, needs: Action) -> None:
    """Ask the gate; raises RefusedError where `by` may not do this."""
    decision = may(by, needs)
    if not decision:
        message = (
            f"{by.name} may not do this ({needs}; rule {decision.rule}). "
            "Ask somebody whose role allows it: `byname user list` shows roles."
        )
        raise RefusedError(message)


def _actor(function: Callable[..., object], kwargs: dict[str, Any], needs: Action | None) -> Viewer:
    by = kwargs.get("by", (getattr(function, "__kwdefaults__", None) or {}).get("by"))
    if not isinstance(by, Viewer):
        message = "An action must be told who acts: name a user with --as USER or BYNAME_USER."
        raise RefusedError(message)
    if needs is not None:
        demand_right(by, needs)
    return by
