"""Freezing a figure: numbered, signed, its people sealed; taking one back; and the keys with which figures are signed."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from byname.actions.journalled import journalled, sequence
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.releases.canonical import canonical, digest_of
from byname.core.releases.draft import FIGURE, RETRACTION, Behind, Draft
from byname.core.releases.numbering import next_number, number_read
from byname.formats.releases.signing import key_code, make_pair, public_of, sign
from byname.ledger.references import world
from byname.ledger.releases import keys, releases
from byname.store.models import Entry, Release, Retraction, SigningKey
from byname.store.signingkeys import SigningKeyError, drop_private, keep_private, private_key
from byname.wording import PRINTED, say

if TYPE_CHECKING:
    from byname.store.journal import Page

__all__ = ["freeze", "new_key", "retract", "write_key"]

LONGEST_WHY = 2000


@journalled("freeze", needs=Action.EXPORT)
def freeze(page: Page, draft: Draft, *, by: Viewer) -> str:
    """Freeze a figure that a query has drawn up; gives its number. The first one makes the pair of keys too.

    Raises MisuseError where anything was recorded since it was drawn up: then it may be another figure by now.
    """
    last = Entry.objects.order_by("-id").values_list("id", flat=True).first()
    if last != draft.entry:
        raise MisuseError("Something was recorded while this figure was drawn up. Freeze it again.")
    code = _key_in_use(page)
    number = next_number(draft.year, Release.objects.values_list("number", flat=True))
    behind = draft.behind.to_json()
    body: dict[str, Any] = {
        **draft.body,
        "type": FIGURE,
        "number": number,
        "key": code,
        "people": {"digest": _fingerprint(page, draft.behind), "how": "hmac-sha256; the key stays in the register"},
    }
    content = canonical(body)
    [release] = page.ids(Release, 1)
    key, blob = page.sealed(f"release.blob.{release}", behind)
    signature = sign(private_key(code), content)
    page.write(
        Release,
        [(release, page.number, number, draft.figure, draft.moment, content, signature, code, key, blob)],
    )
    page.note |= {"release": number, "figure": draft.figure, "sha256": digest_of(content)}
    page.hold("rows")
    return number


@journalled("retract", needs=Action.EXPORT)
def retract(page: Page, number: str, *, by: Viewer, why: str, by_number: str = "") -> None:
    """Say that a frozen figure no longer stands, why, and which one stands in its place; the old one stays, marked.

    Raises MisuseError for a figure that is not there or was retracted already, and for one that cannot take its place.
    """
    number, by_number = number_read(number), number_read(by_number) if by_number else ""
    standing = {each.number: each for each in releases()}
    for each in filter(None, (number, by_number)):
        if each not in standing:
            raise MisuseError(f"There is no frozen figure {each}. See `byname release list`.")
    if standing[number].retraction is not None:
        raise MisuseError(f"Figure {number} was retracted already; see `byname release show {number}`.")
    if by_number and (by_number == number or standing[by_number].retraction is not None):
        raise MisuseError(f"Figure {by_number} cannot stand in the place of {number}: name another one that stands.")
    if not why.strip() or len(why) > LONGEST_WHY:
        raise MisuseError(f"Say why, in 1 to {LONGEST_WHY:,} characters: readers of {number} will want to know.")
    code = _key_in_use(page)
    body = {
        "type": RETRACTION,
        "version": 1,
        "number": number,
        "by": by_number,
        "why": why.strip(),
        "retracted": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "figure_sha256": digest_of(standing[number].signed),
        "made_up": world().made_up,
        "words": {lang: say("release.retracted", lang=lang, number=number, by=by_number) for lang in PRINTED},
        "key": code,
    }
    content = canonical(body)
    [row] = page.ids(Retraction, 1)
    signature = sign(private_key(code), content)
    page.write(Retraction, [(row, page.number, number, by_number, why.strip(), content, signature, code)])
    page.note |= {"release": number, "by": by_number}


@sequence("signing-key", needs=Action.ADMIN)
def new_key(*, by: Viewer, lost: bool = False) -> str:
    """Make a new pair of keys, vouched for by the one in use; gives its code. What the old one signed stays signed.

    `lost`: the old private key is gone, and nobody vouches for the new one. Raises SigningKeyError where it is gone and
    that was not said, MisuseError where it was said and the key is there.
    """
    standing = keys()
    code = write_key(lost=lost, by=by)
    # Only now: had the new key not been recorded, the old one would have to sign on.
    for old in standing:
        drop_private(old.code)
    return code


@journalled("signing-key", needs=Action.ADMIN)
def write_key(page: Page, *, by: Viewer, lost: bool) -> str:
    """Write the new key alone; the old private key is still there."""
    standing = keys()
    old = standing[-1].code if standing else ""
    secret = b""
    try:
        secret = private_key(old) if old else b""
    except SigningKeyError:
        if not lost:
            raise
    if lost and (secret or not old):
        raise MisuseError("No signing key is lost here. Leave --lost out: the old key then vouches for the new one.")
    return _make_key(page, vouching=secret)


def _key_in_use(page: Page) -> str:
    """Give the code of the key in use; the very first is made now."""
    standing = keys()
    return standing[-1].code if standing else _make_key(page, vouching=b"")


def _make_key(page: Page, *, vouching: bytes) -> str:
    private, public = make_pair()
    code = key_code(public)
    keep_private(code, private)
    vouched = sign(vouching, public.encode()) if vouching else b""
    [row] = page.ids(SigningKey, 1)
    page.write(SigningKey, [(row, page.number, code, public, vouched)])
    page.note |= {"signing_key": code, "vouched_by": key_code(public_of(vouching)) if vouching else ""}
    return code


def _fingerprint(page: Page, behind: Behind) -> str:
    """Give a digest of who stands behind a figure that only this register's ring can make again."""
    people = [[person, list(behind.records.get(person, ()))] for person in sorted(behind.counted)]
    return page.ring.fingerprint(hashlib.sha256(canonical(people)).digest())
