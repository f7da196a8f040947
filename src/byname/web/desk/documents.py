"""Documents, one document with its rows, one record, and the rows that wait to be mended."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header

from byname.queries import documents as document_queries
from byname.web.desk.asking import asked_page, desk_page, here_or_nothing
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["LISTED", "document", "documents", "mend", "record"]

LISTED = 50
"""So many documents stand on a page of their list."""


@desk_page("GET")
def documents(request: HttpRequest) -> HttpResponse:
    """List every document, the newest first, a page at a time."""
    page = asked_page(request.GET)
    every = sorted(document_queries.documents(viewer=viewer_of(request)), key=lambda head: -head.number)
    heads = every[(page - 1) * LISTED : page * LISTED]
    words = {"heads": heads, "page": page, "pages": max(1, -(-len(every) // LISTED))}
    return render(request, "desk/documents.html", words | {"made_up": any(head.made_up for head in every)})


@desk_page("GET")
def document(request: HttpRequest, number: int) -> HttpResponse:
    """Show how a document was read, its counts and a page of its rows."""
    page, viewer = asked_page(request.GET), viewer_of(request)
    view = here_or_nothing(
        lambda: document_queries.document(number, viewer=viewer, page=page),
        say("error.document-404", number=str(number)),
    )
    return render(request, "desk/document.html", {"view": view, "made_up": view.head.made_up})


@desk_page("GET")
def record(request: HttpRequest, number: str) -> HttpResponse:
    """Show one record: each cell as written beside how it was read."""
    viewer = viewer_of(request)
    view = here_or_nothing(
        lambda: document_queries.record(number, viewer=viewer), say("error.person-404", number=number)
    )
    return render(request, "desk/record.html", {"record": view, "made_up": view.made_up})


@desk_page("GET")
def mend(request: HttpRequest, number: int) -> HttpResponse:
    """Send the rows of a document that could not be read as a file to mend and take in again."""
    viewer = viewer_of(request)
    name, content = here_or_nothing(
        lambda: document_queries.mend_file(number, viewer=viewer), say("error.document-404", number=str(number))
    )
    disposition = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    return HttpResponse(content, content_type="application/octet-stream", headers={"Content-Disposition": disposition})
