"""Whatever a policy can say, find or refuse has its words, and no text is left that nothing says."""

from __future__ import annotations

import string
from typing import Any

import pytest

from byname.core.policies.audit import OFF, ON
from byname.core.policies.policy import BALANCING
from byname.wording import has, say
from byname.wording.en.policies import POLICIES

DATES = ("capture_date", "missing_date")
CODES = [f"policy.says.{field}" for field in BALANCING if field not in DATES]
EACH = [f"policy.says.{field}-each" for field in BALANCING if field not in {*DATES, "birth_date"}]
TIMES = [f"policy.says.{field}-{way}" for field in DATES for way in ("over", "days", "longest")]
KINDS = ("must", "prefer", "at-least", "at-most")


@pytest.mark.parametrize(
    "code",
    [
        *CODES, *EACH, *TIMES, *(f"policy.group.{code}" for code in (*ON, *OFF)),
        *(f"policy.kind.{kind}" for kind in KINDS),
        *(f"policy.clash.{kind}" for kind in ("size", "must", "at-least", "at-most", "one-person")),
        *(f"policy.reason.{code}" for code in ("must", "maybe-must", "order", "unsure-order", "first", "prefer", "lot")),
        *(f"policy.unsure.{code}" for code in ("power", "status", "health", "name-alone", "link")),
        *(f"policy.kept.{code}" for code in ("yes", "no", "possible")),
        *(f"policy.state.{code}" for code in ("approved", "draft", "withdrawn")),
        "policy.note.death-reported",
    ],
)  # fmt: skip
def test_every_code_has_its_words(code: str) -> None:
    assert has(code)


@pytest.mark.parametrize("code", sorted(POLICIES))
def test_a_text_shows_every_value_that_it_was_given(code: str) -> None:
    text = POLICIES[code]
    forms = (text,) if isinstance(text, str) else text
    names = {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name}
    values: dict[str, Any] = {name: f"<{name}>" for name in names} | ({"n": 3} if not isinstance(text, str) else {})
    said = say(code, **values)
    assert all(str(value) in said for value in values.values())
    assert not set("{}[]") & set(said)


@pytest.mark.parametrize(
    ("code", "values", "said"),
    [
        ("policy.says.birth_date", {"youngest": "60", "oldest": ""}, "aged 60 or older"),
        ("policy.says.capture_date-over", {"years": "", "months": "18"}, "held longer than 18 months"),
        ("policy.state.draft", {"names": ""}, "not approved: a draft"),
    ],
)
def test_what_was_not_said_is_left_out(code: str, values: dict[str, str], said: str) -> None:
    assert say(code, **values) == said
