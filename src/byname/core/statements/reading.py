"""Read the claims of a text: sentences, numerals, what they count, who says it, when."""

from __future__ import annotations

from datetime import date

from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import TextClaim

__all__ = ["read_claims"]


def read_claims(
    text: str, *, tongue: Tongue | None = None, published: date | None = None, start: int = 0, end: int | None = None
) -> tuple[TextClaim, ...]:
    """Read the claims between two places of a text, in its order; places count code points of the whole text.

    `tongue` None: found out from the text; a text in another language than ours gives none.
    """
    raise NotImplementedError
