"""What an address or a form asks for, read into values; what cannot be read is refused in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.views.decorators.http import require_http_methods

from byname.core.errors import BynameError, MisuseError
from byname.core.moments import iso_day
from byname.web.errors import NothingHereError
from byname.wording import say

__all__ = ["asked_day", "asked_page", "desk_page", "here_or_nothing"]

P = ParamSpec("P")
T = TypeVar("T")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


def desk_page(*methods: str) -> Callable[[View[P]], View[P]]:
    """Make a view a page of the desk: for signed-in people only, these methods only, and never kept by a browser."""

    def wrap(view: View[P]) -> View[P]:
        allowed: View[P] = require_http_methods(list(methods))(view)

        @wraps(view)
        def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            response = login_required(allowed)(request, *args, **kwargs)
            response["Cache-Control"] = "no-store"
            return response

        return guarded

    return wrap


def asked_day(values: QueryDict, name: str) -> date | None:
    """Read a day such as 2025-05-28; None where it is left empty; raises MisuseError."""
    text = values.get(name, "").strip()
    if not text:
        return None
    try:
        return iso_day(text)
    except ValueError:
        raise MisuseError(say("error.day", found=text)) from None


def asked_page(values: QueryDict) -> int:
    """Read the number of a page, 1 where none is asked for; raises MisuseError."""
    text = values.get("page", "1")
    if not (text.isascii() and text.isdecimal() and len(text) < 9 and int(text) > 0):
        raise MisuseError(say("error.page", found=text))
    return int(text)


def here_or_nothing(ask: Callable[[], T], sentence: str) -> T:
    """Ask for something that stands under a number: not there and not for this viewer get the same answer."""
    try:
        return ask()
    except BynameError as error:
        if error.status >= 500:
            raise
        raise NothingHereError(sentence) from None
