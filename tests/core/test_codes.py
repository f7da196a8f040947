"""A slip of the pen in a code is refused, and what may be meant is named."""

from __future__ import annotations

import pytest

from byname.core.codes import known_code
from byname.core.errors import MisuseError


def test_a_code_that_nobody_knows_is_refused_with_those_close_to_it() -> None:
    known_code("exchange", "X-1", ["X-1"])
    with pytest.raises(MisuseError, match="Close to it: X-1, X-12"):
        known_code("exchange", "X-13", ["X-1", "X-12", "winter"])
    with pytest.raises(MisuseError, match="There are: spring, winter"):
        known_code("exchange", "X-1", ["winter", "spring"])
