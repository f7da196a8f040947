from __future__ import annotations

import pytest
from hypothesis import given

from byname.core.dates import UncertainDate
from byname.core.linkage.features import FEATURES, compare, identifies, plainly_different, telling_birth_day
from byname.core.linkage.model import WEIGHTS
from byname.core.linkage.records import LinkRecord
from tests.core.linkage.cards import card, cards


def codes(left: LinkRecord, right: LinkRecord) -> set[str]:
    return {found.code for found in compare(left, right)}


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_explains_itself_to_the_public(feature: object) -> None:
    assert (feature.__doc__ or "").strip().endswith(".")


@given(cards())
def test_features_find_the_same_whichever_record_stands_left(records: list[LinkRecord]) -> None:
    for left in records:
        for right in records:
            assert codes(left, right) == codes(right, left)


@given(cards())
def test_the_weight_of_a_finding_is_that_of_its_code(records: list[LinkRecord]) -> None:
    for found in compare(records[0], records[1]):
        assert found.weight == WEIGHTS[found.code]


@pytest.mark.parametrize(
    ("left", "right", "code"),
    [
        ("Вигаденко Іван Петрович", "Vyhadenko Ivan Petrovych", "name-agrees"),
        ("Вигаденко Іван", "Вигаденко Петро", "name-differs"),
        ("Вигаденко Іван", "Вигаденко", "name-part-missing"),
        ("Вигаденко Іван", "Вигаденко І.", "name-part-missing"),
        ("Вигаденко Іван", "", "name-missing"),
        ("Вигаденко Іван", "Небувайло Іван", "name-differs"),
        ("Вигаденко Іван", "Вигаденко Ваня", "name-near"),
        ("Вигаденко Олександр", "Вигаденко Олесь", "name-near"),
    ],
)
def test_names_are_compared_part_by_part(left: str, right: str, code: str) -> None:
    assert code in codes(card(1, left), card(2, right))


def test_columns_swapped_are_seen_and_only_near() -> None:
    found = compare(card(1, "Вигаденко Іван"), card(2, "Іван Вигаденко"))[0]
    assert (found.outcome, found.code) in {("near", "name-swapped"), ("agree", "name-agrees")}


def test_a_patronymic_that_is_absent_is_missing_and_not_a_contradiction() -> None:
    assert "patronymic-missing" in codes(card(1, "Вигаденко Іван Петрович"), card(2, "Вигаденко Іван"))
    assert "patronymic-differs" in codes(card(1, "Вигаденко Іван Петрович"), card(2, "Вигаденко Іван Олегович"))


@pytest.mark.parametrize(
    ("left", "right", "code"),
    [
        ("12.03.1985", "1985-03-12", "birth-equal"),
        ("12.03.1985", "03.12.1985", "birth-swapped"),
        ("12.03.1985", "12.03.1986", "birth-digit"),
        ("12.03.1985", "1985", "birth-compatible"),
        ("12.03.1985", "27.08.1985", "birth-same-year"),
        ("12.03.1985", "27.08.1971", "birth-clash"),
        ("12.03.1985", "", "birth-missing"),
        ("01.01.1985", "01.01.1985", "birth-common"),
    ],
)
def test_birth_dates_are_compared_as_far_as_they_go(left: str, right: str, code: str) -> None:
    assert code in codes(card(1, born=left), card(2, born=right))


@pytest.mark.parametrize("born", ["", "1985", "01.01.1985", "30.12.1899", "03/04/1985"])
def test_only_one_certain_and_telling_day_identifies(born: str) -> None:
    assert telling_birth_day(card(1, born=born).birth) is None


def test_numbers_contradict_only_within_one_issuer() -> None:
    own = card(1, number="AB-1234", number_issuer="own-forces")
    assert "number-differs" in codes(own, card(2, number="CD-9876", number_issuer="own-forces"))
    assert "number-other" in codes(own, card(2, number="CD-9876", number_issuer="agency"))
    assert "number-equal" in codes(own, card(2, number="ab 1234", number_issuer="agency"))


@pytest.mark.parametrize(
    ("taken", "code"), [("20.05.2022", "month-equal"), ("06.2022", "differs"), ("2022", "compatible")]
)
def test_captures_are_compared_by_month(taken: str, code: str) -> None:
    assert f"capture-{code}" in codes(card(1, taken="05.2022"), card(2, taken=taken))


@given(cards())
def test_a_glance_never_passes_over_what_the_features_find(records: list[LinkRecord]) -> None:
    for left in records:
        for right in records:
            if plainly_different(left, right):
                assert "name-differs" in codes(left, right)
                assert "number-equal" not in codes(left, right)


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ({}, False),
        ({"birth": "12.03.1985"}, True),
        ({"birth": "1985"}, False),
        ({"birth": "01.01.1985"}, False),
        ({"number": "AB-1234"}, True),
        ({"birth_place": "somewhere"}, True),
        ({"unit": "u1"}, False),
        ({"capture": "17.05.2022"}, False),
        ({"unit": "u1", "capture": "05.2022"}, True),
        ({"unit": "u1", "capture": "2022"}, False),
    ],
)
def test_law_6_says_what_identifies_beside_a_name(told: dict[str, str], *, answer: bool) -> None:
    days = {code: UncertainDate.parse(told[code]) if code in told else None for code in ("birth", "capture")}
    texts = {code: told.get(code, "") for code in ("number", "birth_place", "unit")}
    assert identifies(birth=days["birth"], capture=days["capture"], **texts) is answer
