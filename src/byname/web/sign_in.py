"""Coming in and going out: sign-in with a limit on tries, sign-out, and the invitation that sets a password once."""

from __future__ import annotations

from django.contrib.auth import authenticate, get_user_model, login, logout
from django.contrib.auth.password_validation import (
    UserAttributeSimilarityValidator,
    get_default_password_validators,
    validate_password,
)
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from byname.actions import users as users_actions
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.core.invitations import invitation_of
from byname.web.errors import NothingHereError
from byname.web.limits import TRIES, WAIT_MINUTES, claim_try
from byname.wording import say

__all__ = ["accept_invitation", "sign_in", "sign_out"]

# Django compares with `username` and the like; our users have a `name`.
_VALIDATORS = [*get_default_password_validators(), UserAttributeSimilarityValidator(user_attributes=("name",))]


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Show the form, or let somebody in whose name and password agree."""
    onward = _onward(request)
    if request.method == "GET":
        return render(request, "sign_in.html", {"next": onward})
    name = request.POST.get("name", "")
    claim = claim_try(name, request.META.get("REMOTE_ADDR", ""))
    if claim is None:
        words = {"next": onward, "name": name, "refusal": say("sign-in.wait", tries=TRIES, minutes=WAIT_MINUTES)}
        return render(request, "sign_in.html", words, status=429)
    user = authenticate(request, username=name, password=request.POST.get("password", ""))
    if user is None:
        words = {"next": onward, "name": name, "refusal": say("sign-in.wrong")}
        return render(request, "sign_in.html", words, status=403)
    claim.forgive()
    login(request, user)
    return redirect(onward)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Forget who was signed in."""
    logout(request)
    return redirect("sign-in")


@never_cache
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "POST"])
def accept_invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Let an invited user choose a password; the link works once."""
    users = get_user_model()._default_manager  # noqa: SLF001 - Django's documented way to the user model's manager
    user = users.filter(invitation=invitation_of(token), is_active=True).first() if token else None
    if user is None:
        raise NothingHereError(say("invitation.gone"))
    if request.method == "GET":
        return render(request, "invitation.html", {"name": user.get_username()})
    password, faults = request.POST.get("password", ""), []
    if password != request.POST.get("again", ""):
        faults = [say("invitation.differ")]
    else:
        try:
            validate_password(password, user, _VALIDATORS)
        except ValidationError as error:
            faults = list(error.messages)
    if faults:
        return render(request, "invitation.html", {"name": user.get_username(), "faults": faults}, status=400)
    try:
        users_actions.accept_invitation(token, password, by=Viewer(user.get_username(), purpose="invitation"))
    except MisuseError:
        raise NothingHereError(say("invitation.gone")) from None
    return redirect("sign-in")


def _onward(request: HttpRequest) -> str:
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if safe else reverse("account")
