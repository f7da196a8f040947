"""`byname release`: the frozen figures, each asked again, retracted, and the keys with which they are signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.releases.freezing import number_words, release_values
from byname.wording import PRINTED, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from byname.queries.release_results import ReleaseView, VerifiedView

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register list, show, verify, retract, keys and new-key."""
    verbs.add("list", Command(_list), does="list the frozen figures", example="byname release list --as boris")
    parser = verbs.add(
        "show",
        Command(_show),
        does="show one frozen figure as it was published",
        example="byname release show BYN-2026-0001 --as boris",
    )
    parser.add_argument("number", metavar="NUMBER")
    parser = verbs.add(
        "verify",
        Command(_verify),
        does="ask a frozen figure again, as known then and as known now, and say why it differs",
        example="byname release verify BYN-2026-0001 --as boris",
    )
    parser.add_argument("number", metavar="NUMBER")
    parser = verbs.add(
        "retract",
        Command(_retract, writes=True),
        does="say that a frozen figure no longer stands, and why",
        example='byname release retract BYN-2026-0001 --why "Counted twice" --by BYN-2026-0002 --as boris',
    )
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("--why", required=True, help="published with the retraction")
    parser.add_argument("--by", default="", metavar="NUMBER", help="the figure that stands in its place")
    verbs.add("keys", Command(_keys), does="show the public keys", example="byname release keys --as boris")
    parser = verbs.add(
        "new-key",
        Command(_new_key, writes=True),
        does="sign with a new key from now on; the old one vouches for it",
        example="byname release new-key --as dana",
    )
    parser.add_argument("--lost", action="store_true", help="the old private key is gone and vouches for nothing")


def _list(call: Call) -> int:
    from byname.queries.releases import releases

    found = releases(viewer=call.viewer)
    if call.json:
        call.answer([release_values(view) for view in found])
        return DONE
    if not found:
        call.line(say("frozen.none"))
        return DONE
    head = [say(f"frozen.{code}") for code in ("number", "value", "figure", "known", "state")]
    call.table(head, [_row(view) for view in found], right=(1,))
    return DONE


def _row(view: ReleaseView) -> tuple[str, ...]:
    told = view.told
    state = say("frozen.ended" if view.retracted else "frozen.stands")
    return view.number, number_words(view), str(told["figure"]), str(told["known"])[:16].replace("T", " "), state


def _show(call: Call) -> int:
    from byname.queries.releases import release

    view = release(call.args.number, viewer=call.viewer)
    if call.json:
        call.answer(release_values(view))
    else:
        for text in _told(view):
            call.line(text)
    return DONE if view.signature_holds else FOUND


def _told(view: ReleaseView) -> Iterator[str]:
    """Give the lines that tell of one frozen figure."""
    told = view.told
    yield f"{say('frozen.one', number=view.number)}: {number_words(view)}"
    if view.retracted:
        yield from _ended(view)
    for lang in PRINTED:
        yield f"{lang}  {told['words'][lang]['sentence']}"
    yield from told["words"]["en"]["definition"]
    yield from told["words"]["en"]["caveats"]
    if told["note"]:
        yield told["note"]
    for row in (told["table"] or {}).get("rows", ()):
        yield f"  {row['names']['en'] or say('release.site.unknown-group')}  {_cell(row['value'])}"
    for row in told["series"] or ():
        yield f"  {row['day']}  {_cell(row['value'])}"
    yield say("release.cite", **view.citation)
    yield say("frozen.signature-holds" if view.signature_holds else "frozen.signature-fails")


def _ended(view: ReleaseView) -> Iterator[str]:
    yield say("release.retracted", number=view.number, by=view.by_number)
    yield say("frozen.why", why=view.why)


def _cell(value: int | None) -> str:
    return say("release.not-published") if value is None else f"{value:,}"


def _verify(call: Call) -> int:
    from byname.queries.releases import verify

    found = verify(call.args.number, viewer=call.viewer)
    code = DONE if found.sound and not found.changed else FOUND
    if call.json:
        call.answer(_verified_values(found))
        return code
    for text in _verified(found):
        call.line(text)
    return code


def _verified_values(found: VerifiedView) -> dict[str, Any]:
    view = found.release
    return {
        "number": view.number,
        "published": view.value,
        "then": found.then,
        "now": found.now,
        "same_as_known_then": found.same,
        "late": found.late,
        "parts": found.parts,
        "signature_holds": view.signature_holds,
        "people_hold": found.people_hold,
        "erased": found.erased,
        "documents": found.documents,
        "cells": found.cells,
        "withheld": found.withheld,
        "sound": found.sound,
        "made_up": view.made_up,
    }


def _verified(found: VerifiedView) -> Iterator[str]:
    view = found.release
    yield f"{say('frozen.one', number=view.number)}: {number_words(view)}"
    yield say("frozen.signature-holds" if view.signature_holds else "frozen.signature-fails")
    if found.people_hold is None:
        yield say("frozen.people-gone")
    elif not found.people_hold:
        yield say("frozen.people-fail")
    yield say("frozen.same" if found.same else "frozen.not-same")
    for each in found.late:
        yield say(each.code, added=each.added or 0, removed=each.removed or 0)
    if found.documents and found.late:
        yield say("frozen.late-documents", documents=", ".join(map(str, found.documents[:20])))
    for code, before, again in found.cells:
        yield say("frozen.other-cell", cell=code or say("release.site.unknown-group"), before=before, again=again)
    if found.erased:
        yield say("frozen.erased", n=found.erased)
    yield f"{say('frozen.then')}: {_numbered(found.then, found)}"
    yield f"{say('frozen.now')}: {_numbered(found.now, found)}"
    if not found.withheld:
        yield say("frozen.differs" if found.moved else "frozen.unchanged")
        for part in found.moved:
            yield f"  {say(f'reason.{part.reason}')}: +{part.added} -{part.removed}"


def _numbered(value: int | None, found: VerifiedView) -> str:
    if value is not None:
        return f"{value:,}"
    return say(f"release.withheld.{found.withheld}", threshold=found.release.told["threshold"])


def _retract(call: Call) -> int:
    from byname.actions.releases import retract
    from byname.queries.releases import release

    retract(call.args.number, why=call.args.why, by_number=call.args.by, by=call.viewer)
    view = release(call.args.number, viewer=call.viewer)
    if call.json:
        call.answer(release_values(view))
        return DONE
    call.line(say("frozen.retracted-now", number=view.number))
    for text in _ended(view):
        call.line(text)
    call.line(
        f"Next: byname publish --out DIR --as {call.viewer.name}   (until then the public pages say that it stands)"
    )
    return DONE


def _keys(call: Call) -> int:
    from byname.queries.releases import keys

    found = keys(viewer=call.viewer)
    if call.json:
        call.answer(found)
        return DONE
    if not found:
        call.line("There is no signing key yet; the first figure that is frozen makes it.")
    for key in found:
        vouched = f", vouched for by {key.vouched_by}" if key.vouched_by else ""
        call.line(f"{key.code}  since {key.since}{vouched}{'  (in use)' if key.in_use else ''}")
        for text in key.public.splitlines():
            call.line(text)
    return DONE


def _new_key(call: Call) -> int:
    from byname.actions.releases import new_key

    code = new_key(by=call.viewer, lost=call.args.lost)
    if call.json:
        call.answer({"key": code})
    else:
        call.line(f"Figures are signed with key {code} from now on. What was signed before stays signed.")
        call.line("Its private part stands in the folder `signing` beside the key ring; back it up as you do the ring.")
    return DONE
