"""Uncertain dates: days, months, years, ranges, alternatives and hedges, as they stand in lists; intervals are half-open."""

from __future__ import annotations

from byname.core.dates.compare import DateVerdict, compare_dates
from byname.core.dates.refusal import DateError
from byname.core.dates.value import Answer, Day, UncertainDate

__all__ = ["Answer", "DateError", "DateVerdict", "Day", "UncertainDate", "compare_dates"]
