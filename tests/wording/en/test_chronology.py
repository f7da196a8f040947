"""Every outcome, rule and flag of the chronology has its words."""

from __future__ import annotations

import pytest

from byname.core.published.checks import Outcome, Verdict
from byname.core.published.counting import RULES
from byname.wording import has, say
from byname.wording.en.chronology import CHRONOLOGY
from byname.wording.telling import tell_pairs

VALUES = {
    "number": "75", "low": "70", "high": "80", "off": "5", "left_out": "19", "since": "1010", "since_when": "2031-05",
    "missing": "5–8",
}  # fmt: skip


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_is_named_and_explained(outcome: Outcome) -> None:
    assert has(f"chronology-outcome.{outcome}")
    assert has(f"chronology-outcome-meaning.{outcome}")


@pytest.mark.parametrize("code", [code for code, _rule in RULES])
def test_every_rule_is_named_and_says_whom_it_leaves_out(code: str) -> None:
    assert has(f"chronology-rule.{code}")
    assert has(f"chronology-left.{code}")


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_a_word(verdict: Verdict) -> None:
    assert has(f"chronology-verdict.{verdict}")


@pytest.mark.parametrize("code", [code for code in CHRONOLOGY if code.startswith("chronology.because.")])
def test_every_reason_is_a_sentence_with_and_without_what_may_be_absent(code: str) -> None:
    full = tell_pairs(code, VALUES.items())
    bare = tell_pairs(
        code,
        [(name, text) for name, text in VALUES.items() if name not in {"high", "missing", "left_out"}]
        + [("high", VALUES["high"])] * ("possible" in code),
    )
    for said in (full, bare):
        assert said.endswith(".")
        assert "{" not in said
        assert "[" not in said


def test_one_missing_exchange_is_one() -> None:
    assert "1 more exchange took place" in say("chronology.gap", n=1)
    assert "7 more exchanges took place" in say("chronology.gap", n=7)
