"""The methods page says what the program does."""

from __future__ import annotations

from byname.core.linkage.features import FEATURES
from tools.methods import PAGE, page


def test_the_page_is_what_the_docstrings_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "stale: python -m tools.methods"


def test_every_feature_is_on_it_with_what_it_weighs() -> None:
    text = page()
    for feature in FEATURES:
        assert f"### {feature.__name__.replace('_', '-')}\n\n{(feature.__doc__ or '').splitlines()[0]}" in text
    assert "| The dates of birth contradict each other" in text
