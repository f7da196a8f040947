"""Made-up frozen figures, signed with a made-up key."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from byname.core.releases.canonical import canonical, digest_of
from byname.core.releases.draft import FIGURE, RETRACTION, citation
from byname.core.releases.printed import Printed, PublicKey
from byname.formats.releases.frame import Speech
from byname.formats.releases.signing import key_code, make_pair, sign
from byname.formats.releases.site import Site
from byname.wording import PRINTED, count, day, say

__all__ = ["GROUPS", "figure", "key", "retracted", "site", "speech", "told"]

GROUPS = {
    "by": "unit",
    "rows": [
        {"code": "u1", "names": {"en": "=1+1 <Brigade>", "uk": "Бригада"}, "value": 7, "withheld": ""},
        {"code": "", "names": {"en": "", "uk": ""}, "value": None, "withheld": "small-group"},
    ],
}


@cache
def pair() -> tuple[bytes, str]:
    return make_pair()


def key() -> PublicKey:
    return PublicKey(key_code(pair()[1]), pair()[1], "2026-01-01T00:00:00Z")


def told(**changes: Any) -> dict[str, Any]:
    words = {
        lang: {"sentence": f"{lang}: 12 <people> & more.", "definition": ["Returned: back."], "caveats": ["A range."]}
        for lang in PRINTED
    }
    body: dict[str, Any] = {
        "type": FIGURE, "version": 1, "number": "BYN-2026-0001", "figure": "returned@2025-05-28", "status": "returned",
        "kind": "stock", "as_of": "2025-05-28", "from": "", "to": "", "known": "2026-01-01T10:00:00.000000Z",
        "frozen": "2026-01-01", "counting_rule": ["persons"], "cohort": None, "power": "", "value": 12, "low": 11, "high": 14,
        "share": "", "withheld": "", "threshold": 5, "caveats": ["range"], "words": words, "note": "", "table": None,
        "series": None, "register": "Trial", "made_up": True, "key": key().code, "people": {"digest": "d", "how": "h"},
        "made_up_words": {lang: say("release.made-up", lang=lang) for lang in PRINTED},
        "versions": {"byname": "0", "linking_model": "m", "journal_entry": 1, "journal_head": "h", "reference_entry": 1},
    }  # fmt: skip
    return body | changes


def figure(**changes: Any) -> Printed:
    body = told(**changes)
    content = canonical(body)
    return Printed(
        body["number"], body, content, sign(pair()[0], content), digest_of(content), citation(body, digest_of(content))
    )


def retracted(by_number: str = "BYN-2026-0002", why: str = "Counted <twice>") -> Printed:
    first = figure()
    words = {lang: say("release.retracted", lang=lang, number=first.number, by=by_number) for lang in PRINTED}
    body = {
        "type": RETRACTION,
        "number": first.number,
        "why": why,
        "by": by_number,
        "figure_sha256": first.digest,
        "made_up": True,
        "words": words,
        "key": key().code,
    }
    content = canonical(body)
    return Printed(
        first.number, first.told, first.signed, first.signature, first.digest, first.cite, "2026-02-01T00:00:00Z", why,
        by_number, content, sign(pair()[0], content),
    )  # fmt: skip


def speech(lang: str = "en") -> Speech:
    names = tuple((code, say("release.language", lang=code)) for code in PRINTED)
    return Speech(lang, names, partial(say, lang=lang), partial(day, lang=lang), partial(count, lang=lang))


def site(*figures: Printed, made_up: bool = True) -> Site:
    return Site(figures or (figure(),), (key(),), [speech(lang) for lang in PRINTED], "Trial", made_up)
