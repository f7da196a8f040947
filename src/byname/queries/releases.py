"""Frozen figures: drawn up for freezing, listed, shown, verified, and as they are published."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.releases.canonical import digest_of
from byname.core.releases.draft import FIGURE, RETRACTION, Draft, citation, statement_of
from byname.core.releases.numbering import number_read
from byname.core.releases.printed import Printed, PublicKey
from byname.formats.releases.frame import Speech
from byname.formats.releases.signing import key_code, signature_holds
from byname.formats.releases.site import Site, figure_files, key_file, site_files
from byname.ledger.references import world
from byname.ledger.releases import KeyFacts, ReleaseFacts, RetractionFacts
from byname.ledger.releases import keys as key_facts
from byname.ledger.releases import releases as release_facts
from byname.queries._release_checking import verified
from byname.queries._release_drawing import TABLE_FIELDS, draw_up, iso_moment
from byname.queries.gate import allow
from byname.queries.release_results import KeyView, ReleaseView, VerifiedView
from byname.wording import PRINTED, count, day, say

__all__ = ["TABLE_FIELDS", "draw", "exported", "keys", "public_site", "release", "releases", "verify"]


def draw(asked_for: str, *, viewer: Viewer, note: str = "", by: str = "", series: bool = False) -> Draft:
    """Draw a figure up for freezing, as anybody may read it; `by` a field for a table, `series` for its course over days.

    Raises RefusedError, and MisuseError for a text that is no figure or a register that is behind.
    """
    allow(Action.EXPORT, viewer=viewer)
    return draw_up(asked_for, note=note, by=by, series=series)


def releases(*, viewer: Viewer) -> tuple[ReleaseView, ...]:
    """Give every frozen figure, the newest first; what is in it is public. RefusedError for who may ask for no account."""
    allow(Action.ACCOUNT, viewer=viewer)
    known = {each.code: each for each in key_facts()}
    return tuple(_view(each, known) for each in reversed(release_facts()))


def release(number: str, *, viewer: Viewer) -> ReleaseView:
    """Give one frozen figure; raises MisuseError where there is none of that number."""
    wanted = number_read(number)
    found = next((each for each in releases(viewer=viewer) if each.number == wanted), None)
    if found is None:
        raise MisuseError(f"There is no frozen figure {wanted}. See `byname release list`.")
    return found


def verify(number: str, *, viewer: Viewer) -> VerifiedView:
    """Ask a frozen figure again, as known then and as known now, and say why it differs; MisuseError for no such number.

    Whoever may not see the people gets the difference withheld where a small group would follow.
    """
    view = release(number, viewer=viewer)
    facts = next(each for each in release_facts() if each.number == view.number)
    return verified(view, facts, viewer=viewer)


def keys(*, viewer: Viewer) -> tuple[KeyView, ...]:
    """Give every public key with which figures were signed, the one in use last; they are for everybody."""
    del viewer  # a public key is public
    found = key_facts()
    return tuple(
        KeyView(
            each.code,
            each.public,
            each.since,
            found[place - 1].code if place and _vouched(found[place - 1], each) else "",
            each.vouched.hex(),
            in_use=place == len(found) - 1,
        )
        for place, each in enumerate(found)
    )


def _vouched(old: KeyFacts, new: KeyFacts) -> bool:
    """Tell whether the key before vouches for a key, and does so by its signature."""
    return bool(new.vouched) and signature_holds(old.public, new.public.encode(), new.vouched)


def public_site(*, viewer: Viewer) -> dict[str, bytes]:
    """Give every file of the public pages: path -> content. RefusedError for who may export nothing.

    Raises MisuseError where a figure is not as it was signed: nothing is published then.
    """
    allow(Action.EXPORT, viewer=viewer)
    figures, found = releases(viewer=viewer), world()
    _demand_sound(figures)
    speeches = [_speech(lang) for lang in PRINTED]
    made_up = found.made_up or any(each.made_up for each in figures)
    return site_files(Site([_printed(each) for each in figures], _public_keys(viewer), speeches, found.title, made_up))


def exported(number: str, *, viewer: Viewer) -> dict[str, bytes]:
    """Give the files of one figure with the public key: name -> content; MisuseError for one not as it was signed."""
    allow(Action.EXPORT, viewer=viewer)
    view = release(number, viewer=viewer)
    _demand_sound([view])
    codes = {str(view.told["key"])} | ({str(statement_of(view.retraction)["key"])} if view.retraction else set())
    pems = {f"{key.code}.pem": key_file(key, made_up=view.made_up) for key in _public_keys(viewer) if key.code in codes}
    return dict(figure_files(_printed(view))) | pems


def _printed(view: ReleaseView) -> Printed:
    return Printed(
        view.number, view.told, view.signed, view.signature, view.digest, view.citation, view.retracted, view.why,
        view.by_number, view.retraction, view.retraction_signature,
    )  # fmt: skip


def _public_keys(viewer: Viewer) -> list[PublicKey]:
    return [PublicKey(key.code, key.public, key.since, key.vouched_by, key.vouched) for key in keys(viewer=viewer)]


def _speech(lang: str) -> Speech:
    names = tuple((code, say("release.language", lang=code)) for code in PRINTED)
    return Speech(lang, names, partial(say, lang=lang), partial(day, lang=lang), partial(count, lang=lang))


def _view(facts: ReleaseFacts, known: dict[str, KeyFacts]) -> ReleaseView:
    told, digest = statement_of(facts.signed), digest_of(facts.signed)
    ended = facts.retraction
    end = statement_of(ended.signed) if ended else {}
    return ReleaseView(
        number=facts.number,
        told=told,
        signed=facts.signed,
        signature=facts.signature,
        digest=digest,
        citation=citation(told, digest),
        signature_holds=_figure_holds(facts, told, known) and (not ended or _end_holds(ended, end, facts, known)),
        made_up=bool(told["made_up"]),
        retracted=str(end.get("retracted", "")),
        why=str(end.get("why", "")),
        by_number=str(end.get("by", "")),
        retraction=ended.signed if ended else b"",
        retraction_signature=ended.signature if ended else b"",
    )


def _figure_holds(facts: ReleaseFacts, told: dict[str, Any], known: dict[str, KeyFacts]) -> bool:
    """Tell whether a row is the figure that was signed: its bytes, and all that the row says beside them."""
    row = (FIGURE, facts.number, facts.figure, iso_moment(facts.moment), facts.key_code)
    same = tuple(told.get(name) for name in ("type", "number", "figure", "known", "key")) == row
    return same and _holds(known, facts.key_code, facts.signed, facts.signature)


def _end_holds(ended: RetractionFacts, end: dict[str, Any], facts: ReleaseFacts, known: dict[str, KeyFacts]) -> bool:
    """Tell whether what takes a figure back was signed for that very figure; another one's takes nothing back."""
    row = (RETRACTION, facts.number, digest_of(facts.signed), ended.why, ended.by_number, ended.key_code)
    same = tuple(end.get(name) for name in ("type", "number", "figure_sha256", "why", "by", "key")) == row
    return same and _holds(known, ended.key_code, ended.signed, ended.signature)


def _holds(known: dict[str, KeyFacts], code: str, content: bytes, signature: bytes) -> bool:
    """Tell whether the key of this code signed these bytes; a key that was swapped under its code signs nothing."""
    return (
        code in known
        and key_code(known[code].public) == code
        and signature_holds(known[code].public, content, signature)
    )


def _demand_sound(views: Iterable[ReleaseView]) -> None:
    """Refuse to let a figure out that is not as it was signed: the bureau would vouch for what somebody changed."""
    broken = [view.number for view in views if not view.signature_holds]
    if broken:
        raise MisuseError(
            f"{', '.join(broken)}: the signature does not hold, so nothing is let out. Somebody changed the register's rows; "
            "find where with `byname verify`."
        )
