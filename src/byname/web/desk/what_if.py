"""What if: another formula on the same register, both sides, and beside what happened."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.core.errors import MisuseError
from byname.queries import references
from byname.queries import what_if as queries
from byname.web.desk.asking import asked_day, asked_page, desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of

__all__ = ["DEFINITIONS", "what_if"]

DEFINITIONS = (
    ("", "held"),
    ("held-confirmed", "confirmed"),
    ("held,sought", "sought"),
    ("held,military", "military"),
)
"""What "all" may mean on the page: the codes, and the name of their text."""

_PLAIN = ("formula", "definition", "by", "against", "order", "power", "first")


@desk_page("GET")
def what_if(request: HttpRequest) -> HttpResponse:
    """Apply a formula as of a day, as known on a day; a list of people is a page of its own part."""
    values = request.GET
    asked = {name: values.get(name, "").strip() for name in _PLAIN}
    viewer = viewer_of(request)
    powers = references.entries("power", viewer=viewer)
    words: dict[str, object] = {
        "asked": asked
        | {"as_of": values.get("as_of", ""), "known_at": values.get("known_at", ""), "group": values.get("group", "")},
        "declined": bool(values.get("declined")),
        "groupings": queries.GROUPINGS,
        "definitions": DEFINITIONS,
        "orders": queries.ORDERS,
        "powers": powers,
        "exchanges": references.entries("exchange", viewer=viewer),
    }
    status = 200
    if asked["formula"]:
        try:
            view = queries.what_if(
                asked["formula"],
                viewer=viewer,
                as_of=asked_day(values, "as_of"),
                known_at=asked_day(values, "known_at"),
                definition=",".join(filter(None, (asked["definition"], "declined" if values.get("declined") else ""))),
                sides=_sides(asked["first"], [str(each["code"]) for each in powers]),
                power=asked["power"],
                by=asked["by"],
                against=asked["against"],
                order=asked["order"] if asked["against"] else "",
                people=[values["people"]] if values.get("people") else [],
                group=values.get("group", ""),
                page=asked_page(values),
            )
        except MisuseError as error:
            status = error.status
            words |= {"refusal": visible(str(error)), "wrong": "formula"}
        else:
            words |= {"view": view, "made_up": view.made_up}
    return render(request, "desk/what_if.html", words, status=status)


def _sides(first: str, powers: list[str]) -> tuple[str, ...]:
    """Give both sides where the first is chosen and there is only one other; else leave them to the query."""
    others = [code for code in powers if code != first]
    return (first, others[0]) if first and len(others) == 1 else ()
