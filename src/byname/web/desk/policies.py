"""The bureau's policies for choosing a list: read, approved, and held against a list that people made."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode

from byname.actions import policies as acting
from byname.core.disclosure import Viewer
from byname.core.errors import BynameError, MisuseError
from byname.queries import policies as asking
from byname.queries import policy_audits
from byname.queries.policy_results import AuditView, FoundGroup, PolicyView
from byname.web.desk.asking import asked_page, desk_page
from byname.web.errors import NothingHereError, visible
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["PAGE", "policies", "policy"]

PAGE = 100
"""So many people of a finding stand on one page."""

_DONE = ("approve", "take-back")


@desk_page("GET")
def policies(request: HttpRequest) -> HttpResponse:
    """List every policy with its version and who has approved it."""
    found = asking.every_policy(viewer=viewer_of(request))
    return render(request, "desk/policies.html", {"found": found, "made_up": any(each.made_up for each in found)})


@desk_page("GET", "POST")
def policy(request: HttpRequest, code: str) -> HttpResponse:
    """Show one policy, record a yes to it, or hold a list against it."""
    viewer = viewer_of(request)
    if request.method == "POST":
        return _decided(request, code)
    view = _or_nothing(code, viewer)
    words: dict[str, object] = {"view": view, "made_up": view.made_up, "mine": viewer.name in view.approvals}
    words["done"] = request.GET.get("done", "") if request.GET.get("done", "") in _DONE else ""
    exchange, document = (request.GET.get(name, "").strip() for name in ("exchange", "document"))
    words |= {"exchange": exchange or view.exchange, "document": document}
    status = 200
    if exchange:
        try:
            found = policy_audits.audit_list(
                code, viewer=viewer, exchange=exchange, document=_number(document), people=request.GET.get("people", "")
            )
            words |= _audited(found, request)
        except BynameError as error:
            if error.status >= 500:
                raise
            status = error.status
            words |= {"refusal": visible(str(error)), "wrong": "exchange"}
    return render(request, "desk/policy.html", words, status=status)


def _or_nothing(code: str, viewer: Viewer) -> PolicyView:
    """Give a policy; one that is not there is nothing, and who may not read policies is told so."""
    try:
        return asking.policy(code, viewer=viewer)
    except MisuseError:
        raise NothingHereError(say("policy.absent")) from None


def _decided(request: HttpRequest, code: str) -> HttpResponse:
    """Record the yes to the version that was read, or take it back."""
    done = request.POST.get("do", "")
    if done not in _DONE:
        raise MisuseError(say("policy.unknown-act", found=done))
    version = _number(request.POST.get("version", "")) or 0
    if done == "approve":
        acting.approve_policy(code, version, request.POST.get("digest", ""), by=viewer_of(request))
    else:
        acting.take_back_approval(code, version, by=viewer_of(request))
    return redirect(f"{reverse('policy', args=[code])}?{urlencode({'done': done})}")


def _number(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 9):
        raise MisuseError(say("policy.no-number", found=text))
    return int(text)


def _audited(found: AuditView, request: HttpRequest) -> dict[str, object]:
    """Lay out an audit, and a page of the people of the finding that was opened."""
    opened: FoundGroup | None = next((each for each in (*found.on, *found.off) if each.rows), None)
    words: dict[str, object] = {"audit": found, "made_up": found.made_up, "opened": opened}
    if opened is not None:
        page, pages = asked_page(request.GET), -(-len(opened.rows) // PAGE)
        words |= {"rows": opened.rows[(page - 1) * PAGE : page * PAGE], "page": page, "pages": pages}
    return words
