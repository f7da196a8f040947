"""Verdicts: whether what a text claims is borne out, by a register or by what was published; of sentences, never of speakers.

How a caller checks a text (`claims` from `core.statements.reading.read_claims`):

    from byname.queries.checks import check_claims            # with a register; needs Django
    checked = check_claims(claims, viewer=viewer, published=day, text=text, lang="uk")

    from byname.formats.chronology import read_tables         # without one; no Django
    from byname.core.verdicts.published import check_published
    checked = check_published(claims, read_tables(), day, text=text, lang="uk")

Each gives one `Checked` for one claim, in order. `published` is the day of the text (None: not known). `text` is what the
places of the claims point into ("" where it is not at hand: then words beside the number are not heard). `lang` is the
language of the text. To say what is found:

    from byname.wording.verdicts import verdict_sentence      # values may be codes ("@verdict.rule.no-civilians")
    verdict_sentence(checked.right.code, checked.right.values, lang=checked.lang)     # to print: en, uk, ru
    verdict_sentence(checked.why.code, checked.why.values)                            # why: English

`checked.verdict.told` is the text for `--json`; `verdict.differs.<code>` names each of `checked.nearest.differs`.
"""

from __future__ import annotations

from byname.core.verdicts.values import Basis, Checked, Known, Nearest, PublishedMatch, Said, Verdict

__all__ = ["Basis", "Checked", "Known", "Nearest", "PublishedMatch", "Said", "Verdict"]
