"""What each finding weighs and how a sum of weights becomes a probability."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["MODEL_VERSION", "PLAIN", "PRIOR", "SAME_FROM", "WEIGHTS", "Model", "probability", "total"]

MODEL_VERSION = "plain-4"
"""Changes with every weight, rule or threshold here; judgements of one version are comparable."""

PRIOR = -7.0
"""Natural log odds that two records brought together by a block are one person, before anything is compared."""

SAME_FROM = 0.95
"""The least probability with which the engine joins two records by itself, by the fixed weights, which are cautious."""

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        "name-agrees": 5.0,
        "name-part-missing": 2.5,
        "name-swapped": 4.0,
        "name-near": 2.5,
        "name-half": 0.5,
        "name-differs": -8.0,
        "name-missing": 0.0,
        "patronymic-agrees": 2.0,
        "patronymic-differs": -8.0,
        "patronymic-missing": 0.0,
        "birth-equal": 6.0,
        "birth-common": 2.0,
        "birth-compatible": 2.0,
        "birth-swapped": 3.5,
        "birth-digit": 2.5,
        "birth-other-year": -3.5,
        "birth-two-digits": -4.5,
        "birth-same-year": -3.5,
        "birth-clash": -7.0,
        "birth-missing": 0.0,
        "number-equal": 8.0,
        "number-common": 0.5,
        "number-differs": -6.0,
        "number-other": 0.0,
        "number-missing": 0.0,
        "birth-place-equal": 2.0,
        "birth-place-common": 0.5,
        "birth-place-differs": -0.5,
        "birth-place-missing": 0.0,
        "unit-equal": 1.5,
        "unit-differs": -0.5,
        "unit-missing": 0.0,
        "capture-month-equal": 2.0,
        "capture-compatible": 0.5,
        "capture-differs": -1.0,
        "capture-missing": 0.0,
        "capture-place-equal": 1.0,
        "capture-place-differs": -0.3,
        "capture-place-missing": 0.0,
        "sex-equal": 0.1,
        "sex-differs": -5.0,
        "sex-missing": 0.0,
        "power-equal": 0.1,
        "power-differs": -5.0,
        "power-missing": 0.0,
        "rank-equal": 0.7,
        "rank-differs": -0.3,
        "rank-missing": 0.0,
        "category-equal": 0.1,
        "category-differs": -1.0,
        "category-missing": 0.0,
    }
)
"""Log odds of each finding: fixed, additive and written down; estimated from nobody's records."""


@dataclass(frozen=True, slots=True)
class Model:
    """What each finding weighs under one version; which findings may join two records at all is no part of it (law 6).

    `prior` is the log odds of one person before anything is compared, `weights` holds the log odds of every finding,
    `same_from` is the least probability with which two records are joined without a human.
    """

    version: str
    prior: float
    weights: Mapping[str, float]
    same_from: float = SAME_FROM


PLAIN = Model(MODEL_VERSION, PRIOR, WEIGHTS)
"""The model of every register that has chosen no other."""


def total(weights: Iterable[float], prior: float = PRIOR) -> float:
    """The prior plus the findings' weights, rounded so that the order of adding cannot show."""
    return round(prior + math.fsum(weights), 6)


def probability(weight: float) -> float:
    """The chance that this is one person: the logistic of the summed log odds, never relative to other candidates."""
    return round(1.0 / (1.0 + math.exp(-weight)), 6)
