"""What a sentence denies is no claim that it is so: "not the largest" never holds because it is the largest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from byname.core.statements.reading import read_claims
from byname.core.verdicts.sweeping import denied


@pytest.mark.parametrize(
    "text",
    [
        "This was not the largest exchange of the war.",
        "Not all defenders of the works are back.",
        "Не вперше додому повернулися бійці бригади.",
        "Не всі захисники заводу повернулися.",
        "Не все защитники завода вернулись.",
    ],
)
def test_a_sweeping_word_that_is_denied_is_seen(text: str) -> None:
    assert any(denied(claim, text) for claim in read_claims(text) if claim.sweeping)


@pytest.mark.parametrize(
    "text",
    [
        "This was the largest exchange of the war.",
        "All defenders of the works are back.",
        "He did not speak of numbers. All defenders of the works are back.",
    ],
)
def test_what_is_said_outright_is_not_denied(text: str) -> None:
    claims = [claim for claim in read_claims(text) if claim.sweeping]
    assert claims
    assert not any(denied(claim, text) for claim in claims)


def test_a_number_is_never_denied_so() -> None:
    text = "Not 120 but 130 soldiers came home."
    assert not any(denied(replace(claim, sweeping=""), text) for claim in read_claims(text))
