"""The codes with which the linker gives its reasons, each with a sentence in English."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["EVIDENCE_CODES", "REASON_CODES"]

EVIDENCE_CODES: Mapping[str, str] = MappingProxyType(
    {
        "name-agrees": "The family name and the given name agree: {left} and {right}.",
        "name-part-missing": "What both give of the name agrees, but one gives only a part of it: {left} and {right}.",
        "name-swapped": "The names agree if family and given name changed places in one of them: {left} and {right}.",
        "name-near": "The names are alike but not the same: {left} and {right}.",
        "name-half": "One part of the name agrees and the other is only like it: {left} and {right}.",
        "name-differs": "The names differ: {left} and {right}.",
        "name-missing": "At least one of the two gives no name.",
        "patronymic-agrees": "The patronymic agrees: {left} and {right}.",
        "patronymic-differs": "The patronymics contradict each other: {left} and {right}.",
        "patronymic-missing": "At least one of the two gives no patronymic, which is not a contradiction.",
        "birth-equal": "Both give the same full date of birth, {left}.",
        "birth-common": "Both give {left} as date of birth, but that is too common a day to identify anyone.",
        "birth-compatible": "The dates of birth can be the same day, but not both are full dates: {left} and {right}.",
        "birth-swapped": "The dates of birth are the same with day and month exchanged: {left} and {right}.",
        "birth-digit": "The dates of birth differ by one figure: {left} and {right}.",
        "birth-other-year": "The dates of birth are the same day and month of two years: {left} and {right}.",
        "birth-two-digits": "The dates of birth differ in two figures: {left} and {right}.",
        "birth-same-year": "The dates of birth lie in one year but are different days: {left} and {right}.",
        "birth-clash": "The dates of birth contradict each other: {left} and {right}.",
        "birth-missing": "At least one of the two gives no date of birth.",
        "number-equal": "Both give the same number, {left}.",
        "number-common": "Both give the number {left}, but so many do that it identifies nobody.",
        "number-differs": "The same issuer gave them different numbers: {left} and {right}.",
        "number-other": "Their numbers differ but need not come from one issuer: {left} and {right}.",
        "number-missing": "At least one of the two gives no number that tells anybody apart.",
        "birth-place-equal": "Both give the same place of birth, {left}.",
        "birth-place-common": "Both give {left} as place of birth, but so many do that it says little.",
        "birth-place-differs": "The places of birth are written differently: {left} and {right}.",
        "birth-place-missing": "At least one of the two gives no place of birth.",
        "unit-equal": "Both name the same unit, {left}.",
        "unit-differs": "They name different units: {left} and {right}.",
        "unit-missing": "At least one of the two names no unit.",
        "capture-month-equal": "Both were taken in the same month: {left} and {right}.",
        "capture-compatible": "They can have been taken on the same day: {left} and {right}.",
        "capture-differs": "They were taken at different times: {left} and {right}.",
        "capture-missing": "At least one of the two gives no date of capture.",
        "capture-place-equal": "Both were taken at the same place, {left}.",
        "capture-place-differs": "The places of capture are written differently: {left} and {right}.",
        "capture-place-missing": "At least one of the two gives no place of capture.",
        "sex-equal": "The sex given is the same.",
        "sex-differs": "The sex given differs: {left} and {right}.",
        "sex-missing": "At least one of the two does not give the sex.",
        "power-equal": "Both depend on the same power.",
        "power-differs": "They depend on different powers: {left} and {right}.",
        "power-missing": "At least one of the two does not say on which power the person depends.",
        "rank-equal": "Both give the same rank, {left}.",
        "rank-differs": "The ranks differ: {left} and {right}.",
        "rank-missing": "At least one of the two gives no rank.",
        "category-equal": "Both say {left}.",
        "category-differs": "One says {left}, the other {right}.",
        "category-missing": "At least one of the two does not say whether the person is military or civilian.",
    }
)
"""What one feature found; `{left}` and `{right}` are the two values as the records give them."""

REASON_CODES: Mapping[str, str] = MappingProxyType(
    {
        "identity-agrees": "The name agrees, so does an independent identity field, and nothing contradicts.",
        "not-enough": "The name agrees and something points the same way, but not enough for a link without a human.",
        "name-not-sure": "Other fields agree, but the name is not surely the same.",
        "contradicted": "Much agrees, but something contradicts; a human has to say which is wrong.",
        "number-on-two": "One number stands on two names or two dates of birth; it is shown, not merged.",
        "few-candidates": "Only the name agrees, but few others could be meant on either side.",
        "names-alone": "Only the name agrees; names alone link nobody.",
        "nothing": "Nothing here says that they are one person.",
        "equal-rival": "Another record fits equally well and cannot be the same person; none was chosen.",
        "one-list": "Both are rows of one document, which keeps them apart until a human says otherwise.",
        "identical-rows": "One document holds the same row twice.",
        "cluster-contradiction": "Joining them would put two records that contradict each other into one person.",
        "human-different": "Joining them would put two records that a human holds to be different into one person.",
        "human-contradiction": "A human said that they are the same, but other human decisions make that impossible.",
    }
)
"""Why a pair was judged as it was, after its features were weighed."""
