from __future__ import annotations

import pytest

from byname.queries.what_if_results import LotView
from byname.web.templatetags.lots import lot_number, lot_range


@pytest.mark.parametrize(
    ("found", "number", "spread"),
    [
        (LotView(1000, 1000, 1000), "1,000", ""),
        (LotView(1000.0, 990, 1001), "1,000", "990 to 1,001"),
        (LotView(1.7, 0, 4), "about 1.7", "0 to 4"),
        (LotView(1234.5, None, None), "about 1,234.5", ""),
        (LotView(None, None, None, "small-group"), "–", ""),
    ],
)
def test_an_average_is_said_to_be_about(found: LotView, number: str, spread: str) -> None:
    """Mistake 10: an average over draws is no count."""
    assert (lot_number(found), lot_range(found)) == (number, spread)
