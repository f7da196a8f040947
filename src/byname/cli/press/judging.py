"""Who judges the claims of a check: a register where one is named, else what was published and ships with the program."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date

from byname.cli.calls import Call
from byname.core.disclosure import Viewer
from byname.core.statements.claim import TextClaim
from byname.core.stories.checked import Judge, Oddity, placed
from byname.core.stories.claims import StoryClaims
from byname.core.stories.reading import PageRead
from byname.core.verdicts.values import Checked

__all__ = ["Check", "judge_for", "judge_with", "register_check", "register_named"]

Check = Callable[[Sequence[TextClaim], date | None, str], tuple[Checked, ...]]
"""Checks claims of a text published on a day; their places point into the text."""


def register_named(call: Call) -> bool:
    """Whether the caller names a register: by --as or BYNAME_USER, unless --no-register says to ask none."""
    return bool(call.args.user or os.environ.get("BYNAME_USER")) and not call.args.no_register


def judge_for(call: Call, page: PageRead) -> Judge:
    """Give what judges the claims of a page; with a register, opens it and marks made-up data; raises MisuseError."""
    lang = page.tongue.value
    return judge_with(_opened(call, lang) if register_named(call) else _published(lang), page)


def judge_with(check: Check, page: PageRead) -> Judge:
    """Have each story of a page checked on its own day or else the page's."""

    def judge(read: StoryClaims) -> tuple[tuple[Checked, ...], tuple[Oddity, ...]]:
        return placed(read, check(read.seen, read.story.published or page.published, read.story.shown.text))

    return judge


def register_check(viewer: Viewer, lang: str) -> Check:
    """Check claims against the register that is open, for somebody who may see it."""
    from byname.queries.checks import check_claims

    return lambda claims, day, text: check_claims(claims, viewer=viewer, published=day, text=text, lang=lang)


def _opened(call: Call, lang: str) -> Check:
    from byname.cli.opening import note_behind, open_register

    open_register(call.args.folder)
    from byname.queries.status import made_up

    call.made_up = made_up(viewer=Viewer(str(call.args.user or "terminal")))
    note_behind(call.note)
    return register_check(call.viewer, lang)


def _published(lang: str) -> Check:
    from byname.core.verdicts.published import check_published
    from byname.formats.chronology import read_tables

    tables = read_tables()
    return lambda claims, day, text: check_published(claims, tables, day, text=text, lang=lang)
