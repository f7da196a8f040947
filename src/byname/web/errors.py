"""Errors as pages: a sentence of ours with its status, never a traceback."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from byname.core.errors import BynameError
from byname.wording import has, say

__all__ = ["BynameErrorMiddleware", "NothingHereError", "WaitError", "not_found", "refused", "server_error"]

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
"""Control characters and marks that turn the direction of what stands around them."""

_LOG = logging.getLogger("django.request")


class NothingHereError(BynameError):
    """What was asked for is not there, or is not to be seen by this viewer: the answer is the same."""

    status = 404


class WaitError(BynameError):
    """Too many tries; the sentence says how long to wait."""

    status = 429


class BynameErrorMiddleware:
    """Turn an error of ours into a page with its status and sentence."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Stand in the chain of middleware."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Give the page for an error of ours; other errors go on to the 500 page."""
        if not isinstance(exception, BynameError):
            return None
        if exception.status == 500:
            # Its text is for whoever mends it, not for whoever reads the page.
            _LOG.error("%s", exception)
            return error_page(request, exception.status, say("error.500"))
        return error_page(request, exception.status, str(exception))


def error_page(request: HttpRequest, status: int, sentence: str) -> HttpResponse:
    """Render the page of an error."""
    title = f"error.title-{status}"
    words = {"title": say(title if has(title) else "error.title-400"), "sentence": visible(sentence)}
    response = render(request, "error.html", words, status=status)
    response["Cache-Control"] = "no-store"
    return response


def visible(sentence: str) -> str:
    """Give a sentence with what cannot be seen in it as escapes: it may quote what somebody sent."""
    return _UNSEEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", sentence)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Give the page for an address that leads nowhere."""
    return error_page(request, 404, say("error.404"))


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Give the page for what Django itself refuses."""
    return error_page(request, 403, say("error.404"))


def server_error(request: HttpRequest) -> HttpResponse:
    """Give the page for a fault of ours; it asks nothing of the register, which may be the fault."""
    made_up = bool(getattr(settings, "REGISTER_MADE_UP", False))
    words = {"title": say("error.title-500"), "sentence": say("error.500"), "made_up": made_up}
    return HttpResponse(render_to_string("error.html", words), status=500, headers={"Cache-Control": "no-store"})
