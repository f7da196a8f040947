"""Who is looking: a signed-in user as the viewer that every query and action asks for."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest

from byname.core.disclosure import Role, Viewer
from byname.core.errors import RefusedError

__all__ = ["viewer_of"]


def viewer_of(request: HttpRequest, purpose: str = "") -> Viewer:
    """Give the signed-in user as a viewer; the purpose is the page's name unless another is given.

    Raises RefusedError where nobody is signed in. A role that the table of roles lacks gives no right.
    """
    user = request.user
    if not user.is_authenticated:
        message = "Nobody is signed in. Sign in first."
        raise RefusedError(message)
    page = request.resolver_match.url_name if request.resolver_match else ""
    return Viewer(
        name=str(user.get_username()),
        roles=frozenset(Role(role) for role in getattr(user, "roles", ()) if role in set(Role)),
        purpose=purpose or str(page or "page"),
        powers=frozenset(getattr(user, "powers", ())),
        home=str(getattr(settings, "REGISTER_HOME", "")),
        verified=True,
    )
