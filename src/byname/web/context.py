"""What every page shows around its subject: whose register, who is signed in, where one can go, made-up data."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from byname.core.disclosure import Action, may
from byname.queries.following import changes_not_counted
from byname.queries.gate import threshold
from byname.queries.status import made_up, wholly_made_up
from byname.web.viewers import viewer_of

__all__ = ["NAVIGATION", "page"]

NAVIGATION = (
    ("account", Action.ACCOUNT),
    ("people", Action.SEE_PERSON),
    ("documents", Action.SEE_PERSON),
    ("take-in", Action.TAKE_IN),
    ("exchanges", Action.ACCOUNT),
    ("check", Action.ACCOUNT),
    ("stories", Action.ACCOUNT),
    ("review", Action.JUDGE),
    ("explain", Action.ACCOUNT),
    ("figures", Action.ACCOUNT),
)
"""Names of the addresses in the menu, each with the right without which it is not offered; the texts are `nav.<name>`."""


def page(request: HttpRequest) -> dict[str, Any]:
    """Give the facts around a page; one whose view has no `made_up` of its own says it wherever the register holds any."""
    user = getattr(request, "user", None)
    viewer = viewer_of(request) if user is not None and user.is_authenticated else None
    match = request.resolver_match
    return {
        "register_title": getattr(settings, "REGISTER_TITLE", ""),
        "register_made_up": bool(getattr(settings, "REGISTER_MADE_UP", False)),
        "holds_made_up": viewer is not None and made_up(viewer=viewer),
        "wholly_made_up": viewer is not None and wholly_made_up(viewer=viewer),
        "behind": changes_not_counted(viewer=viewer) if viewer else 0,
        "small_under": threshold(viewer=viewer) if viewer else 0,
        "signed_in": viewer is not None,
        "user_name": viewer.name if viewer else "",
        "navigation": [name for name, right in NAVIGATION if viewer and may(viewer, right)],
        "here": match.url_name if match else "",
        "section": match.route.partition("/")[0] if match else "",
    }
