"""Uncertain dates: days, months, years, ranges, alternatives and hedges, as lists write them; half-open intervals."""

from __future__ import annotations

from byname.core.dates.compare import DateVerdict, compare_dates
from byname.core.dates.refusal import DateError
from byname.core.dates.value import Answer, Day, Order, UncertainDate

__all__ = ["Answer", "DateError", "DateVerdict", "Day", "Order", "UncertainDate", "compare_dates"]
